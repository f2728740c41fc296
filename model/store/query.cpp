// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/query.h"

#include "store/database.h"
#include "store/sqliteerror.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <cstring>

namespace
{

Error errorOf(const Database &database, const QString &sql)
{
    const QString words = QString::fromUtf8(sqlite3_errmsg(database.handle()));
    return sqliteError(sqlite3_extended_errcode(database.handle()),
                       words + QStringLiteral(", in: ") + sql.simplified(), database.path());
}

} // namespace

Query::Query(Database &database, Database::Statements::node_type node)
    : m_database(&database)
    , m_node(std::move(node))
    , m_statement(m_node.mapped().get())
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database)
    , m_node(std::move(other.m_node))
    , m_statement(other.m_statement)
    , m_running(other.m_running)
    , m_atFirst(other.m_atFirst)
    , m_error(std::move(other.m_error))
    , m_unbound(std::move(other.m_unbound))
{
}

Query::~Query()
{
    if (!m_node)
        return;
    reset(); // an open cursor would hold its snapshot and lock
    sqlite3_clear_bindings(m_statement);
    m_database->m_idle.insert(std::move(m_node));
}

Result<Query> Query::prepare(Database &database, const QString &sql)
{
    if (auto idle = database.m_idle.extract(sql))
        return Query(database, std::move(idle));
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(database.handle(), utf8.constData(), int(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOf(database, sql);
    Database::Statements fresh;
    fresh.try_emplace(sql, std::unique_ptr<sqlite3_stmt, Database::Finalize>(statement));
    return Query(database, fresh.extract(fresh.begin()));
}

void Query::reset()
{
    if (std::exchange(m_running, false))
        sqlite3_reset(m_statement);
}

Query &Query::bound(int code)
{
    if (code != SQLITE_OK && !m_unbound)
        m_unbound = sqliteError(code, {}, m_database->path());
    return *this;
}

int Query::parameter(const char *name)
{
    reset();
    const char *expected = sqlite3_bind_parameter_name(m_statement, m_expected);
    if (expected && std::strcmp(expected + 1, name) == 0)
        return m_expected++;
    char written[64] = ":"; // a million rows bind twenty million values: nothing is allocated for their names
    qstrncpy(written + 1, name, sizeof written - 1);
    const int index = sqlite3_bind_parameter_index(m_statement, written);
    Q_ASSERT_X(index > 0, "Query::bind", name);
    m_expected = index + 1;
    return index;
}

Query &Query::bind(const char *name, const QString &text)
{
    if (text.isEmpty())
        return bound(sqlite3_bind_text64(m_statement, parameter(name), "", 0, SQLITE_STATIC, SQLITE_UTF8));
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    auto *bytes = static_cast<char *>(sqlite3_malloc64(quint64(utf8.requiredSpace(text.size())))); // SQLite's from now on: no second copy
    if (!bytes)
        return bound(SQLITE_NOMEM);
    const char *end = utf8.appendToBuffer(bytes, text);
    return bound(sqlite3_bind_text64(m_statement, parameter(name), bytes, quint64(end - bytes), sqlite3_free, SQLITE_UTF8));
}

Query &Query::bind(const char *name, const QByteArray &bytes)
{
    return bound(sqlite3_bind_blob64(m_statement, parameter(name), bytes.constData(), quint64(bytes.size()),
                                     SQLITE_TRANSIENT));
}

Query &Query::bind(const char *name, qint64 number)
{
    return bound(sqlite3_bind_int64(m_statement, parameter(name), number));
}

Query &Query::bind(const char *name, double number)
{
    return bound(sqlite3_bind_double(m_statement, parameter(name), number));
}

Query &Query::bind(const char *name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return bound(sqlite3_bind_null(m_statement, parameter(name)));
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
        m_error = errorOf(*m_database, m_node.key());
    return code == SQLITE_ROW;
}

Result<Done> Query::execute()
{
    reset();
    m_error.reset();
    if (m_unbound)
        return *std::exchange(m_unbound, std::nullopt);
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
    return m_running && !m_error && (step() || (reset(), false));
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
    if (!utf8)
        noteMemory();
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    if (!bytes)
        noteMemory();
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

/// A column that there was no memory for looks like NULL.
void Query::noteMemory() const
{
    if (sqlite3_errcode(m_database->handle()) == SQLITE_NOMEM && !m_error)
        m_error = sqliteError(SQLITE_NOMEM, {}, m_database->path());
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
