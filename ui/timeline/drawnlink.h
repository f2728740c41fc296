// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventlinks.h"

#include <QPointF>

#include <optional>

/// A line between marks: of one event in two lanes, or from an event to the one that follows it. In the frame.
struct DrawnLink {
    QPointF from;
    QPointF to;
    std::optional<EventLink> link; ///< none: one event
    bool strong = false; ///< of the selected or hovered event
    bool leaves = false; ///< its other end is out of view
};
