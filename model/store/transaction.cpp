// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/database.h"
#include "store/eventcolumntable.h"
#include "store/query.h"

#include <sqlite3.h>

namespace {

/// Its statement is made before there is need of it: then there may be no memory for it.
Result<Done> rollBack(Database &database, bool now = true)
{
    auto rollback = Query::prepare(database, QStringLiteral("ROLLBACK"));
    if (!rollback)
        return rollback.error();
    return now ? rollback->execute() : Result<Done>(Done());
}

/// The full-text indexes keep counts of their rows in memory, which SQLite 3.40 leaves as they are where memory ran out: reading the
/// schema anew drops them. This pragma works while it is prepared, so it is no statement to be kept.
bool readSchemaAnew(sqlite3 *database)
{
    return sqlite3_exec(database, "PRAGMA writable_schema = RESET", nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

Transaction::Transaction(Database &database)
    : m_database(&database)
{
    ++m_database->m_depth;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_depth == 0) {
        if (auto ended = rollBack(database, sqlite3_get_autocommit(database.handle()) == 0); !ended)
            return ended.error();
        if (database.m_stale && !readSchemaAnew(database.handle()))
            return database.lastError();
        database.m_stale = false;
        if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun.error();
        database.m_broken = false;
        database.m_staleChunks.clear();
        database.m_touched.clear();
    }
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->m_broken = true;
    if (--m_database->m_depth > 0)
        return;
    (void)rollBack(*m_database); // fails only where SQLite has rolled back itself
    m_database->m_stale = !readSchemaAnew(m_database->handle());
}

Result<Done> Transaction::commit()
{
    if (m_database->m_depth == 1) {
        if (m_database->m_broken)
            return Error{QStringLiteral("A part of the change failed, so none of it was made."),
                         m_database->path()};
        if (auto flushed = EventColumnTable(*m_database).flush(); !flushed)
            return flushed;
        if (auto committed = m_database->execute(QStringLiteral("COMMIT")); !committed)
            return committed;
        m_database->m_changed.insert(m_database->m_changed.end(), m_database->m_touched.begin(),
                                     m_database->m_touched.end());
        m_database->m_touched.clear();
    }
    --m_database->m_depth;
    m_database = nullptr;
    return Done();
}
