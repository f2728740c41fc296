// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/drawnaccessible.h"

class TimelineView;

/// The head of a lane: "Amazon, 23 events". Press does what a click does.
class LaneAccessible : public DrawnAccessible, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
public:
    LaneAccessible(TimelineView &view, QAccessibleInterface &list, size_t lane);

    [[nodiscard]] size_t lane() const { return m_lane; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QRect rect() const override; ///< empty where it is not in view
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TimelineView &m_view;
    size_t m_lane;
};
