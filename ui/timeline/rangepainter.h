// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelinescene.h"

class QPainter;

/// What a chosen run of days says of itself in the axis.
struct RangeLabel {
    QString text; ///< the days and how long they are
    QRectF box; ///< empty where nothing of the range is in view
};
[[nodiscard]] RangeLabel rangeLabelOf(const TimelineScene &scene, const DateRange &range, const QLocale &locale);

/// The range over a painted scene: a band, its edges and its label.
void paintRange(QPainter &painter, const TimelineScene &scene, const DateRange &range, const RangeLabel &label);
