// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linelayout.h"
#include "charts/stackdata.h"

/// A line of the list beside a ring.
struct RingEntry {
    QRectF rect;
    size_t series = 0;
    double value = 0;
    double part = 0; ///< of the whole ring, 0 to 1
};

/// A ring of one period with a list of its parts at its right; nothing overlaps, whatever the number of parts.
struct RingLayout {
    size_t period = 0;
    QRectF ring; ///< a square; empty where the parts are more than the whole, or fewer than none
    std::vector<RingEntry> entries; ///< from the largest on, Others last
    double rest = 0;                ///< what is missing to the whole, 0 to 1
    std::optional<QRectF> restRect; ///< of its line in the list
    double sum = 0;
    int hidden = 0; ///< entries without room

    [[nodiscard]] const RingEntry *entryAt(const QPointF &place) const; ///< in the list or in the ring
};

[[nodiscard]] RingLayout layoutRing(const StackData &data, size_t period, const QRectF &area, const TextWidth &widthOf);
