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

/// Paints the pieces of a bar about the height y, moved by dx.
void paintBar(QPainter &painter, std::span<const BarPiece> pieces, double dx, double y, const BarStyle &style, const Theme &theme);
