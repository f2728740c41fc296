// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dategrammar.h"

#include "text/abbreviations.h"

using enum DateWordKind;

/// "the year-ago quarter", "a [year-earlier] loss", "the prior-year period".
qsizetype DateGrammar::yearAgoAdjective(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (is(i, The))
        ++i;
    qsizetype end = 0;
    if (is(i, Unit) && word(i).unit() == DateUnit::Year && hyphen(i + 1) != i + 1 && (is(i + 2, Ago) || is(i + 2, Earlier)))
        end = i + 3;
    else if (is(i, Last) && hyphen(i + 1) != i + 1 && is(i + 2, Unit) && word(i + 2).unit() == DateUnit::Year
             && m_tokens[size_t(i)].word != wordHash(u"last"))
        end = i + 3;
    else if (is(i, Unit) && word(i).unit() == DateUnit::Year && is(i + 1, Ago) && is(i + 2, Unit))
        end = i + 2;
    if (!end)
        return 0;
    e.form = E::Form::Shift;
    e.unit = DateUnit::Year;
    e.count = 1;
    e.direction = -1;
    e.anchor = E::Anchor::Discourse;
    e.yearly = true;
    e.rule = "year ago";
    const DateWord unit = word(end);
    if (unit.kind == Unit && (unit.unit() == DateUnit::Quarter || unit.unit() == DateUnit::Period || unit.unit() == DateUnit::Month))
        return end + 1;
    return i > at ? 0 : end;
}

/// "daily", "every Friday", "each year", "a month" after a number.
qsizetype DateGrammar::set(qsizetype at, E &e) const
{
    if (is(at, Adverb)) {
        e.form = E::Form::Set;
        e.unit = word(at).unit();
        e.count = 1;
        e.rule = "set";
        return at + 1;
    }
    if (!is(at, Every))
        return 0;
    qsizetype i = at + 1;
    e.form = E::Form::Set;
    e.rule = "set";
    e.count = 1;
    const DateWord w = word(i);
    if (w.kind == Unit && w.unit() > DateUnit::Second && w.unit() != DateUnit::Period) {
        e.unit = w.unit();
        return i + 1;
    }
    if (w.kind == Weekday) {
        e.weekday = w.value;
        return i + 1;
    }
    if ((w.kind == Month || w.kind == MonthVerb) && m_tokens[size_t(i)].capital) {
        e.month = w.value;
        return i + 1;
    }
    if (w.kind == Season) {
        e.season = w.value;
        return i + 1;
    }
    if (w.kind == HolidayName) {
        e.hasHoliday = true;
        return i + 1;
    }
    E span;
    if (const qsizetype end = is(i, A) ? 0 : amount(i, span); end && span.count > 0 && is(end - 1, Units)) {
        e.unit = span.unit;
        e.count = span.count;
        return end;
    }
    return 0;
}

/// "now", "recently", "the past", "the near future", "soon", "current".
qsizetype DateGrammar::reference(qsizetype at, E &e) const
{
    e.form = E::Form::Reference;
    e.rule = "reference";
    switch (kind(at)) {
    case More:
        e.vague = E::Vague::Past;
        return is(at + 1, Past) && m_tokens[size_t(at + 1)].word == wordHash(u"recently") ? at + 2 : 0;
    case Right:
        e.vague = E::Vague::Present;
        return is(at + 1, Now) ? at + 2 : 0;
    case Now:
        e.vague = E::Vague::Present;
        return at + 1;
    case Past:
        if (is(at + 1, Units)) { // "recent years"
            e.form = E::Form::Duration;
            e.count = -1;
            e.unit = word(at + 1).unit();
            return at + 2;
        }
        e.vague = E::Vague::Past;
        return at + 1;
    case Future:
        e.vague = E::Vague::Future;
        return m_tokens[size_t(at)].word == wordHash(u"soon") && !is(at + 1, As) ? at + 1 : 0;
    case Current:
        e.vague = E::Vague::Present;
        return hyphen(at + 1) == at + 1 ? at + 1 : 0;
    case The:
        if (is(at + 1, Bygone) && kind(at + 2) == None) {
            e.vague = E::Vague::Past;
            const Token *next = at + 2 < m_end ? &m_tokens[size_t(at + 2)] : nullptr;
            const bool noun = next && next->kind == TokenKind::Word && !next->capital && !opensSentence(next->word);
            return noun ? 0 : at + 2;
        }
        if (is(at + 1, Future)) {
            e.vague = E::Vague::Future;
            return at + 2;
        }
        if (at + 2 < m_end && is(at + 2, Future)
            && (m_tokens[size_t(at + 1)].word == wordHash(u"near") || m_tokens[size_t(at + 1)].word == wordHash(u"foreseeable"))) {
            e.vague = E::Vague::Future;
            return at + 3;
        }
        return 0;
    default:
        return 0;
    }
}
