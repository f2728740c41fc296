// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/marks.h"
#include "palette/theme.h"

#include <QRectF>

#include <array>

class QPainter;
class TextCache;

/// Which signs a picture uses: the legend explains those and no others.
struct LegendContent {
    std::array<bool, markShapeCount> shapes{};
    std::array<bool, modalityCount> modalities{};
    bool inexact = false; ///< soft bars
    bool lasted = false; ///< firm bars
    bool about = false; ///< fading bars
    bool several = false; ///< badges
    bool toReview = false; ///< dots, which only the window shows
    bool unsure = false; ///< found with a low score
    bool disputed = false;
};

/// Paints the legend into `box`, each line to the right: shapes, then the rest, in as many lines as it takes;
/// what does not fit into the height is left out. Gives back what it covers.
QRectF paintMarkLegend(QPainter &painter, const QRectF &box, const LegendContent &content,
                       const Theme &theme);
