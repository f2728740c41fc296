// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/gestures/gesture.h"

class TimelineView;

/// Keys that move the view: 0 and Ctrl+0 all, Ctrl with + and - zoom, W S A D zoom and move wherever they lie
/// on the keyboard, faster while held, Ctrl with ← → a quarter, Page keys a screen, F the selected event, F
/// again all of it.
class KeyMove : public Gesture
{
public:
    explicit KeyMove(TimelineView &view)
        : m_view(view)
    {
    }
    bool key(const QKeyEvent &event) override;

private:
    bool steer(const QKeyEvent &event);
    void zoom(double factor, bool atPointer);
    void pan(double screens);

    TimelineView &m_view;
    int m_held = 0; ///< repeats of the key that is held
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
