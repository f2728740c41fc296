// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <optional>

/// Time in halves of a day, so that the middle of a run of days is a whole number: day d begins at 2 * d.
using HalfDay = qint64;

/// Where the mark of an event stands: the middle of the days it can have been, of its one known end where the
/// other is open, and 0 where both are. `certain` is EventIndex::certain(): of an open interval it says from
/// when at the latest (until when at the earliest) it lasted.
[[nodiscard]] HalfDay timeMark(const DateRange &days, const std::optional<DateRange> &certain);
