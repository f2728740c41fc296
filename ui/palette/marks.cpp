// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/marks.h"

#include "palette/svgpath.h"
#include "palette/theme.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace
{

constexpr std::array<const char *, markShapeCount> outlines{
    "M0-6L6 0 0 6-6 0Z",
    "M0-5.5L5.5 4.5H-5.5Z",
    "M0 5.5L5.5-4.5H-5.5Z",
    "M-6-4.5L0-.9 6-4.5V4.5L0 .9-6 4.5Z",
    "M-4.5-4.5H4.5V4.5H-4.5Z",
    "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z",
    "M-1.9-5.6H1.9V-1.9H5.6V1.9H1.9V5.6H-1.9V1.9H-5.6V-1.9H-1.9Z",
    "M-1.5-5.5H1.5V5.5H-1.5Z",
};

constexpr std::array<const char *, markShapeCount> names{
    QT_TRANSLATE_NOOP("Marks", "Deals"),      QT_TRANSLATE_NOOP("Marks", "Beginnings"),
    QT_TRANSLATE_NOOP("Marks", "Endings"),    QT_TRANSLATE_NOOP("Marks", "Tie-ups"),
    QT_TRANSLATE_NOOP("Marks", "Numbers"),    QT_TRANSLATE_NOOP("Marks", "Words"),
    QT_TRANSLATE_NOOP("Marks", "Governance"), QT_TRANSLATE_NOOP("Marks", "Other"),
};

using enum EventKind;
constexpr EventKind kindsInOrder[] = {
    Acquisition, Merger,  Investment, Ipo,       Founding, Launch,     Opening, Exit,       Closure, Layoffs,
    Partnership, Results, Report,     Statement, Forecast, Regulation, Legal,   Leadership, Other};
constexpr std::array<size_t, markShapeCount + 1> firstKind{0, 4, 7, 10, 11, 13, 15, 18, 19};

// Rumoured: every corner stays and the sides open: once in the middle, a long side twice. What a dash pattern
// cannot promise at a corner, open sub-paths can.
QPainterPath brokenOutline(MarkShape shape)
{
    QPainterPath broken;
    if (shape == MarkShape::Words) {
        const QRectF circle(-5, -5, 10, 10);
        for (int start = 11; start < 360; start += 60) {
            broken.arcMoveTo(circle, start);
            broken.arcTo(circle, start, 38);
        }
        return broken;
    }
    constexpr double longSide = 9.5;
    const QPolygonF corners = markOutline(shape).toSubpathPolygons().constFirst();
    const qsizetype count = corners.size() - 1; // closed: the last is the first
    for (qsizetype i = 0; i < count; ++i) {
        const QLineF back(corners[i], corners[(i + count - 1) % count]);
        const QLineF on(corners[i], corners[i + 1]);
        broken.moveTo(back.pointAt(back.length() > longSide ? 0.166 : 0.36));
        broken.lineTo(corners[i]);
        broken.lineTo(on.pointAt(on.length() > longSide ? 0.166 : 0.36));
        if (on.length() > longSide) {
            broken.moveTo(on.pointAt(0.342));
            broken.lineTo(on.pointAt(0.658));
        }
    }
    return broken;
}

const QPainterPath &brokenOutlineOf(MarkShape shape)
{
    static const auto paths = [] {
        std::array<QPainterPath, markShapeCount> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = brokenOutline(MarkShape(i));
        return all;
    }();
    return paths[size_t(shape)];
}

/// The fill of a mark that is not sure; its edge keeps the contrast.
QColor paleOf(QColor colour)
{
    constexpr double fill = 0.35;
    colour.setAlphaF(float(fill * colour.alphaF()));
    return colour;
}

class MarkIconEngine : public QIconEngine
{
public:
    MarkIconEngine(MarkShape shape, Modality modality, const QColor &colour, const Theme &theme)
        : m_shape(shape)
        , m_modality(modality)
        , m_colour(colour)
        , m_ground(theme.panel)
        , m_off(theme.inkOff)
    {
    }

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(box.width(), box.height());
        painter->save();
        painter->translate(QRectF(box).center());
        painter->scale(side / 16, side / 16);
        paintMark(*painter, {0, 0}, m_shape, m_modality, mode == QIcon::Disabled ? m_off : m_colour, m_ground,
                  false);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MarkIconEngine(*this); }

private:
    MarkShape m_shape;
    Modality m_modality;
    QColor m_colour;
    QColor m_ground;
    QColor m_off;
};

} // namespace

MarkShape markShapeOf(EventKind kind)
{
    const auto after = std::ranges::upper_bound(firstKind, size_t(kind));
    return MarkShape(after - firstKind.begin() - 1);
}

std::span<const EventKind> kindsOf(MarkShape shape)
{
    const size_t first = firstKind[size_t(shape)];
    return std::span(kindsInOrder).subspan(first, firstKind[size_t(shape) + 1] - first);
}

QString nameOf(MarkShape shape)
{
    return QCoreApplication::translate("Marks", names[size_t(shape)]);
}

const QPainterPath &markOutline(MarkShape shape)
{
    static const auto paths = [] {
        std::array<QPainterPath, markShapeCount> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = svgPath(QLatin1String(outlines[i]));
        return all;
    }();
    return paths[size_t(shape)];
}

void paintMark(QPainter &painter, QPointF centre, MarkShape shape, Modality modality, const QColor &colour,
               const QColor &ground, bool halo, bool unsure)
{
    constexpr double smaller = 0.82; // of an unsure one
    const double thinner = unsure ? 0.7 : 1;
    const QPainterPath &outline = markOutline(shape);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    if (unsure)
        painter.scale(smaller, smaller);
    if (halo) {
        painter.setPen(QPen(ground, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(ground);
        painter.drawPath(outline);
    }
    painter.setPen(QPen(colour, 2 * thinner, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (modality) {
    case Modality::Happened:
        if (unsure)
            painter.fillPath(outline, ground);
        painter.setBrush(unsure ? paleOf(colour) : colour);
        painter.drawPath(outline);
        break;
    case Modality::Planned:
        painter.setBrush(ground);
        painter.drawPath(outline);
        break;
    case Modality::Rumoured:
        painter.fillPath(outline, ground);
        painter.strokePath(brokenOutlineOf(shape),
                           QPen(colour, 1.75 * thinner, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        break;
    case Modality::Denied:
        painter.setPen(QPen(colour, 1.5 * thinner, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(ground);
        painter.drawPath(outline);
        painter.drawLine(QPointF(-6.8, 6.8), QPointF(6.8, -6.8));
        painter.drawLine(QPointF(-6.8, -6.8), QPointF(6.8, 6.8));
        break;
    }
    painter.restore();
}

void paintReviewDot(QPainter &painter, QPointF centre, const Theme &theme, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF at = centre + QPointF(7, -6);
    painter.setBrush(ground);
    painter.drawEllipse(at, 3.75, 3.75);
    painter.setBrush(theme.accent);
    painter.drawEllipse(at, 3, 3);
    painter.restore();
}

void paintConflict(QPainter &painter, QPointF centre, const Theme &theme, const QColor &ground, bool ringed)
{
    static const QPainterPath diamond = svgPath(QLatin1String("M0-3.5L3.5 0 0 3.5-3.5 0Z"));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre + (ringed ? QPointF(-11, -8) : QPointF(-8, -6)));
    painter.strokePath(diamond, QPen(ground, 1.5));
    painter.fillPath(diamond, theme.warnLine);
    painter.restore();
}

QIcon markIcon(MarkShape shape, Modality modality, const QColor &colour, const Theme &theme)
{
    return QIcon(new MarkIconEngine(shape, modality, colour, theme));
}
