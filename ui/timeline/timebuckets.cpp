// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timebuckets.h"

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

TimeBuckets bucketsOf(const EventIndex &index, const TimeScale &stretch)
{
    TimeBuckets buckets;
    buckets.days = std::exp2(std::ceil(std::log2(narrowestBucket / stretch.pixelsPerDay)));
    const double begin = stretch.firstDay;
    const double end = stretch.lastDay();
    buckets.first = qint64(std::floor(begin / buckets.days));
    const auto count = size_t(std::max(1.0, std::ceil(end / buckets.days) - double(buckets.first)));
    buckets.columns = size_t(std::clamp(buckets.days, 1.0, mostColumns));
    const double columnDays = buckets.columnDays();
    buckets.bounds.reserve(count * buckets.columns + 1);
    for (size_t i = 0; i <= count * buckets.columns; ++i)
        buckets.bounds.push_back(std::clamp(double(buckets.first) * buckets.days + double(i) * columnDays, begin, end));
    buckets.rows.reserve(buckets.bounds.size());
    for (const double bound : buckets.bounds)
        buckets.rows.push_back(index.rowsBefore(bound));
    return buckets;
}

double ColumnScale::full(const EventIndex &index, std::span<const ShownRows *const> lanes, double columnDays)
{
    for (const auto &[days, full] : m_full) {
        if (days == columnDays)
            return full;
    }
    std::vector<const ShownRows *> largest(lanes.begin(), lanes.end());
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
