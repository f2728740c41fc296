// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linelayout.h"

#include <QChart>

struct Theme;

/// Fills `chart` with one band of a line layout: a line series where values of adjacent periods are joined, a dashed one where
/// nothing is known between, a scatter series a company for the values and one for the second values. Its plot area is the band's,
/// its axes are hidden: ticks, spans, arrows and labels are painted around it by ChartDrawing. Lines that isLight()
/// denies are left to ChartPainter.
void buildLineChart(QChart &chart, const LineLayout &layout, const ValueBand &band, const Theme &theme);

/// Whether Qt Charts can move the lines of a layout at 60 frames a second. It outlines each line anew in every frame, for hit tests:
/// 0.7 µs a point (measured), and strokes it at 1 µs a point.
[[nodiscard]] bool isLight(const LineLayout &layout);
