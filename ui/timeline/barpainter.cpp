// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/barpainter.h"

#include "palette/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <initializer_list>
#include <utility>

namespace {

constexpr double height = 10;
constexpr double radius = 2;

double snapped(double x)
{
    return std::round(x * 2) / 2;
}

QRectF box(const BarPiece &piece, double dx, double y, double tall = height)
{
    const double left = snapped(piece.left + dx);
    return {left, y - tall / 2, snapped(piece.right + dx) - left, tall};
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

void paintPiece(QPainter &painter, const BarPiece &piece, double dx, double y, const BarStyle &style, const QColor &soft)
{
    const QColor &colour = style.colour;
    const double alpha = soft.alphaF();
    painter.setPen(Qt::NoPen);
    switch (piece.shape) {
    case BarPiece::Shape::Soft:
        painter.setBrush(soft);
        painter.drawRoundedRect(box(piece, dx, y), radius, radius);
        if (style.outlined && style.modality != Modality::Happened) {
            QPen edge(at(colour, 0.8), 1);
            if (style.modality == Modality::Rumoured)
                edge.setDashPattern({3, 2});
            painter.setPen(edge);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box(piece, dx, y).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        break;
    case BarPiece::Shape::About: {
        const QRectF area = box(piece, dx, y);
        painter.fillRect(area, fade(area, colour, {{0, 0}, {0.3, alpha + 0.04}, {0.7, alpha + 0.04}, {1, 0}}));
        break;
    }
    case BarPiece::Shape::FadeIn: {
        const QRectF area = box(piece, dx, y);
        painter.fillRect(area, fade(area, colour, {{0, 0}, {0.6, alpha}, {1, alpha}}));
        break;
    }
    case BarPiece::Shape::Firm:
        painter.fillRect(box(piece, dx, y, 4), at(colour, 0.7));
        break;
    case BarPiece::Shape::End:
        painter.fillRect(QRectF(snapped((piece.left + piece.right) / 2 + dx) - 1, y - height / 2, 2, height), colour);
        break;
    case BarPiece::Shape::TailOn: {
        const QRectF area = box(piece, dx, y, 3);
        painter.fillRect(area, fade(area, colour, {{0, 0.85}, {1, 0.12}}));
        paintArrow(painter, area.right(), y, 1, colour);
        break;
    }
    case BarPiece::Shape::TailBack: {
        const QRectF area = box(piece, dx, y, 3);
        painter.fillRect(area, fade(area, colour, {{0, 0.12}, {1, 0.85}}));
        paintArrow(painter, area.left(), y, -1, colour);
        break;
    }
    }
}

} // namespace

void paintBar(QPainter &painter, std::span<const BarPiece> pieces, double dx, double y, const BarStyle &style, const Theme &theme)
{
    const QColor soft = theme.soft(style.colour, style.modality == Modality::Happened);
    for (const BarPiece &piece : pieces)
        paintPiece(painter, piece, dx, y, style, soft);
}
