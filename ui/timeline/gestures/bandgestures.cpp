// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/bandgestures.h"

#include "timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace {

void paintBand(QPainter &painter, const Theme &theme, const QRectF &box)
{
    QColor ground = theme.accent;
    ground.setAlphaF(0.12F);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(ground);
    painter.drawRect(box.toAlignedRect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5));
}

QPointF inside(const QRectF &area, QPointF point)
{
    return {std::clamp(point.x(), area.left(), area.right()), std::clamp(point.y(), area.top(), area.bottom())};
}

} // namespace

void BandDrag::moveTo(QPointF point)
{
    to = point;
    begun = begun || (to - from).manhattanLength() >= QApplication::startDragDistance();
}

bool RubberBand::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::ShiftModifier
        || !m_view.areas().lanes.contains(event.position()))
        return false;
    m_drag = BandDrag{event.position(), event.position()};
    return true;
}

bool RubberBand::move(const QMouseEvent &event)
{
    if (!m_drag || !(event.buttons() & Qt::LeftButton))
        return false;
    m_drag->moveTo(inside(m_view.areas().lanes, event.position()));
    m_view.viewport()->update();
    return true;
}

bool RubberBand::release(const QMouseEvent &event)
{
    if (!m_drag || event.button() != Qt::LeftButton)
        return false;
    const BandDrag drag = *std::exchange(m_drag, {});
    if (drag.begun)
        m_view.selectInside(drag.box());
    return true;
}

bool RubberBand::cancel()
{
    return std::exchange(m_drag, {}).has_value();
}

void RubberBand::paint(QPainter &painter, const Theme &theme) const
{
    if (m_drag && m_drag->begun)
        paintBand(painter, theme, m_drag->box());
}

bool MiddleZoom::press(const QMouseEvent &event)
{
    if (event.button() != Qt::MiddleButton)
        return false;
    m_drag = BandDrag{event.position(), event.position()};
    return true;
}

bool MiddleZoom::move(const QMouseEvent &event)
{
    if (!m_drag || !(event.buttons() & Qt::MiddleButton))
        return false;
    if (m_drag->from.x() >= TimelineView::headWidth)
        m_drag->moveTo(inside(m_view.viewport()->rect(), event.position()));
    m_view.viewport()->update();
    return true;
}

bool MiddleZoom::release(const QMouseEvent &event)
{
    if (!m_drag || event.button() != Qt::MiddleButton)
        return false;
    const BandDrag drag = *std::exchange(m_drag, {});
    m_view.viewport()->update();
    if (!drag.begun) {
        click(event.position());
        return true;
    }
    const TimeScale scale = m_view.time().scale();
    const double left = std::max(scale.left, drag.box().left());
    const double width = std::max(1.0, drag.box().right() - left);
    if (event.modifiers() & Qt::ControlModifier) {
        const double pixelsPerDay = scale.pixelsPerDay * width / scale.width;
        const double first = scale.firstDay - (left - scale.left) / pixelsPerDay;
        m_view.time().show(first, first + scale.width / pixelsPerDay);
    } else {
        m_view.time().visit(scale.dayAt(left), scale.dayAt(left + width));
    }
    return true;
}

bool MiddleZoom::cancel()
{
    return std::exchange(m_drag, {}).has_value();
}

void MiddleZoom::paint(QPainter &painter, const Theme &theme) const
{
    if (!m_drag || !m_drag->begun)
        return;
    const TimelineAreas areas = m_view.areas();
    const QRectF box = m_drag->box();
    paintBand(painter, theme, {box.left(), areas.axis.top(), box.width(), areas.lanes.bottom() - areas.axis.top()});
}

void MiddleZoom::click(QPointF point)
{
    if (const auto lane = m_view.headAt(point)) {
        m_view.fitLane(*lane);
    } else if (const DrawnItem *item = m_view.itemAt(point)) {
        if (item->isBadge())
            m_view.fitItem(*item);
        else
            m_view.fitRow(item->row);
    }
}
