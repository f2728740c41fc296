// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/nameevidence.h"

#include "extract/firmfates.h"
#include "extract/nameshares.h"
#include "extract/wordclasses.h"

using namespace WordClass;

namespace
{

constexpr qsizetype longestApposition = 9;

/// What "X, a fast-growing maker of bicycles" says X is: the noun before its first preposition. 0 where there
/// is none.
quint32 appositionClass(const NameContext &m, qsizetype comma)
{
    const bool copula = isWord(m, comma, {wordHash(u"is"), wordHash(u"was")}); // "X is a messaging app"
    if (m.word(comma) != wordHash(u",") && m.word(comma) != wordHash(u"(") && !copula)
        return 0;
    qsizetype at = comma + 1;
    const bool several = isWord(m, at, {wordHash(u"two"), wordHash(u"three"), wordHash(u"both")}); // "X and Y, two savings banks"
    const bool owned = at + 1 < qsizetype(m.tokens.size()) && m.isCapital(at) && m.word(at + 1) == wordHash(u"'s"); // "X, Rocket's shoe shop"
    const bool article = several || owned || isWord(
        m, at, {wordHash(u"a"), wordHash(u"an"), wordHash(u"the"), wordHash(u"one"), wordHash(u"another"), wordHash(u"its"), wordHash(u"his")});
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
                    wordHash(u"based"), wordHash(u"backed"), wordHash(u"owned"), wordHash(u"bought"), wordHash(u"founded"),
                    wordHash(u"acquired"), wordHash(u"controlled"), wordHash(u"run"), wordHash(u"led"), wordHash(u"listed"),
                    wordHash(u"launched"), wordHash(u"established"), wordHash(u"created"), wordHash(u"once")})) {
            if (isWord(m, at, {wordHash(u"'s"), wordHash(u"based"), wordHash(u"backed"), wordHash(u"owned")}))
                continue;
            break;
        }
        noun = at;
    }
    const quint32 classes = noun >= 0 ? m.classes[noun] : 0;
    if (article)
        return classes & (Firm | Role | Person);
    return copula ? 0 : classes & (Role | Person); // "X, chief executive of"
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

/// "figures from X show", "research by X", "per X,"
bool isSource(const NameContext &m, qsizetype before)
{
    if (m.word(before) == wordHash(u"per") && m.opens[before])
        return true;
    return isWord(m, before, {wordHash(u"from"), wordHash(u"by"), wordHash(u"of"), wordHash(u"at")})
        && isWord(m, before - 1, {wordHash(u"figures"), wordHash(u"data"), wordHash(u"numbers"), wordHash(u"research"), wordHash(u"survey"),
                                  wordHash(u"study"), wordHash(u"estimates"), wordHash(u"analysts"), wordHash(u"analyst"), wordHash(u"compiled"),
                                  wordHash(u"report"), wordHash(u"published")});
}

/// "raised $50 million from X", "a round led by X"
bool isBacker(const NameContext &m, qsizetype before)
{
    constexpr qsizetype reach = 8;
    if (!isWord(m, before, {wordHash(u"from"), wordHash(u"by")}))
        return false;
    for (qsizetype i = before - 1; i >= std::max(before - reach, m.sentence(before).firstToken); --i)
        if (isWord(m, i, {wordHash(u"raised"), wordHash(u"raises"), wordHash(u"round"), wordHash(u"series"), wordHash(u"funding")}))
            return true;
    return false;
}

/// A capital inside the name, as firms like it: "DuckDuckGo", "inDriver"; not "McDonald".
bool hasInnerCapital(QStringView word)
{
    if (word.size() < 5 || word.startsWith(QLatin1String("Mc")) || word.startsWith(QLatin1String("Mac"))
        || word.startsWith(QLatin1String("De")) || word.startsWith(QLatin1String("Fitz")))
        return false;
    for (qsizetype i = 2; i < word.size(); ++i)
        if (word[i].isUpper() && word[i - 1].isLower())
            return true;
    return word[0].isLower() && word[1].isUpper();
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
    if (isWord(m, before, {wordHash(u"says"), wordHash(u"reckons"), wordHash(u"estimates")}) && m.word(before - 1) == wordHash(u",")
        && chunk.core - chunk.first == 1 && !m.is(chunk.first, Given) && isWord(m, chunk.last, {wordHash(u"."), wordHash(u",")}))
        return 2; // "12 percent, says X."
    if (m.word(before) == wordHash(u",") && m.is(before - 1, Firm) && !m.is(before - 1, Many)
        && isWord(m, chunk.last, {wordHash(u","), wordHash(u"of"), wordHash(u"from")}))
        return 3; // "its delivery arm, X,", "its parent, X of Singapore"
    if (isInListOfFirms(m, chunk.first) || isSource(m, before) || isBacker(m, before))
        return 2;
    if (m.word(before) == wordHash(u"based") && m.word(before - 1) == wordHash(u"-"))
        return 3; // "Bengaluru-based X"
    if (isWord(m, before, {wordHash(u"owned"), wordHash(u"backed"), wordHash(u"listed")}) && m.word(before - 1) == wordHash(u"-"))
        return 2;
    if (isWord(m, before, {wordHash(u"of"), wordHash(u"at")}) && m.is(before - 1, Role))
        return 2;
    if (m.word(before) == wordHash(u"to") && m.word(before - 1) == wordHash(u"sold")
        && isWord(m, before - 2, {wordHash(u"was"), wordHash(u"were"), wordHash(u"been"), wordHash(u"be")}))
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
    if (isWord(m, at, {wordHash(u"on"), wordHash(u"in"), wordHash(u"late")}) && m.is(at + 1, Calendar))
        at += 2;
    else if (m.is(at, Calendar))
        ++at;
    if (m.word(at) == wordHash(u"that"))
        ++at;
    return isWord(m, at, {wordHash(u"it"), wordHash(u"its")});
}

/// "X opened its third store": a person has his or her own.
bool ownsAsThing(const NameContext &m, qsizetype after)
{
    constexpr qsizetype reach = 4;
    const Token *verb = after < qsizetype(m.tokens.size()) ? &m.tokens[after] : nullptr;
    if (!verb || verb->kind != TokenKind::Word || verb->capital || !(m.is(after, Act) || m.spelling(after, after + 1).endsWith(u"ed")
          || isWord(m, after, {wordHash(u"gave"), wordHash(u"took"), wordHash(u"cut"), wordHash(u"shut"), wordHash(u"lost"), wordHash(u"built"),
                               wordHash(u"put"), wordHash(u"began"), wordHash(u"won"), wordHash(u"spun"), wordHash(u"made")})))
        return false;
    for (qsizetype at = after + 1; at < after + reach && at < qsizetype(m.tokens.size()) && m.tokens[at].kind == TokenKind::Word && !m.isCapital(at); ++at)
        if (m.word(at) == wordHash(u"its"))
            return true;
    return false;
}

/// "X raised $63 million"
bool raisesMoney(const NameContext &m, qsizetype after)
{
    return isWord(m, after, {wordHash(u"raised"), wordHash(u"raises")}) && after + 1 < qsizetype(m.tokens.size())
        && (m.tokens[after + 1].kind == TokenKind::Symbol || m.tokens[after + 1].kind == TokenKind::Number);
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
    if (holdsPercent(m, after) && m.word(chunk.first - 1) != wordHash(u"in") && speaksOfMarket(m, after))
        return 3;
    if (m.is(after, Deed) || ownsAsThing(m, after) || raisesMoney(m, after))
        return 3;
    if (headsRow(m, chunk))
        return 3;
    if (const int fate = fateOf(m, after))
        return fate;
    if (hasOwnerBehind(m, after))
        return 3;
    // "X had shed 23 staff", "X has raised $10 million"
    if (isWord(m, after, {wordHash(u"had"), wordHash(u"has")}) && m.is(after + 1, Act))
        return after + 2 < qsizetype(m.tokens.size()) && (m.tokens[after + 2].kind == TokenKind::Number || m.tokens[after + 2].kind == TokenKind::Symbol) ? 3 : 1;
    if (((holdsPercent(m, after) || holdsPercentBeside(m, chunk)) && m.word(chunk.first - 1) != wordHash(u"in")) || ownsShare(m, after))
        return 2;
    if (m.word(after) == wordHash(u"'s")
        && isWord(m, after + 1, {wordHash(u"revenue"), wordHash(u"revenues"), wordHash(u"shareholders"), wordHash(u"valuation"), wordHash(u"turnover")}))
        return 3;
    if (m.word(after) == wordHash(u"'s") && m.is(after + 1, Role | Asset))
        return m.is(after + 1, Loose) ? 1 : 2;
    if (m.word(after) == wordHash(u"-")
        && isWord(m, after + 1, {wordHash(u"owned"), wordHash(u"backed"), wordHash(u"led")}))
        return 1;
    if (isWord(m, after, {wordHash(u"reckons"), wordHash(u"estimates"), wordHash(u"calculates"), wordHash(u"counts")}) && m.word(chunk.first - 1) != wordHash(u","))
        return 2; // "X reckons that"
    if (m.is(after, Tell) && !m.is(chunk.first, Given) && hasInnerCapital(m.spelling(chunk.first, chunk.core)) && chunk.core - chunk.first == 1)
        return 1; // "YipData says": firms are spelled like that
    if (m.is(after, Role) && (!m.isCapital(after) || m.tokens[after].allCaps) && !m.is(after, Person))
        return m.is(after, Loose) ? 1 : 3;
    if (m.word(after) == wordHash(u"shares") || m.word(after) == wordHash(u"stock"))
        return 2;
    const bool relative
        = m.word(after) == wordHash(u",") && isWord(m, after + 1, {wordHash(u"which"), wordHash(u"whose")});
    if (relative && m.word(after + 1) == wordHash(u"which")
        && isWord(m, after + 2, {wordHash(u"makes"), wordHash(u"operates"), wordHash(u"employs"), wordHash(u"owns"), wordHash(u"runs"), wordHash(u"sells")}))
        return 3;
    if (relative && m.word(after + 1) == wordHash(u"which") && m.word(after + 2) == wordHash(u"was")
        && isWord(m, after + 3, {wordHash(u"founded"), wordHash(u"acquired"), wordHash(u"bought"), wordHash(u"spun")}))
        return 3;
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
    const int before = companyBefore(m, chunk);
    evidence.other = (town || allPlaces || (m.is(chunk.core - 1, Other) && !m.is(chunk.core - 1, Head) && before < 3))
        && !chunk.legal();

    const bool owned = m.word(chunk.first - 1) == wordHash(u"'s") && !chunk.legal();
    const quint32 apposition = appositionClass(m, chunk.last);
    const bool lead = words > 1 && beginsLikeFirm(m, chunk.first) && !m.is(chunk.core - 1, Other | Place | Country);
    evidence.company = (chunk.legal()        ? 3
                            : (head || lead) && !owned ? 2
                                             : 0)
        + before + companyAfter(m, chunk)
        + (apposition & Firm && !(apposition & (Role | Person)) ? 3 : 0)
        + (words == 1 && hasInnerCapital(m.spelling(chunk.first, chunk.core)) ? 1 : 0);
    evidence.person = personBefore(m, chunk) + personAfter(m, chunk)
        + (apposition & (Role | Person) && !(apposition & Firm) ? 3 : 0)
        + (!head && !chunk.legal() && given ? 3 : 0);
    return evidence;
}
