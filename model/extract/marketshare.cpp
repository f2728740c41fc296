// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/marketshare.h"

namespace
{

using Number = Placed<QuantityMention>;

constexpr qsizetype nounReach = 5; ///< tokens between "15%" and "share"
constexpr qsizetype marketReach = 10; ///< tokens between "15% of" and "market"
constexpr qsizetype verbReach = 6; ///< tokens between "holds" and "15%"

class ShareFinder
{
public:
    ShareFinder(const FigureScene &scene, const Number &number)
        : m_scene(scene)
        , m_number(number)
    {
    }

    [[nodiscard]] bool isRefused() const
    {
        const bool isPlainPercent
            = m_number->type == QuantityType::Percent && m_number->unit == QLatin1String("percent");
        if (!isPlainPercent || m_number->upTo || m_number->value > 100)
            return true;
        const TokenRun right{m_number.last, m_number.last + 4};
        const TokenRun left{m_number.first - 4, m_number.first};
        return isOwnership(right) || isOwnership(left)
            || m_scene.has(Cue::Rate, {m_number.last, m_number.last + 2}) || m_scene.has(Cue::Rate, left)
            || isChange() || isAim() || isComparison();
    }

    /// "a 15% share", "15 percent market share"
    [[nodiscard]] std::optional<ShareTrigger> nounBehind() const
    {
        const PlacedCue *share = m_scene.firstCue(Cue::Share, {m_number.last, m_number.last + nounReach});
        if (!share || hasMark({m_number.last, share->first})
            || m_scene.hasNumber({m_number.last, share->first}) || isStake(*share)
            || m_scene.mentionAt(share->first))
            return {};
        return ShareTrigger{words({m_number.first, share->last}), 1};
    }

    /// "15% of the smartphone market", "15% of phones sold worldwide"
    [[nodiscard]] std::optional<ShareTrigger> marketBehind() const
    {
        if (m_scene.word(m_number.last) != wordHash(u"of"))
            return {};
        // "processed 48.3 per cent of all UPI transactions"
        const TokenRun all{m_number.first, std::min(m_scene.clauseEnd(m_number.last), m_number.last + 4)};
        if (m_scene.word(m_number.last + 1) == wordHash(u"all") && m_scene.has(Cue::Hold, {m_number.first - verbReach, m_number.first})
            && !m_scene.has(Cue::People, all))
            return ShareTrigger{words(all), 0.8};
        if (isInternal())
            return {};
        const qsizetype end = std::min(m_scene.clauseEnd(m_number.last), m_number.last + marketReach);
        const PlacedCue *market = m_scene.firstCue(Cue::Market, {m_number.last, end});
        const bool held = m_scene.has(Cue::Hold, {m_number.first - verbReach, m_number.first})
            || m_scene.has(Cue::Mix, {m_number.first - verbReach, m_number.first});
        if (market && !m_scene.hasNumber({m_number.last, market->first}))
            return ShareTrigger{words({m_number.first, market->last}), held ? 1 : 0.8};
        const PlacedCue *sales = m_scene.firstCue(Cue::Measure, {m_number.last + 1, end});
        if (sales && held && isOfMarket(*sales))
            return ShareTrigger{words({m_number.first, sales->last}), 0.8};
        return {};
    }

    /// "a share of 15%", "its market share fell to 15%"
    [[nodiscard]] std::optional<ShareTrigger> nounBefore() const
    {
        const PlacedCue *share
            = m_scene.lastCue(Cue::Share, {m_scene.clauseStart(m_number.first), m_number.first});
        if (!share || isStake(*share))
            return {};
        const TokenRun gap{share->last, m_number.first};
        const PlacedCue *measure = m_scene.lastCue(Cue::Measure, gap);
        // "a share of shipments of 15%" names what the share is of; "its share rose and revenue grew 15%"
        // does not.
        const bool ofMeasure = measure
            && (m_scene.word(share->last) == wordHash(u"of") || m_scene.word(share->last) == wordHash(u"in"))
            && measure->first - share->last <= 6;
        if (measure && !ofMeasure && !m_scene.hasNumber(gap))
            return {};
        if (m_scene.has(Cue::Deal, gap) && !m_scene.hasNumber(gap))
            return {};
        return ShareTrigger{words(*share), share->last - share->first > 1 ? 1 : 0.8};
    }

    /// "the shares of 2018 at 15% for A"
    [[nodiscard]] std::optional<ShareTrigger> pluralBefore() const
    {
        const PlacedCue *shares
            = m_scene.lastCue(Cue::Stake, {m_scene.clauseStart(m_number.first), m_number.first});
        if (!shares || !isPluralOfShare(*shares))
            return {};
        return ShareTrigger{words(*shares), 0.8};
    }

    /// "leads the phone market with 15%"
    [[nodiscard]] std::optional<ShareTrigger> marketBefore() const
    {
        const quint32 preposition = m_scene.word(m_number.first - 1);
        if (preposition != wordHash(u"with") && preposition != wordHash(u"at"))
            return {};
        const TokenRun left{m_scene.clauseStart(m_number.first), m_number.first};
        const PlacedCue *market = m_scene.lastCue(Cue::Market, left);
        if (!market || !leadsIn(left) || m_scene.has(Cue::Measure, {market->last, m_number.first}))
            return {};
        return ShareTrigger{words({market->first, m_number.last}), 0.6};
    }

    /// "占手游市场的15%"
    [[nodiscard]] std::optional<ShareTrigger> heldMarketBefore() const
    {
        const TokenRun left{std::max(m_scene.clauseStart(m_number.first), m_number.first - 2 * marketReach), m_number.first};
        if (!isIdeograph(m_number.first - 1))
            return {};
        const PlacedCue *hold = m_scene.lastCue(Cue::Mix, left);
        const PlacedCue *market = hold ? m_scene.firstCue(Cue::Market, {hold->last, m_number.first}) : nullptr;
        if (!market || m_scene.hasNumber({hold->last, m_number.first}))
            return {};
        return ShareTrigger{words({hold->first, m_number.last}), 1};
    }

    [[nodiscard]] bool hasMark(TokenRun in) const
    {
        for (qsizetype i = in.first; i < in.last; ++i) {
            if (m_scene.mark(i) != u'\0' && !m_scene.token(i).glued)
                return true;
            if (m_scene.mark(i) == u',' || m_scene.mark(i) == u';')
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool isIdeograph(qsizetype at) const
    {
        return at >= m_scene.first() && m_scene.token(at).kind == TokenKind::Ideographs;
    }
    [[nodiscard]] bool leadsIn(TokenRun in) const
    {
        for (qsizetype i = in.first; i < in.last; ++i) {
            switch (m_scene.word(i)) {
            case wordHash(u"led"):
            case wordHash(u"leads"):
            case wordHash(u"tops"):
            case wordHash(u"topped"):
            case wordHash(u"dominates"):
            case wordHash(u"dominated"):
            case wordHash(u"dominate"):
            case wordHash(u"leader"):
                return true;
            default:
                break;
            }
        }
        return false;
    }
    [[nodiscard]] QString words(TokenRun run) const { return m_scene.textOf(run).toString(); }

    [[nodiscard]] bool isStake(const PlacedCue &share) const
    {
        if (share.entry->phrase != QLatin1String("share"))
            return false;
        const PlacedCue *stake = m_scene.firstCue(Cue::Stake, {share.first - 2, share.last + 3});
        const PlacedCue *venture = m_scene.firstCue(Cue::Stake, {share.last, share.last + 8});
        if (venture && m_scene.word(share.last) == wordHash(u"in")
            && !m_scene.has(Cue::Market, {share.last, venture->first}))
            return true;
        const bool inFirm = m_scene.word(share.last) == wordHash(u"in")
            && (m_scene.mentionAt(share.last + 1) || m_scene.mentionAt(share.last + 2));
        return (stake && stake->first <= share.first && share.first < stake->last) || inFirm;
    }

    [[nodiscard]] bool isOwnership(TokenRun in) const
    {
        const PlacedCue *stake = m_scene.firstCue(Cue::Stake, in);
        return stake && !m_scene.has(Cue::Share, *stake) && !isPluralOfShare(*stake);
    }
    /// "the shares of 2018", "shares of the phone market", "shares of 15% and 10%", "put the shares at 15%"
    [[nodiscard]] bool isPluralOfShare(const PlacedCue &cue) const
    {
        const bool at = m_scene.word(cue.last) == wordHash(u"at");
        if (m_scene.word(cue.first) != wordHash(u"shares")
            || (!at && m_scene.word(cue.last) != wordHash(u"of")))
            return false;
        const bool leadsToNumber = m_scene.hasNumber({cue.last + 1, cue.last + 2});
        if (leadsToNumber && !m_scene.has(Cue::Deal, {m_scene.clauseStart(cue.first), cue.first}))
            return true;
        return !at && (m_scene.dateAt(cue.last + 1) || m_scene.has(Cue::Market, {cue.last, cue.last + 5}));
    }

    /// "rose 5%", "up by 5%", "lost 5% of the market": how much a number changed, not what it is.
    [[nodiscard]] bool isChange() const
    {
        const bool byThat = m_scene.word(m_number.first - 1) == wordHash(u"by");
        return byThat || endsHere(Cue::Up) || endsHere(Cue::Down) || endsHere(Cue::Change)
            || m_scene.has(Cue::Change, {m_number.first - 2, m_number.first}) || isAdjectiveOfChange();
    }
    [[nodiscard]] bool endsHere(Cue cue) const ///< such words stand right before the number
    {
        const PlacedCue *found = m_scene.lastCue(cue, {m_number.first - 3, m_number.first});
        return found && found->last == m_number.first;
    }
    [[nodiscard]] bool isAdjectiveOfChange() const ///< "a 15% rise", "15% more", "15% annual growth"
    {
        switch (m_scene.word(m_number.last)) {
        case wordHash(u"more"):
        case wordHash(u"less"):
        case wordHash(u"fewer"):
            return true;
        default:
            break;
        }
        const TokenRun next{m_number.last, m_number.last + 2};
        const PlacedCue *up = m_scene.firstCue(Cue::Up, next);
        const PlacedCue *down = m_scene.firstCue(Cue::Down, next);
        const auto isNear = [&](const PlacedCue *cue) {
            return cue && !hasMark({m_number.last, cue->first})
                && (cue->first == m_number.last || m_scene.word(m_number.last) != wordHash(u"and"));
        };
        return isNear(up) || isNear(down);
    }
    [[nodiscard]] bool
    isComparison() const ///< "a decline in sales of 15%": growth comes with a level preposition, too
    {
        const TokenRun left{m_number.first - 5, m_number.first};
        return m_scene.word(m_number.first - 1) == wordHash(u"of")
            && (m_scene.has(Cue::Up, left) || m_scene.has(Cue::Down, left)) && !m_scene.has(Cue::Share, left);
    }
    [[nodiscard]] bool isAim() const
    {
        return m_scene.has(
            Cue::Aim, {std::max(m_scene.clauseStart(m_number.first), m_number.first - 8), m_number.first});
    }

    /// "15% of its sales", "15% of Apple's revenue", "15% of users": part of something other than a market.
    [[nodiscard]] bool isInternal() const
    {
        const qsizetype of = m_number.last;
        const qsizetype end = std::min(m_scene.clauseEnd(of), of + marketReach);
        const bool home
            = m_scene.word(of + 2) == wordHash(u"home") || m_scene.word(of + 2) == wordHash(u"domestic");
        const bool market = m_scene.word(of + 2) == wordHash(u"market")
            || (home && m_scene.word(of + 3) == wordHash(u"market"));
        for (qsizetype i = of + 1; i < std::min(end, of + 5); ++i) {
            if (m_scene.mark(i) == u',' || m_scene.word(i) == wordHash(u"in"))
                break;
            if (m_scene.mentionAt(i) && !market)
                return true;
            switch (m_scene.word(i)) {
            case wordHash(u"its"):
            case wordHash(u"their"):
            case wordHash(u"his"):
            case wordHash(u"her"):
            case wordHash(u"our"):
            case wordHash(u"company"):
            case wordHash(u"group"):
            case wordHash(u"firm"):
                if (!market)
                    return true;
                break;
            default:
                break;
            }
            const PlacedCue *people = m_scene.firstCue(Cue::People, {i, i + 1});
            if (people && !isAdjective(i))
                return true;
        }
        const PlacedCue *sales = m_scene.firstCue(Cue::Measure, {of + 1, of + 4});
        return sales && !isOfMarket(*sales) && !m_scene.has(Cue::Market, {of + 1, end});
    }
    /// Followed by the noun that counts: "user traffic", "seat capacity".
    [[nodiscard]] bool isAdjective(qsizetype at) const
    {
        return m_scene.has(Cue::Market, {at + 1, at + 2}) || m_scene.has(Cue::Measure, {at + 1, at + 2});
    }
    /// "smartphone sales", "China's car sales", "phones sold worldwide" are a market's; bare "sales" and
    /// "revenue" a firm's.
    [[nodiscard]] bool isOfMarket(const PlacedCue &measure) const
    {
        for (qsizetype i = m_number.last + 1; i < measure.first; ++i) {
            const bool says = m_scene.has(Cue::Praise, {i, i + 1}) && !m_scene.has(Cue::Region, {i, i + 1});
            switch (m_scene.word(i)) {
            case wordHash(u"global"):
            case wordHash(u"worldwide"):
            case wordHash(u"industry"):
                return true;
            default:
                break;
            }
            if (!says && m_scene.token(i).kind == TokenKind::Word && !m_scene.isPossessive(i))
                return true;
        }
        const bool plural = measure.entry->field(0) == QLatin1String("shipments");
        return plural || m_scene.has(Cue::Region, {measure.last, measure.last + 3});
    }

    const FigureScene &m_scene;
    const Number &m_number;
};

} // namespace

std::optional<ShareTrigger> shareTrigger(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const ShareFinder finder(scene, number);
    if (finder.isRefused())
        return {};
    if (auto trigger = finder.nounBehind())
        return trigger;
    if (auto trigger = finder.marketBehind())
        return trigger;
    if (scene.word(number.last) == wordHash(u"of"))
        return {};
    if (auto trigger = finder.nounBefore())
        return trigger;
    if (auto trigger = finder.heldMarketBefore())
        return trigger;
    if (auto trigger = finder.pluralBefore())
        return trigger;
    return finder.marketBefore();
}

bool continuesShares(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const ShareFinder finder(scene, number);
    if (finder.isRefused() || scene.word(number.last) == wordHash(u"of"))
        return false;
    const TokenRun left{std::max(scene.clauseStart(number.first), number.first - 8), number.first};
    if (scene.has(Cue::Measure, left) || scene.has(Cue::Measure, {number.last, number.last + 3}))
        return false;
    const auto *mention = [&]() -> const Placed<CompanyMention> * {
        for (qsizetype i = number.first - 1; i >= left.first; --i) {
            if (const auto *found = scene.mentionAt(i))
                return found;
        }
        return nullptr;
    }();
    const bool listItem = mention && number.first - mention->last <= 2;
    const bool elsewhere = scene.word(number.last) == wordHash(u"in")
        && scene.has(Cue::Region, {number.last, number.last + 3});
    return listItem || elsewhere || scene.has(Cue::Rank, left) || scene.has(Cue::Rival, left)
        || scene.word(number.last) == wordHash(u"for")
        || (mention && (scene.has(Cue::Hold, left) || scene.has(Cue::Mix, left)));
}

bool headsShares(const FigureScene &scene)
{
    return scene.has(Cue::Share, {scene.first(), scene.last()});
}
