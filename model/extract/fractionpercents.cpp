// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/percentreader.h"

#include "extract/hedges.h"
#include "text/numerals.h"

namespace {

constexpr double largestPart = 20; ///< "one in twenty"; beyond, it is no share
constexpr qsizetype namedParts = 3; ///< tokens between "one" and "in four": "one toy in every four"

int ordinalPart(quint32 word) ///< every "second", "third"
{
    return word == wordHash(u"second") ? 2 : word == wordHash(u"third") || word == wordHash(u"fourth") || word == wordHash(u"fifth") ? divisorOf(word) : 0;
}

} // namespace

int divisorOf(quint32 word)
{
    switch (word) {
    case wordHash(u"half"):
    case wordHash(u"halves"): return 2;
    case wordHash(u"third"):
    case wordHash(u"thirds"): return 3;
    case wordHash(u"quarter"):
    case wordHash(u"quarters"):
    case wordHash(u"fourth"): return 4;
    case wordHash(u"fifth"):
    case wordHash(u"fifths"): return 5;
    case wordHash(u"sixth"):
    case wordHash(u"sixths"): return 6;
    case wordHash(u"seventh"): return 7;
    case wordHash(u"eighth"): return 8;
    case wordHash(u"ninth"): return 9;
    case wordHash(u"tenth"):
    case wordHash(u"tenths"): return 10;
    case wordHash(u"twentieth"): return 20;
    default: return 0;
    }
}

qsizetype FractionPercents::readAt(qsizetype i)
{
    if (m_tokens[size_t(i)].kind == TokenKind::Ideographs)
        return readParts(i);
    if (const qsizetype past = readFraction(i); past > i)
        return past;
    if (const int part = word(i) == wordHash(u"every") ? ordinalPart(word(i + 1)) : 0; part > 0 && mark(i + 2).isNull()) { // "every second parcel"
        add(i, i + 2, 100.0 / part);
        return i + 2;
    }
    return readOneInMany(i);
}

/// "half of the market", "half a percent"
qsizetype FractionPercents::readHalfOf(qsizetype i)
{
    if (word(i + 1) == wordHash(u"a") && (word(i + 2) == wordHash(u"percent") || word(i + 2) == wordHash(u"per"))) {
        const qsizetype past = i + (word(i + 2) == wordHash(u"per") ? 4 : 3);
        if (word(past) == wordHash(u"point"))
            return i;
        add(i, past, 0.5);
        return past;
    }
    const bool part = word(i + 1) == wordHash(u"of") || word(i + 1) == wordHash(u"the") || word(i + 1) == wordHash(u"all");
    const bool period = word(i + 2) == wordHash(u"year") || word(i - 1) == wordHash(u"first") || word(i - 1) == wordHash(u"second");
    if (!part || period || !isLevel(i))
        return i;
    add(i, i + 1, 50);
    return i + 1;
}

/// "a third", "two-thirds"
qsizetype FractionPercents::readFraction(qsizetype i)
{
    if (word(i) == wordHash(u"half"))
        return readHalfOf(i);
    const int parts = word(i) == wordHash(u"a") || word(i) == wordHash(u"an") ? 1 : cardinalValue(word(i));
    if (parts <= 0 || parts > 9)
        return i;
    qsizetype at = i + 1;
    if (isHyphen(at))
        ++at;
    const int divisor = divisorOf(word(at));
    if (divisor <= parts || divisor == 2)
        return i;
    const quint32 next = word(at + 1);
    const bool closes = at + 1 >= m_last || !mark(at + 1).isNull();
    const bool told = word(i - 1) == wordHash(u"of") && word(i - 2) == wordHash(u"share"); // "a share of a quarter in France"
    // "a third of", "a fifth, X reckons"; "a quarter ago" and "a third store" are none
    if (parts == 1 && !closes && !told && next != wordHash(u"of") && next != wordHash(u"and"))
        return i;
    add(i, at + 1, 100.0 * parts / divisor);
    return at + 1;
}

/// not "sold half of X to"
bool FractionPercents::isLevel(qsizetype i) const
{
    return i == m_first || (word(i - 1) != wordHash(u"the") && word(i - 1) != wordHash(u"other") && word(i - 1) != wordHash(u"in"));
}

/// "one in eight", "one toy in every four", "six out of ten"
qsizetype FractionPercents::readOneInMany(qsizetype i)
{
    const int parts = cardinalValue(word(i));
    if (parts <= 0 || parts > 9)
        return i;
    for (qsizetype at = i + 1; at <= i + namedParts && at < m_last; ++at) {
        qsizetype past = at;
        if (word(at) == wordHash(u"out") && word(at + 1) == wordHash(u"of"))
            past += 2;
        else if (word(at) == wordHash(u"of") && word(at + 1) == wordHash(u"every"))
            past += 1;
        else if (word(at) == wordHash(u"in"))
            past += 1;
        else if (m_tokens[size_t(at)].kind != TokenKind::Word)
            return i;
        else
            continue;
        if (word(past) == wordHash(u"every"))
            ++past;
        else if (at > i + 1 && word(at) == wordHash(u"in"))
            return i; // "two stores in three years"
        const double whole = cardinalValue(word(past));
        if (whole <= parts || whole > largestPart || isSpan(past + 1))
            return i;
        add(i, past + 1, 100 * parts / whole);
        return past + 1;
    }
    return i;
}

bool FractionPercents::isSpan(qsizetype i) const
{
    switch (word(i)) {
    case wordHash(u"years"):
    case wordHash(u"months"):
    case wordHash(u"weeks"):
    case wordHash(u"days"):
    case wordHash(u"hours"):
    case wordHash(u"countries"):
    case wordHash(u"cities"):
    case wordHash(u"quarters"): return true;
    default: return isHyphen(i);
    }
}

/// 一半以上, 半数, 过半, 近半; not 近半年
qsizetype FractionPercents::readHalf(qsizetype i)
{
    const QStringView here = m_text.mid(m_tokens[size_t(i)].begin, 3);
    const QStringView half = here.first(std::min<qsizetype>(2, here.size()));
    const bool bound = half == u"过半" || half == u"近半";
    if ((half != u"一半" && half != u"半数" && !bound) || here.endsWith(u'年') || here.endsWith(u'个') || i + 1 >= m_last)
        return i;
    add(i, i + 2, 50);
    QuantityMention &found = m_found.back().mention;
    if (bound)
        found.comparator = half == u"过半" ? Comparator::Greater : Comparator::About;
    m_found.back().last = hedgeAfter(m_text, m_tokens, i + 2, found.comparator);
    found.span.end = m_tokens[size_t(m_found.back().last - 1)].end;
    return m_found.back().last;
}

/// 三分之一
qsizetype FractionPercents::readParts(qsizetype i)
{
    if (const qsizetype past = readHalf(i); past > i)
        return past;
    const auto digit = [this](qsizetype at) {
        if (at >= m_last || m_tokens[size_t(at)].kind != TokenKind::Ideographs)
            return -1;
        const QChar c = m_text[m_tokens[size_t(at)].begin];
        return c == u'十' ? 10 : ideographDigit(c);
    };
    const qsizetype begin = m_tokens[size_t(i)].begin;
    const int whole = digit(i);
    if (whole < 2 || m_text.mid(begin + 1, 2) != u"分之" || i + 3 >= m_last)
        return i;
    const int parts = digit(i + 3);
    if (parts <= 0 || parts >= whole)
        return i;
    add(i, i + 4, 100.0 * parts / whole);
    return i + 4;
}
