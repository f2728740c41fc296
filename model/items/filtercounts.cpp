// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/filtercounts.h"

#include "items/sureness.h"

ShownSummary summaryOf(const EventIndex &index, const FilterMask &mask)
{
    ShownSummary summary;
    summary.events = mask.count();
    mask.forEach([&](EventIndex::Row row) {
        summary.unreviewed += index.review(row) == Review::Unreviewed;
        summary.unsure += isUnsure(double(index.confidence(row)), index.review(row));
        summary.disputed += index.conflicting(row);
        if (row >= index.datedCount()) {
            ++summary.undated;
            return;
        }
        summary.approximate = summary.approximate || index.approximate(row);
        summary.intervals = summary.intervals || index.interval(row);
        summary.inexact = summary.inexact || (!index.interval(row) && index.days(row).first != index.days(row).last);
    });
    return summary;
}

FilterCounts countsOf(std::shared_ptr<const EventIndex> index, const EventFilter &filter, const FilterMask &hits,
                      const FilterMask &mask, const FilterCounts &before)
{
    FilterCounts counts;
    counts.totals = before.index == index ? before.totals : facetCounts(*index, {});
    counts.facets = filter.isEmpty() ? counts.totals : facetCounts(*index, filter, hits);
    counts.shown = summaryOf(*index, mask);
    counts.index = std::move(index);
    return counts;
}
