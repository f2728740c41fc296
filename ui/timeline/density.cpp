// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/density.h"

#include "core/calendar.h"
#include "timeline/eventtime.h"

#include <algorithm>
#include <cmath>

namespace
{

int monthsOf(Density::Unit unit)
{
    constexpr int months[] = {3, 12, 120, 1200};
    return months[size_t(unit)];
}

/// Number of the bucket that holds a day.
qint64 bucketOf(double day, int months)
{
    const CivilDate date = civilOf(Day(std::floor(day)));
    const qint64 month = date.year * 12 + date.month - 1;
    return month >= 0 ? month / months : -((-month + months - 1) / months);
}

double startOf(qint64 bucket, int months)
{
    const qint64 month = bucket * months;
    const qint64 year = month >= 0 ? month / 12 : -((-month + 11) / 12);
    return double(dayOf({year, int(month - year * 12) + 1, 1}));
}

} // namespace

Density densityOf(const EventIndex &index, const FilterMask &mask, int most)
{
    Density density;
    const auto extent = index.extent();
    if (!extent)
        return density;
    const auto countOf = [&](Density::Unit unit) {
        return bucketOf(double(extent->last), monthsOf(unit))
            - bucketOf(double(extent->first), monthsOf(unit)) + 1;
    };
    while (density.unit != Density::Unit::Century && countOf(density.unit) > most)
        density.unit = Density::Unit(int(density.unit) + 1);
    const int months = monthsOf(density.unit);
    const qint64 first = bucketOf(double(extent->first), months);
    density.buckets.resize(size_t(countOf(density.unit)));
    for (size_t i = 0; i < density.buckets.size(); ++i) {
        density.buckets[i].first = startOf(first + qint64(i), months);
        density.buckets[i].last = startOf(first + qint64(i) + 1, months);
    }
    const auto begins = [](const Density::Bucket &bucket) { return bucket.first; };
    for (EventIndex::Row row = 0; row < index.datedCount(); ++row) {
        const double mark = timeOf(index, row).mark;
        auto bucket = std::ranges::upper_bound(density.buckets, mark, {}, begins);
        if (bucket != density.buckets.begin())
            --bucket;
        ++bucket->all;
        bucket->shown += mask.test(row);
        density.highest = std::max(density.highest, bucket->all);
    }
    return density;
}
