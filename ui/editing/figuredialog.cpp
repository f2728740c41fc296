// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/figuredialog.h"

#include "accessibility/choicename.h"
#include "editing/edtffield.h"
#include "editing/knownwords.h"
#include "editing/valuefield.h"
#include "items/figurewords.h"
#include "formscroll.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "windowroom.h"
#include "workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace {

constexpr int dialogWidth = 520;
constexpr Comparator comparators[] = {Comparator::Equal,       Comparator::About,   Comparator::Less,
                                      Comparator::LessOrEqual, Comparator::Greater, Comparator::GreaterOrEqual};
const QStringList currencies{QStringLiteral("USD"), QStringLiteral("CNY"), QStringLiteral("EUR"), QStringLiteral("GBP"),
                             QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("INR")};

void onFirstLine(QFormLayout &form, int height)
{
    for (int i = 0; i < form.rowCount(); ++i)
        if (auto *label = form.itemAt(i, QFormLayout::LabelRole); label && label->widget()) {
            label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            label->widget()->setMinimumHeight(height);
        }
}

} // namespace

FigureDialog::FigureDialog(Workspace &workspace, Appearance &appearance, const Figure &figure, bool isNew, const QDate &today,
                           QWidget *parent)
    : QDialog(parent)
    , m_figure(figure)
    , m_appearance(appearance)
    , m_canonical(canonicalNamesOf(workspace.snapshot()))
    , m_company(new QLineEdit(figure.company))
    , m_measure(new QComboBox)
    , m_comparator(new QComboBox)
    , m_value(new ValueField(appearance))
    , m_unit(new QComboBox)
    , m_asOf(new EdtfField(today, appearance))
    , m_market(new QLineEdit(figure.market))
    , m_region(new QLineEdit(figure.region))
    , m_measuredBy(new QLineEdit(figure.attributedTo))
    , m_problem(textLabel({}, TextRole::Body, appearance.theme().error))
{
    setWindowTitle(isNew ? tr("New figure") : tr("Edit figure"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new FormScroll(makeForm()), 1);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FigureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *completer = new QCompleter(companyNamesOf(workspace.snapshot()), m_company);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_company->setCompleter(completer);
    for (int measure = 0; measure <= int(Measure::Other); ++measure)
        m_measure->addItem(measureWord(Measure(measure)), measure);
    m_measure->setCurrentIndex(int(figure.measure));
    for (const Comparator comparator : comparators)
        m_comparator->addItem(comparator == Comparator::Equal ? tr("exactly") : hedgedWords(comparator, {}).trimmed(), int(comparator));
    m_comparator->setCurrentIndex(m_comparator->findData(int(figure.comparator)));
    m_unit->setEditable(true);
    m_unit->addItem(tr("percent"), QStringLiteral("percent"));
    m_unit->addItem(tr("number"), QStringLiteral("count"));
    m_unit->addItem(tr("times"), QStringLiteral("times"));
    for (const QString &currency : currencies)
        m_unit->addItem(currency, currency);
    if (const int known = m_unit->findData(figure.unit); known >= 0)
        m_unit->setCurrentIndex(known);
    else
        m_unit->setCurrentText(figure.unit);
    if (!isNew)
        m_value->setValue(figure.value);
    m_asOf->setDate(figure.asOf);
    m_problem->hide();
    connect(m_company, &QLineEdit::textChanged, this, &FigureDialog::showProblem);
    connect(m_market, &QLineEdit::textChanged, this, &FigureDialog::showProblem);
    connect(m_unit, &QComboBox::currentTextChanged, this, &FigureDialog::showProblem);
    connect(m_value, &ExplainedField::changed, this, &FigureDialog::showProblem);
    connect(m_asOf, &ExplainedField::changed, this, &FigureDialog::showProblem);
    resizeOnScreen(*this, {dialogWidth, sizeHint().height()});
    m_company->setFocus();
}

QWidget *FigureDialog::makeForm()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *number = new QWidget;
    auto *row = new QHBoxLayout(number);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_comparator, 0, Qt::AlignTop);
    row->addWidget(m_value, 1);
    row->addWidget(m_unit, 0, Qt::AlignTop);
    nameChoice(*m_comparator, tr("How exactly it is known"));
    m_value->field().setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_measure->setMaxVisibleItems(int(Measure::Other) + 1);
    m_market->setPlaceholderText(tr("e-commerce"));
    m_region->setPlaceholderText(tr("China"));
    m_measuredBy->setPlaceholderText(tr("who says so"));
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("&Measure"), m_measure);
    form->addRow(tr("&Value"), number);
    form->addRow(tr("&As of"), m_asOf);
    form->addRow(tr("Mar&ket"), m_market);
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("Measured &by"), m_measuredBy);
    qobject_cast<QLabel *>(form->labelForField(number))->setBuddy(m_value);
    onFirstLine(*form, m_company->sizeHint().height());
    return fields;
}

QString FigureDialog::unit() const
{
    const int known = m_unit->findText(m_unit->currentText());
    return known >= 0 ? m_unit->itemData(known).toString() : m_unit->currentText().trimmed().toUpper();
}

Figure FigureDialog::figure() const
{
    Figure figure = m_figure;
    const QString company = m_company->text().simplified();
    figure.company = company.isEmpty() ? QString() : m_canonical(company);
    figure.measure = Measure(m_measure->currentData().toInt());
    figure.comparator = Comparator(m_comparator->currentData().toInt());
    figure.value = m_value->value().value_or(figure.value);
    figure.unit = unit();
    figure.asOf = m_asOf->date();
    figure.market = m_market->text().simplified();
    figure.region = m_region->text().simplified();
    figure.attributedTo = m_measuredBy->text().simplified();
    return figure;
}

QString FigureDialog::problem() const
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
    if (m_company->text().simplified().isEmpty() && m_market->text().simplified().isEmpty())
        return tr("It needs a company, or the market that it is about.");
    if (!m_value->value())
        return tr("It needs a value that is a number.");
    if (m_unit->findText(m_unit->currentText()) < 0 && !currency.match(unit()).hasMatch())
        return tr("The unit is percent, number, times or a currency of three letters.");
    if (m_asOf->isWrong())
        return tr("The date cannot be read. Leave it empty where none is known.");
    return {};
}

void FigureDialog::showProblem()
{
    const QString words = m_asked ? problem() : QString();
    setTextColour(*m_problem, m_appearance.theme().error);
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void FigureDialog::accept()
{
    m_asked = true;
    showProblem();
    if (problem().isEmpty())
        return QDialog::accept();
    QWidget *wrong = m_company->text().simplified().isEmpty() && m_market->text().simplified().isEmpty() ? static_cast<QWidget *>(m_company)
        : !m_value->value()                                                                            ? static_cast<QWidget *>(m_value)
        : m_asOf->isWrong()                                                                            ? static_cast<QWidget *>(m_asOf)
                                                                                                       : static_cast<QWidget *>(m_unit);
    wrong->setFocus();
}
