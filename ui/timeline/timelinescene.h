// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"
#include "timeline/axislabels.h"
#include "timeline/coverage.h"
#include "timeline/drawlist.h"
#include "timeline/drawnlink.h"
#include "timeline/era.h"

#include <QRectF>

#include <optional>
#include <vector>

/// Where the parts of a timeline lie. Heads and plot share every row: the plot begins at `plotLeft`.
struct TimelineAreas {
    QRectF axis;
    QRectF eras; ///< their names; empty when there are none
    QRectF lanes; ///< may show a part of the lanes, from `scroll` on
    QRectF undated; ///< empty when there are none
    QRectF coverage; ///< empty when it is not shown
    double left = 0; ///< of the heads
    double plotLeft = 0;
    double plotRight = 0;
    double scroll = 0;
    bool pinned = false; ///< `lanes` are the pinned ones, over the others
};

/// A title in the tray of the undated.
struct TrayItem {
    EventIndex::Row row = 0;
    double x = 0; ///< of the mark
    double right = 0;
    QString text;
};

/// Everything one frame is painted from. Nothing in it changes while it is painted.
struct TimelineScene {
    const Theme *theme = nullptr;
    const EventIndex *index = nullptr;
    const LaneSet *lanes = nullptr;
    const DrawList *list = nullptr;
    const Coverage *coverage = nullptr;
    const std::vector<Era> *eras = nullptr;
    TextCache *texts = nullptr;
    EventLabels *labels = nullptr;
    TimeScale scale;
    TimelineAreas areas;
    std::vector<Tick> ticks;
    std::vector<AxisGap> axisGaps; ///< of the axis, taken by other words than those of its ticks
    std::vector<TrayItem> tray;
    int trayHidden = 0; ///< undated events that found no room
    std::vector<EventIndex::Row> selected; ///< ascending
    std::optional<EventIndex::Row> current; ///< the line and the flag
    QString flag; ///< its date in words
    std::optional<EventIndex::Row> focused; ///< has the keyboard's frame
    std::optional<EventIndex::Row> hovered;
    std::optional<double> hair; ///< x of the pointer's hair line
    QString hairText;
    std::optional<double> today; ///< the day, when it is to be marked
    std::optional<double> knownOn; ///< the day on which what is shown was known; nothing where it is all that is known
    QString knownText; ///< that day in words
    std::optional<int> hoveredLane; ///< its head under the pointer
    std::optional<size_t> hoveredEra;
    std::vector<DrawnLink> links;
    bool picture = false; ///< for export: heads on the ground of the plot, nothing that reacts
    QString lanesTitle; ///< above the heads: "Company"

    /// From x of the draw list to x of the frame.
    [[nodiscard]] double offset() const { return scale.xOf(list->scale.firstDay); }
    [[nodiscard]] bool isSelected(EventIndex::Row row) const { return std::ranges::binary_search(selected, row); }
};

/// A label in one frame: whole, or not there.
struct FrameLabel {
    const DrawnItem *item = nullptr;
    QString text;
    double left = 0; ///< in the frame
    double width = 0;
    bool bold = false;
};

/// The labels of a frame. A label that the plot's edge would cut goes to the other side of its mark if there
/// is room. That of a selected event is bold and always there; what it would cover makes way.
[[nodiscard]] std::vector<FrameLabel> labelsOf(const TimelineScene &scene);

/// Lays the undated out in their tray, by importance: as many as fit.
void layTray(TimelineScene &scene);

/// Whether an item stands for one of some events, which ascend.
[[nodiscard]] bool holdsAny(const DrawList &list, const DrawnItem &item, const LaneSet &lanes,
                            std::span<const EventIndex::Row> rows);
/// Whether an item stands for an event, alone or among others.
[[nodiscard]] bool holds(const DrawList &list, const DrawnItem &item, const LaneSet &lanes, EventIndex::Row row);
