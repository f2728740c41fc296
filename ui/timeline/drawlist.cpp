// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/drawlist.h"

#include "timeline/lanecandidates.h"

#include <algorithm>
#include <cmath>

namespace {

using Row = EventIndex::Row;

constexpr double edge = 5; // labels keep clear of the ends of time
constexpr double pixelsPerEvent = 16; // a lane with more gets its rows by their number
constexpr quint32 mostByLabels = 2000; // in all lanes together
constexpr quint32 eventsARow = 8;
constexpr int rowsOfFew = 4; // of lanes that get them by number
constexpr int rowsOfMany = 2;

std::vector<LaneItem> boxesOf(const std::vector<Candidate> &candidates)
{
    std::vector<LaneItem> boxes;
    boxes.reserve(candidates.size());
    for (const Candidate &candidate : candidates)
        boxes.push_back(candidate.box);
    return boxes;
}

BadgeWidth badgeWidths(const DrawSource &source)
{
    return [&source](quint32 events) { return badgeWidth(source.texts, events); };
}

LabelWidth labelWidths(const DrawSource &source, const std::vector<Candidate> &candidates)
{
    return [&](int item) { return source.labels.of(candidates[size_t(item)].row).width; };
}

int colourOf(const DrawSource &source, const Lane &lane, Row row)
{
    if (source.lanes.coloursByLane)
        return lane.colour;
    const auto companies = source.index.companies(row);
    return companies.empty() || companies.front() >= source.colours.size() ? -1 : source.colours[companies.front()];
}

DrawnItem drawnOf(const DrawSource &source, const Lane &lane, const std::vector<Candidate> &candidates,
                  const PlacedItem &placed, DrawList &list)
{
    const Candidate &first = candidates[size_t(placed.members.front())];
    DrawnItem item;
    item.line = placed.row;
    item.x = placed.mark;
    item.left = placed.left;
    item.right = placed.right;
    item.row = first.row;
    item.events = placed.events;
    item.side = placed.side;
    if (placed.side != LabelSide::None) {
        item.text = source.labels.of(first.row).text;
        item.textWidth = placed.text;
    }
    item.colour = colourOf(source, lane, first.row);
    item.shape = markShapeOf(source.index.kind(first.row));
    item.modality = source.index.modality(first.row);
    item.firstRun = quint32(list.runs.size());
    for (const int member : placed.members) {
        const Candidate &candidate = candidates[size_t(member)];
        list.runs.push_back(candidate.run);
        const bool single = candidate.box.events <= 1;
        item.conflicting = item.conflicting || (single && source.index.conflicting(candidate.row));
        item.toReview = item.toReview || (single && source.index.review(candidate.row) == Review::Unreviewed);
    }
    item.runCount = quint32(list.runs.size()) - item.firstRun;
    if (!item.isBadge() && !placed.bare) {
        item.firstPiece = quint32(list.pieces.size());
        list.pieces.insert(list.pieces.end(), first.extent.pieces.begin(), first.extent.pieces.end());
        item.pieceCount = quint32(first.extent.pieces.size());
        item.outlined = first.extent.outlined;
    }
    return item;
}

void addColumns(const DrawSource &source, std::vector<BandColumn> &columns, int lane, double columnDays, DrawList &list)
{
    if (columns.empty())
        return;
    std::vector<const ShownRows *> lanes;
    for (const Lane &one : source.lanes.lanes)
        lanes.push_back(&one.rows);
    const double full = source.columns.full(source.index, lanes, columnDays);
    for (BandColumn &column : columns) {
        column.lane = lane;
        column.height = float(std::sqrt(std::min(1.0, column.events / full)));
        list.columns.push_back(column);
    }
}

} // namespace

const Reaches &ReachesOfLists::of(const PostingList &list)
{
    const auto found = m_reaches.constFind(list.data());
    return found != m_reaches.cend() ? *found : *m_reaches.insert(list.data(), Reaches(list));
}

std::optional<int> LaneGeometry::laneAt(double y) const
{
    if (y < 0 || y >= height)
        return {};
    return int(std::ranges::upper_bound(tops, y) - tops.begin()) - 1;
}

std::vector<Row> DrawList::rowsOf(const DrawnItem &item, const LaneSet &lanes) const
{
    const Lane &lane = lanes.lanes[size_t(item.lane)];
    std::vector<RowRun> members(runs.begin() + item.firstRun, runs.begin() + item.firstRun + item.runCount);
    std::ranges::sort(members, {}, &RowRun::begin);
    std::vector<Row> rows;
    for (const RowRun &run : members)
        lane.rows.forEach(run.begin, run.end, [&](Row row) { rows.push_back(row); });
    if (rows.empty())
        rows.push_back(item.row);
    return rows;
}

const DrawnItem *DrawList::itemAt(QPointF point) const
{
    constexpr double reach = 9;
    const DrawnItem *best = nullptr;
    int bestRank = 0;
    for (const DrawnItem &item : items) {
        if (std::abs(item.y - point.y()) > reach)
            continue;
        const double half = item.isBadge() ? (item.right - item.left) / 2 : reach;
        int rank = 0;
        if (std::abs(point.x() - item.x) <= half)
            rank = 3;
        else if (point.x() >= item.left && point.x() <= item.right)
            rank = 2;
        else if (item.side != LabelSide::None && point.x() >= item.labelLeft()
                 && point.x() <= item.labelLeft() + item.textWidth)
            rank = 1;
        if (rank > bestRank) {
            best = &item;
            bestRank = rank;
        }
    }
    return best;
}

TimeScale layoutScale(const TimeScale &shown)
{
    const double half = shown.width / 2;
    const double place = std::floor(shown.firstDay * shown.pixelsPerDay / half + 1e-9);
    return {.firstDay = (place - 0.5) * half / shown.pixelsPerDay,
            .pixelsPerDay = shown.pixelsPerDay,
            .left = 0,
            .width = 2 * shown.width};
}

LaneGeometry geometryOf(const DrawSource &source, const TimeScale &everything, double rowHeight, int mostRowsALane,
                        Roominess roominess)
{
    LaneGeometry geometry;
    geometry.rowHeight = rowHeight;
    const double left = everything.left + edge;
    const double right = everything.left + everything.width - edge;
    const TimeBuckets buckets = bucketsOf(source.index, everything);
    quint32 byLabels = 0;
    for (const Lane &lane : source.lanes.lanes) {
        if (lane.collapsed && lane.children == 0) {
            geometry.tops.push_back(geometry.height);
            geometry.rows.push_back(0);
            geometry.height += geometry.laneHeight(geometry.rows.size() - 1);
            continue;
        }
        const quint32 events = lane.rows.size();
        int rows = int(std::min((events + eventsARow - 1) / eventsARow,
                                quint32(roominess == Roominess::Generous ? rowsOfFew : rowsOfMany)));
        if (events <= everything.width / pixelsPerEvent && byLabels + events <= mostByLabels) {
            byLabels += events;
            const auto candidates = candidatesOf(source, lane, everything, buckets, left, right, mostRows).items;
            rows = rowsNeeded(boxesOf(candidates), left, right, badgeWidths(source), roominess,
                              labelWidths(source, candidates));
        }
        geometry.tops.push_back(geometry.height);
        geometry.rows.push_back(std::clamp(rows, 1, mostRowsALane));
        geometry.height += geometry.laneHeight(geometry.rows.size() - 1);
    }
    return geometry;
}

DrawList buildDrawList(const DrawSource &source, const LaneGeometry &geometry, const DrawFrame &frame)
{
    const TimeScale &stretch = frame.stretch;
    DrawList list;
    list.scale = stretch;
    list.geometry = geometry;
    const double left = std::max(stretch.left, stretch.xOf(frame.firstDay) + edge);
    const double right = std::min(stretch.left + stretch.width, stretch.xOf(frame.lastDay) - edge);
    const TimeBuckets buckets = bucketsOf(source.index, stretch);
    for (size_t i = frame.firstLane; i < frame.endLane; ++i) {
        const Lane &lane = source.lanes.lanes[i];
        if (geometry.rows[i] == 0)
            continue;
        LaneCandidates candidates = candidatesOf(source, lane, stretch, buckets, left, right, geometry.rows[i]);
        const auto placed = placeLane(boxesOf(candidates.items), geometry.rows[i], left, right, badgeWidths(source),
                                      labelWidths(source, candidates.items));
        for (const PlacedItem &item : placed) {
            list.items.push_back(drawnOf(source, lane, candidates.items, item, list));
            list.items.back().lane = int(i);
            list.items.back().y = geometry.lineY(int(i), item.row);
        }
        addColumns(source, candidates.columns, int(i), buckets.columnDays(), list);
    }
    return list;
}

QString badgeText(quint32 events)
{
    if (events < 10'000)
        return QString::number(events);
    if (events < 1'000'000)
        return QString::number(events / 1000) + QLatin1Char('k');
    return QString::number(events / 1'000'000) + QLatin1Char('M');
}

double badgeWidth(TextCache &texts, quint32 events)
{
    return std::max(20.0, texts.width(badgeText(events), TextRole::Micro, true) + 12);
}
