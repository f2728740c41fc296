// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "extract/datedigits.h"
#include "text/numerals.h"

#include <algorithm>

using enum DateWordKind;

int DateGrammar::digits(qsizetype at) const
{
    return is(at, Number) ? plainNumber(m_tokens[size_t(at)].in(m_text)) : -1;
}

qsizetype DateGrammar::bareDay(qsizetype at, int &day) const
{
    const qsizetype end = is(at, Number) || is(at, Ordinal) ? dayNumber(at, day) : is(at, The) ? dayNumber(at + 1, day) : 0;
    const bool counts = mark(end) == u'%' || is(end, Units) || is(end, Unit);
    return end && !counts ? end : 0;
}

bool DateGrammar::plainYear(qsizetype at, int &year) const
{
    year = digits(at);
    return year >= 1000 && year < 3000 && m_tokens[size_t(at)].length() == 4;
}

qsizetype DateGrammar::shortYear(qsizetype at, int first, int &year) const
{
    const int n = digits(at);
    if (n < 0 || m_tokens[size_t(at)].length() != 2 || !m_tokens[size_t(at)].glued || n <= first % 100)
        return 0;
    year = first - first % 100 + n;
    return at + 1;
}

bool DateGrammar::isFinal(qsizetype at) const
{
    return is(at, Last) && (m_tokens[size_t(at)].word == wordHash(u"last") || m_tokens[size_t(at)].word == wordHash(u"final"));
}

bool DateGrammar::isPrior(qsizetype at) const
{
    return is(at, Last) && m_tokens[size_t(at)].word == wordHash(u"prior");
}

bool DateGrammar::isEnded(qsizetype at) const
{
    return is(at, Ended) && (m_tokens[size_t(at)].word == wordHash(u"ended") || m_tokens[size_t(at)].word == wordHash(u"ending"));
}

qsizetype DateGrammar::cardinal(qsizetype at, double &value) const
{
    if (is(at, A) && is(at + 1, Scale)) {
        value = word(at + 1).value;
        return at + 2;
    }
    if (!is(at, Number) && !is(at, Cardinal))
        return 0;
    const auto numeral = readNumeral(m_text, m_tokens, at, std::min(at + 8, m_end), false);
    if (!numeral || numeral->value >= 1e6)
        return 0;
    value = numeral->value;
    return numeral->end;
}

qsizetype DateGrammar::ordinal(qsizetype at, int &value) const
{
    if (const int n = digits(at); n > 0 && is(at + 1, OrdinalMark) && m_tokens[size_t(at + 1)].glued) {
        value = n;
        return at + 2;
    }
    const DateWord w = word(at);
    if (w.kind == Ordinal) {
        value = w.value;
        return at + 1;
    }
    if (w.kind == Cardinal && w.value >= 20) {
        const qsizetype next = hyphen(at + 1);
        if (is(next, Ordinal) && word(next).value < 10) {
            value = w.value + word(next).value;
            return next + 1;
        }
    }
    return 0;
}

qsizetype DateGrammar::dayNumber(qsizetype at, int &day) const
{
    if (const qsizetype end = ordinal(at, day))
        return day >= 1 && day <= 31 ? end : 0;
    const int n = digits(at);
    if (n >= 1 && n <= 31 && m_tokens[size_t(at)].length() <= 2) {
        day = n;
        return at + 1;
    }
    double spelled = 0;
    if (is(at, Cardinal)) {
        const qsizetype end = is(at + 1, Cardinal) && word(at).value >= 20 && word(at + 1).value < 10 ? at + 2 : at + 1;
        spelled = word(at).value + (end == at + 2 ? word(at + 1).value : 0);
        day = int(spelled);
        return day <= 31 ? end : 0;
    }
    return 0;
}

qsizetype DateGrammar::spelledYear(qsizetype at, int &year) const
{
    const DateWord w = word(at);
    if (w.kind != Cardinal)
        return 0;
    if (w.value == 2 && is(at + 1, Scale) && word(at + 1).value == 1000) { // "two thousand and eighteen"
        qsizetype i = at + 2;
        year = 2000;
        if (is(i, And) && is(i + 1, Cardinal))
            ++i;
        double rest = 0;
        if (is(i, Cardinal))
            if (const qsizetype end = cardinal(i, rest); end && rest < 100) {
                year += int(rest);
                return end;
            }
        return i;
    }
    if (w.value < 18 || w.value > 20) // "nineteen ninety-six", "twenty sixteen"
        return 0;
    const qsizetype next = hyphen(at + 1);
    double rest = 0;
    if (!is(next, Cardinal) || word(next).value < 10)
        return 0;
    const qsizetype end = cardinal(next, rest);
    if (!end || rest < 10 || rest > 99)
        return 0;
    year = w.value * 100 + int(rest);
    return end;
}

qsizetype DateGrammar::year(qsizetype at, int &year) const
{
    const int n = digits(at);
    if (n >= 1000 && n <= 2999 && m_tokens[size_t(at)].length() == 4) {
        year = n;
        return at + 1;
    }
    const char16_t quote = mark(at);
    if ((quote == u'\'' || quote == u'’' || quote == u'‘') && digits(at + 1) >= 0
        && m_tokens[size_t(at + 1)].length() == 2 && m_tokens[size_t(at + 1)].glued) {
        year = fullYear(digits(at + 1));
        return at + 2;
    }
    return spelledYear(at, year);
}

qsizetype DateGrammar::decade(qsizetype at, E &e) const
{
    qsizetype i = is(at, The) ? at + 1 : at;
    int year = 0;
    const char16_t quote = mark(i);
    const bool shortened = quote == u'\'' || quote == u'’' || quote == u'‘';
    if (shortened)
        ++i;
    const int n = digits(i);
    const bool apostrophe = mark(i + 1) == u'\'' || mark(i + 1) == u'’';
    const qsizetype plural = apostrophe && m_tokens[size_t(i + 1)].glued ? i + 2 : i + 1; // "the 1970's"
    if (n >= 0 && is(plural, S) && m_tokens[size_t(plural)].glued) {
        const int length = m_tokens[size_t(i)].length();
        if (n % 10 || (length != 2 && (length != 4 || n < 1000 || shortened)))
            return 0;
        if (length == 2 && !shortened && i == at && !is(at - 2, Middle) && !is(at - 1, Early) && !is(at - 1, Late))
            return 0;
        year = length == 2 ? (n < 20 ? 2000 : 1900) + n : n;
        i = plural + 1;
        if (length == 4 && n % 100 == 0 && n < 2000)
            e.span = DateUnit::Century;
    } else if (!shortened && is(i, Decade)) {
        year = 1900 + word(i).value;
        ++i;
    } else if (is(i, Cardinal) && word(i).value >= 18 && word(i).value <= 20 && is(hyphen(i + 1), Decade)) {
        const qsizetype next = hyphen(i + 1);
        year = word(i).value * 100 + word(next).value;
        i = next + 1;
    } else {
        return 0;
    }
    e.year = year;
    if (e.span == DateUnit::None)
        e.span = DateUnit::Decade;
    e.rule = "decade";
    return i;
}

qsizetype DateGrammar::century(qsizetype at, E &e) const
{
    int n = 0;
    const qsizetype end = ordinal(is(at, The) ? at + 1 : at, n);
    if (!end || n > 30)
        return 0;
    const qsizetype unit = hyphen(end);
    if (!is(unit, Unit) || word(unit).unit() != DateUnit::Century)
        return 0;
    e.year = (n - 1) * 100;
    e.span = DateUnit::Century;
    e.rule = "century";
    return unit + 1;
}
