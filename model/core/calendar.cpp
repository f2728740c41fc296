// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"

#include <array>

namespace {

constexpr qint64 daysPerEra = 146'097; // 400 years
constexpr Day dayOfEraZero = 1'721'120; // 1 March of the year 0, as a Julian day number

constexpr qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

bool isLeapYear(qint64 year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(qint64 year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

// Both directions count from 1 March, so that the leap day is the last of its year.
Day dayOf(const CivilDate &date)
{
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const qint64 era = floorDivide(year, 400);
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return dayOfEraZero + era * daysPerEra + dayOfEra;
}

CivilDate civilOf(Day day)
{
    const qint64 days = day - dayOfEraZero;
    const qint64 era = floorDivide(days, daysPerEra);
    const qint64 dayOfEra = days - era * daysPerEra;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 marchMonth = (5 * dayOfYear + 2) / 153;
    const int month = int(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            int(dayOfYear - (153 * marchMonth + 2) / 5 + 1)};
}

const QString &monthName(int month)
{
    static const std::array<QString, 12> names
        = {QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"),
           QStringLiteral("April"),   QStringLiteral("May"),      QStringLiteral("June"),
           QStringLiteral("July"),    QStringLiteral("August"),   QStringLiteral("September"),
           QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December")};
    return names[size_t(month - 1)];
}
