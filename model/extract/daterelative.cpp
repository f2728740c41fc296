// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include <cstdlib>

using enum DateWordKind;

namespace {

bool isWhole(const Token &token)
{
    return token.word == wordHash(u"full") || token.word == wordHash(u"entire") || token.word == wordHash(u"whole");
}

bool isDiscourse(const Token &token)
{
    return token.word == wordHash(u"previous") || token.word == wordHash(u"prior") || token.word == wordHash(u"preceding");
}

} // namespace

/// "last year", "the current quarter", "this past week", "the week after next", "the year prior", "the month".
qsizetype DateGrammar::unitPointer(qsizetype at, UnitPointer &pointer) const
{
    qsizetype i = at;
    const bool article = is(i, The);
    if (article)
        ++i;
    const bool measured = is(i, Fiscal) && (is(i + 2, Ended) || is(i + 2, To)); // "the financial year to March"
    if (article && is(i + 1, Unit) && (measured || isWhole(m_tokens[size_t(i)]))) // "the full year"
        ++i;
    const DateWord w = word(i);
    pointer.steps = 1;
    switch (w.kind) {
    case Last:
        pointer.pointer = isDiscourse(m_tokens[size_t(i)]) ? Pointer::Before : Pointer::Last;
        break;
    case Next: {
        const quint32 hash = m_tokens[size_t(i)].word;
        const bool told = hash == wordHash(u"following") || hash == wordHash(u"subsequent") || (article && hash == wordHash(u"next"));
        pointer.pointer = told ? Pointer::After : Pointer::Next;
        break;
    }
    case This:
        pointer.pointer = m_tokens[size_t(i)].word == wordHash(u"this") ? Pointer::This : Pointer::None;
        if (is(i + 1, Bygone)) {
            pointer.pointer = Pointer::Bygone;
            ++i;
        } else if (is(i + 1, Next) && m_tokens[size_t(i + 1)].word != wordHash(u"next")) { // "this coming week"
            pointer.pointer = Pointer::Next;
            ++i;
        } else if (is(i + 1, Same) || is(i + 1, Current)) {
            ++i;
        }
        break;
    case Current:
        pointer.pointer = Pointer::This;
        break;
    case Latest:
        pointer.pointer = Pointer::Latest;
        break;
    case Bygone:
        pointer.pointer = Pointer::Bygone;
        break;
    case That:
        pointer.pointer = m_tokens[size_t(i)].word == wordHash(u"that") ? Pointer::That : Pointer::None;
        if (is(i + 1, Same))
            ++i;
        break;
    case Same:
        pointer.pointer = Pointer::That;
        break;
    case Unit: {
        if (!article || (!isCalendarUnit(w.unit()) && w.unit() != DateUnit::Day))
            return 0;
        pointer.unit = w.unit();
        const quint32 after = i + 1 < m_end ? m_tokens[size_t(i + 1)].word : 0;
        const bool bare = mark(i + 2) != 0 || i + 2 >= m_end;
        if (is(i + 1, After) && is(i + 2, Next)) {
            pointer = {w.unit(), Pointer::Next, 2};
            return i + 3;
        }
        if (is(i + 1, After) && is(i + 2, The) && is(i + 3, Next)) {
            pointer = {w.unit(), Pointer::Next, 2};
            return i + 4;
        }
        if (is(i + 1, Before) && is(i + 2, Last)) {
            pointer = {w.unit(), Pointer::Last, 2};
            return i + 3;
        }
        if (after == wordHash(u"prior") || is(i + 1, Earlier) || (is(i + 1, Before) && bare)) {
            pointer.pointer = Pointer::Before;
            return i + 2;
        }
        if (is(i + 1, Later) || (is(i + 1, After) && bare)) {
            pointer.pointer = Pointer::After;
            return i + 2;
        }
        if (w.unit() == DateUnit::Week && (is(i + 1, Beginning) || after == wordHash(u"starting")))
            return 0;
        if (w.unit() == DateUnit::Day || hyphen(i + 1) != i + 1 || is(i + 1, Of) || is(i + 1, Before) || is(i + 1, After))
            return 0;
        const bool apposed = w.unit() == DateUnit::Year && mark(at - 1) == u',' && digits(at - 2) >= 1000;
        pointer.pointer = apposed ? Pointer::That : Pointer::The; // "in 1998, the year it moved"
        return i + 1;
    }
    default:
        return 0;
    }
    if (pointer.pointer == Pointer::None)
        return 0;
    ++i;
    if (is(i, Fiscal))
        ++i;
    else if (is(i, Latest) || is(i, Current))
        ++i;
    const DateWord unit = word(i);
    if (unit.kind == Unit && unit.unit() >= DateUnit::Day) {
        if (unit.unit() == DateUnit::Period && pointer.pointer != Pointer::That && pointer.pointer != Pointer::Latest)
            return 0;
        if (hyphen(i + 1) != i + 1 && !is(i + 2, End))
            return 0;
        pointer.unit = unit.unit();
        return i + 1;
    }
    return 0;
}

/// "last year", "a year earlier", "of the year before": one past it.
qsizetype DateGrammar::lastYear(qsizetype at) const
{
    const qsizetype i = is(at, Of) || is(at, In) ? at + 1 : at;
    UnitPointer pointer;
    if (const qsizetype end = unitPointer(i, pointer))
        return pointer.unit == DateUnit::Year && (pointer.pointer == Pointer::Last || pointer.pointer == Pointer::Before) ? end : 0;
    if ((is(i, A) || (is(i, Cardinal) && word(i).value == 1)) && is(i + 1, Unit) && word(i + 1).unit() == DateUnit::Year
        && (is(i + 2, Ago) || is(i + 2, Earlier) || is(i + 2, Before)))
        return i + 3;
    return 0;
}

/// "last week", "this June", "next Friday", "last night", "the week of Nov. 30", "the quarter ended Sept. 30".
qsizetype DateGrammar::pointed(qsizetype at, E &e) const
{
    UnitPointer pointer;
    if (const qsizetype end = unitPointer(at, pointer)) {
        if (pointer.unit == DateUnit::Year && is(at, The) && is(end - 1, Unit)) {
            int year = 0; // "the year 2000"
            if (const qsizetype named = is(end, Number) ? this->year(end, year) : 0) {
                e.year = year;
                e.rule = "year";
                return named;
            }
        }
        e.form = E::Form::Unit;
        e.container = pointer;
        e.rule = "unit";
        if (pointer.unit == DateUnit::Week && is(end, Weekday) ) {
            e.form = E::Form::Calendar;
            e.weekday = word(end).value;
            return end + 1;
        }
        const bool same = pointer.pointer == Pointer::That && pointer.unit >= DateUnit::Week;
        if (const qsizetype yearBack = same ? lastYear(end) : 0) { // "the same period last year"
            e = {};
            e.form = E::Form::Shift;
            e.unit = DateUnit::Year;
            e.count = 1;
            e.direction = -1;
            e.anchor = E::Anchor::Discourse;
            e.yearly = true;
            e.rule = "same period";
            return yearBack;
        }
        int year = 0;
        if (same && (is(end, Of) || is(end, In)) && plainYear(end + 1, year)) { // "the same quarter of 2017"
            e = {};
            e.year = year;
            e.container.unit = pointer.unit;
            e.samePeriod = true;
            e.rule = "same period";
            return end + 2;
        }
        if (is(end, Ended)) {
            E date;
            qsizetype i = end + 1;
            if (is(i, On) || is(i, In))
                ++i;
            if (is(i, Month) || is(i, MonthVerb) ? monthFirst(i, date) : is(i, Weekday) ? weekdayFirst(i, date) : dayFirst(i, date))
                e.phrase = std::make_shared<E>(date);
        }
        return end;
    }
    qsizetype i = at;
    if (is(i, The))
        ++i;
    const quint32 hash = i < m_end ? m_tokens[size_t(i)].word : 0;
    const bool begins = is(i + 1, Beginning) || (i + 1 < m_end && m_tokens[size_t(i + 1)].word == wordHash(u"starting"));
    if (is(i, Unit) && word(i).unit() == DateUnit::Week && i > at && (is(i + 1, Of) || begins)) {
        E date;
        const qsizetype day = i + 2 + (begins && is(i + 2, On) ? 1 : 0);
        if (const qsizetype end = is(day, Number) ? dayFirst(day, date) : monthFirst(day, date); end && date.day && date.month) {
            e.form = E::Form::Unit;
            e.container = {DateUnit::Week, Pointer::The, 1};
            e.phrase = std::make_shared<E>(date);
            e.rule = "week of";
            return end;
        }
        return 0;
    }
    if (is(i, Unit) && word(i).unit() == DateUnit::Month && is(i + 1, Of)) // "the month of May"
        return monthFirst(i + 2, e);
    if (is(i, Last) && hash == wordHash(u"last"))
        e.pointer = Pointer::Last;
    else if (is(i, Next))
        e.pointer = hash == wordHash(u"following") || hash == wordHash(u"subsequent") ? Pointer::After : Pointer::Next;
    else if (is(i, Last))
        e.pointer = Pointer::Before;
    else if (is(i, This) && hash == wordHash(u"this"))
        e.pointer = is(i + 1, Bygone) ? Pointer::Last : is(i + 1, Next) ? Pointer::Next : Pointer::This;
    else if (is(i, That) && hash == wordHash(u"that"))
        e.pointer = Pointer::That;
    else if (is(i, Bygone))
        e.pointer = Pointer::Last;
    else if (is(i, Same) && is(i + 1, Season)) // "the same autumn"
        e.pointer = Pointer::That;
    else
        return 0;
    ++i;
    if (is(i, Bygone) || (is(i, Next) && is(i - 1, This)))
        ++i;
    const DateWord w = word(i);
    e.rule = "pointed";
    if (w.kind == Month || w.kind == MonthVerb) {
        const Pointer kept = e.pointer;
        const qsizetype end = monthFirst(i, e);
        e.pointer = kept;
        e.rule = "pointed month";
        if (!end || (kept == Pointer::That && !m_tokens[size_t(i)].capital))
            return 0;
        return e.hasYear() ? 0 : end;
    }
    if (w.kind == Weekday) {
        if (e.pointer == Pointer::That)
            return 0;
        const Pointer kept = e.pointer;
        const qsizetype end = weekdayFirst(i, e);
        e.pointer = e.day ? Pointer::None : kept;
        return end;
    }
    if (w.kind == Season) {
        e.season = w.value;
        return i + 1;
    }
    if (w.kind == HolidayName) {
        e.hasHoliday = true;
        e.holiday = Holiday(w.value);
        return i + 1;
    }
    if (w.kind == Half && (e.pointer == Pointer::This || e.pointer == Pointer::Last))
        return 0;
    if (w.kind == PartOfDay && e.pointer == Pointer::Last && w.value == int(DayPart::Night)) {
        e.form = E::Form::Clock;
        e.container = {DateUnit::Day, Pointer::Last, 1};
        e.pointer = Pointer::None;
        e.part = DayPart::Night;
        e.hasPart = true;
        return i + 1;
    }
    if (w.kind == PartOfDay && e.pointer == Pointer::This) {
        e.form = E::Form::Clock;
        e.container = {DateUnit::Day, Pointer::This, 1};
        e.pointer = Pointer::None;
        e.part = DayPart(w.value);
        e.hasPart = true;
        return i + 1;
    }
    return 0;
}
