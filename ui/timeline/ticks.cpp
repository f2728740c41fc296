// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/ticks.h"

#include "core/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace
{

enum class Unit : quint8 { Day, Month, Year };

struct Step {
    Unit unit;
    int count; // days are counted within their month, months within their year, years from year 0
};

struct Granularity {
    Step major;
    Step minor;
};

constexpr double majorDistance = 120;
constexpr double labelDistance = 40;
constexpr double dayLabelDistance = 24;
constexpr double lineDistance = 6;

// Fine to coarse. The first whose major steps are far enough apart is taken.
constexpr Granularity granularities[] = {
    {{Unit::Day, 1}, {Unit::Day, 1}},         {{Unit::Month, 1}, {Unit::Day, 1}},
    {{Unit::Year, 1}, {Unit::Month, 1}},      {{Unit::Year, 4}, {Unit::Year, 1}},
    {{Unit::Year, 10}, {Unit::Year, 1}},      {{Unit::Year, 20}, {Unit::Year, 5}},
    {{Unit::Year, 50}, {Unit::Year, 10}},     {{Unit::Year, 100}, {Unit::Year, 10}},
    {{Unit::Year, 200}, {Unit::Year, 50}},    {{Unit::Year, 500}, {Unit::Year, 100}},
    {{Unit::Year, 1000}, {Unit::Year, 100}},  {{Unit::Year, 2000}, {Unit::Year, 500}},
    {{Unit::Year, 5000}, {Unit::Year, 1000}}, {{Unit::Year, 10000}, {Unit::Year, 1000}},
};

double shortestDays(Step step)
{
    switch (step.unit) {
    case Unit::Day:
        return step.count;
    case Unit::Month:
        return step.count == 1 ? 28 : step.count * 30;
    case Unit::Year:
        return step.count == 1 ? 365 : step.count * 365.2425;
    }
    return 1;
}

/// The coarser steps that a minor one may take when there is no room for the finest.
Step widened(Step step, double pixelsPerDay, double distance)
{
    constexpr int days[] = {1, 5, 10};
    constexpr int months[] = {1, 3, 6};
    if (step.unit == Unit::Year)
        return step;
    for (const int count : step.unit == Unit::Day ? days : months) {
        step.count = count;
        if (shortestDays(step) * pixelsPerDay >= distance)
            break;
    }
    return step;
}

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

CivilDate startOfStep(Day day, Step step)
{
    const CivilDate date = civilOf(day);
    switch (step.unit) {
    case Unit::Day:
        return step.count == 1
            ? date
            : CivilDate{date.year, date.month, std::max(1, date.day / step.count * step.count)};
    case Unit::Month:
        return {date.year, (date.month - 1) / step.count * step.count + 1, 1};
    case Unit::Year:
        return {floorDivide(date.year, step.count) * step.count, 1, 1};
    }
    return date;
}

CivilDate nextOfStep(CivilDate date, Step step)
{
    switch (step.unit) {
    case Unit::Day: {
        const int day = (date.day / step.count + 1) * step.count;
        // the last steps of a month would crowd the next month's name
        const int latest = step.count == 1 ? daysInMonth(date.year, date.month) : 30 - step.count / 2;
        if (day <= latest)
            return {date.year, date.month, day};
        return date.month == 12 ? CivilDate{date.year + 1, 1, 1} : CivilDate{date.year, date.month + 1, 1};
    }
    case Unit::Month:
        return date.month + step.count > 12 ? CivilDate{date.year + 1, 1, 1}
                                            : CivilDate{date.year, date.month + step.count, 1};
    case Unit::Year:
        return {date.year + step.count, 1, 1};
    }
    return date;
}

bool startsStep(const CivilDate &date, Step step)
{
    return startOfStep(dayOf(date), step) == date;
}

QString majorLabel(const CivilDate &date, Unit unit, const QLocale &locale)
{
    const QString year = yearName(date.year);
    switch (unit) {
    case Unit::Day:
        return QCoreApplication::translate("Ticks", "%1 %2 %3", "day, month, year")
            .arg(QString::number(date.day), locale.monthName(date.month, QLocale::ShortFormat), year);
    case Unit::Month:
        return QCoreApplication::translate("Ticks", "%1 %2", "month, year")
            .arg(locale.standaloneMonthName(date.month), year);
    case Unit::Year:
        return year;
    }
    return year;
}

QString minorLabel(const CivilDate &date, Unit unit, const QLocale &locale)
{
    switch (unit) {
    case Unit::Day:
        return QString::number(date.day);
    case Unit::Month:
        return locale.standaloneMonthName(date.month, QLocale::ShortFormat);
    case Unit::Year:
        break;
    }
    if (date.year < 1000)
        return yearName(date.year);
    return QStringLiteral("\u2019%1").arg(date.year % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

QString yearName(qint64 year)
{
    if (year > 0)
        return QString::number(year);
    return QCoreApplication::translate("Ticks", "%1 BCE").arg(1 - year);
}

std::vector<Tick> ticksFor(const TimeScale &scale, const QLocale &locale)
{
    const auto *const chosen = std::ranges::find_if(granularities, [&](const Granularity &granularity) {
        return shortestDays(granularity.major) * scale.pixelsPerDay >= majorDistance;
    });
    const auto &[major, finest]
        = chosen == std::end(granularities) ? granularities[std::size(granularities) - 1] : *chosen;
    const double wanted = finest.unit == Unit::Day ? dayLabelDistance : labelDistance;
    const Step minor = widened(finest, scale.pixelsPerDay, wanted);
    const double distance = shortestDays(minor) * scale.pixelsPerDay;

    std::vector<Tick> ticks;
    const Day last = Day(std::floor(scale.lastDay()));
    const CivilDate opening = startOfStep(Day(std::floor(scale.firstDay)), major);
    for (CivilDate date = opening; dayOf(date) <= last;
         date = distance >= lineDistance ? nextOfStep(date, minor) : nextOfStep(date, major)) {
        const double x = scale.xOf(double(dayOf(date)));
        if (x < scale.left - 0.5)
            continue;
        const bool isMajor = startsStep(date, major);
        if (isMajor)
            ticks.push_back({x, majorLabel(date, major.unit, locale), true, false});
        else
            ticks.push_back(
                {x, distance >= wanted ? minorLabel(date, minor.unit, locale) : QString(), false, false});
    }
    const auto firstMajor = std::ranges::find_if(ticks, &Tick::major);
    if (firstMajor == ticks.end() || firstMajor->x - scale.left >= majorDistance) {
        ticks.insert(ticks.begin(), {scale.left, majorLabel(opening, major.unit, locale), true, true});
        for (size_t i = 1; i < ticks.size() && ticks[i].x < scale.left + majorDistance; ++i)
            ticks[i].label.clear();
    }
    return ticks;
}
