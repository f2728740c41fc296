// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "extract/datedigits.h"

#include <QLatin1String>

using enum DateWordKind;

/// "2019", "of 2019", "in 2019", ", 2019", "last year", "of next year": what a month or a quarter may have behind it.
qsizetype DateGrammar::yearAfter(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool comma = mark(i) == u',';
    if (comma)
        ++i;
    const bool joined = is(i, Of) || is(i, In);
    if (joined)
        ++i;
    if (is(i, The) && joined && (is(i + 1, FiscalYear) || is(i + 1, Fiscal)))
        ++i;
    if (is(i, Fiscal)) {
        e.fiscal = true;
        ++i;
        if (is(i, Unit) && word(i).unit() == DateUnit::Year)
            ++i;
    } else if (is(i, FiscalYear)) {
        e.fiscal = true;
        ++i;
    } else if (is(i, Unit) && word(i).unit() == DateUnit::Year && digits(i + 1) > 0) {
        ++i;
    }
    if (is(i - 1, FiscalYear) && m_tokens[size_t(i - 1)].allCaps && digits(i) >= 0 && m_tokens[size_t(i)].length() == 2) {
        e.year = 2000 + digits(i); // "Q2 FY24"
        return i + 1;
    }
    int year = 0;
    if (const qsizetype end = this->year(i, year)) {
        // "March 15, 2019" and "May 2019"; not "in May, 2000 people"
        if (!comma || e.day || e.weekday || mark(end) != 0 || kind(end) != None || end >= m_end) {
            e.year = year;
            return end;
        }
    }
    if (e.fiscal && !joined)
        e.fiscal = false;
    return comma ? 0 : containerAfter(at, e);
}

/// "third quarter", "the fourth-quarter", "Q3 2019", "first half of last year", "second week of May".
qsizetype DateGrammar::partOfYear(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool article = is(i, The);
    if (article)
        ++i;
    int year = 0;
    if (const qsizetype named = this->year(i, year)) { // "the 2018 third quarter", "2019 Q3"
        const bool owns = (mark(named) == u'\'' || mark(named) == u'’') && is(named + 1, S); // "2018's third quarter"
        const qsizetype part = owns ? named + 2 : hyphen(named);
        if (kind(named) == Ordinal || (owns && kind(part) == Ordinal) || kind(part) == Quarter || kind(named) == Fiscal) {
            e.year = year;
            i = part;
        }
    } else if (is(i, This) || is(i, Last) || is(i, Next)) { // "last year's third quarter"
        UnitPointer pointer;
        const qsizetype unit = unitPointer(i, pointer);
        if (unit && pointer.unit == DateUnit::Year && is(unit, S)) {
            e.container = pointer;
            i = unit + 1;
        } else if (!is(i, Last)) {
            return 0;
        }
    }
    if (is(i, Fiscal)) {
        e.fiscal = true;
        i = hyphen(i + 1);
    }
    int n = 0;
    qsizetype end = 0;
    if (is(i, Quarter) && is(i + 1, Number) && m_tokens[size_t(i + 1)].glued && (m_tokens[size_t(i)].capital || e.hasYear())) {
        n = digits(i + 1);
        if (n < 1 || n > word(i).value)
            return 0;
        (word(i).value == 4 ? e.quarter : e.half) = n;
        end = i + 2;
    } else if (digits(i) >= 1 && digits(i) <= 4 && is(i + 1, Quarter) && m_tokens[size_t(i + 1)].glued
               && digits(i) <= word(i + 1).value) {
        (word(i + 1).value == 4 ? e.quarter : e.half) = digits(i);
        end = i + 2;
        if (is(end, Number) && m_tokens[size_t(end)].glued && m_tokens[size_t(end)].length() == 2) { // "1H19"
            e.year = fullYear(digits(end));
            ++end;
        }
    } else if (qsizetype after = isFinal(i) ? i + 1 : ordinal(i, n)) {
        if (isFinal(i))
            n = -1;
        if (is(after, Fiscal)) {
            e.fiscal = true;
            ++after;
        }
        const qsizetype unit = hyphen(after);
        if (unit != after && article && !e.hasYear())
            return 0; // "the third-quarter loss" leaves its article out
        if (n < 0 && is(unit, Unit) && word(unit).unit() == DateUnit::Quarter && is(unit + 1, Of))
            n = 4;
        if (is(unit, Half) && (n == 1 || n == 2)) {
            e.half = n;
        } else if (is(unit, Unit) && word(unit).unit() == DateUnit::Quarter && n >= 1 && n <= 4) {
            e.quarter = n;
        } else if ((is(unit, Unit) && (word(unit).unit() == DateUnit::Week || word(unit).unit() == DateUnit::Month || word(unit).unit() == DateUnit::Day || word(unit).unit() == DateUnit::Weekend))
                   || is(unit, Weekday)) {
            E inYear;
            if (!is(unit + 1, Of) && !is(unit + 1, In) && !containerAfter(unit + 1, inYear))
                return 0;
            e.nth = n;
            e.nthUnit = is(unit, Weekday) ? DateUnit::Day : word(unit).unit();
            e.weekday = is(unit, Weekday) ? word(unit).value : 0;
            E date;
            qsizetype inside = monthFirst(unit + 2, date);
            if (!inside)
                inside = yearAfter(unit + 1, date);
            if (!inside || date.day || (date.container.unit != DateUnit::None && date.container.unit < DateUnit::Month))
                return 0;
            e.year = date.year;
            e.month = date.month;
            e.container = date.container;
            e.rule = "nth of";
            return inside;
        } else {
            return 0;
        }
        end = unit + 1;
    } else {
        return 0;
    }
    e.rule = e.half ? "half-year" : "quarter";
    if (!e.hasYear() && e.container.unit == DateUnit::None)
        if (const qsizetype more = yearAfter(end, e))
            return more;
    return end;
}

qsizetype DateGrammar::seasonOrHoliday(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool article = is(i, The);
    if (article)
        ++i;
    const DateWord w = word(i);
    const bool attributive = is(at - 1, The); // "the Christmas stock"
    if (const qsizetype end = article ? 0 : holiday(i, e)) {
        if (attributive && end == i + 1 && !is(end, Unit) && end < m_end && m_tokens[size_t(end)].kind == TokenKind::Word)
            return 0;
        e.rule = "holiday";
        const qsizetype more = yearAfter(end, e);
        return more ? more : end;
    }
    if (w.kind != Season)
        return 0;
    if (is(i + 1, S))
        return 0; // "a winter's day"
    e.season = w.value;
    e.rule = "season";
    if (is(i + 1, Of) && !yearAfter(i + 1, e))
        return 0; // "the fall of the firm"
    if (const qsizetype more = yearAfter(i + 1, e)) {
        int next = 0; // "the winter of 2018-19"
        const qsizetype end = e.season == 4 && e.hasYear() && hyphen(more) != more ? shortYear(hyphen(more), e.year, next) : 0;
        return end && next == e.year + 1 ? end : more;
    }
    // "fall" and "spring" are verbs, too
    const bool placed = article || is(at - 1, In) || is(at - 1, Early) || is(at - 1, Late) || is(at - 1, Middle)
        || is(at - 1, Last) || is(at - 1, Since) || is(at - 1, Until) || is(at - 1, By);
    return placed && m_tokens[size_t(i)].word != wordHash(u"summers") && m_tokens[size_t(i)].word != wordHash(u"winters") ? i + 1 : 0;
}

/// "Christmas", "Christmas Eve", "New Year's Day", "Singles' Day", "Black Friday".
qsizetype DateGrammar::holiday(qsizetype at, E &e) const
{
    const DateWord w = word(at);
    if ((w.kind != HolidayName && w.kind != HolidayHead) || !m_tokens[size_t(at)].capital)
        return 0;
    e.hasHoliday = true;
    e.holiday = Holiday(w.value);
    qsizetype i = at + 1;
    const bool year = is(i, Unit) && word(i).unit() == DateUnit::Year;
    if (e.holiday == Holiday::NewYear) { // the word "new"
        if (!year || !m_tokens[size_t(i)].capital)
            return 0;
        ++i;
    }
    if (is(i, S))
        ++i;
    else if (mark(i) == u'\'' || mark(i) == u'’')
        ++i;
    const bool day = is(i, Unit) && word(i).unit() == DateUnit::Day && m_tokens[size_t(i)].capital;
    const bool eve = i < m_end && m_tokens[size_t(i)].word == wordHash(u"eve") && m_tokens[size_t(i)].capital;
    if (eve && (e.holiday == Holiday::NewYear || e.holiday == Holiday::Christmas)) {
        e.holiday = e.holiday == Holiday::NewYear ? Holiday::NewYearsEve : Holiday::ChristmasEve;
        return i + 1;
    }
    if (w.kind == HolidayName)
        return day ? i + 1 : at + 1;
    if (e.holiday == Holiday::BlackFriday || e.holiday == Holiday::GoodFriday || e.holiday == Holiday::CyberMonday) {
        const int weekday = e.holiday == Holiday::CyberMonday ? 1 : 5;
        return is(at + 1, Weekday) && word(at + 1).value == weekday && m_tokens[size_t(at + 1)].capital ? at + 2 : 0;
    }
    return day ? i + 1 : 0;
}

/// "fiscal 1989", "fiscal year 2008", "FY2019", "FY 19", "the fiscal year ended Jan. 31".
qsizetype DateGrammar::fiscalYear(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (is(i, The))
        ++i;
    if (is(i, FiscalYear) && m_tokens[size_t(i)].allCaps) {
        const int n = digits(i + 1);
        if (n < 0)
            return 0;
        e.year = n < 100 ? 2000 + n : n;
        e.fiscal = true;
        e.rule = "fiscal year";
        return n < 100 || (n > 1900 && n < 2100) ? quarterAfter(i + 2, e) : 0;
    }
    if (!is(i, Fiscal))
        return 0;
    ++i;
    if (is(i, Unit) && word(i).unit() == DateUnit::Year)
        ++i;
    int year = 0;
    const qsizetype end = this->year(i, year);
    if (!end)
        return 0;
    e.year = year;
    e.fiscal = true;
    e.rule = "fiscal year";
    return quarterAfter(end, e);
}

/// "FY2019 Q3", "fiscal 2020 third quarter": one past the quarter, or `at`.
qsizetype DateGrammar::quarterAfter(qsizetype at, E &e) const
{
    E part;
    const qsizetype end = is(at, Quarter) || is(at, Ordinal) ? partOfYear(at, part) : 0;
    if (!end || (!part.quarter && !part.half) || part.hasYear() || part.container.unit != DateUnit::None)
        return at;
    e.quarter = part.quarter;
    e.half = part.half;
    return end;
}

/// A number alone, where what stands around it does not make it a count.
qsizetype DateGrammar::bareYear(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (is(i, The)) { // only "the 1988 period"
        if (!is(i + 2, Unit) || (word(i + 2).unit() != DateUnit::Period && word(i + 2).unit() != DateUnit::Quarter)
            || !plainYear(i + 1, e.year))
            return 0;
        e.samePeriod = true;
        e.rule = "period of a year";
        return i + 3;
    }
    int year = 0;
    const qsizetype end = this->year(i, year);
    if (!end)
        return 0;
    e.year = year;
    e.rule = "year";
    if (is(end, Month) && m_tokens[size_t(i)].length() == 4) { // "2016 November"
        int other = 0;
        E month;
        const qsizetype after = monthFirst(end, month);
        if (after && !month.hasYear() && month.container.unit == DateUnit::None && !this->year(end + 1, other)) {
            e.month = month.month;
            e.day = month.day;
            return after;
        }
    }
    if (mark(i) != 0 && !is(at - 1, In) && !is(at - 1, Of) && !is(at - 1, Since) && !is(at - 1, By) && !is(at - 1, Until)
        && !is(at - 1, Early) && !is(at - 1, Late) && !is(at - 1, And) && !is(at - 1, To))
        return 0; // "'60 Minutes"
    const bool digital = is(i, Number);
    if (!digital)
        return end;
    const auto glued = [this](qsizetype token) { return token < m_end && m_tokens[size_t(token)].glued; };
    const char16_t before = mark(i - 1);
    const char16_t after = mark(end);
    if (glued(i) && before != 0 && before != u'(' && before != u'[' && before != u'"' && before != u'“' && before != u'/'
        && before != u'-' && before != u'–' && before != u'—' && before != u',' && before != u'‘' && before != u'\''
        && before != u'…' && before < 0x3000)
        return 0;
    if (glued(i) && kind(i - 1) == None && before == 0 && i > m_first)
        return 0; // "X2000"
    if (before == u'$' || before == u'€' || before == u'£' || before == u'¥' || before == u'#' || after == u'%' || after == u'°')
        return 0;
    if (glued(end) && (after == u'.' || after == u':') && is(end + 1, Number) && glued(end + 1))
        return 0;
    if (glued(end) && after == 0)
        return 0; // "2000m"
    if (is(at - 1, At) && end < m_end && m_tokens[size_t(end)].kind == TokenKind::Word && m_tokens[size_t(end)].capital)
        return 0; // "at 2012 Main Street"
    if ((before == u'-' || before == u'–' || before == u'/') && glued(i) && is(i - 2, Number)) {
        const int first = digits(i - 2);
        if (first < 1000 || m_tokens[size_t(i - 2)].length() != 4)
            return 0;
    }
    if ((after == u'-' || after == u'–') && glued(end) && is(end + 1, Number) && glued(end + 1)) {
        const int second = digits(end + 1);
        const qint32 length = m_tokens[size_t(end + 1)].length();
        if (!(length == 4 && second >= year) && !(length == 2 && second > year % 100))
            return 0;
        if ((mark(end + 2) == u'-' || mark(end + 2) == u'–') && glued(end + 2) && is(end + 3, Number) && glued(end + 3))
            return 0;
    }
    switch (kind(at - 1)) {
    case In:
    case Since:
    case By:
    case Until:
    case During:
    case Early:
    case Late:
    case Middle:
    case Month:
    case MonthVerb:
    case Season:
        return year >= 1000 && year < 2200 && !is(end, Units) ? end : 0;
    case More:
    case Less:
    case Than:
    case Hedge:
    case Over:
    case Least:
    case Most:
        if (is(at - 1, Over) || is(at - 1, Hedge))
            break;
        return 0;
    default:
        break;
    }
    if (year < 1900 || year > 2050 || is(end, Units) || is(end, Unit) || is(end, Scale))
        return 0;
    const bool compound = glued(i) && before == u'-'; // "pre-2008 levels"
    if (end < m_end && !compound) { // a plural after it is what it counts
        const Token &next = m_tokens[size_t(end)];
        const QStringView noun = next.in(m_text);
        if (next.kind == TokenKind::Word && !next.capital && noun.size() > 3 && noun.endsWith(u's') && !noun.endsWith(QLatin1String("ss"))
            && noun != QLatin1String("was") && noun != QLatin1String("sales") && noun != QLatin1String("results")
            && noun != QLatin1String("elections") && noun != QLatin1String("earnings") && noun != QLatin1String("revenues")
            && !is(at - 1, The) && !is(at - 1, Of) && !is(at - 1, From))
            return 0;
        if (noun == QLatin1String("people"))
            return 0;
    }
    return end;
}
