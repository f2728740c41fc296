// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelinescene.h"

#include <optional>
#include <vector>

class QPainter;

/// At an edge of the plot: so many events of a lane lie beyond it, and nothing of the lane is in view.
struct EdgeArrow {
    std::optional<size_t> lane; ///< none: of all lanes, where nothing at all is in view
    bool later = false; ///< beyond the right edge
    EventIndex::Row events = 0; ///< exactly
    EventIndex::Row nearest = 0; ///< the one to go to
    QString text;
    QRectF box;
};

/// For the lanes in view; no event is looked at, only counted by searches. `shown`: the rows that the filter lets through.
[[nodiscard]] std::vector<EdgeArrow> edgeArrowsOf(const TimelineScene &scene, const FilterMask &shown);

void paintEdgeArrows(QPainter &painter, const TimelineScene &scene, const std::vector<EdgeArrow> &arrows,
                     std::optional<QPointF> pointer);
