// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"
#include "exporting/picturedata.h"
#include "exporting/drawingthread.h"
#include "palette/theme.h"
#include "timeline/timescale.h"

#include <QRectF>
#include <QSet>

#include <memory>

class QPainter;

/// The charts of a picture, one above the other on one time axis: below a timeline on the timeline's own, or alone.
class ChartPlate
{
public:
    /// All must outlive the plate.
    ChartPlate(const PictureData &data, const Theme &theme, const std::vector<ChartOptions> &charts, const DrawingThread &thread);

    /// How many of the values have some of their days within.
    [[nodiscard]] int within(const DateRange &days) const;

    /// Keys of figures that speak of other markets or regions than the charts.
    [[nodiscard]] QSet<QString> elsewhere() const;
    /// Keys of the figures that a picture of these days draws, as far as their forms have a place for them: areas, bars and rings hold no
    /// bounds, no second values and no other spans.
    [[nodiscard]] QSet<QString> drawn(const DateRange &days) const;

    /// A time axis for charts alone: everything there is, with room for the names at the last values, or a range to the day.
    [[nodiscard]] TimeScale scaleIn(const QRectF &area, const std::optional<DateRange> &range) const;
    /// An axis of 32 px on top unless all are rings, then the charts that have room.
    void paintAlone(QPainter &painter, const QRectF &area, const TimeScale &scale) const;
    /// The charts, their heads at the left of `area`.
    void paint(QPainter &painter, const QRectF &area, const TimeScale &scale) const;

private:
    void paint(const std::shared_ptr<const ChartContent> &chart, QPainter &painter, const QRectF &area, const TimeScale &scale) const;

    const PictureData &m_data;
    const Theme &m_theme;
    const DrawingThread &m_thread;
    std::vector<std::shared_ptr<const ChartContent>> m_charts;
};

/// The charts that a picture shows: the one that is asked for, or one in its form of each measure there are figures of.
[[nodiscard]] std::vector<ChartOptions> chartsOf(const PictureOptions &options, const std::vector<Figure> &figures);
