// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"
#include "charts/chartevents.h"
#include "charts/linelayout.h"
#include "palette/theme.h"

#include <QFont>
#include <QPainter>

struct GridLine;

/// Paints what Qt Charts has no series for: the grid, the spans that figures speak for, open arrows, labels, the key, and lines of more
/// points than it can move.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const Theme &theme, const TimeScale &scale);

    // For every chart.
    void ground(const ValueBand &band, const std::vector<GridLine> &grid, const QSizeF &size);
    void ticks(const ValueBand &band, const QString &unit);
    void heading(const ChartContent &content);
    void selection(const DateRange &days, const QString &caption, const QRectF &area, const std::vector<QRectF> &taken, const QSizeF &size);
    void range(const DateRange &days, const QSizeF &size);
    void events(const std::vector<EventStroke> &events, double top, double bottom);
    double eventsKey(double x); ///< what they are, behind the rest of the key; gives back where it ends
    void hairline(double day, const QSizeF &size);
    void nothing(const QString &words, const QSizeF &size);
    /// At the right of the line above the chart; gives back where.
    QRectF notes(const QStringList &notes, double keyEnd);

    // For lines.
    void lens(const LineLayout &layout, const QString &unit);
    double key(const LineLayout &layout); ///< gives back where its last entry ends
    void spans(const LineLayout &layout);
    void denseLines(const LineLayout &layout);
    void arrows(const LineLayout &layout);
    void labels(const LineLayout &layout);

    /// Writes with a halo of the ground where that is opaque; gives back the width.
    double text(const QPointF &baseline, const QString &text, const QFont &font, const QColor &colour, bool halo = true);
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }

    [[nodiscard]] static QFont font(int pixelSize, bool bold);

private:
    void arrow(const QPointF &at, const QColor &colour, bool up, double cap, double length);
    void bar(const QPointF &middle, const QColor &colour, double reach);
    void columns(const DrawnLine &line, const QColor &colour);

    QPainter &m_painter;
    const Theme &m_theme;
    const TimeScale &m_scale;
};
