// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include <cstdlib>
#include <utility>

using enum DateWordKind;

/// "early 2019", "mid-June", "the end of December", "earlier this year", "late last week", "year-end".
qsizetype DateGrammar::positioned(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool article = is(i, The);
    if (article)
        ++i;
    const qsizetype ending = is(i + 1, S) ? i + 2 : hyphen(i + 1);
    if (is(i, Unit) && (word(i).unit() == DateUnit::Year || word(i).unit() == DateUnit::Month)
        && is(ending, End) && m_tokens[size_t(ending)].word == wordHash(u"end")) {
        e.form = E::Form::Unit; // "year-end"
        e.container = {word(i).unit(), Pointer::The, 1};
        e.mod = E::Mod::EndOf;
        e.rule = "position";
        const qsizetype end = ending + 1;
        int year = 0;
        if (const qsizetype named = word(i).unit() == DateUnit::Year && is(end, Number) ? this->year(end, year) : 0) {
            e.form = E::Form::Calendar;
            e.container = {};
            e.year = year;
            return named;
        }
        return end;
    }
    E::Mod mod = E::Mod::None;
    bool needsOf = false;
    switch (kind(i)) {
    case Early:
    case Earlier:
        mod = E::Mod::Start;
        break;
    case Middle:
        mod = E::Mod::Mid;
        needsOf = m_tokens[size_t(i)].word == wordHash(u"middle");
        break;
    case Late:
    case Later:
        mod = E::Mod::End;
        break;
    case End:
        mod = E::Mod::EndOf;
        needsOf = m_tokens[size_t(i)].word == wordHash(u"close");
        break;
    case Beginning:
        mod = E::Mod::Start;
        needsOf = true;
        break;
    default:
        return 0;
    }
    const bool comparative = is(i, Earlier) || is(i, Later);
    const bool late = is(i, Early) || is(i, Late) || is(i, Middle);
    const qsizetype joined = hyphen(i + 1);
    if (is(i, End) && joined == i + 1 && !is(joined, Of) && !article && !is(at - 1, By) && !is(at - 1, Until) && !is(at - 1, Since))
        return 0; // "it will end in 2050"
    i = joined;
    if (is(i, Of)) {
        ++i;
        if (is(i, Unit) && isCalendarUnit(word(i).unit())) { // "end of year"
            e.form = E::Form::Unit;
            e.container = {word(i).unit(), Pointer::The, 1};
            e.mod = mod;
            e.rule = "position";
            return i + 1;
        }
        if (is(i, The) && is(i + 1, Unit) && word(i + 1).unit() == DateUnit::Decade) { // "by the end of the decade"
            e.form = E::Form::Unit;
            e.container = {DateUnit::Decade, Pointer::The, 1};
            e.mod = mod;
            e.rule = "position";
            return i + 2;
        }
    } else if (needsOf) {
        return 0;
    } else if (is(i, In) || is(i, On)) {
        ++i;
    } else if (late && is(i, To) && kind(hyphen(i + 1)) == Middle) { // "mid to late 2019"
        i = hyphen(i + 1) + 1;
    }
    using Rule = qsizetype (DateGrammar::*)(qsizetype, E &) const;
    static constexpr Rule rules[] = {
        &DateGrammar::today, &DateGrammar::fiscalYear, &DateGrammar::partOfYear, &DateGrammar::pointed,
        &DateGrammar::weekdayFirst, &DateGrammar::monthFirst, &DateGrammar::dayFirst, &DateGrammar::decade,
        &DateGrammar::century, &DateGrammar::seasonOrHoliday, &DateGrammar::bareYear,
    };
    for (const Rule rule : rules) {
        E attempt;
        const qsizetype end = (this->*rule)(i, attempt);
        if (!end)
            continue;
        if (comparative && attempt.form == E::Form::Calendar && !attempt.weekday && attempt.pointer == Pointer::None
            && attempt.container.unit == DateUnit::None && is(i, Month) && !is(i - 1, In))
            return 0;
        if (attempt.form == E::Form::Calendar && attempt.day && !comparative && mod != E::Mod::EndOf && !late)
            return 0;
        if (attempt.form == E::Form::Clock && !late && !comparative)
            return 0;
        e = std::move(attempt);
        e.mod = mod;
        e.rule = "position";
        return end;
    }
    return 0;
}

/// "today", "yesterday evening", "the day after tomorrow".
qsizetype DateGrammar::today(qsizetype at, E &e) const
{
    qsizetype i = at;
    int extra = 0;
    if (is(i, The))
        ++i;
    if (is(i, Unit) && word(i).unit() == DateUnit::Day && (is(i + 1, After) || is(i + 1, Before)) && is(i + 2, Today)) {
        extra = is(i + 1, After) ? 1 : -1;
        i += 2;
    } else if (i > at) {
        return 0;
    }
    const DateWord w = word(i);
    if (w.kind != Today)
        return 0;
    e.rule = "today";
    if (w.value == 100) {
        e.form = E::Form::Clock;
        e.container = {DateUnit::Day, Pointer::This, 1};
        e.part = DayPart::Night;
        e.hasPart = true;
        return i + 1;
    }
    const int days = w.value + extra;
    e.form = E::Form::Shift;
    e.unit = DateUnit::Day;
    e.count = std::abs(days);
    e.direction = days < 0 ? -1 : 1;
    const qsizetype part = dayPartAfter(i + 1, e);
    if (part) {
        e.form = E::Form::Clock;
        e.container = {DateUnit::Day, w.value < 0 ? Pointer::Last : w.value > 0 ? Pointer::Next : Pointer::This, 1};
    }
    return part ? part : i + 1;
}

qsizetype DateGrammar::dayPartAfter(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (is(i, Early) || is(i, Late) || is(i, At))
        ++i;
    if (!is(i, PartOfDay))
        return 0;
    e.form = E::Form::Clock;
    e.part = DayPart(word(i).value);
    e.hasPart = true;
    return i + 1;
}

/// "10 p.m. Wednesday", "5:30 p.m. EST on Nov. 6", "noon Thursday", "10:30".
qsizetype DateGrammar::clock(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (is(i, PartOfDay) && (word(i).value == int(DayPart::Noon) || word(i).value == int(DayPart::Midnight))) {
        e.hour = word(i).value == int(DayPart::Noon) ? 12 : 24;
        ++i;
    } else {
        const int hour = digits(i);
        if (hour < 0 || hour > 24 || m_tokens[size_t(i)].length() > 2)
            return 0;
        e.hour = hour;
        ++i;
        const bool minutes = mark(i) == u':' && m_tokens[size_t(i)].glued && digits(i + 1) >= 0 && digits(i + 1) < 60
            && m_tokens[size_t(i + 1)].length() == 2 && m_tokens[size_t(i + 1)].glued;
        if (minutes) {
            e.minute = digits(i + 1);
            i += 2;
            if (mark(i) == u':' && digits(i + 1) >= 0)
                i += 2;
        }
        if (is(i, Meridiem) && hour <= 12) {
            e.hour = hour % 12 + word(i).value;
            ++i;
        } else if (!minutes) {
            return 0;
        }
    }
    e.form = E::Form::Clock;
    e.rule = "clock";
    qsizetype end = i;
    // A time zone, then the day.
    if (i < m_end && m_tokens[size_t(i)].allCaps && m_tokens[size_t(i)].length() <= 4 && kind(i) == None)
        ++i;
    if (mark(i) == u',')
        ++i;
    if (is(i, On))
        ++i;
    using Rule = qsizetype (DateGrammar::*)(qsizetype, E &) const;
    static constexpr Rule rules[] = {&DateGrammar::today, &DateGrammar::weekdayFirst, &DateGrammar::monthFirst, &DateGrammar::dayFirst};
    for (const Rule rule : rules) {
        E day;
        const qsizetype dated = (this->*rule)(i, day);
        if (!dated || (!day.day && !day.weekday && day.form != E::Form::Shift))
            continue;
        const int hour = e.hour;
        const int minute = e.minute;
        const bool shift = day.form == E::Form::Shift;
        const double count = day.count * day.direction;
        e = std::move(day);
        if (shift)
            e.container = {DateUnit::Day, count < 0 ? Pointer::Last : count > 0 ? Pointer::Next : Pointer::This, 1};
        e.form = E::Form::Clock;
        e.rule = "clock";
        e.hour = hour;
        e.minute = minute;
        return dated;
    }
    return end;
}
