// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "timeline/timescale.h"

#include <vector>

/// When an event was, in days as a continuous quantity: a day d covers [d, d + 1).
struct EventTime {
    double first = 0; ///< the earliest it can have been; -infinity where open
    double last = 0; ///< the latest; +infinity where open
    double certainFirst = 0; ///< of an interval: it certainly went on over [certainFirst, certainLast), when
                             ///< that is not empty
    double certainLast = 0;
    double mark = 0; ///< where its mark stands: the middle of what is possible, of its one known end where
                     ///< the other is open
    bool about = false;
    bool interval = false;
};

/// `row` must be dated.
[[nodiscard]] EventTime timeOf(const EventIndex &index, EventIndex::Row row);

/// One piece of the bar that shows how exactly a date is known. All pieces are centred on the row.
struct BarPiece {
    enum class Shape : quint8 {
        Soft, ///< 10 high: it may lie here
        About, ///< 10 high, fading at both ends
        FadeIn, ///< 10 high, from nothing at the left: about then it began
        Firm, ///< 4 high: it certainly went on
        End, ///< 2 wide, 10 high: the day it ended is known
        TailOn, ///< 3 high, fading towards an arrow head at the right: since
        TailBack ///< the same to the left: until
    };
    Shape shape;
    double left;
    double right;
    friend bool operator==(const BarPiece &, const BarPiece &) = default;
};

/// What an event takes up along its row, without its mark.
struct Extent {
    std::vector<BarPiece> pieces; ///< empty where the date is narrower than a mark
    double left = 0; ///< of the pieces, or of the mark where there are none
    double right = 0;
    bool outlined = false; ///< the soft piece gets an edge when it has not happened
};

/// Pixels of an event on a scale. A date narrower than 14 px has no bar; that is decided where a day has `decidedAt` pixels, on the
/// same scale where left out.
[[nodiscard]] Extent extentOf(const EventTime &time, const TimeScale &scale, double decidedAt = 0);
