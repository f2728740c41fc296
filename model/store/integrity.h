// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

class Database;

/// One thing that is wrong with a project file.
struct Finding {
    QString check; ///< "integrity", "foreign keys", "search index", "schema", "dates", "columns"
    QString message;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What `annals check` verifies: SQLite's own integrity and foreign key checks, the schema against the
/// program's (triggers and views that are not ours), the search index and the columns of events against their
/// tables, the days of dated records against what is written. Nothing is found in a sound file. Error where the file cannot even be
/// checked.
[[nodiscard]] Result<std::vector<Finding>> checkIntegrity(Database &database);
