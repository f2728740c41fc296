// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/rangegestures.h"

#include "timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

DateRange daysBetween(double anchor, double end)
{
    const Day a = Day(std::round(anchor));
    const Day b = Day(std::round(end));
    if (a == b)
        return {Day(std::floor(end)), Day(std::floor(end))};
    return {std::min(a, b), std::max(a, b) - 1};
}

bool RangeDrag::press(const QMouseEvent &event)
{
    const TimelineAreas areas = m_view.areas();
    const double x = event.position().x();
    const bool onAxis = areas.axis.contains(event.position()) && event.modifiers() == Qt::NoModifier;
    const bool menu = event.modifiers() == Qt::ControlModifier;
    if (event.button() != Qt::LeftButton || x < areas.plotLeft || (!onAxis && !menu))
        return false;
    const TimeScale &scale = m_view.time().scale();
    m_drag = Drag{scale.dayAt(x), x, false, menu, m_view.range()};
    if (const auto edge = onAxis ? m_view.rangeEdgeAt(event.position()) : std::nullopt) {
        const DateRange &range = *m_view.range();
        m_drag->anchor = *edge == Qt::LeftEdge ? double(range.last) + 1 : double(range.first);
        m_drag->begun = true;
    }
    return true;
}

bool RangeDrag::move(const QMouseEvent &event)
{
    if (!m_drag || !(event.buttons() & Qt::LeftButton))
        return false;
    const TimelineAreas areas = m_view.areas();
    const double x = std::clamp(event.position().x(), areas.plotLeft, areas.plotRight);
    m_drag->begun = m_drag->begun || std::abs(x - m_drag->startX) >= QApplication::startDragDistance();
    if (m_drag->begun)
        m_view.setRange(daysBetween(m_drag->anchor, m_view.time().scale().dayAt(x)));
    return true;
}

bool RangeDrag::release(const QMouseEvent &event)
{
    if (!m_drag || event.button() != Qt::LeftButton)
        return false;
    const Drag drag = *std::exchange(m_drag, {});
    if (!drag.begun && !drag.menu)
        m_view.setRange({});
    else if (drag.begun && drag.menu && m_view.range())
        m_view.offerRange(event.globalPosition().toPoint());
    return true;
}

bool RangeDrag::cancel()
{
    if (!m_drag)
        return false;
    m_view.setRange(std::exchange(m_drag, {})->before);
    return true;
}
