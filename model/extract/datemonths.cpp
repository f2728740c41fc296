// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "core/calendar.h"

using enum DateWordKind;

bool DateGrammar::monthInContext(qsizetype at, qsizetype end, const E &e) const
{
    const Token &token = m_tokens[size_t(at)];
    if (e.day || e.hasYear() || e.container.unit != DateUnit::None) {
        if (token.capital)
            return true;
        return is(at - 1, On) || is(at - 1, Of) || is(at - 1, By) || is(at - 1, Since) || is(end - 1, Ordinal)
            || is(end - 1, OrdinalMark) || e.hasYear() || (is(at - 1, Last) || is(at - 1, Next) || is(at - 1, Weekday));
    }
    switch (kind(at - 1)) {
    case In:
    case Since:
    case By:
    case Until:
    case From:
    case To:
    case Last:
    case Next:
    case This:
    case Early:
    case Middle:
    case Late:
    case Through:
    case During:
    case Between:
    case For:
    case Every:
    case Of:
    case Before:
    case After:
    case Ordinal:
        return token.capital || is(at - 1, In) || is(at - 1, Since) || is(at - 1, Every);
    case The: // "the March accession"
        return token.capital && token.word != wordHash(u"mar") && end < m_end
            && m_tokens[size_t(end)].kind == TokenKind::Word && !m_tokens[size_t(end)].capital
            && kind(end) == None;
    case And:
    case Or:
        return token.capital && is(at - 2, Month);
    default:
        return token.capital && (mark(at - 1) == u'-' || mark(end) == u'-') && at > m_first
            && (is(at - 2, Middle) || is(end + 1, Month));
    }
}

/// "May", "Dec. 5", "May 2019", "Nov. 4, 2004", "June last year", "May twenty-first".
qsizetype DateGrammar::monthFirst(qsizetype at, E &e) const
{
    const DateWord w = word(at);
    if (w.kind != Month && w.kind != MonthVerb)
        return 0;
    e.month = w.value;
    e.rule = "month";
    if (const int before = digits(at - 1); before > daysInMonth(2000, e.month) && before <= 31)
        return 0; // "31 February"
    qsizetype end = at + 1;
    if (mark(end) == u'.' && m_tokens[size_t(end)].glued && m_tokens[size_t(at)].length() <= 4 && end + 1 < m_end)
        ++end;
    qsizetype i = end;
    if ((mark(i) == u'-' || mark(i) == u'/') && m_tokens[size_t(i)].glued && digits(i + 1) > 0)
        ++i;
    else if (is(i, The))
        ++i;
    int day = 0;
    const qsizetype afterDay = dayNumber(i, day);
    const bool counted = afterDay && (mark(afterDay) == u'%' || is(afterDay, Units) || is(afterDay, Scale));
    if (afterDay && !counted && day <= daysInMonth(2000, e.month)) {
        int year = 0; // "May twenty sixteen" is no day
        if (const qsizetype spelled = is(i, Cardinal) ? this->year(i, year) : 0) {
            e.year = year;
            return spelled;
        }
        e.day = day;
        e.rule = "month day";
        end = afterDay;
    } else if (afterDay && !counted && (is(i, Number) || is(afterDay - 1, OrdinalMark)) && day > daysInMonth(2000, e.month)) {
        return 0; // "February 31"
    } else if (i > end && !is(end, The)) {
        if (const int n = digits(i); n >= 1000 && n < 3000) { // "Dec-2018"
            e.year = n;
            return i + 1;
        }
    }
    if (!e.day && e.month % 3 == 0 && is(end, Unit) && word(end).unit() == DateUnit::Quarter && m_tokens[size_t(at)].capital) {
        e.quarter = e.month / 3; // "the December quarter"
        e.month = 0;
        e.rule = "quarter";
        const qsizetype more = yearAfter(end + 1, e);
        return more ? more : end + 1;
    }
    if (const qsizetype more = yearAfter(end, e)) {
        end = more;
        if (e.day && e.hasYear() && e.day > daysInMonth(e.year, e.month))
            return 0;
    } else if (is(at + 1, Cardinal) && !e.day) {
        return 0;
    }
    if (!e.day && end == at + 2 && mark(at + 1) == u'.' && !e.hasYear())
        end = at + 1 + (mark(at + 1) == u'.' && m_tokens[size_t(at)].length() <= 4);
    const bool shortened = m_tokens[size_t(at)].length() == 3 && end == at + 1 && mark(end) != u'-' && mark(end) != u'/';
    if ((w.kind == MonthVerb || shortened) && !monthInContext(at, end, e))
        return 0;
    return end;
}

/// "17 April 2019", "21st of May", "20th of next month", "the 23rd".
qsizetype DateGrammar::dayFirst(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool article = is(i, The);
    if (article)
        ++i;
    int day = 0;
    const qsizetype afterDay = dayNumber(i, day);
    if (!afterDay)
        return 0;
    i = afterDay;
    const bool ordinal = is(afterDay - 1, OrdinalMark) || is(afterDay - 1, Ordinal);
    if (is(i, Cardinal))
        return 0;
    if (mark(i) == u'-' || mark(i) == u'/')
        ++i;
    const bool of = is(i, Of);
    if (of)
        ++i;
    const DateWord w = word(i);
    if ((w.kind == Month || (w.kind == MonthVerb && (m_tokens[size_t(i)].capital || (of && ordinal)))) && day <= daysInMonth(2000, w.value)) {
        e.day = day;
        e.month = w.value;
        e.rule = "day month";
        qsizetype end = i + 1;
        if (mark(end) == u'.' && m_tokens[size_t(end)].glued && m_tokens[size_t(i)].length() <= 4 && end + 1 < m_end && digits(end + 1) >= 1000)
            ++end;
        if ((mark(end) == u'-' || mark(end) == u'/') && digits(end + 1) >= 1000 && digits(end + 1) < 3000) {
            e.year = digits(end + 1);
            return end + 2;
        }
        if (const qsizetype more = yearAfter(end, e))
            end = more;
        return e.hasYear() && e.day > daysInMonth(e.year, e.month) ? 0 : end;
    }
    if (of && ordinal) {
        UnitPointer pointer;
        const qsizetype end = unitPointer(i, pointer);
        if (end && pointer.unit == DateUnit::Month) {
            e.day = day;
            e.container = pointer;
            e.rule = "day of month";
            return end;
        }
    }
    if (article && is(afterDay - 1, OrdinalMark) && is(at - 1, On)
        && (mark(afterDay) != 0 || afterDay >= m_end || kind(afterDay) != None)) {
        e.day = day;
        e.rule = "day";
        return afterDay;
    }
    return 0;
}

/// "Sunday", "Sunday, May 5", "Friday the 23rd", "Friday next week", "Sunday evening".
qsizetype DateGrammar::weekdayFirst(qsizetype at, E &e) const
{
    const DateWord w = word(at);
    if (w.kind != Weekday && w.kind != WeekdayShort)
        return 0;
    if (is(at - 1, HolidayHead) && m_tokens[size_t(at - 1)].capital && m_tokens[size_t(at)].glued == false
        && (word(at - 1).value == int(Holiday::BlackFriday) || word(at - 1).value == int(Holiday::CyberMonday)))
        return 0; // "Black Monday" is no day of this week
    e.weekday = w.value;
    e.rule = "weekday";
    qsizetype end = at + 1;
    qsizetype i = end;
    if (w.kind == WeekdayShort && mark(i) == u'.')
        ++i;
    if (mark(i) == u',')
        ++i;
    E date = e;
    qsizetype dated = 0;
    if (is(i, Month) || is(i, MonthVerb))
        dated = monthFirst(i, date);
    else if (is(i, Number) || is(i, Ordinal) || is(i, The))
        dated = dayFirst(i, date);
    if (!dated && is(i, Number))
        dated = numeric(i, date);
    if (!dated && is(i, The)) {
        int day = 0;
        const qsizetype after = dayNumber(i + 1, day);
        if (after && (is(after - 1, OrdinalMark) || is(after - 1, Ordinal)) && kind(after) != Weekday) {
            date.day = day;
            dated = after;
        }
    }
    if (dated && date.day) {
        e = date;
        e.rule = "weekday, date";
        return dated;
    }
    if (w.kind == WeekdayShort && (!is(at - 1, On) || w.value > 5))
        return 0;
    if (const qsizetype more = containerAfter(end, e))
        return e.container.unit == DateUnit::Week ? more : end;
    return std::max(end, dayPartAfter(end, e));
}
