// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QString>

class QPainter;

/// Width of the line around the letters that a halo is made of, in pixels of the layout.
inline constexpr double haloWidth = 3;

/// Writes a text with its base line's left end at `at`, its letters on a halo of `ground` where that is a colour that can be seen. In an
/// SVG the halo is the same text below, which tidySvg() turns into the outline of the text itself: letters as paths are a hundred times
/// as long.
void paintHaloText(QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &ink,
                   const QColor &ground);

/// The same as pixels, in a tenth of the time: laid out and painted once, the halo grown from the letters. `size`: pixels; `at`: the left
/// end of the base line, in pixels of the layout.
[[nodiscard]] QImage haloImageOf(QSize size, qreal ratio, QPointF at, const QString &text, const QFont &font, const QColor &ink,
                                 const QColor &ground);

/// Whether what is painted goes to the screen, now: then it may be pixels instead of outlines.
[[nodiscard]] bool paintsOnScreen(const QPainter &painter);
