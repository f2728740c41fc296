// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/timewheel.h"

#include "timeline/viewport.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr double notch = 120;
constexpr double panPerNotch = 80;
constexpr double zoomPerNotch = 1.25;

} // namespace

bool isPrecise(const QWheelEvent &event)
{
    if (event.pixelDelta().isNull())
        return false;
    const QPoint angle = event.angleDelta();
    return event.phase() != Qt::NoScrollPhase || event.pointingDevice()->type() == QInputDevice::DeviceType::TouchPad
        || angle.x() % int(notch) != 0 || angle.y() % int(notch) != 0;
}

bool panByWheel(const QWheelEvent &event, Viewport &time)
{
    const QPoint angle = event.angleDelta();
    if (event.modifiers() & Qt::ControlModifier)
        return false;
    if (isPrecise(event)) {
        time.panBy(-event.pixelDelta().x());
        return true;
    }
    if (!(event.modifiers() & Qt::ShiftModifier) && angle.x() == 0)
        return false;
    time.panBy(-(angle.x() != 0 ? angle.x() : angle.y()) / notch * panPerNotch);
    return true;
}

bool zoomByWheel(const QWheelEvent &event, Viewport &time)
{
    if (event.angleDelta().y() == 0)
        return false;
    time.zoomAt(event.position().x(), std::pow(zoomPerNotch, event.angleDelta().y() / notch));
    return true;
}

bool zoomByPinch(const QNativeGestureEvent &event, Viewport &time)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    time.zoomAt(event.position().x(), std::max(0.2, 1 + event.value()));
    return true;
}
