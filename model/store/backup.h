// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

class Database;

/// Copies the whole database, as it is at one moment, into a file of that name through SQLite's backup
/// interface, while others may go on working. The file appears whole or not at all; one that exists is
/// replaced.
[[nodiscard]] Result<Done> backUp(Database &database, const QString &target);

/// Puts all that `source` holds in the place of what `target` does, in one transaction: whoever has it open sees the one or the other.
[[nodiscard]] Result<Done> replaceAll(Database &target, Database &source);
