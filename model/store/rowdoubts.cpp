// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowdoubts.h"

#include "store/database.h"
#include "store/query.h"

namespace
{

constexpr qint64 leastEvents = 20;
constexpr qint64 timesExpected = 10; // as many as on a usual day of that year

} // namespace

Result<std::vector<RowDoubts::FirstOfJanuary>> RowDoubts::firstsOfJanuary()
{
    auto years = Query::prepare(
        m_database,
        QStringLiteral("SELECT substr(edtf, 1, 4), sum(edtf LIKE '____-01-01'), sum(edtf NOT LIKE '____-01-01') "
                       "FROM event WHERE length(edtf) = 10 AND edtf LIKE '____-__-__' AND review = 'unreviewed' "
                       "AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.event_id = event.id) GROUP BY 1 ORDER BY 1"));
    if (!years)
        return years.error();
    if (auto executed = years->execute(); !executed)
        return executed.error();
    std::vector<FirstOfJanuary> found;
    while (years->next()) {
        const qint64 firsts = years->integer(1);
        const qint64 others = years->integer(2);
        if (firsts >= leastEvents && firsts * 364 > others * timesExpected)
            found.push_back({years->text(0).toInt(), {}, others});
    }
    if (auto finished = years->finish(); !finished)
        return finished.error();
    for (FirstOfJanuary &first : found) {
        auto events = Query::prepare(
            m_database,
            QStringLiteral("SELECT id FROM event WHERE edtf = :day AND review = 'unreviewed' "
                           "AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.event_id = event.id) ORDER BY id"));
        if (!events)
            return events.error();
        const auto ids
            = events->bind("day", QString(QString::number(first.year).rightJustified(4, u'0') + QStringLiteral("-01-01"))).integers();
        if (!ids)
            return ids.error();
        first.events = std::vector<EventId>(ids->begin(), ids->end());
    }
    return found;
}

Result<std::vector<std::pair<EventId, EventId>>> RowDoubts::sameDayPairs(qint64 limit)
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral("SELECT one.id, other.id FROM event AS one "
                       "JOIN event_company AS mine ON mine.event_id = one.id AND mine.position = 0 "
                       "JOIN event AS other ON other.first_day = one.first_day AND other.last_day = one.last_day "
                       "AND other.kind = one.kind AND other.id > one.id "
                       "JOIN event_company AS its ON its.event_id = other.id AND its.position = 0 "
                       "AND its.company_id = mine.company_id "
                       "WHERE length(one.edtf) >= 10 AND one.review = 'unreviewed' AND other.review = 'unreviewed' "
                       "AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.event_id IN (one.id, other.id)) "
                       "ORDER BY 1, 2 LIMIT :limit"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("limit", limit).execute(); !executed)
        return executed.error();
    std::vector<std::pair<EventId, EventId>> pairs;
    while (query->next())
        pairs.emplace_back(query->integer(0), query->integer(1));
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return pairs;
}
