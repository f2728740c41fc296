// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/timelineaccessible.h"

#include "accessibility/spokenspan.h"
#include "timeline/timelineview.h"

#include <QApplication>

TimelineAccessible::TimelineAccessible(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::Grouping)
    , m_view(view)
    , m_events(new EventListAccessible(view, *this))
    , m_lanes(new LaneListAccessible(view, *this))
{
    QAccessible::registerAccessibleInterface(m_events);
    QAccessible::registerAccessibleInterface(m_lanes);
    QObject::connect(&view, &TimelineView::eventsChanged, &m_context, [this] { readEvents(); });
    QObject::connect(&view, &TimelineView::currentChanged, &m_context, [this] { tellCurrent(); });
    // the widget itself is told to have the focus only after it has got it
    QObject::connect(
        qApp, &QApplication::focusChanged, &m_context,
        [this](const QWidget *, const QWidget *now) {
            if (now == &m_view)
                tellFocus();
        },
        Qt::QueuedConnection);
}

TimelineAccessible::~TimelineAccessible()
{
    for (QAccessibleInterface *list :
         {static_cast<QAccessibleInterface *>(m_events), static_cast<QAccessibleInterface *>(m_lanes)})
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(list));
}

void TimelineAccessible::readEvents()
{
    m_events->refresh();
    m_lanes->refresh();
    QAccessibleEvent renamed(m_events, QAccessible::NameChanged); // it says how many there are
    QAccessible::updateAccessibility(&renamed);
}

void TimelineAccessible::tellCurrent()
{
    tellFocus();
    QAccessibleEvent selected(m_events, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&selected);
}

void TimelineAccessible::tellFocus()
{
    if (QAccessibleInterface *event = QAccessible::isActive() ? focusChild() : nullptr) {
        QAccessibleEvent focused(event, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return m_events->focusChild();
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    for (QAccessibleInterface *list : {child(1), child(0)})
        if (list->rect().contains(x, y))
            return list;
    return nullptr;
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index == 0)
        return m_events;
    return index == 1 ? m_lanes : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child == m_events ? 0 : child == m_lanes ? 1 : -1;
}

QString TimelineAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description)
        return tr("%1 in view. Left and right go from event to event, up and down from lane to lane.")
            .arg(spokenSpan(m_view.time().scale()));
    return QAccessibleWidget::text(text);
}

QAccessible::State TimelineAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (focusChild() != nullptr)
        state.focused = false; // the event has it
    return state;
}
