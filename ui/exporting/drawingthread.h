// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/background.h"

#include <functional>

/// Where a picture is drawn: as it stands, on the thread of the application.
struct DrawingThread {
    /// Runs what only the thread of the application may do and waits for it; nothing where the drawing was stopped.
    std::function<void(const std::function<void()> &)> onMain = [](const auto &act) { act(); };
    std::function<bool()> isStopped = [] { return false; }; ///< then what is drawn is of no use to anybody

    /// The thread of some work, stopped where that is forgotten. `task` must outlive it.
    [[nodiscard]] static DrawingThread of(const Background::Task &task);
};
