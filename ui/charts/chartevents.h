// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/filtermask.h"
#include "timeline/timescale.h"

#include <vector>

/// An event behind a chart, in pixels: a band over the days that it may have been, or a line where those are narrower than a few pixels.
struct EventStroke {
    double left = 0;
    double right = 0; ///< as `left` of a line
    [[nodiscard]] bool isLine() const { return right <= left; }
    friend bool operator==(const EventStroke &, const EventStroke &) = default;
};

/// The dated events of a mask that have their mark in view, by time. Of more than tell each other apart only where their marks stand, one
/// line a pixel at most: the cost depends on the width, not on the number of events.
[[nodiscard]] std::vector<EventStroke> strokesOf(const EventIndex &index, const FilterMask &mask, const TimeScale &scale);
