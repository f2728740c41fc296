// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timebuckets.h"

#include "timeline/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace {

using Row = EventIndex::Row;
constexpr double narrowestBucket = 48;
constexpr double mostColumns = 8;
constexpr double eventsBelowFull = 0.998;
constexpr quint32 samplesALane = 32;
constexpr size_t lanesSampled = 12;

} // namespace

std::span<const Row> ColumnRows::before(const EventIndex &index, double columnDays, qint64 first, qint64 end)
{
    auto level = std::ranges::find(m_levels, columnDays, &Level::days);
    if (level == m_levels.end())
        level = m_levels.insert(level, {.days = columnDays, .first = first, .rows = {}});
    const qint64 knownEnd = level->first + std::ssize(level->rows);
    if (first < level->first || end >= knownEnd) {
        const qint64 spare = (end - first) / 4; // the next lanes and views want some more to either side
        std::vector<Row> rows;
        rows.reserve(size_t(end - first + 2 * spare + 1));
        const Row *const known = level->rows.data();
        for (qint64 bound = first - spare; bound <= end + spare; ++bound)
            rows.push_back(bound >= level->first && bound < knownEnd ? known[bound - level->first]
                                                                     : index.rowsBefore(double(bound) * columnDays));
        level->first = first - spare;
        level->rows = std::move(rows);
    }
    return std::span(level->rows).subspan(size_t(first - level->first), size_t(end - first + 1));
}

TimeBuckets bucketsOf(const TimeScale &stretch)
{
    TimeBuckets buckets;
    buckets.days = std::exp2(std::ceil(std::log2(narrowestBucket / stretch.pixelsPerDay)));
    buckets.columns = size_t(std::clamp(buckets.days, 1.0, mostColumns));
    buckets.first = qint64(std::floor(stretch.firstDay / buckets.days));
    buckets.count = size_t(std::max(1.0, std::ceil(stretch.lastDay() / buckets.days) - double(buckets.first)));
    return buckets;
}

double ColumnScale::full(const EventIndex &index, const LaneSet &lanes, double columnDays)
{
    for (const auto &[days, full] : m_full) {
        if (days == columnDays)
            return full;
    }
    std::vector<const ShownRows *> largest;
    for (const Lane &lane : lanes.lanes)
        largest.push_back(&lane.rows);
    const size_t taken = std::min(lanesSampled, largest.size());
    std::partial_sort(largest.begin(), largest.begin() + long(taken), largest.end(),
                      [](const ShownRows *a, const ShownRows *b) { return a->size() > b->size(); });
    largest.resize(taken);
    std::vector<std::pair<quint32, double>> seen; // by a sample, with the events it speaks for
    double all = 0;
    for (const ShownRows *rows : largest) {
        const quint32 samples = std::min(samplesALane, rows->size());
        for (quint32 i = 0; i < samples; ++i) {
            const Row row = (*rows)[quint32(quint64(rows->size()) * i / samples)];
            const double begin = std::floor(index.mark(row) / columnDays) * columnDays;
            const double weight = double(rows->size()) / samples;
            seen.emplace_back(
                rows->before(index.rowsBefore(begin + columnDays)) - rows->before(index.rowsBefore(begin)), weight);
            all += weight;
        }
    }
    std::ranges::sort(seen);
    double full = 1;
    for (double passed = 0; const auto &[events, weight] : seen) {
        full = std::max(1.0, double(events));
        passed += weight;
        if (passed >= all * eventsBelowFull)
            break;
    }
    m_full.emplace_back(columnDays, full);
    return full;
}
