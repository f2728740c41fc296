// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanehead.h"

#include "core/calendar.h"
#include "palette/icons.h"
#include "timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

constexpr double twoLines = 44; // a lane from this height on has room for a second line
constexpr double iconSide = 13;
constexpr quint32 fewestSpread = 12; // in view, for a sparkline to say something
constexpr int sparkCells = 40;
constexpr double cellPixels = 3; // of a collapsed lane

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QRectF foldBox(const TimelineAreas &areas, double laneTop)
{
    return {areas.left + 6, laneTop + 8, iconSide, iconSide};
}

QRectF pinBox(const TimelineAreas &areas, double laneTop)
{
    return {areas.plotLeft - 8 - iconSide, laneTop + 8, iconSide, iconSide};
}

bool canFold(const Lane &lane)
{
    return lane.tail || !lane.key.isEmpty();
}

/// Along the bottom of a head: its events in the time in view.
void paintSpark(QPainter &painter, const TimelineScene &scene, const Lane &lane,
                std::span<const EventIndex::Row> bounds, const QRectF &box)
{
    const auto counts = countsBetween(lane.rows, bounds);
    quint32 all = 0;
    quint32 most = 0;
    for (const quint32 count : counts) {
        all += count;
        most = std::max(most, count);
    }
    if (all < fewestSpread)
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const auto snapped = [&](double at) { return std::floor(at * ratio + 0.5) / ratio; };
    const double step = box.width() / sparkCells;
    const double foot = snapped(box.bottom());
    std::vector<QRectF> boxes;
    for (int i = 0; i < sparkCells; ++i) {
        if (counts[size_t(i)] == 0)
            continue;
        const double left = snapped(box.left() + step * i);
        const double top = std::min(foot - 1, snapped(box.bottom() - box.height() * counts[size_t(i)] / most));
        boxes.emplace_back(left, top, snapped(box.left() + step * (i + 1)) - left, foot - top);
    }
    const SharpEdges sharp(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(lane.colour >= 0 ? scene.theme->company(lane.colour) : scene.theme->ink3, 0.35));
    painter.drawRects(boxes.data(), int(boxes.size()));
}

/// `bounds`: rows of the index between which a sparkline counts.
void paintHead(QPainter &painter, const TimelineScene &scene, std::span<const EventIndex::Row> bounds, size_t place,
               double top, double height)
{
    const auto &[theme, areas] = std::tie(*scene.theme, scene.areas);
    const Lane &lane = scene.lanes->lanes[place];
    const bool hovered = scene.hoveredLane == int(place);
    if (hovered)
        painter.fillRect(QRectF(areas.left, top, areas.plotLeft - areas.left, height), theme.hover);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.company(lane.colour));
    painter.drawRoundedRect(QRectF(areas.left, top + 4, 4, height - 8), 1, 1);

    const double left = areas.left + (scene.picture ? 12 : 20) + (lane.child ? (scene.picture ? 12 : 8) : 0);
    const bool thin = lane.collapsed && lane.children == 0;
    const TextRole role = thin ? TextRole::Micro : TextRole::Body;
    const double base = top + (thin ? 14 : 19);
    if (!scene.picture && height >= 28)
        paintSpark(painter, scene, lane, bounds,
                   QRectF(left, top + height - (height >= twoLines ? 13 : 7), areas.plotLeft - 8 - left,
                          height >= twoLines ? 11 : 5));
    const QString count = QLocale().toString(lane.rows.size());
    const double countWidth = scene.texts->width(count, TextRole::Label);
    const bool foldable
        = !scene.picture && (lane.tail || lane.children > 0 || (canFold(lane) && (hovered || lane.collapsed)));
    if (foldable)
        paintIcon(painter, lane.tail || lane.collapsed ? Icon::Right : Icon::Down,
                  foldBox(areas, top).translated(0, thin ? -5 : 0), theme.ink3);
    const bool pin = !scene.picture && !lane.key.isEmpty() && !lane.child && (hovered || lane.pinned);
    double right = areas.plotLeft - 8;
    if (pin) { // takes the place of the count while the pointer is here
        paintIcon(painter, Icon::Pin, pinBox(areas, top).translated(hovered ? 0 : -countWidth - 4, thin ? -5 : 0),
                  lane.pinned ? theme.accent : theme.ink3);
        right -= iconSide + 4;
    }
    if (!scene.picture && !hovered)
        scene.texts->paint(painter, {areas.plotLeft - 8 - countWidth, base}, count, TextRole::Label, false, theme.ink3);
    if (!scene.picture && !(pin && hovered))
        right -= countWidth + 6;
    const QString &called = nameInView(lane, scene.scale.dayAt(areas.plotLeft), scene.scale.dayAt(areas.plotRight));
    const QString name = lane.children > 0 && lane.collapsed ? called + QStringLiteral(" +%1").arg(lane.children) : called;
    scene.texts->paint(painter, {left, base}, scene.texts->elided(name, right - left, role, !lane.child), role,
                       !lane.child, thin ? theme.ink2 : theme.ink);
    if (height >= twoLines && !lane.second.isEmpty())
        scene.texts->paint(painter, {left, base + 16},
                           scene.texts->elided(lane.second, areas.plotLeft - 8 - left, TextRole::Micro),
                           TextRole::Micro, false, theme.ink3);
    const bool lastPinned
        = lane.pinned && (place + 1 == scene.lanes->lanes.size() || !scene.lanes->lanes[place + 1].pinned);
    painter.fillRect(QRectF(areas.left, top + height - 1, areas.plotLeft - areas.left, 1),
                     lastPinned ? theme.control : theme.line);
}

} // namespace

std::vector<EventIndex::Row> rowsAcross(const EventIndex &index, double first, double last, int cells)
{
    std::vector<EventIndex::Row> bounds;
    bounds.reserve(size_t(cells) + 1);
    for (int cell = 0; cell <= cells; ++cell)
        bounds.push_back(index.rowsBefore(first + (last - first) * cell / cells));
    return bounds;
}

std::vector<quint32> countsBetween(const ShownRows &rows, std::span<const EventIndex::Row> bounds)
{
    std::vector<quint32> counts;
    counts.reserve(bounds.size());
    ShownRows::Ascending ascending(rows);
    quint32 before = ascending.before(bounds.front());
    for (const EventIndex::Row bound : bounds.subspan(1)) {
        const quint32 end = ascending.before(bound);
        counts.push_back(end - before);
        before = end;
    }
    return counts;
}

void paintLaneHeads(QPainter &painter, const TimelineScene &scene)
{
    const auto &[areas, geometry] = std::tie(scene.areas, scene.list->geometry);
    const QRectF box(areas.left, areas.lanes.top(), areas.plotLeft - areas.left, areas.lanes.height());
    painter.save();
    painter.setClipRect(box);
    if (!scene.picture) {
        const SharpEdges sharp(painter);
        painter.fillRect(box, scene.theme->panel);
    }
    const auto bounds
        = rowsAcross(*scene.index, scene.scale.dayAt(areas.plotLeft), scene.scale.dayAt(areas.plotRight), sparkCells);
    for (size_t i = 0; i < scene.lanes->lanes.size(); ++i) {
        const double top = areas.lanes.top() - areas.scroll + geometry.tops[i];
        const double height = geometry.laneHeight(i);
        if (top <= areas.lanes.bottom() && top + height >= areas.lanes.top())
            paintHead(painter, scene, bounds, i, top, height);
    }
    painter.restore();
}

HeadButton headButtonAt(const Lane &lane, const TimelineAreas &areas, double laneTop, QPointF point)
{
    constexpr double around = 4;
    const auto hits
        = [&](const QRectF &box) { return box.adjusted(-around, -around - 4, around, around).contains(point); };
    if (canFold(lane) && hits(foldBox(areas, laneTop)))
        return HeadButton::Fold;
    if (!lane.key.isEmpty() && !lane.child && hits(pinBox(areas, laneTop)))
        return HeadButton::Pin;
    return HeadButton::None;
}

QString headInWords(const Lane &lane)
{
    QString words = lane.name;
    for (const NameOfPeriod &name : lane.names) {
        const auto year = [](Day day) { return QString::number(civilOf(day).year); };
        words += QStringLiteral("\n%1 (%2–%3)").arg(name.name, name.days.startsOpen() ? QString() : year(name.days.first),
                                                    name.days.endsOpen() ? QString() : year(name.days.last));
    }
    if (!lane.second.isEmpty())
        words += QLatin1Char('\n') + lane.second;
    words += QLatin1Char('\n')
        + (lane.rows.size() == 1 ? QCoreApplication::translate("Timeline", "1 event shown")
                                 : QCoreApplication::translate("Timeline", "%L1 events shown").arg(lane.rows.size()));
    if (!lane.folded.isEmpty())
        words += QLatin1Char('\n') + lane.folded.mid(0, 20).join(QStringLiteral(", "))
            + (lane.folded.size() > 20 ? QStringLiteral(" …") : QString());
    return words;
}

void paintCollapsedLanes(QPainter &painter, const TimelineScene &scene)
{
    const auto &[areas, geometry] = std::tie(scene.areas, scene.list->geometry);
    if (std::ranges::find(geometry.rows, 0) == geometry.rows.end())
        return;
    const int cells = std::max(1, int((areas.plotRight - areas.plotLeft) / cellPixels));
    const auto bounds
        = rowsAcross(*scene.index, scene.scale.dayAt(areas.plotLeft), scene.scale.dayAt(areas.plotRight), cells);
    for (size_t i = 0; i < scene.lanes->lanes.size(); ++i) {
        const Lane &lane = scene.lanes->lanes[i];
        const double top = areas.lanes.top() - areas.scroll + geometry.tops[i];
        const double height = geometry.laneHeight(i);
        if (geometry.rows[i] > 0 || top > areas.lanes.bottom() || top + height < areas.lanes.top())
            continue;
        const auto counts = countsBetween(lane.rows, bounds);
        const quint32 most = std::max(4U, *std::ranges::max_element(counts));
        const QColor colour = lane.colour >= 0 ? scene.theme->company(lane.colour) : scene.theme->ink3;
        for (int cell = 0; cell < cells; ++cell) {
            if (const quint32 count = counts[size_t(cell)])
                painter.fillRect(QRectF(areas.plotLeft + cell * cellPixels, top + height / 2 - 3, cellPixels - 0.5, 5),
                                 faded(colour, 0.35 + 0.65 * count / most));
        }
    }
}
