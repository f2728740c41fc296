// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/largewrites.h"

#include "store/database.h"
#include "store/query.h"
#include "store/transaction.h"

#include <utility>

LargeWrites::LargeWrites(Database &database)
    : m_database(database)
{
    set(QStringLiteral("ON"), 32'000, 24);
}

LargeWrites::~LargeWrites()
{
    if (m_gathers)
        setIndexes(1, 4);
    set(QStringLiteral("OFF"), 1'000, 64);
}

void LargeWrites::set(const QString &unchecked, int logPages, int cacheMegabytes)
{
    for (const QString &setting : {QStringLiteral("ignore_check_constraints = %1").arg(unchecked),
                                   QStringLiteral("wal_autocheckpoint = %1").arg(logPages),
                                   QStringLiteral("cache_size = -%1").arg(cacheMegabytes * 1024)})
        (void)m_database.execute(QStringLiteral("PRAGMA ") + setting); // slower where it fails, no less right
}

void LargeWrites::gather()
{
    if (!std::exchange(m_gathers, true))
        setIndexes(8, 0);
}

void LargeWrites::setIndexes(int gatheredMegabytes, int automerge)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return;
    for (const QString &sql : {QStringLiteral("INSERT INTO event_search (event_search, rank) VALUES (:setting, :value)"),
                               QStringLiteral("INSERT INTO article_search (article_search, rank) VALUES (:setting, :value)")})
        for (const auto &[setting, value] : {std::pair{QStringLiteral("hashsize"), gatheredMegabytes << 20}, {QStringLiteral("automerge"), automerge}})
            if (auto query = Query::prepare(m_database, sql); !query || !query->bind("setting", setting).bind("value", value).execute())
                return;
    (void)transaction->commit();
}
