// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/wheelgestures.h"

#include "timeline/gestures/timewheel.h"
#include "timeline/timelineview.h"

#include <QWheelEvent>

namespace {

constexpr double notch = 120;
constexpr double scrollPerNotch = 60;
constexpr double heightPerNotch = 2;

} // namespace

bool WheelZoom::wheel(const QWheelEvent &event)
{
    return zoomByWheel(event, m_view.time());
}

bool WheelPan::wheel(const QWheelEvent &event)
{
    if (!panByWheel(event, m_view.time()))
        return false;
    if (isPrecise(event))
        m_view.scrollLanes(-event.pixelDelta().y());
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
