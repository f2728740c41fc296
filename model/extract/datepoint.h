// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar.h"
#include "core/edtf.h"
#include "extract/datelexicon.h"

#include <optional>

/// A resolved point of the calendar: a day, week, month ... century, by its year, its number in the year and, for days and
/// weeks, its first day.
struct DatePoint {
    DateUnit unit = DateUnit::None; ///< Day, Week, Weekend, Month, Quarter, Half, Season, Year, Decade or Century
    int year = 0;   ///< of a decade or century its first; of a winter the one it begins in
    int number = 0; ///< month, quarter, half or season
    Day first = 0;  ///< of all: its first day

    static DatePoint ofDay(Day day);
    static DatePoint ofMonth(int year, int month);
    static DatePoint ofQuarter(int year, int quarter);
    static DatePoint ofHalf(int year, int half);
    static DatePoint ofSeason(int year, int season);
    static DatePoint ofYear(int year);
    static DatePoint ofDecade(int firstYear);
    static DatePoint ofCentury(int firstYear);
    /// The one of that unit which `day` lies in.
    static DatePoint containing(Day day, DateUnit unit);

    /// The one that many units later (earlier where negative).
    [[nodiscard]] DatePoint shifted(int steps) const;
    [[nodiscard]] Day last() const;
    [[nodiscard]] bool isCommon() const { return year >= 1 && year <= 9998; }
    [[nodiscard]] QString timex() const;
    [[nodiscard]] std::optional<Edtf> edtf() const;     ///< nothing for years that four digits do not hold
    [[nodiscard]] std::optional<Edtf> edtfOfEnd() const; ///< "the end of" it

    friend bool operator==(const DatePoint &, const DatePoint &) = default;
};

/// 1 Monday to 7.
[[nodiscard]] int weekdayOf(Day day);
/// A day that many months later, the day of the month cut to what exists.
[[nodiscard]] Day addMonths(Day day, int months);
/// Western Easter Sunday.
[[nodiscard]] Day easterOf(int year);
[[nodiscard]] Day holidayIn(int year, Holiday holiday);
