// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/eventrow.h"

#include <functional>
#include <limits>

class Database;

/// Ids of events, both ends included.
struct EventIdRange {
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
};

/// Hands out a row for every event of the range, by id, in one pass over each table: all are read side by side
/// in the order of the event's id.
[[nodiscard]] Result<Done> readEventRows(Database &database, const EventIdRange &range,
                                         const std::function<void(EventRow &&)> &visit);
