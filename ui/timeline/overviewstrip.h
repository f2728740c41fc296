// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"
#include "timeline/coverage.h"
#include "timeline/density.h"
#include "timeline/textcache.h"
#include "timeline/viewport.h"

#include <QWidget>

#include <optional>

/// All of time in 60 px: how many events there are and how many of them the filter lets through, where a search hits, which years
/// articles speak of, a window for what the timeline shows and a brush for the days that are filtered by.
///
/// Dragging the window's body moves the view, an edge widens or narrows it, a click outside centres it. Dragging outside of the window,
/// in the row of years, or with Shift brushes: whole bars at a time; the brush is moved by its body in the row of years and by its edges;
/// Esc takes back the drag, then the brush. Keys: ← → move the view, + and - zoom it, Return brushes what it shows, Shift with ← → moves
/// the brush's end, with Ctrl as well its beginning.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(Viewport &time, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// `hits`: what a search finds, of size 0 where there is none.
    void setEvents(const EventIndex &index, const FilterMask &mask, const FilterMask &hits = {});
    void setCoverage(Coverage coverage);
    /// Days of the selected event's mark.
    void setSelected(std::optional<double> day);
    /// From outside: the days that are filtered by; tells nobody.
    void setBrush(std::optional<DateRange> days);
    [[nodiscard]] const std::optional<DateRange> &brush() const { return m_brush; }

    [[nodiscard]] Viewport &time() const { return m_time; }
    [[nodiscard]] TimeScale scale() const; ///< of the strip: all of the extent
    [[nodiscard]] QRectF window() const; ///< what the timeline shows
    [[nodiscard]] const Density &density() const { return m_density; }
    [[nodiscard]] const std::vector<double> &hits() const { return m_hits; } ///< days of their ticks
    [[nodiscard]] QSize sizeHint() const override { return {600, 60}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 60}; }

Q_SIGNALS:
    void brushing(const DateRange &days); ///< while a hand moves it
    void brushed(const std::optional<DateRange> &days); ///< this it is now

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Grip : quint8 { None, Outside, Body, LeftEdge, RightEdge, Brush, BrushBody, BrushLeft, BrushRight };
    struct Span {
        double left = 0;
        double right = 0;
    };
    [[nodiscard]] Grip gripAt(QPointF point, bool shift) const;
    [[nodiscard]] bool isBrushClosed() const { return m_brush && !m_brush->startsOpen() && !m_brush->endsOpen(); }
    [[nodiscard]] Span spanOf(const DateRange &days) const; ///< in pixels, open ends at the strip's
    [[nodiscard]] DateRange barsOver(double from, double to) const; ///< days of the whole bars that a drag touches
    [[nodiscard]] DateRange barsInView() const;
    void dragWindow(double day);
    void dragBrush(double day);
    void change(const DateRange &days); ///< while a drag lasts
    void finish(std::optional<DateRange> days);
    bool cancel();
    void stepBrush(int by, bool beginning);
    [[nodiscard]] QString tipAt(double day) const;

    void paintDensity(QPainter &painter);
    void paintCoverage(QPainter &painter);
    void paintHits(QPainter &painter);
    void paintAxis(QPainter &painter);
    void paintBrush(QPainter &painter);
    void paintWindow(QPainter &painter);
    void paintHead(QPainter &painter);

    Viewport &m_time;
    Theme m_theme = Theme::light();
    Density m_density;
    Coverage m_coverage;
    std::vector<double> m_hits;
    std::vector<double> m_hiddenHits; ///< that the rest of the filter hides
    std::optional<double> m_selected;
    std::optional<DateRange> m_brush;
    TextCache m_texts;
    Grip m_grip = Grip::None;
    QPointF m_pressed;
    double m_grabbed = 0; ///< days between the pointer and the window's first day, or edge; the day where a brush began
    std::optional<DateRange> m_before; ///< the brush before a drag
    bool m_moved = false; ///< the drag has changed it
    bool m_keyboard = false; ///< focus came by keys: a frame is shown
};
