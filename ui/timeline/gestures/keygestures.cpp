// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/keygestures.h"

#include "timeline/gestures/keyplace.h"
#include "timeline/timelineview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr double zoomStep = 1.25;
constexpr int longestHeld = 12; // repeats, from which on a held key is at its fastest

} // namespace

bool KeyMove::key(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (!control && modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_0: m_view.time().fit(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep, false); return true;
    case Qt::Key_Minus: zoom(1 / zoomStep, false); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return false;
        pan(event.key() == Qt::Key_Left ? -0.25 : 0.25);
        return true;
    case Qt::Key_PageUp: pan(-1); return true;
    case Qt::Key_PageDown: pan(1); return true;
    case Qt::Key_F:
        if (control)
            return false;
        m_view.centreCurrent();
        return true;
    default: return !control && steer(event);
    }
}

bool KeyMove::steer(const QKeyEvent &event)
{
    m_held = event.isAutoRepeat() ? std::min(m_held + 1, longestHeld) : 0;
    const double speed = 1 + m_held / 4.0;
    switch (steeringKey(event)) {
    case Qt::Key_W: zoom(std::pow(zoomStep, speed), true); return true;
    case Qt::Key_S: zoom(std::pow(zoomStep, -speed), true); return true;
    case Qt::Key_A: pan(-0.05 * speed); return true;
    case Qt::Key_D: pan(0.05 * speed); return true;
    default: return false;
    }
}

void KeyMove::zoom(double factor, bool atPointer)
{
    const TimelineAreas areas = m_view.areas();
    const QPointF pointer = m_view.viewport()->mapFromGlobal(QPointF(QCursor::pos()));
    const bool inside = atPointer && pointer.x() >= areas.plotLeft && pointer.x() <= areas.plotRight && pointer.y() >= 0
        && pointer.y() < m_view.viewport()->height();
    m_view.time().zoomAt(inside ? pointer.x() : (areas.plotLeft + areas.plotRight) / 2, factor);
}

void KeyMove::pan(double screens)
{
    m_view.time().panBy(screens * m_view.time().scale().width);
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
