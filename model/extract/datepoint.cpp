// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datepoint.h"

#include <algorithm>

namespace {

int floorTo(int value, int step)
{
    const int rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

Day dayAt(int year, int month, int day)
{
    return dayOf({year, month, day});
}

Day firstWeekday(int year, int month, int weekday)
{
    const Day first = dayAt(year, month, 1);
    return first + (weekday - weekdayOf(first) + 7) % 7;
}

} // namespace

int weekdayOf(Day day)
{
    return int(((day % 7) + 7) % 7) + 1; // Julian day 0 was a Monday
}

Day addMonths(Day day, int months)
{
    const CivilDate date = civilOf(day);
    const qint64 count = date.year * 12 + date.month - 1 + months;
    const int year = int((count - (count % 12 + 12) % 12) / 12);
    const int month = int((count % 12 + 12) % 12) + 1;
    return dayAt(year, month, std::min(date.day, daysInMonth(year, month)));
}

Day easterOf(int year)
{
    // The anonymous Gregorian algorithm.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dayAt(year, n / 31, n % 31 + 1);
}

Day holidayIn(int year, Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear: return dayAt(year, 1, 1);
    case Holiday::Valentine: return dayAt(year, 2, 14);
    case Holiday::Easter: return easterOf(year);
    case Holiday::GoodFriday: return easterOf(year) - 2;
    case Holiday::IndependenceDay: return dayAt(year, 7, 4);
    case Holiday::Halloween: return dayAt(year, 10, 31);
    case Holiday::Thanksgiving: return firstWeekday(year, 11, 4) + 21;
    case Holiday::BlackFriday: return firstWeekday(year, 11, 4) + 22;
    case Holiday::CyberMonday: return firstWeekday(year, 11, 4) + 25;
    case Holiday::LaborDay: return firstWeekday(year, 9, 1);
    case Holiday::MemorialDay: return firstWeekday(year, 6, 1) - 7;
    case Holiday::BoxingDay: return dayAt(year, 12, 26);
    case Holiday::SinglesDay: return dayAt(year, 11, 11);
    case Holiday::ChristmasEve: return dayAt(year, 12, 24);
    case Holiday::Christmas: return dayAt(year, 12, 25);
    case Holiday::NewYearsEve: return dayAt(year, 12, 31);
    }
    return dayAt(year, 1, 1);
}

DatePoint DatePoint::ofDay(Day day)
{
    const CivilDate date = civilOf(day);
    return {DateUnit::Day, int(date.year), date.month, day};
}

DatePoint DatePoint::ofMonth(int year, int month)
{
    return {DateUnit::Month, year, month, dayAt(year, month, 1)};
}

DatePoint DatePoint::ofQuarter(int year, int quarter)
{
    return {DateUnit::Quarter, year, quarter, dayAt(year, quarter * 3 - 2, 1)};
}

DatePoint DatePoint::ofHalf(int year, int half)
{
    return {DateUnit::Half, year, half, dayAt(year, half * 6 - 5, 1)};
}

DatePoint DatePoint::ofSeason(int year, int season)
{
    return {DateUnit::Season, year, season, dayAt(year, season * 3, 1)};
}

DatePoint DatePoint::ofYear(int year)
{
    return {DateUnit::Year, year, 0, dayAt(year, 1, 1)};
}

DatePoint DatePoint::ofDecade(int firstYear)
{
    return {DateUnit::Decade, firstYear, 0, dayAt(firstYear, 1, 1)};
}

DatePoint DatePoint::ofCentury(int firstYear)
{
    return {DateUnit::Century, firstYear, 0, dayAt(firstYear, 1, 1)};
}

DatePoint DatePoint::containing(Day day, DateUnit unit)
{
    const CivilDate date = civilOf(day);
    const int year = int(date.year);
    switch (unit) {
    case DateUnit::Week: {
        const Day monday = day - weekdayOf(day) + 1;
        return {DateUnit::Week, int(civilOf(monday + 3).year), 0, monday};
    }
    case DateUnit::Weekend: {
        const Day saturday = day - weekdayOf(day) + 6;
        return {DateUnit::Weekend, int(civilOf(saturday - 2).year), 0, saturday};
    }
    case DateUnit::Month: return ofMonth(year, date.month);
    case DateUnit::Quarter: return ofQuarter(year, (date.month + 2) / 3);
    case DateUnit::Half: return ofHalf(year, date.month <= 6 ? 1 : 2);
    case DateUnit::Season: return date.month < 3 ? ofSeason(year - 1, 4) : ofSeason(year, date.month / 3);
    case DateUnit::Year: return ofYear(year);
    case DateUnit::Decade: return ofDecade(floorTo(year, 10));
    case DateUnit::Century: return ofCentury(floorTo(year, 100));
    default: return ofDay(day);
    }
}

DatePoint DatePoint::shifted(int steps) const
{
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Weekend: return containing(first + 7 * Day(steps), unit);
    case DateUnit::Month: return containing(addMonths(first, steps), unit);
    case DateUnit::Quarter:
    case DateUnit::Season: return containing(addMonths(first, 3 * steps), unit);
    case DateUnit::Half: return containing(addMonths(first, 6 * steps), unit);
    case DateUnit::Year: return ofYear(year + steps);
    case DateUnit::Decade: return ofDecade(year + 10 * steps);
    case DateUnit::Century: return ofCentury(year + 100 * steps);
    default: return ofDay(first + steps);
    }
}

Day DatePoint::last() const
{
    return unit == DateUnit::Day ? first : unit == DateUnit::Weekend ? first + 1 : shifted(1).first - 1;
}

QString DatePoint::timex() const
{
    const QString head = padded(year, 4);
    static const char16_t *const seasons[] = {u"-SP", u"-SU", u"-FA", u"-WI"};
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Weekend: {
        const Day monday = unit == DateUnit::Week ? first : first - 5;
        const int week = int((monday + 3 - dayAt(year, 1, 1)) / 7) + 1;
        return head + QStringLiteral("-W") + padded(week, 2) + (unit == DateUnit::Weekend ? QStringLiteral("-WE") : QString());
    }
    case DateUnit::Month: return head + u'-' + padded(number, 2);
    case DateUnit::Quarter: return head + QStringLiteral("-Q") + QString::number(number);
    case DateUnit::Half: return head + QStringLiteral("-H") + QString::number(number);
    case DateUnit::Season: return head + QStringView(seasons[number - 1]).toString();
    case DateUnit::Year: return head;
    case DateUnit::Decade: return head.left(3);
    case DateUnit::Century: return head.left(2);
    default: return head + u'-' + padded(number, 2) + u'-' + padded(civilOf(first).day, 2);
    }
}

std::optional<Edtf> DatePoint::edtf() const
{
    if (!isCommon())
        return std::nullopt;
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Weekend: return Edtf::interval(Edtf::day(first), Edtf::day(last()));
    case DateUnit::Month: return Edtf::month(year, number);
    case DateUnit::Quarter: return Edtf::quarter(year, number);
    case DateUnit::Half: return Edtf::half(year, number);
    case DateUnit::Season: return Edtf::season(year, number);
    case DateUnit::Year: return Edtf::year(year);
    case DateUnit::Decade: return Edtf::decade(year);
    case DateUnit::Century: return Edtf::century(year);
    default: return Edtf::day(first);
    }
}

std::optional<Edtf> DatePoint::edtfOfEnd() const
{
    if (!isCommon())
        return std::nullopt;
    switch (unit) {
    case DateUnit::Week:
    case DateUnit::Month: return Edtf::day(last());
    case DateUnit::Quarter:
    case DateUnit::Half:
    case DateUnit::Season:
    case DateUnit::Year: {
        const CivilDate end = civilOf(last());
        return Edtf::month(int(end.year), end.month).approximated();
    }
    default: return edtf();
    }
}
