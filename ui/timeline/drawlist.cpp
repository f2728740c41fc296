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

LaneGeometry geometryOf(const DrawSource &source, const TimeScale &everything, double rowHeight, int mostRowsALane,
                        Roominess roominess)
{
    LaneGeometry geometry;
    geometry.rowHeight = rowHeight;
    const double left = everything.left + edge;
    const double right = everything.left + everything.width - edge;
    const TimeBuckets buckets = bucketsOf(everything);
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
