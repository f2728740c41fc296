// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/axislabels.h"

#include <algorithm>

namespace {

constexpr double besideLine = 5;
constexpr double apart = 6;

} // namespace

std::vector<AxisLabel> placeAxisLabels(const std::vector<Tick> &ticks,
                                       const std::function<double(const QString &, bool)> &widthOf, double left,
                                       double right, const std::vector<AxisGap> &gaps)
{
    std::vector<AxisLabel> placed;
    for (const bool major : {true, false}) {
        std::vector<AxisLabel> more;
        size_t next = 0; // of `placed` that may still be in the way
        double taken = left;
        for (const Tick &tick : ticks) {
            if (tick.major != major || tick.label.isEmpty())
                continue;
            const double from = tick.x + besideLine;
            const double to = from + widthOf(tick.label, major);
            const auto meets = [&](double a, double b) { return from < b + apart && to + apart > a; };
            while (next < placed.size() && placed[next].right + apart <= from)
                ++next;
            const bool hidden = from < taken || to > right
                || (next < placed.size() && meets(placed[next].left, placed[next].right))
                || std::ranges::any_of(gaps, [&](const AxisGap &gap) { return meets(gap.left, gap.right); });
            if (hidden)
                continue;
            more.push_back({from, to, tick.label, major});
            taken = to + apart;
        }
        const auto middle = std::ptrdiff_t(placed.size());
        placed.insert(placed.end(), more.begin(), more.end());
        std::inplace_merge(placed.begin(), placed.begin() + middle, placed.end(),
                           [](const AxisLabel &a, const AxisLabel &b) { return a.left < b.left; });
    }
    return placed;
}
