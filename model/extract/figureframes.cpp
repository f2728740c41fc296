// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureframes.h"

#include "extract/claimbuilder.h"
#include "extract/figurecontext.h"
#include "extract/figuregrounds.h"
#include "extract/figureholders.h"
#include "extract/figuremaking.h"
#include "extract/figuremarkets.h"
#include "extract/figuremeasures.h"
#include "extract/figurerows.h"
#include "extract/figuresequels.h"
#include "extract/figuresources.h"
#include "extract/figurestrangers.h"
#include "extract/figuretables.h"
#include "extract/figuretimes.h"
#include "extract/marketshare.h"
#include "extract/sharelists.h"
#include "extract/sharerests.h"
#include "extract/sharerolls.h"

#include <algorithm>
#include <map>

namespace
{

using Number = Placed<QuantityMention>;

constexpr double tableScore = 0.9;
constexpr double leastFigure = 0.25; ///< likelihood
constexpr double likelyUntold = 0.45; ///< the same, where no word says what a number measures
constexpr size_t memory = 3; ///< sentences that a list of shares reaches back

/// What the last sentence with market shares said, for those that carry on.
struct ShareContext {
    size_t sentence = 0;
    bool open = false; ///< there was one, or a heading
    MarketPlace place;
    QString measurer;
};

class FigureFinder
{
public:
    FigureFinder(const Analysis &analysis, const FigureWitness *witness)
        : m_analysis(analysis)
        , m_witness(witness)
        , m_claims(analysis.article)
        , m_context(analysis)
        , m_times(analysis)
    {
        if (witness)
            m_times.keepCandidates();
    }

    std::vector<Figure> run()
    {
        for (size_t i = 0; i < m_analysis.sentences.size(); ++i) {
            if (m_context.isBoilerplate(i))
                continue;
            Table table = readTable(m_analysis, i);
            if (table.figures.empty())
                table = readRows(m_analysis, i);
            if (table.figures.empty()) {
                read(i);
            } else {
                addTable(table);
                i = table.last - 1;
            }
        }
        return std::move(m_figures);
    }

private:
    void read(size_t at)
    {
        const TextSpan span = m_analysis.sentences[at].span;
        const auto next = std::lower_bound(
            m_analysis.quantities.begin(), m_analysis.quantities.end(), span.begin,
            [](const QuantityMention &q, qsizetype begin) { return q.span.begin < begin; });
        const Sentence &sentence = m_analysis.sentences[at];
        const bool hasNumbers = (next != m_analysis.quantities.end() && next->span.begin < span.end)
            || mayImplyPercent(m_analysis.tokens, sentence.firstToken, sentence.lastToken, percentContext(m_analysis, sentence));
        if (!hasNumbers && span.length() > longestHeading)
            return;
        const FigureScene &scene = m_context.scene(at);
        m_ordinals.clear();
        m_times.beginSentence();
        ShareTriggers shares;
        for (const Number &number : scene.quantities())
            shares.push_back(shareTrigger(scene, number));
        const bool some
            = std::any_of(shares.begin(), shares.end(), [](const auto &share) { return share.has_value(); });
        const bool carriesOn = m_shares.open && at - m_shares.sentence <= memory;
        for (size_t i = 0; i < shares.size(); ++i) {
            const Number &each = scene.quantities()[i];
            if (!shares[i] && (some || carriesOn) && continuesShares(scene, each))
                shares[i] = ShareTrigger{scene.textOf(each).toString(), some ? 0.8 : 0.5};
        }
        joinShares(scene, shares);
        joinRolls(scene, shares, carriesOn);
        const RestContext rest{m_shares.open ? at - m_shares.sentence : 0, m_told, [&](const Number &number) { return holdersOfShare(at, scene, number); }};
        joinRest(scene, shares, rest, m_witness);
        m_told += std::count_if(shares.begin(), shares.end(), [](const auto &share) { return share.has_value(); });
        m_times.beginReport(at, scene, std::any_of(shares.begin(), shares.end(), [](const auto &share) { return share.has_value(); }));
        for (size_t i = 0; i < shares.size(); ++i) {
            if (shares[i])
                addShare(at, scene, scene.quantities()[i], *shares[i]);
            else
                addFigure(at, scene, scene.quantities()[i]);
        }
        const bool ofMarket = scene.has(Cue::Market, {scene.first(), scene.last()}) && !scene.has(Cue::Deal, {scene.first(), scene.last()});
        if (!some && !hasNumbers && ofMarket && scene.dates().size() == 1) // "The market grew in 2023. A led it with 35%"
            m_times.tellLevel(at, asOfOf(scene));
        if (!some && !hasNumbers && headsShares(scene)) {
            m_shares = {at, true, m_context.markets(at).ofAll(), {}};
            if (scene.dates().size() == 1)
                m_times.tellShare(at, asOfOf(scene));
        }
    }

    [[nodiscard]] Holders holdersOfShare(size_t at, const FigureScene &scene, const Number &number)
    {
        Holders holders = holdersOf(scene, number, topicOf(at));
        if (const QString stranger = holders ? QString() : Strangers(scene, number).name(); !stranger.isEmpty())
            holders = {{stranger}, Holders::Bond::Beside};
        return holders;
    }

    [[nodiscard]] static AsOf asOfOf(const FigureScene &scene) ///< its only date
    {
        const auto &date = scene.dates().front();
        return {date->edtf, scene.textOf(date).toString(), false, date->anchor};
    }

    void addTable(const Table &table)
    {
        for (const TableFigure &cell : table.figures) {
            const bool first = cell.sentence != m_ordinalsOf || &cell == table.figures.data();
            if (first)
                m_ordinals.clear();
            m_ordinalsOf = cell.sentence;
            Figure figure = cell.figure;
            const bool share = figure.measure == Measure::MarketShare;
            if (share) {
                const FigureScene &scene = m_context.scene(cell.sentence);
                const MarketPlace place = m_context.place(cell.sentence, TokenRun{scene.first(), scene.first()}, m_shares.place);
                figure.market = place.market;
                figure.region = place.region;
                m_shares = {table.last - 1, true, place, figure.attributedTo};
                if (first) // for the sentence below: "B clung to 5%"
                    m_times.tellShare(table.last - 1, {figure.asOf, cell.dateWords, false});
            }
            const QString rule = share ? QStringLiteral("market-share") : figure.measure == Measure::SalesGrowth ? QStringLiteral("growth") : QStringLiteral("measure");
            claim(std::move(figure), m_analysis.sentences[cell.sentence].span, cell.number, {rule, cell.words, {cell.figure.asOf, cell.dateWords}, tableScore});
        }
    }

    void addShare(size_t at, const FigureScene &scene, const Number &number, const ShareTrigger &trigger)
    {
        const Holders holders = holdersOfShare(at, scene, number);
        if (!holders) { // "Chinese brands had 56% in November. A led with 28%"
            if (const AsOf asOf = asOfWhen(scene, number, false); asOf.when)
                m_times.tellShare(at, asOf);
            return;
        }
        const bool near = m_shares.open && at - m_shares.sentence <= memory;
        const auto [asOf, ownTime] = m_times.ofShare(at, scene, number);
        QString measurer = measurerOf(scene, number);
        if (measurer.isEmpty() && near && continuesParagraph(at))
            measurer = m_shares.measurer;
        MarketPlace place = m_context.place(at, number, m_shares.place);
        if (place.region.isEmpty()) // "Amazon China"
            place.region = regionNamedBy(holders.companies.first());

        Figure figure = figureOf(number);
        figure.comparator = comparatorOfShare(scene, number);
        figure.measure = Measure::MarketShare;
        figure.unit = QStringLiteral("percent");
        figure.asOf = asOf.when;
        figure.market = place.market;
        figure.region = place.region;
        figure.attributedTo = measurer;
        const double score = 0.35 + 0.3 * trigger.strength + bondScore(holders)
            + (ownTime         ? 0.1
                   : asOf.when ? 0.05
                               : 0)
            + (measurer.isEmpty() ? 0 : 0.05);
        const FigureMaking making{QStringLiteral("market-share"), trigger.words, asOf, score};
        finishBoth(figure, scene, number, holders, making);
        if (m_witness)
            m_witness->time(m_figures.back(), m_times.candidates());
        m_times.tellShare(at, asOf);
        if (at + 1 - m_listOf > memory)
            m_ranked.clear();
        for (const QString &company : holders.companies)
            if (!m_ranked.contains(company) && !company.contains(QLatin1String(" + ")))
                m_ranked << company;
        if (m_listOf != at + 1)
            m_row.clear();
        m_listOf = at + 1;
        m_row << holders.companies;
        if (m_row.size() > 1)
            m_list = m_row;
        m_shares = {at, true, place, measurer};
    }

    void addFigure(size_t at, const FigureScene &scene, const Number &number)
    {
        auto reading = readMeasure(scene, number);
        const bool amongShares = m_shares.open && at - m_shares.sentence <= memory;
        if (reading && FigureSequels::isVague(*reading) && amongShares && FigureSequels::isUntold(scene, number))
            reading.reset(); // it would be one
        if (!reading || FigureSequels::isVague(*reading))
            if (auto same = m_sequels.reading(at, scene, number))
                reading = std::move(same);
        if (reading)
            m_sequels.tell(at, number, *reading);
        const AsOf asOf = asOfWhen(scene, number, reading && reading->change);
        const bool size = (reading && !reading->change && reading->measure != Measure::Price && reading->measure != Measure::Other)
            || scene.has(Cue::Market, {scene.first(), scene.last()})
            || (number->type == QuantityType::Money && !scene.has(Cue::Deal, {scene.first(), scene.last()}));
        if (size && number->type != QuantityType::Percent)
            m_times.tellLevel(at, asOf); // of a market, if of no company
        if (const AsOf base = comparedWhen(scene, number); base.when && m_times.hasLevelOf(at))
            m_times.tellBase(at, base);
        if (scene.isImplied(number) || (!reading && !mayBeFigure(scene, number)))
            return;
        Holders holders = holdersOf(scene, number, topicOf(at));
        if (const QStringList same = m_sequels.holders(at, scene, number); !same.isEmpty() && holders.bond != Holders::Bond::Beside)
            holders = {same, Holders::Bond::Subject};
        if (!holders && reading && (isOfFirm(reading->measure) || topicOf(at).sameParagraph))
            holders = silentHolder(scene, topicOf(at));
        if (!holders || holders.companies.first().contains(QLatin1String(" + ")))
            return;
        FigureGrounds grounds;
        grounds.reading = reading;
        grounds.holders = holders;
        grounds.ofProtagonist = holders.companies.contains(topicOf(at).speaker);
        grounds.dated = asOf.when.has_value();
        grounds.inHead = at < 3;
        const CueSet cues = cuesOfFigure(scene, number, grounds, m_witness != nullptr);
        if (m_witness)
            m_witness->figure(rounded(reading ? reading->value : number->value), holders.companies, reading.has_value(), cues);
        const double likelihood = m_witness ? 1 : likelihoodOfFigure(cues);
        if (!reading && (m_witness || likelihood < likelyUntold))
            return;
        if (!reading)
            reading = untoldReading(number);
        if (likelihood < leastFigure)
            return;
        m_sequels.tell(at, number, holders.companies);
        if (!reading->change && reading->measure != Measure::Price)
            m_times.tellLevel(at, asOf);
        Figure figure = figureOf(number);
        figure.measure = reading->measure;
        figure.unit = reading->unit;
        figure.value = rounded(reading->value);
        const AsOf time = asOf.when || asOf.elsewhen || !isEarned(reading->measure) ? asOf : m_times.ofEarnings(at);
        figure.asOf = time.when;
        const double score = 0.25 + 0.4 * reading->strength + bondScore(holders) + (asOf.when ? 0.1 : 0);
        const FigureMaking making{ruleOf(*reading), reading->words, time, score};
        finishBoth(figure, scene, number, holders, making);
    }

    void finish(Figure figure, const FigureScene &scene, const Number &number, const Holders &holders,
                const FigureMaking &making)
    {
        for (const QString &company : holders.companies) {
            figure.company = company;
            claim(figure, scene.sentence().span, scene.textOf(number), making);
        }
    }

    /// "between 30 and 35 percent", "between $500 million and $600 million": both ends.
    void finishBoth(Figure &figure, const FigureScene &scene, const Number &number, const Holders &holders, const FigureMaking &making)
    {
        if (number->upTo)
            figure.comparator = Comparator::GreaterOrEqual;
        finish(figure, scene, number, holders, making);
        if (!number->upTo)
            return;
        figure.comparator = Comparator::LessOrEqual;
        figure.value = rounded(*number->upTo);
        finish(figure, scene, number, holders, making);
    }

    void claim(Figure figure, const TextSpan &sentence, QStringView number, const FigureMaking &making)
    {
        figure.confidence = std::min(1.0, making.score);
        const QString kind = toString(figure.measure);
        Claim claim = m_claims.claim(sentence, kind, m_ordinals[kind]++);
        claim.modality = toString(Modality::Happened);
        claim.when = figure.asOf;
        claim.value = figure.value;
        claim.rule = making.rule;
        claim.trigger = making.trigger;
        claim.score = figure.confidence;
        claim.explanation = explanationOf(figure, number, making);
        figure.key = ClaimBuilder::recordKey(claim);
        figure.claims = {std::move(claim)};
        m_figures.push_back(std::move(figure));
    }

    /// 130.3 million is 130300000, not 130300000.00000001.
    [[nodiscard]] static double rounded(double value) { return QString::number(value, 'g', 14).toDouble(); }

    [[nodiscard]] static Figure figureOf(const Number &number)
    {
        Figure figure;
        figure.value = rounded(number->value);
        figure.comparator = number->comparator;
        if (number->type == QuantityType::Money)
            figure.also = number->also;
        return figure;
    }
    [[nodiscard]] static double bondScore(const Holders &holders)
    {
        return holders.bond == Holders::Bond::Beside ? 0.2
            : holders.bond == Holders::Bond::Subject ? 0.15
                                                     : 0.05;
    }
    [[nodiscard]] static QString ruleOf(const MeasureReading &reading)
    {
        return reading.change ? QStringLiteral("growth") : QStringLiteral("measure");
    }
    [[nodiscard]] Topic topicOf(size_t at)
    {
        Topic topic = m_context.topic(at, m_list);
        topic.ranked = m_ranked;
        return topic;
    }
    [[nodiscard]] bool continuesParagraph(size_t at) const
    {
        return m_analysis.sentences[at].paragraph == m_analysis.sentences[m_shares.sentence].paragraph;
    }

    [[nodiscard]] static QString regionNamedBy(const QString &company)
    {
        const auto *region = figureWords(Cue::Region).find(company.section(u' ', -1));
        return region ? region->field(0) : QString();
    }

    static constexpr qsizetype longestHeading = 120; ///< code units

    const Analysis &m_analysis;
    const FigureWitness *m_witness;
    ClaimBuilder m_claims;
    FigureContext m_context;
    QStringList m_list; ///< holders of the last list of shares, two or more
    QStringList m_row; ///< those of the last sentence with shares
    QStringList m_ranked; ///< those of the last sentences that have one, in their order
    size_t m_listOf = 0; ///< one more than the sentence that has it
    ShareContext m_shares;
    qsizetype m_told = 0; ///< shares so far
    FigureTimes m_times;
    FigureSequels m_sequels;
    size_t m_ordinalsOf = 0; ///< row of a table that they count in
    std::map<QString, int> m_ordinals; ///< claims of the sentence so far, by measure
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> findFigures(const Analysis &analysis, const FigureWitness *witness)
{
    return FigureFinder(analysis, witness).run();
}
