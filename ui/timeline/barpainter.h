// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "timeline/eventtime.h"

#include <QColor>

#include <span>

class QPainter;
struct Theme;

/// How a bar is coloured: soft grounds are paler, and edged, for what has not happened.
struct BarStyle {
    QColor colour;
    Modality modality = Modality::Happened;
    bool outlined = false;
};

/// Where a bar goes: pieces are moved by dx, centred on the height y, and end at [left, right]. (SVG knows no
/// clipping.)
struct BarPlace {
    double dx = 0;
    double y = 0;
    double left = 0;
    double right = 0;
};

void paintBar(QPainter &painter, std::span<const BarPiece> pieces, const BarPlace &place,
              const BarStyle &style, const Theme &theme);
