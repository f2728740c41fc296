// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QPainterPath>

/// The outline that the `d` attribute of an SVG path describes: M L H V C A Z in both cases, which is what
/// our icons and marks use. Our own strings only: anything else in them is a mistake in the source, and is
/// asserted.
[[nodiscard]] QPainterPath svgPath(QLatin1String description);
