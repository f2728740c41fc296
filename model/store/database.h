// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

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

    /// Opens the file, whoever made it; Error where it is missing, not readable or no SQLite database.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// A database of its own, gone with the object.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    /// SQLite's own handle of the connection, for what Qt Sql cannot say. Never closed by the caller.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const { return m_path; } ///< ":memory:" for inMemory()
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Runs one statement without values and without rows: "PRAGMA user_version = 3".
    Result<Done> execute(const QString &sql);
    /// The first column of the first row of a statement without values, as an integer: "PRAGMA user_version".
    Result<qint64> integer(const QString &sql);
    /// A sentence about what SQLite last refused on this connection ("The disk is full."), with its own words
    /// in brackets.
    [[nodiscard]] Error lastError() const;

private:
    Database(QString path, bool readOnly);
    Result<Done> connect(const QString &uri, const QString &options);
    Result<Done> configure();

    QString m_name; ///< of the connection, unique in the process
    QString m_path;
    bool m_readOnly = false;
};
