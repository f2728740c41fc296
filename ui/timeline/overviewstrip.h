// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"
#include "timeline/density.h"
#include "timeline/textcache.h"
#include "timeline/viewport.h"

#include <QWidget>

/// All of time in 60 px: how many events there are, how many of them the filter lets through, and a window
/// for what the timeline shows. Dragging its body moves the view, dragging an edge widens or narrows it, a
/// click outside centres it.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(Viewport &time, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEvents(const EventIndex &index, const FilterMask &mask);
    /// Days of the selected event's mark.
    void setSelected(std::optional<double> day);

    [[nodiscard]] TimeScale scale() const; ///< of the strip: all of the extent
    [[nodiscard]] QRectF window() const; ///< what the timeline shows
    [[nodiscard]] QSize sizeHint() const override { return {600, 60}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Grip : quint8 { None, Body, LeftEdge, RightEdge };
    [[nodiscard]] Grip gripAt(QPointF point) const;
    void paintDensity(QPainter &painter);
    void paintAxis(QPainter &painter);
    void paintWindow(QPainter &painter);

    Viewport &m_time;
    Theme m_theme = Theme::light();
    Density m_density;
    std::optional<double> m_selected;
    TextCache m_texts;
    Grip m_grip = Grip::None;
    double m_grabbed = 0; ///< days between the pointer and the window's first day, or edge
};
