// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QWheelEvent;
struct Theme;

/// One way to act on a timeline with mouse or keys. Each function says whether it used the event; the first
/// gesture that does ends the round.
class Gesture
{
public:
    virtual ~Gesture() = default;
    virtual bool wheel(const QWheelEvent &) { return false; }
    virtual bool press(const QMouseEvent &) { return false; }
    virtual bool move(const QMouseEvent &) { return false; }
    virtual bool release(const QMouseEvent &) { return false; }
    virtual bool doubleClick(const QMouseEvent &) { return false; }
    virtual bool key(const QKeyEvent &) { return false; }
    /// Ends a drag as if it had not been; false where there is none.
    virtual bool cancel() { return false; }
    /// What a drag shows while it lasts, over everything else.
    virtual void paint(QPainter &, const Theme &) const { }
};
