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
