// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/maskedpostings.h"

/// The days that an event may take up, open ends left out, an "about" half as wide again at both sides: [first, last).
struct Reach {
    double first = 0;
    double last = 0;
};
[[nodiscard]] Reach reachOf(const EventIndex &index, EventIndex::Row row);

/// How far the events of a posting list reach, as the hull of every 64: finds those that reach into a stretch of time from outside
/// without looking at the others. 8 bytes for 64 postings, each hull made when it is first looked at: for one thread.
class Reaches
{
public:
    using Row = EventIndex::Row;

    explicit Reaches(const PostingList &list);

    /// Rows let through that reach into the days [first, last) though their mark lies before or after: the nearest ones, at most
    /// `most` from each side. `rows` must be of the list that this was made for.
    [[nodiscard]] std::vector<Row> into(const EventIndex &index, const ShownRows &rows, double first, double last,
                                        size_t most) const;

private:
    struct Hull {
        float first;
        float last; ///< before `first`: not yet made
    };
    [[nodiscard]] const Hull &hull(const EventIndex &index, const PostingList &list, size_t block) const;

    mutable std::vector<Hull> m_hulls;
};
