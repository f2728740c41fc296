// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/companymodel.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

void CompanyModel::setCompanies(std::vector<Company> companies, const EventIndex &index)
{
    beginResetModel();
    m_companies = std::move(companies);
    QHash<QString, int> events;
    for (EventIndex::Number number = 0; number < index.companyNames().size(); ++number)
        events.insert(index.companyNames()[number], int(index.rowsOfCompany(number).size()));
    m_events.clear();
    for (const Company &company : m_companies)
        m_events.push_back(events.value(company.name));
    endResetModel();
}

int CompanyModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_companies.begin(), m_companies.end(),
                                    [&](const Company &company) { return company.name == name; });
    return found == m_companies.end() ? -1 : int(found - m_companies.begin());
}

QStringList CompanyModel::headings() const
{
    return {tr("Company"), tr("Other names"), tr("Owner"), tr("Tickers"), tr("Events")};
}

QVariant CompanyModel::cell(int row, int column, int role) const
{
    const auto at = size_t(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(at, Column(column));
    case CompanyRole:
        return m_companies[at].name;
    case ColourSlotRole:
        return m_companies[at].colour;
    case SortRole:
        return column == Events ? QVariant(m_events[at]) : QVariant(text(at, Column(column)).toCaseFolded());
    default:
        return {};
    }
}

QString CompanyModel::text(size_t row, Column column) const
{
    const Company &company = m_companies[row];
    switch (column) {
    case Name:
        return company.name;
    case OtherNames: {
        QStringList names;
        for (const CompanyName &other : company.names)
            if (other.name != company.name && !names.contains(other.name))
                names += other.name;
        return names.join(QStringLiteral(", "));
    }
    case Owner:
        return company.parent;
    case Tickers:
        return company.tickers.join(QStringLiteral(", "));
    case Events:
        return QString::number(m_events[row]);
    }
    return {};
}
