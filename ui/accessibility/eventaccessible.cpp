// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/eventaccessible.h"

#include "accessibility/eventlistaccessible.h"
#include "items/eventline.h"
#include "index/eventlinks.h"
#include "timeline/linkpainter.h"
#include "timeline/timelineview.h"

namespace {

using Row = EventIndex::Row;

constexpr int markSide = 24;

} // namespace

EventAccessible::EventAccessible(EventListAccessible &list, EventId id)
    : DrawnAccessible(&list)
    , m_list(list)
    , m_id(id)
{
}

std::optional<Row> EventAccessible::row() const
{
    return m_list.shownRowOf(m_id);
}

bool EventAccessible::isValid() const
{
    return DrawnAccessible::isValid() && row().has_value();
}

QString EventAccessible::text(QAccessible::Text text) const
{
    const auto at = row();
    if (!at)
        return {};
    TimelineStage &stage = m_list.view().stage();
    const EventIndex &index = stage.index();
    if (text == QAccessible::Name)
        return spokenEvent(index, *at, m_list.ranks().before(*at), m_list.ranks().count(), stage.title()(*at));
    if (text != QAccessible::Description)
        return {};
    QStringList facts;
    const auto &lanes = stage.lanes().lanes;
    const auto lane = size_t(std::max(0, m_list.view().currentLane()));
    if (m_list.view().current() == m_id && *at < index.datedCount() && lane < lanes.size())
        facts << tr("lane %1").arg(lanes[lane].name);
    if (index.sources(*at) > 0)
        facts << (index.sources(*at) == 1 ? tr("1 source") : tr("%1 sources").arg(index.sources(*at)));
    if (index.conflicting(*at))
        facts << tr("sources disagree");
    if (index.review(*at) == Review::Unreviewed)
        facts << tr("to review");
    if (*at < index.datedCount()) {
        if (const auto link = linkBefore(index, *at))
            facts << tr("follows “%1”: %2").arg(stage.title()(link->from), linkInWords(*link, index));
        if (const auto link = linkAfter(index, *at))
            facts << tr("is followed by “%1”: %2").arg(stage.title()(link->to), linkInWords(*link, index));
    }
    return facts.join(QStringLiteral(", "));
}

QRect EventAccessible::rect() const
{
    const auto at = row();
    const auto place = at ? m_list.view().placeOf(*at) : std::nullopt;
    if (!place)
        return {};
    const QPoint centre = m_list.view().viewport()->mapToGlobal(place->toPoint());
    return QRect(centre - QPoint(markSide / 2, markSide / 2), QSize(markSide, markSide));
}

QAccessible::State EventAccessible::state() const
{
    QAccessible::State state;
    TimelineView &view = m_list.view();
    const auto at = row();
    state.invalid = !at;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.focused = view.hasFocus() && view.current() == m_id;
    state.selected = std::ranges::binary_search(view.selection(), m_id);
    state.offscreen = !at || !view.placeOf(*at);
    return state;
}

void *EventAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList EventAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void EventAccessible::doAction(const QString &action)
{
    const auto at = row();
    if (!at)
        return;
    TimelineView &view = m_list.view();
    if (action == pressAction()) {
        view.activate(*at);
    } else if (action == setFocusAction()) {
        view.setFocus();
        view.setSelection({m_id}, m_id); // brings it into view
        Q_EMIT view.selectionChanged({m_id}, m_id);
    }
}
