// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowcursor.h"

#include "store/database.h"

#include <sqlite3.h>

void RowCursor::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<RowCursor> RowCursor::open(Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return database.lastError();
    RowCursor cursor(database, statement);
    if (auto first = cursor.next(); !first)
        return first.error();
    return cursor;
}

Result<Done> RowCursor::next()
{
    const int code = sqlite3_step(m_statement.get());
    m_atEnd = code != SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return m_database->lastError();
    return Done();
}

qint64 RowCursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double RowCursor::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString RowCursor::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

bool RowCursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
