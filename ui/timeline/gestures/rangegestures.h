// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "timeline/gestures/gesture.h"

#include <optional>

class TimelineView;

/// The days between two places of a drag, each taken to the nearest midnight; at least the day of the second.
[[nodiscard]] DateRange daysBetween(double anchor, double end);

/// Dragging on the axis chooses a range of days, and its edges can be dragged on; a click there takes it back.
/// With Ctrl it is chosen anywhere and offered to a menu when let go.
class RangeDrag : public Gesture
{
public:
    explicit RangeDrag(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool cancel() override;

private:
    struct Drag {
        double anchor; ///< the day at the other end
        double startX;
        bool begun;
        bool menu; ///< one is wanted at the end
        std::optional<DateRange> before;
    };

    TimelineView &m_view;
    std::optional<Drag> m_drag;
};
