// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/keygestures.h"

#include "timeline/timelineview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace
{

constexpr double zoomStep = 1.25;
constexpr int fastestHeld = 8;

/// The letter that lies at a key's place on an English keyboard; X11 and Wayland number the places alike.
int letterAt(const QKeyEvent &event)
{
    switch (event.nativeScanCode()) {
    case 25:
        return Qt::Key_W;
    case 38:
        return Qt::Key_A;
    case 39:
        return Qt::Key_S;
    case 40:
        return Qt::Key_D;
    default:
        return event.nativeScanCode() == 0 ? event.key() : 0;
    }
}

} // namespace

bool KeyMove::key(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (!control && modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_0:
        m_view.time().fit();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, false);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, false);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return false;
        pan(event.key() == Qt::Key_Left ? -0.25 : 0.25);
        return true;
    case Qt::Key_PageUp:
        pan(-1);
        return true;
    case Qt::Key_PageDown:
        pan(1);
        return true;
    case Qt::Key_F:
        if (control)
            return false;
        m_view.centreCurrent();
        return true;
    default:
        return !control && steer(event);
    }
}

bool KeyMove::steer(const QKeyEvent &event)
{
    m_held = event.isAutoRepeat() ? std::min(m_held + 1, fastestHeld) : 0;
    const double speed = 1 + m_held / 4.0;
    switch (letterAt(event)) {
    case Qt::Key_W:
        zoom(std::pow(zoomStep, speed), true);
        return true;
    case Qt::Key_S:
        zoom(std::pow(zoomStep, -speed), true);
        return true;
    case Qt::Key_A:
        pan(-0.05 * speed);
        return true;
    case Qt::Key_D:
        pan(0.05 * speed);
        return true;
    default:
        return false;
    }
}

void KeyMove::zoom(double factor, bool atPointer)
{
    const TimelineAreas areas = m_view.areas();
    const QPointF pointer = m_view.viewport()->mapFromGlobal(QPointF(QCursor::pos()));
    const bool inside = atPointer && pointer.x() >= areas.plotLeft && pointer.x() <= areas.plotRight
        && pointer.y() >= 0 && pointer.y() < m_view.viewport()->height();
    m_view.time().zoomAt(inside ? pointer.x() : (areas.plotLeft + areas.plotRight) / 2, factor);
}

void KeyMove::pan(double screens)
{
    m_view.time().panBy(screens * m_view.time().scale().width);
}

bool KeySelect::key(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        m_view.stepEvent(-1);
        return true;
    case Qt::Key_Right:
        m_view.stepEvent(1);
        return true;
    case Qt::Key_Up:
        m_view.stepLane(-1);
        return true;
    case Qt::Key_Down:
        m_view.stepLane(1);
        return true;
    case Qt::Key_Home:
        m_view.selectEnd(false);
        return true;
    case Qt::Key_End:
        m_view.selectEnd(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.current())
            Q_EMIT m_view.activated(*m_view.current());
        return m_view.current().has_value();
    case Qt::Key_Escape:
        if (m_view.selection().empty())
            return false;
        m_view.clearSelection();
        return true;
    default:
        return false;
    }
}
