// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/eventfilter.h"
#include "index/facetcounts.h"

#include <set>

enum class Facet : quint8 { Company, Kind, Modality, Publisher, Review, Tag };
inline constexpr int facetCount = int(Facet::Tag) + 1;

/// The values of a facet by number: an enum's own, or a name's place in `names`.
struct FacetValues {
    Facet facet = Facet::Company;
    std::vector<QString> names; ///< of companies, publishers or tags; empty for the others

    [[nodiscard]] int size() const;
    /// What the filter asks of this facet; all of them where it asks nothing. Names that do not exist here
    /// are left out.
    [[nodiscard]] std::set<int> chosenIn(const EventFilter &filter) const;
    /// The filter that asks for these values, or nothing of this facet where they are all or none.
    [[nodiscard]] EventFilter chosen(EventFilter filter, const std::set<int> &values) const;
    [[nodiscard]] quint32 countIn(const FacetCounts &counts,
                                  int value) const; ///< 0 for a value that was not counted
};
