// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/ticks.h"

#include <functional>

/// A label of the axis with its place.
struct AxisLabel {
    double left = 0;
    double right = 0;
    QString text;
    bool major = false;
    friend bool operator==(const AxisLabel &, const AxisLabel &) = default;
};

/// A stretch of the axis, from its left to its right, that labels keep away from.
struct AxisGap {
    double left = 0;
    double right = 0;
};

/// The labels of ticks that find room between two ends: major ones first, minor ones between them; none overlaps
/// another or a gap. From left to right.
[[nodiscard]] std::vector<AxisLabel> placeAxisLabels(const std::vector<Tick> &ticks,
                                                     const std::function<double(const QString &, bool major)> &widthOf,
                                                     double left, double right, const std::vector<AxisGap> &gaps = {});
