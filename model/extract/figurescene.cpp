// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurescene.h"

#include "text/numerals.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace
{

/// The items that lie in a sentence. They come in the order of the text.
template <class Item>
auto itemsIn(const std::vector<Item> &items, const TextSpan &sentence)
{
    const auto first = std::lower_bound(items.begin(), items.end(), sentence.begin,
                                        [](const Item &item, qsizetype at) { return item.span.begin < at; });
    auto last = first;
    while (last != items.end() && last->span.begin < sentence.end)
        ++last;
    return std::pair(first, last);
}

/// The item that a token is of.
template <class Item>
const Placed<Item> *itemAt(const std::vector<Placed<Item>> &items, qsizetype at)
{
    const auto next = std::ranges::upper_bound(items, at, {}, &TokenRun::first);
    return next != items.begin() && next[-1].contains(at) ? &next[-1] : nullptr;
}

} // namespace

PercentContext percentContext(const Analysis &analysis, const Sentence &sentence)
{
    constexpr qsizetype reach = 400; // code units that a "%" is remembered
    const auto &quantities = analysis.quantities;
    auto next = std::lower_bound(quantities.begin(), quantities.end(), sentence.span.begin,
                                 [](const QuantityMention &one, qsizetype at) { return one.span.begin < at; });
    while (next != quantities.begin()) {
        --next;
        if (next->span.begin < sentence.span.begin - reach)
            break;
        if (next->type == QuantityType::Percent && next->unit == QLatin1String("percent"))
            return {.before = true};
    }
    return {};
}

FigureScene::FigureScene(const Analysis &analysis, size_t sentence)
    : m_analysis(analysis)
    , m_sentence(analysis.sentences[sentence])
{
    const auto place = [this](const auto &items, auto &into) {
        const auto found = itemsIn(items, m_sentence.span);
        for (auto item = found.first; item != found.second; ++item)
            into.push_back({runOf(item->span), &*item});
    };
    place(analysis.quantities, m_quantities);
    place(analysis.mentions, m_mentions);
    place(analysis.dates, m_dates);
    std::erase_if(m_quantities, [this](const auto &number) { // 华润万家
        const auto *mention = mentionAt(number.first);
        return mention && mention->first < number.first && number.last <= mention->last;
    });
    addImplied();
    findCues();
    addEchoes();
}

QStringView FigureScene::textOf(const TokenRun &run) const
{
    const qsizetype begin = std::max(run.first, first()); // what stands before the sentence is no word of it
    const qsizetype end = std::min(run.last, last());
    if (begin >= end)
        return {};
    return TextSpan{token(begin).begin, token(end - 1).end}.in(m_analysis.article.text);
}

char16_t FigureScene::mark(qsizetype at) const
{
    if (at < first() || at >= last())
        return u'\0';
    const Token &here = token(at);
    const bool isMark = here.kind == TokenKind::Punctuation || here.kind == TokenKind::Symbol;
    return isMark ? m_analysis.article.text[here.begin].unicode() : u'\0';
}

quint32 FigureScene::word(qsizetype at) const
{
    return at < first() || at >= last() ? 0 : token(at).word;
}

bool FigureScene::isImplied(const Placed<QuantityMention> &number) const
{
    return std::any_of(m_implied.begin(), m_implied.end(), [&](const ImpliedPercent &one) { return &one.mention == number.item; });
}

bool FigureScene::hasWord(quint32 hash) const
{
    for (qsizetype i = first(); i < last(); ++i)
        if (token(i).word == hash)
            return true;
    return false;
}

bool FigureScene::isPossessive(qsizetype at) const
{
    if (at < first() || at >= last() || !token(at).glued)
        return false;
    const char16_t c = m_analysis.article.text[token(at).begin].unicode();
    return c == u'\'' || c == u'’';
}

const PlacedCue *FigureScene::firstCue(Cue cue, TokenRun in) const
{
    const auto &cues = m_cues[size_t(cue)];
    auto found = std::ranges::lower_bound(cues, in.first, {}, &PlacedCue::first);
    while (found != cues.end() && found->first <= in.last && found->last > in.last)
        ++found;
    return found != cues.end() && found->last <= in.last ? &*found : nullptr;
}

const PlacedCue *FigureScene::lastCue(Cue cue, TokenRun in) const
{
    const auto &cues = m_cues[size_t(cue)];
    auto found = std::ranges::upper_bound(cues, in.last, {}, &PlacedCue::first);
    while (found != cues.begin() && (--found)->first >= in.first) {
        if (found->last <= in.last)
            return &*found;
    }
    return nullptr;
}

bool FigureScene::hasNumber(TokenRun in) const
{
    const auto found = std::ranges::lower_bound(m_quantities, in.first, {}, &TokenRun::first);
    return found != m_quantities.end() && in.contains(found->first);
}

const Placed<CompanyMention> *FigureScene::mentionAt(qsizetype at) const
{
    return itemAt(m_mentions, at);
}

const Placed<DateMention> *FigureScene::dateAt(qsizetype at) const
{
    return itemAt(m_dates, at);
}

qsizetype FigureScene::clauseStart(qsizetype at) const
{
    const auto next = std::lower_bound(m_boundaries.begin(), m_boundaries.end(), at);
    return next == m_boundaries.begin() ? first() : next[-1] + 1;
}

qsizetype FigureScene::clauseEnd(qsizetype at) const
{
    const auto next = std::lower_bound(m_boundaries.begin(), m_boundaries.end(), at);
    return next == m_boundaries.end() ? std::max(at, last()) : *next;
}

bool FigureScene::isBoundary(qsizetype at) const
{
    switch (mark(at)) {
    case u';':
    case u'；':
    case u'—':
    case u'•':
        return true;
    case u'–':
    case u'-':
        return !token(at).glued;
    default:
        break;
    }
    switch (word(at)) {
    case wordHash(u"but"):
    case wordHash(u"while"):
    case wordHash(u"whereas"):
    case wordHash(u"although"):
    case wordHash(u"though"):
    case wordHash(u"because"):
        return true;
    default:
        return false;
    }
}

TokenRun FigureScene::runOf(const TextSpan &span) const
{
    const auto &tokens = m_analysis.tokens;
    const auto at = [&](qsizetype place) {
        const auto found
            = std::lower_bound(tokens.begin(), tokens.end(), place,
                               [](const Token &token, qsizetype unit) { return token.begin < unit; });
        return qsizetype(found - tokens.begin());
    };
    return {at(span.begin), at(span.end)};
}

void FigureScene::addImplied()
{
    const auto known = itemsIn(m_analysis.quantities, m_sentence.span);
    m_implied = findImpliedPercents(m_analysis.article.text, m_analysis.tokens, first(), last(), {known.first, known.second}, percentContext(m_analysis, m_sentence));
    std::erase_if(m_implied, [this](const ImpliedPercent &one) {
        const bool told = std::any_of(m_quantities.begin(), m_quantities.end(), [&](const auto &other) {
            return other->type == QuantityType::Percent && !other->upTo && other.first < one.last && one.first < other.last;
        });
        const auto *date = dateAt(one.last - 1);
        const bool part = date && !(*date)->edtf
            && (word(one.last) == wordHash(u"of") || (word(one.first - 1) == wordHash(u"of") && word(one.first - 2) == wordHash(u"share"))); // "a quarter of the market"
        return told || (!part && (dateAt(one.first) || date));
    });
    for (const ImpliedPercent &one : m_implied) {
        std::erase_if(m_quantities, [&](const auto &other) { return other.first < one.last && one.first < other.last; });
        const auto next = std::find_if(m_quantities.begin(), m_quantities.end(), [&](const auto &other) { return other.first > one.first; });
        m_quantities.insert(next, {{one.first, one.last}, &one.mention});
    }
}

/// "[opened 64 shops] and closed 31", "[a headcount that] went from 300 to 60"
bool FigureScene::isEcho(qsizetype at) const
{
    constexpr double least = 10;
    constexpr double firstYear = 1900, lastYear = 2100;
    if (token(at).kind != TokenKind::Number || token(at).glued || hasNumber({at, at + 1}) || dateAt(at) || mentionAt(at))
        return false;
    const QStringView digits = textOf({at, at + 1});
    const auto value = numberValue(digits);
    const bool year = value && digits.size() == 4 && *value >= firstYear && *value < lastYear;
    if (!value || *value < least || *value != std::floor(*value) || year)
        return false;
    const char16_t next = mark(at + 1);
    const bool closes = at + 1 >= last() || next == u'.' || next == u',' || next == u';' || next == u')';
    switch (word(at + 1)) {
    case wordHash(u"and"):
    case wordHash(u"in"):
    case wordHash(u"from"):
    case wordHash(u"to"):
    case wordHash(u"this"):
    case wordHash(u"last"):
    case wordHash(u"worldwide"):
    case wordHash(u"abroad"):
    case wordHash(u"at"):
    case wordHash(u"after"):
    case wordHash(u"more"): break;
    default:
        if (!closes)
            return false;
    }
    switch (word(at - 1)) {
    case wordHash(u"to"):
    case wordHash(u"from"):
    case wordHash(u"by"):
    case wordHash(u"of"):
    case wordHash(u"with"):
    case wordHash(u"about"):
    case wordHash(u"some"):
    case wordHash(u"nearly"):
    case wordHash(u"almost"):
    case wordHash(u"another"):
    case wordHash(u"only"):
    case wordHash(u"and"): return true;
    default: break;
    }
    const QStringView before = textOf({at - 1, at});
    const bool verb = token(at - 1).kind == TokenKind::Word && !token(at - 1).capital
        && (before.endsWith(u's') || before.endsWith(QLatin1String("ed")) || has(Cue::Hold, {at - 1, at}));
    return verb || mentionAt(at - 1);
}

/// What was counted last before a token; empty where nothing was.
QString FigureScene::nounBefore(qsizetype at) const
{
    for (auto number = m_quantities.rbegin(); number != m_quantities.rend(); ++number)
        if (number->last <= at && (*number)->type == QuantityType::Count && !(*number)->unit.isEmpty() && number->item->unit.front().isLetter())
            return (*number)->unit;
    const auto &measures = cues(Cue::Measure);
    for (auto cue = measures.rbegin(); cue != measures.rend(); ++cue)
        if (cue->last <= at && cue->entry->field(1).startsWith(QLatin1String("count")))
            return cue->entry->phrase;
    return {};
}

void FigureScene::addEchoes()
{
    for (qsizetype i = first() + 1; i < last(); ++i) {
        if (!isEcho(i))
            continue;
        const QString noun = nounBefore(i);
        if (noun.isEmpty())
            continue;
        QuantityMention echo;
        echo.type = QuantityType::Count;
        echo.value = *numberValue(textOf({i, i + 1}));
        echo.unit = noun;
        echo.span = token(i).span();
        m_echoes.push_back(std::move(echo));
        const auto next = std::find_if(m_quantities.begin(), m_quantities.end(), [&](const auto &other) { return other.first > i; });
        m_quantities.insert(next, {{i, i + 1}, &m_echoes.back()});
    }
}

void FigureScene::findCues()
{
    const std::span<const Token> tokens(m_analysis.tokens.data() + first(), size_t(last() - first()));
    for (size_t i = 0; i < tokens.size(); ++i) {
        const qsizetype at = first() + qsizetype(i);
        if (isBoundary(at))
            m_boundaries.push_back(at);
        quint32 classes = cuesBeginning(tokens[i].word);
        if (classes == 0)
            continue;
        const auto *date = dateAt(at);
        if (date && date->item->type != TimexType::Set) // "monthly" tells of users
            continue;
        if (mentionAt(at) || (tokens[i].capital && i > 0 && mentionAt(at - 1))) // "TikTok Shop"
            classes &= 1U << int(Cue::Measurer);
        for (int c = 0; classes >> c != 0 && c < cueCount; ++c) {
            if (!(classes >> c & 1))
                continue;
            if (const auto match = figureWords(Cue(c)).longest(tokens.subspan(i)))
                m_cues[size_t(c)].push_back({{at, at + match.tokens}, Cue(c), match.entry});
        }
    }
}
