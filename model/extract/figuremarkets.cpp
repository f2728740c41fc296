// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuremarkets.h"

#include <algorithm>

namespace
{

constexpr qsizetype longestName = 4; ///< words of a market's name

/// Nouns that close the name of a market and are no part of it.
bool isHead(quint32 word)
{
    switch (word) {
    case wordHash(u"market"):
    case wordHash(u"markets"):
    case wordHash(u"sector"):
    case wordHash(u"industry"):
    case wordHash(u"segment"):
    case wordHash(u"shipments"):
    case wordHash(u"sales"):
    case wordHash(u"traffic"):
    case wordHash(u"registrations"):
    case wordHash(u"queries"):
    case wordHash(u"supply"):
    case wordHash(u"production"):
    case wordHash(u"output"):
    case wordHash(u"capacity"):
    case wordHash(u"revenue"):
    case wordHash(u"revenues"):
    case wordHash(u"spending"):
    case wordHash(u"subscriptions"):
        return true;
    default:
        return false;
    }
}

} // namespace

MarketFinder::MarketFinder(const FigureScene &scene)
    : m_scene(scene)
{
    for (qsizetype i = scene.first(); i < scene.last(); ++i) {
        if (const TokenRun name = isHead(scene.word(i)) ? nameBefore(i, scene.first()) : TokenRun(); name.first < name.last)
            m_names.push_back(name);
    }
    for (const PlacedCue &cue : scene.cues(Cue::Region)) {
        if (counts(cue))
            m_regions.push_back({cue, cue.entry->field(0)});
    }
    const TokenRun whole{scene.first(), scene.last()};
    const QString region = lastRegion(whole);
    // "global" is said of many things; it is the market's only in the same sentence.
    m_all = {market(whole), region == QLatin1String("World") ? QString() : region};
}

MarketPlace MarketFinder::of(const TokenRun &number) const
{
    const TokenRun behind{number.last, m_scene.last()};
    const TokenRun before{m_scene.first(), number.first};
    MarketPlace place{market(behind), region(behind)};
    if (place.market.isEmpty())
        place.market = lastMarket(before);
    if (place.region.isEmpty())
        place.region = lastRegion(before);
    return place;
}

QString MarketFinder::market(TokenRun in) const
{
    const auto named = std::ranges::lower_bound(m_names, in.first + 1, {}, &TokenRun::last);
    for (auto name = named; name != m_names.end() && name->last < in.last; ++name) {
        if (const TokenRun inside = nameBefore(name->last, in.first); inside.first < inside.last)
            return m_scene.textOf(inside).toString();
    }
    // "of e-commerce in the country", "in online retail": no noun closes it
    const auto &cues = m_scene.cues(Cue::Market);
    for (auto cue = std::ranges::lower_bound(cues, in.first, {}, &PlacedCue::first); cue != cues.end() && cue->first < in.last; ++cue) {
        if (cue->last > in.last)
            continue;
        const bool hyphened = cue->last - cue->first > 1 && !isHead(m_scene.word(cue->last - 1)) && m_scene.mark(cue->last - 2) == u'-';
        if (hyphened || cue->entry->phrase == QLatin1String("online retail"))
            return m_scene.textOf(*cue).toString();
    }
    return {};
}

/// The name that stands last: what a list is about stands nearest to it.
QString MarketFinder::lastMarket(TokenRun in) const
{
    auto name = std::ranges::lower_bound(m_names, in.last, {}, &TokenRun::last);
    while (name != m_names.begin() && (--name)->last > in.first) {
        if (const TokenRun inside = nameBefore(name->last, in.first); inside.first < inside.last)
            return m_scene.textOf(inside).toString();
    }
    return market(in);
}

QString MarketFinder::region(TokenRun in) const
{
    for (auto region = std::ranges::lower_bound(m_regions, in.first, {}, &Region::first); region != m_regions.end() && region->first < in.last; ++region) {
        if (region->last <= in.last)
            return region->name;
    }
    return {};
}

QString MarketFinder::lastRegion(TokenRun in) const
{
    auto region = std::ranges::lower_bound(m_regions, in.last, {}, &Region::first);
    while (region != m_regions.begin() && (--region)->first >= in.first) {
        if (region->last <= in.last)
            return region->name;
    }
    return {};
}

/// Whether a region is the market's: "in China", "China's e-commerce", "the Indian phone market"; not that of "the
/// American company".
bool MarketFinder::counts(const PlacedCue &region) const
{
    bool counts = m_scene.isPossessive(region.last) || m_scene.has(Cue::Share, {region.last, region.last + 3});
    for (qsizetype i = region.last; i < region.last + 4 && !counts; ++i)
        counts = isHead(m_scene.word(i)) || m_scene.has(Cue::Market, {i, i + 3});
    const qsizetype before = region.first - 1 - (m_scene.word(region.first - 1) == wordHash(u"the") ? 1 : 0);
    switch (m_scene.word(before)) {
    case wordHash(u"in"):
    case wordHash(u"of"):
    case wordHash(u"across"):
    case wordHash(u"throughout"):
    case wordHash(u"within"):
        counts |= m_scene.token(region.first).capital && !m_scene.has(Cue::Region, {region.last, region.last + 1});
        break;
    default:
        break;
    }
    const quint32 last = m_scene.word(region.last - 1);
    return counts || last == wordHash(u"worldwide") || last == wordHash(u"globally");
}

bool MarketFinder::isPartOfName(qsizetype at) const
{
    if (m_scene.mark(at) == u'-')
        return m_scene.token(at).glued;
    if (m_scene.token(at).kind != TokenKind::Word || m_scene.isPossessive(at) || m_scene.mentionAt(at)
        || m_scene.dateAt(at) || m_scene.hasNumber({at, at + 1}))
        return false;
    for (const Cue cue :
         {Cue::Region, Cue::Praise, Cue::Share, Cue::Hold, Cue::Mix, Cue::Up, Cue::Down, Cue::Said}) {
        if (m_scene.has(cue, {at, at + 1}))
            return false;
    }
    switch (m_scene.word(at)) {
    case wordHash(u"of"):
    case wordHash(u"in"):
    case wordHash(u"on"):
    case wordHash(u"for"):
    case wordHash(u"to"):
    case wordHash(u"and"):
    case wordHash(u"by"):
    case wordHash(u"with"):
    case wordHash(u"tap"):
    case wordHash(u"enter"):
    case wordHash(u"market"):
        return false;
    default:
        return true;
    }
}

TokenRun MarketFinder::nameBefore(qsizetype head, qsizetype from) const
{
    qsizetype begin = head;
    qsizetype words = 0;
    while (begin > from && words < longestName && isPartOfName(begin - 1)) {
        --begin;
        words += m_scene.mark(begin) == u'\0';
    }
    while (begin < head && (m_scene.mark(begin) != u'\0' || m_scene.has(Cue::Praise, {begin, begin + 1})))
        ++begin;
    return {begin, head};
}
