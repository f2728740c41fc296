// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/eventrow.h"

#include <functional>

class Database;

/// Hands out a row for every event, by id, in one pass over each table: all are read side by side in the
/// order of the event's id.
[[nodiscard]] Result<Done> readEventRows(Database &database, const std::function<void(EventRow &&)> &visit);
