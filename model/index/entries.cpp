// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/entries.h"

#include <algorithm>

DateRange certainDays(const Edtf &date)
{
    const auto from = date.from();
    const auto to = date.to();
    return {from ? from->range().last : DateRange::beginningOfTime,
            to ? to->range().first : DateRange::endOfTime};
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
