// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QColor>
#include <QIcon>
#include <QPainterPath>
#include <QPointF>

#include <span>

class QPainter;
struct Theme;

/// The shapes of marks: each stands for a group of kinds. The order is that of the facet.
enum class MarkShape : quint8 { Deal, Beginning, Ending, TieUp, Numbers, Words, Governance, Other };
inline constexpr int markShapeCount = int(MarkShape::Other) + 1;

[[nodiscard]] MarkShape markShapeOf(EventKind kind);
[[nodiscard]] std::span<const EventKind> kindsOf(MarkShape shape);
[[nodiscard]] QString nameOf(MarkShape shape); ///< "Deals", "Beginnings", …: translated

/// Half the side of the box that every mark fills, stroke included.
inline constexpr double markRadius = 7;

/// The outline about 0,0, inset by half the stroke.
[[nodiscard]] const QPainterPath &markOutline(MarkShape shape);

/// Paints a mark at `centre`. Shape is kind, fill is certainty: happened is solid, planned hollow (`ground`
/// inside), rumoured broken, denied crossed out. `halo`: a rim of `ground` that keeps it apart from what lies
/// below. `unsure`, found with a low score: smaller, its edge thinner and what is solid pale; shape and fill say what they say.
void paintMark(QPainter &painter, QPointF centre, MarkShape shape, Modality modality, const QColor &colour,
               const QColor &ground, bool halo = true, bool unsure = false);

/// To review: a dot at the upper right of a mark. Disputed: a small diamond at its upper left, further out
/// when `ringed`.
void paintReviewDot(QPainter &painter, QPointF centre, const Theme &theme, const QColor &ground);
void paintConflict(QPainter &painter, QPointF centre, const Theme &theme, const QColor &ground,
                   bool ringed = false);

/// For facets, menus and trees: the mark in a box of 16 on the theme's panel.
[[nodiscard]] QIcon markIcon(MarkShape shape, Modality modality, const QColor &colour, const Theme &theme);
