// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelinescene.h"

#include <optional>

class QPainter;

/// Height of the row that names the eras; 0 where there are none.
[[nodiscard]] double erasHeight(const std::vector<Era> &eras);

/// The bands behind lanes and coverage, below everything else.
void paintEraBands(QPainter &painter, const TimelineScene &scene);
/// The row with their names: a name stays in view as long as its era does.
void paintEraRow(QPainter &painter, const TimelineScene &scene);

/// The era whose name is at a point of the row.
[[nodiscard]] std::optional<size_t> eraAt(const std::vector<Era> &eras, const TimelineAreas &areas,
                                          const TimeScale &scale, QPointF point);
