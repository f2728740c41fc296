// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class Database;

enum class MigrationOutcome { UpToDate, Upgraded, NewerThanProgram, Failed };

/// One step from a version to the next: statements, each run on its own.
struct Migration {
    int version = 0; ///< PRAGMA user_version afterwards
    QStringList statements;
};

/// Brings a database to the newest schema, one migration after the other, each in its own transaction: a
/// failed one leaves the version before it. The version is PRAGMA user_version.
class SchemaMigrator
{
public:
    struct Report {
        MigrationOutcome outcome = MigrationOutcome::UpToDate;
        int from = 0;
        int to = 0;
        Error error; ///< when Failed
    };

    /// Those of the program: resources/sql/NNN_name.sql, in which a blank line ends a statement.
    [[nodiscard]] static std::vector<Migration> bundled();

    explicit SchemaMigrator(std::vector<Migration> migrations = bundled());

    [[nodiscard]] int newestVersion() const;
    [[nodiscard]] Report migrate(Database &database) const;

private:
    std::vector<Migration> m_migrations; ///< by version, without a gap from 1
};
