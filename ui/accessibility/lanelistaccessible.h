// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/drawnaccessible.h"

class TimelineView;

/// The heads of the timeline's lanes, from top to bottom.
class LaneListAccessible : public DrawnAccessible
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
public:
    LaneListAccessible(TimelineView &view, QAccessibleInterface &timeline);

    void refresh(); ///< the lanes are others

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    TimelineView &m_view;
    mutable DrawnChildren m_children; ///< by their place
};
