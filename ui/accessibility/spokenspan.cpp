// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/spokenspan.h"

#include "core/calendar.h"
#include "items/eventline.h"

#include <cmath>

QString spokenSpan(const TimeScale &scale)
{
    constexpr double manyYears = 3 * 365.25;
    constexpr double manyMonths = 3 * 30.5;
    const double days = scale.lastDay() - scale.firstDay;
    CivilDate first = civilOf(Day(std::floor(scale.firstDay)));
    CivilDate last = civilOf(Day(std::ceil(scale.lastDay())) - 1);
    if (days > manyMonths) { // whole months, whole years
        first.month = days > manyYears ? 1 : first.month;
        last.month = days > manyYears ? 12 : last.month;
        first.day = 1;
        last.day = daysInMonth(last.year, last.month);
    }
    return dateDigits(DateRange{dayOf(first), dayOf(last)});
}
