// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanehead.h"

#include "core/calendar.h"
#include "palette/icons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

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
void paintSpark(QPainter &painter, const TimelineScene &scene, const Lane &lane, const QRectF &box)
{
    const TimelineAreas &areas = scene.areas;
    const auto counts = countsAcross(*scene.index, lane.rows, scene.scale.dayAt(areas.plotLeft),
                                     scene.scale.dayAt(areas.plotRight), sparkCells);
    quint32 all = 0;
    quint32 most = 0;
    for (const quint32 count : counts) {
        all += count;
        most = std::max(most, count);
    }
    if (all < fewestSpread)
        return;
    QPainterPath path(box.bottomLeft());
    const double step = box.width() / sparkCells;
    for (int i = 0; i < sparkCells; ++i) {
        const double y = box.bottom() - box.height() * counts[size_t(i)] / most;
        path.lineTo(box.left() + step * i, y);
        path.lineTo(box.left() + step * (i + 1), y);
    }
    path.lineTo(box.bottomRight());
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(lane.colour >= 0 ? scene.theme->company(lane.colour) : scene.theme->ink3, 0.35));
    painter.drawPath(path);
}

void paintHead(QPainter &painter, const TimelineScene &scene, size_t place, double top, double height)
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
        paintSpark(painter, scene, lane,
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

std::vector<quint32> countsAcross(const EventIndex &index, const ShownRows &rows, double first, double last, int cells)
{
    std::vector<quint32> counts;
    counts.reserve(size_t(cells));
    ShownRows::Ascending ascending(rows);
    quint32 before = ascending.before(index.rowsBefore(first));
    for (int cell = 1; cell <= cells; ++cell) {
        const quint32 end = ascending.before(index.rowsBefore(first + (last - first) * cell / cells));
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
    if (!scene.picture)
        painter.fillRect(box, scene.theme->panel);
    for (size_t i = 0; i < scene.lanes->lanes.size(); ++i) {
        const double top = areas.lanes.top() - areas.scroll + geometry.tops[i];
        const double height = geometry.laneHeight(i);
        if (top <= areas.lanes.bottom() && top + height >= areas.lanes.top())
            paintHead(painter, scene, i, top, height);
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
    const int cells = std::max(1, int((areas.plotRight - areas.plotLeft) / cellPixels));
    for (size_t i = 0; i < scene.lanes->lanes.size(); ++i) {
        const Lane &lane = scene.lanes->lanes[i];
        const double top = areas.lanes.top() - areas.scroll + geometry.tops[i];
        const double height = geometry.laneHeight(i);
        if (geometry.rows[i] > 0 || top > areas.lanes.bottom() || top + height < areas.lanes.top())
            continue;
        const auto counts = countsAcross(*scene.index, lane.rows, scene.scale.dayAt(areas.plotLeft),
                                         scene.scale.dayAt(areas.plotRight), cells);
        const quint32 most = std::max(4U, *std::ranges::max_element(counts));
        const QColor colour = lane.colour >= 0 ? scene.theme->company(lane.colour) : scene.theme->ink3;
        for (int cell = 0; cell < cells; ++cell) {
            if (const quint32 count = counts[size_t(cell)])
                painter.fillRect(QRectF(areas.plotLeft + cell * cellPixels, top + height / 2 - 3, cellPixels - 0.5, 5),
                                 faded(colour, 0.35 + 0.65 * count / most));
        }
    }
}
