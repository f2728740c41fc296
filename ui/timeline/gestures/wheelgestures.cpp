// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/wheelgestures.h"

#include "timeline/timelineview.h"

#include <QPointingDevice>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr double notch = 120;
constexpr double panPerNotch = 80;
constexpr double scrollPerNotch = 60;
constexpr double zoomPerNotch = 1.25;
constexpr double heightPerNotch = 2;

/// A track pad, as opposed to a wheel: drivers also give a wheel's notches in pixels, but notches are whole.
bool isPrecise(const QWheelEvent &event)
{
    if (event.pixelDelta().isNull())
        return false;
    const QPoint angle = event.angleDelta();
    return event.phase() != Qt::NoScrollPhase || event.pointingDevice()->type() == QInputDevice::DeviceType::TouchPad
        || angle.x() % int(notch) != 0 || angle.y() % int(notch) != 0;
}

} // namespace

bool WheelZoom::wheel(const QWheelEvent &event)
{
    if (event.angleDelta().y() == 0)
        return false;
    m_view.time().zoomAt(event.position().x(), std::pow(zoomPerNotch, event.angleDelta().y() / notch));
    return true;
}

bool WheelPan::wheel(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    if (event.modifiers() & Qt::ControlModifier)
        return false;
    if (isPrecise(event)) {
        m_view.time().panBy(-event.pixelDelta().x());
        m_view.scrollLanes(-event.pixelDelta().y());
        return true;
    }
    if (!(event.modifiers() & Qt::ShiftModifier) && angle.x() == 0)
        return false;
    m_view.time().panBy(-(angle.x() != 0 ? angle.x() : angle.y()) / notch * panPerNotch);
    return true;
}

bool WheelScroll::wheel(const QWheelEvent &event)
{
    const bool everywhere = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool overHeads = event.position().x() < TimelineView::headWidth && event.modifiers() == Qt::NoModifier;
    const bool byChoice = m_view.wheel() == TimelineView::Wheel::ScrollsLanes && event.modifiers() == Qt::NoModifier
        && event.angleDelta().y() != 0 && !isPrecise(event);
    if (!everywhere && !overHeads && !byChoice)
        return false;
    m_view.scrollLanes(-event.angleDelta().y() / notch * scrollPerNotch);
    return true;
}

bool WheelHeight::wheel(const QWheelEvent &event)
{
    if (!(event.modifiers() & Qt::AltModifier))
        return false;
    const int delta
        = event.angleDelta().y() != 0 ? event.angleDelta().y() : event.angleDelta().x(); // Alt swaps them on X11
    m_view.setRowHeight(m_view.stage().rowHeight() + delta / notch * heightPerNotch, event.position().y());
    return true;
}
