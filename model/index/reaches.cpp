// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/reaches.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr PostingList::Place block = 64;
constexpr ShownRows::Place fewShown = 2000;
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

Reaches::Reaches(const PostingList &list)
    : m_hulls(list.size() / block + 1, {infinity, -infinity})
{
}

const Reaches::Hull &Reaches::hull(const EventIndex &index, const PostingList &list, size_t number) const
{
    Hull &hull = m_hulls[number];
    if (hull.last < hull.first) {
        const auto begin = PostingList::Place(number * block);
        for (auto at = begin; at < std::min(list.size(), begin + block); ++at) {
            const Reach reach = reachOf(index, list[at]);
            hull.first = std::min(hull.first, below(reach.first));
            hull.last = std::max(hull.last, above(reach.last));
        }
    }
    return hull;
}

std::vector<Reaches::Row> Reaches::into(const EventIndex &index, const ShownRows &rows, double first, double last,
                                        size_t most) const
{
    const PostingList &list = rows.list();
    std::vector<Row> found;
    const auto offerRow = [&](Row row) {
        const Reach reach = reachOf(index, row);
        if (reach.first < last && reach.last > first)
            found.push_back(row);
    };
    const auto offer = [&](PostingList::Place at) {
        if (rows.shows(at))
            offerRow(list[at]);
    };
    if (rows.size() <= fewShown) { // far apart in the list: its hulls would cost more than they save
        std::vector<Row> shown;
        shown.reserve(rows.size());
        rows.forEach(0, rows.size(), [&](Row row) { shown.push_back(row); });
        const auto before = [&](double day) {
            return size_t(std::ranges::lower_bound(shown, index.rowsBefore(day)) - shown.begin());
        };
        for (size_t at = before(first); at > 0 && found.size() < most;)
            offerRow(shown[--at]);
        const size_t fromLeft = found.size();
        for (size_t at = before(last); at < shown.size() && found.size() < fromLeft + most;)
            offerRow(shown[at++]);
        return found;
    }
    for (auto at = list.before(index.rowsBefore(first)); at > 0 && found.size() < most;) {
        if (at % block == 0 && double(hull(index, list, at / block - 1).last) <= first)
            at -= block;
        else
            offer(--at);
    }
    const size_t fromLeft = found.size();
    for (auto at = list.before(index.rowsBefore(last)); at < list.size() && found.size() < fromLeft + most;) {
        if (at % block == 0 && double(hull(index, list, at / block).first) >= last)
            at = std::min(list.size(), at + block);
        else
            offer(at++);
    }
    return found;
}
