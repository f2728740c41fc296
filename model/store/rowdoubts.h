// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <utility>
#include <vector>

class Database;

/// What is suspicious about events that came from tables (those no article tells of), as it stands in the project now. Nothing is
/// changed: people decide.
class RowDoubts
{
public:
    explicit RowDoubts(Database &database)
        : m_database(database)
    {
    }

    /// Events on one 1 January that are far more than a day's share of their year: they mean the year.
    struct FirstOfJanuary {
        int year = 0;
        std::vector<EventId> events; ///< unreviewed ones
        qint64 othersThatYear = 0; ///< dated by another day
    };
    Result<std::vector<FirstOfJanuary>> firstsOfJanuary();

    /// Pairs of unreviewed events of one kind, day and first company, at most `limit`, by id. Whether they are one and the same,
    /// their other fields must tell.
    Result<std::vector<std::pair<EventId, EventId>>> sameDayPairs(qint64 limit);

private:
    Database &m_database;
};
