// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/mousegestures.h"

#include "timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

namespace {

constexpr quint64 flingWindowMs = 80;
constexpr double slowestFling = 0.2; // pixels a millisecond

bool isClick(QPointF from, QPointF to)
{
    return (to - from).manhattanLength() < QApplication::startDragDistance();
}

/// The day, month or year at a place: the finest that is wide enough to have been meant.
Edtf dateAt(const TimeScale &scale, double x)
{
    constexpr double wide = 6; // pixels
    const QDate day = QDate::fromJulianDay(qint64(std::floor(scale.dayAt(x))));
    if (scale.pixelsPerDay >= wide)
        return Edtf::day(day.toJulianDay());
    const int year = day.year() < 0 ? day.year() + 1 : day.year(); // QDate has no year 0
    return scale.pixelsPerDay * 30 >= wide ? Edtf::month(year, day.month()) : Edtf::year(year);
}

TimelineView::Selecting selecting(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return TimelineView::Selecting::Toggle;
    return modifiers & Qt::ShiftModifier ? TimelineView::Selecting::Extend : TimelineView::Selecting::Only;
}

} // namespace

bool ClickSelect::press(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        m_pressed = event.position();
    return false; // it may still become a drag
}

bool ClickSelect::release(const QMouseEvent &event)
{
    const auto pressed = std::exchange(m_pressed, {});
    if (!pressed || event.button() != Qt::LeftButton || !isClick(*pressed, event.position()))
        return false;
    if (const auto lane = m_view.headAt(event.position())) {
        const Lane &clicked = m_view.stage().lanes().lanes[size_t(*lane)];
        if (clicked.tail)
            m_view.toggleTail();
        else
            Q_EMIT m_view.laneActivated(clicked.key);
        return false;
    }
    if (const DrawnItem *item = m_view.itemAt(event.position()))
        m_view.select(item->row, selecting(event.modifiers()));
    else if (const auto row = m_view.undatedAt(event.position()))
        m_view.select(*row, selecting(event.modifiers()));
    else if (event.modifiers() == Qt::NoModifier && !m_view.areas().axis.contains(event.position()))
        m_view.clearSelection();
    return false; // the drag has to end, too
}

bool ClickSelect::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (const DrawnItem *item = m_view.itemAt(event.position())) {
        if (item->isBadge())
            m_view.fitItem(*item);
        else
            m_view.activate(item->row);
        return true;
    }
    if (m_view.undatedAt(event.position()) || event.position().x() < TimelineView::headWidth
        || !m_view.areas().lanes.contains(event.position()))
        return false;
    Q_EMIT m_view.groundActivated(dateAt(m_view.time().scale(), event.position().x()));
    return true;
}

bool DragPan::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || event.position().x() < TimelineView::headWidth)
        return false;
    m_start = event.position();
    m_last = m_start;
    m_dragging = false;
    m_samples.clear();
    return true;
}

bool DragPan::move(const QMouseEvent &event)
{
    if (!m_last || !(event.buttons() & Qt::LeftButton))
        return false;
    if (!m_dragging && isClick(m_start, event.position()))
        return true;
    m_dragging = true;
    const QPointF by = event.position() - *m_last;
    m_last = event.position();
    m_view.time().panBy(-by.x());
    m_view.scrollLanes(-by.y());
    m_samples.push_back({event.timestamp(), event.position().x()});
    while (m_samples.front().time + flingWindowMs < event.timestamp())
        m_samples.pop_front();
    return true;
}

bool DragPan::release(const QMouseEvent &event)
{
    const bool dragging = m_last && m_dragging;
    m_last.reset();
    m_dragging = false;
    if (!dragging || m_samples.empty())
        return false;
    const Sample &first = m_samples.front();
    if (event.timestamp() > m_samples.back().time + flingWindowMs / 2 || event.timestamp() <= first.time)
        return true; // the hand had come to rest
    const double velocity = (first.x - event.position().x()) / double(event.timestamp() - first.time);
    if (std::abs(velocity) >= slowestFling)
        m_view.time().fling(velocity);
    return true;
}

bool DragPan::cancel()
{
    if (!m_last || !m_dragging)
        return false;
    m_view.time().panBy(m_last->x() - m_start.x());
    m_view.scrollLanes(m_last->y() - m_start.y());
    m_last.reset();
    m_dragging = false;
    return true;
}
