// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writers.h"

#include "store/database.h"

#include <sqlite3.h>

void setPatience(Database &database, int milliseconds)
{
    sqlite3_busy_timeout(database.handle(), milliseconds);
}

bool isWrittenElsewhere(Database &database)
{
    const auto patience = database.integer(QStringLiteral("PRAGMA busy_timeout"));
    if (database.isReadOnly() || !patience)
        return false;
    setPatience(database, 0);
    const int begun = sqlite3_exec(database.handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    if (begun == SQLITE_OK)
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    setPatience(database, int(*patience));
    return (begun & 0xff) == SQLITE_BUSY;
}
