// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/gestures/gesture.h"

#include <QPointF>
#include <QRectF>

#include <optional>

class TimelineView;

/// A drag from one point to another that begins once the hand has really moved.
struct BandDrag {
    QPointF from;
    QPointF to;
    bool begun = false;

    void moveTo(QPointF point);
    [[nodiscard]] QRectF box() const { return QRectF(from, to).normalized(); }
};

/// Dragging with Shift selects the events in a box.
class RubberBand : public Gesture
{
public:
    explicit RubberBand(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool cancel() override;
    void paint(QPainter &painter, const Theme &theme) const override;

private:
    TimelineView &m_view;
    std::optional<BandDrag> m_drag;
};

/// Dragging with the middle button zooms to that time, with Ctrl out so that what is in view takes its place. A
/// click shows all of the event, the badge's events or the lane under it.
class MiddleZoom : public Gesture
{
public:
    explicit MiddleZoom(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool cancel() override;
    void paint(QPainter &painter, const Theme &theme) const override;

private:
    void click(QPointF point);

    TimelineView &m_view;
    std::optional<BandDrag> m_drag;
};
