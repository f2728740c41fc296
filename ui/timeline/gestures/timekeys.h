// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QKeyEvent;
class Viewport;

/// Keys that move through time, the same in every view of it: 0 and Ctrl+0 all, + and - zoom, W S A D zoom and move wherever they lie
/// on the keyboard, faster while held, Ctrl with ← → a quarter, Page keys a screen.
class TimeKeys
{
public:
    explicit TimeKeys(Viewport &time)
        : m_time(time)
    {
    }
    /// False where it is another key. W and S zoom at `pointer`, its x where it lies over the plot; else in the middle.
    bool key(const QKeyEvent &event, const std::optional<double> &pointer);

private:
    bool steer(const QKeyEvent &event, const std::optional<double> &pointer);
    void zoom(double factor, const std::optional<double> &pointer = {});
    void pan(double screens);

    Viewport &m_time;
    int m_held = 0; ///< repeats of the key that is held
};
