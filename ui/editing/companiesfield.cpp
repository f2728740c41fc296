// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/companiesfield.h"

#include "accessibility/choicename.h"
#include "items/eventwords.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr Role roles[] = {Role::Actor, Role::Target, Role::Partner, Role::Competitor, Role::Source, Role::Mention};

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

CompaniesField::CompaniesField(const QStringList &known, std::function<QString(const QString &)> canonical,
                               Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_canonical(std::move(canonical))
    , m_appearance(appearance)
    , m_known(new QStringListModel(known, this))
    , m_column(new QVBoxLayout)
    , m_more(new LinkButton(tr("Add a company"), appearance.theme()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_column->setSpacing(4);
    layout->addLayout(m_column);
    connect(&appearance, &Appearance::changed, m_more, &LinkButton::setTheme);
    connect(m_more, &QAbstractButton::clicked, this, &CompaniesField::addRow);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
}

QWidget *CompaniesField::more() const
{
    return m_more;
}

void CompaniesField::setCompanies(const std::vector<EventCompany> &companies)
{
    while (!m_rows.empty())
        remove(m_rows.back().widget);
    for (const EventCompany &company : companies)
        add(company);
}

std::vector<EventCompany> CompaniesField::companies() const
{
    std::vector<EventCompany> companies;
    for (const Row &row : m_rows) {
        const QString typed = row.name->text().simplified();
        const QString name = typed.isEmpty() ? QString() : m_canonical(typed);
        const bool had = std::any_of(companies.begin(), companies.end(),
                                     [&](const EventCompany &company) { return company.name == name; });
        if (!name.isEmpty() && !had)
            companies.push_back({name, Role(row.role->currentData().toInt())});
    }
    return companies;
}

void CompaniesField::addRow()
{
    add({{}, m_rows.empty() ? Role::Actor : Role::Target});
    m_rows.back().name->setFocus();
}

void CompaniesField::add(const EventCompany &company)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *name = new QLineEdit(company.name);
    name->setAccessibleName(tr("Company"));
    name->setPlaceholderText(tr("Name"));
    auto *completer = new QCompleter(m_known, name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    name->setCompleter(completer);
    auto *role = new QComboBox;
    nameChoice(*role, tr("Role"));
    for (const Role each : roles)
        role->addItem(capitalised(roleWord(each)), int(each));
    role->setCurrentIndex(role->findData(int(company.role)));
    auto *away = new QToolButton;
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::TabFocus);
    setThemedIcon(*away, Icon::Close, m_appearance);
    away->setAccessibleName(tr("Remove this company"));
    away->setToolTip(away->accessibleName());
    connect(away, &QToolButton::clicked, this, [this, row] { remove(row); });
    layout->addWidget(name, 1);
    layout->addWidget(role);
    layout->addWidget(away);
    m_column->addWidget(row);
    m_rows.push_back({row, name, role});
    setTabOrder(name, role);
    setTabOrder(role, away);
    QWidget *before = m_more->previousInFocusChain();
    while (before != m_more && (before->focusPolicy() == Qt::NoFocus || row->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == m_more)
        return setTabOrder(away, m_more); // nothing else takes the keys yet
    setTabOrder(before, name);
    setTabOrder(name, role);
    setTabOrder(role, away);
}

void CompaniesField::remove(const QWidget *widget)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.widget == widget; });
    if (row == m_rows.end())
        return;
    row->widget->hide();
    row->widget->deleteLater();
    m_rows.erase(row);
}
