// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/rangepainter.h"

#include "timeline/dateinwords.h"
#include "timeline/timelinepainter.h"

#include <QPainter>
#include <QStringBuilder>

#include <cmath>

namespace {

constexpr double labelHeight = 20;
constexpr double gripHeight = 16;

} // namespace

RangeLabel rangeLabelOf(const TimelineScene &scene, const DateRange &range, const QLocale &locale)
{
    const TimelineAreas &areas = scene.areas;
    const double left = std::max(areas.plotLeft, scene.scale.xOf(double(range.first)));
    const double right = std::min(areas.plotRight, scene.scale.xOf(double(range.last) + 1));
    if (left >= right)
        return {};
    const QString text = dateInWords({.days = range}, locale) % QStringLiteral("  ·  ") % lengthInWords(range);
    const double width = std::ceil(scene.texts->width(text, TextRole::Micro, true)) + 16;
    const double begin = std::clamp((left + right - width) / 2, areas.plotLeft + 2,
                                    std::max(areas.plotLeft + 2, areas.plotRight - width - 2));
    return {text, QRectF(std::round(begin), areas.axis.top() + 5, width, labelHeight)};
}

void paintRange(QPainter &painter, const TimelineScene &scene, const DateRange &range, const RangeLabel &label)
{
    if (label.box.isEmpty())
        return;
    const Theme &theme = *scene.theme;
    const TimelineAreas &areas = scene.areas;
    const double from = scene.scale.xOf(double(range.first));
    const double to = scene.scale.xOf(double(range.last) + 1);
    const double left = std::max(areas.plotLeft, from);
    const double right = std::min(areas.plotRight, to);
    const double foot = areas.coverage.isEmpty() ? areas.lanes.bottom() : areas.coverage.bottom();
    QColor ground = theme.accent;
    ground.setAlphaF(0.10F);
    painter.fillRect(QRectF(left, areas.axis.top(), right - left, foot - areas.axis.top()), ground);
    for (const double x : {from, to}) {
        if (x < areas.plotLeft || x > areas.plotRight)
            continue;
        fillLine(painter, x, areas.axis.top(), foot - areas.axis.top(), theme.accent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(x - 3, areas.axis.bottom() - gripHeight - 1, 6, gripHeight), 2, 2);
    }
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(label.box.translated(0.5, 0.5), 3, 3);
    scene.texts->paint(painter, {label.box.left() + 8, label.box.top() + 14}, label.text, TextRole::Micro, true,
                       theme.ink);
}
