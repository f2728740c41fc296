// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/nameevidence.h"

#include "extract/wordclasses.h"

using namespace WordClass;

namespace
{

constexpr qsizetype longestApposition = 9;

bool isWord(const NameContext &m, qsizetype at, std::initializer_list<quint32> words)
{
    return std::ranges::find(words, m.word(at)) != words.end();
}

/// What "X, a fast-growing maker of bicycles" says X is: the noun before its first preposition. 0 where there
/// is none.
quint32 appositionClass(const NameContext &m, qsizetype comma)
{
    if (m.word(comma) != wordHash(u",") && m.word(comma) != wordHash(u"("))
        return 0;
    qsizetype at = comma + 1;
    const bool article = isWord(
        m, at, {wordHash(u"a"), wordHash(u"an"), wordHash(u"the"), wordHash(u"one"), wordHash(u"another")});
    const qsizetype stop = std::min(at + longestApposition, qsizetype(m.tokens.size()));
    qsizetype noun = -1;
    for (; at < stop; ++at) {
        const Token &token = m.tokens[at];
        if (token.kind == TokenKind::Punctuation && m.word(at) != wordHash(u"-"))
            break;
        if (isWord(m, at,
                   {wordHash(u"of"), wordHash(u"at"), wordHash(u"for"), wordHash(u"in"), wordHash(u"that"),
                    wordHash(u"which"), wordHash(u"who"), wordHash(u"from"), wordHash(u"with"),
                    wordHash(u"and"), wordHash(u"to"), wordHash(u"by"), wordHash(u"on"), wordHash(u"'s"),
                    wordHash(u"based"), wordHash(u"backed"), wordHash(u"owned")})) {
            if (isWord(m, at, {wordHash(u"'s"), wordHash(u"based"), wordHash(u"backed"), wordHash(u"owned")}))
                continue;
            break;
        }
        noun = at;
    }
    const quint32 classes = noun >= 0 ? m.classes[noun] : 0;
    if (article)
        return classes & (Firm | Role | Person);
    return classes & (Role | Person); // "X, chief executive of"
}

/// "firms such as A, B and C", looking back from one of them over the others.
bool isInListOfFirms(const NameContext &m, qsizetype first)
{
    const qsizetype begin = m.sentence(first).firstToken;
    for (qsizetype at = first - 1; at > begin; --at) {
        if (m.isCapital(at)
            || isWord(m, at,
                      {wordHash(u","), wordHash(u"and"), wordHash(u"or"), wordHash(u"."), wordHash(u"com"),
                       wordHash(u"&"), wordHash(u"-"), wordHash(u"the"), wordHash(u"both")}))
            continue;
        if (m.word(at) == wordHash(u"as") && m.word(at - 1) == wordHash(u"such"))
            --at;
        else if (!isWord(m, at, {wordHash(u"like"), wordHash(u"including")}))
            return m.is(at, Many) && m.is(at, Firm) && at == first - 1;
        if (m.word(at - 1) == wordHash(u","))
            --at;
        return m.is(at - 1, Many);
    }
    return false;
}

/// "12%", "9.5 per cent" begin at a token.
bool isPercent(const NameContext &m, qsizetype at)
{
    const auto isDigits = [&m](qsizetype i) {
        return i < qsizetype(m.tokens.size()) && m.tokens[i].kind == TokenKind::Number;
    };
    if (!isDigits(at))
        return false;
    do
        ++at;
    while (isDigits(at) || (m.word(at) == wordHash(u".") && isDigits(at + 1)));
    return isWord(m, at, {wordHash(u"%"), wordHash(u"percent"), wordHash(u"pct"), wordHash(u"pc")})
        || (m.word(at) == wordHash(u"per") && m.word(at + 1) == wordHash(u"cent"));
}

/// "X 12%", "X (12%)", "X with 12%", "X had 12%": one of a list of shares.
bool holdsPercent(const NameContext &m, qsizetype after)
{
    if (isWord(m, after, {wordHash(u"with"), wordHash(u"at"), wordHash(u"had"), wordHash(u"has"), wordHash(u"held"), wordHash(u"holds"),
                          wordHash(u"took"), wordHash(u"("), wordHash(u":"), wordHash(u"'s"), wordHash(u"accounted")}))
        after += m.word(after) == wordHash(u"accounted") ? 2 : 1;
    while (isWord(m, after, {wordHash(u"about"), wordHash(u"nearly"), wordHash(u"almost"), wordHash(u"around"), wordHash(u"just"),
                             wordHash(u"over"), wordHash(u"only"), wordHash(u"close"), wordHash(u"to"), wordHash(u"a"), wordHash(u"roughly")}))
        ++after;
    return isPercent(m, after);
}

int companyBefore(const NameContext &m, const NameChunk &chunk)
{
    qsizetype before = chunk.first - 1;
    if (before < m.sentence(chunk.first).firstToken)
        return 0;
    if (m.word(before) == wordHash(u"<") && m.word(chunk.last) == wordHash(u">"))
        return 3; // as agencies mark a firm without a ticker
    if (m.word(before) == wordHash(u"to") && m.word(before - 1) == wordHash(u"according"))
        return m.is(chunk.first, Given) ? 0 : 2;
    if (isWord(m, before, {wordHash(u"“"), wordHash(u"\""), wordHash(u"called"), wordHash(u"named")}))
        --before;
    if (m.is(before, Firm) && !m.is(before, Many))
        return 3;
    if (isInListOfFirms(m, chunk.first))
        return 2;
    if (isWord(m, before, {wordHash(u"of"), wordHash(u"at")}) && m.is(before - 1, Role))
        return 2;
    if (m.is(before, Deal))
        return m.is(before, Loose) ? 1 : 2;
    if (m.word(before) == wordHash(u"'s") && m.is(before - 1, Place))
        return 1; // "Norway's X"
    return 0;
}

/// "X said it would": a person says what he or she will do.
bool speaksOfItself(const NameContext &m, qsizetype after)
{
    if (!m.is(after, Tell))
        return false;
    qsizetype at = after + 1;
    if (m.word(at) == wordHash(u"that"))
        ++at;
    return isWord(m, at, {wordHash(u"it"), wordHash(u"its")});
}

/// "X <XYZ>", "X (NYSE: XYZ)": a ticker.
bool hasTicker(const NameContext &m, qsizetype after)
{
    if (after + 2 >= qsizetype(m.tokens.size()) || !m.tokens[after + 1].allCaps)
        return false;
    return m.word(after) == wordHash(u"<") || (m.word(after) == wordHash(u"(") && m.word(after + 2) == wordHash(u":"));
}

int companyAfter(const NameContext &m, const NameChunk &chunk)
{
    const qsizetype after = chunk.last;
    if (hasTicker(m, after))
        return 4;
    if (speaksOfItself(m, after))
        return isWord(m, after + 2, {wordHash(u"has"), wordHash(u"had"), wordHash(u"plans")}) || m.is(after + 2, Act) ? 4 : 3;
    if (holdsPercent(m, after))
        return 2;
    if (m.word(after) == wordHash(u"'s") && m.is(after + 1, Role | Asset))
        return m.is(after + 1, Loose) ? 1 : 2;
    if (m.word(after) == wordHash(u"-")
        && isWord(m, after + 1, {wordHash(u"owned"), wordHash(u"backed"), wordHash(u"led")}))
        return 1;
    if (m.is(after, Role) && (!m.isCapital(after) || m.tokens[after].allCaps) && !m.is(after, Person))
        return m.is(after, Loose) ? 1 : 3;
    if (m.word(after) == wordHash(u"shares") || m.word(after) == wordHash(u"stock"))
        return 2;
    const bool relative
        = m.word(after) == wordHash(u",") && isWord(m, after + 1, {wordHash(u"which"), wordHash(u"whose")});
    if (relative)
        return m.is(after + 2, Act) || m.is(after + 3, Act) || m.is(after + 2, Role) || m.is(after + 2, Asset)
            ? 2
            : 1;
    if (m.is(after, Act | Tell) && after + 1 < qsizetype(m.tokens.size())
        && m.tokens[after + 1].kind == TokenKind::Number)
        return 2; // "X fell 2.4 per cent"
    return m.is(after, Act) ? 1 : 0;
}

int personBefore(const NameContext &m, const NameChunk &chunk)
{
    const qsizetype before = chunk.first - 1;
    if (m.is(before, Title))
        return 4;
    if (m.is(before, Role | Person) && !m.is(before, Firm))
        return 3;
    return 0;
}

int personAfter(const NameContext &m, const NameChunk &chunk)
{
    const qsizetype after = chunk.last;
    if (m.word(after) == wordHash(u",")
        && (m.word(after + 1) == wordHash(u"who")
            || (after + 2 < qsizetype(m.tokens.size()) && m.tokens[after + 1].kind == TokenKind::Number
                && m.word(after + 2) == wordHash(u","))))
        return 3;
    if (m.word(after) == wordHash(u"'s") && m.is(after + 1, Person))
        return 3;
    return 0;
}

} // namespace

NameEvidence weighName(const NameContext &m, const NameChunk &chunk)
{
    NameEvidence evidence;
    const qsizetype words = chunk.core - chunk.first;
    const bool head = m.is(chunk.core - 1, Head) && words > 1;
    bool allPlaces = true;
    for (qsizetype i = chunk.first; i < chunk.core; ++i)
        allPlaces = allPlaces
            && (m.is(i, Place | Demonym | Plain | Calendar) || m.tokens[i].kind != TokenKind::Word);
    const bool town
        = words == 1 && !chunk.legal() && m.word(chunk.last) == wordHash(u",") && m.is(chunk.last + 1, Place);
    bool given = words > 1 && m.is(chunk.first, Given);
    for (qsizetype i = chunk.first + 1; i + 1 < chunk.core; ++i)
        given = given || m.is(i, Given);
    evidence.other = (town || allPlaces || (m.is(chunk.core - 1, Other) && !m.is(chunk.core - 1, Head)))
        && !chunk.legal();

    const bool owned = m.word(chunk.first - 1) == wordHash(u"'s") && !chunk.legal();
    const quint32 apposition = appositionClass(m, chunk.last);
    evidence.company = (chunk.legal()        ? 3
                            : head && !owned ? 2
                                             : 0)
        + companyBefore(m, chunk) + companyAfter(m, chunk)
        + (apposition & Firm && !(apposition & (Role | Person)) ? 3 : 0);
    evidence.person = personBefore(m, chunk) + personAfter(m, chunk)
        + (apposition & (Role | Person) && !(apposition & Firm) ? 3 : 0)
        + (!head && !chunk.legal() && given ? 3 : 0);
    return evidence;
}
