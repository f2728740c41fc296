// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>

/// A day of the proleptic Gregorian calendar as its Julian day number, as QDate::toJulianDay() counts.
using Day = qint64;

/// A run of days, both ends included. An open end lies at one of the two infinities.
struct DateRange {
    static constexpr Day beginningOfTime = std::numeric_limits<Day>::min();
    static constexpr Day endOfTime = std::numeric_limits<Day>::max();

    Day first = beginningOfTime;
    Day last = endOfTime;

    [[nodiscard]] constexpr bool startsOpen() const { return first == beginningOfTime; }
    [[nodiscard]] constexpr bool endsOpen() const { return last == endOfTime; }
    [[nodiscard]] constexpr bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] constexpr bool contains(const DateRange &other) const
    {
        return first <= other.first && other.last <= last;
    }
    [[nodiscard]] constexpr bool overlaps(const DateRange &other) const
    {
        return first <= other.last && other.first <= last;
    }
    friend constexpr auto operator<=>(const DateRange &, const DateRange &) = default;
};
