// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/gestures/gesture.h"

class TimelineView;
class Viewport;

/// The wheel zooms at the cursor, 1.25 a notch; so does Ctrl with it, everywhere.
class WheelZoom : public Gesture
{
public:
    explicit WheelZoom(TimelineView &view)
        : m_view(view)
    {
    }
    bool wheel(const QWheelEvent &event) override;

private:
    TimelineView &m_view;
};

/// Shift with the wheel, a tilted wheel and a track pad move in time.
class WheelPan : public Gesture
{
public:
    explicit WheelPan(TimelineView &view)
        : m_view(view)
    {
    }
    bool wheel(const QWheelEvent &event) override;

private:
    TimelineView &m_view;
};

/// Over the heads of the lanes, with Ctrl+Shift everywhere, and where the user wants so without any key, the wheel
/// scrolls the lanes.
class WheelScroll : public Gesture
{
public:
    explicit WheelScroll(TimelineView &view)
        : m_view(view)
    {
    }
    bool wheel(const QWheelEvent &event) override;

private:
    TimelineView &m_view;
};

/// Alt with the wheel makes the rows higher or lower.
class WheelHeight : public Gesture
{
public:
    explicit WheelHeight(TimelineView &view)
        : m_view(view)
    {
    }
    bool wheel(const QWheelEvent &event) override;

private:
    TimelineView &m_view;
};
