// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/nameshares.h"

namespace {

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
    if (m.word(at) == wordHash(u"and") && isDigits(at + 1)) // "X and Y have 26 and 15 per cent"
        for (++at; isDigits(at) || (m.word(at) == wordHash(u".") && isDigits(at + 1)); ++at) { }
    return isWord(m, at, {wordHash(u"%"), wordHash(u"percent"), wordHash(u"pct"), wordHash(u"pc")})
        || (m.word(at) == wordHash(u"per") && m.word(at + 1) == wordHash(u"cent"));
}

/// "X was third at 14, Y had 9.": among percentages a bare number is one.
bool isBarePercent(const NameContext &m, qsizetype at)
{
    constexpr qsizetype reach = 30; // tokens in which a percentage stands
    if (at < 1 || at + 1 >= qsizetype(m.tokens.size()) || m.tokens[size_t(at)].kind != TokenKind::Number || m.tokens[size_t(at)].length() > 4)
        return false;
    qsizetype next = at + 1;
    if (m.word(next) == wordHash(u".") && m.tokens[size_t(next)].glued && next + 1 < qsizetype(m.tokens.size()) && m.tokens[size_t(next + 1)].kind == TokenKind::Number)
        next += 2;
    const bool closes = isWord(m, next, {wordHash(u","), wordHash(u"."), wordHash(u";"), wordHash(u"and")});
    const bool led = isWord(m, at - 1, {wordHash(u"at"), wordHash(u"on"), wordHash(u"with"), wordHash(u"had"), wordHash(u"has"), wordHash(u"for"), wordHash(u"over"),
                                        wordHash(u"about"), wordHash(u"to")});
    if (!closes || !led)
        return false;
    for (qsizetype i = std::max<qsizetype>(0, at - reach); i < std::min(at + reach, qsizetype(m.tokens.size())); ++i)
        if (isWord(m, i, {wordHash(u"%"), wordHash(u"percent"), wordHash(u"cent")}))
            return true;
    return false;
}

/// One past the words that may stand between a holder and its part, from `at`: "X still has around ...", "X alone accounted for ...".
qsizetype pastHolding(const NameContext &m, qsizetype at)
{
    constexpr qsizetype longest = 8;
    const qsizetype stop = at + longest;
    if (isWord(m, at, {wordHash(u"alone"), wordHash(u"still"), wordHash(u"itself"), wordHash(u"now"), wordHash(u","), wordHash(u"'s")}))
        ++at;
    if (isWord(m, at, {wordHash(u"with"), wordHash(u"at"), wordHash(u"on"), wordHash(u"had"), wordHash(u"has"), wordHash(u"have"), wordHash(u"held"), wordHash(u"hold"),
                       wordHash(u"holds"), wordHash(u"took"), wordHash(u"takes"), wordHash(u"("), wordHash(u":"), wordHash(u"accounted"),
                       wordHash(u"accounts"), wordHash(u"controls"), wordHash(u"controlled"), wordHash(u"control"), wordHash(u"commands"),
                       wordHash(u"commanded"), wordHash(u"captured"), wordHash(u"sells"), wordHash(u"was"), wordHash(u"is"), wordHash(u"for"),
                       wordHash(u"supplied"), wordHash(u"trails"), wordHash(u"trailed"), wordHash(u"follows"), wordHash(u"followed"), wordHash(u"claims"),
                       wordHash(u"claimed"), wordHash(u"commands"), wordHash(u"makes"), wordHash(u"gets"), wordHash(u"got"), wordHash(u"leads"), wordHash(u"led"),
                       wordHash(u"came"), wordHash(u"stood"), wordHash(u"stands"), wordHash(u"ended"), wordHash(u"slipped"), wordHash(u"fell"), wordHash(u"climbed"),
                       wordHash(u"went"), wordHash(u"ranked"), wordHash(u"ranks"), wordHash(u"enjoys"), wordHash(u"boasts"), wordHash(u"carries"), wordHash(u"carried")}))
        ++at;
    while (at < stop
           && isWord(m, at, {wordHash(u"about"), wordHash(u"nearly"), wordHash(u"almost"), wordHash(u"around"), wordHash(u"just"),
                             wordHash(u"over"), wordHash(u"only"), wordHash(u"close"), wordHash(u"to"), wordHash(u"a"), wordHash(u"roughly"),
                             wordHash(u"for"), wordHash(u"with"), wordHash(u"at"), wordHash(u"some"), wordHash(u"little"), wordHash(u"under"),
                             wordHash(u"less"), wordHash(u"more"), wordHash(u"than"), wordHash(u"another"), wordHash(u"share"), wordHash(u"of"), wordHash(u"do"),
                             wordHash(u"third"), wordHash(u"second"), wordHash(u"fourth"), wordHash(u"next"), wordHash(u"from"), wordHash(u"on"), wordHash(u"still"),
                             wordHash(u"market")}))
        ++at;
    return at;
}

/// "24% for X"
bool followsPercent(const NameContext &m, qsizetype before)
{
    if (m.word(before) != wordHash(u"for"))
        return false;
    return isWord(m, before - 1, {wordHash(u"%"), wordHash(u"percent"), wordHash(u"pct")}) || (m.word(before - 1) == wordHash(u"cent") && m.word(before - 2) == wordHash(u"per"));
}

/// One past ", the largest local maker," and " of Rotterdam", or the place itself.
qsizetype pastAside(const NameContext &m, qsizetype at)
{
    constexpr qsizetype longest = 12;
    if (isWord(m, at, {wordHash(u"of"), wordHash(u"from")}) && m.isCapital(at + 1) && !m.isCapital(at + 2)) // "of Rotterdam"
        return at + 2;
    if (m.word(at) != wordHash(u",")
        || !isWord(m, at + 1, {wordHash(u"a"), wordHash(u"an"), wordHash(u"the"), wordHash(u"once"), wordHash(u"which"), wordHash(u"whose"), wordHash(u"part"),
                                                             wordHash(u"owned"), wordHash(u"founded"), wordHash(u"started"), wordHash(u"long"), wordHash(u"its"), wordHash(u"now")}))
        return at;
    for (qsizetype i = at + 2; i < std::min(at + longest, m.sentence(at).lastToken); ++i)
        if (m.word(i) == wordHash(u","))
            return i + 1;
        else if (m.tokens[size_t(i)].kind == TokenKind::Number)
            break;
    return at;
}

/// Whether it is worth to look for a percentage at all.
bool hasDigitsNear(const NameContext &m, qsizetype at)
{
    constexpr qsizetype reach = 10;
    for (qsizetype i = at; i < std::min(at + reach, qsizetype(m.tokens.size())); ++i)
        if (m.tokens[i].kind == TokenKind::Number)
            return true;
    return false;
}

/// "X, Y and Z control 24%", from behind one of them.
qsizetype pastList(const NameContext &m, qsizetype at)
{
    constexpr qsizetype longest = 24;
    const qsizetype stop = std::min(at + longest, qsizetype(m.tokens.size()));
    while (at < stop && (m.isCapital(at) || isWord(m, at, {wordHash(u","), wordHash(u"and"), wordHash(u"&")})))
        ++at;
    return at;
}

} // namespace

bool holdsPercent(const NameContext &m, qsizetype after)
{
    return (hasDigitsNear(m, after) && (isPercent(m, pastHolding(m, after)) || isBarePercent(m, pastHolding(m, after))))
        || (m.word(after) == wordHash(u",") && isPercent(m, pastHolding(m, pastList(m, after))))
        || (m.word(after) == wordHash(u"and") && isPercent(m, pastHolding(m, pastList(m, after))));
}

bool holdsPercentBeside(const NameContext &m, const NameChunk &chunk)
{
    if (followsPercent(m, chunk.first - 1))
        return true;
    const qsizetype at = pastAside(m, chunk.last);
    return at > chunk.last && hasDigitsNear(m, at) && isPercent(m, pastHolding(m, at));
}

bool headsRow(const NameContext &m, const NameChunk &chunk)
{
    constexpr qsizetype longestRow = 24;
    const qsizetype next = chunk.last;
    if (next >= qsizetype(m.tokens.size()) || m.tokens[next].lineStart)
        return false;
    qsizetype begin = chunk.first;
    while (begin > 0 && !m.tokens[begin].lineStart && m.tokens[begin - 1].kind == TokenKind::Punctuation)
        --begin;
    const QStringView gap = m.text.mid(m.tokens[next - 1].end, m.tokens[next].begin - m.tokens[next - 1].end);
    if (!m.tokens[begin].lineStart || !(gap.contains(u'\t') || m.text[m.tokens[next].begin] == u'|'))
        return false;
    for (qsizetype i = next; i < std::min(next + longestRow, qsizetype(m.tokens.size())) && !m.tokens[i].lineStart; ++i)
        if (isPercent(m, i))
            return true;
    return false;
}

bool speaksOfMarket(const NameContext &m, qsizetype after)
{
    constexpr qsizetype reach = 12;
    for (qsizetype at = after; at < std::min(after + reach, m.sentence(after - 1).lastToken); ++at)
        if (isWord(m, at, {wordHash(u"market"), wordHash(u"share"), wordHash(u"sales"), wordHash(u"shipments"), wordHash(u"subscribers")}))
            return true;
    return false;
}

bool ownsShare(const NameContext &m, qsizetype after)
{
    for (qsizetype i = after; i < after + 6; ++i)
        if (m.word(i) == wordHash(u"its") && isWord(m, i + 1, {wordHash(u"share"), wordHash(u"slice"), wordHash(u"market")}))
            return true; // "X more than doubled its share"
        else if (i >= qsizetype(m.tokens.size()) || m.tokens[i].kind == TokenKind::Punctuation || m.isCapital(i))
            break;
    if (m.word(after) == wordHash(u",") && m.word(after + 1) == wordHash(u"whose"))
        ++after;
    else if (m.word(after) != wordHash(u"'s"))
        return false;
    return isWord(m, after + 1, {wordHash(u"share"), wordHash(u"slice"), wordHash(u"market"), wordHash(u"overall"), wordHash(u"combined"),
                                 wordHash(u"own")});
}
