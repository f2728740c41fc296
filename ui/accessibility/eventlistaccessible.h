// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/drawnaccessible.h"
#include "core/ids.h"
#include "index/maskranks.h"

#include <optional>

class TimelineView;

/// The events that the filter lets through, in the order of time, the undated last. Of more than a page of them the page around the
/// current event is listed, so that a client that asks for all children of everything is answered at ten million events too; each
/// says its number among all.
class EventListAccessible : public DrawnAccessible
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
public:
    static constexpr EventIndex::Row pageSize = 1'000;

    EventListAccessible(TimelineView &view, QAccessibleInterface &timeline);

    [[nodiscard]] TimelineView &view() const { return m_view; }
    [[nodiscard]] const MaskRanks &ranks() const;
    [[nodiscard]] std::optional<EventIndex::Row> shownRowOf(EventId event) const; ///< nothing where the filter hides it
    /// The interface of an event; turns to its page. Null where the filter hides it.
    [[nodiscard]] QAccessibleInterface *eventOf(EventId event);
    [[nodiscard]] QAccessibleInterface *current();
    /// Index, mask or lanes are others.
    void refresh();

    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] qsizetype made() const { return m_children.size(); } ///< children that exist

private:
    [[nodiscard]] QAccessibleInterface *madeFor(EventId event) const;
    void turnTo(EventIndex::Row place);
    void dropGone();

    TimelineView &m_view;
    EventIndex::Row m_first = 0; ///< place of the page's first
    mutable std::optional<MaskRanks> m_ranks;
    mutable DrawnChildren m_children; ///< by id
};
