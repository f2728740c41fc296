// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companyambiguity.h"

#include "extract/chinesewords.h"
#include "extract/nameevidence.h"
#include "extract/nameshares.h"
#include "extract/wordclasses.h"
#include "text/lexicon.h"

using namespace WordClass;

namespace
{

const Lexicon &lookalikes()
{
    static const Lexicon lexicon = Lexicon::bundled({QStringLiteral(":/lexicon/en/lookalikes.tsv")});
    return lexicon;
}

bool listed(const QString &words, QStringView word)
{
    if (word.isEmpty())
        return false;
    for (const QStringView one : QStringView(words).tokenize(u'|'))
        if (one == word)
            return true;
    return false;
}

/// Whether the words beside the name speak of what else it means.
bool looksLikeOther(const NameContext &m, qsizetype first, qsizetype last)
{
    const auto match = lookalikes().longest(std::span(m.tokens).subspan(size_t(first)));
    if (!match || match.tokens != last - first)
        return false;
    const auto alone = [&m](qsizetype at) {
        return at >= 0 && at < qsizetype(m.tokens.size()) ? m.spelling(at, at + 1) : QStringView();
    };
    const bool hyphened = m.word(last) == wordHash(u"-");
    return listed(match->field(0), alone(last + (hyphened ? 1 : 0)))
        || listed(match->field(1), alone(first - 1));
}

/// 光明以12%的份额居首, 理想的市占率, 三元占5.1%: it has a part of a market.
bool holdsShareInChinese(const NameContext &m, qsizetype last)
{
    constexpr qsizetype reach = 9; // of the words between a name and its part
    static const QString links = QStringLiteral("占以为约仅只有的份额市率比例达近超过逾第一二三四五名列排位居分别各则也拿下到率先还持");
    qsizetype at = last + (m.word(last) == wordHash(u"系") ? 1 : 0);
    if (m.word(at) == wordHash(u"（"))
        while (at < last + 2 * reach && m.word(at++) != wordHash(u"）")) { }
    const qsizetype first = at;
    const bool ideographs = at < qsizetype(m.tokens.size()) && m.tokens[size_t(at)].kind == TokenKind::Ideographs;
    if (!ideographs && m.tokens[size_t(last - 1)].kind != TokenKind::Ideographs)
        return false; // no Chinese
    const qsizetype size = qsizetype(m.tokens.size());
    for (; at < std::min(first + reach, size) && m.tokens[at].kind == TokenKind::Ideographs; ++at) {
        const QStringView here = m.text.mid(m.tokens[at].begin, 3);
        if (here.startsWith(QStringLiteral("市占")) || here.startsWith(QStringLiteral("份额")) || here.startsWith(QStringLiteral("占有率")))
            return true;
        if (!links.contains(here.front()))
            return false;
    }
    if (at >= size || m.tokens[at].kind != TokenKind::Number)
        return false;
    while (at < size && (m.tokens[at].kind == TokenKind::Number || m.word(at) == wordHash(u".")))
        ++at;
    return m.word(at) == wordHash(u"%") || m.word(at) == wordHash(u"％");
}

bool actsLikeFirm(const NameContext &m, qsizetype first, qsizetype last)
{
    if (m.is(last, Legal) || (m.word(last) == wordHash(u",") && m.is(last + 1, Legal)))
        return true;
    if (m.headline[first])
        return false;
    const bool owns = m.word(last) == wordHash(u"'s");
    if (m.is(first - 1, Firm | Deal) && !m.is(first - 1, Plain))
        return true;
    return m.is(last, Act | Tell | Role | Asset) || (owns && m.is(last + 1, Role | Asset))
        || (m.isCapital(first) && holdsPercent(m, last)) || holdsShareInChinese(m, last); // vivo以18.5%居首
}

/// "物美宣布", "收购物美", "出售给物美"; not one of the little words that stand behind any noun ("大众将").
bool actsInChinese(const NameContext &m, qsizetype first, qsizetype last)
{
    constexpr qsizetype window = 6;
    const qsizetype from = std::max<qsizetype>(0, first - window);
    const ChineseWords words(m.text, m.tokens, from, std::min(qsizetype(m.tokens.size()), last + window));
    const ChineseWord after = words.at(last);
    const ChineseWord before = words.at(first - 1);
    const bool plainWord = words.beginOf(first) < first || words.endOf(last - 1) > last; // "广大众"
    const bool whole = after != ChineseWord::Plain && after != ChineseWord::Place && after != ChineseWord::Ending && after != ChineseWord::Weak
        && after != ChineseWord::Inside && after != ChineseWord::Legal && after != ChineseWord::Common;
    return !plainWord && before != ChineseWord::Place
        && (holdsShareInChinese(m, last) || after == ChineseWord::Deal || (after == ChineseWord::Act && words.endOf(last) - last > 1)
            || (whole && (before == ChineseWord::Deal || before == ChineseWord::Kin)));
}

/// "高通在2019年与苹果和解": nothing beside it that a longer word or name could be made of.
bool standsAlone(const NameContext &m, qsizetype first, qsizetype last)
{
    constexpr qsizetype window = 6;
    const ChineseWords words(m.text, m.tokens, std::max<qsizetype>(0, first - window), std::min(qsizetype(m.tokens.size()), last + window));
    const bool whole = words.beginOf(first) == first && words.endOf(last - 1) == last;
    return whole && (first == 0 || !words.isName(first - 1)) && (last == qsizetype(m.tokens.size()) || !words.isName(last));
}

/// "Michael Dell", "Mr Ford".
bool isPerson(const NameContext &m, qsizetype first, qsizetype last)
{
    if (last - first > 1)
        return false;
    return m.is(first - 1, Title) || (m.is(first - 1, Given) && !m.is(first - 1, Plain | Role));
}

} // namespace

NameVerdict judgeName(const NameContext &m, const NameChunk *chunk, qsizetype first, qsizetype last,
                      const Gazetteer::Match &match)
{
    if (isPerson(m, first, last) || m.is(last, Other) || looksLikeOther(m, first, last))
        return NameVerdict::Refused;
    // In a line of capitals "UPS" may be a verb.
    const bool shouted = m.headline[first] && match.tokens == 1 && m.tokens[first].allCaps
        && match.name->spelling.size() <= 3;
    if (!match.name->ambiguous && !match.name->weak && !shouted)
        return NameVerdict::Certain;
    const bool town = m.word(last) == wordHash(u",") && m.is(last + 1, Place) && m.is(first, Place);
    if (town || (m.is(first, Role | Title | Calendar) && !m.is(last, Legal)))
        return NameVerdict::Refused; // "Vice Chairman"
    if (m.tokens[first].kind == TokenKind::Ideographs)
        return actsInChinese(m, first, last) || (!match.name->ambiguous && standsAlone(m, first, last)) ? NameVerdict::Certain
                                                                                                  : NameVerdict::Doubtful;
    if (actsLikeFirm(m, first, last))
        return NameVerdict::Certain;
    const bool inRun = chunk && (chunk->first < first || last < chunk->core);
    const bool free = !m.opens[first] && !m.headline[first];
    if (match.name->weak && inRun)
        return NameVerdict::Refused;
    const bool loud
        = m.tokens[first].allCaps && !match.name->spelling.startsWith(m.spelling(first, first + 1));
    const bool plain = match.name->weak || loud || inRun || !free || m.word(first - 1) == wordHash(u"the");
    return plain ? NameVerdict::Doubtful : NameVerdict::Certain;
}
