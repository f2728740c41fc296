// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/timemark.h"

#include <algorithm>

HalfDay timeMark(const DateRange &days, const std::optional<DateRange> &certain)
{
    if (days.startsOpen() && days.endsOpen())
        return 0;
    DateRange end = days; // the known one
    if (days.endsOpen()) {
        const bool later = certain && certain->first > days.first && certain->first != DateRange::endOfTime;
        end.last = later ? certain->first : days.first;
    } else if (days.startsOpen()) {
        const bool sooner = certain && certain->last < days.last && certain->last != DateRange::beginningOfTime;
        end.first = sooner ? certain->last : days.last;
    }
    return end.first + end.last + 1;
}
