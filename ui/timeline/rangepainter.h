// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelinescene.h"

class QPainter;

/// The chosen run of days over a painted scene: a band, its edges, and in the axis what it is and how long.
void paintRange(QPainter &painter, const TimelineScene &scene, const DateRange &range, const QLocale &locale);
