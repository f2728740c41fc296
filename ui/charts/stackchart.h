// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/stacklayout.h"

#include <QChart>

struct Theme;

/// The colour of a series of a stack: its company's, neutral for what the others share; kinds of events are steps of ink, since hue
/// says which company and nothing else.
[[nodiscard]] QColor stackColour(const StackData &data, size_t series, const Theme &theme);

/// Fills `chart` with the bands of a stack, an area series each: bars and areas alike, as bars of Qt Charts know categories and no
/// time. Axes are hidden; ticks and labels are painted around it by ChartScene.
void buildStackChart(QChart &chart, const StackData &data, const StackLayout &layout, const TimeScale &scale, const Theme &theme);
