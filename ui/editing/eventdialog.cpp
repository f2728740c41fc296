// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/eventdialog.h"

#include "accessibility/choicename.h"
#include "editing/amountsfield.h"
#include "editing/companiesfield.h"
#include "editing/edtffield.h"
#include "editing/knownwords.h"
#include "editing/listfield.h"
#include "items/eventwords.h"
#include "formscroll.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "windowroom.h"
#include "workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int dialogWidth = 560;
constexpr int longestTitle = 300;
constexpr int noteLines = 3;

template <class Value, class Word>
QComboBox *choice(int count, Value current, Word word)
{
    auto *box = new QComboBox;
    for (int i = 0; i < count; ++i) {
        const QString name = word(Value(i));
        box->addItem(name.left(1).toUpper() + name.mid(1), i);
    }
    box->setCurrentIndex(int(current));
    return box;
}

} // namespace

EventDialog::EventDialog(Workspace &workspace, Appearance &appearance, const Event &event, bool starred, const QDate &today,
                         QWidget *parent)
    : QDialog(parent)
    , m_event(event)
    , m_appearance(appearance)
    , m_title(new QLineEdit(event.title))
    , m_kind(choice(eventKindCount, event.kind, kindWord))
    , m_modality(choice(modalityCount, event.modality, modalityWord))
    , m_when(new EdtfField(today, appearance))
    , m_companies(new CompaniesField(companyNamesOf(workspace.snapshot()), canonicalNamesOf(workspace.snapshot()), appearance))
    , m_amounts(new AmountsField(appearance))
    , m_places(new ListField({}))
    , m_tags(new ListField(tagsOf(workspace.index())))
    , m_note(new QPlainTextEdit(event.note))
    , m_star(new QCheckBox(tr("&Star")))
    , m_problem(textLabel({}, TextRole::Body, appearance.theme().error))
{
    setWindowTitle(event.title.isEmpty() ? tr("New event") : tr("Edit event"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new FormScroll(makeForm()), 1);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_title->setMaxLength(longestTitle);
    m_title->setPlaceholderText(tr("Amazon acquires Joyo"));
    m_when->setDate(event.when);
    m_companies->setCompanies(event.companies);
    m_amounts->setAmounts(event.amounts);
    m_places->setItems(event.places);
    m_tags->setItems(event.tags);
    m_star->setChecked(starred);
    m_problem->hide();
    connect(m_title, &QLineEdit::textChanged, this, &EventDialog::showProblem);
    connect(m_when, &ExplainedField::changed, this, &EventDialog::showProblem);
    connect(m_amounts, &ExplainedField::changed, this, &EventDialog::showProblem);
    resizeOnScreen(*this, {dialogWidth, sizeHint().height()});
    m_title->setFocus();
    if (!event.title.isEmpty())
        m_title->selectAll();
}

QWidget *EventDialog::makeForm()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *what = new QWidget;
    auto *row = new QHBoxLayout(what);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_kind->setMaxVisibleItems(eventKindCount);
    nameChoice(*m_modality, tr("Certainty"));
    row->addWidget(m_kind, 1);
    row->addWidget(m_modality, 1);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 16);
    m_places->setPlaceholderText(tr("China, Seattle"));
    m_tags->setPlaceholderText(tr("with commas between them"));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Kind"), what);
    form->addRow(tr("&When"), m_when);
    form->addRow(tr("&Companies"), m_companies);
    form->addRow(tr("&Amounts"), m_amounts);
    form->addRow(tr("&Places"), m_places);
    form->addRow(tr("Ta&gs"), m_tags);
    form->addRow(tr("&Note"), m_note);
    form->addRow(QString(), m_star);
    qobject_cast<QLabel *>(form->labelForField(what))->setBuddy(m_kind);
    qobject_cast<QLabel *>(form->labelForField(m_companies))->setBuddy(m_companies->more());
    const auto nameOf = [form](QWidget *field) { return qobject_cast<QLabel *>(form->labelForField(field))->text().remove(u'&'); };
    nameChoice(*m_kind, nameOf(what));
    for (ExplainedField *field : std::initializer_list<ExplainedField *>{m_when, m_amounts}) // whose label does not stand beside it
        field->field().setAccessibleName(nameOf(field));
    for (int i = 0; i < form->rowCount(); ++i) { // on the line of the fields' text, also where a field has words below
        auto *label = form->itemAt(i, QFormLayout::LabelRole);
        if (label && label->widget()) {
            label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            label->widget()->setMinimumHeight(m_title->sizeHint().height());
        }
    }
    return fields;
}

Event EventDialog::edited() const
{
    Event event = m_event;
    event.title = m_title->text().simplified();
    event.kind = EventKind(m_kind->currentData().toInt());
    event.modality = Modality(m_modality->currentData().toInt());
    event.when = m_when->date();
    event.companies = m_companies->companies();
    event.amounts = m_amounts->amounts();
    event.places = m_places->items();
    event.tags = m_tags->items();
    event.note = m_note->toPlainText().trimmed();
    return event;
}

bool EventDialog::isStarred() const
{
    return m_star->isChecked();
}

QString EventDialog::problem() const
{
    if (m_title->text().simplified().isEmpty())
        return tr("It needs a title: what happened, in a few words.");
    if (m_when->isWrong())
        return tr("The date cannot be read. Leave it empty where none is known.");
    if (m_amounts->isWrong())
        return tr("An amount cannot be read.");
    return {};
}

void EventDialog::showProblem()
{
    const QString words = m_asked ? problem() : QString();
    setTextColour(*m_problem, m_appearance.theme().error);
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void EventDialog::accept()
{
    m_asked = true;
    showProblem();
    if (problem().isEmpty())
        return QDialog::accept();
    QWidget *wrong = m_title->text().simplified().isEmpty() ? static_cast<QWidget *>(m_title)
        : m_when->isWrong()                                 ? static_cast<QWidget *>(m_when)
                                                            : static_cast<QWidget *>(m_amounts);
    wrong->setFocus();
}
