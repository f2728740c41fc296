// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/drawlist.h"

/// One lane laid out over a stretch of time wider than the view, on a scale that holds for neighbouring zooms: which events stand by
/// themselves and which share a badge, their rows and labels. Where they stand on the scale that is shown follows from their time,
/// which costs nothing near as much. As zooming in moves marks apart and leaves texts as they are, nothing comes to overlap.
struct LaneSheet {
    struct Item {
        DrawnItem drawn; ///< on `scale`; of its pieces it has the number alone
        double day = 0; ///< of its mark
    };
    TimeScale stretch; ///< made for it
    TimeScale scale; ///< laid out on it: all of the buckets, from x = 0
    TimeBuckets buckets;
    std::vector<Item> items; ///< most important first
    std::vector<RowRun> runs;
    std::vector<quint32> columns; ///< as in LaneCandidates
};

/// The stretch that is laid out of a lane for a view: the same for neighbouring views. Each lane has ends and steps of its own, so
/// that those of a view are not all laid out anew at once; none is finer than the view, and the view of everything has its own scale.
[[nodiscard]] TimeScale laneStretch(size_t lane, const TimeScale &shown, const TimeScale &everything);

/// Whether a sheet will do for a view that moves: it covers the view, its scale is none finer, and by less than half a doubling
/// coarser.
[[nodiscard]] bool serves(const LaneSheet &sheet, const TimeScale &shown);

/// What is laid out of a lane for a view that moves where nothing serves it, `before` neither: little to either side, nothing where the
/// view leaps, and where it zooms out coarser, so that it will do for some frames.
[[nodiscard]] TimeScale movingStretch(size_t lane, const TimeScale &shown, const TimeScale &everything, const LaneSheet *before);

/// Labels stay clear of the ends of `everything`.
[[nodiscard]] LaneSheet laneSheetOf(const DrawSource &source, const LaneGeometry &geometry, size_t lane,
                                    const TimeScale &stretch, const TimeScale &everything);

/// Adds a lane to a list, on the scale of the list.
void drawSheet(const LaneSheet &sheet, const DrawSource &source, size_t lane, DrawList &list);
