// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QString>

/// A day named by year, month (1 to 12) and day of the month. Years count as astronomers do: 0 is 1 BCE, -1
/// is 2 BCE.
struct CivilDate {
    qint64 year = 0;
    int month = 1;
    int day = 1;
    friend constexpr auto operator<=>(const CivilDate &, const CivilDate &) = default;
};

// The proleptic Gregorian calendar for any year up to ±10^15, far beyond what QDate holds.
[[nodiscard]] bool isLeapYear(qint64 year);
[[nodiscard]] int daysInMonth(qint64 year, int month);
[[nodiscard]] Day dayOf(const CivilDate &date); ///< the date must exist
[[nodiscard]] CivilDate civilOf(Day day); ///< not for the infinities

[[nodiscard]] const QString &monthName(int month); ///< in English, 1 to 12
