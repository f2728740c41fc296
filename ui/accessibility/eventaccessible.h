// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/drawnaccessible.h"
#include "core/ids.h"
#include "index/eventindex.h"

#include <optional>

class EventListAccessible;

/// One event of the timeline: "event 3 of 41, 2019-07, exit, Amazon; Amazon leaves China". It is at most where its list is: what it
/// says is asked for when somebody listens.
class EventAccessible : public DrawnAccessible, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
public:
    EventAccessible(EventListAccessible &list, EventId id);

    [[nodiscard]] std::optional<EventIndex::Row> row() const;

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QRect
    rect() const override; ///< of its mark, or the badge that counts it; empty where it is not in view
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    /// Press shows it, as Return does; focus makes it the current one.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    EventListAccessible &m_list;
    EventId m_id;
};
