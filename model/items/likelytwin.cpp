// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/likelytwin.h"

#include "extract/eventmatch.h"
#include "index/eventindex.h"
#include "store/project.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace
{

constexpr size_t mostCandidates = 64;

double distance(const EventIndex &index, EventIndex::Row row, const Event &event)
{
    if (!event.when || row >= index.datedCount())
        return 0;
    const DateRange days = event.when->range();
    const double first = days.startsOpen() ? double(days.last) : double(days.first);
    return std::abs(index.mark(row) - first);
}

} // namespace

Result<std::optional<Event>> likelyTwinOf(Project &project, const EventIndex &index, const Event &event)
{
    std::set<EventIndex::Row> rows;
    for (const QString &party : partiesOf(event))
        for (const EventIndex::Row row : index.rowsOfCompany(party))
            if (familyOf(index.kind(row)) == familyOf(event.kind) && index.id(row) != event.id
                && index.review(row) != Review::Rejected)
                rows.insert(row);
    std::vector<EventIndex::Row> nearest(rows.begin(), rows.end());
    std::stable_sort(nearest.begin(), nearest.end(), [&](EventIndex::Row a, EventIndex::Row b) {
        return distance(index, a, event) < distance(index, b, event);
    });
    if (nearest.size() > mostCandidates)
        nearest.resize(mostCandidates);
    CompanyKinship kinship;
    std::optional<Event> twin;
    int best = 0;
    for (const EventIndex::Row row : nearest) {
        auto candidate = project.events().find(index.id(row));
        if (!candidate)
            return candidate.error();
        const int likely = *candidate ? likeness(event, **candidate, kinship) : 0;
        if (likely > best) {
            best = likely;
            twin = std::move(*candidate);
        }
    }
    return twin;
}
