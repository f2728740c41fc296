// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelinescene.h"

class QPainter;

/// What a click on the head of a lane does besides showing it.
enum class HeadButton : quint8 { None, Fold, Pin };

/// Name, second name, count, and of lanes with many events how they spread over the time in view. On the screen also what folds and
/// what pins, where the pointer is.
void paintLaneHeads(QPainter &painter, const TimelineScene &scene);

/// The button at a point of a frame whose head it lies in.
[[nodiscard]] HeadButton headButtonAt(const Lane &lane, const TimelineAreas &areas, double laneTop, QPointF point);

/// The name with its second one and count, for a tooltip.
[[nodiscard]] QString headInWords(const Lane &lane);

/// How the events of a collapsed lane spread over the plot: a thin line, darker where there are more.
void paintCollapsedLanes(QPainter &painter, const TimelineScene &scene);

/// Rows of the index before the ends of `cells` equal parts of the days [first, last): one more than cells.
[[nodiscard]] std::vector<EventIndex::Row> rowsAcross(const EventIndex &index, double first, double last, int cells);
/// How many rows of a lane lie between each two of such: a search a cell.
[[nodiscard]] std::vector<quint32> countsBetween(const ShownRows &rows, std::span<const EventIndex::Row> bounds);
