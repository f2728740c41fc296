// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/facetcounts.h"

#include <memory>

/// What there is among some events.
struct ShownSummary {
    quint32 events = 0;
    quint32 undated = 0;
    quint32 unreviewed = 0;
    quint32 disputed = 0;
    quint32 unsure = 0; ///< isUnsure()
    bool approximate = false;
    bool intervals = false;
    bool inexact = false; ///< one date that is not known to the day
    friend bool operator==(const ShownSummary &, const ShownSummary &) = default;
};
[[nodiscard]] ShownSummary summaryOf(const EventIndex &index, const FilterMask &mask);

/// All that is counted of a filter, for the views: made on a worker where there are many events.
struct FilterCounts {
    std::shared_ptr<const EventIndex> index; ///< that it was counted in; null before the first count
    FacetCounts facets; ///< beside the values of the facets
    FacetCounts totals; ///< of all events
    ShownSummary shown;
};
/// `mask` is what the filter lets through, `hits` what its search finds. The totals of `before` are taken over where they are of the
/// same index.
[[nodiscard]] FilterCounts countsOf(std::shared_ptr<const EventIndex> index, const EventFilter &filter, const FilterMask &hits,
                                    const FilterMask &mask, const FilterCounts &before);
