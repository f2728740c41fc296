// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linelayout.h"

/// Names and values beside the marks of a layout: never over a mark, a gap or each other, and clear of the lines where there is such a
/// place. A line of a crowded chart whose end has no room is named along its way, or not at all.
void placeLabels(LineLayout &layout, const ChartData &data, const TimeScale &scale, const TextWidth &widthOf);
