// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar.h"
#include "store/eventcolumns.h"

#include <QRandomGenerator>

/// What a market's events look like in the large: twenty years, the same for the same seed.
struct ManyEvents {
    int companies = 500; ///< a few of them in most events
    int publishers = 300;
    int tags = 40;
    quint32 seed = 1;
};

namespace manyevents {

inline void addNames(NameListColumn &column, const char *prefix, int count)
{
    for (int i = 0; i < count; ++i)
        column.names.push_back(QLatin1String(prefix) + QString::number(i));
}

inline void addList(NameListColumn &column, std::initializer_list<int> numbers)
{
    column.numbers.insert(column.numbers.end(), numbers.begin(), numbers.end());
    column.starts.push_back(quint32(column.numbers.size()));
    column.rows.push_back(quint32(column.rows.size()));
}

} // namespace manyevents

/// Events of the ids [firstId, firstId + count): most on a day, some in a month, a quarter or a year, few from-to or since; 1.3
/// companies an event. A list a row, repeated ones as well.
[[nodiscard]] inline EventColumns manyEvents(qint64 firstId, int count, const ManyEvents &how = {})
{
    QRandomGenerator random(how.seed ^ quint32(firstId * 2654435761u));
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const auto often = [&](int below) { return std::min(pick(below), pick(below)); }; // the first more often
    constexpr int spans[] = {0, 0, 0, 0, 0, 0, 0, 30, 30, 90, 364};
    const Day start = dayOf({2004, 1, 1});
    EventColumns events;
    manyevents::addNames(events.companies, "Company ", how.companies);
    manyevents::addNames(events.publishers, "Publisher ", how.publishers);
    manyevents::addNames(events.tags, "Tag ", how.tags);
    for (int i = 0; i < count; ++i) {
        events.ids.push_back(firstId + i);
        EventColumns::Facts facts{};
        facts.kind = EventKind(pick(eventKindCount));
        facts.modality = pick(5) ? Modality::Happened : Modality(pick(modalityCount));
        facts.review = pick(3) ? Review::Unreviewed : Review(pick(reviewCount));
        facts.dated = pick(100) != 0;
        facts.approximate = pick(20) == 0;
        facts.conflicting = pick(50) == 0;
        facts.starred = pick(200) == 0;
        DateRange days;
        if (facts.dated) {
            days.first = start + pick(7305);
            days.last = days.first + spans[pick(int(std::size(spans)))];
            facts.interval = pick(20) == 0;
            if (facts.interval) {
                days.last = pick(5) ? days.first + pick(500) : DateRange::endOfTime;
                events.certain.emplace_back(quint32(i), days);
            }
        }
        events.facts.push_back(facts);
        events.days.push_back(days);
        events.confidence.push_back(quint16(100 * pick(101)));
        events.sources.push_back(quint16(1 + often(9)));
        events.magnitude.push_back(quint8(pick(3) ? 0 : pick(40)));
        if (pick(10) < 3)
            manyevents::addList(events.companies, {often(how.companies), often(how.companies)});
        else
            manyevents::addList(events.companies, {often(how.companies)});
        manyevents::addList(events.publishers, {often(how.publishers)});
        if (pick(4) == 0)
            manyevents::addList(events.tags, {often(how.tags)});
        else
            manyevents::addList(events.tags, {});
    }
    return events;
}
