// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "core/calendar.h"

#include <array>
#include <bit>
#include <iterator>

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
    struct Opening { ///< a rule and the kinds of words that it may begin with
        qsizetype (DateGrammar::*rule)(qsizetype, E &) const;
        DateWordKind kinds[13];
        bool quote = false; ///< or with a quotation mark: "'90s"
    };
    // In the order of preference; the first that fits wins.
    static constexpr Opening openings[] = {
        {&DateGrammar::clock, {Number, PartOfDay}},
        {&DateGrammar::set, {Adverb, Every}},
        {&DateGrammar::positioned, {The, Unit, Early, Earlier, Middle, Late, Later, End, Beginning}},
        {&DateGrammar::numeric, {Number}},
        {&DateGrammar::shift, {More, Less, At, Up, Over, Hedge, Around, A, Some, Half, Units, Number, Cardinal}},
        {&DateGrammar::yearAgoAdjective, {The, Unit, Last}},
        {&DateGrammar::window, {The, This, Bygone, Last, Latest, Next}},
        {&DateGrammar::today, {The, Today}},
        {&DateGrammar::fiscalYear, {The, Fiscal, FiscalYear}},
        {&DateGrammar::partOfYear, {The, Number, Ordinal, Cardinal, This, Last, Next, Fiscal, Quarter}, true},
        {&DateGrammar::pointed, {The, Unit, This, That, Last, Bygone, Next, Current, Latest, Same}},
        {&DateGrammar::weekdayFirst, {Weekday, WeekdayShort}},
        {&DateGrammar::monthFirst, {Month, MonthVerb}},
        {&DateGrammar::dayFirst, {The, Number, Ordinal, Cardinal}},
        {&DateGrammar::decade, {The, Number, Cardinal, Decade}, true},
        {&DateGrammar::century, {The, Number, Ordinal, Cardinal}},
        {&DateGrammar::seasonOrHoliday, {The, Season, HolidayName, HolidayHead}},
        {&DateGrammar::amount, {More, Less, At, Up, Over, Hedge, Around, A, Some, Half, Units, Number, Cardinal}},
        {&DateGrammar::reference, {The, More, Right, Now, Past, Future, Current}},
        {&DateGrammar::bareYear, {The, Number, Cardinal}, true},
    };
    static constexpr auto rulesOf = [] {
        std::array<quint32, size_t(Right) + 1> bits {};
        for (size_t i = 0; i < std::size(openings); ++i) {
            for (const DateWordKind kind : openings[i].kinds)
                bits[size_t(kind)] |= kind == None ? 0U : 1U << i;
            bits[size_t(None)] |= openings[i].quote ? 1U << i : 0U;
        }
        return bits;
    }();

    if (kind(at) == None && mark(at) != u'\'' && mark(at) != u'’' && mark(at) != u'‘')
        return std::nullopt;
    for (quint32 rules = rulesOf[size_t(kind(at))]; rules != 0; rules &= rules - 1) {
        E e;
        if (const qsizetype end = (this->*openings[std::countr_zero(rules)].rule)(at, e)) {
            e.first = at;
            e.last = end;
            return e;
        }
    }
    return std::nullopt;
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
