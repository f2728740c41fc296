// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/dateshift.h"
#include "timeline/gestures/gesture.h"
#include "timeline/timelineview.h"

#include <QPointF>

#include <optional>

/// In edit mode, dragging an event changes its date, dragging an end of its bar that end. What it would be is said while the hand
/// moves; Esc takes it back.
class DateDrag : public Gesture
{
public:
    explicit DateDrag(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool cancel() override;
    void paint(QPainter &painter, const Theme &theme) const override;

private:
    struct Drag {
        EventId event;
        Edtf date;
        DateGrip grip;
        QPointF from;
        bool begun = false;
        std::optional<Edtf> to = {}; ///< nothing while it is no other date
    };

    TimelineView &m_view;
    std::optional<Drag> m_drag;
};
