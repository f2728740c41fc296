// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query.h"

#include "store/database.h"
#include "store/sqliteerror.h"

#include <QSqlError>

namespace
{

Error errorOf(const QSqlQuery &query, const QString &sql, const Database &database)
{
    const QSqlError error = query.lastError();
    return sqliteError(error.nativeErrorCode().toInt(),
                       error.databaseText() + QStringLiteral(", in: ") + sql.simplified(), database.path());
}

} // namespace

Query::Query(Database &database, const QString &sql, QSqlQuery query)
    : m_database(&database)
    , m_sql(sql)
    , m_query(std::move(query))
{
}

Query::Query(Query &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
{
}

Query::~Query()
{
    if (!m_database)
        return;
    m_query.finish(); // an open cursor would hold its snapshot and lock
    m_database->m_idle.try_emplace(std::move(m_sql), std::move(m_query));
}

Result<Query> Query::prepare(Database &database, const QString &sql)
{
    if (auto idle = database.m_idle.extract(sql))
        return Query(database, sql, std::move(idle.mapped()));
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query, sql, database);
    return Query(database, sql, std::move(query));
}

Query &Query::bind(const char *name, const QVariant &value)
{
    const QString placeholder = QLatin1Char(':') + QLatin1String(name);
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(placeholder, QStringLiteral("")); // Qt Sql takes a null string for NULL
    else
        m_query.bindValue(placeholder, value);
    return *this;
}

Result<Done> Query::execute()
{
    if (!m_query.exec())
        return error();
    return Done();
}

bool Query::next()
{
    return m_query.next();
}

Result<Done> Query::finish()
{
    if (m_query.lastError().isValid())
        return error();
    m_query.finish();
    return Done();
}

Result<std::vector<qint64>> Query::integers()
{
    if (auto executed = execute(); !executed)
        return executed.error();
    std::vector<qint64> found;
    while (next())
        found.push_back(integer(0));
    if (auto finished = finish(); !finished)
        return finished.error();
    return found;
}

Result<std::optional<qint64>> Query::firstInteger()
{
    if (auto executed = execute(); !executed)
        return executed.error();
    const std::optional<qint64> first = next() ? std::optional(integer(0)) : std::nullopt;
    if (auto finished = finish(); !finished)
        return finished.error();
    return first;
}

Result<std::optional<QString>> Query::firstText()
{
    if (auto executed = execute(); !executed)
        return executed.error();
    const std::optional<QString> first = next() ? std::optional(text(0)) : std::nullopt;
    if (auto finished = finish(); !finished)
        return finished.error();
    return first;
}

qint64 Query::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Query::rowsChanged() const
{
    return m_query.numRowsAffected();
}

Error Query::error() const
{
    return errorOf(m_query, m_sql, *m_database);
}
