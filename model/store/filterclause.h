// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "filter/eventfilter.h"

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

class Database;
class Query;

/// A filter as a condition in SQL, made of fixed parts, with the values to bind to them. No text becomes part
/// of the SQL.
class FilterClause
{
public:
    [[nodiscard]] static Result<FilterClause> ofEvents(Database &database, const EventFilter &filter);
    [[nodiscard]] static Result<FilterClause> ofFigures(Database &database, const EventFilter &filter);
    /// Those without a date that only the filter's `days` keep out.
    [[nodiscard]] static Result<FilterClause> ofUndatedEvents(Database &database, const EventFilter &filter);

    /// The rows it lets through, by date, then key; undated ones last.
    [[nodiscard]] Result<std::vector<qint64>> ids(Database &database) const;
    [[nodiscard]] Result<qint64> count(Database &database) const;

private:
    explicit FilterClause(const QString &table)
        : m_table(table)
    {
    }

    Result<Query> select(Database &database, const QString &columns, const QString &order = {}) const;
    void require(const QString &condition) { m_sql += QStringLiteral(" AND ") + condition; }
    void bind(const char *name, const QVariant &value) { m_values.emplace_back(name, value); }
    Result<Done> requireCompanies(Database &database, const QStringList &names, const QString &condition);
    template <class Id>
    void requireIds(const QString &column, const std::vector<Id> &ids);
    void requireCommon(const EventFilter &filter, const QString &publisherCondition);

    QString m_table; ///< event or figure
    QString m_sql = QStringLiteral("TRUE");
    std::vector<std::pair<QByteArray, QVariant>> m_values;
};
