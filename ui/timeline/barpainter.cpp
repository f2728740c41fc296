// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/barpainter.h"

#include "palette/halotext.h"
#include "palette/theme.h"
#include "timeline/timelinepainter.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>
#include <utility>

namespace
{

constexpr double height = 10;
constexpr double radius = 2;
constexpr double arrowLength = 4;

double snapped(double x)
{
    return std::round(x * 2) / 2;
}

QRectF box(const BarPiece &piece, const BarPlace &place, double tall = height)
{
    const double left = snapped(piece.left + place.dx);
    return {left, place.y - tall / 2, snapped(piece.right + place.dx) - left, tall};
}

QColor at(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QBrush fade(const QRectF &box, const QColor &colour, std::initializer_list<std::pair<double, double>> stops)
{
    QLinearGradient gradient(box.left(), 0, box.right(), 0);
    for (const auto &[place, alpha] : stops)
        gradient.setColorAt(place, at(colour, alpha));
    return gradient;
}

void paintArrow(QPainter &painter, double x, double y, double direction, const QColor &colour)
{
    QPainterPath head(QPointF(x - direction, y - 4));
    head.lineTo(x + 3.5 * direction, y);
    head.lineTo(x - direction, y + 4);
    painter.strokePath(head, QPen(at(colour, 0.75), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// On screen as three rectangles, which look the same and take a tenth of the time.
void fillRounded(QPainter &painter, const QRectF &area, const QColor &colour)
{
    if (!paintsOnScreen(painter) || area.width() < 2 * radius) {
        painter.setBrush(colour);
        painter.drawRoundedRect(area, radius, radius);
        return;
    }
    const SharpEdges sharp(painter);
    painter.fillRect(area.adjusted(1, 0, -1, 0), colour);
    painter.fillRect(QRectF(area.left(), area.top() + 1, 1, area.height() - 2), colour);
    painter.fillRect(QRectF(area.right() - 1, area.top() + 1, 1, area.height() - 2), colour);
}

void paintSoft(QPainter &painter, const QRectF &area, const BarStyle &style, const QColor &soft)
{
    fillRounded(painter, area, soft);
    if (!style.outlined || style.modality == Modality::Happened)
        return;
    QPen edge(at(style.colour, 0.8), 1);
    if (style.modality == Modality::Rumoured)
        edge.setDashPattern({3, 2});
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintPiece(QPainter &painter, const BarPiece &piece, const BarPlace &place, const BarStyle &style,
                const QColor &soft)
{
    using Shape = BarPiece::Shape;
    const QColor &colour = style.colour;
    const double alpha = soft.alphaF();
    const double tall = piece.shape == Shape::Firm                       ? 4
        : piece.shape == Shape::TailOn || piece.shape == Shape::TailBack ? 3
                                                                         : height;
    const QRectF whole = box(piece, place, tall);
    const QRectF area = whole.intersected(QRectF(place.left, whole.top(), place.right - place.left, tall));
    if (area.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    switch (piece.shape) {
    case Shape::Soft:
        paintSoft(painter, area, style, soft);
        break;
    case Shape::About:
        painter.fillRect(area,
                         fade(whole, colour, {{0, 0}, {0.3, alpha + 0.04}, {0.7, alpha + 0.04}, {1, 0}}));
        break;
    case Shape::FadeIn:
        painter.fillRect(area, fade(whole, colour, {{0, 0}, {0.6, alpha}, {1, alpha}}));
        break;
    case Shape::Firm:
        painter.fillRect(area, at(colour, 0.7));
        break;
    case Shape::End:
        painter.fillRect(area, colour);
        break;
    case Shape::TailOn:
        painter.fillRect(area, fade(whole, colour, {{0, 0.85}, {1, 0.12}}));
        if (whole.right() + arrowLength <= place.right)
            paintArrow(painter, whole.right(), place.y, 1, colour);
        break;
    case Shape::TailBack:
        painter.fillRect(area, fade(whole, colour, {{0, 0.12}, {1, 0.85}}));
        if (whole.left() - arrowLength >= place.left)
            paintArrow(painter, whole.left(), place.y, -1, colour);
        break;
    }
}

} // namespace

void paintBar(QPainter &painter, std::span<const BarPiece> pieces, const BarPlace &place,
              const BarStyle &style, const Theme &theme)
{
    const QColor soft = theme.soft(style.colour, style.modality == Modality::Happened);
    for (const BarPiece &piece : pieces)
        paintPiece(painter, piece, place, style, soft);
}
