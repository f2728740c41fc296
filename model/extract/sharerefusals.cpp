// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharerefusals.h"

namespace
{

constexpr qsizetype listReach = 10; ///< tokens between "shares" and the colon of their list

class Refusals
{
public:
    Refusals(const FigureScene &scene, const Placed<QuantityMention> &number)
        : m_scene(scene)
        , m_number(number)
    {
    }

    [[nodiscard]] bool isRefused() const
    {
        const bool isPlainPercent
            = m_number->type == QuantityType::Percent && m_number->unit == QLatin1String("percent");
        if (!isPlainPercent || m_number->value > 100)
            return true;
        const TokenRun right{m_number.last, m_number.last + 4};
        const TokenRun left{m_number.first - 4, m_number.first};
        return isOwnership(right) || isOwnership(left)
            || m_scene.has(Cue::Rate, {m_number.last, m_number.last + 2}) || m_scene.has(Cue::Rate, left)
            || isChange() || isAim() || isComparison() || isStakeMoved();
    }

private:
    [[nodiscard]] bool mentionIn(TokenRun in) const ///< the last token of one
    {
        return m_scene.mentionAt(in.last - 1) || m_scene.mentionAt(in.last - 2);
    }
    [[nodiscard]] bool isOwnership(TokenRun in) const
    {
        while (in.last <= m_number.first && in.first < in.last && m_scene.has(Cue::Stake, in) && mentionIn(in))
            in.first = m_scene.firstCue(Cue::Stake, in)->last; // "the owner of A, B 0.8%"
        if (in.first >= m_number.last)
            for (qsizetype i = in.first; i < in.last; ++i)
                if (m_scene.word(i) == wordHash(u"and") || m_scene.mark(i) == u',')
                    in.last = i;
        const PlacedCue *stake = m_scene.firstCue(Cue::Stake, in);
        if (stake && (m_scene.word(stake->last) == wordHash(u"exchange") || m_scene.word(stake->last) == wordHash(u"market")))
            return false; // "the darling of the stock exchange, has 2%"
        const bool own = stake && m_scene.word(stake->first) == wordHash(u"own") // "its own share"
            && (m_scene.isPossessive(stake->first - 1) || m_scene.word(stake->first - 2) == wordHash(u"on") || m_scene.has(Cue::Share, {stake->last, stake->last + 2}));
        return stake && !own && !m_scene.has(Cue::Share, *stake) && !isPluralOfShare(m_scene, *stake);
    }
    /// "rose 5%", "up by 5%", "lost 5% of the market": how much a number changed, not what it is.
    [[nodiscard]] bool isChange() const
    {
        qsizetype before = m_number.first - 1;
        while (m_scene.word(before) == wordHash(u"only") || m_scene.word(before) == wordHash(u"just") || m_scene.word(before) == wordHash(u"a"))
            --before;
        return m_scene.word(before) == wordHash(u"by") || endsHere(Cue::Up) || endsHere(Cue::Down) || endsHere(Cue::Change)
            || m_scene.has(Cue::Change, {m_number.first - 2, m_number.first}) || isAdjectiveOfChange();
    }
    [[nodiscard]] bool endsHere(Cue cue) const ///< such words stand right before the number
    {
        const PlacedCue *found = m_scene.lastCue(cue, {m_number.first - 3, m_number.first});
        const PlacedCue *hold = m_scene.lastCue(Cue::Hold, {m_number.first - 3, m_number.first});
        if (hold && found && hold->last == m_number.first && hold->first < found->first)
            return false; // "rings up 15%"
        const quint32 first = m_scene.word(m_number.first); // "slipped below 40%" is a level
        const bool bound = first == wordHash(u"below") || first == wordHash(u"under") || first == wordHash(u"above");
        return found && found->last == m_number.first && !bound;
    }
    [[nodiscard]] bool isAdjectiveOfChange() const ///< "a 15% rise", "15% more", "15% annual growth"
    {
        switch (m_scene.word(m_number.last)) {
        case wordHash(u"more"):
        case wordHash(u"less"):
        case wordHash(u"fewer"):
            return true;
        case wordHash(u"end"): // "15% end up with A"
        case wordHash(u"ends"):
        case wordHash(u"ended"):
            return false;
        default:
            break;
        }
        const auto *date = m_scene.word(m_number.first - 1) == wordHash(u"的") ? m_scene.dateAt(m_number.first - 2) : nullptr;
        if (date && m_scene.word(date->first - 1) == wordHash(u"从"))
            return false; // 从2019年的16%升至20%
        if (m_scene.word(m_number.first - 1) == wordHash(u"从") || m_scene.word(m_number.first - 1) == wordHash(u"由"))
            return false; // 从0.6%滑落至0.1%
        const TokenRun next{m_number.last, m_number.last + 2};
        const PlacedCue *up = m_scene.firstCue(Cue::Up, next);
        const PlacedCue *down = m_scene.firstCue(Cue::Down, next);
        const auto isNear = [&](const PlacedCue *cue) {
            return cue && !hasMark(m_scene, {m_number.last, cue->first})
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
    /// "raise its stake in A to 60% from 30%"
    [[nodiscard]] bool isStakeMoved() const
    {
        const quint32 word = m_scene.word(m_number.first - 1);
        if (word != wordHash(u"to") && word != wordHash(u"from"))
            return false;
        const TokenRun left{m_scene.clauseStart(m_number.first), m_number.first};
        const PlacedCue *stake = m_scene.lastCue(Cue::Stake, left);
        const bool noun = stake && (stake->entry->phrase.startsWith(QLatin1String("stake")) || stake->entry->phrase.startsWith(QLatin1String("holding"))
                                    || stake->entry->phrase.startsWith(QLatin1String("shareholding")));
        return noun && !m_scene.has(Cue::Share, {stake->last, m_number.first});
    }
    [[nodiscard]] bool isAim() const
    {
        const PlacedCue *aim = m_scene.firstCue(
            Cue::Aim, {std::max(m_scene.clauseStart(m_number.first), m_number.first - 8), m_number.first});
        const bool moved = aim && aim->last == m_number.first && m_scene.word(aim->first) == wordHash(u"up") // "inched up to 15%"
            && m_scene.has(Cue::Up, {aim->first - 1, aim->first});
        return aim && !moved;
    }

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
};

} // namespace

bool isNoShare(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    return Refusals(scene, number).isRefused();
}

bool isPluralOfShare(const FigureScene &scene, const PlacedCue &cue)
{
    const bool at = scene.word(cue.last) == wordHash(u"at");
    if (scene.word(cue.first) != wordHash(u"shares"))
        return false;
    for (qsizetype i = cue.last; i < cue.last + listReach && scene.mark(i) != u',' && scene.mark(i) != u'.'; ++i)
        if (scene.mark(i) == u':' && scene.hasNumber({i + 1, i + 3}) && !scene.has(Cue::Deal, {scene.first(), cue.first}))
            return true; // "shares of the foreigners were tiny: 0.4% for A"
    if (!at && scene.word(cue.last) != wordHash(u"of"))
        return false;
    const bool leadsToNumber = scene.hasNumber({cue.last + 1, cue.last + 2});
    if (leadsToNumber && !scene.has(Cue::Deal, {scene.clauseStart(cue.first), cue.first}))
        return true;
    return !at && (scene.dateAt(cue.last + 1) || scene.has(Cue::Market, {cue.last, cue.last + 5}));
}

bool hasMark(const FigureScene &scene, TokenRun in)
{
    for (qsizetype i = in.first; i < in.last; ++i) {
        if (scene.mark(i) != u'\0' && !scene.token(i).glued)
            return true;
        if (scene.mark(i) == u',' || scene.mark(i) == u';')
            return true;
    }
    return false;
}
