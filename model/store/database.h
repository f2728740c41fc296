// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// One connection to a project file, closed with the object. When the last connection of a file closes,
/// SQLite writes its log (WAL) back, so that one file is left. A connection belongs to the thread that opened
/// it.
///
/// Every connection has foreign keys on, waits up to five seconds for another writer, syncs fully (an
/// acknowledged change survives a power cut), is defensive and does not trust the schema: nothing in a file
/// can run by being opened.
class Database
{
public:
    enum class Mode {
        Create, ///< makes the file where it is missing or empty
        ReadWrite,
        ReadOnly ///< of a medium that cannot be written: immutable, no lock and no file beside it
    };

    /// Opens the file, whichever program made it. Error where it is missing, cannot be read or written, or is
    /// no SQLite database.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// A database of its own, gone with the object.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    /// SQLite's own handle of the connection, for what Qt Sql cannot say. Stays the database's.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; } ///< ":memory:" for inMemory()
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Runs one statement without values; its rows are passed over: "PRAGMA user_version = 3".
    Result<Done> execute(const QString &sql);
    /// The first column of the first row of a statement without values: "PRAGMA user_version". 0 without a
    /// row.
    Result<qint64> integer(const QString &sql);
    /// Has the log written back into the file once it is this long, in pages; 1,000 at first. SQLite would do so by itself, but before
    /// 3.51.3 it may lose a change that another writes at that very moment (https://www.sqlite.org/wal.html, 11): here nobody writes
    /// meanwhile.
    void setLogPages(int pages) { m_logPages = pages; }
    /// What SQLite last refused on this connection, as a sentence for people with SQLite's own words in
    /// brackets.
    [[nodiscard]] Error lastError() const;

private:
    friend class Transaction; // keeps its nesting here
    friend class Query; // keeps its prepared statements here
    friend class EventColumnTable; // keeps here what is to be made anew

    Database(QString path, bool readOnly);
    Result<Done> connect(const QString &name, const QString &options);
    Result<Done> configure();
    static int afterCommit(void *database, sqlite3 *handle, const char *schema, int logPages);
    void writeLogBack();

    QString m_connection; ///< its name, unique in the process
    QString m_path;
    bool m_readOnly;
    sqlite3 *m_handle = nullptr;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    /// A literal is known by its place: a million rows ask for ten million statements, and nobody reads their SQL.
    struct SqlHash {
        size_t operator()(const QString &sql) const { return isLiteral(sql) ? qHash(quintptr(sql.constData())) : qHash(sql); }
        static bool isLiteral(const QString &sql) { return sql.capacity() == 0; }
    };
    struct SqlEqual {
        bool operator()(const QString &a, const QString &b) const
        {
            const bool literal = SqlHash::isLiteral(a);
            return literal == SqlHash::isLiteral(b) && (literal ? a.constData() == b.constData() && a.size() == b.size() : a == b);
        }
    };
    using Statements = std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Finalize>, SqlHash, SqlEqual>; ///< by their SQL
    Statements m_idle; ///< prepared, and nobody uses them just now
    int m_logPages = 1'000;
    int m_depth = 0; ///< of transactions
    bool m_broken = false; ///< an inner transaction was dropped
    bool m_stale = false; ///< what it knows of the schema and its indexes may be of a transaction that was dropped
    std::set<qint64> m_staleChunks; ///< of events whose columns the open transaction must make anew
    std::vector<qint64> m_touched; ///< events that the open transaction has changed
    std::vector<qint64> m_changed; ///< events that committed ones have, since somebody asked
};
