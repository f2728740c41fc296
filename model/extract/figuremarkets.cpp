// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuremarkets.h"

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

class MarketFinder
{
public:
    explicit MarketFinder(const FigureScene &scene)
        : m_scene(scene)
    {
    }

    [[nodiscard]] QString market(TokenRun in) const
    {
        if (QString name = namedByHead(in); !name.isEmpty())
            return name;
        // "of e-commerce in the country", "in online retail": no noun closes it
        for (qsizetype i = in.first; i < in.last; ++i) {
            const PlacedCue *cue = m_scene.firstCue(Cue::Market, {i, in.last});
            if (!cue)
                break;
            if (cue->last - cue->first > 1 && !isHead(m_scene.word(cue->last - 1))
                && m_scene.mark(cue->last - 2) == u'-')
                return m_scene.textOf(*cue).toString();
            if (cue->entry->phrase == QLatin1String("online retail"))
                return m_scene.textOf(*cue).toString();
            i = cue->first;
        }
        return {};
    }
    /// The name that stands last: what a list is about stands nearest to it.
    [[nodiscard]] QString lastMarket(TokenRun in) const
    {
        for (qsizetype i = in.last; i-- > in.first;) {
            if (QString name = isHead(m_scene.word(i)) ? nameBefore(i, in.first) : QString(); !name.isEmpty())
                return name;
        }
        return market(in);
    }
    [[nodiscard]] QString region(TokenRun in) const
    {
        for (qsizetype i = in.first; i < in.last; ++i) {
            if (QString name = regionAt(i, in.last); !name.isEmpty())
                return name;
        }
        return {};
    }
    [[nodiscard]] QString lastRegion(TokenRun in) const
    {
        for (qsizetype i = in.last; i-- > in.first;) {
            if (QString name = regionAt(i, in.last); !name.isEmpty())
                return name;
        }
        return {};
    }

private:
    /// A region that begins here and is the market's: "in China", "China's e-commerce", "the Indian phone
    /// market"; not that of "the American company".
    [[nodiscard]] QString regionAt(qsizetype at, qsizetype end) const
    {
        const PlacedCue *cue = m_scene.firstCue(Cue::Region, {at, end});
        if (!cue || cue->first != at)
            return {};
        bool counts = m_scene.isPossessive(cue->last) || m_scene.has(Cue::Share, {cue->last, cue->last + 3});
        for (qsizetype i = cue->last; i < cue->last + 4 && !counts; ++i)
            counts = isHead(m_scene.word(i)) || m_scene.has(Cue::Market, {i, i + 3});
        const qsizetype before = at - 1 - (m_scene.word(at - 1) == wordHash(u"the") ? 1 : 0);
        switch (m_scene.word(before)) {
        case wordHash(u"in"):
        case wordHash(u"of"):
        case wordHash(u"across"):
        case wordHash(u"throughout"):
        case wordHash(u"within"):
            counts
                |= m_scene.token(cue->first).capital && !m_scene.has(Cue::Region, {cue->last, cue->last + 1});
            break;
        default:
            break;
        }
        const quint32 last = m_scene.word(cue->last - 1);
        counts |= last == wordHash(u"worldwide") || last == wordHash(u"globally");
        return counts ? cue->entry->field(0) : QString();
    }

    [[nodiscard]] bool isPartOfName(qsizetype at) const
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

    [[nodiscard]] QString namedByHead(TokenRun in) const
    {
        for (qsizetype i = in.first; i < in.last; ++i) {
            if (QString name = isHead(m_scene.word(i)) ? nameBefore(i, in.first) : QString(); !name.isEmpty())
                return name;
        }
        return {};
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
        place.market = finder.lastMarket(before);
    if (place.region.isEmpty())
        place.region = finder.lastRegion(before);
    return place;
}

MarketPlace marketOf(const FigureScene &scene)
{
    const MarketFinder finder(scene);
    const TokenRun whole{scene.first(), scene.last()};
    const QString region = finder.lastRegion(whole);
    // "global" is said of many things; it is the market's only in the same sentence.
    return {finder.market(whole), region == QLatin1String("World") ? QString() : region};
}
