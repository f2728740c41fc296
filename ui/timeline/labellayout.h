// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

/// A mark on its way into a lane, in pixels along it. Items come in order of importance, most important
/// first.
struct LaneItem {
    double mark = 0; ///< where the mark stands
    double left = 0; ///< of mark and bar together
    double right = 0;
    double text = 0; ///< width of its label; 0 for none, `unknownText` where it is to be asked for
    quint32 events = 1; ///< more than one for what is a cluster already
};

inline constexpr double unknownText = -1;
inline constexpr double shortestText = 56; ///< where there is not even this much room, nobody asks for a text

enum class LabelSide : quint8 { None, Left, Right };

/// A mark or a cluster with its place. Nothing of one row overlaps: boxes keep 3 px apart, texts 8 px from
/// anything but their own.
struct PlacedItem {
    std::vector<int> members; ///< into the items given, most important first; several make a cluster
    double mark = 0;
    double left = 0;
    double right = 0;
    double text = 0; ///< as in LaneItem: it may still be unknown where there was no room for it
    int row = 0;
    LabelSide side = LabelSide::None;
    bool bare = false; ///< no row had room for its bar: the mark stands alone
    quint32 events = 1;
};

inline constexpr int mostRows = 5;
inline constexpr double labelGap = 6;

/// Width of the badge that stands for this many events.
using BadgeWidth = std::function<double(quint32 events)>;
/// Width of the label of an item given: asked once at most for each, and only when there is room for one.
using LabelWidth = std::function<double(int item)>;

/// Gives every item a row and a side for its label, within [left, right]. More important items choose first:
/// rows from the top, right of the mark, then left. Where there is no room, the label goes and the mark
/// stays; marks closer than 14 px with no free row become a cluster, named after its most important member.
/// The result is by importance, and depends on nothing else.
[[nodiscard]] std::vector<PlacedItem> placeLane(std::span<const LaneItem> items, int rows, double left, double right,
                                                const BadgeWidth &badgeWidth, const LabelWidth &labelWidth = {});

/// How many rows a lane may take.
enum class Roominess : quint8 {
    Compact, ///< one for three items: a lane that would need more leaves labels out
    Generous ///< as many as its labels need
};

/// The fewest rows in which every label finds room, at most mostRows and what the roominess allows.
[[nodiscard]] int rowsNeeded(std::span<const LaneItem> items, double left, double right, const BadgeWidth &badgeWidth,
                             Roominess roominess = Roominess::Compact, const LabelWidth &labelWidth = {});
