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
};

/// By the quarter, or by the finest unit that gives at most `most` buckets. An event counts where its mark
/// stands.
[[nodiscard]] Density densityOf(const EventIndex &index, const FilterMask &mask, int most = 400);
