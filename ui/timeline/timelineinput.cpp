// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/cardcontent.h"
#include "timeline/erapainter.h"
#include "timeline/gestures/gesture.h"
#include "timeline/gestures/keyplace.h"
#include "timeline/gestures/timewheel.h"
#include "timeline/hovercard.h"
#include "timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>

// Mouse, keys and wheel on their way to the gestures, and what follows the pointer.

template <class Handle>
bool TimelineView::offer(Handle handle)
{
    return std::ranges::any_of(m_gestures, [&](const auto &gesture) { return handle(*gesture); });
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    m_card->hideNow();
    offer([&](Gesture &gesture) { return gesture.wheel(*event); });
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_card->hideNow();
    m_keyboard = false;
    m_time.stop(); // the hand has the view now
    offer([&](Gesture &gesture) { return gesture.press(*event); });
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!offer([&](Gesture &gesture) { return gesture.move(*event); }))
        return hover(event->position());
    m_pointer.reset(); // a drag shows what it does, the pointer nothing
    Q_EMIT hovered(dayUnder(event->position()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    offer([&](Gesture &gesture) { return gesture.release(*event); });
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!offer([&](Gesture &gesture) { return gesture.doubleClick(*event); }))
        mousePressEvent(event); // of a quick series of clicks and drags
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    m_card->hideNow();
    if (!offer([&](Gesture &gesture) { return gesture.key(*event); }))
        event->ignore();
    viewport()->update();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // W A S D steer by their places; on another layout those letters may be shortcuts
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.modifiers() == Qt::NoModifier && steeringKey(key) != 0) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        return showTip(help.pos(), help.globalPos());
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto &gesture = *static_cast<QNativeGestureEvent *>(event);
        if (!zoomByPinch(gesture, m_time))
            return false;
        m_card->hideNow();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

TimelinePlace TimelineView::placeAt(QPointF point)
{
    TimelinePlace place;
    place.day = m_time.scale().dayAt(point.x());
    place.lane = headAt(point);
    place.era = eraAt(m_stage.eras(), areas(), m_time.scale(), point);
    if (const DrawnItem *item = itemAt(point)) {
        place.row = item->row;
        if (item->isBadge())
            place.badge = *item;
    } else if (const auto undated = undatedAt(point)) {
        place.row = undated;
    } else {
        place.range = m_range && point.x() >= headWidth && place.day >= double(m_range->first)
            && place.day < double(m_range->last) + 1;
    }
    return place;
}

std::optional<QPointF> TimelineView::placeOf(EventIndex::Row row)
{
    const TimelineAreas where = areas();
    if (row >= m_stage.index().datedCount()) {
        const TimelineScene scene = m_stage.scene(m_theme, m_time.scale(), everything(), where, locale());
        const auto item = std::ranges::find(scene.tray, row, &TrayItem::row);
        return item != scene.tray.end() ? std::optional(QPointF(item->x, where.undated.center().y())) : std::nullopt;
    }
    for (const TimelineAreas &part : {pinnedAreas(), where}) {
        const DrawList &list = drawList(part);
        for (const DrawnItem &item : list.items) {
            const QPointF at(item.x + m_time.scale().xOf(list.scale.firstDay), item.y + part.lanes.top() - part.scroll);
            if (part.lanes.contains(at) && holds(list, item, m_stage.lanes(), row))
                return at;
        }
    }
    return {};
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    m_card->hideNow();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto current = byKey ? currentRow() : std::nullopt;
    const auto drawn = current ? placeOf(*current) : std::nullopt;
    const QPointF point = byKey ? drawn.value_or(areas().lanes.center()) : QPointF(event->pos());
    const TimelinePlace place = placeAt(point);
    if (place.row && !std::ranges::binary_search(m_selected, m_stage.index().id(*place.row)))
        select(*place.row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(*menu, place);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(viewport()->mapToGlobal(point).toPoint());
    event->accept();
}

std::optional<double> TimelineView::dayUnder(QPointF point) const
{
    return point.x() >= headWidth ? std::optional(m_time.scale().dayAt(point.x())) : std::nullopt;
}

void TimelineView::hover(std::optional<QPointF> point)
{
    m_pointer = point;
    const DrawnItem *item = point ? itemAt(*point) : nullptr;
    if (item == nullptr) {
        m_card->leave();
    } else {
        const TimelineAreas where = areasAt(*point);
        const double x = item->x + m_time.scale().xOf(drawList(where).scale.firstDay);
        const double y = item->y + where.lanes.top() - where.scroll;
        m_card->offer(cardOf(m_stage, drawList(where), *item, locale()), QRectF(x - 12, y - 12, 24, 24).toRect());
    }
    Q_EMIT hovered(point ? dayUnder(*point) : std::nullopt);
    if (item != nullptr || (point && (headAt(*point) || edgeArrowAt(*point))))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->setCursor(point && rangeEdgeAt(*point) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    viewport()->update();
}
