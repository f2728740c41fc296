// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/gestures/gesture.h"

#include <QPointF>

#include <optional>

class TimelineView;

/// The head of a lane dragged up or down moves the lane; a click on its buttons folds or pins it.
class HeadDrag : public Gesture
{
public:
    explicit HeadDrag(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool move(const QMouseEvent &event) override;
    bool release(const QMouseEvent &event) override;
    bool doubleClick(const QMouseEvent &event) override;
    bool cancel() override;
    void paint(QPainter &painter, const Theme &theme) const override;

private:
    struct Drag {
        size_t lane;
        QPointF from;
        bool begun = false;
        size_t before = 0; ///< the lane it would go before
    };
    [[nodiscard]] size_t targetAt(QPointF point) const;

    TimelineView &m_view;
    std::optional<Drag> m_drag;
};

/// A click on what tells of events beyond an edge goes to the nearest of them.
class EdgeClick : public Gesture
{
public:
    explicit EdgeClick(TimelineView &view)
        : m_view(view)
    {
    }
    bool press(const QMouseEvent &event) override;
    bool doubleClick(const QMouseEvent &event) override { return press(event); }

private:
    TimelineView &m_view;
};
