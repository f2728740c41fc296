// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/eventcolumns.h"

#include <QStringList>

#include <vector>

class Database;

/// The columns that a project file keeps of its events beside their tables, so that ten million of them open
/// in seconds: an event lies in the chunk of its id. What has been touched in a transaction is made anew, once,
/// right before it is committed; so columns and tables never part.
class EventColumnTable
{
public:
    static constexpr qint64 chunkEvents = 4096;
    static constexpr int schemaVersion = 6; ///< projects of earlier ones have columns that say less, or none
    [[nodiscard]] static qint64 chunkOf(qint64 id) { return id >> 12; }

    explicit EventColumnTable(Database &database)
        : m_database(database)
    {
    }

    /// Says that what the columns hold of an event changes in the transaction that is open.
    void touch(EventId id);
    void touch(const std::vector<EventId> &ids);
    /// Says that only its star changes: its chunk need not be read from the tables.
    Result<Done> setStarred(EventId id, bool starred);
    /// Says the same of names of companies, which are looked up: only who keeps an index need know.
    void touchNames(const std::vector<EventId> &ids);
    /// What was touched and committed since the last call: ids, ascending, each once.
    [[nodiscard]] std::vector<qint64> takeChanged();
    /// Makes the touched chunks anew. Transaction::commit() calls it.
    Result<Done> flush();

    /// Makes all of them anew, in the transaction that is open.
    Result<Done> rebuild();
    /// A sentence for each chunk that is missing, superfluous or other than the tables say.
    Result<QStringList> disagreements();

    /// From the tables.
    Result<EventColumns> read(qint64 chunk);

private:
    Result<Done> write(qint64 chunk);
    Result<Done> write(qint64 chunk, const EventColumns &columns);

    Database &m_database;
};
