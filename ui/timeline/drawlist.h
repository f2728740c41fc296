// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/reaches.h"
#include "palette/marks.h"
#include "timeline/eventlabels.h"
#include "timeline/eventtime.h"
#include "timeline/labellayout.h"
#include "timeline/lanelayout.h"
#include "timeline/textcache.h"
#include "timeline/timebuckets.h"

#include <QHash>
#include <QRectF>

#include <optional>
#include <vector>

/// How far the events of lanes reach, looked at when a draw list first needs it.
class ReachesOfLists
{
public:
    [[nodiscard]] const Reaches &of(const PostingList &list);
    void forget(const EventIndex::Row *list) { m_reaches.remove(list); }
    void clear() { m_reaches.clear(); }

private:
    QHash<const EventIndex::Row *, Reaches> m_reaches;
};

/// What goes into a draw list besides lanes and scale. The references must outlive the call.
struct DrawSource {
    const EventIndex &index;
    const LaneSet &lanes;
    EventLabels &labels;
    const std::vector<int> &colours; ///< slot of each company of the index; needed when lanes do not give the colour
    TextCache &texts;
    ReachesOfLists &reaches;
    ColumnRows &bounds;
    ColumnScale &columns;
};

/// A run of rows of one lane: places in Lane::rows, the end left out.
struct RowRun {
    quint32 begin = 0;
    quint32 end = 0;
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// A mark or a badge with its place. x counts from the left end of the list's scale, y from the top of the
/// first lane.
struct DrawnItem {
    int lane = 0;
    int line = 0; ///< row of the lane
    double x = 0;
    double y = 0;
    double left = 0; ///< of mark and bar
    double right = 0;
    EventIndex::Row row = 0; ///< the event; of a badge the most important
    quint32 events = 1; ///< more than one: a badge
    MarkShape shape = MarkShape::Other;
    Modality modality = Modality::Happened;
    int colour = -1;
    bool toReview = false;
    bool unsure = false;
    bool conflicting = false;
    bool outlined = false; ///< its bar has an edge
    LabelSide side = LabelSide::None;
    QString text; ///< its label, where it has one
    double textWidth = 0;
    quint32 firstPiece = 0; ///< in DrawList::pieces
    quint32 pieceCount = 0;
    quint32 firstRun = 0; ///< in DrawList::runs: the members of a badge, or the event alone
    quint32 runCount = 0;

    [[nodiscard]] bool isBadge() const { return events > 1; }
    [[nodiscard]] QPointF at() const { return {x, y}; }
    [[nodiscard]] double labelLeft() const
    {
        return side == LabelSide::Left ? left - labelGap - textWidth : right + labelGap;
    }
    friend bool operator==(const DrawnItem &, const DrawnItem &) = default;
};

/// A column of a density band: how many events of a lane have their marks in it, drawn from the foot of the lane.
struct BandColumn {
    int lane = 0;
    quint32 events = 0;
    double left = 0; ///< as x of items
    double right = 0;
    float strength = 0; ///< 0 to 1: bands come in as the lane gets denser
    float height = 0; ///< share of the lane's
    friend bool operator==(const BandColumn &, const BandColumn &) = default;
};

/// Top and rows of every lane; what lies below the last one begins at `height`.
struct LaneGeometry {
    std::vector<double> tops;
    static constexpr double collapsedHeight = 20;
    std::vector<int> rows; ///< 0 of a lane that is one thin line
    double rowHeight = 20;
    double height = 0;

    [[nodiscard]] double laneHeight(size_t lane) const
    {
        return rows[lane] == 0 ? collapsedHeight : rows[lane] * rowHeight + 8;
    }
    [[nodiscard]] double lineY(int lane, int line) const
    {
        return tops[size_t(lane)] + 4 + rowHeight * line + rowHeight / 2;
    }
    /// Lane at a height, or nothing.
    [[nodiscard]] std::optional<int> laneAt(double y) const;
    friend bool operator==(const LaneGeometry &, const LaneGeometry &) = default;
};

/// The time that is laid out of a lane: [first, last) in days. Every event let through whose mark lies in it is drawn exactly once:
/// by itself or counted in a badge.
struct LaidOut {
    double first = 0;
    double last = 0;
    friend bool operator==(const LaidOut &, const LaidOut &) = default;
};

/// Everything that is to be painted in the lanes, and what a pointer can hit. Made for stretches of time
/// wider than the plot, so that it holds while the view is panned.
struct DrawList {
    TimeScale scale; ///< left is 0
    LaneGeometry geometry;
    std::vector<LaidOut> laidOut; ///< by lane; nothing of those out of sight
    std::vector<DrawnItem> items; ///< by lane, then importance
    std::vector<BarPiece> pieces;
    std::vector<RowRun> runs;
    std::vector<BandColumn> columns; ///< by lane, then time: they show again what badges and marks count

    /// Events of an item, in the order of their marks.
    [[nodiscard]] std::vector<EventIndex::Row> rowsOf(const DrawnItem &item, const LaneSet &lanes) const;
    /// The item at a point: marks before bars before labels.
    [[nodiscard]] const DrawnItem *itemAt(QPointF point) const;
    friend bool operator==(const DrawList &, const DrawList &) = default;
};

/// Rows that each lane gets at the scale that shows everything; they stay while the view zooms and pans: as its labels need where
/// there are few events, else by their number. At most `mostRowsALane`.
[[nodiscard]] LaneGeometry geometryOf(const DrawSource &source, const TimeScale &everything, double rowHeight = 20,
                                      int mostRowsALane = mostRows, Roominess roominess = Roominess::Compact);

/// A count as a badge shows it: at most four digits, then "12k", then "3M".
[[nodiscard]] QString badgeText(quint32 events);
[[nodiscard]] double badgeWidth(TextCache &texts, quint32 events);
