// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

class Database;

/// A prepared statement, read forward only, its values bound by name. Values never become part of the SQL.
/// May be executed again with other values.
class Query
{
public:
    /// Error where the SQL does not fit the schema.
    [[nodiscard]] static Result<Query> prepare(Database &database, const QString &sql);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;

    /// `name` without its colon. A null QVariant binds NULL; a null QString binds an empty text.
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

    // A column of the current row, from 0.
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] int rowsChanged() const;

private:
    Query(Database &database, const QString &sql, QSqlQuery query);
    [[nodiscard]] Error error() const;

    Database *m_database; ///< null when moved from
    QString m_sql;
    QSqlQuery m_query;
};
