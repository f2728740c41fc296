// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/marketshare.h"

#include "extract/chineseshares.h"
#include "extract/figurestrangers.h"
#include "extract/sharelevels.h"
#include "extract/sharerefusals.h"
#include "extract/sharewholes.h"

#include <algorithm>

namespace
{

using Number = Placed<QuantityMention>;

constexpr qsizetype listReach = 6; ///< numbers of a list that are looked at on either side
constexpr qsizetype fewestListed = 3;
constexpr double leastSum = 70; ///< percent that a list covers where no word says what it is of
constexpr double mostSum = 101;
constexpr qsizetype leadReach = 10; ///< tokens between "leads" and "15%"
constexpr qsizetype ofReach = 10; ///< tokens between "share of" and "revenue"
constexpr qsizetype nounReach = 5; ///< tokens between "15%" and "share"

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
            && measure->first - share->last <= ofReach;
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
            const bool put = m_scene.word(m_number.first - 1) == wordHash(u"at") && !m_scene.has(Cue::Deal, {i, m_number.first}); // "put its part of calls at 15%"
            if (part && (hold || put || m_scene.has(Cue::Market, {i + 2, m_number.first})))
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

    /// "The ranking was A (20%), B (19%) and C (12%)", "was: A 20%, B 19%, C 12%"
    [[nodiscard]] std::optional<ShareTrigger> bracketed() const
    {
        const auto isBracketed = [this](const Number &number) {
            const bool brackets = m_scene.mark(number.first - 1) == u'(' && m_scene.mark(number.last) == u')' && m_scene.mentionAt(number.first - 2);
            return (brackets || m_scene.mentionAt(number.first - 1)) && number->type == QuantityType::Percent && number->unit == m_number->unit;
        };
        const TokenRun whole{m_scene.first(), m_scene.last()};
        if (!isBracketed(m_number) || m_scene.has(Cue::Up, whole) || m_scene.has(Cue::Down, whole) || m_scene.has(Cue::Stake, whole)
            || m_scene.has(Cue::Rate, whole))
            return {};
        const auto &numbers = m_scene.quantities();
        const auto at = std::ranges::lower_bound(numbers, m_number.first, {}, &TokenRun::first) - numbers.begin();
        qsizetype first = at;
        while (first > 0 && at - first < listReach && isBracketed(numbers[size_t(first - 1)]))
            --first;
        qsizetype last = at + 1;
        while (last < std::ssize(numbers) && last - at < listReach && isBracketed(numbers[size_t(last)]))
            ++last;
        double sum = 0;
        for (auto i = first; i < last; ++i)
            sum += numbers[size_t(i)]->value;
        const bool told = m_scene.has(Cue::Rank, whole) || m_scene.has(Cue::Market, whole) || sum >= leastSum;
        return told && last - first >= fewestListed && sum <= mostSum ? std::optional(ShareTrigger{words({m_number.first - 2, m_number.last}), 0.5})
                                                                     : std::nullopt;
    }

    /// "leads the phone market with 15%"
    [[nodiscard]] std::optional<ShareTrigger> marketBefore() const
    {
        const quint32 preposition = m_scene.word(m_number.first - 1);
        if (preposition != wordHash(u"with") && preposition != wordHash(u"at") && preposition != wordHash(u"on"))
            return {};
        const TokenRun left{m_scene.clauseStart(m_number.first), m_number.first};
        if (const qsizetype lead = leadBefore(left); lead >= 0)
            return ShareTrigger{words({lead, m_number.last}), 0.5};
        if (m_scene.mentionAt(m_number.first - 3) && isRanking(m_scene.word(m_number.first - 2)))
            return ShareTrigger{words({m_number.first - 2, m_number.last}), 0.5}; // "A led with 15%"
        const PlacedCue *market = m_scene.lastCue(Cue::Market, left);
        if (!market || !leadsIn(left) || m_scene.has(Cue::Measure, {market->last, m_number.first}))
            return {};
        return ShareTrigger{words({market->first, m_number.last}), 0.6};
    }

private:
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
            case wordHash(u"first"):
            case wordHash(u"second"):
            case wordHash(u"third"):
            case wordHash(u"fourth"):
                return true;
            default:
                break;
            }
        }
        return false;
    }
    /// "A leads in Peru at 15%", "A remained the largest vendor with 15%": where the lead is told; -1 where none is.
    [[nodiscard]] qsizetype leadBefore(TokenRun left) const
    {
        for (qsizetype i = m_number.first - 2; i > std::max(left.first, m_number.first - leadReach); --i) {
            const TokenRun gap{i + 1, m_number.first};
            if (m_scene.hasNumber({i, i + 1}) || m_scene.mark(i) == u',' || m_scene.has(Cue::Measure, {i, m_number.first}))
                return -1;
            const bool superlative = isSuperlative(m_scene.word(i)) && m_scene.has(Cue::Firm, {i + 1, i + 4});
            if (!superlative && !isLeading(m_scene.word(i)))
                continue;
            const bool other = m_scene.has(Cue::Up, gap) || m_scene.has(Cue::Down, gap) || m_scene.has(Cue::Stake, left) || m_scene.has(Cue::Deal, left);
            const bool named = m_scene.mentionAt(i - 1) || m_scene.mentionAt(i - 2) || m_scene.mentionAt(i - 3); // "A was in front on 15%"
            return named && !other ? i : -1;
        }
        return -1;
    }
    [[nodiscard]] static bool isLeading(quint32 word)
    {
        return word == wordHash(u"leads") || word == wordHash(u"led") || word == wordHash(u"lead") || word == wordHash(u"ahead") || word == wordHash(u"front");
    }
    [[nodiscard]] static bool isSuperlative(quint32 word)
    {
        return word == wordHash(u"largest") || word == wordHash(u"biggest") || word == wordHash(u"top") || word == wordHash(u"leading");
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
    if (scene.word(number.last) == wordHash(u"of"))
        return shareOfWhole(scene, number, false);
    if (auto trigger = finder.nounBefore())
        return trigger;
    if (auto trigger = chineseShare(scene, number))
        return trigger;
    if (auto trigger = finder.pluralBefore())
        return trigger;
    if (auto trigger = finder.marketBefore())
        return trigger;
    if (auto trigger = finder.bracketed())
        return trigger;
    return shareOfNothing(scene, number);
}

bool continuesShares(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const ShareFinder finder(scene, number);
    if (isNoShare(scene, number))
        return false;
    if (scene.word(number.last) == wordHash(u"of"))
        return shareOfWhole(scene, number, true).has_value();
    const TokenRun left{std::max(scene.clauseStart(number.first), number.first - 8), number.first};
    const PlacedCue *counted = scene.lastCue(Cue::Measure, left);
    if (counted && (scene.word(counted->first - 1) == wordHash(u"按") || scene.word(counted->first - 1) == wordHash(u"以")))
        counted = nullptr; // 按收入计占15%
    const auto *mention = [&]() -> const Placed<CompanyMention> * {
        for (qsizetype i = number.first - 1; i >= left.first; --i) {
            if (const auto *found = scene.mentionAt(i))
                return found;
        }
        return nullptr;
    }();
    const bool listItem = mention && beforeAdverbs(scene, number.first) - mention->last <= 1;
    const bool anothers = (listItem || isShareLevel(scene, number)) && mention && counted && counted->last <= mention->first; // "a third of mobile lines, A 26%"
    if ((counted && !anothers && !scene.hasNumber({counted->last, number.first})) || scene.has(Cue::Measure, {number.last, number.last + 3}))
        return false;
    const bool elsewhere = scene.word(number.last) == wordHash(u"in")
        && scene.has(Cue::Region, {number.last, number.last + 3});
    const bool owned = scene.isPossessive(number.first - 1) && scene.mentionAt(number.first - 2) && scene.mark(number.last) == u'\0'; // "A's 67% towers over all"
    const auto count = std::find_if(scene.quantities().begin(), scene.quantities().end(), [&](const auto &other) { return other.last == number.first - 1; });
    const bool restated = scene.mark(number.first - 1) == u'，' && count != scene.quantities().end() && (*count)->type == QuantityType::Count
        && scene.mark(number.last) != u'\0'; // 甲1170万台，17.0%；
    if (restated)
        return true;
    const bool added = scene.has(Cue::Together, left); // 三者之和接近85%
    return listItem || elsewhere || owned || added || linksInChinese(scene, number) || !Strangers(scene, number).name().isEmpty() || scene.has(Cue::Rank, left) || scene.has(Cue::Rival, left)
        || scene.word(number.last) == wordHash(u"for") || isShareLevel(scene, number)
        || (mention && (scene.has(Cue::Hold, left) || scene.has(Cue::Mix, left)));
}

bool headsShares(const FigureScene &scene)
{
    return scene.has(Cue::Share, {scene.first(), scene.last()});
}
