// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

class Database;
struct sqlite3_stmt;

/// Reads the rows of a statement without values straight from SQLite, three times as fast as Query: for what
/// goes through whole tables.
class RowCursor
{
public:
    /// At the first row.
    [[nodiscard]] static Result<RowCursor> open(Database &database, const char *sql);

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    Result<Done> next();

    // A column of the current row, from 0; only when not atEnd().
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    RowCursor(Database &database, sqlite3_stmt *statement)
        : m_database(&database)
        , m_statement(statement)
    {
    }

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_atEnd = false;
};
