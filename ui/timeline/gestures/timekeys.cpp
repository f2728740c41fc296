// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/timekeys.h"

#include "timeline/gestures/keyplace.h"
#include "timeline/viewport.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr double zoomStep = 1.25;
constexpr int longestHeld = 12; // repeats, from which on a held key is at its fastest

} // namespace

bool TimeKeys::key(const QKeyEvent &event, const std::optional<double> &pointer)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (!control && modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_0: m_time.fit(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep); return true;
    case Qt::Key_Minus: zoom(1 / zoomStep); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return false;
        pan(event.key() == Qt::Key_Left ? -0.25 : 0.25);
        return true;
    case Qt::Key_PageUp: pan(-1); return true;
    case Qt::Key_PageDown: pan(1); return true;
    default: return !control && steer(event, pointer);
    }
}

bool TimeKeys::steer(const QKeyEvent &event, const std::optional<double> &pointer)
{
    m_held = event.isAutoRepeat() ? std::min(m_held + 1, longestHeld) : 0;
    const double speed = 1 + m_held / 4.0;
    switch (steeringKey(event)) {
    case Qt::Key_W: zoom(std::pow(zoomStep, speed), pointer); return true;
    case Qt::Key_S: zoom(std::pow(zoomStep, -speed), pointer); return true;
    case Qt::Key_A: pan(-0.05 * speed); return true;
    case Qt::Key_D: pan(0.05 * speed); return true;
    default: return false;
    }
}

void TimeKeys::zoom(double factor, const std::optional<double> &pointer)
{
    const TimeScale &scale = m_time.scale();
    m_time.zoomAt(pointer.value_or(scale.left + scale.width / 2), factor);
}

void TimeKeys::pan(double screens)
{
    m_time.panBy(screens * m_time.scale().width);
}
