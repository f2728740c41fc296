// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/headgestures.h"

#include "timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

bool HeadDrag::press(const QMouseEvent &event)
{
    m_drag.reset();
    const auto lane = m_view.headAt(event.position());
    if (event.button() != Qt::LeftButton || !lane)
        return false;
    switch (m_view.headButtonAt(event.position())) {
    case HeadButton::Fold: m_view.toggleCollapsed(size_t(*lane)); return true;
    case HeadButton::Pin: m_view.togglePinned(size_t(*lane)); return true;
    case HeadButton::None: break;
    }
    if (!m_view.stage().lanes().lanes[size_t(*lane)].key.isEmpty())
        m_drag = Drag{size_t(*lane), event.position()};
    return false; // it may be a click
}

bool HeadDrag::doubleClick(const QMouseEvent &event)
{
    return m_view.headButtonAt(event.position()) != HeadButton::None && press(event);
}

size_t HeadDrag::targetAt(QPointF point) const
{
    const auto &lanes = m_view.stage().lanes().lanes;
    const TimelineAreas areas = m_view.areasAt(point);
    const LaneGeometry &geometry = m_view.stage().geometry(m_view.everything());
    const double y = point.y() - areas.lanes.top() + areas.scroll;
    const auto lane = geometry.laneAt(std::clamp(y, 0.0, geometry.height - 1));
    if (!lane)
        return lanes.size();
    const bool lower = y > geometry.tops[size_t(*lane)] + geometry.laneHeight(size_t(*lane)) / 2;
    return size_t(*lane) + lower;
}

bool HeadDrag::move(const QMouseEvent &event)
{
    if (!m_drag || !(event.buttons() & Qt::LeftButton))
        return false;
    if (!m_drag->begun && std::abs(event.position().y() - m_drag->from.y()) < QApplication::startDragDistance())
        return true;
    m_drag->begun = true;
    m_drag->before = targetAt(event.position());
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    m_view.viewport()->update();
    return true;
}

bool HeadDrag::release(const QMouseEvent &event)
{
    const auto drag = std::exchange(m_drag, {});
    if (!drag || !drag->begun || event.button() != Qt::LeftButton)
        return false;
    m_view.moveLaneBefore(drag->lane, drag->before);
    m_view.viewport()->unsetCursor();
    m_view.viewport()->update();
    return false; // the click has to end, too: it is too far to count
}

bool HeadDrag::cancel()
{
    const bool begun = m_drag && m_drag->begun;
    m_drag.reset();
    return begun;
}

void HeadDrag::paint(QPainter &painter, const Theme &theme) const
{
    if (!m_drag || !m_drag->begun)
        return;
    const LaneGeometry &geometry = m_view.stage().geometry(m_view.everything());
    const TimelineAreas areas = m_view.areas();
    const double top = areas.lanes.top() - areas.scroll;
    const double y
        = std::round(top + (m_drag->before < geometry.tops.size() ? geometry.tops[m_drag->before] : geometry.height));
    QColor shade = theme.accent;
    shade.setAlphaF(0.10F);
    painter.fillRect(QRectF(areas.left, top + geometry.tops[m_drag->lane], areas.plotLeft - areas.left,
                            geometry.laneHeight(m_drag->lane)),
                     shade);
    painter.fillRect(QRectF(areas.left, y - 1.5, areas.plotRight - areas.left, 2), theme.accent);
}

bool EdgeClick::press(const QMouseEvent &event)
{
    const EdgeArrow *arrow = event.button() == Qt::LeftButton ? m_view.edgeArrowAt(event.position()) : nullptr;
    if (arrow == nullptr)
        return false;
    m_view.follow(EdgeArrow(*arrow)); // a new frame makes others
    return true;
}
