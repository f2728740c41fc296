// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/ticks.h"

#include "core/calendar.h"
#include "timeline/datenames.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace {

enum class Unit : quint8 { Day, Week, Month, Year };

struct Step {
    Unit unit;
    int count; // months are counted within their year, years from the beginning of our era
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

constexpr double daysInYear = 365.2425;
constexpr int decade = 10;

double shortestDays(Step step)
{
    switch (step.unit) {
    case Unit::Day: return 1;
    case Unit::Week: return 7;
    case Unit::Month: return step.count == 1 ? 28 : step.count * 30;
    case Unit::Year: // from the year 1 to the year 10 are 9
        return step.count == 1 ? 365 : (step.count < decade ? step.count : step.count - 1) * daysInYear;
    }
    return 1;
}

/// The coarser steps that a minor one may take when there is no room for the finest.
Step widened(Step step, double pixelsPerDay)
{
    constexpr Step ofMonth[] = {{Unit::Day, 1}, {Unit::Week, 1}};
    constexpr Step ofYear[] = {{Unit::Month, 1}, {Unit::Month, 3}, {Unit::Month, 6}};
    if (step.unit == Unit::Year)
        return step;
    const bool days = step.unit == Unit::Day;
    for (const Step &wider : days ? std::span<const Step>(ofMonth) : std::span<const Step>(ofYear)) {
        step = wider;
        if (shortestDays(step) * pixelsPerDay >= (days ? dayLabelDistance : labelDistance))
            break;
    }
    return step;
}

/// The last day before `day`, or itself, on which a week begins.
Day startOfWeek(Day day, Qt::DayOfWeek begin)
{
    const Day weekday = ((day % 7) + 7) % 7; // Julian day 0 was a Monday
    return day - (weekday - (Day(begin) - 1) + 7) % 7;
}

qint64 startOfYears(qint64 year, int count)
{
    if (year > 0) {
        const qint64 start = year / count * count;
        return start > (count < decade ? count : 0) ? start : 1; // few years after 1 the next would be too near
    }
    const qint64 before = 1 - year; // BCE
    return 1 - (before + count - 1) / count * count;
}

qint64 nextYears(qint64 year, int count)
{
    if (count == 1)
        return year + 1;
    if (year > 1)
        return year + count;
    if (year == 1)
        return count < decade ? 2 * count : count;
    const qint64 before = 1 - year - count;
    return before > 0 ? 1 - before : 1;
}

CivilDate startOfStep(Day day, Step step, Qt::DayOfWeek week)
{
    const CivilDate date = civilOf(day);
    switch (step.unit) {
    case Unit::Day: return date;
    case Unit::Week: return std::max({date.year, date.month, 1}, civilOf(startOfWeek(day, week)));
    case Unit::Month: return {date.year, (date.month - 1) / step.count * step.count + 1, 1};
    case Unit::Year: return {step.count == 1 ? date.year : startOfYears(date.year, step.count), 1, 1};
    }
    return date;
}

/// Weeks begin anew with each month, as the axis does.
CivilDate nextOfStep(const CivilDate &date, Step step, Qt::DayOfWeek week)
{
    const CivilDate month = date.month == 12 ? CivilDate{date.year + 1, 1, 1} : CivilDate{date.year, date.month + 1, 1};
    switch (step.unit) {
    case Unit::Day:
        return date.day == daysInMonth(date.year, date.month) ? month : CivilDate{date.year, date.month, date.day + 1};
    case Unit::Week: return std::min(month, civilOf(startOfWeek(dayOf(date), week) + 7));
    case Unit::Month:
        return date.month + step.count > 12 ? CivilDate{date.year + 1, 1, 1}
                                            : CivilDate{date.year, date.month + step.count, 1};
    case Unit::Year: return {nextYears(date.year, step.count), 1, 1};
    }
    return date;
}

QString majorLabel(const CivilDate &date, Unit unit, const QLocale &locale)
{
    if (unit == Unit::Year)
        return yearName(date.year, locale);
    return unit == Unit::Month ? monthOfYear(date.year, date.month, locale) : dayOfYear(date, locale);
}

QString minorLabel(const CivilDate &date, Step step, const QLocale &locale)
{
    if (step.unit == Unit::Day || step.unit == Unit::Week)
        return QString::number(date.day);
    if (step.unit == Unit::Month)
        return step.count == 3 ? quarterName(date.month / 3 + 1)
                               : locale.standaloneMonthName(date.month, QLocale::ShortFormat);
    if (date.year < 1000)
        return yearName(date.year, locale);
    return QStringLiteral("\u2019%1").arg(date.year % 100, 2, 10, QLatin1Char('0'));
}

/// Minor labels make way for major ones.
void thinOut(std::vector<Tick> &ticks, double distance)
{
    double left = -1e9;
    for (Tick &tick : ticks) {
        if (tick.major)
            left = tick.x;
        else if (tick.x - left < distance)
            tick.label.clear();
    }
    double right = 1e9;
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        if (tick->major)
            right = tick->x;
        else if (right - tick->x < distance)
            tick->label.clear();
    }
}

} // namespace

std::vector<Tick> ticksFor(const TimeScale &scale, const QLocale &locale)
{
    const auto *const chosen = std::ranges::find_if(granularities, [&](const Granularity &granularity) {
        return shortestDays(granularity.major) * scale.pixelsPerDay >= majorDistance;
    });
    const auto &[major, finest]
        = chosen == std::end(granularities) ? granularities[std::size(granularities) - 1] : *chosen;
    const Qt::DayOfWeek week = locale.firstDayOfWeek();
    const Step minor = widened(finest, scale.pixelsPerDay);
    const double wanted = minor.unit == Unit::Day || minor.unit == Unit::Week ? dayLabelDistance : labelDistance;
    const double distance = shortestDays(minor) * scale.pixelsPerDay;

    std::vector<Tick> ticks;
    const Day last = Day(std::floor(scale.lastDay()));
    const CivilDate opening = startOfStep(Day(std::floor(scale.firstDay)), major, week);
    for (CivilDate date = opening; dayOf(date) <= last;
         date = nextOfStep(date, distance >= lineDistance ? minor : major, week)) {
        const double x = scale.xOf(double(dayOf(date)));
        if (x < scale.left - 0.5)
            continue;
        if (startOfStep(dayOf(date), major, week) == date)
            ticks.push_back({x, majorLabel(date, major.unit, locale), true, false});
        else
            ticks.push_back({x, distance >= wanted ? minorLabel(date, minor, locale) : QString(), false, false});
    }
    const auto firstMajor = std::ranges::find_if(ticks, &Tick::major);
    if (firstMajor == ticks.end() || firstMajor->x - scale.left >= majorDistance) {
        // Of several years the one at the edge is named, not the first: the years after it follow at once.
        const bool years = major.unit == Unit::Year;
        const CivilDate edge = years ? civilOf(Day(std::floor(scale.firstDay + wanted / scale.pixelsPerDay))) : opening;
        const double room = years ? 2 * wanted : majorDistance;
        ticks.insert(ticks.begin(), {scale.left, majorLabel(edge, major.unit, locale), true, true});
        for (size_t i = 1; i < ticks.size() && ticks[i].x < scale.left + room; ++i)
            ticks[i].label.clear();
    }
    thinOut(ticks, wanted);
    return ticks;
}
