// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/drawlist.h"

/// Something of a lane that wants a place: an event, or a bucket of them that are counted.
struct Candidate {
    LaneItem box;
    EventIndex::Row row = 0; ///< the event, or the most important
    RowRun run; ///< of a bar that only passes through: nothing
    Extent extent;
};

/// What a lane shows in a stretch of time. Buckets with few events give a candidate each; of others, the more the events, the more
/// buckets share one badge, and a band of columns comes in behind.
struct LaneCandidates {
    std::vector<Candidate> items; ///< most important first
    std::vector<BandColumn> columns; ///< from left to right
};

/// Badges stay within [left, right]. `rows`: of the lane.
[[nodiscard]] LaneCandidates candidatesOf(const DrawSource &source, const Lane &lane, const TimeScale &stretch,
                                          const TimeBuckets &buckets, double left, double right, int rows);
