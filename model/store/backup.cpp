// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "core/errorwords.h"
#include "store/database.h"
#include "store/sqliteerror.h"

#include <QFile>

#include <cstdio>
#include <sqlite3.h>

namespace
{

constexpr int pagesAtOnce = 256; // between them others may write

/// Another may hold a lock for this long; then it is said that the project is in use.
constexpr int mostMilliseconds = 5000;

/// `pages` at a time, -1 for all at once.
Result<Done> copyPages(sqlite3 *target, sqlite3 *source, int pages, const QString &path)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return sqliteError(sqlite3_errcode(target), QString::fromUtf8(sqlite3_errmsg(target)), path);
    int code = SQLITE_OK;
    for (int waited = 0; code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED;) {
        code = sqlite3_backup_step(backup, pages);
        if (code == SQLITE_OK || code == SQLITE_DONE)
            continue;
        if (waited > mostMilliseconds)
            break;
        waited += sqlite3_sleep(10);
    }
    sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? Result<Done>(Done()) : sqliteError(code, {}, path);
}

Result<Done> copyInto(sqlite3 *target, sqlite3 *source, const QString &path)
{
    if (auto copied = copyPages(target, source, pagesAtOnce, path); !copied)
        return copied;
    // A copy of a database in WAL mode says so in its header, and would leave a log beside itself when read.
    const int code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<Done>(Done()) : sqliteError(sqlite3_extended_errcode(target), QString::fromUtf8(sqlite3_errmsg(target)), path);
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
        done = Error{ErrorWords::tr("The copy could not be put in its place."), target};
    if (!done)
        QFile::remove(unfinished);
    return done;
}

Result<Done> replaceAll(Database &target, Database &source)
{
    return copyPages(target.handle(), source.handle(), -1, target.path());
}
