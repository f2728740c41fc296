// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/ringlayout.h"

#include <QChart>

struct Theme;

/// Fills `chart` with a ring of one period, a slice each part, clockwise from the top; what is missing to the whole is a slice of the
/// ground's colour. Names and values are painted beside it by ChartDrawing.
void buildRingChart(QChart &chart, const StackData &data, const RingLayout &layout, const Theme &theme);
