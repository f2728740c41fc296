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
    std::vector<quint32>
        columns; ///< events of each column of the buckets; 0 where no band shows, and none where none does at all
};

/// Of the events in the buckets, placed on `scale`. Badges stay within [left, right]. `rows`: of the lane.
[[nodiscard]] LaneCandidates candidatesOf(const DrawSource &source, const Lane &lane, const TimeScale &scale,
                                          const TimeBuckets &buckets, double left, double right, int rows);

/// Left and right end of what stands in the way of others: an event with its mark at x.
[[nodiscard]] std::pair<double, double> boxOf(const EventIndex &index, EventIndex::Row row, const Extent &extent,
                                              double x);

// What placeLane() asks of candidates.
[[nodiscard]] std::vector<LaneItem> boxesOf(const std::vector<Candidate> &candidates);
[[nodiscard]] BadgeWidth badgeWidths(const DrawSource &source);
[[nodiscard]] LabelWidth labelWidths(const DrawSource &source, const std::vector<Candidate> &candidates);

/// How much of a band shows where so many events lie on so many pixels: 0 to 1, little by little.
[[nodiscard]] double bandStrength(quint32 events, double pixels);
