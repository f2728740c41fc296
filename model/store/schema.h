// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

#include <map>

class Database;

/// The parts of a schema as SQLite keeps them: "view event_text" -> the SQL that made it. What SQLite makes
/// of its own accord (shadow tables of the search index, automatic indexes) is left out.
using SchemaParts = std::map<QString, QString>;

[[nodiscard]] Result<SchemaParts> schemaOf(Database &database);
/// That which the program gives a project of a version.
[[nodiscard]] Result<SchemaParts> expectedSchema(int version);

/// Whether a newer version of the program made it.
[[nodiscard]] Result<bool> isOfNewerVersion(Database &database);

/// Error where a file of a newer version lacks a table, or a column of one, that this version reads.
[[nodiscard]] Result<Done> refuseUnreadable(Database &database);

/// Error where a file of a version that the program knows holds a trigger, or a view or virtual table that is
/// not the program's: what would run when rows are read or written. Of a newer version, where one by a name that the program knows is
/// other than it knows; what it does not know it does not use, and triggers never run.
[[nodiscard]] Result<Done> refuseForeignCode(Database &database);
