// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dateresolver.h"

#include "extract/datevalues.h"

namespace {

bool pointsAtSpoken(const UnitPointer &pointer)
{
    return pointer.pointer == Pointer::Before || pointer.pointer == Pointer::After || pointer.pointer == Pointer::That;
}

} // namespace

ResolvedDate ofPoint(const std::optional<DatePoint> &point, const DateExpression &e, const QString &unresolved)
{
    ResolvedDate date;
    date.mod = timexMod(e.mod);
    if (!point) {
        date.timex = unresolved;
        return date;
    }
    date.point = point;
    date.timex = point->timex();
    date.edtf = e.mod == DateExpression::Mod::EndOf ? point->edtfOfEnd() : point->edtf();
    if (e.approximate && date.edtf && !date.edtf->isInterval()) {
        date.edtf = date.edtf->approximated();
        date.mod = QStringLiteral("APPROX");
    }
    return date;
}

ResolvedDate DateResolver::resolve(const E &e, DateTense tense)
{
    ResolvedDate date;
    switch (e.form) {
    case E::Form::Calendar:
        date = calendar(e, tense);
        break;
    case E::Form::Unit:
        date = unit(e);
        break;
    case E::Form::Shift:
        date = shift(e, tense);
        break;
    case E::Form::Clock:
        date = clock(e, tense);
        break;
    case E::Form::Duration:
        if (e.ahead && tense == DateTense::Future && e.count > 0 && e.unit >= DateUnit::Day && m_reference) {
            E shifted = e;
            shifted.direction = 1;
            date = shift(shifted, tense);
            break;
        }
        date.type = TimexType::Duration;
        date.timex = durationTimex(e);
        date.mod = timexMod(e.mod);
        break;
    case E::Form::Set:
        date.type = TimexType::Set;
        date.timex = setTimex(e);
        break;
    case E::Form::Reference:
        date.timex = e.vague == E::Vague::Present ? QStringLiteral("PRESENT_REF")
            : e.vague == E::Vague::Past           ? QStringLiteral("PAST_REF")
                                                  : QStringLiteral("FUTURE_REF");
        break;
    }
    const bool relative = e.form == E::Form::Unit || e.form == E::Form::Shift || e.form == E::Form::Clock
        || (e.form == E::Form::Calendar && !e.hasYear());
    if (relative && m_reference && date.anchor.isEmpty())
        date.anchor = DatePoint::ofDay(*m_reference).timex();
    remember(e, date);
    return date;
}

void DateResolver::remember(const E &e, const ResolvedDate &date)
{
    if (!date.point || (date.type != TimexType::Date && date.type != TimexType::Time))
        return;
    if (e.form == E::Form::Shift && (e.yearly || (e.unit == DateUnit::Year && e.count == 1)))
        return; // a comparison is not what the text goes on about
    m_last = date.point;
    const bool goesOn = m_told && e.month && date.point->year == m_told->year;
    if ((e.hasYear() || goesOn) && (date.point->unit == DateUnit::Month || date.point->unit == DateUnit::Day)) {
        m_told = date.point;
        m_toldAt = e.last;
    }
    if (date.point->unit == DateUnit::Year || (e.hasYear() && !e.samePeriod && date.point->unit < DateUnit::Decade))
        m_year = DatePoint::ofYear(date.point->year);
    const bool compared = m_quarter && date.point->unit == DateUnit::Quarter && date.point->number == m_quarter->number
        && date.point->year < m_quarter->year;
    if (date.point->unit == DateUnit::Quarter && !compared && !e.samePeriod) {
        m_quarter = date.point;
        m_quarterAt = e.first;
    }
}

ResolvedDate DateResolver::calendar(const E &e, DateTense tense) const
{
    return ofPoint(calendarPoint(e, tense), e, unresolved(e));
}

std::optional<DatePoint> DateResolver::calendarPoint(const E &e, DateTense tense) const
{
    if (e.span == DateUnit::Decade)
        return DatePoint::ofDecade(e.year);
    if (e.span == DateUnit::Century)
        return DatePoint::ofCentury(e.year);
    if (e.samePeriod)
        return samePeriod(e);
    if (e.container.unit != DateUnit::None) {
        const auto base = at(e.container);
        if (!base)
            return std::nullopt;
        if (e.nth)
            return nth(e, e.month ? DatePoint::ofMonth(base->year, e.month) : *base);
        if (base->unit == DateUnit::Week && e.weekday)
            return DatePoint::ofDay(base->first + e.weekday - 1);
        if (base->unit == DateUnit::Month && e.day)
            return e.day <= daysInMonth(base->year, base->number) ? std::optional(DatePoint::ofDay(base->first + e.day - 1)) : std::nullopt;
        return named(e, base->year);
    }
    if (e.nth) {
        if (e.hasYear())
            return nth(e, e.month ? DatePoint::ofMonth(e.year, e.month) : DatePoint::ofYear(e.year));
        E month;
        month.month = e.month;
        const auto inside = inferred(month, tense);
        return inside ? nth(e, *inside) : std::nullopt;
    }
    if (e.hasYear())
        return named(e, e.year);
    const bool told = (e.pointer == Pointer::That && m_year) || (e.pointer == Pointer::After && m_last && !e.weekday);
    if (!m_reference && !told)
        return std::nullopt;
    return e.pointer != Pointer::None ? pointed(e, tense) : inferred(e, tense);
}

/// "The 1988 period", "the same month of 2017".
DatePoint DateResolver::samePeriod(const E &e) const
{
    const bool part = m_last && (m_last->unit == DateUnit::Month || m_last->unit == DateUnit::Half);
    if (part && (e.container.unit == m_last->unit || (e.container.unit == DateUnit::Period && !m_quarter)))
        return DatePoint::containing(addMonths(m_last->first, 12 * (e.year - m_last->year)), m_last->unit);
    const bool quarter = m_quarter && (e.container.unit == DateUnit::None || e.container.unit >= DateUnit::Quarter);
    return quarter ? DatePoint::ofQuarter(e.year, m_quarter->number) : DatePoint::ofYear(e.year);
}

std::optional<DatePoint> DateResolver::named(const E &e, int year) const
{
    if (e.hasHoliday)
        return DatePoint::ofDay(holidayIn(year, e.holiday));
    if (e.quarter)
        return DatePoint::ofQuarter(year, e.quarter);
    if (e.half)
        return DatePoint::ofHalf(year, e.half);
    if (e.season)
        return DatePoint::ofSeason(year, e.season);
    if (e.month && e.day) {
        if (e.day > daysInMonth(year, e.month))
            return std::nullopt;
        return DatePoint::ofDay(dayOf({year, e.month, e.day}));
    }
    if (e.month)
        return DatePoint::ofMonth(year, e.month);
    return DatePoint::ofYear(year);
}

std::optional<DatePoint> DateResolver::nth(const E &e, const DatePoint &inside) const
{
    const Day first = inside.first;
    const Day last = inside.last();
    if (e.nthUnit == DateUnit::Month && inside.unit == DateUnit::Year)
        return e.nth < 0 ? DatePoint::ofMonth(inside.year, 12) : e.nth <= 12 ? std::optional(DatePoint::ofMonth(inside.year, e.nth)) : std::nullopt;
    Day day = 0;
    if (e.nthUnit == DateUnit::Day && e.weekday) {
        day = e.nth > 0 ? first + (e.weekday - weekdayOf(first) + 7) % 7 + 7 * (e.nth - 1)
                        : last - (weekdayOf(last) - e.weekday + 7) % 7;
        return day >= first && day <= last ? std::optional(DatePoint::ofDay(day)) : std::nullopt;
    }
    if (e.nthUnit == DateUnit::Day) {
        day = e.nth > 0 ? first + e.nth - 1 : last;
        return day <= last ? std::optional(DatePoint::ofDay(day)) : std::nullopt;
    }
    // The first week is the one with the period's first Thursday.
    const Day thursday = first + (4 - weekdayOf(first) + 7) % 7;
    day = e.nth > 0 ? thursday + 7 * (e.nth - 1) : last - (weekdayOf(last) - 4 + 7) % 7;
    return day >= first && day <= last ? std::optional(DatePoint::containing(day, e.nthUnit)) : std::nullopt;
}

std::optional<DatePoint> DateResolver::spokenOf(DateUnit unit) const
{
    if (unit == DateUnit::Year && m_year)
        return m_year;
    if (unit == DateUnit::Quarter && m_quarter)
        return m_quarter;
    if (m_last && (unit < m_last->unit || m_last->unit == DateUnit::Decade))
        return std::nullopt;
    return m_last ? std::optional(DatePoint::containing(m_last->first, unit)) : std::nullopt;
}

std::optional<DatePoint> DateResolver::at(const UnitPointer &pointer) const
{
    const DateUnit unit = pointer.unit == DateUnit::Period ? DateUnit::Quarter
        : pointer.unit == DateUnit::Fortnight              ? DateUnit::Week
                                                           : pointer.unit;
    if (pointsAtSpoken(pointer)) {
        auto base = spokenOf(unit);
        if (!base && m_reference)
            base = DatePoint::containing(*m_reference, unit);
        if (!base)
            return std::nullopt;
        const int steps = pointer.pointer == Pointer::Before ? -1 : pointer.pointer == Pointer::After ? 1 : 0;
        return base->shifted(steps);
    }
    if (pointer.pointer == Pointer::The && unit == DateUnit::Quarter && m_quarter)
        return m_quarter;
    if (!m_reference)
        return std::nullopt;
    const DatePoint now = DatePoint::containing(*m_reference, unit);
    switch (pointer.pointer) {
    case Pointer::Last:
        if (unit == DateUnit::Weekend && weekdayOf(*m_reference) >= 6)
            return now.shifted(-pointer.steps);
        return now.shifted(-pointer.steps);
    case Pointer::Next:
        return now.shifted(pointer.steps);
    case Pointer::Latest:
        return unit == DateUnit::Year ? now : now.shifted(-1);
    case Pointer::The:
        if (unit == DateUnit::Quarter)
            return now.shifted(-1);
        if (unit == DateUnit::Weekend && weekdayOf(*m_reference) < 6)
            return now.shifted(-1);
        return now;
    case Pointer::Bygone: {
        if (unit == DateUnit::Weekend)
            return weekdayOf(*m_reference) == 7 ? now : now.shifted(-1);
        const Day half = (now.last() - now.first + 1) / 2;
        return DatePoint::containing(*m_reference - half, unit);
    }
    default:
        return now;
    }
}

ResolvedDate DateResolver::unit(const E &e) const
{
    std::optional<DatePoint> point;
    if (e.phrase) { // "the quarter ended Sept. 30", "the week of Nov. 30"
        if (const auto day = calendarPoint(*e.phrase, e.container.unit == DateUnit::Week ? DateTense::Unknown : DateTense::Past))
            point = DatePoint::containing(day->first, e.container.unit);
    } else {
        point = at(e.container);
    }
    ResolvedDate date = ofPoint(point, e, unresolvedUnit(e.container));
    if (const auto spoken = point && !e.phrase && pointsAtSpoken(e.container) ? spokenOf(e.container.unit) : std::nullopt)
        date.anchor = spoken->timex();
    return date;
}
