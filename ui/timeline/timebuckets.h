// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/maskedpostings.h"
#include "timeline/timescale.h"

#include <vector>

/// Stretches of time in which events are counted, 48 to 96 px wide and anchored in time: a power of two of days each, so that
/// while the view zooms they hold, then fall into halves.
struct TimeBuckets {
    double days = 1; ///< a bucket covers [n days, (n + 1) days)
    size_t columns = 1; ///< of a density band, a bucket: 16, but none shorter than a day
    qint64 first = 0; ///< number of the first
    std::vector<double>
        bounds; ///< days: columns a bucket and one more; the outermost buckets end where the stretch does
    std::vector<EventIndex::Row> rows; ///< of the index, before each bound

    [[nodiscard]] double columnDays() const { return days / double(columns); }
    [[nodiscard]] size_t count() const { return (bounds.size() - 1) / columns; }
    friend bool operator==(const TimeBuckets &, const TimeBuckets &) = default;
};

[[nodiscard]] TimeBuckets bucketsOf(const EventIndex &index, const TimeScale &stretch);

/// What a full column is: the number of events that hardly an event of the largest lanes sees more of around it. It follows from the
/// lanes and the length of a column, not from what is in view, so that bands keep their height while the view is panned.
class ColumnScale
{
public:
    [[nodiscard]] double full(const EventIndex &index, std::span<const ShownRows *const> lanes, double columnDays);
    void clear() { m_full.clear(); }

private:
    std::vector<std::pair<double, double>> m_full; ///< by the days of a column
};
