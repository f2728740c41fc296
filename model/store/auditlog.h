// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class Database;

/// One line of the log: who did what to which record, from what to what.
struct AuditEntry {
    qint64 id = 0;
    qint64 step = 0; ///< lines of one deed share it: the id of the first
    QDateTime at; ///< UTC
    QString who;
    QString action; ///< "edit", "undo", "redo", "import"
    QString label; ///< what people call the deed: "Accept", "Import of 12 files"
    qint64 undoes = 0; ///< the step that an "undo" takes back or a "redo" does again, else 0
    QString entity; ///< "event", "figure", ... or empty
    QString key; ///< of the record
    QString before; ///< JSON, empty where there was nothing
    QString after;
};

/// What was done to the project. Only ever added to.
class AuditLog
{
public:
    explicit AuditLog(Database &database)
        : m_database(database)
    {
    }

    /// Adds the lines of one deed and gives back its step. `id` and `step` of the entries are ignored.
    Result<qint64> append(const std::vector<AuditEntry> &entries);
    Result<std::vector<AuditEntry>> ofStep(qint64 step);
    Result<std::vector<AuditEntry>> ofRecord(const QString &entity, const QString &key); ///< oldest first
    Result<Done> each(const std::function<void(AuditEntry &&)> &visit); ///< oldest first
    /// So many lines before the one of that id, newest first.
    Result<std::vector<AuditEntry>> newest(qint64 before, int limit);
    Result<qint64> count();

private:
    Database &m_database;
};
