// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "core/errorwords.h"
#include "store/filelocks.h"
#include "store/sqliteerror.h"

#include <QAtomicInteger>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>

namespace
{

constexpr qint64 smallestDatabase = 512; // bytes: a page

QString uriOf(const QString &path, const QString &parameters)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file:") + QString::fromLatin1(encoded) + QLatin1Char('?') + parameters;
}

Error refusal(const QString &path, const QString &sentence)
{
    return {sentence, path};
}

/// Whether the file is there and may be a database; for Create an empty one will do. Only SQLite opens it: to close a file of which
/// this process has a connection would drop that connection's locks, and the next program to leave would take its log away.
Result<Done> checkFile(const QString &path, Database::Mode mode)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refusal(path, QStringLiteral("This is a folder, not an Annals project."));
    if (!info.exists()) {
        if (mode != Database::Mode::Create)
            return refusal(path, QStringLiteral("There is no such project."));
        const QFileInfo folder(info.absolutePath());
        if (!folder.isDir())
            return refusal(path, QStringLiteral("The folder of the new project does not exist."));
        if (!folder.isWritable())
            return refusal(path, QStringLiteral("The folder cannot be written to."));
        return Done();
    }
    if (!info.isReadable())
        return refusal(path, QStringLiteral("The file may not be read."));
    if (info.size() == 0 && mode != Database::Mode::Create)
        return refusal(path, QStringLiteral("The file is empty, not an Annals project."));
    if (info.size() > 0 && info.size() < smallestDatabase)
        return refusal(path, QStringLiteral("This is not an Annals project."));
    if (mode != Database::Mode::ReadOnly && !info.isWritable())
        return refusal(
            path, QStringLiteral("The project cannot be written to; it can only be opened for reading."));
    return Done();
}

/// Whether SQLite can keep its log beside the file, as every connection to a file in WAL mode wants to.
bool canKeepLog(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(QString path, bool readOnly)
    : m_path(std::move(path))
    , m_readOnly(readOnly)
{
    static QAtomicInteger<quint64> counter;
    m_connection = QStringLiteral("annals-%1").arg(counter.fetchAndAddRelaxed(1));
}

Database::~Database()
{
    m_idle.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (auto checked = checkFile(path, mode); !checked)
        return checked.error();
    QString parameters = mode == Mode::Create ? QStringLiteral("mode=rwc") : QStringLiteral("mode=rw");
    if (mode == Mode::ReadOnly && !canKeepLog(path)) {
        const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
        parameters = hasLog ? QStringLiteral("mode=ro") : QStringLiteral("immutable=1");
    }
    std::unique_ptr<Database> database(new Database(path, mode == Mode::ReadOnly));
    if (auto connected = database->connect(uriOf(path, parameters),
                                           QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
        !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(QStringLiteral(":memory:"), false));
    if (auto connected = database->connect(QStringLiteral(":memory:"), {}); !connected)
        return connected.error();
    return database;
}

Result<Done> Database::connect(const QString &name, const QString &options)
{
    // Counting what it allocates takes SQLite a lock for each piece of memory. Refused, and no matter, where SQLite runs already.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    keepLocksWithTheirFile();
    QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    sql.setDatabaseName(name);
    sql.setConnectOptions(options);
    if (!sql.open())
        return sqliteError(sql.lastError().nativeErrorCode().toInt(), sql.lastError().driverText(), m_path);
    const QVariant handle = sql.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{QStringLiteral("Qt's SQLite driver gives no handle of its connection."), m_path};
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return configure();
}

Result<Done> Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (!m_readOnly)
        sqlite3_wal_hook(m_handle, afterCommit, this);
    QStringList statements = {
        QStringLiteral("PRAGMA foreign_keys = ON"),   QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA synchronous = FULL"),  QStringLiteral("PRAGMA temp_store = MEMORY"),
        m_readOnly ? QStringLiteral("PRAGMA cache_size = -16384") : QStringLiteral("PRAGMA cache_size = -65536"),
    };
    if (m_readOnly)
        statements << QStringLiteral("PRAGMA query_only = ON");
    for (const QString &statement : std::as_const(statements))
        if (auto executed = execute(statement); !executed)
            return executed;
    return Done();
}

int Database::afterCommit(void *database, sqlite3 *, const char *, int logPages)
{
    auto *self = static_cast<Database *>(database);
    if (logPages >= self->m_logPages)
        self->writeLogBack();
    return SQLITE_OK;
}

void Database::writeLogBack()
{
    sqlite3 *guard = nullptr; // holds the lock of who writes; where another has it, a later commit will do
    if (sqlite3_open_v2(QFile::encodeName(m_path).constData(), &guard, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_exec(guard, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK)
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    sqlite3_close(guard);
}

Result<Done> Database::execute(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return lastError();
    while (query.next()) { }
    return Done();
}

Result<qint64> Database::integer(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return lastError();
    return query.next() ? query.value(0).toLongLong() : 0;
}

Error Database::lastError() const
{
    return sqliteError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)),
                       m_path);
}
