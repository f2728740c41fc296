// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/stacklayout.h"

#include <QChart>

struct Theme;

/// The colour of a series of a stack: its company's, paler where one below has the same, neutral for what the others share; kinds of events are steps of ink, since hue
/// says which company and nothing else.
[[nodiscard]] QColor stackColour(const StackData &data, size_t series, const Theme &theme);

/// Fills `chart` with the bands of a stack, an area series each: bars and areas alike, as bars of Qt Charts know categories and no
/// time. Axes are hidden; ticks and labels are painted around it by ChartDrawing. Bands that isLight() denies are left to StackPainter.
void buildStackChart(QChart &chart, const StackData &data, const StackLayout &layout, const Theme &theme);

/// Whether Qt Charts can move the bands of a layout at 60 frames a second: it outlines and fills an area at 5 µs a point (measured).
[[nodiscard]] bool isLight(const StackLayout &layout);
