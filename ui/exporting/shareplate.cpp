// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/shareplate.h"

#include "charts/sharescene.h"
#include "timeline/textcache.h"
#include "timeline/ticks.h"
#include "timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double headWidth = 132;
constexpr double axisHeight = 32;
constexpr double headIndent = 20; // where the scene writes its head
constexpr double roomForNames = 0.22;

} // namespace

SharePlate::SharePlate(const PictureData &data, const Theme &theme) : m_data(data), m_theme(theme)
{
    m_shares = shareDataOf(
        data.figures, [&](const QString &company) { return data.snapshot.colourOf(company); },
        [&](const Figure &figure) { return data.snapshot.publisherOf(figure); });
}

int SharePlate::within(const DateRange &days) const
{
    int count = 0;
    for (const ShareSeries &series : m_shares.series)
        count += int(std::count_if(series.points.begin(), series.points.end(),
                                   [&](const SharePoint &point) { return point.days.overlaps(days); }));
    return count;
}

TimeScale SharePlate::scaleIn(const QRectF &area, const std::optional<DateRange> &range) const
{
    DateRange days{DateRange::endOfTime, DateRange::beginningOfTime};
    for (const ShareSeries &series : m_shares.series)
        for (const SharePoint &point : series.points) {
            days.first = std::min(days.first, point.days.first);
            days.last = std::max(days.last, point.days.last);
        }
    if (range && !range->startsOpen())
        days.first = range->first;
    if (range && !range->endsOpen())
        days.last = range->last;
    if (days.first > days.last)
        days = Edtf::interval(Edtf::year(2000), Edtf::year(2020)).range();
    const double width = area.width() - headWidth;
    const double span = double(days.last - days.first) + 1;
    const double first = double(days.first) - (range ? 0 : span * 0.02);
    const double last = double(days.last) + 1 + (range ? 0 : span * roomForNames);
    return {first, width / (last - first), area.left() + headWidth, width};
}

void SharePlate::paintAlone(QPainter &painter, const QRectF &area, const TimeScale &scale) const
{
    TextCache texts;
    TimelineScene axis;
    axis.theme = &m_theme;
    axis.index = m_data.snapshot.index.get();
    axis.texts = &texts;
    axis.scale = scale;
    axis.ticks = ticksFor(scale, QLocale(QLocale::English));
    axis.picture = true;
    axis.areas.left = area.left();
    axis.areas.plotLeft = scale.left;
    axis.areas.plotRight = area.right();
    axis.areas.axis = QRectF(area.left(), area.top(), area.width(), axisHeight);
    paintAxis(painter, axis);
    paint(painter, area.adjusted(0, axisHeight, 0, 0), scale);
}

void SharePlate::paint(QPainter &painter, const QRectF &area, const TimeScale &scale) const
{
    const QRectF whole = area.adjusted(-headIndent, 0, 0, 0);
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale(QLocale::English)))
        if (!tick.pinned)
            grid.push_back({tick.x - whole.left(), tick.major});
    TimeScale inScene = scale;
    inScene.left -= whole.left();
    ShareScene scene;
    scene.arrange(m_shares, inScene, whole.size(), std::move(grid), m_theme);
    if (m_data.selected && *m_data.selected < m_data.snapshot.index->datedCount())
        scene.setSelection(m_data.snapshot.index->days(*m_data.selected), m_data.titleOf(*m_data.selected));
    scene.render(&painter, whole, QRectF(QPointF(), whole.size()));
}
