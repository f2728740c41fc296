// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar.h"
#include "store/eventcolumns.h"

#include <QRandomGenerator>

#include <map>
#include <vector>

/// What a market's events look like in the large: twenty years, the same for the same seed.
struct ManyEvents {
    int companies = 500; ///< a few of them in most events
    int publishers = 300;
    int tags = 40;
    quint32 seed = 1;
};

namespace manyevents {

/// Fills a column; lists that are the same are there once.
class Lists
{
public:
    Lists(NameListColumn &column, const char *prefix, int names)
        : m_column(column)
    {
        for (int i = 0; i < names; ++i)
            column.names.push_back(QLatin1String(prefix) + QString::number(i));
    }
    void append(const std::vector<quint32> &list)
    {
        const auto [found, isNew] = m_known.try_emplace(list, quint32(m_known.size()));
        if (isNew) {
            m_column.numbers.insert(m_column.numbers.end(), list.begin(), list.end());
            m_column.starts.push_back(quint32(m_column.numbers.size()));
        }
        m_column.rows.push_back(found->second);
    }

private:
    NameListColumn &m_column;
    std::map<std::vector<quint32>, quint32> m_known;
};

} // namespace manyevents

/// Events of the ids [firstId, firstId + count): most on a day, some in a month, a quarter or a year, few from-to or since; 1.3
/// companies an event.
[[nodiscard]] inline EventColumns manyEvents(qint64 firstId, int count, const ManyEvents &how = {})
{
    QRandomGenerator random(how.seed ^ quint32(firstId * 2654435761u));
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const auto often = [&](int below) { return quint32(std::min(pick(below), pick(below))); }; // the first more often
    constexpr int spans[] = {0, 0, 0, 0, 0, 0, 0, 30, 30, 90, 364};
    const Day start = dayOf({2004, 1, 1});
    EventColumns events;
    manyevents::Lists companies(events.companies, "Company ", how.companies);
    manyevents::Lists publishers(events.publishers, "Publisher ", how.publishers);
    manyevents::Lists tags(events.tags, "Tag ", how.tags);
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
        std::vector<quint32> ofEvent{often(how.companies)};
        if (pick(10) < 3)
            ofEvent.push_back(often(how.companies));
        companies.append(ofEvent);
        publishers.append({often(how.publishers)});
        tags.append(pick(4) ? std::vector<quint32>() : std::vector{often(how.tags)});
    }
    return events;
}
