// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/eventlistaccessible.h"

#include "accessibility/eventaccessible.h"
#include "timeline/timelineview.h"

#include <QLocale>

namespace {

using Row = EventIndex::Row;

QString counted(Row count)
{
    return QLocale().toString(count);
}

} // namespace

EventListAccessible::EventListAccessible(TimelineView &view, QAccessibleInterface &timeline)
    : DrawnAccessible(&timeline)
    , m_view(view)
{
}

const MaskRanks &EventListAccessible::ranks() const
{
    if (!m_ranks)
        m_ranks.emplace(m_view.stage().mask());
    return *m_ranks;
}

std::optional<Row> EventListAccessible::shownRowOf(EventId event) const
{
    const auto row = m_view.stage().index().rowOf(event);
    return row && *row < ranks().mask().size() && ranks().mask().test(*row) ? row : std::nullopt;
}

QAccessibleInterface *EventListAccessible::madeFor(EventId event) const
{
    return m_children.of(event.value(),
                         [&] { return new EventAccessible(const_cast<EventListAccessible &>(*this), event); });
}

QAccessibleInterface *EventListAccessible::eventOf(EventId event)
{
    const auto row = shownRowOf(event);
    if (!row)
        return nullptr;
    turnTo(ranks().before(*row));
    return madeFor(event);
}

QAccessibleInterface *EventListAccessible::current()
{
    return m_view.current() ? eventOf(*m_view.current()) : nullptr;
}

void EventListAccessible::turnTo(Row place)
{
    const Row first = place / pageSize * pageSize;
    if (first == m_first)
        return;
    m_first = first;
    dropGone();
}

void EventListAccessible::refresh()
{
    m_ranks.reset();
    if (m_first >= ranks().count())
        m_first = 0;
    if (const auto row = m_view.current() ? shownRowOf(*m_view.current()) : std::nullopt)
        m_first = ranks().before(*row) / pageSize * pageSize;
    dropGone();
}

/// The page's and the current one stay, for whoever holds them.
void EventListAccessible::dropGone()
{
    m_children.dropUnless([this](qint64 id) {
        const auto row = shownRowOf(EventId(id));
        return row && (m_view.current() == EventId(id) || ranks().before(*row) / pageSize * pageSize == m_first);
    });
}

QAccessibleInterface *EventListAccessible::focusChild() const
{
    return m_view.hasFocus() ? const_cast<EventListAccessible *>(this)->current() : nullptr;
}

QAccessibleInterface *EventListAccessible::childAt(int x, int y) const
{
    const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const DrawnItem *item = m_view.itemAt(at);
    const auto row = item != nullptr ? std::optional(item->row) : m_view.undatedAt(at);
    return row ? const_cast<EventListAccessible *>(this)->eventOf(m_view.stage().index().id(*row)) : nullptr;
}

QAccessibleInterface *EventListAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return madeFor(m_view.stage().index().id(ranks().at(m_first + Row(index))));
}

int EventListAccessible::childCount() const
{
    return int(std::min(pageSize, ranks().count() - m_first));
}

int EventListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child == nullptr || child->parent() != this)
        return -1;
    const auto row = static_cast<const EventAccessible *>(child)->row();
    if (!row)
        return -1;
    const Row place = ranks().before(*row);
    return place >= m_first && place - m_first < pageSize ? int(place - m_first) : -1;
}

QString EventListAccessible::text(QAccessible::Text text) const
{
    const QString count = counted(ranks().count());
    if (text == QAccessible::Name)
        return ranks().count() == ranks().mask().size()
            ? tr("Events, %1").arg(count)
            : tr("Events, %1 of %2 shown").arg(count, counted(ranks().mask().size()));
    if (text == QAccessible::Description && ranks().count() > pageSize)
        return tr("%1 to %2 of these are listed")
            .arg(counted(m_first + 1), counted(std::min(m_first + pageSize, ranks().count())));
    return {};
}

QRect EventListAccessible::rect() const
{
    const QRect lanes = m_view.areas().lanes.united(m_view.areas().undated).toAlignedRect();
    return lanes.translated(m_view.viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State EventListAccessible::state() const
{
    QAccessible::State state;
    state.multiSelectable = true;
    return state;
}
