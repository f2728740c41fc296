// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/drawlist.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

using Row = EventIndex::Row;

constexpr double screensLaidOut = 4;
constexpr double pixelsPerEvent = 16; // more events than one in so many pixels are counted instead of laid out
constexpr double bucketPixels = 48;
constexpr quint32 fewestCounted = 4;
constexpr size_t mostPassing = 3; // bars that only pass through the stretch
constexpr qsizetype longestLabel = 40;
constexpr double edge = 5; // labels keep clear of the ends of time
constexpr double markSide = 7;
constexpr double conflictSide = 5; // the diamond of a conflict, at the left

/// An item with what the layout does not need.
struct Candidate {
    LaneItem box;
    Row row = 0;
    RowRun run;
    Extent extent;
    QString text;
};

class LaneBuilder
{
public:
    /// Badges stay within [left, right].
    LaneBuilder(const DrawSource &source, const Lane &lane, const TimeScale &stretch, double left, double right)
        : m_source(source)
        , m_lane(lane)
        , m_stretch(stretch)
        , m_left(left)
        , m_right(right)
    {
    }

    std::vector<Candidate> build()
    {
        const auto begin = positionOf(m_stretch.firstDay);
        const auto end = positionOf(m_stretch.lastDay());
        if (end - begin > m_stretch.width / pixelsPerEvent) {
            count(begin, end);
        } else {
            for (quint32 i = begin; i < end; ++i)
                addEvent(m_lane.rows[i], {i, i + 1});
            addPassing();
        }
        std::ranges::sort(m_candidates, [this](const Candidate &a, const Candidate &b) { return moreImportant(a, b); });
        return std::move(m_candidates);
    }

private:
    [[nodiscard]] quint32 positionOf(double day) const { return m_lane.rows.before(m_source.index.rowsBefore(day)); }

    /// Buckets of one width, anchored in time so that they hold while the view is panned.
    void count(quint32 begin, quint32 end)
    {
        const double days = bucketPixels / m_stretch.pixelsPerDay;
        double bucket = std::floor(m_stretch.firstDay / days);
        while (begin < end) {
            bucket = std::max(bucket, std::floor(m_source.index.mark(m_lane.rows[begin]) / days));
            const quint32 next = std::clamp(positionOf((bucket + 1) * days), begin, end);
            if (next - begin >= fewestCounted) {
                const double half = badgeWidth(m_source.texts, next - begin) / 2;
                const double middle = m_stretch.xOf((bucket + 0.5) * days);
                const double x = std::max(m_left + half, std::min(m_right - half, middle));
                m_candidates.push_back({.box = {x, x - half, x + half, 0, next - begin},
                                        .row = m_lane.rows[begin],
                                        .run = {begin, next},
                                        .extent = {},
                                        .text = {}});
            } else {
                for (quint32 i = begin; i < next; ++i)
                    addEvent(m_lane.rows[i], {i, i + 1});
            }
            begin = next;
            ++bucket;
        }
    }

    void addEvent(Row row, RowRun run)
    {
        const EventTime time = timeOf(m_source.index, row);
        Candidate candidate;
        candidate.row = row;
        candidate.run = run;
        candidate.extent = extentOf(time, m_stretch);
        candidate.text = labelOf(m_source.title(row));
        LaneItem &box = candidate.box;
        box.mark = m_stretch.xOf(time.mark);
        box.left = std::max(-m_stretch.width, std::min(candidate.extent.left, box.mark - markSide));
        box.right = std::min(2 * m_stretch.width, std::max(candidate.extent.right, box.mark + markSide));
        if (m_source.index.conflicting(row))
            box.left = std::min(box.left, box.mark - markSide - conflictSide);
        box.text = m_source.texts.width(candidate.text, TextRole::Label);
        m_candidates.push_back(std::move(candidate));
    }

    /// Bars whose marks lie outside.
    void addPassing()
    {
        size_t added = 0;
        const Reaches &reaches = m_source.reaches.of(m_source.index, m_lane.rows.list());
        for (const Row row :
             reaches.into(m_source.index, m_lane.rows, m_stretch.firstDay, m_stretch.lastDay(), mostPassing)) {
            if (added == mostPassing)
                break;
            addEvent(row, {});
            LaneItem &box = m_candidates.back().box;
            if (box.right <= 0 || box.left >= m_stretch.width) { // an open end is drawn only so far
                m_candidates.pop_back();
                continue;
            }
            box.text = 0;
            box.events = 0;
            ++added;
        }
    }

    [[nodiscard]] bool moreImportant(const Candidate &a, const Candidate &b) const
    {
        const auto rank = [this](const Candidate &candidate) {
            const EventIndex &index = m_source.index;
            return std::tuple(candidate.box.events > 1, !index.starred(candidate.row), -index.sources(candidate.row),
                              -index.confidence(candidate.row), candidate.box.mark, candidate.row);
        };
        return rank(a) < rank(b);
    }

    const DrawSource &m_source;
    const Lane &m_lane;
    const TimeScale &m_stretch;
    double m_left;
    double m_right;
    std::vector<Candidate> m_candidates;
};

std::vector<LaneItem> boxesOf(const std::vector<Candidate> &candidates)
{
    std::vector<LaneItem> boxes;
    boxes.reserve(candidates.size());
    for (const Candidate &candidate : candidates)
        boxes.push_back(candidate.box);
    return boxes;
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
    item.text = first.text;
    item.textWidth = placed.text;
    item.colour = colourOf(source, lane, first.row);
    item.shape = markShapeOf(source.index.kind(first.row));
    item.modality = source.index.modality(first.row);
    item.firstRun = quint32(list.runs.size());
    for (const int member : placed.members) {
        const Candidate &candidate = candidates[size_t(member)];
        list.runs.push_back(candidate.run);
        const bool single = candidate.box.events == 1;
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

} // namespace

const Reaches &ReachesOfLists::of(const EventIndex &index, const PostingList &list)
{
    const auto found = m_reaches.constFind(list.data());
    return found != m_reaches.cend() ? *found : *m_reaches.insert(list.data(), Reaches(index, list));
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
    const double screen = std::floor(shown.firstDay * shown.pixelsPerDay / shown.width + 1e-9);
    return {.firstDay = (screen - 1) * shown.width / shown.pixelsPerDay,
            .pixelsPerDay = shown.pixelsPerDay,
            .left = 0,
            .width = screensLaidOut * shown.width};
}

LaneGeometry geometryOf(const DrawSource &source, const TimeScale &everything, double rowHeight, int mostRowsALane,
                        Roominess roominess)
{
    LaneGeometry geometry;
    geometry.rowHeight = rowHeight;
    const double left = everything.left + edge;
    const double right = everything.left + everything.width - edge;
    for (const Lane &lane : source.lanes.lanes) {
        const auto candidates = LaneBuilder(source, lane, everything, left, right).build();
        const int rows = rowsNeeded(
            boxesOf(candidates), left, right, [&](quint32 events) { return badgeWidth(source.texts, events); },
            roominess);
        geometry.tops.push_back(geometry.height);
        geometry.rows.push_back(std::min(rows, mostRowsALane));
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
    for (size_t i = frame.firstLane; i < frame.endLane; ++i) {
        const Lane &lane = source.lanes.lanes[i];
        const auto candidates = LaneBuilder(source, lane, stretch, left, right).build();
        const auto placed = placeLane(boxesOf(candidates), geometry.rows[i], left, right,
                                      [&](quint32 events) { return badgeWidth(source.texts, events); });
        for (const PlacedItem &item : placed) {
            list.items.push_back(drawnOf(source, lane, candidates, item, list));
            list.items.back().lane = int(i);
            list.items.back().y = geometry.lineY(int(i), item.row);
        }
    }
    return list;
}

QString labelOf(const QString &title)
{
    if (title.size() <= longestLabel)
        return title;
    qsizetype cut = title.lastIndexOf(QLatin1Char(' '), longestLabel - 1);
    if (cut < longestLabel / 2)
        cut = longestLabel - 1;
    if (title.at(cut - 1).isHighSurrogate())
        --cut;
    return title.left(cut) + QChar(0x2026);
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
