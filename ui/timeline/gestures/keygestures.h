// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/gestures/gesture.h"
#include "timeline/gestures/timekeys.h"

class TimelineView;

/// Keys that move the view: those of every view of time, and F the selected event, F again all of it.
class KeyMove : public Gesture
{
public:
    explicit KeyMove(TimelineView &view);
    bool key(const QKeyEvent &event) override;

private:
    [[nodiscard]] std::optional<double> pointer() const; ///< its x over the plot

    TimelineView &m_view;
    TimeKeys m_keys;
};

/// Keys that move the selection: ← → along a lane, ↑ ↓ between lanes, "." and "," along a lane whatever the
/// filter, "[" and "]" to linked events, Home and End first and last, Return the details. R makes its days the
/// range, Z zooms to that. Esc takes back a drag, the range, the selection, in this order.
class KeySelect : public Gesture
{
public:
    explicit KeySelect(TimelineView &view)
        : m_view(view)
    {
    }
    bool key(const QKeyEvent &event) override;

private:
    TimelineView &m_view;
};
