// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/maskedpostings.h"
#include "timeline/timescale.h"

#include <span>
#include <vector>

struct LaneSet;

/// Rows of the index before the ends of columns, by the length of a column: lanes that are laid out for one stretch look them up
/// once. Columns are anchored in time, column n beginning at n lengths, so that what was looked up holds while the view is panned.
class ColumnRows
{
public:
    using Row = EventIndex::Row;

    /// Before each of the columns [first, end), and before `end`; valid until the next call.
    [[nodiscard]] std::span<const Row> before(const EventIndex &index, double columnDays, qint64 first, qint64 end);
    void clear() { m_levels.clear(); }

private:
    struct Level {
        double days = 0;
        qint64 first = 0;
        std::vector<Row> rows;
    };
    std::vector<Level> m_levels;
};

/// Stretches of time in which events are counted, 48 to 96 px wide and anchored in time: a power of two of days each, so that
/// while the view zooms they hold, then fall into halves.
struct TimeBuckets {
    double days = 1; ///< bucket n covers [n days, (n + 1) days)
    size_t columns = 1; ///< of a density band, a bucket: 8, but none shorter than a day
    qint64 first = 0; ///< number of the first
    size_t count = 0;

    [[nodiscard]] double columnDays() const { return days / double(columns); }
    [[nodiscard]] double firstDay() const { return double(first) * days; }
    [[nodiscard]] double lastDay() const { return double(first + qint64(count)) * days; }
    [[nodiscard]] qint64 firstColumn() const { return first * qint64(columns); }
    [[nodiscard]] qint64 endColumn() const { return (first + qint64(count)) * qint64(columns); }
    friend bool operator==(const TimeBuckets &, const TimeBuckets &) = default;
};

/// Those that a stretch touches: all of each.
[[nodiscard]] TimeBuckets bucketsOf(const TimeScale &stretch);

/// What a full column is: the number of events that hardly an event of the largest lanes sees more of around it. It follows from the
/// lanes and the length of a column, not from what is in view, so that bands keep their height while the view is panned.
class ColumnScale
{
public:
    [[nodiscard]] double full(const EventIndex &index, const LaneSet &lanes, double columnDays);
    void clear() { m_full.clear(); }

private:
    std::vector<std::pair<double, double>> m_full; ///< by the days of a column
};
