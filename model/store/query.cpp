// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query.h"

#include "store/database.h"
#include "store/sqliteerror.h"

#include <sqlite3.h>

namespace
{

Error errorOf(const Database &database, const QString &sql)
{
    const QString words = QString::fromUtf8(sqlite3_errmsg(database.handle()));
    return sqliteError(sqlite3_extended_errcode(database.handle()),
                       words + QStringLiteral(", in: ") + sql.simplified(), database.path());
}

} // namespace

Query::Query(Database &database, QString sql, sqlite3_stmt *statement)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_statement(statement)
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_running(other.m_running)
    , m_atFirst(other.m_atFirst)
    , m_error(std::move(other.m_error))
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    reset(); // an open cursor would hold its snapshot and lock
    sqlite3_clear_bindings(m_statement);
    m_database->m_idle.try_emplace(std::move(m_sql),
                                   std::unique_ptr<sqlite3_stmt, Database::Finalize>(m_statement));
}

Result<Query> Query::prepare(Database &database, const QString &sql)
{
    if (auto idle = database.m_idle.extract(sql))
        return Query(database, sql, idle.mapped().release());
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(database.handle(), utf8.constData(), int(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOf(database, sql);
    return Query(database, sql, statement);
}

void Query::reset()
{
    sqlite3_reset(m_statement);
    m_running = false;
}

int Query::parameter(const char *name)
{
    if (m_running)
        reset();
    const int index
        = sqlite3_bind_parameter_index(m_statement, QByteArray(':' + QByteArray(name)).constData());
    Q_ASSERT_X(index > 0, "Query::bind", name);
    return index;
}

Query &Query::bind(const char *name, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, parameter(name), utf8.isEmpty() ? "" : utf8.constData(),
                        quint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Query &Query::bind(const char *name, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, parameter(name), bytes.constData(), quint64(bytes.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(const char *name, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter(name), number);
    return *this;
}

Query &Query::bind(const char *name, double number)
{
    sqlite3_bind_double(m_statement, parameter(name), number);
    return *this;
}

Query &Query::bind(const char *name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(m_statement, parameter(name));
        return *this;
    case QMetaType::Int:
    case QMetaType::LongLong:
        return bind(name, value.toLongLong());
    case QMetaType::Double:
        return bind(name, value.toDouble());
    default:
        return bind(name, value.toString());
    }
}

bool Query::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_error = errorOf(*m_database, m_sql);
    return code == SQLITE_ROW;
}

Result<Done> Query::execute()
{
    reset();
    m_error.reset();
    m_running = true;
    m_atFirst = step();
    if (m_error) {
        reset();
        return *m_error;
    }
    if (!m_atFirst)
        reset(); // done: no lock is held any longer
    return Done();
}

bool Query::next()
{
    if (std::exchange(m_atFirst, false))
        return true;
    return m_running && (step() || (reset(), false));
}

Result<Done> Query::finish()
{
    reset();
    if (m_error)
        return *m_error;
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
    reset();
    return first;
}

Result<std::optional<QString>> Query::firstText()
{
    if (auto executed = execute(); !executed)
        return executed.error();
    const std::optional<QString> first = next() ? std::optional(text(0)) : std::nullopt;
    reset();
    return first;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

std::optional<QString> Query::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

qint64 Query::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database->handle());
}

int Query::rowsChanged() const
{
    return sqlite3_changes(m_database->handle());
}
