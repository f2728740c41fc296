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

/// A filter as a condition in SQL, made of fixed parts, with the values to bind to them. Values never become
/// part of the SQL.
struct FilterClause {
    QString sql = QStringLiteral("TRUE"); ///< over the table event or figure
    std::vector<std::pair<QByteArray, QVariant>> values;

    void bindTo(Query &query) const;

    [[nodiscard]] static Result<FilterClause> ofEvents(Database &database, const EventFilter &filter);
    [[nodiscard]] static Result<FilterClause> ofFigures(Database &database, const EventFilter &filter);

private:
    void require(const QString &condition) { sql += QStringLiteral(" AND ") + condition; }
    void bind(const char *name, const QVariant &value) { values.emplace_back(name, value); }
    Result<Done> requireCompanies(Database &database, const QStringList &names, const QString &condition);
    template <class Id>
    void requireIds(const QString &column, const std::vector<Id> &ids);
    void requireCommon(const EventFilter &filter, const QString &publisherCondition);
};
