// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/overviewstrip.h"
#include "timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

// What the overview does with mouse and keys.

namespace {

constexpr double headWidth = TimelineView::headWidth;
constexpr double leastDrag = 4;
constexpr double zoomStep = 1.25;

} // namespace

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    if (event->button() != Qt::LeftButton)
        return;
    const double day = scale().dayAt(event->position().x());
    m_grip = gripAt(event->position(), event->modifiers() & Qt::ShiftModifier);
    m_pressed = event->position();
    m_before = m_brush;
    m_moved = false;
    if (m_grip == Grip::Body || m_grip == Grip::LeftEdge)
        m_grabbed = day - m_time.scale().firstDay;
    else if (m_grip == Grip::RightEdge)
        m_grabbed = day - m_time.scale().lastDay();
    else
        m_grabbed = day;
    update();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const Grip grip = m_grip == Grip::None ? gripAt(event->position(), event->modifiers() & Qt::ShiftModifier) : m_grip;
    switch (grip) {
    case Grip::Body: setCursor(m_grip == Grip::None ? Qt::OpenHandCursor : Qt::ClosedHandCursor); break;
    case Grip::Brush: setCursor(Qt::CrossCursor); break;
    case Grip::BrushBody: setCursor(Qt::SizeAllCursor); break;
    case Grip::None:
    case Grip::Outside: setCursor(Qt::ArrowCursor); break;
    default: setCursor(Qt::SizeHorCursor);
    }
    if (m_grip == Grip::None)
        return;
    if (!m_moved && std::abs(event->position().x() - m_pressed.x()) < leastDrag)
        return;
    m_moved = true;
    const double day = scale().dayAt(event->position().x());
    if (m_grip == Grip::Outside) {
        if (m_density.buckets.empty())
            return;
        m_grip = Grip::Brush; // a click would have centred
    }
    if (m_grip == Grip::Body || m_grip == Grip::LeftEdge || m_grip == Grip::RightEdge)
        dragWindow(day - m_grabbed);
    else
        dragBrush(day);
}

void OverviewStrip::dragWindow(double day)
{
    constexpr double shortest = 1;
    const double first = m_time.scale().firstDay;
    const double last = m_time.scale().lastDay();
    if (m_grip == Grip::Body)
        m_time.show(day, day + last - first, Viewport::Motion::Immediate);
    else if (m_grip == Grip::LeftEdge)
        m_time.show(std::min(day, last - shortest), last, Viewport::Motion::Immediate);
    else
        m_time.show(first, std::max(day, first + shortest), Viewport::Motion::Immediate);
}

void OverviewStrip::dragBrush(double day)
{
    if (m_density.buckets.empty())
        return; // the events have gone meanwhile
    if (m_grip == Grip::Brush)
        return change(barsOver(m_grabbed, day));
    if (!m_before)
        return;
    const DateRange all = barsOver(scale().firstDay, scale().lastDay());
    const DateRange was{m_before->startsOpen() ? all.first : m_before->first,
                        m_before->endsOpen() ? all.last : m_before->last};
    if (m_grip == Grip::BrushLeft)
        return change(barsOver(double(was.last) + 0.5, day));
    if (m_grip == Grip::BrushRight)
        return change(barsOver(double(was.first) + 0.5, day));
    const double length = double(was.last - was.first);
    const double by = std::clamp(day - m_grabbed, double(all.first - was.first),
                                 std::max(0.0, double(all.last - was.first) - length));
    const DateRange moved = barsOver(double(was.first) + by + 0.5, double(was.last) + by + 0.5);
    // by whole bars, as long as it was: at a bar's edge it would else take one more
    const double half = m_density.buckets.front().last - m_density.buckets.front().first;
    change(double(moved.last - moved.first) > length + half / 2
               ? barsOver(double(moved.first) + 0.5, double(moved.first) + length - half / 4)
               : moved);
}

void OverviewStrip::change(const DateRange &days)
{
    if (m_brush == days)
        return;
    m_brush = days;
    update();
    Q_EMIT brushing(days);
}

void OverviewStrip::finish(std::optional<DateRange> days)
{
    m_brush = days;
    update();
    Q_EMIT brushed(days);
}

bool OverviewStrip::cancel()
{
    const bool dragged = m_grip != Grip::None;
    m_grip = Grip::None;
    if (dragged && m_brush != m_before)
        finish(m_before);
    update();
    return dragged;
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const Grip grip = std::exchange(m_grip, Grip::None);
    if (event->button() != Qt::LeftButton || grip == Grip::None)
        return;
    if (!m_moved && (grip == Grip::Outside || grip == Grip::Brush))
        m_time.centre(scale().dayAt(event->position().x()));
    else if (m_moved && m_brush && m_brush != m_before)
        finish(m_brush);
    update();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Grip grip = gripAt(event->position(), false);
    if (event->button() == Qt::LeftButton && grip == Grip::BrushBody)
        m_time.show(double(m_brush->first), double(m_brush->last) + 1);
    else
        mousePressEvent(event); // of a quick series of clicks and drags
}

void OverviewStrip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *filter = menu->addAction(tr("Filter by what is in view"), this, [this] {
        if (!m_density.buckets.empty())
            finish(barsInView());
    });
    filter->setEnabled(!m_density.buckets.empty());
    auto *zoom = menu->addAction(tr("Zoom to the filtered days"), this, [this] {
        if (m_brush)
            m_time.show(double(m_brush->first), double(m_brush->last) + 1);
    });
    zoom->setEnabled(isBrushClosed());
    menu->addAction(tr("All days"), this, [this] { finish({}); })->setEnabled(m_brush.has_value());
    menu->addSeparator();
    menu->addAction(tr("Fit all"), this, [this] { m_time.fit(); });
    menu->popup(event->globalPos());
}

void OverviewStrip::stepBrush(int by, bool beginning)
{
    if (m_density.buckets.empty())
        return;
    const DateRange all = barsOver(m_density.buckets.front().first, m_density.buckets.back().first);
    DateRange days = m_brush ? *m_brush : barsInView();
    days = {std::max(days.first, all.first), std::min(days.last, all.last)};
    const DateRange edge
        = beginning ? barsOver(double(days.first), double(days.first)) : barsOver(double(days.last), double(days.last));
    const double to = double(by > 0 ? edge.last + 1 : edge.first - 1); // a day of the bar beside it
    const bool gone = beginning ? to > double(days.last) : to < double(days.first); // one bar is the least
    if (!gone)
        finish(beginning ? barsOver(to, double(days.last)) : barsOver(double(days.first), to));
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    update();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const TimeScale &shown = m_time.scale();
    const double middle = shown.left + shown.width / 2;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (shift)
            stepBrush(by, control);
        else
            m_time.panBy(by * shown.width / 8);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up: return m_time.zoomAt(middle, zoomStep);
    case Qt::Key_Minus:
    case Qt::Key_Down: return m_time.zoomAt(middle, 1 / zoomStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_density.buckets.empty())
            finish(barsInView());
        return;
    case Qt::Key_Escape:
        if (!cancel() && m_brush)
            finish({});
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape && (m_grip != Grip::None || m_brush)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        QToolTip::showText(help.globalPos(),
                           help.pos().x() < headWidth ? QString() : tipAt(scale().dayAt(help.pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

void OverviewStrip::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void OverviewStrip::focusOutEvent(QFocusEvent *)
{
    m_keyboard = false;
    update();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    if (event->position().x() < headWidth)
        return;
    const double day
        = std::clamp(scale().dayAt(event->position().x()), m_time.scale().firstDay, m_time.scale().lastDay());
    m_time.zoomAt(m_time.scale().xOf(day), std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}
