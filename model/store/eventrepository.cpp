// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventrepository.h"

#include "store/database.h"
#include "store/eventcolumnsbuilder.h"
#include "store/eventcolumntable.h"
#include "store/eventrowreader.h"
#include "store/eventrows.h"
#include "store/filterclause.h"
#include "store/query.h"
#include "store/searchindex.h"
#include "store/sqliteerror.h"
#include "store/transaction.h"

#include <algorithm>
#include <span>
#include <sqlite3.h>

namespace {
constexpr size_t pageSize = 500; // events read at once
constexpr qint64 largestGap = 8; // events read in passing rather than begun anew
}

Result<EventId> EventRepository::insert(Event event)
{
    const auto id = insertNew(event);
    return !id || id->isValid() ? id : sqliteError(SQLITE_CONSTRAINT_UNIQUE, event.key, m_database.path());
}

Result<EventId> EventRepository::insertNew(Event &event)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto id = EventRows(m_database).insert(event);
    if (!id)
        return id;
    if (id->isValid()) {
        if (auto indexed = SearchIndex(m_database).add(*id, event); !indexed)
            return indexed.error();
        EventColumnTable(m_database).touch(*id);
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<Done> EventRepository::update(Event event)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    SearchIndex index(m_database);
    if (auto forgotten = index.remove(event.id); !forgotten)
        return forgotten;
    if (auto updated = EventRows(m_database).update(event); !updated)
        return updated;
    if (auto indexed = index.add(event.id, event); !indexed)
        return indexed;
    EventColumnTable(m_database).touch(event.id);
    return transaction->commit();
}

Result<Done> EventRepository::remove(EventId id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto forgotten = SearchIndex(m_database).remove(id); !forgotten)
        return forgotten;
    auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM event WHERE id = :id"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("id", id.value()).execute(); !executed)
        return executed;
    EventColumnTable(m_database).touch(id);
    return transaction->commit();
}

Result<Done> EventRepository::setStarred(EventId id, bool starred)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto query
        = Query::prepare(m_database, QStringLiteral("UPDATE event SET starred = :starred WHERE id = :id"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("starred", starred ? 1 : 0).bind("id", id.value()).execute(); !executed)
        return executed;
    if (auto marked = EventColumnTable(m_database).setStarred(id, starred); !marked)
        return marked;
    return transaction->commit();
}

Result<std::optional<bool>> EventRepository::isStarred(const QString &key)
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT starred FROM event WHERE key = :key"));
    if (!query)
        return query.error();
    const auto starred = query->bind("key", key).firstInteger();
    if (!starred)
        return starred.error();
    return *starred ? std::optional(**starred != 0) : std::nullopt;
}

Result<std::optional<Event>> EventRepository::find(EventId id)
{
    auto found = EventRows(m_database).read({id.value()});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::optional<Event>> EventRepository::findByKey(const QString &key)
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT id FROM event WHERE key = :key"));
    if (!query)
        return query.error();
    const auto id = query->bind("key", key).firstInteger();
    if (!id)
        return id.error();
    return *id ? find(EventId(**id)) : Result<std::optional<Event>>(std::nullopt);
}

Result<Done> EventRepository::each(const EventFilter &filter, const Visitor &visit)
{
    const auto clause = FilterClause::ofEvents(m_database, filter);
    if (!clause)
        return clause.error();
    const auto ids = clause->ids(m_database);
    if (!ids)
        return ids.error();
    for (size_t begin = 0; begin < ids->size(); begin += pageSize) {
        const std::span page = std::span(*ids).subspan(begin, std::min(pageSize, ids->size() - begin));
        auto events = EventRows(m_database).read({page.begin(), page.end()});
        if (!events)
            return events.error();
        for (Event &event : *events)
            visit(std::move(event));
    }
    return Done();
}

Result<qint64> EventRepository::count(const EventFilter &filter)
{
    const auto clause = FilterClause::ofEvents(m_database, filter);
    return clause ? clause->count(m_database) : clause.error();
}

Result<qint64> EventRepository::countUndated(const EventFilter &filter)
{
    const auto clause = FilterClause::ofUndatedEvents(m_database, filter);
    return clause ? clause->count(m_database) : clause.error();
}

Result<Done> EventRepository::eachRow(const std::function<void(EventRow &&)> &visit)
{
    return readEventRows(m_database, {}, visit);
}

Result<EventColumns> EventRepository::columns(std::vector<EventId> ids)
{
    std::sort(ids.begin(), ids.end());
    EventColumnsBuilder builder;
    for (size_t begin = 0; begin < ids.size();) {
        size_t end = begin + 1; // neighbours are read at once, with the few between them
        while (end < ids.size() && ids[end].value() - ids[end - 1].value() <= largestGap)
            ++end;
        const auto wanted = std::span(ids).subspan(begin, end - begin);
        const auto read = readEventRows(m_database, {wanted.front().value(), wanted.back().value()},
                                        [&](EventRow &&row) {
                                            if (std::binary_search(wanted.begin(), wanted.end(), row.id))
                                                builder.append(row);
                                        });
        if (!read)
            return read.error();
        begin = end;
    }
    return builder.take();
}

std::vector<EventId> EventRepository::takeChanged()
{
    std::vector<qint64> ids = EventColumnTable(m_database).takeChanged();
    return {ids.begin(), ids.end()};
}
