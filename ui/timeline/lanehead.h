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

/// How many rows lie in each of `cells` equal parts of [first, last): two searches a cell.
[[nodiscard]] std::vector<quint32> countsAcross(const EventIndex &index, const ShownRows &rows, double first,
                                                double last, int cells);
