// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinepainter.h"

#include "items/sureness.h"
#include "timeline/barpainter.h"
#include "timeline/erapainter.h"
#include "timeline/lanehead.h"
#include "timeline/linkpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double ringRadius = 11;
constexpr double focusSide = 26;
constexpr double baseLine = 4; // of a label below the middle of its row
constexpr double bandLowest = 2;
constexpr double bandHeadroom = 6;
constexpr double bandGapFrom = 14; // wider columns stand apart
constexpr double dashPeriod = 8; // of the line of what was known
constexpr double dashLength = 5;
constexpr int bandSteps = 15; // of strength
constexpr double bandFill = 0.9; // of the lane, by the columns that hardly any in view is higher than
constexpr double columnsBelowFill = 0.98;
constexpr double mostRaised = 3;
constexpr double bandAlpha = 0.42;
constexpr double bandAlphaDark = 0.55;

/// How much higher the columns in view may stand: it follows what is in view, so it changes little by little with it.
double raiseOf(const DrawList &list, double left, double right)
{
    std::vector<float> heights;
    heights.reserve(list.columns.size());
    for (const BandColumn &column : list.columns) {
        if (column.right > left && column.left < right)
            heights.push_back(column.height);
    }
    if (heights.empty())
        return 1;
    const auto high = heights.begin() + long(double(heights.size() - 1) * columnsBelowFill);
    std::ranges::nth_element(heights, high);
    return std::clamp(bandFill / double(*high), 1.0, mostRaised);
}

/// Neighbours that stand on one foot, as few rectangles that cover the same: what they have in common lies in one.
void addSlabs(std::span<const QRectF> boxes, double from, std::vector<QRectF> &slabs)
{
    const double to = std::ranges::min_element(boxes, {}, &QRectF::height)->height();
    const double left = boxes.front().left();
    if (to > from)
        slabs.emplace_back(left, boxes.front().bottom() - to, boxes.back().right() - left, to - from);
    const auto isHigher = [to](const QRectF &box) { return box.height() > to; };
    for (auto begin = std::ranges::find_if(boxes, isHigher); begin != boxes.end();) {
        const auto end = std::find_if_not(begin, boxes.end(), isHigher);
        addSlabs({begin, end}, to, slabs);
        begin = std::find_if(end, boxes.end(), isHigher);
    }
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintEraBands(painter, scene);
    paintGround(painter, scene);
    paintCurrentLine(painter, scene);
    paintLinks(painter, scene);
    paintCollapsedLanes(painter, scene);
    paintLanes(painter, scene);
    paintLaneHeads(painter, scene);
    if (!scene.areas.undated.isEmpty())
        paintTray(painter, scene);
    if (!scene.areas.coverage.isEmpty())
        paintCoverage(painter, scene);
    paintEraRow(painter, scene);
    paintAxis(painter, scene);
    paintFlag(painter, scene);
}

void TimelinePainter::paintGround(QPainter &painter, const TimelineScene &scene) const
{
    const auto &[theme, areas] = std::tie(*scene.theme, scene.areas);
    const double bottom = areas.coverage.isEmpty() ? areas.lanes.bottom() : areas.coverage.bottom();
    const double top = areas.lanes.top();
    for (const Tick &tick : scene.ticks) {
        if (!tick.pinned)
            fillLine(painter, tick.x, top, bottom - top, tick.major ? theme.gridMajor : theme.grid);
    }
    if (scene.today && !scene.picture) {
        const double x = scene.scale.xOf(*scene.today);
        if (x >= areas.plotLeft && x <= areas.plotRight)
            fillLine(painter, x, top, bottom - top, theme.lineStrong);
    }
    if (scene.knownOn) {
        const double x = scene.scale.xOf(*scene.knownOn);
        if (x >= areas.plotLeft && x <= areas.plotRight)
            for (double y = top; y < bottom; y += dashPeriod)
                fillLine(painter, x, y, std::min(dashLength, bottom - y), theme.accent, 1.5);
    }
    if (scene.hair)
        fillLine(painter, *scene.hair, top, bottom - top, faded(theme.ink3, 0.5));
}

void TimelinePainter::paintLaneLines(QPainter &painter, const TimelineScene &scene) const
{
    const TimelineAreas &areas = scene.areas;
    const LaneGeometry &geometry = scene.list->geometry;
    const SharpEdges sharp(painter);
    for (size_t lane = 0; lane < geometry.tops.size(); ++lane) {
        const double bottom = areas.lanes.top() - areas.scroll + geometry.tops[lane] + geometry.laneHeight(lane);
        if (bottom >= areas.lanes.top() && bottom - 1 <= areas.lanes.bottom())
            painter.fillRect(QRectF(areas.left, bottom - 1, areas.plotRight - areas.left, 1), scene.theme->line);
    }
}

void TimelinePainter::paintLanes(QPainter &painter, const TimelineScene &scene)
{
    const auto &[theme, areas, list] = std::tie(*scene.theme, scene.areas, *scene.list);
    painter.save();
    painter.setClipRect(QRectF(areas.left, areas.lanes.top(), areas.plotRight - areas.left, areas.lanes.height()));
    paintLaneLines(painter, scene);
    painter.setClipRect(
        QRectF(areas.plotLeft, areas.lanes.top(), areas.plotRight - areas.plotLeft, areas.lanes.height()));
    painter.setRenderHint(QPainter::Antialiasing);

    const double dx = scene.offset();
    const double dy = areas.lanes.top() - areas.scroll;
    std::vector<const DrawnItem *> visible;
    for (const DrawnItem &item : list.items) {
        const double y = item.y + dy;
        if (item.right + dx >= areas.plotLeft - 30 && item.left + dx <= areas.plotRight + 30
            && y >= areas.lanes.top() - 16 && y <= areas.lanes.bottom() + 16)
            visible.push_back(&item);
    }
    paintBands(painter, scene);
    for (const DrawnItem *item : visible) {
        if (item->pieceCount > 0) {
            paintBar(painter, std::span(list.pieces).subspan(item->firstPiece, item->pieceCount),
                     {.dx = dx, .y = item->y + dy, .left = areas.plotLeft, .right = areas.plotRight},
                     {theme.company(item->colour), item->modality, item->outlined}, theme);
        }
    }
    for (const DrawnItem *item : visible) {
        const double reach = scene.picture ? 0 : 30; // on screen a mark may be cut by the edge, in a picture it may not
        if (item->x + dx >= areas.plotLeft - reach && item->x + dx <= areas.plotRight + reach)
            paintItem(painter, scene, *item);
    }
    const std::vector<FrameLabel> labels = labelsOf(scene);
    paintTailNames(painter, scene, visible, labels);
    for (const FrameLabel &label : labels) {
        const double y = label.item->y + dy;
        if (y >= areas.lanes.top() - 16 && y <= areas.lanes.bottom() + 16)
            scene.texts->paint(painter, {label.left, y + baseLine}, label.text, TextRole::Label, label.bold, theme.ink,
                               theme.canvas);
    }
    painter.restore();
}

/// Columns stand on the foot of their lane. On screen they end at whole pixels, so that neighbours neither overlap nor part.
void TimelinePainter::paintBands(QPainter &painter, const TimelineScene &scene) const
{
    const auto &[theme, areas, list] = std::tie(*scene.theme, scene.areas, *scene.list);
    const double ratio = painter.device()->devicePixelRatioF();
    const auto snapped = [&](double at) { return std::floor(at * ratio + 0.5) / ratio; };
    const double dx = scene.offset();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const double raise = raiseOf(list, areas.plotLeft - dx, areas.plotRight - dx);
    std::vector<QRectF> boxes;
    std::vector<QRectF> slabs;
    for (auto column = list.columns.begin(); column != list.columns.end();) {
        const int lane = column->lane;
        const int strength = int(column->strength * bandSteps);
        const double top = areas.lanes.top() - areas.scroll + list.geometry.tops[size_t(lane)];
        const double height = list.geometry.laneHeight(size_t(lane));
        const double foot = snapped(top + height - 1);
        boxes.clear();
        for (; column != list.columns.end() && column->lane == lane && int(column->strength * bandSteps) == strength;
             ++column) {
            if (column->right + dx <= areas.plotLeft || column->left + dx >= areas.plotRight)
                continue;
            const double left = std::max(areas.plotLeft, snapped(column->left + dx));
            const double gap = column->right - column->left >= bandGapFrom ? 1 : 0;
            const double right = std::min(areas.plotRight, snapped(column->right + dx) - gap);
            const double high = std::max(
                bandLowest, snapped(std::min(1.0, raise * double(column->height)) * (height - bandHeadroom)));
            boxes.emplace_back(left, foot - high, right - left, high);
        }
        if (boxes.empty() || foot < areas.lanes.top() || top > areas.lanes.bottom())
            continue;
        const int slot = scene.lanes->coloursByLane ? scene.lanes->lanes[size_t(lane)].colour : -1;
        painter.setBrush(
            faded(theme.company(slot), (strength + 1) / (bandSteps + 1.0) * (theme.dark ? bandAlphaDark : bandAlpha)));
        slabs.clear();
        for (auto begin = boxes.cbegin(); begin != boxes.cend();) {
            const auto apart = std::adjacent_find(
                begin, boxes.cend(), [](const QRectF &a, const QRectF &b) { return a.right() != b.left(); });
            const auto end = apart == boxes.cend() ? apart : apart + 1;
            addSlabs({begin, end}, 0, slabs);
            begin = end;
        }
        painter.drawRects(slabs.data(), int(slabs.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// What the tail folds, where its last row is free.
void TimelinePainter::paintTailNames(QPainter &painter, const TimelineScene &scene,
                                     const std::vector<const DrawnItem *> &visible,
                                     const std::vector<FrameLabel> &labels) const
{
    if (scene.lanes->lanes.empty() || !scene.lanes->lanes.back().tail)
        return;
    const int lane = int(scene.lanes->lanes.size()) - 1;
    const LaneGeometry &geometry = scene.list->geometry;
    const int line = geometry.rows[size_t(lane)] - 1;
    double right = scene.areas.plotRight;
    for (const DrawnItem *item : visible) {
        if (item->lane == lane && item->line == line)
            right = std::min(right, item->left + scene.offset());
    }
    for (const FrameLabel &label : labels) {
        if (label.item->lane == lane && label.item->line == line)
            right = std::min(right, label.left);
    }
    const double left = scene.areas.plotLeft + 8;
    const double room = right - left - 16;
    if (room > 120) {
        constexpr double narrowest = 3; // px, a letter
        QString names; // no more of them than may be seen
        for (const QString &name : scene.lanes->lanes.back().folded) {
            if (double(names.size()) * narrowest > room)
                break;
            names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + name;
        }
        const double y = geometry.lineY(lane, line) + scene.areas.lanes.top() - scene.areas.scroll;
        scene.texts->paint(painter, {left, y + baseLine}, scene.texts->elided(names, room, TextRole::Micro),
                           TextRole::Micro, false, scene.theme->ink3, scene.theme->canvas);
    }
}

void TimelinePainter::paintItem(QPainter &painter, const TimelineScene &scene, const DrawnItem &item)
{
    const auto &[theme, list, lanes] = std::tie(*scene.theme, *scene.list, *scene.lanes);
    const QPointF at(std::round((item.x + scene.offset()) * 2) / 2,
                     item.y + scene.areas.lanes.top() - scene.areas.scroll);
    const auto isHeld = [&](EventIndex::Row row) { return holds(list, item, lanes, row); };
    const bool selected = holdsAny(list, item, lanes, scene.selected);
    const bool hovered = scene.hovered && isHeld(*scene.hovered);
    const double half = item.isBadge() ? badgeWidth(*scene.texts, item.events) / 2 + 5 : ringRadius;
    if (selected || hovered) {
        painter.setPen(selected ? QPen(theme.accent, 2) : QPen(theme.ink3, 1.5));
        painter.setBrush(theme.canvas);
        const double shade = item.isBadge() ? 1.5 : 0; // the second pill stands out at the right
        painter.drawRoundedRect(QRectF(at.x() - half + shade, at.y() - ringRadius, 2 * half, 2 * ringRadius),
                                ringRadius, ringRadius);
    }
    if (scene.focused && isHeld(*scene.focused)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const double wide = std::max(focusSide, 2 * half + 4);
        painter.drawRoundedRect(QRectF(at.x() - wide / 2, at.y() - focusSide / 2, wide, focusSide), 4, 4);
    }
    if (item.isBadge())
        m_marks.paintBadge(painter, at, item.events, theme.company(item.colour), theme, *scene.texts);
    else
        m_marks.paint(painter, at, {item.shape, item.modality, item.toReview && !scene.picture, item.unsure},
                      theme.company(item.colour), theme.canvas, theme);
    if (item.conflicting)
        paintConflict(painter, at, theme, theme.canvas, selected || item.isBadge());
}

void TimelinePainter::paintTray(QPainter &painter, const TimelineScene &scene)
{
    const auto &[theme, areas] = std::tie(*scene.theme, scene.areas);
    const QRectF &box = areas.undated;
    const double middle = box.top() + 14;
    painter.fillRect(QRectF(areas.left, box.top(), areas.plotRight - areas.left, box.height()), theme.panel);
    for (const double y : {box.top(), box.bottom() - 1})
        painter.fillRect(QRectF(areas.left, y, areas.plotRight - areas.left, 1), theme.line);
    const QString name = QCoreApplication::translate("Timeline", "Undated");
    const double left = areas.left + (scene.picture ? 12 : 20);
    scene.texts->paint(painter, {left, middle + baseLine}, name, TextRole::Label, true, theme.ink);
    const QString count = QString::number(scene.lanes->undated.size());
    const double right = scene.picture ? left + scene.texts->width(name, TextRole::Label, true) + 8
                                       : areas.plotLeft - 8 - scene.texts->width(count, TextRole::Label);
    scene.texts->paint(painter, {right, middle + baseLine}, count, TextRole::Label, false, theme.ink3);
    for (const TrayItem &item : scene.tray) {
        const QPointF at(item.x, middle);
        if (scene.isSelected(item.row)) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(theme.canvas);
            painter.drawEllipse(at, ringRadius, ringRadius);
        }
        m_marks.paint(painter, at, {markShapeOf(scene.index->kind(item.row)), scene.index->modality(item.row), false,
                                   isUnsure(double(scene.index->confidence(item.row)), scene.index->review(item.row))},
                      theme.ink2, theme.panel, theme);
        scene.texts->paint(painter, {item.x + 13, middle + baseLine}, item.text, TextRole::Label,
                           scene.isSelected(item.row), theme.ink);
    }
    if (scene.trayHidden > 0) {
        const double x = scene.tray.empty() ? areas.plotLeft + 12 : scene.tray.back().right + 31;
        scene.texts->paint(painter, {x, middle + baseLine},
                           QCoreApplication::translate("Timeline", "%1 more").arg(scene.trayHidden), TextRole::Label,
                           false, theme.ink3);
    }
}
