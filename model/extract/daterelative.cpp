// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include <cstdlib>
#include <utility>

using enum DateWordKind;

namespace {

bool isCalendarUnit(DateUnit unit)
{
    return unit == DateUnit::Week || unit == DateUnit::Weekend || unit == DateUnit::Month || unit == DateUnit::Quarter
        || unit == DateUnit::Year;
}

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
    if (article && is(i + 1, Unit) && isWhole(m_tokens[size_t(i)])) // "the full year"
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
        pointer.pointer = Pointer::The;
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
        if (is(end, Ended)) {
            E date;
            qsizetype i = end + 1;
            if (is(i, On))
                ++i;
            if (is(i, Month) || is(i, MonthVerb) ? monthFirst(i, date) : dayFirst(i, date))
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
        if (const qsizetype end = monthFirst(day, date); end && date.day) {
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
        e.pointer = Pointer::Next;
    else if (is(i, Last))
        e.pointer = Pointer::Before;
    else if (is(i, This) && hash == wordHash(u"this"))
        e.pointer = is(i + 1, Bygone) ? Pointer::Last : is(i + 1, Next) ? Pointer::Next : Pointer::This;
    else if (is(i, That) && hash == wordHash(u"that"))
        e.pointer = Pointer::That;
    else if (is(i, Bygone))
        e.pointer = Pointer::Last;
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
