// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartevents.h"

#include "index/maskranks.h"
#include "timeline/density.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr EventIndex::Row mostBands = 120; // in view, from which on bands would be one grey
constexpr double narrowest = 3;            // px of a band

EventStroke strokeOf(const EventIndex &index, EventIndex::Row row, const TimeScale &scale)
{
    const DateRange days = index.days(row);
    const double line = std::round(scale.xOf(index.mark(row)));
    if (days.startsOpen() || days.endsOpen()) // since, until: where its one known end stands
        return {line, line};
    const double left = std::max(scale.left, scale.xOf(double(days.first)));
    const double right = std::min(scale.left + scale.width, scale.xOf(double(days.last) + 1));
    return right - left < narrowest ? EventStroke{line, line} : EventStroke{left, right};
}

} // namespace

std::vector<EventStroke> strokesOf(const EventIndex &index, const FilterMask &mask, const TimeScale &scale)
{
    const MaskRanks ranks(mask);
    const EventIndex::Row begin = index.rowsBefore(scale.firstDay);
    const EventIndex::Row end = index.rowsBefore(scale.lastDay());
    std::vector<EventStroke> strokes;
    if (ranks.before(end) - ranks.before(begin) > mostBands) {
        for (const double day : daysAcross(index, mask, scale.firstDay, scale.lastDay(), std::max(1, int(scale.width)))) {
            const double x = std::floor(scale.xOf(day));
            strokes.push_back({x, x});
        }
        return strokes;
    }
    for (EventIndex::Row place = ranks.before(begin); place < ranks.before(end); ++place)
        strokes.push_back(strokeOf(index, ranks.at(place), scale));
    strokes.erase(std::unique(strokes.begin(), strokes.end()), strokes.end()); // of one time nobody sees two
    return strokes;
}
