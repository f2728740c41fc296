// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/eventlistaccessible.h"
#include "accessibility/lanelistaccessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

/// The timeline as a screen reader sees it: a list of its events and a list of its lanes. The event where the keys are has the focus;
/// it is told when that moves.
class TimelineAccessible : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
public:
    explicit TimelineAccessible(TimelineView &view);
    ~TimelineAccessible() override;

    [[nodiscard]] EventListAccessible &events() const { return *m_events; }

    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override { return 2; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    void readEvents();
    void tellCurrent();
    void tellFocus();

    TimelineView &m_view;
    EventListAccessible *m_events; ///< registered, like all that is no object
    LaneListAccessible *m_lanes;
    QObject m_context; ///< ends the connections with this
};
