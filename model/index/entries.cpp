// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/entries.h"

#include <algorithm>
#include <cmath>

DateRange certainDays(const Edtf &date)
{
    const auto from = date.from();
    const auto to = date.to();
    return {from ? from->range().last : DateRange::beginningOfTime, to ? to->range().first : DateRange::endOfTime};
}

EventIndex::Entry entryOf(const EventRow &row)
{
    EventIndex::Entry entry;
    entry.id = row.id;
    entry.dated = row.dated;
    entry.days = row.days;
    entry.approximate = row.approximate;
    entry.interval = row.interval;
    if (row.interval)
        if (const auto when = Edtf::parse(row.when))
            entry.certain = certainDays(*when);
    entry.kind = row.kind;
    entry.modality = row.modality;
    entry.review = row.review;
    entry.confidence = float(row.confidence);
    entry.sources = quint16(std::clamp(row.sources, 0, 0xffff));
    entry.conflicting = row.conflicting;
    entry.starred = row.starred;
    for (const EventCompany &company : row.companies)
        entry.companies.push_back(company.name);
    entry.publishers.assign(row.publishers.begin(), row.publishers.end());
    entry.tags.assign(row.tags.begin(), row.tags.end());
    return entry;
}

namespace {

NameListColumn listsOf(const std::vector<EventIndex::Entry> &entries, std::vector<QString> EventIndex::Entry::*names)
{
    NameListColumn column;
    QHash<QString, quint32> numbers;
    for (const EventIndex::Entry &entry : entries) {
        for (const QString &name : entry.*names) {
            const auto number = numbers.constFind(name);
            column.numbers.push_back(number != numbers.cend() ? *number : quint32(column.names.size()));
            if (number == numbers.cend()) {
                numbers.insert(name, quint32(column.names.size()));
                column.names.push_back(name);
            }
        }
        column.rows.push_back(quint32(column.rows.size()));
        column.starts.push_back(quint32(column.numbers.size()));
    }
    return column;
}

} // namespace

EventColumns columnsOf(const std::vector<EventIndex::Entry> &entries)
{
    EventColumns columns;
    for (const EventIndex::Entry &entry : entries) {
        if (entry.dated && entry.interval)
            columns.certain.emplace_back(quint32(columns.ids.size()), entry.certain);
        columns.ids.push_back(entry.id.value());
        columns.days.push_back(entry.dated ? entry.days : DateRange());
        EventColumns::Facts &facts = columns.facts.emplace_back();
        facts.kind = entry.kind;
        facts.modality = entry.modality;
        facts.review = entry.review;
        facts.dated = entry.dated;
        facts.approximate = entry.approximate;
        facts.interval = entry.interval;
        facts.conflicting = entry.conflicting;
        facts.starred = entry.starred;
        columns.confidence.push_back(quint16(std::lround(double(entry.confidence) * 10'000)));
        columns.sources.push_back(entry.sources);
        columns.magnitude.push_back(entry.magnitude);
    }
    columns.companies = listsOf(entries, &EventIndex::Entry::companies);
    columns.publishers = listsOf(entries, &EventIndex::Entry::publishers);
    columns.tags = listsOf(entries, &EventIndex::Entry::tags);
    return columns;
}
