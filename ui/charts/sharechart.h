// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/sharelayout.h"

#include <QChart>

struct Theme;

/// Fills `chart` with one band of a share layout: a line series where values of adjacent periods are joined, a dashed one where
/// nothing is known between, a scatter series a company for the values and one for the second values. Its plot area is the band's,
/// its axes (days; percent) are hidden: ticks, spans, arrows and labels are painted around it by ShareScene.
void buildShareChart(QChart &chart, const ShareLayout &layout, const ValueBand &band, const TimeScale &scale,
                     const Theme &theme);
