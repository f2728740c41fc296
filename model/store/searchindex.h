// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/ids.h"
#include "core/result.h"

#include <vector>

class Database;

/// Keeps the full text index in step with its tables. What an index entry says is what the view event_text and the table article
/// say, so a record must be removed from the index before it changes and added after.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    Result<Done> add(EventId id);
    /// The same, of an event as it was just written: without a look at the tables.
    Result<Done> add(EventId id, const Event &event);
    Result<Done> remove(EventId id);
    Result<Done> add(ArticleId id);
    Result<Done> remove(ArticleId id);
    /// Events whose words rest on an article or on the name of a company.
    Result<std::vector<EventId>> eventsOf(ArticleId id);
    Result<std::vector<EventId>> eventsOf(CompanyId id);

private:
    Database &m_database;
};
