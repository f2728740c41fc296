// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>


/// A prepared statement, read forward only, its values bound by name. Values never become part of the SQL.
/// May be executed again with other values. Preparing the same SQL again is cheap: the database keeps
/// statements.
///
/// Runs on the connection that Qt Sql owns, through SQLite's own interface: five times as fast as QSqlQuery,
/// which makes a QVariant of every value.
class Query
{
public:
    /// Error where the SQL does not fit the schema.
    [[nodiscard]] static Result<Query> prepare(Database &database, const QString &sql);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;

    // `name` without its colon. What is bound stays bound until it is bound again. A null QString is an empty
    // text; a QVariant is NULL, an integer, a real or a text. What there is no memory for, execute() tells.
    Query &bind(const char *name, const QString &text);
    Query &bind(const char *name, const QByteArray &bytes);
    Query &bind(const char *name, qint64 number);
    Query &bind(const char *name, int number) { return bind(name, qint64(number)); }
    Query &bind(const char *name, double number);
    Query &bind(const char *name, const QVariant &value);

    Result<Done> execute();
    /// Goes to the next row; false when there is none. Only after execute().
    [[nodiscard]] bool next();
    /// What ended next() when it was not the last row: a failure to read.
    [[nodiscard]] Result<Done> finish();

    /// Executes, and gives the first column of all rows or of the first one.
    Result<std::vector<qint64>> integers();
    Result<std::optional<qint64>> firstInteger();
    Result<std::optional<QString>> firstText();

    // A column of the current row, from 0. NULL is 0 and the empty text.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const; ///< nothing for NULL

    // Of the last execute().
    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] int rowsChanged() const;

private:
    Query(Database &database, Database::Statements::node_type node);
    [[nodiscard]] int parameter(const char *name);
    Query &bound(int code);
    [[nodiscard]] bool step();
    void reset();
    void noteMemory() const;

    Database *m_database;
    Database::Statements::node_type m_node; ///< of the database's statements, back among them afterwards; empty when moved from
    sqlite3_stmt *m_statement;
    int m_expected = 1; ///< place of the value that will be bound next, where they come in the order of the SQL
    bool m_running = false; ///< executed and not reset
    bool m_atFirst = false; ///< execute() has gone to the first row already
    mutable std::optional<Error> m_error; ///< what ended the last step, or the reading of a column
    std::optional<Error> m_unbound; ///< why a value could not be bound
};
