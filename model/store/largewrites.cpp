// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/largewrites.h"

#include "store/database.h"

LargeWrites::LargeWrites(Database &database)
    : m_database(database)
{
    set(QStringLiteral("ON"), 32'000, 24);
}

LargeWrites::~LargeWrites()
{
    set(QStringLiteral("OFF"), 1'000, 64);
}

void LargeWrites::set(const QString &unchecked, int logPages, int cacheMegabytes)
{
    m_database.setLogPages(logPages);
    for (const QString &setting : {QStringLiteral("ignore_check_constraints = %1").arg(unchecked),
                                   QStringLiteral("cache_size = -%1").arg(cacheMegabytes * 1024)})
        (void)m_database.execute(QStringLiteral("PRAGMA ") + setting); // slower where it fails, no less right
}
