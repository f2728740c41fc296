// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates that leave out their year, resolved from the reference day and the tense.

#include "extract/dateresolver.h"

#include "extract/datevalues.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

/// How much longer a day ahead counts than a day back, by tense.
struct Weights {
    double past;
    double unknown;
    double future;
};
constexpr Weights dayWeights {8, 1, 0.6};
constexpr Weights monthWeights {60, 2, 0.25};
constexpr Weights holidayWeights {60, 1, 0.6};
constexpr Weights periodWeights {4, 4, 0.5};
/// A day that no verb looks ahead to is not that many days ahead: verbs near a date may belong to a report of plans, but plans are near.
constexpr Day furthestAhead = 92;

constexpr qsizetype narrativeReach = 80; ///< tokens
constexpr Day longestNews = 183; ///< a day nearer than that is rather of the news than of a history

} // namespace

QString DateResolver::unresolved(const E &e)
{
    return unresolvedParts(e);
}

std::optional<DatePoint> DateResolver::weekday(const E &e, DateTense tense) const
{
    const bool spoken = (e.pointer == Pointer::Before || e.pointer == Pointer::After) && m_last && m_last->unit == DateUnit::Day;
    const Day now = spoken ? m_last->first : *m_reference; // "the previous Thursday"
    const int today = weekdayOf(now);
    const Day back = (today - e.weekday + 7) % 7;
    const Day ahead = (e.weekday - today + 7) % 7;
    switch (e.pointer) {
    case Pointer::Last:
    case Pointer::Before:
        return DatePoint::ofDay(now - (back == 0 ? 7 : back));
    case Pointer::After:
    case Pointer::Next:
        return DatePoint::ofDay(now + (ahead == 0 ? 7 : ahead));
    case Pointer::This:
        return DatePoint::ofDay(now - today + e.weekday);
    default:
        return DatePoint::ofDay(tense == DateTense::Future ? now + ahead : now - back);
    }
}

/// "last June", "this Friday", "next summer".
std::optional<DatePoint> DateResolver::pointed(const E &e, DateTense tense) const
{
    if (e.weekday)
        return weekday(e, tense);
    if (e.pointer == Pointer::That)
        return m_year ? named(e, m_year->year) : inferred(e, tense);
    if (e.pointer == Pointer::After && m_last && m_last->unit < DateUnit::Decade) { // "the following July"
        const auto first = named(e, m_last->year);
        return first && first->first > m_last->last() ? first : named(e, m_last->year + 1);
    }
    const Day now = *m_reference;
    const int year = int(civilOf(now).year);
    const auto thisYears = named(e, year);
    if (!thisYears)
        return std::nullopt;
    switch (e.pointer) {
    case Pointer::Last:
    case Pointer::Before:
        return thisYears->last() < now ? thisYears : named(e, year - 1);
    case Pointer::After:
    case Pointer::Next:
        return thisYears->first > now ? thisYears : named(e, year + 1);
    case Pointer::This:
        if (e.season == 4 && civilOf(now).month < 6)
            return named(e, year - 1);
        return thisYears;
    default:
        return thisYears;
    }
}

/// A history goes on in the year that it has come to ("refused in February 2016. On 20 June it asked"), unless what it tells may
/// well be the news.
std::optional<DatePoint> DateResolver::narrated(const E &e, DateTense tense) const
{
    if (!m_told || !e.month || tense == DateTense::Future || e.first - m_toldAt > narrativeReach)
        return std::nullopt;
    const auto point = named(e, m_told->year);
    return point && point->first > m_told->first && *m_reference - point->last() > 366 ? point : std::nullopt;
}

std::optional<DatePoint> DateResolver::inferred(const E &e, DateTense tense) const
{
    if (!m_reference)
        return std::nullopt;
    const Day now = *m_reference;
    if (e.weekday && !e.month && !e.day)
        return weekday(e, tense);
    const int year = int(civilOf(now).year);
    if (e.day && !e.month) { // "Friday the 23rd", "on the 21st"
        std::optional<DatePoint> best;
        for (int step = -1; step <= 1; ++step) {
            const DatePoint month = DatePoint::containing(now, DateUnit::Month).shifted(step);
            if (e.day > daysInMonth(month.year, month.number))
                continue;
            const Day day = month.first + e.day - 1;
            if (e.weekday && weekdayOf(day) != e.weekday)
                continue;
            if (!best || std::llabs(day - now) < std::llabs(best->first - now))
                best = DatePoint::ofDay(day);
        }
        return best;
    }
    std::array points {named(e, year - 1), named(e, year), named(e, year + 1)};
    if (e.weekday) { // "Tuesday, March 5": a year in which it was one
        const auto fits = [&e](const auto &point) { return point && weekdayOf(point->first) == e.weekday; };
        if (std::any_of(points.begin(), points.end(), fits))
            std::replace_if(points.begin(), points.end(), [&fits](const auto &point) { return !fits(point); }, std::nullopt);
    }
    std::optional<DatePoint> past;
    std::optional<DatePoint> future;
    for (const auto &point : points) {
        if (!point)
            continue;
        if (point->first <= now)
            past = point;
        if (point->last() >= now && !future)
            future = point;
    }
    if (m_section && *m_section < year)
        return named(e, *m_section);
    const bool news = (past && now - past->last() < longestNews) || (future && future->first - now < furthestAhead);
    if (const auto told = news ? std::nullopt : narrated(e, tense))
        return told;
    if (!past || !future)
        return past ? past : future;
    // The nearer one, with time counted the longer against the tense.
    const Day back = now - past->last();
    const Day ahead = future->first - now;
    const Weights weights = e.hasHoliday ? holidayWeights : e.day ? dayWeights : e.month ? monthWeights : periodWeights;
    const double stretch = tense == DateTense::Past ? weights.past : tense == DateTense::Future ? weights.future : weights.unknown;
    if (e.day && tense != DateTense::Future && ahead > furthestAhead)
        return past;
    return double(ahead) * stretch <= double(back) ? future : past;
}
