// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "index/filtermask.h"

#include <vector>

/// How many events begin in each stretch of time, all of them and those that a filter lets through.
struct Density {
    struct Bucket {
        double first = 0; ///< days, [first, last)
        double last = 0;
        quint32 all = 0;
        quint32 shown = 0;
    };
    enum class Unit : quint8 { Quarter, Year, Decade, Century };

    Unit unit = Unit::Quarter;
    std::vector<Bucket> buckets; ///< without gaps, in the order of time
    quint32 highest = 0; ///< the largest `all`
    quint32 highestShown = 0;
};

/// By the quarter, or by the finest unit that gives at most `most` buckets. An event counts where its mark
/// stands. Costs a search a bucket, however many events there are.
[[nodiscard]] Density densityOf(const EventIndex &index, const FilterMask &mask, int most = 400);

/// How many times higher the shown have to be drawn than all, so that few among many can be read: 1, 2, 5, 10, 20, …
[[nodiscard]] int magnification(const Density &density);

/// The middles of those of `cells` equal parts of [first, last), in days, where a row of the mask has its mark: for ticks,
/// of which one a pixel is enough.
[[nodiscard]] std::vector<double> daysAcross(const EventIndex &index, const FilterMask &mask, double first, double last,
                                             int cells);
