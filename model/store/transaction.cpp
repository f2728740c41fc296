// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/database.h"
#include "store/eventcolumntable.h"

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
    if (--m_database->m_depth == 0)
        (void)m_database->execute(
            QStringLiteral("ROLLBACK")); // fails only where SQLite has rolled back itself
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
