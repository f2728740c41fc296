// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumnsbuilder.h"

#include <algorithm>
#include <utility>

template <class Names, class NameOf>
void EventColumnsBuilder::Lists::append(NameListColumn &column, const Names &names, NameOf nameOf)
{
    std::vector<quint32> list;
    for (const auto &entry : names) {
        const QString &name = nameOf(entry);
        const auto known = numbers.constFind(name);
        const quint32 number = known != numbers.cend() ? *known : quint32(column.names.size());
        if (known == numbers.cend()) {
            numbers.insert(name, number);
            column.names.push_back(name);
        }
        if (std::find(list.begin(), list.end(), number) == list.end())
            list.push_back(number);
    }
    const auto [place, isNew] = lists.try_emplace(list, quint32(column.starts.size() - 1));
    if (isNew) {
        column.numbers.insert(column.numbers.end(), list.begin(), list.end());
        column.starts.push_back(quint32(column.numbers.size()));
    }
    column.rows.push_back(place->second);
}

void EventColumnsBuilder::append(const EventRow &row)
{
    if (row.dated && row.interval)
        m_columns.certain.emplace_back(quint32(count()), row.certain);
    m_columns.ids.push_back(row.id.value());
    m_columns.days.push_back(row.dated ? row.days : DateRange());
    EventColumns::Facts facts{};
    facts.kind = row.kind;
    facts.modality = row.modality;
    facts.review = row.review;
    facts.dated = row.dated;
    facts.approximate = row.approximate;
    facts.interval = row.interval;
    facts.conflicting = row.conflicting;
    facts.starred = row.starred;
    m_columns.facts.push_back(facts);
    m_columns.confidence.push_back(quint16(std::clamp(row.confidence, 0.0, 1.0) * 10'000 + 0.5));
    m_columns.sources.push_back(quint16(std::clamp(row.sources, 0, 0xffff)));
    m_columns.magnitude.push_back(row.magnitude);
    m_companies.append(m_columns.companies, row.companies,
                       [](const EventCompany &company) -> const QString & { return company.name; });
    for (size_t i = 0; m_columns.companyIds.size() < m_columns.companies.names.size(); ++i)
        if (row.companies[i].name == m_columns.companies.names[m_columns.companyIds.size()])
            m_columns.companyIds.push_back(row.companyIds[i]);
    const auto itself = [](const QString &name) -> const QString & { return name; };
    m_publishers.append(m_columns.publishers, row.publishers, itself);
    m_tags.append(m_columns.tags, row.tags, itself);
}

EventColumns EventColumnsBuilder::take()
{
    m_companies = {};
    m_publishers = {};
    m_tags = {};
    return std::exchange(m_columns, {});
}
