// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/percentmeasures.h"

#include "extract/measurewords.h"

#include <cmath>

namespace
{

constexpr qsizetype growthReach = 14; ///< tokens from "sales" to their growth

constexpr qsizetype stockReach = 24; ///< tokens from "shares in A, which ...," to what they lost

class PercentReader : MeasureWords
{
public:
    using MeasureWords::MeasureWords;

    [[nodiscard]] std::optional<MeasureReading> run() const
    {
        if (m_number->type == QuantityType::Multiple)
            return multiple();
        return m_number->unit == QLatin1String("percent") ? percent() : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<MeasureReading> percent() const
    {
        const TokenRun left = leftOf(growthReach);
        if (auto stake = stakeOrPrice())
            return stake;
        if (auto staff = ofStaff())
            return staff;
        if (m_scene.has(Cue::Stake, leftOf(6)) || m_scene.has(Cue::Stake, {m_number.last, m_number.last + 3})
            || m_scene.has(Cue::Rate, leftOf(5))
            || m_scene.has(Cue::Rate, {m_number.last, m_number.last + 2}))
            return {};
        if (const PlacedCue *cue = lastMeasure(left, QLatin1String("percent"))) {
            const TokenRun gap{cue->last, m_number.first};
            int direction = isBroken(gap) || isReached() ? 0 : directionIn(gap);
            if (direction == 0 && !isBroken(gap)) // "a profit of $5 million, 19% lower than"
                direction = directionIn({m_number.last, m_number.last + 1});
            const QString name = cue->entry->field(0);
            if (direction != 0)
                return change(*cue, QStringLiteral("percent"), direction);
            if (name == QLatin1String("other") && !m_scene.hasNumber(gap)
                && m_scene.has(Cue::Share, *cue) == false && cue->entry->field(1) == QLatin1String("percent"))
                return reading(*cue, QStringLiteral("percent"), 0.8);
        }
        // "a 12% rise in revenue", "12% growth in sales", "15% more customers"
        const TokenRun right{m_number.last, std::min(m_scene.clauseEnd(m_number.last), m_number.last + 7)};
        const PlacedCue *cue = firstMeasure(right, QLatin1String("percent"));
        if (!cue)
            return ofNothing();
        const int direction = directionIn({m_number.last, cue->last + 3});
        const bool growthOf = direction != 0 && !m_scene.hasNumber({m_number.last, cue->last});
        return growthOf ? std::optional(change(*cue, QStringLiteral("percent"), direction)) : std::nullopt;
    }
    /// "laid off 200 people, 30% of its workforce"
    [[nodiscard]] std::optional<MeasureReading> ofStaff() const
    {
        const quint32 owner = m_scene.word(m_number.last + 1);
        const bool owned = owner == wordHash(u"its") || owner == wordHash(u"their") || owner == wordHash(u"the");
        const PlacedCue *staff = m_scene.firstCue(Cue::Measure, {m_number.last + 2, m_number.last + 5});
        if (m_scene.word(m_number.last) != wordHash(u"of") || !owned || !staff || staff->entry->field(0) != QLatin1String("employees"))
            return {};
        MeasureReading part = reading(*staff, QStringLiteral("percent"), 0.6);
        part.measure = Measure::Other;
        return part;
    }
    /// "its order book grew by 15%", "15% of orders are late": a percentage that the sentence tells of its company, of no market.
    [[nodiscard]] std::optional<MeasureReading> ofNothing() const
    {
        const TokenRun whole{m_scene.first(), m_scene.last()};
        if (m_scene.has(Cue::Market, whole) || m_scene.has(Cue::Share, whole) || m_scene.hasWord(wordHash(u"who"))) // those asked
            return {};
        return MeasureReading{Measure::Other, QStringLiteral("percent"), m_number->value, false, m_scene.textOf(m_number).toString(), 0.3};
    }
    /// "dropped to 68%" is a level.
    [[nodiscard]] bool isReached() const
    {
        const quint32 word = m_scene.word(m_number.first - 1);
        return word == wordHash(u"to") || word == wordHash(u"at");
    }
    /// "a 15% stake in", "holds 15% of the capital"; "shares rose 15%", "A fell 15%".
    [[nodiscard]] std::optional<MeasureReading> stakeOrPrice() const
    {
        const QString percent = QStringLiteral("percent");
        const auto found = [&](const TokenRun &words) {
            return MeasureReading{Measure::Other, percent, m_number->value, false, m_scene.textOf(words).toString(), 0.6};
        };
        const PlacedCue *noun = m_scene.firstCue(Cue::Stake, {m_number.last, m_number.last + 3});
        if (noun && (isStakeNoun(noun->first) || noun->entry->phrase.startsWith(u"股")))
            return found(*noun);
        if (const PlacedCue *held = m_scene.lastCue(Cue::Stake, leftOf(4)); held && held->entry->phrase.startsWith(u"持"))
            return found(*held); // 持股75%
        const PlacedCue *before = m_scene.lastCue(Cue::Stake, leftOf(3));
        if (before && m_scene.word(m_number.last) == wordHash(u"of") && isOwning(before->first))
            return found(*before);
        if (m_scene.word(m_number.last) == wordHash(u"of") && m_scene.word(m_number.last + 1) == wordHash(u"the")
            && (m_scene.word(m_number.last + 2) == wordHash(u"capital") || m_scene.word(m_number.last + 2) == wordHash(u"shares")))
            return found({m_number.last + 1, m_number.last + 3});
        const PlacedCue *stock = m_scene.lastCue(Cue::Stake, leftOf(stockReach));
        const TokenRun near{m_number.first - 4, m_number.first};
        const TokenRun behind{m_number.last, m_number.last + 2};
        const bool moves = m_scene.has(Cue::Up, near) || m_scene.has(Cue::Down, near) || m_scene.has(Cue::Change, near)
            || m_scene.has(Cue::Up, behind) || m_scene.has(Cue::Down, behind);
        if (stock && moves && isStock(stock->first))
            return found(*stock);
        return {};
    }
    [[nodiscard]] bool isStakeNoun(qsizetype at) const
    {
        switch (m_scene.word(at)) {
        case wordHash(u"stake"):
        case wordHash(u"stakes"):
        case wordHash(u"shareholding"):
        case wordHash(u"holding"):
        case wordHash(u"interest"):
            return true;
        default:
            return false;
        }
    }
    [[nodiscard]] bool isOwning(qsizetype at) const
    {
        return m_scene.word(at) == wordHash(u"owns") || m_scene.word(at) == wordHash(u"own") || m_scene.word(at) == wordHash(u"owning");
    }
    [[nodiscard]] bool isStock(qsizetype at) const
    {
        return m_scene.word(at) == wordHash(u"shares") || m_scene.word(at) == wordHash(u"stock") || m_scene.word(at) == wordHash(u"share");
    }
    /// Something else than the measure changes: "after earnings, A rose 2%".
    [[nodiscard]] bool isBroken(TokenRun gap) const
    {
        for (const auto &mention : m_scene.mentions()) {
            const bool within = mention.first >= gap.first && mention.last <= gap.last;
            const quint32 before = m_scene.word(mention.first - 1);
            if (within && before != wordHash(u"of") && before != wordHash(u"at") && before != wordHash(u"on")
                && before != wordHash(u"in") && before != wordHash(u"to") && before != wordHash(u"for"))
                return true;
        }
        return m_scene.mark(gap.first) == u',' && m_scene.has(Cue::Stake, gap);
    }
    [[nodiscard]] int directionIn(TokenRun in) const
    {
        const PlacedCue *up = m_scene.lastCue(Cue::Up, in);
        const PlacedCue *down = m_scene.lastCue(Cue::Down, in);
        if (up && down)
            return up->first > down->first ? 1 : -1;
        return up ? 1 : down ? -1 : 0;
    }

    [[nodiscard]] std::optional<MeasureReading> multiple() const
    {
        const qsizetype begin = std::max(m_scene.first(), m_number.first - 2 * growthReach);
        const PlacedCue *cue = lastMeasure({begin, m_number.first}, QLatin1String("multiple"));
        if (!cue)
            cue = firstMeasure({m_number.last, m_number.last + 6}, QLatin1String("multiple"));
        const bool grows
            = m_scene.has(Cue::Up, {m_number.first - 6, m_number.last + 4}) || m_number->value >= 1;
        if (!grows || !cue)
            return {};
        return change(*cue, QStringLiteral("times"), 1);
    }

    [[nodiscard]] MeasureReading change(const PlacedCue &cue, const QString &unit, int direction) const
    {
        MeasureReading found = reading(cue, unit, 0.9);
        const bool ofSales = found.measure == Measure::Revenue || found.measure == Measure::Gmv;
        found.measure = ofSales ? Measure::SalesGrowth : Measure::Other;
        found.change = true;
        // A decline is a figure of its own: "sales fell 6%" is no growth of 6.
        if (direction < 0)
            found.measure = Measure::Other;
        found.value = unit == QLatin1String("percent") ? std::abs(m_number->value) : m_number->value;
        return found;
    }
};

} // namespace

std::optional<MeasureReading> readPercentMeasure(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    return PercentReader(scene, number).run();
}
