// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/companyform.h"

#include "accessibility/choicename.h"
#include "editing/listfield.h"
#include "words/ownwordmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace {

constexpr int longestName = 200;
constexpr int aliasLines = 3;

} // namespace

CompanyForm::CompanyForm(const QStringList &known, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_aliases(new QPlainTextEdit)
    , m_parent(new QLineEdit)
    , m_tickers(new ListField({}))
    , m_ambiguous(new QCheckBox(tr("also an &ordinary word")))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("the shortest that the firm itself uses"));
    for (int type = 0; type <= int(CompanyType::Association); ++type)
        m_type->addItem(OwnWordModel::typeWord(CompanyType(type)), type);
    m_aliases->setPlaceholderText(tr("one a line, in any script"));
    m_aliases->setToolTip(tr("A name with “?” in front is taken only where the article has the full name, too."));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setFixedHeight(aliasLines * m_aliases->fontMetrics().lineSpacing() + 16);
    m_parent->setPlaceholderText(tr("nobody"));
    auto *completer = new QCompleter(known, m_parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_parent->setCompleter(completer);
    m_tickers->setPlaceholderText(tr("with commas between them"));
    m_ambiguous->setToolTip(tr("Then it is a company only where the words around it say so."));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&What it is"), m_type);
    form->addRow(tr("Other na&mes"), m_aliases);
    form->addRow(tr("&Belongs to"), m_parent);
    form->addRow(tr("&Tickers"), m_tickers);
    form->addRow(m_ambiguous);
    nameChoice(*m_type, tr("What it is"));
    for (QLineEdit *field : {m_name, m_parent, static_cast<QLineEdit *>(m_tickers)})
        connect(field, &QLineEdit::textChanged, this, &CompanyForm::edited);
    connect(m_aliases, &QPlainTextEdit::textChanged, this, &CompanyForm::edited);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CompanyForm::edited);
    connect(m_ambiguous, &QCheckBox::toggled, this, &CompanyForm::edited);
    setFocusProxy(m_name);
}

void CompanyForm::setCompany(const OwnCompany &company)
{
    const QSignalBlocker quiet(this);
    m_name->setText(company.name);
    m_type->setCurrentIndex(int(company.type));
    m_aliases->setPlainText(company.aliases.join(u'\n'));
    m_parent->setText(company.parent);
    m_tickers->setItems(company.tickers);
    m_ambiguous->setChecked(company.ambiguous);
}

OwnCompany CompanyForm::company() const
{
    OwnCompany company;
    company.name = m_name->text().simplified();
    company.type = CompanyType(m_type->currentData().toInt());
    company.parent = m_parent->text().simplified();
    company.tickers = m_tickers->items();
    const QStringList lines = m_aliases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (const QString alias = line.simplified(); !alias.isEmpty() && !company.aliases.contains(alias))
            company.aliases << alias;
    company.ambiguous = m_ambiguous->isChecked();
    return company;
}
