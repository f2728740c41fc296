// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dateresolver.h"

#include "extract/datevalues.h"

#include <cmath>

namespace {

/// How far back a quarter may have been named for "a year ago" to mean the same quarter.
constexpr qsizetype quarterReach = 120;

} // namespace

ResolvedDate DateResolver::shift(const E &e, DateTense tense) const
{
    ResolvedDate date;
    const bool small = e.unit == DateUnit::Hour || e.unit == DateUnit::Minute || e.unit == DateUnit::Second;
    if (e.count < 0 || small) {
        date.timex = e.direction < 0 ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
        if (small)
            date.type = TimexType::Time;
        return date;
    }
    // "A year ago" beside the results of a quarter is the same quarter of the year before.
    const bool over = m_quarter && (!m_reference || m_quarter->first <= *m_reference);
    const bool sameQuarter = e.unit == DateUnit::Year && e.count == 1 && over && (e.yearly || e.first - m_quarterAt < quarterReach);
    if (sameQuarter && e.anchor != E::Anchor::Phrase && e.direction < 0) {
        date = ofPoint(DatePoint::ofQuarter(m_quarter->year - 1, m_quarter->number), e, {});
        date.anchor = m_quarter->timex();
        return date;
    }

    std::optional<DatePoint> base = m_reference ? std::optional(DatePoint::ofDay(*m_reference)) : std::nullopt;
    if (e.anchor == E::Anchor::Phrase)
        base = e.phrase->form == E::Form::Shift ? shift(*e.phrase, tense).point : calendarPoint(*e.phrase, tense);
    else if (e.anchor == E::Anchor::Discourse && m_last)
        base = m_last;
    if (base && e.anchor == E::Anchor::Discourse && e.unit <= DateUnit::Week && base->unit >= DateUnit::Month) {
        date = ofPoint(base, e, {}); // "two days later" than a month is no day
        date.anchor = base->timex();
        return date;
    }
    if (!base) {
        date.timex = e.direction < 0 ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
        return date;
    }
    const int count = e.direction * int(std::lround(e.count));
    DatePoint point = *base;
    switch (e.unit) {
    case DateUnit::Day:
        point = DatePoint::ofDay(base->first + count);
        break;
    case DateUnit::Week:
    case DateUnit::Weekend:
        point = DatePoint::ofDay(base->first + 7 * Day(count));
        if (e.anchor == E::Anchor::Published && e.count >= 2) // "three weeks ago"
            point = DatePoint::containing(point.first, DateUnit::Week);
        break;
    case DateUnit::Fortnight:
        point = DatePoint::ofDay(base->first + 14 * Day(count));
        break;
    case DateUnit::Month: {
        const Day day = addMonths(base->first, count);
        point = e.anchor == E::Anchor::Phrase ? DatePoint::ofDay(day) : DatePoint::containing(day, DateUnit::Month);
        break;
    }
    case DateUnit::Quarter:
        point = DatePoint::containing(base->first, DateUnit::Quarter).shifted(count);
        break;
    case DateUnit::Year:
        if (e.count != std::floor(e.count)) { // "half a year ago"
            point = DatePoint::containing(addMonths(base->first, e.direction * int(std::lround(12 * e.count))), DateUnit::Month);
            break;
        }
        if (e.anchor == E::Anchor::Phrase)
            point = DatePoint::ofDay(addMonths(base->first, 12 * count));
        else if (e.anchor == E::Anchor::Discourse && e.count == 1
                 && (base->unit == DateUnit::Month || (e.yearly && base->unit == DateUnit::Half)))
            point = DatePoint::containing(addMonths(base->first, 12 * count), base->unit); // the same month
        else
            point = DatePoint::containing(base->first, DateUnit::Year).shifted(count);
        break;
    default:
        point = DatePoint::ofYear(base->year + count * (e.unit == DateUnit::Decade ? 10 : e.unit == DateUnit::Century ? 100 : 1000));
    }
    if (e.moreUnit != DateUnit::None) {
        Day day = e.unit == DateUnit::Year ? addMonths(base->first, 12 * count) : e.unit == DateUnit::Month ? addMonths(base->first, count) : point.first;
        const int more = e.direction * int(e.moreCount);
        if (e.moreUnit == DateUnit::Month)
            day = addMonths(day, more);
        else
            day += more * (e.moreUnit == DateUnit::Week ? 7 : 1);
        point = DatePoint::containing(day, e.moreUnit == DateUnit::Month ? DateUnit::Month : DateUnit::Day);
    }
    if (!point.isCommon()) {
        date.timex = e.direction < 0 ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
        return date;
    }
    E about = e;
    about.approximate = e.unit != DateUnit::Day && e.anchor != E::Anchor::Phrase;
    ResolvedDate resolved = ofPoint(point, about, {});
    resolved.mod = timexMod(e.mod);
    if (e.anchor != E::Anchor::Published)
        resolved.anchor = base->timex();
    return resolved;
}

ResolvedDate DateResolver::clock(const E &e, DateTense tense) const
{
    std::optional<DatePoint> day;
    const bool says = e.namesPart() || e.container.unit != DateUnit::None;
    if (e.namesPart())
        day = calendarPoint(e, tense);
    else if (e.container.unit != DateUnit::None)
        day = at(e.container);
    ResolvedDate date;
    date.type = TimexType::Time;
    date.mod = timexMod(e.mod);
    if (says && day) {
        date.edtf = day->edtf();
        date.point = day;
    }
    if (!says && m_reference)
        day = DatePoint::ofDay(*m_reference);
    date.timex = (day ? day->timex() : says ? unresolved(e) : QStringLiteral("XXXX-XX-XX")) + clockTimex(e);
    return date;
}
