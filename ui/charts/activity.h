// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/stackdata.h"
#include "index/filtermask.h"

enum class ActivityBy : quint8 { Kind, Company };

/// How many of the dated events that a mask lets through fall into each year or quarter (StackStep::Own is a year), by the group of
/// their kind or by their first company; of more than `most` groups the smallest are one. An event counts once, one that went on for
/// long where it began; one that is only known to a longer time than the period is counted in `otherSpans` and nowhere else, so
/// that no year is made up. Periods without events are there, empty.
[[nodiscard]] StackData activityOf(const EventIndex &index, const FilterMask &mask, ActivityBy by, StackStep step, size_t most,
                                   const std::function<int(const QString &)> &colourOf);

/// Whether activityOf() counts a dated row in this period.
[[nodiscard]] bool isActiveIn(const EventIndex &index, EventIndex::Row row, const DateRange &period);
