// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/gestures/gesture.h"

#include <QPointF>

#include <deque>
#include <optional>

class TimelineView;

/// A click selects: an event alone, with Ctrl more or fewer, with Shift up to it. On empty ground it clears
/// the selection. A double click on a badge shows its events, on an event centres it, on empty ground it
/// asks for an event there.
class ClickSelect : public Gesture
{
public:
    explicit ClickSelect(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool doubleClick(const QMouseEvent &event) override;

private:
    TimelineView &m_view;
    std::optional<QPointF> m_pressed;
};

/// Dragging moves the view, in time and over the lanes; let go in motion it glides on for at most 200 ms.
class DragPan : public Gesture
{
public:
    explicit DragPan(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool cancel() override;

private:
    struct Sample {
        quint64 time;
        double x;
    };

    TimelineView &m_view;
    std::optional<QPointF> m_last;
    QPointF m_start;
    bool m_dragging = false;
    std::deque<Sample> m_samples;
};
