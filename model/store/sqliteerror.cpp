// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqliteerror.h"

#include "core/errorwords.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace
{

QString sentence(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorWords::tr("The project is in use by another program; try again in a moment");
    case SQLITE_FULL:
        return ErrorWords::tr("The disk is full");
    case SQLITE_READONLY:
        return ErrorWords::tr("The project is open for reading only");
    case SQLITE_IOERR:
        return ErrorWords::tr("The project file could not be read or written");
    case SQLITE_CANTOPEN:
        return ErrorWords::tr("The project file could not be opened");
    case SQLITE_CORRUPT:
        return ErrorWords::tr(
            "The project file is damaged; \"annals check --repair\" saves what can be read");
    case SQLITE_NOTADB:
        return ErrorWords::tr("This is not an Annals project");
    case SQLITE_NOMEM:
        return ErrorWords::tr("There is not enough memory");
    case SQLITE_CONSTRAINT:
        return ErrorWords::tr("The project does not allow this change");
    default:
        return ErrorWords::tr("The project file could not be used");
    }
}

} // namespace

Error sqliteError(int code, const QString &detail, const QString &path)
{
    constexpr std::array plain = {SQLITE_NOTADB, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL}; // SQLite's own words say no more
    if (std::ranges::find(plain, code & 0xff) != plain.end())
        return {QString(sentence(code) + QLatin1Char('.')), path};
    const QString words = detail.isEmpty() ? QString::fromUtf8(sqlite3_errstr(code)) : detail;
    return {QString(sentence(code) + QStringLiteral(" (") + words + QStringLiteral(").")), path};
}
