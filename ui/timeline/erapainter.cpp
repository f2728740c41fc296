// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/erapainter.h"

#include "timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double eraLine = 18;
constexpr double barHeight = 16;
constexpr int mostLines = 3; // further eras share the last line
constexpr double padding = 6;
constexpr double narrowestName = 16;

struct Band {
    double left;
    double right;
};

Band bandOf(const Era &era, const TimelineAreas &areas, const TimeScale &scale)
{
    const DateRange days = era.date.range();
    const double left = days.startsOpen() ? areas.plotLeft : scale.xOf(double(days.first));
    const double right = days.endsOpen() ? areas.plotRight : scale.xOf(double(days.last) + 1);
    return {std::max(areas.plotLeft, left), std::min(areas.plotRight, right)};
}

QRectF barOf(const Era &era, int line, const TimelineAreas &areas, const TimeScale &scale)
{
    const Band band = bandOf(era, areas, scale);
    const double top = areas.eras.top() + 1 + eraLine * std::min(line, mostLines - 1);
    return {band.left, top, band.right - band.left, barHeight};
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

double erasHeight(const std::vector<Era> &eras)
{
    if (eras.empty())
        return 0;
    return eraLine * std::min(mostLines, std::ranges::max(linesOf(eras)) + 1) + 1;
}

void paintEraBands(QPainter &painter, const TimelineScene &scene)
{
    const Theme &theme = *scene.theme;
    const TimelineAreas &areas = scene.areas;
    const double bottom = areas.coverage.isEmpty() ? areas.lanes.bottom() : areas.coverage.bottom();
    for (const Era &era : *scene.eras) {
        const Band band = bandOf(era, areas, scene.scale);
        if (band.right <= band.left)
            continue;
        const QRectF box(band.left, areas.eras.top(), band.right - band.left, bottom - areas.eras.top());
        painter.fillRect(box, faded(theme.ink3, theme.dark ? 0.09 : 0.07));
        for (const double x : {box.left(), box.right()}) {
            if (x > areas.plotLeft && x < areas.plotRight)
                fillLine(painter, x, box.top(), box.height(), theme.lineStrong);
        }
    }
}

void paintEraRow(QPainter &painter, const TimelineScene &scene)
{
    const Theme &theme = *scene.theme;
    const TimelineAreas &areas = scene.areas;
    if (areas.eras.isEmpty())
        return;
    if (!scene.picture)
        painter.fillRect(QRectF(areas.left, areas.eras.top(), areas.plotLeft - areas.left, areas.eras.height()),
                         theme.panel);
    scene.texts->paint(painter, {areas.left + (scene.picture ? 12 : 20), areas.eras.top() + 13},
                       QCoreApplication::translate("Timeline", "Eras"), TextRole::Micro, false, theme.ink2);
    const std::vector<int> lines = linesOf(*scene.eras);
    for (size_t i = 0; i < scene.eras->size(); ++i) {
        const Era &era = (*scene.eras)[i];
        const QRectF bar = barOf(era, lines[i], areas, scene.scale);
        if (bar.width() <= 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(theme.ink3, scene.hoveredEra == i ? 0.38 : 0.22));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(2.0, bar.width()), bar.height()), 2, 2);
        if (bar.width() < narrowestName)
            continue;
        const QString name = scene.texts->elided(era.name, bar.width() - 2 * padding, TextRole::Micro, true);
        scene.texts->paint(painter, {bar.left() + padding, bar.top() + 12}, name, TextRole::Micro, true, theme.ink2);
    }
    painter.fillRect(QRectF(areas.left, areas.eras.bottom() - 1, areas.plotRight - areas.left, 1), theme.line);
}

std::optional<size_t> eraAt(const std::vector<Era> &eras, const TimelineAreas &areas, const TimeScale &scale,
                            QPointF point)
{
    if (!areas.eras.contains(point) || point.x() < areas.plotLeft)
        return {};
    constexpr double reach = 2;
    const std::vector<int> lines = linesOf(eras);
    for (size_t i = eras.size(); i-- > 0;) {
        if (barOf(eras[i], lines[i], areas, scale).adjusted(-reach, 0, reach, 1).contains(point))
            return i;
    }
    return {};
}
