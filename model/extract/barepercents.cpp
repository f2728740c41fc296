// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/percentreader.h"

#include "extract/hedges.h"
#include "text/numerals.h"

namespace {

constexpr qsizetype longestItem = 8; ///< tokens of a sentence that is no more than a name and a number

} // namespace

BarePercents::BarePercents(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last,
                           std::span<const QuantityMention> known, bool percents, PercentContext context)
    : PercentReader(text, tokens, first, last, known)
    , m_percents(percents)
    , m_context(context)
    , m_hundred(perHundred())
    , m_several(!percents && namesSeveral())
{
}

/// "of every hundred", "out of 100 phones sold": where that begins, -1 where it does not.
qsizetype BarePercents::perHundred() const
{
    for (qsizetype i = m_first; i + 2 < m_last; ++i) {
        const bool every = word(i + 1) == wordHash(u"every") || word(i + 1) == wordHash(u"each");
        const qsizetype at = i + (every ? 2 : 1);
        const bool fronted = every || i == m_first || word(i - 1) == wordHash(u"out"); // not "closes 30 of 100 shops"
        const bool digits = at < m_last && m_tokens[size_t(at)].kind == TokenKind::Number && m_tokens[size_t(at)].in(m_text) == u"100";
        if (fronted && word(i) == wordHash(u"of") && (word(at) == wordHash(u"hundred") || digits) && at + 1 < m_last
            && m_tokens[size_t(at + 1)].kind == TokenKind::Word)
            return i;
    }
    return -1;
}

/// "(14.5)", "10.1 and 9.9", "its 14.1": with a fraction a number is a part rather than a count.
bool BarePercents::isFractional(qsizetype i) const
{
    return i >= m_first && i < m_last && m_tokens[size_t(i)].in(m_text).contains(u'.');
}

qsizetype BarePercents::readFractional(qsizetype i)
{
    const bool bracketed = mark(i - 1) == u'(' && mark(i + 1) == u')';
    const bool named = bracketed && i - 2 >= m_first && m_tokens[size_t(i - 2)].capital; // "Schindler (15)"
    const bool allotted = (word(i + 1) == wordHash(u"to") || word(i + 1) == wordHash(u"for")) && i + 2 < m_last && m_tokens[size_t(i + 2)].capital; // "18.9 to A"
    const bool last = i + 1 >= m_last || mark(i + 1) == u'.' || mark(i + 1) == u';';
    const bool apposed = m_percents && mark(i - 1) == u',' && last && i - m_first > longestItem; // "D, used by few, 9."
    const auto value = isFractional(i) || named || apposed || (m_percents && allotted) ? plainNumber(i) : std::nullopt;
    if (!value)
        return i;
    const bool listed = word(i + 1) == wordHash(u"and") && isFractional(i + 2) && mark(i - 1) == u',';
    const bool second = word(i - 1) == wordHash(u"and") && isFractional(i - 2) && ends(i + 1);
    const quint32 before = word(i - 1);
    const bool level = before == wordHash(u"been") || before == wordHash(u"was") || before == wordHash(u"is") || before == wordHash(u"'s")
        || (ends(i + 1) && (before == wordHash(u"got") || before == wordHash(u"took") || before == wordHash(u"has") || before == wordHash(u"had")));
    const bool dated = word(i + 1) == wordHash(u"in") && i + 2 < m_last && m_tokens[size_t(i + 2)].kind == TokenKind::Number; // "2.1 in 2008"
    const bool unmeasured = m_percents && isFractional(i) && ends(i + 1); // "C, D's, 1.4", "now 17.0"
    if (!bracketed && !listed && !second && !level && !allotted && !apposed && !dated && !unmeasured && !isCompared(i))
        return i;
    add(i, i + 1, *value);
    return i + 1;
}

/// "with 12.3 [and 10]", "34.9, [22.6] and 9.9": right behind a number that is one.
bool BarePercents::isListed(qsizetype i) const
{
    const qsizetype joint = word(i - 1) == wordHash(u"and") && mark(i - 2) == u',' ? i - 2 : i - 1;
    return (word(joint) == wordHash(u"and") || mark(joint) == u',') && !m_found.empty() && m_found.back().last == joint;
}

/// "7.76 versus 7.25"
bool BarePercents::isCompared(qsizetype i) const
{
    const auto compares = [this](qsizetype at) { return word(at) == wordHash(u"versus") || word(at) == wordHash(u"against") || word(at) == wordHash(u"to"); };
    return (compares(i + 1) && isFractional(i + 2)) || (compares(i - 1) && isFractional(i - 2));
}

/// Whether "A 17, B 10" stands in the sentence: several names with a number each.
bool BarePercents::namesSeveral() const
{
    int count = 0;
    for (qsizetype i = m_first + 1; i < m_last; ++i) {
        const Token &name = m_tokens[size_t(i - 1)];
        const bool closed = mark(i + 1) == u'|' || i + 1 == m_last || (m_context.before && ends(i + 1)); // "A 31 | B 27 | C 18"
        count += name.kind == TokenKind::Word && name.capital && closed && plainNumber(i) ? 1 : 0;
    }
    return count > (m_context.before ? 1 : 2);
}

qsizetype BarePercents::readAt(qsizetype i)
{
    if (!m_percents && !m_context.before && m_hundred < 0 && !m_several)
        return i;
    if (const auto value = isListed(i) && ends(i + 1) ? plainNumber(i) : std::nullopt) {
        add(i, i + 1, *value);
        return i + 1;
    }
    if (const qsizetype past = readFractional(i); past > i)
        return past;
    if (const qsizetype past = readNamed(i); past > i)
        return past;
    if (m_hundred >= 0 && i > m_hundred + 3)
        if (const auto value = plainNumber(i); value && (ends(i + 1) || isFractional(i)) && (isFractional(i) || m_tokens[size_t(i - 1)].kind == TokenKind::Word)) {
            add(i, i + 1, *value);
            return i + 1;
        }
    return readLed(i);
}

/// Whether the word at a place may lead to a bare number: "with [19]", "hangs on to [11]".
bool BarePercents::isLed(qsizetype i) const
{
    switch (word(i)) {
    case wordHash(u"from"):
    case wordHash(u"with"):
    case wordHash(u"at"):
    case wordHash(u"on"):
    case wordHash(u"against"):
    case wordHash(u"versus"):
    case wordHash(u"over"):
    case wordHash(u"has"):
    case wordHash(u"had"):
    case wordHash(u"into"):
    case wordHash(u"'s"): return true;
    case wordHash(u"is"):
    case wordHash(u"was"): return word(i - 1) == wordHash(u"it") || word(i - 1) == wordHash(u"share"); // "in Peru it is 27"
    case wordHash(u"to"): // "from a 30 per cent share in 2018 to 18 in 2022"
        return word(i - 1) == wordHash(u"on") || word(i - 1) == wordHash(u"down") || word(i - 1) == wordHash(u"up") || comesFrom(i)
            || (m_percents && i > m_first && m_tokens[size_t(i - 1)].in(m_text).endsWith(QLatin1String("ed"))); // "ebbed to 93"
    case wordHash(u"for"): // "A accounts for 24%, B for 19"
        return i > m_first && m_tokens[size_t(i - 1)].capital;
    default: return false;
    }
}

/// "with 24% and B with 19.", "its share of 14 was good enough"
qsizetype BarePercents::readLed(qsizetype i)
{
    const bool ofShare = word(i) == wordHash(u"of") && word(i - 1) == wordHash(u"share");
    if (!ofShare && !isLed(i))
        return i;
    const qsizetype number = pastHedge(i + 1);
    auto value = plainNumber(number);
    if (!value && (m_percents || m_several))
        value = spelledNumber(number);
    const quint32 next = word(number + 1);
    const bool range = word(i) == wordHash(u"from") && next == wordHash(u"to");
    const bool turned = (word(i) == wordHash(u"to") || word(i) == wordHash(u"into")) && next == wordHash(u"in");
    const bool stands = word(i) == wordHash(u"'s") && (next == wordHash(u"is") || next == wordHash(u"was") || next == wordHash(u"will"));
    const bool moved = word(i) == wordHash(u"against") || word(i - 1) == wordHash(u"down") || word(i - 1) == wordHash(u"up");
    const bool dated = (isFractional(number) || moved) && (next == wordHash(u"in") || next == wordHash(u"a") || cardinalValue(next) > 0); // "from 16.4 three months ago"
    const bool acts = stands || dated || (ofShare && number + 1 < m_last && m_tokens[size_t(number + 1)].kind == TokenKind::Word);
    if (!value || !(ends(number + 1) || range || turned || acts))
        return i;
    add(number, number + 1, *value);
    return number + 1;
}

bool BarePercents::comesFrom(qsizetype i) const
{
    for (--i; i >= m_first && mark(i) != u';'; --i)
        if (word(i) == wordHash(u"from"))
            return true;
    return false;
}

/// "with [barely] 3"
qsizetype BarePercents::pastHedge(qsizetype i) const
{
    switch (word(i)) {
    case wordHash(u"barely"):
    case wordHash(u"only"):
    case wordHash(u"just"):
    case wordHash(u"about"):
    case wordHash(u"around"):
    case wordHash(u"some"):
    case wordHash(u"roughly"):
    case wordHash(u"nearly"):
    case wordHash(u"almost"): return i + 1;
    default: return i;
    }
}

/// "on eleven"
std::optional<double> BarePercents::spelledNumber(qsizetype i) const
{
    const int value = i < m_last ? cardinalValue(word(i)) : 0;
    return value > 0 && value < 100 ? std::optional<double>(value) : std::nullopt;
}

/// "A had 24%, B slightly more than 3."
qsizetype BarePercents::readNamed(qsizetype i)
{
    const auto value = plainNumber(i);
    const bool brief = m_context.before && m_last - m_first <= longestItem; // "C: 3.", "D, 17."
    if (!value || !ends(i + 1) || !(m_percents || m_hundred >= 0 || isFractional(i) || m_several || brief))
        return i;
    const HedgeWords hedge = hedgeBefore(m_text, m_tokens, i, m_first);
    qsizetype name = hedge.first - 1;
    if (brief && (mark(name) == u':' || mark(name) == u','))
        --name;
    if (mark(name) == u')') // "B (with C) 9"
        while (name > m_first && mark(name + 1) != u'(')
            --name;
    if (name < m_first || (name == m_first && !brief && !m_several) || m_tokens[size_t(name)].kind != TokenKind::Word || !m_tokens[size_t(name)].capital)
        return i;
    add(i, i + 1, *value);
    return i + 1;
}
