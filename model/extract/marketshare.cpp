// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/marketshare.h"

#include "extract/sharelevels.h"
#include "extract/sharerefusals.h"

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

    /// "a 15% share", "15 percent market share"
    [[nodiscard]] std::optional<ShareTrigger> nounBehind() const
    {
        const PlacedCue *share = m_scene.firstCue(Cue::Share, {m_number.last, m_number.last + nounReach});
        if (!share || hasMark(m_scene, {m_number.last, share->first})
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
        if (auto whole = wholeBehind())
            return whole;
        if (auto trade = tradeBehind())
            return trade;
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

    /// "took 15% of gross merchandise value", "held 15% of orders in Mexico": part of what passes through everybody's hands.
    [[nodiscard]] std::optional<ShareTrigger> tradeBehind() const
    {
        const qsizetype of = m_number.last;
        const PlacedCue *measure = m_scene.firstCue(Cue::Measure, {of + 1, of + 5});
        const bool gmv = measure && measure->entry->field(0) == QLatin1String("gmv");
        const TokenRun between{of + 1, measure ? measure->first : of + 1};
        const bool owned = m_scene.isPossessive(between.last - 1) || m_scene.word(between.last - 1) == wordHash(u"its");
        if (gmv && !owned)
            return ShareTrigger{words({m_number.first, measure->last}), 0.8};
        const TokenRun verb{m_number.first - verbReach, m_number.first};
        const PlacedCue *mix = m_scene.lastCue(Cue::Mix, verb);
        const PlacedCue *hold = m_scene.lastCue(Cue::Hold, verb);
        if (!mix && hold && (hold->entry->phrase.startsWith(QLatin1String("control")) || hold->entry->phrase.startsWith(QLatin1String("command"))))
            mix = hold;
        const bool byFirm = mix && m_scene.mentionAt(mix->first - 1) && !m_scene.hasNumber({mix->last, m_number.first});
        if (byFirm && !measure && !isInternal() && !m_scene.has(Cue::Rate, {of, of + 4})) // "A accounted for 15% of trading between consumers"
            return ShareTrigger{words({mix->first, of}), 0.7};
        const PlacedCue *region = m_scene.firstCue(Cue::Region, {of + 2, of + 7});
        const bool inRegion = region && (m_scene.word(region->first - 1) == wordHash(u"in") || m_scene.word(region->first - 2) == wordHash(u"in"));
        if (inRegion && !isInternal() && (m_scene.has(Cue::Hold, verb) || m_scene.has(Cue::Mix, verb)) && !m_scene.hasNumber({of, region->first})
            && !hasMark(m_scene, {of, region->first}))
            return ShareTrigger{words({m_number.first, region->last}), 0.6};
        return {};
    }

    /// "A's 15% of online orders", "sells 15% of Vietnam's beer", "carried 15% of all passengers": part of a whole that is nobody's.
    [[nodiscard]] std::optional<ShareTrigger> wholeBehind() const
    {
        const qsizetype of = m_number.last;
        const TokenRun words{m_number.first, std::min(m_scene.clauseEnd(of), of + 5)};
        const auto *owner = m_scene.isPossessive(m_number.first - 1) ? m_scene.mentionAt(m_number.first - 2) : nullptr;
        const quint32 next = m_scene.word(of + 1);
        if (owner && next != wordHash(u"its") && next != wordHash(u"their") && next != wordHash(u"people") && next != wordHash(u"staff"))
            return ShareTrigger{this->words(words), 0.8};
        const PlacedCue *region = m_scene.firstCue(Cue::Region, {of + 1, of + 4});
        const TokenRun verb{m_number.first - verbReach, m_number.first};
        const bool held = m_scene.has(Cue::Hold, verb) || m_scene.has(Cue::Mix, verb);
        const bool ofRegion = region && region->first <= of + 2
            && (m_scene.isPossessive(region->last) || (held && region->first == of + 1 && !isInternal() && !m_scene.has(Cue::Stake, words)));
        const bool ofPlace = m_scene.word(of + 1) == wordHash(u"the") && isPlace(of + 2) && m_scene.isPossessive(of + 3);
        const bool ofAll = m_scene.word(of + 1) == wordHash(u"all");
        if ((ofRegion || ofPlace || ofAll) && !m_scene.has(Cue::People, {of + 1, words.last}) && !m_scene.mentionAt(of + 2))
            return ShareTrigger{this->words(words), 0.7};
        return {};
    }

    /// "a share of 15%", "its market share fell to 15%"
    [[nodiscard]] std::optional<ShareTrigger> nounBefore() const
    {
        const PlacedCue *share
            = m_scene.lastCue(Cue::Share, {m_scene.clauseStart(m_number.first), m_number.first});
        if (!share)
            return partBefore();
        if (isStake(*share))
            return {};
        const TokenRun gap{share->last, m_number.first};
        const PlacedCue *measure = m_scene.lastCue(Cue::Measure, gap);
        // "a share of shipments of 15%" names what the share is of; "its share rose and revenue grew 15%"
        // does not.
        const bool ofMeasure = measure
            && (m_scene.word(share->last) == wordHash(u"of") || m_scene.word(share->last) == wordHash(u"in")
                || m_scene.word(share->last) == wordHash(u"on"))
            && measure->first - share->last <= 6;
        if (measure && !ofMeasure && !m_scene.hasNumber(gap))
            return {};
        if (m_scene.has(Cue::Deal, gap) && !m_scene.hasNumber(gap))
            return {};
        return ShareTrigger{words(*share), share->last - share->first > 1 ? 1 : 0.8};
    }

    /// "its part of the phone market was 15%", "its hold on clothing has loosened to 15%"
    [[nodiscard]] std::optional<ShareTrigger> partBefore() const
    {
        for (qsizetype i = m_number.first - 1; i > m_scene.clauseStart(m_number.first); --i) {
            const bool hold = (m_scene.word(i) == wordHash(u"hold") || m_scene.word(i) == wordHash(u"grip")) && m_scene.word(i + 1) == wordHash(u"on");
            const bool part = (hold || (m_scene.word(i) == wordHash(u"part") && m_scene.word(i + 1) == wordHash(u"of")))
                && (m_scene.isPossessive(i - 1) || m_scene.word(i - 1) == wordHash(u"its") || m_scene.word(i - 1) == wordHash(u"their"));
            if (part && (hold || m_scene.has(Cue::Market, {i + 2, m_number.first})))
                return ShareTrigger{words({i, m_number.first}), 0.8};
        }
        return {};
    }

    /// "the shares of 2018 at 15% for A"
    [[nodiscard]] std::optional<ShareTrigger> pluralBefore() const
    {
        const PlacedCue *shares
            = m_scene.lastCue(Cue::Stake, {m_scene.clauseStart(m_number.first), m_number.first});
        if (!shares || !isPluralOfShare(m_scene, *shares))
            return {};
        return ShareTrigger{words(*shares), 0.8};
    }

    /// "leads the phone market with 15%"
    [[nodiscard]] std::optional<ShareTrigger> marketBefore() const
    {
        const quint32 preposition = m_scene.word(m_number.first - 1);
        if (preposition != wordHash(u"with") && preposition != wordHash(u"at") && preposition != wordHash(u"on"))
            return {};
        const TokenRun left{m_scene.clauseStart(m_number.first), m_number.first};
        if (m_scene.mentionAt(m_number.first - 3) && isRanking(m_scene.word(m_number.first - 2)))
            return ShareTrigger{words({m_number.first - 2, m_number.last}), 0.5}; // "A led with 15%"
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
        if (!hold || m_scene.hasNumber({hold->last, m_number.first}))
            return {};
        if (m_scene.has(Cue::Market, {hold->last, m_number.first}))
            return ShareTrigger{words({hold->first, m_number.last}), 1};
        const PlacedCue *sales = m_scene.lastCue(Cue::Measure, {hold->last, m_number.first}); // 占新能源汽车销量的15%
        const bool own = m_scene.has(Cue::People, {hold->last, m_number.first}) || m_scene.word(hold->last) == wordHash(u"其") || m_scene.word(hold->last) == wordHash(u"总")
            || m_scene.word(hold->last) == wordHash(u"公") || m_scene.word(hold->last) == wordHash(u"集");
        if (sales && sales->first - hold->last >= 2 && !own && m_scene.word(m_number.first - 1) == wordHash(u"的"))
            return ShareTrigger{words({hold->first, m_number.last}), 0.8};
        const PlacedCue *before = m_scene.lastCue(Cue::Market, {left.first, hold->first});
        if (before && m_number.first - hold->last <= 2 && hold->first - before->last <= 1) // 在手游市场占15%
            return ShareTrigger{words({before->first, m_number.last}), 1};
        const PlacedCue *behind = m_scene.firstCue(Cue::Market, {m_number.last, m_number.last + marketReach});
        if (behind && m_scene.word(m_number.last) == wordHash(u"的") && !hasMark(m_scene, {m_number.last, behind->first})) // 占据了15%的市场
            return ShareTrigger{words({hold->first, behind->last}), 1};
        return {};
    }

private:
    [[nodiscard]] bool isPlace(qsizetype at) const
    {
        switch (m_scene.word(at)) {
        case wordHash(u"country"):
        case wordHash(u"nation"):
        case wordHash(u"world"):
        case wordHash(u"city"):
        case wordHash(u"region"):
        case wordHash(u"continent"):
        case wordHash(u"state"):
        case wordHash(u"industry"):
        case wordHash(u"sector"):
            return true;
        default:
            return false;
        }
    }
    [[nodiscard]] bool isIdeograph(qsizetype at) const
    {
        return at >= m_scene.first() && m_scene.token(at).kind == TokenKind::Ideographs;
    }
    [[nodiscard]] static bool isRanking(quint32 word)
    {
        switch (word) {
        case wordHash(u"led"):
        case wordHash(u"leads"):
        case wordHash(u"trails"):
        case wordHash(u"trailed"):
        case wordHash(u"follows"):
        case wordHash(u"followed"):
            return true;
        default:
            return false;
        }
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
    if (isNoShare(scene, number))
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
    if (auto trigger = finder.marketBefore())
        return trigger;
    return shareOfNothing(scene, number);
}

bool continuesShares(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const ShareFinder finder(scene, number);
    if (isNoShare(scene, number) || scene.word(number.last) == wordHash(u"of"))
        return false;
    const TokenRun left{std::max(scene.clauseStart(number.first), number.first - 8), number.first};
    const PlacedCue *counted = scene.lastCue(Cue::Measure, left);
    const auto *mention = [&]() -> const Placed<CompanyMention> * {
        for (qsizetype i = number.first - 1; i >= left.first; --i) {
            if (const auto *found = scene.mentionAt(i))
                return found;
        }
        return nullptr;
    }();
    const bool listItem = mention && beforeAdverbs(scene, number.first) - mention->last <= 1;
    const bool anothers = listItem && counted && counted->last <= mention->first; // "a third of mobile lines, A 26%"
    if ((counted && !anothers && !scene.hasNumber({counted->last, number.first})) || scene.has(Cue::Measure, {number.last, number.last + 3}))
        return false;
    const bool elsewhere = scene.word(number.last) == wordHash(u"in")
        && scene.has(Cue::Region, {number.last, number.last + 3});
    return listItem || elsewhere || scene.has(Cue::Rank, left) || scene.has(Cue::Rival, left)
        || scene.word(number.last) == wordHash(u"for") || isShareLevel(scene, number)
        || (mention && (scene.has(Cue::Hold, left) || scene.has(Cue::Mix, left)));
}

bool headsShares(const FigureScene &scene)
{
    return scene.has(Cue::Share, {scene.first(), scene.last()});
}
