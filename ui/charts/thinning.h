// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <vector>

/// What a line leaves of itself on a screen: of the points within each column of pixels the first, the lowest, the highest and the
/// last, in their order. The line through them covers the same pixels, and no extreme is lost. `line` ascends in x; a line with
/// at most four points a column stays as it is.
[[nodiscard]] std::vector<QPointF> thinned(std::vector<QPointF> line, double columnWidth = 1);
