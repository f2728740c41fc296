// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinepainter.h"

#include "palette/icons.h"

#include <QPainter>

#include <tuple>

namespace
{

constexpr double twoLines = 44; // a lane from this height on has room for a second line

} // namespace

void paintLaneHeads(QPainter &painter, const TimelineScene &scene)
{
    const auto &[theme, areas, geometry] = std::tie(*scene.theme, scene.areas, scene.list->geometry);
    painter.save();
    painter.setClipRect(
        QRectF(areas.left, areas.lanes.top(), areas.plotLeft - areas.left, areas.lanes.height()));
    if (!scene.picture)
        painter.fillRect(
            QRectF(areas.left, areas.lanes.top(), areas.plotLeft - areas.left, areas.lanes.height()),
            theme.panel);
    for (size_t i = 0; i < scene.lanes->lanes.size(); ++i) {
        const Lane &lane = scene.lanes->lanes[i];
        const double top = areas.lanes.top() - areas.scroll + geometry.tops[i];
        const double height = geometry.laneHeight(i);
        if (top > areas.lanes.bottom() || top + height < areas.lanes.top())
            continue;
        if (scene.hoveredLane == int(i))
            painter.fillRect(QRectF(areas.left, top, areas.plotLeft - areas.left, height), theme.hover);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.company(lane.colour));
        painter.drawRoundedRect(QRectF(areas.left, top + 4, 4, height - 8), 1, 1);

        const double left
            = areas.left + (scene.picture ? 12 : 20) + (lane.child ? (scene.picture ? 12 : 8) : 0);
        const double base = top + 19;
        const QString count = QString::number(lane.rows.size());
        const double countWidth = scene.picture ? 0 : scene.texts->width(count, TextRole::Label) + 6;
        const double room = areas.plotLeft - 8 - countWidth - left;
        if (lane.tail && !scene.picture)
            paintIcon(painter, Icon::Right, QRectF(areas.left + 6, base - 11, 13, 13), theme.ink3);
        scene.texts->paint(painter, {left, base},
                           scene.texts->elided(lane.name, room, TextRole::Body, !lane.child), TextRole::Body,
                           !lane.child, theme.ink);
        if (height >= twoLines && !lane.second.isEmpty())
            scene.texts->paint(painter, {left, base + 16},
                               scene.texts->elided(lane.second, areas.plotLeft - 8 - left, TextRole::Micro),
                               TextRole::Micro, false, theme.ink3);
        if (!scene.picture)
            scene.texts->paint(painter,
                               {areas.plotLeft - 8 - scene.texts->width(count, TextRole::Label), base}, count,
                               TextRole::Label, false, theme.ink3);
        painter.fillRect(QRectF(areas.left, top + height - 1, areas.plotLeft - areas.left, 1), theme.line);
    }
    painter.restore();
}
