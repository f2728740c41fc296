// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartdrawing.h"

/// A place where keys stop in a chart: a value of a line, or what one series has in one period of a stack.
struct ChartStop {
    size_t series = 0;
    size_t place = 0; ///< of its points, or the period
    friend bool operator==(const ChartStop &, const ChartStop &) = default;
};

/// The ways of the keys through a chart, in view or not: along a series by time, and from series to series at the nearest time. In a ring
/// both go from part to part.
class ChartStops
{
public:
    explicit ChartStops(const ChartDrawing &drawing)
        : m_drawing(drawing)
    {
    }

    [[nodiscard]] bool isValid(const ChartStop &stop) const;
    /// Where keys begin: the first place of the first series whose time is in view, else its first at all.
    [[nodiscard]] std::optional<ChartStop> first(const TimeScale &scale) const;
    /// The neighbour in time (±1); nothing at the ends.
    [[nodiscard]] std::optional<ChartStop> along(const ChartStop &from, int by) const;
    /// In the series above (1) or below (-1), as stacks are drawn and lines are listed.
    [[nodiscard]] std::optional<ChartStop> across(const ChartStop &from, int by) const;
    [[nodiscard]] ChartStop end(const ChartStop &from, bool last) const; ///< of its series

    [[nodiscard]] DateRange days(const ChartStop &stop) const;
    [[nodiscard]] ChartHit hit(const ChartStop &stop) const; ///< what a click there would find
    /// Where it is drawn; nothing where that is out of view.
    [[nodiscard]] std::optional<QRectF> rect(const ChartStop &stop) const;

private:
    [[nodiscard]] size_t seriesCount() const;
    [[nodiscard]] size_t placeCount(size_t series) const;
    [[nodiscard]] bool has(const ChartStop &stop) const; ///< a period may have nothing of a series
    [[nodiscard]] std::optional<ChartStop> nearest(size_t series, const DateRange &days) const;
    [[nodiscard]] std::optional<ChartStop> inRing(const ChartStop &from, int by) const;
    [[nodiscard]] const ChartPoint &point(const ChartStop &stop) const;
    [[nodiscard]] bool isStack() const { return m_drawing.content().isStack(); }

    const ChartDrawing &m_drawing;
};
