// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuremeasures.h"

#include "extract/measurewords.h"
#include "extract/percentmeasures.h"

namespace
{

using Number = Placed<QuantityMention>;

constexpr qsizetype nounReach = 7; ///< tokens from a number to the noun that it counts
constexpr qsizetype moneyReach = 14; ///< tokens from "revenue" to its sum
constexpr qsizetype ideographReach = 4; ///< ideographs between a Chinese measure and its number
constexpr double smallestVagueCount = 10;

class MeasureReader : MeasureWords
{
public:
    using MeasureWords::MeasureWords;

    [[nodiscard]] std::optional<MeasureReading> run() const
    {
        if (m_number->upTo && m_number->type != QuantityType::Money)
            return {};
        switch (m_number->type) {
        case QuantityType::Count:
            return count();
        case QuantityType::Money:
            return money();
        case QuantityType::Percent:
        case QuantityType::Multiple:
            return readPercentMeasure(m_scene, m_number);
        }
        return {};
    }

private:
    /// To the end of the noun phrase that the number begins: a mark, a verb or another number ends it.
    [[nodiscard]] TokenRun nounPhrase() const
    {
        qsizetype end = m_number.last;
        for (; end < m_scene.last() && end < m_number.last + nounReach; ++end) {
            const char16_t c = m_scene.mark(end);
            if ((c != u'\0' && c != u'-' && c != u'’' && c != u'\'' && !m_scene.isPossessive(end))
                || m_scene.hasNumber({end, end + 1}) || m_scene.dateAt(end))
                break;
            const quint32 word = m_scene.word(end);
            const bool into = word == wordHash(u"in") || word == wordHash(u"for") || word == wordHash(u"to")
                || word == wordHash(u"from") || word == wordHash(u"and") || word == wordHash(u"that")
                || word == wordHash(u"who") || word == wordHash(u"which") || word == wordHash(u"by")
                || word == wordHash(u"on") || word == wordHash(u"at") || word == wordHash(u"with");
            if (into)
                break;
        }
        return {m_number.first, end};
    }

    [[nodiscard]] std::optional<MeasureReading> count() const
    {
        const TokenRun noun = nounPhrase();
        const PlacedCue *span = m_scene.firstCue(Cue::Span, noun);
        if ((span && span->first <= m_number.last + 1) || m_scene.has(Cue::Stake, noun) || isOrdinal()
            || isVague())
            return {};
        const QString unit = QStringLiteral("count");
        if (const PlacedCue *cue = headOf(noun)) {
            const MeasureReading found = reading(*cue, unit, 1);
            return found.measure == Measure::Other && found.value < smallestVagueCount ? std::nullopt
                                                                                       : std::optional(found);
        }
        const PlacedCue *before = lastMeasure(leftOf(6), QLatin1String("count"));
        if (before && !m_scene.hasNumber({before->last, m_number.first}) && leadsTo(*before))
            return reading(*before, unit, 0.8);
        const bool named = !m_number->unit.isEmpty();
        if (m_number->value < smallestVagueCount || (!named && (noun.last <= m_number.last || isCapital(m_number.last))))
            return {};
        return MeasureReading{named ? measureOfNoun() : Measure::Other,
                              unit,
                              m_number->value,
                              false,
                              named ? m_number->unit : m_scene.textOf({m_number.last, noun.last}).toString(),
                              0.4};
    }
    /// Of what was counted before: "opened 64 stores and closed 31".
    [[nodiscard]] Measure measureOfNoun() const
    {
        const auto tokens = tokenize(m_number->unit);
        for (size_t i = 0; i < tokens.size(); ++i) {
            const auto match = figureWords(Cue::Measure).longest(std::span(tokens).subspan(i));
            if (match && match->field(1).startsWith(QLatin1String("count")))
                return measureName(match->field(0)).value_or(Measure::Other);
        }
        return Measure::Other;
    }
    [[nodiscard]] bool isCapital(qsizetype at) const
    {
        return at < m_scene.last() && m_scene.token(at).capital;
    }
    [[nodiscard]] bool isVague() const ///< "millions of products", "dozens of shops"
    {
        for (qsizetype i = m_number.first; i < m_number.last; ++i) {
            switch (m_scene.word(i)) {
            case wordHash(u"dozens"):
            case wordHash(u"scores"):
            case wordHash(u"hundreds"):
            case wordHash(u"thousands"):
            case wordHash(u"millions"):
            case wordHash(u"billions"):
            case wordHash(u"数"):
            case wordHash(u"几"):
                return true;
            default:
                break;
            }
        }
        return false;
    }
    [[nodiscard]] bool isOrdinal() const ///< "No. 1", "Boeing 737", "Fortune 500"
    {
        const qsizetype before = m_number.first - 1;
        return before > m_scene.first() && m_scene.token(before).kind == TokenKind::Word
            && m_scene.token(before).capital && m_number.last - m_number.first == 1 && m_number->value < 10000
            && !m_scene.mentionAt(before);
    }
    /// The noun that is counted: the last that a number can count before "of" ("50,000 of the group's stores"
    /// counts what follows), so that "2,600 cross-border trading companies" are companies and "300 coffee
    /// shops" shops.
    [[nodiscard]] const PlacedCue *headOf(TokenRun noun) const
    {
        qsizetype end = noun.last;
        for (qsizetype i = noun.first + 1; i < noun.last; ++i) {
            if (m_scene.word(i) == wordHash(u"of") && i > m_number.last)
                end = std::min(end, i);
        }
        if (const PlacedCue *longest = firstMeasure({noun.first, end}, QLatin1String("count"));
            longest && longest->last - longest->first > 1)
            return longest;
        return lastMeasure({noun.first, end}, QLatin1String("count"));
    }
    /// "a workforce of 5,000", "users reached 5,000", "employs 5,000"
    [[nodiscard]] bool leadsTo(const PlacedCue &cue) const
    {
        if (m_number.first > m_scene.first() && m_scene.token(m_number.first - 1).kind == TokenKind::Ideographs)
            return m_number.first - cue.last <= ideographReach; // 门店数达9001家
        if (cue.last == m_number.first)
            return cue.entry->field(0) == QLatin1String("employees")
                || cue.entry->field(0) == QLatin1String("shipments");
        for (qsizetype i = cue.last; i < m_number.first; ++i) {
            switch (m_scene.word(i)) {
            case wordHash(u"of"):
            case wordHash(u"to"):
            case wordHash(u"reached"):
            case wordHash(u"was"):
            case wordHash(u"were"):
            case wordHash(u"at"):
            case wordHash(u"hit"):
            case wordHash(u"totalled"):
            case wordHash(u"totaled"):
            case wordHash(u"exceeded"):
                return true;
            default:
                break;
            }
        }
        return false;
    }

    [[nodiscard]] std::optional<MeasureReading> money() const
    {
        const QLatin1String kind("money");
        if (auto result = lostOrEarned())
            return result;
        const PlacedCue *cue = nullptr;
        const TokenRun behind{m_number.last, std::min(m_scene.clauseEnd(m_number.last), m_number.last + 5)};
        if (const PlacedCue *next = firstMeasure(behind, kind); next && isTied(*next))
            cue = next;
        if (const PlacedCue *previous = lastMeasure(leftOf(moneyReach), kind); previous && !cue) {
            const bool anotherSum = sumBetween(previous->last);
            if (!anotherSum)
                cue = previous;
        }
        const bool stake = m_scene.has(Cue::Stake, {m_number.last, m_number.last + 2});
        if (!cue && !stake)
            return sumOfNothing();
        if (!cue || stake)
            return {};
        const MeasureReading found = reading(*cue, m_number->unit, 1);
        const bool sumOfDeal = found.measure == Measure::Price || found.measure == Measure::Other
            || found.measure == Measure::Valuation;
        const QString &phrase = cue->entry->phrase;
        const quint32 before = m_scene.word(cue->first - 1);
        const bool explicitValue = phrase.startsWith(QLatin1String("valuation")) || phrase.startsWith(QLatin1String("market"))
            || phrase.endsWith(u"值") || (found.measure == Measure::Valuation && (before == wordHash(u"was") || before == wordHash(u"is")));
        if (sumOfDeal && !explicitValue && isPartOfDeal(found.measure == Measure::Price))
            return {};
        if (m_scene.has(Cue::Deal, {m_number.first - 3, m_number.first}))
            return {};
        const PlacedCue *rate = m_scene.firstCue(Cue::Rate, {m_number.first - 4, m_number.last + 2});
        if (rate && found.measure != Measure::Revenue && found.measure != Measure::Profit
            && found.measure != Measure::Loss)
            return {};
        return found;
    }
    /// "it handles $2.9 billion", "costs us 55 million": a sum that a sentence without a deal tells of its company.
    [[nodiscard]] std::optional<MeasureReading> sumOfNothing() const
    {
        const TokenRun clause{m_scene.clauseStart(m_number.first), m_scene.clauseEnd(m_number.last)};
        const TokenRun near{m_number.first - 5, m_number.last + 5};
        if (m_scene.has(Cue::Deal, clause) || m_scene.has(Cue::Market, clause) || m_scene.has(Cue::Rate, near))
            return {};
        return MeasureReading{Measure::Other, m_number->unit, m_number->value, false, m_scene.textOf(m_number).toString(), 0.3};
    }
    /// "lost $5 billion", "earned $2 million"
    [[nodiscard]] std::optional<MeasureReading> lostOrEarned() const
    {
        const quint32 word = m_scene.word(m_number.first - 1); // 0 at the head of a sentence
        if (word == 0)
            return {};
        const QString words = m_scene.textOf({m_number.first - 1, m_number.first}).toString();
        switch (word) {
        case wordHash(u"lost"):
        case wordHash(u"loses"):
        case wordHash(u"losing"):
            return MeasureReading{Measure::Loss, m_number->unit, m_number->value, false, words, 0.8};
        case wordHash(u"earned"):
        case wordHash(u"earns"):
            return MeasureReading{Measure::Profit, m_number->unit, m_number->value, false, words, 0.8};
        default:
            return {};
        }
    }
    /// Prices are raised and offered, too; a sum that is paid for a firm is no price of goods.
    [[nodiscard]] bool isPartOfDeal(bool price) const
    {
        const TokenRun clause{m_scene.clauseStart(m_number.first), m_scene.clauseEnd(m_number.last)};
        for (qsizetype i = clause.first; i < clause.last; ++i) {
            const PlacedCue *deal = m_scene.firstCue(Cue::Deal, {i, clause.last});
            if (!deal)
                return false;
            const bool harmless = deal->entry->phrase.startsWith(QLatin1String("rais"))
                || deal->entry->phrase.startsWith(QLatin1String("offer"))
                || deal->entry->phrase.startsWith(QLatin1String("pa"));
            if (!price || !harmless)
                return true;
            i = deal->first;
        }
        return false;
    }
    /// "$5 billion in revenue", "a $5 billion loss": nothing but small words between.
    [[nodiscard]] bool isTied(const PlacedCue &cue) const
    {
        for (qsizetype i = m_number.last; i < cue.first; ++i) {
            if (m_scene.mark(i) != u'\0' && m_scene.mark(i) != u'-')
                return false;
            if (m_scene.has(Cue::Hold, {i, i + 1}) || m_scene.mentionAt(i))
                return false;
            switch (m_scene.word(i)) {
            case wordHash(u"and"):
            case wordHash(u"to"):
            case wordHash(u"for"):
            case wordHash(u"after"):
            case wordHash(u"before"):
            case wordHash(u"advance"):
            case wordHash(u"ahead"):
            case wordHash(u"following"):
            case wordHash(u"from"):
                return false;
            default:
                break;
            }
        }
        return true;
    }
    [[nodiscard]] bool sumBetween(qsizetype from) const
    {
        for (const Number &other : m_scene.quantities()) {
            const bool between = other.first >= from && other.last <= m_number.first;
            if (between && other->type == QuantityType::Money && !isCompared())
                return true;
        }
        return false;
    }
    /// "up from $4 billion", "compared with $4 billion a year earlier"
    [[nodiscard]] bool isCompared() const
    {
        return m_scene.has(Cue::Rival, {m_number.first - 2, m_number.first})
            || m_scene.word(m_number.first - 1) == wordHash(u"to");
    }

};

} // namespace

std::optional<MeasureReading> readMeasure(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    return MeasureReader(scene, number).run();
}

bool isOfFirm(Measure measure)
{
    return measure == Measure::Stores || measure == Measure::Employees || measure == Measure::Revenue || measure == Measure::Profit || measure == Measure::Loss
        || measure == Measure::SalesGrowth;
}

bool isEarned(Measure measure)
{
    return measure == Measure::Revenue || measure == Measure::Profit || measure == Measure::Loss || measure == Measure::SalesGrowth
        || measure == Measure::Shipments || measure == Measure::Gmv || measure == Measure::Users || measure == Measure::MonthlyActiveUsers;
}
