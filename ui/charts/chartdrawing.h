// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"
#include "charts/chartevents.h"
#include "charts/linelayout.h"
#include "charts/ringlayout.h"
#include "charts/stacklayout.h"
#include "palette/theme.h"

#include <QRectF>

#include <memory>
#include <optional>

class QChart;
class QPainter;

/// A vertical line of the time grid, in pixels of the drawing.
struct GridLine {
    double x = 0;
    bool major = false;
};

/// What lies under a place of a chart.
struct ChartHit {
    std::vector<QString> figures; ///< by their keys; several where a part is made of several
    std::optional<size_t> series; ///< of a stack: which, and in which period
    std::optional<size_t> period;
    bool isRange = false;         ///< `figures` are the two ends of one value, of the same sentence
    bool notes = false;           ///< the words about what is not drawn: `figures` are those
    [[nodiscard]] bool isEmpty() const { return figures.empty() && !series && !notes; }
};

/// A chart laid out: the grid and spans that are painted before its series, the arrows and labels after them, and what lies where. All but
/// fillSeries() may be called on any thread.
class ChartDrawing
{
public:
    ChartDrawing();

    /// Lays everything out anew. `scale` places the plot; left of it stand the title and the ticks of the value axis.
    void arrange(std::shared_ptr<const ChartContent> content, const TimeScale &scale, const QSizeF &size, std::vector<GridLine> grid,
                 const Theme &theme);
    /// The days of the selected event, with its words; nothing to take it away.
    void setSelection(const std::optional<DateRange> &days, const QString &caption);
    /// The range chosen on the timeline; nothing to take it away.
    void setRange(const std::optional<DateRange> &days) { m_range = days; }
    /// Events behind the chart, placed on the scale that it is arranged by.
    void setEvents(std::vector<EventStroke> events) { m_events = std::move(events); }
    /// A thin line at the time under the pointer, in days. False where it is there already.
    bool setHairline(const std::optional<double> &day);

    void paintBackdrop(QPainter &painter);
    /// The series in a chart of this size, and those below a twentieth of the scale in another, which is hidden where there are none.
    void fillSeries(QChart &chart, QChart &lens) const;
    void paintForeground(QPainter &painter) const;

    [[nodiscard]] ChartHit hitAt(const QPointF &place) const;
    [[nodiscard]] const ChartContent &content() const { return *m_content; }
    [[nodiscard]] const QSizeF &size() const { return m_size; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const LineLayout &lines() const { return m_lines; } ///< empty where the chart is another
    [[nodiscard]] const StackLayout &stack() const { return m_stack; }
    [[nodiscard]] const RingLayout &ring() const { return m_ring; }

private:
    std::shared_ptr<const ChartContent> m_content;
    LineLayout m_lines;
    StackLayout m_stack;
    RingLayout m_ring;
    TimeScale m_scale;
    QSizeF m_size{1, 1};
    std::vector<GridLine> m_grid;
    Theme m_theme;
    std::optional<DateRange> m_selectedDays;
    QString m_selectionCaption;
    std::optional<DateRange> m_range;
    std::vector<EventStroke> m_events;
    std::optional<double> m_hairline;
    QRectF m_notes; ///< where they were painted last
};
