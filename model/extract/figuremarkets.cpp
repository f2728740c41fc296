// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuremarkets.h"

namespace {

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

class MarketFinder
{
public:
    explicit MarketFinder(const FigureScene &scene) : m_scene(scene) { }

    [[nodiscard]] QString market(TokenRun in) const
    {
        for (qsizetype i = in.first; i < in.last; ++i) {
            if (!isHead(m_scene.word(i)) || m_scene.mentionAt(i))
                continue;
            if (QString name = nameBefore(i, in.first); !name.isEmpty())
                return name;
        }
        // "of e-commerce in the country", "in online retail": no noun closes it
        for (qsizetype i = in.first; i < in.last; ++i) {
            const PlacedCue *cue = m_scene.firstCue(Cue::Market, {i, in.last});
            if (!cue)
                break;
            if (cue->last - cue->first > 1 && !isHead(m_scene.word(cue->last - 1)) && m_scene.mark(cue->last - 2) == u'-')
                return m_scene.textOf(*cue).toString();
            if (cue->entry->phrase == QLatin1String("online retail"))
                return m_scene.textOf(*cue).toString();
            i = cue->first;
        }
        return {};
    }
    [[nodiscard]] QString region(TokenRun in) const
    {
        const PlacedCue *cue = m_scene.firstCue(Cue::Region, in);
        return cue ? cue->entry->field(0) : QString();
    }
    [[nodiscard]] QString lastRegion(TokenRun in) const
    {
        const PlacedCue *cue = m_scene.lastCue(Cue::Region, in);
        return cue ? cue->entry->field(0) : QString();
    }

private:
    [[nodiscard]] bool isPartOfName(qsizetype at) const
    {
        if (m_scene.mark(at) == u'-')
            return m_scene.token(at).glued;
        if (m_scene.token(at).kind != TokenKind::Word || m_scene.isPossessive(at) || m_scene.mentionAt(at)
            || m_scene.dateAt(at) || m_scene.hasNumber({at, at + 1}))
            return false;
        for (const Cue cue : {Cue::Region, Cue::Praise, Cue::Share, Cue::Hold, Cue::Mix, Cue::Up, Cue::Down, Cue::Said}) {
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

    [[nodiscard]] QString nameBefore(qsizetype head, qsizetype from) const
    {
        qsizetype begin = head;
        qsizetype words = 0;
        while (begin > from && words < longestName && isPartOfName(begin - 1)) {
            --begin;
            words += m_scene.mark(begin) == u'\0';
        }
        while (begin < head && (m_scene.mark(begin) != u'\0' || m_scene.has(Cue::Praise, {begin, begin + 1})))
            ++begin;
        return m_scene.textOf({begin, head}).toString();
    }

    const FigureScene &m_scene;
};

} // namespace

MarketPlace marketOf(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const MarketFinder finder(scene);
    const TokenRun behind{number.last, scene.last()};
    const TokenRun before{scene.first(), number.first};
    MarketPlace place{finder.market(behind), finder.region(behind)};
    if (place.market.isEmpty())
        place.market = finder.market(before);
    if (place.region.isEmpty())
        place.region = finder.lastRegion(before);
    return place;
}

MarketPlace marketOf(const FigureScene &scene)
{
    const MarketFinder finder(scene);
    const TokenRun whole{scene.first(), scene.last()};
    return {finder.market(whole), finder.lastRegion(whole)};
}
