// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"

#include <vector>

class Database;

/// The rows that an event lies in, but for the search index. EventRepository's hands; opens no transaction.
class EventRows
{
public:
    explicit EventRows(Database &database)
        : m_database(database)
    {
    }

    /// Its id; invalid, and nothing is done, where there is an event of its key. The names of its companies become canonical ones.
    Result<EventId> insert(Event &event);
    Result<Done> update(Event &event); ///< likewise, by its id; Error where there is none
    /// Those of the ids that exist, in their order, with all that belongs to them: five queries, however
    /// many.
    Result<std::vector<Event>> read(const std::vector<qint64> &ids);

private:
    Result<Done> writeParts(EventId id, Event &event);
    Result<Done> readParts(const std::vector<qint64> &ids, std::vector<Event> &events);

    Database &m_database;
};
