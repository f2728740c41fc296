// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QtGlobal>

/// Maps days to pixels and back: one value shared by lanes, axis, chart and overview. A day begins at its
/// whole number, so noon of `day` lies at day + 0.5.
struct TimeScale {
    double firstDay = 0; ///< the time, in Julian days, at x == left
    double pixelsPerDay = 1; ///< always > 0
    double left = 0; ///< x of the plot's left edge
    double width = 1; ///< of the plot, in pixels

    [[nodiscard]] double xOf(double day) const { return left + (day - firstDay) * pixelsPerDay; }
    [[nodiscard]] double dayAt(double x) const { return firstDay + (x - left) / pixelsPerDay; }
    [[nodiscard]] double lastDay() const { return firstDay + width / pixelsPerDay; }
    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};
