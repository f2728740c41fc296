// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/keygestures.h"

#include "timeline/timelineview.h"

#include <QKeyEvent>

KeyMove::KeyMove(TimelineView &view)
    : m_view(view)
    , m_keys(view.time())
{
}

bool KeyMove::key(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() != Qt::Key_F || (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier))
        return m_keys.key(event, pointer());
    m_view.centreCurrent();
    return true;
}

std::optional<double> KeyMove::pointer() const
{
    const TimelineAreas areas = m_view.areas();
    const QPointF at = m_view.viewport()->mapFromGlobal(QPointF(QCursor::pos()));
    const bool inside = at.x() >= areas.plotLeft && at.x() <= areas.plotRight && at.y() >= 0 && at.y() < m_view.viewport()->height();
    return inside ? std::optional(at.x()) : std::nullopt;
}

bool KeySelect::key(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left: m_view.stepEvent(-1); return true;
    case Qt::Key_Right: m_view.stepEvent(1); return true;
    case Qt::Key_Up: m_view.stepLane(-1); return true;
    case Qt::Key_Down: m_view.stepLane(1); return true;
    case Qt::Key_Home: m_view.selectEnd(false); return true;
    case Qt::Key_End: m_view.selectEnd(true); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.current())
            Q_EMIT m_view.activated(*m_view.current());
        return m_view.current().has_value();
    case Qt::Key_Escape: return m_view.escape();
    case Qt::Key_Period: m_view.stepUnfiltered(1); return true;
    case Qt::Key_Comma: m_view.stepUnfiltered(-1); return true;
    case Qt::Key_BracketLeft: m_view.stepLink(-1); return true;
    case Qt::Key_BracketRight: m_view.stepLink(1); return true;
    case Qt::Key_R: m_view.rangeFromSelection(); return true;
    case Qt::Key_Z: m_view.zoomToChosen(); return true;
    default: return false;
    }
}
