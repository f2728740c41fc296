// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"
#include "filter/eventfilter.h"
#include "store/eventcolumns.h"
#include "store/eventrow.h"

#include <functional>
#include <optional>

class Database;

/// Events with all that belongs to them. Companies are named; one that is not stored yet is made. The
/// articles of claims must be stored. What the store gives back equals what was put in, claims by document,
/// then place.
class EventRepository
{
public:
    using Visitor = std::function<void(Event &&)>;

    explicit EventRepository(Database &database)
        : m_database(database)
    {
    }

    /// Error where the key is taken.
    Result<EventId> insert(Event event);
    /// The same, but where the key is taken nothing is done and the id is not valid.
    Result<EventId> insertNew(Event &event);
    Result<Done> update(Event event); ///< by its id; replaces everything but its star
    Result<Done> remove(EventId id);
    Result<Done> setStarred(EventId id, bool starred);
    Result<std::optional<bool>> isStarred(const QString &key); ///< nothing where there is no such event

    Result<std::optional<Event>> find(EventId id);
    Result<std::optional<Event>> findByKey(const QString &key);

    /// Those that the filter lets through, by date, then key; undated ones last. A few queries a thousand
    /// events.
    Result<Done> each(const EventFilter &filter, const Visitor &visit);
    /// All of them by id, for the index.
    Result<Done> eachRow(const std::function<void(EventRow &&)> &visit);
    /// Those of the ids that exist, as EventColumnsReader gives them: to bring an index in step after an edit.
    Result<EventColumns> columns(std::vector<EventId> ids);
    /// Events that were added, changed or removed over this connection, by whatever repository, since the last
    /// call; ascending. Only what was committed.
    [[nodiscard]] std::vector<EventId> takeChanged();

    Result<qint64> count(const EventFilter &filter = {});
    /// Undated ones that only the filter's `days` keep out.
    Result<qint64> countUndated(const EventFilter &filter = {});

private:
    Database &m_database;
};
