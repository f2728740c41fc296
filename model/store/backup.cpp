// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/database.h"
#include "store/sqliteerror.h"

#include <QFile>

#include <cstdio>
#include <sqlite3.h>

namespace
{

constexpr int pagesAtOnce = 256; // between them others may write

Result<Done> copyInto(sqlite3 *target, sqlite3 *source, const QString &path)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup) {
        int code = SQLITE_OK;
        do {
            code = sqlite3_backup_step(backup, pagesAtOnce);
        } while (code == SQLITE_OK || (code == SQLITE_BUSY && sqlite3_sleep(10) > 0)
                 || code == SQLITE_LOCKED);
        sqlite3_backup_finish(backup);
    }
    const int code = sqlite3_errcode(target);
    if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(target)), path);
    // A copy of a database in WAL mode says so in its header, and would leave a log beside itself when read.
    sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    return Done();
}

} // namespace

Result<Done> backUp(Database &database, const QString &target)
{
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    sqlite3 *copy = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(unfinished).constData(), &copy,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    auto done = opened == SQLITE_OK
        ? copyInto(copy, database.handle(), target)
        : Result<Done>(sqliteError(opened, QString::fromUtf8(sqlite3_errmsg(copy)), target));
    sqlite3_close(copy);
    if (done
        && std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0)
        done = Error{QStringLiteral("The copy could not be put in its place."), target};
    if (!done)
        QFile::remove(unfinished);
    return done;
}
