// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurescene.h"

#include <algorithm>
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

} // namespace

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
    findCues();
}

QStringView FigureScene::textOf(const TokenRun &run) const
{
    if (run.first >= run.last)
        return {};
    return TextSpan{token(run.first).begin, token(run.last - 1).end}.in(m_analysis.article.text);
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

bool FigureScene::isPossessive(qsizetype at) const
{
    if (at < first() || at >= last() || !token(at).glued)
        return false;
    const char16_t c = m_analysis.article.text[token(at).begin].unicode();
    return c == u'\'' || c == u'’';
}

const PlacedCue *FigureScene::firstCue(Cue cue, TokenRun in) const
{
    for (const PlacedCue &found : m_cues) {
        if (found.cue == cue && found.first >= in.first && found.last <= in.last)
            return &found;
    }
    return nullptr;
}

const PlacedCue *FigureScene::lastCue(Cue cue, TokenRun in) const
{
    for (auto found = m_cues.rbegin(); found != m_cues.rend(); ++found) {
        if (found->cue == cue && found->first >= in.first && found->last <= in.last)
            return &*found;
    }
    return nullptr;
}

bool FigureScene::hasNumber(TokenRun in) const
{
    return std::any_of(m_quantities.begin(), m_quantities.end(),
                       [&](const auto &quantity) { return in.contains(quantity.first); });
}

const Placed<CompanyMention> *FigureScene::mentionAt(qsizetype at) const
{
    const auto found = std::find_if(m_mentions.begin(), m_mentions.end(),
                                    [&](const auto &mention) { return mention.contains(at); });
    return found == m_mentions.end() ? nullptr : &*found;
}

const Placed<DateMention> *FigureScene::dateAt(qsizetype at) const
{
    const auto found
        = std::find_if(m_dates.begin(), m_dates.end(), [&](const auto &date) { return date.contains(at); });
    return found == m_dates.end() ? nullptr : &*found;
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
        if (mentionAt(at))
            classes &= 1U << int(Cue::Measurer);
        for (int c = 0; classes >> c != 0 && c < cueCount; ++c) {
            if (!(classes >> c & 1))
                continue;
            if (const auto match = figureWords(Cue(c)).longest(tokens.subspan(i)))
                m_cues.push_back({{at, at + match.tokens}, Cue(c), match.entry});
        }
    }
}
