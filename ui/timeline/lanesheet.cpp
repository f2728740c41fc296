// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanesheet.h"

#include "items/sureness.h"
#include "timeline/lanecandidates.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

using Row = EventIndex::Row;

constexpr double edge = 5; // labels keep clear of the ends of time
constexpr double zoomsADoubling = 8;
constexpr double golden = 0.6180339887498949;
constexpr double nearly = 1e-6; // of a step: a scale that was computed another way is the same
constexpr int stepsAView = 4;
constexpr int stepsLaidOut = 9;
constexpr int stepsInMotion = 6; // the view lies within stepsAView + 1
constexpr double coarsestInMotion = 0.72; // of the scale that is shown
constexpr double aheadOfZoom = 0.82;

int colourOf(const DrawSource &source, const Lane &lane, Row row)
{
    if (source.lanes.coloursByLane)
        return lane.colour;
    const auto companies = source.index.companies(row);
    return companies.empty() || companies.front() >= source.colours.size() ? -1 : source.colours[companies.front()];
}

DrawnItem drawnOf(const DrawSource &source, const Lane &lane, const std::vector<Candidate> &candidates,
                  const PlacedItem &placed, std::vector<RowRun> &runs)
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
    item.unsure = isUnsure(double(source.index.confidence(first.row)), source.index.review(first.row));
    item.firstRun = quint32(runs.size());
    for (const int member : placed.members) {
        const Candidate &candidate = candidates[size_t(member)];
        runs.push_back(candidate.run);
        const bool single = candidate.box.events <= 1;
        item.conflicting = item.conflicting || (single && source.index.conflicting(candidate.row));
        item.toReview = item.toReview || (single && source.index.review(candidate.row) == Review::Unreviewed);
    }
    item.runCount = quint32(runs.size()) - item.firstRun;
    const bool whole = placed.left == first.box.left && placed.right == first.box.right; // there was room for its bar
    if (!item.isBadge() && whole) {
        item.pieceCount = quint32(first.extent.pieces.size());
        item.outlined = first.extent.outlined;
    }
    return item;
}

/// Columns of the buckets that show a band. It fades from the middle of one bucket to that of the next.
void drawBand(const LaneSheet &sheet, double full, size_t lane, DrawList &list)
{
    const TimeBuckets &buckets = sheet.buckets;
    std::vector<double> strength(buckets.count);
    for (size_t i = 0; i < buckets.count; ++i) {
        quint32 events = 0;
        for (size_t column = 0; column < buckets.columns; ++column)
            events += sheet.columns[i * buckets.columns + column];
        strength[i] = bandStrength(events, buckets.days * list.scale.pixelsPerDay);
    }
    const double wide = buckets.columnDays() * list.scale.pixelsPerDay;
    const double begin = list.scale.xOf(buckets.firstDay());
    for (size_t i = 0; i < buckets.count; ++i) {
        const double before = strength[i > 0 ? i - 1 : i];
        const double after = strength[std::min(i + 1, buckets.count - 1)];
        for (size_t c = 0; c < buckets.columns; ++c) {
            const size_t column = i * buckets.columns + c;
            const quint32 events = sheet.columns[column];
            const double t = (double(c) + 0.5) / double(buckets.columns) - 0.5; // from the middle of the bucket
            const double alpha = strength[i] + (t < 0 ? (before - strength[i]) * -t : (after - strength[i]) * t);
            if (events > 0 && alpha > 0)
                list.columns.push_back({.lane = int(lane),
                                        .events = events,
                                        .left = begin + wide * double(column),
                                        .right = begin + wide * double(column + 1),
                                        .strength = float(alpha),
                                        .height = float(std::sqrt(std::min(1.0, events / full)))});
        }
    }
}

} // namespace

namespace {

TimeScale stretchOf(size_t lane, const TimeScale &shown, const TimeScale &everything, int steps)
{
    const double phase = golden * double(lane) - std::floor(golden * double(lane));
    const double zoom = std::log2(shown.pixelsPerDay / everything.pixelsPerDay) * zoomsADoubling + nearly;
    TimeScale stretch = shown;
    stretch.left = 0;
    stretch.pixelsPerDay = everything.pixelsPerDay * std::exp2((std::floor(zoom + phase) - phase) / zoomsADoubling);
    if (zoom >= 0)
        stretch.pixelsPerDay = std::max(stretch.pixelsPerDay, everything.pixelsPerDay);
    const double step = shown.width / stepsAView;
    const double place = std::floor(shown.firstDay * stretch.pixelsPerDay / step + phase + nearly) - phase;
    const double margin = (steps - stepsAView - 1) / 2.0; // at either side, the view lying within one step more
    stretch.firstDay = (place - margin) * step / stretch.pixelsPerDay;
    stretch.width = steps * step;
    return stretch;
}

} // namespace

TimeScale laneStretch(size_t lane, const TimeScale &shown, const TimeScale &everything)
{
    return stretchOf(lane, shown, everything, stepsLaidOut);
}

bool serves(const LaneSheet &sheet, const TimeScale &shown)
{
    const TimeScale &stretch = sheet.stretch;
    return stretch.pixelsPerDay <= shown.pixelsPerDay * (1 + nearly)
        && stretch.pixelsPerDay >= shown.pixelsPerDay * coarsestInMotion && stretch.firstDay <= shown.firstDay
        && stretch.lastDay() >= shown.lastDay();
}

TimeScale movingStretch(size_t lane, const TimeScale &shown, const TimeScale &everything, const LaneSheet *before)
{
    const bool leaps = !before || before->stretch.firstDay >= shown.lastDay() || before->stretch.lastDay() <= shown.firstDay;
    if (leaps)
        return stretchOf(lane, shown, everything, stepsAView + 1);
    if (before->stretch.pixelsPerDay <= shown.pixelsPerDay)
        return stretchOf(lane, shown, everything, stepsInMotion);
    TimeScale wider = shown;
    wider.pixelsPerDay
        = std::max(std::min(shown.pixelsPerDay, everything.pixelsPerDay), shown.pixelsPerDay * aheadOfZoom);
    wider.firstDay -= shown.width / 2 * (1 / wider.pixelsPerDay - 1 / shown.pixelsPerDay);
    return stretchOf(lane, wider, everything, stepsInMotion);
}

LaneSheet laneSheetOf(const DrawSource &source, const LaneGeometry &geometry, size_t number, const TimeScale &stretch,
                      const TimeScale &everything)
{
    LaneSheet sheet;
    sheet.stretch = stretch;
    sheet.buckets = bucketsOf(stretch);
    sheet.scale = {.firstDay = sheet.buckets.firstDay(),
                   .pixelsPerDay = stretch.pixelsPerDay,
                   .left = 0,
                   .width = double(sheet.buckets.count) * sheet.buckets.days * stretch.pixelsPerDay};
    const double left = std::max(0.0, sheet.scale.xOf(everything.firstDay) + edge);
    const double right = std::min(sheet.scale.width, sheet.scale.xOf(everything.lastDay()) - edge);
    const Lane &lane = source.lanes.lanes[number];
    const int rows = geometry.rows[number];
    LaneCandidates candidates = candidatesOf(source, lane, sheet.scale, sheet.buckets, left, right, rows);
    sheet.columns = std::move(candidates.columns);
    const auto placed = placeLane(boxesOf(candidates.items), rows, left, right, badgeWidths(source),
                                  labelWidths(source, candidates.items));
    sheet.items.reserve(placed.size());
    for (const PlacedItem &item : placed) {
        DrawnItem drawn = drawnOf(source, lane, candidates.items, item, sheet.runs);
        drawn.lane = int(number);
        drawn.y = geometry.lineY(int(number), item.row);
        const double day = drawn.isBadge() ? sheet.scale.dayAt(drawn.x) : source.index.mark(drawn.row);
        drawn.x = sheet.scale.xOf(day);
        sheet.items.push_back({std::move(drawn), day});
    }
    return sheet;
}

void drawSheet(const LaneSheet &sheet, const DrawSource &source, size_t lane, DrawList &list)
{
    list.laidOut[lane] = {sheet.buckets.firstDay(), sheet.buckets.lastDay()};
    const auto runs = quint32(list.runs.size());
    list.runs.insert(list.runs.end(), sheet.runs.begin(), sheet.runs.end());
    for (const LaneSheet::Item &item : sheet.items) {
        DrawnItem &drawn = list.items.emplace_back(item.drawn);
        const double x = list.scale.xOf(item.day);
        drawn.left += x - drawn.x;
        drawn.right += x - drawn.x;
        drawn.x = x;
        drawn.firstRun += runs;
        if (drawn.pieceCount == 0)
            continue;
        const Extent extent = extentOf(timeOf(source.index, drawn.row), list.scale, sheet.scale.pixelsPerDay);
        std::tie(drawn.left, drawn.right) = boxOf(source.index, drawn.row, extent, x);
        drawn.firstPiece = quint32(list.pieces.size());
        drawn.pieceCount = quint32(extent.pieces.size());
        list.pieces.insert(list.pieces.end(), extent.pieces.begin(), extent.pieces.end());
    }
    if (!sheet.columns.empty())
        drawBand(sheet, source.columns.full(source.index, source.lanes, sheet.buckets.columnDays()), lane, list);
}
