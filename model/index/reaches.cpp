// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/reaches.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr PostingList::Place block = 64;
constexpr float infinity = std::numeric_limits<float>::infinity();

float below(double day)
{
    return std::nextafter(float(day), -infinity);
}

float above(double day)
{
    return std::nextafter(float(day), infinity);
}

} // namespace

Reach reachOf(const EventIndex &index, EventIndex::Row row)
{
    const DateRange days = index.days(row);
    Reach reach{double(days.first), double(days.last) + 1};
    if (days.startsOpen() || days.endsOpen()) {
        const double mark = index.mark(row);
        const auto certain = index.certain(row);
        if (days.startsOpen())
            reach.first = certain && !certain->endsOpen() ? double(certain->last) : mark;
        if (days.endsOpen())
            reach.last = certain && !certain->startsOpen() ? double(certain->first) + 1 : mark;
    } else if (index.approximate(row)) {
        const double half = (reach.last - reach.first) / 2;
        reach.first -= half;
        reach.last += half;
    }
    return reach;
}

Reaches::Reaches(const EventIndex &index, const PostingList &list)
{
    m_hulls.reserve(list.size() / block + 1);
    for (PostingList::Place at = 0; at < list.size(); ++at) {
        if (at % block == 0)
            m_hulls.push_back({infinity, -infinity});
        const Reach reach = reachOf(index, list[at]);
        m_hulls.back().first = std::min(m_hulls.back().first, below(reach.first));
        m_hulls.back().last = std::max(m_hulls.back().last, above(reach.last));
    }
}

std::vector<Reaches::Row> Reaches::into(const EventIndex &index, const ShownRows &rows, double first, double last,
                                        size_t most) const
{
    const PostingList &list = rows.list();
    std::vector<Row> found;
    const auto offer = [&](PostingList::Place at) {
        if (!rows.shows(at))
            return;
        const Reach reach = reachOf(index, list[at]);
        if (reach.first < last && reach.last > first)
            found.push_back(list[at]);
    };
    for (auto at = list.before(index.rowsBefore(first)); at > 0 && found.size() < most;) {
        if (at % block == 0 && double(m_hulls[at / block - 1].last) <= first)
            at -= block;
        else
            offer(--at);
    }
    const size_t fromLeft = found.size();
    for (auto at = list.before(index.rowsBefore(last)); at < list.size() && found.size() < fromLeft + most;) {
        if (at % block == 0 && double(m_hulls[at / block].first) >= last)
            at = std::min(list.size(), at + block);
        else
            offer(at++);
    }
    return found;
}
