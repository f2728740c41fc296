// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/filtermask.h"

#include <array>
#include <map>
#include <vector>

/// How many events each value of each facet has. A facet is counted under the filter without that facet's own
/// part, so that its values say what choosing them as well would bring; all the other parts, the search among
/// them, hold.
struct FacetCounts {
    std::vector<quint32> companies; ///< by EventIndex::Number
    std::vector<quint32> publishers; ///< by EventIndex::Number
    std::vector<quint32> tags; ///< by EventIndex::Number
    std::array<quint32, eventKindCount> kinds{};
    std::array<quint32, modalityCount> modalities{};
    std::array<quint32, reviewCount> reviews{};
    /// By year, 0 being 1 BCE; years without an event are left out. An event counts in each year it touches,
    /// from -9999 to 9999; an open one up to the ends of EventIndex::extent().
    std::map<int, quint32> years;
    quint32 undated = 0; ///< of the years' facet

    friend bool operator==(const FacetCounts &, const FacetCounts &) = default;
};

/// `hits` are the rows that the filter's search finds; an empty mask (size 0) where it has none.
[[nodiscard]] FacetCounts facetCounts(const EventIndex &index, const EventFilter &filter, const FilterMask &hits = {});
