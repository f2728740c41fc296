// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinepainter.h"

#include "core/calendar.h"

#include <QPainter>

#include <tuple>

namespace
{

constexpr double hatchStep = 6 * 1.41421356; // 6 px between lines that lean by 45°
constexpr double narrowestCell = 4;
constexpr double cellHeight = 12;

/// Leaning lines, cut by hand: SVG knows no clipping.
void hatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    const double height = box.height();
    // anchored at x = 0, so that neighbouring cells go on
    for (double x = std::floor((box.left() - height) / hatchStep) * hatchStep; x < box.right();
         x += hatchStep) {
        const double from = std::clamp(x, box.left(), box.right());
        const double to = std::clamp(x + height, box.left(), box.right());
        if (to > from)
            painter.drawLine(QPointF(from, box.bottom() - (from - x)), QPointF(to, box.bottom() - (to - x)));
    }
}

/// Years a cell, so that a cell stays wide enough to be seen.
qint64 yearsACell(const TimeScale &scale)
{
    constexpr qint64 steps[] = {1, 5, 10, 50, 100, 500, 1000};
    for (const qint64 years : steps) {
        if (double(years) * 365 * scale.pixelsPerDay >= narrowestCell)
            return years;
    }
    return 5000;
}

} // namespace

void paintCoverageCells(QPainter &painter, const TimelineScene &scene)
{
    const auto &[theme, areas, scale] = std::tie(*scene.theme, scene.areas, scene.scale);
    const QRectF &box = areas.coverage;
    const qint64 step = yearsACell(scale);
    qint64 year = civilOf(Day(std::floor(scale.dayAt(areas.plotLeft)))).year;
    year -= ((year % step) + step) % step;
    for (;; year += step) {
        const double left = scale.xOf(double(dayOf({year, 1, 1})));
        if (left >= areas.plotRight)
            break;
        const double right = scale.xOf(double(dayOf({year + step, 1, 1})));
        int articles = 0;
        for (qint64 each = year; each < year + step; ++each)
            articles = std::max(articles, scene.coverage->of(each));
        const double gap = right - left > 12 ? 1 : 0;
        const double from = std::max(left + gap, areas.plotLeft);
        const QRectF whole(from, box.top() + 6, std::min(right - gap, areas.plotRight) - from, cellHeight);
        if (whole.width() <= 0)
            continue;
        if (articles == 0) {
            hatch(painter, whole, theme.lineStrong);
            continue;
        }
        QColor ground = theme.ink3;
        ground.setAlphaF(float(std::min(0.68, 0.12 + 0.14 * articles)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(whole, 2, 2);
        const QString text = QString::number(articles);
        const double width = scene.texts->width(text, TextRole::Micro, true);
        const double middle = whole.center().x();
        if (width + 6 <= whole.width())
            scene.texts->paint(painter, {middle - width / 2, box.top() + 16}, text, TextRole::Micro, true,
                               theme.ink);
    }
}
