// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/density.h"

#include "core/calendar.h"
#include "index/maskranks.h"

#include <algorithm>
#include <cmath>

namespace {

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
        return bucketOf(double(extent->last), monthsOf(unit)) - bucketOf(double(extent->first), monthsOf(unit)) + 1;
    };
    while (density.unit != Density::Unit::Century && countOf(density.unit) > most)
        density.unit = Density::Unit(int(density.unit) + 1);
    const int months = monthsOf(density.unit);
    const qint64 first = bucketOf(double(extent->first), months);
    density.buckets.resize(size_t(countOf(density.unit)));
    const MaskRanks shown(mask);
    EventIndex::Row before = 0; // what lies outside of the extent counts at its ends
    EventIndex::Row shownBefore = 0;
    for (size_t i = 0; i < density.buckets.size(); ++i) {
        Density::Bucket &bucket = density.buckets[i];
        bucket.first = startOf(first + qint64(i), months);
        bucket.last = startOf(first + qint64(i) + 1, months);
        const bool ends = i + 1 == density.buckets.size();
        const EventIndex::Row end = ends ? index.datedCount() : index.rowsBefore(bucket.last);
        const EventIndex::Row shownEnd = shown.before(end);
        bucket.all = end - before;
        bucket.shown = shownEnd - shownBefore;
        density.highest = std::max(density.highest, bucket.all);
        density.highestShown = std::max(density.highestShown, bucket.shown);
        before = end;
        shownBefore = shownEnd;
    }
    return density;
}

int magnification(const Density &density)
{
    constexpr quint32 enough = 4; // a quarter of the height can be read
    int times = 1;
    if (density.highestShown == 0 || density.highestShown * quint64(enough) > density.highest)
        return times;
    for (const int step : {2, 5, 10}) {
        for (qint64 each = step; density.highestShown * quint64(each) <= density.highest; each *= 10)
            times = std::max(times, int(each));
    }
    return times;
}

std::vector<double> daysAcross(const EventIndex &index, const FilterMask &mask, double first, double last, int cells)
{
    std::vector<double> days;
    const MaskRanks ranks(mask);
    const double step = (last - first) / cells;
    EventIndex::Row before = ranks.before(index.rowsBefore(first));
    for (int cell = 0; cell < cells; ++cell) {
        const EventIndex::Row end = ranks.before(index.rowsBefore(first + step * (cell + 1)));
        if (end > before)
            days.push_back(first + step * (cell + 0.5));
        before = end;
    }
    return days;
}
