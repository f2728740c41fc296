// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "core/calendar.h"

using enum DateWordKind;

DateGrammar::DateGrammar(QStringView text, const std::vector<Token> &tokens) : m_text(text), m_tokens(tokens)
{
    m_words.reserve(tokens.size());
    for (const Token &token : tokens)
        m_words.push_back(dateWord(token));
}

void DateGrammar::enter(const Sentence &sentence)
{
    m_first = sentence.firstToken;
    m_end = sentence.lastToken;
}

char16_t DateGrammar::mark(qsizetype at) const
{
    if (at < m_first || at >= m_end)
        return 0;
    const Token &token = m_tokens[size_t(at)];
    return token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol ? m_text[token.begin].unicode() : u'\0';
}

char16_t DateGrammar::sign(qsizetype at) const
{
    const bool here = at >= m_first && at < m_end && m_tokens[size_t(at)].kind == TokenKind::Ideographs;
    return here ? m_text[m_tokens[size_t(at)].begin].unicode() : u'\0';
}

qsizetype DateGrammar::hyphen(qsizetype at) const
{
    const char16_t c = mark(at);
    return c == u'-' || c == u'‐' || c == u'‑' ? at + 1 : at;
}

std::optional<DateExpression> DateGrammar::match(qsizetype at) const
{
    if (kind(at) == None && mark(at) != u'\'' && mark(at) != u'’' && mark(at) != u'‘')
        return std::nullopt;
    DateExpression e;
    const qsizetype end = phrase(at, e);
    if (!end)
        return std::nullopt;
    e.first = at;
    e.last = end;
    return e;
}

qsizetype DateGrammar::phrase(qsizetype at, E &e) const
{
    using Rule = qsizetype (DateGrammar::*)(qsizetype, E &) const;
    // In the order of preference; the first that fits wins.
    static constexpr Rule rules[] = {
        &DateGrammar::clock, &DateGrammar::set, &DateGrammar::positioned, &DateGrammar::numeric, &DateGrammar::shift,
        &DateGrammar::yearAgoAdjective, &DateGrammar::window, &DateGrammar::today, &DateGrammar::fiscalYear,
        &DateGrammar::partOfYear, &DateGrammar::pointed, &DateGrammar::weekdayFirst, &DateGrammar::monthFirst,
        &DateGrammar::dayFirst, &DateGrammar::decade, &DateGrammar::century, &DateGrammar::seasonOrHoliday,
        &DateGrammar::amount, &DateGrammar::reference, &DateGrammar::bareYear,
    };
    for (const Rule rule : rules) {
        E attempt = e;
        if (const qsizetype end = (this->*rule)(at, attempt)) {
            e = std::move(attempt);
            return end;
        }
    }
    return 0;
}

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

/// "last year", "of this month", "next week": what the date lies in, said from a reference.
qsizetype DateGrammar::containerAfter(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool joined = is(i, Of) || is(i, In);
    if (joined)
        ++i;
    UnitPointer pointer;
    const qsizetype end = unitPointer(i, pointer);
    if (!end || (!joined && pointer.pointer == Pointer::The) || pointer.unit < DateUnit::Week)
        return 0;
    if (pointer.unit == DateUnit::Week && !e.weekday)
        return 0;
    e.container = pointer;
    return end;
}

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
        return token.capital && end < m_end && m_tokens[size_t(end)].kind == TokenKind::Word && !m_tokens[size_t(end)].capital
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

/// "third quarter", "the fourth-quarter", "Q3 2019", "first half of last year", "second week of May".
qsizetype DateGrammar::partOfYear(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool article = is(i, The);
    if (article)
        ++i;
    int year = 0;
    if (const qsizetype named = this->year(i, year)) { // "the 2018 third quarter", "2019 Q3"
        const qsizetype part = hyphen(named);
        if (kind(named) == Ordinal || kind(part) == Quarter || kind(named) == Fiscal) {
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
    if (w.kind == HolidayName) {
        e.hasHoliday = true;
        e.holiday = Holiday(w.value);
        e.rule = "holiday";
        if (!m_tokens[size_t(i)].capital)
            return 0;
        qsizetype end = i + 1;
        if (is(end, Unit) && word(end).unit() == DateUnit::Day)
            ++end;
        const qsizetype more = yearAfter(end, e);
        return more ? more : end;
    }
    if (w.kind != Season)
        return 0;
    e.season = w.value;
    e.rule = "season";
    if (is(i + 1, Of) && !yearAfter(i + 1, e))
        return 0; // "the fall of the firm"
    if (const qsizetype more = yearAfter(i + 1, e))
        return more;
    // "fall" and "spring" are verbs, too
    const bool placed = article || is(at - 1, In) || is(at - 1, Early) || is(at - 1, Late) || is(at - 1, Middle)
        || is(at - 1, Last) || is(at - 1, Since) || is(at - 1, Until) || is(at - 1, By);
    return placed && m_tokens[size_t(i)].word != wordHash(u"summers") && m_tokens[size_t(i)].word != wordHash(u"winters") ? i + 1 : 0;
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
        return n < 100 || (n > 1900 && n < 2100) ? i + 2 : 0;
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
        && before != u'…')
        return 0;
    if (glued(i) && kind(i - 1) == None && before == 0 && i > m_first)
        return 0; // "X2000"
    if (before == u'$' || before == u'€' || before == u'£' || before == u'¥' || before == u'#' || after == u'%' || after == u'°')
        return 0;
    if (glued(end) && (after == u'.' || after == u':') && is(end + 1, Number) && glued(end + 1))
        return 0;
    if (glued(end) && after == 0)
        return 0; // "2000m"
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
    if (end < m_end) { // a plural after it is what it counts
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
