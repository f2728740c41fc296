// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureframes.h"

#include "extract/claimbuilder.h"
#include "extract/figuredates.h"
#include "extract/figureholders.h"
#include "extract/figuremarkets.h"
#include "extract/figuremeasures.h"
#include "extract/figuresources.h"
#include "extract/marketshare.h"

#include <algorithm>
#include <map>

namespace
{

using Number = Placed<QuantityMention>;

constexpr size_t memory = 3; ///< sentences that a pronoun or a time reaches back
constexpr size_t placeMemory = 6; ///< sentences that a market reaches back

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
    explicit FigureFinder(const Analysis &analysis)
        : m_analysis(analysis)
        , m_claims(analysis.article)
    {
    }

    std::vector<Figure> run()
    {
        for (size_t i = 0; i < m_analysis.sentences.size(); ++i) {
            if (!isBoilerplate(i))
                read(i);
        }
        return std::move(m_figures);
    }

private:
    [[nodiscard]] bool isBoilerplate(size_t sentence) const
    {
        return overlapsAny(m_analysis.boilerplate, m_analysis.sentences[sentence].span);
    }

    void read(size_t at)
    {
        const TextSpan span = m_analysis.sentences[at].span;
        const auto next = std::lower_bound(
            m_analysis.quantities.begin(), m_analysis.quantities.end(), span.begin,
            [](const QuantityMention &q, qsizetype begin) { return q.span.begin < begin; });
        const bool hasNumbers = next != m_analysis.quantities.end() && next->span.begin < span.end;
        if (!hasNumbers && span.length() > longestHeading)
            return;
        const FigureScene scene(m_analysis, at);
        m_ordinals.clear();
        m_before = m_time;
        m_beforeOf = m_timeOf;
        std::vector<std::optional<ShareTrigger>> shares;
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
        for (size_t i = 0; i < shares.size(); ++i) {
            if (shares[i])
                addShare(at, scene, scene.quantities()[i], *shares[i]);
            else
                addFigure(at, scene, scene.quantities()[i]);
        }
        if (!some && !hasNumbers && headsShares(scene)) {
            m_shares = {at, true, marketOf(scene), {}};
            if (scene.dates().size() == 1)
                remember(at,
                         {scene.dates().front().item->edtf, scene.textOf(scene.dates().front()).toString(),
                          false});
        }
    }

    void addShare(size_t at, const FigureScene &scene, const Number &number, const ShareTrigger &trigger)
    {
        const Holders holders = holdersOf(scene, number, topic(at));
        if (!holders)
            return;
        const bool near = m_shares.open && at - m_shares.sentence <= memory;
        AsOf asOf = asOfWhen(scene, number, false);
        const bool ownTime = asOf.when.has_value();
        if (!ownTime && !asOf.elsewhen && m_before.when && at - m_beforeOf <= memory
            && !isPresent(scene, number))
            asOf = m_before;
        QString measurer = measurerOf(scene, number);
        if (measurer.isEmpty() && near && continuesParagraph(at))
            measurer = m_shares.measurer;
        MarketPlace place = placeOf(at, scene, number);
        if (place.region.isEmpty()) // "Amazon China"
            place.region = regionNamedBy(holders.companies.first());

        Figure figure = figureOf(number);
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
        finish(std::move(figure), scene, number, holders,
               {QStringLiteral("market-share"), trigger.words, asOf.words, score});
        remember(at, asOf);
        m_shares = {at, true, place, measurer};
    }

    void addFigure(size_t at, const FigureScene &scene, const Number &number)
    {
        const auto reading = readMeasure(scene, number);
        if (!reading)
            return;
        const Holders holders = holdersOf(scene, number, topic(at));
        if (!holders || holders.companies.first().contains(QLatin1String(" + ")))
            return;
        const AsOf asOf = asOfWhen(scene, number, reading->change);
        if (!reading->change && reading->measure != Measure::Price)
            remember(at, asOf);
        Figure figure = figureOf(number);
        figure.measure = reading->measure;
        figure.unit = reading->unit;
        figure.value = rounded(reading->value);
        figure.asOf = asOf.when;
        const double score = 0.25 + 0.4 * reading->strength + bondScore(holders) + (asOf.when ? 0.1 : 0);
        finish(std::move(figure), scene, number, holders,
               {ruleOf(*reading), reading->words, asOf.words, score});
    }

    /// The time of a level holds for the shares of the next sentences.
    void remember(size_t at, const AsOf &asOf)
    {
        if (!asOf.when || asOf.elsewhen)
            return;
        m_time = asOf;
        m_timeOf = at;
    }

    [[nodiscard]] static bool isPresent(const FigureScene &scene, const Number &number) ///< "now has 15%"
    {
        for (qsizetype i = scene.clauseStart(number.first); i < number.first; ++i) {
            if (scene.word(i) == wordHash(u"now") || scene.word(i) == wordHash(u"currently")
                || scene.word(i) == wordHash(u"today"))
                return true;
        }
        return false;
    }

    struct Making {
        QString rule;
        QString trigger;
        QString dateWords;
        double score;
    };

    void finish(Figure figure, const FigureScene &scene, const Number &number, const Holders &holders,
                const Making &making)
    {
        figure.confidence = std::min(1.0, making.score);
        for (const QString &company : holders.companies) {
            figure.company = company;
            const QString kind = toString(figure.measure);
            Claim claim = m_claims.claim(scene.sentence().span, kind, m_ordinals[kind]++);
            claim.modality = toString(Modality::Happened);
            claim.when = figure.asOf;
            claim.value = figure.value;
            claim.rule = making.rule;
            claim.trigger = making.trigger;
            claim.score = figure.confidence;
            claim.explanation = explain(figure, scene.textOf(number), making);
            figure.key = ClaimBuilder::recordKey(claim);
            figure.claims = {std::move(claim)};
            m_figures.push_back(figure);
        }
    }

    [[nodiscard]] static Explanation explain(const Figure &figure, QStringView number, const Making &making)
    {
        Explanation why;
        const auto line = [&](const char *label, const QString &text) {
            if (!text.isEmpty())
                why.lines.emplace_back(QString::fromLatin1(label), text);
        };
        const QString value = toString(figure.comparator) % u' ' % QString::number(figure.value, 'g', 12)
            % u' ' % figure.unit;
        line("Trigger", u'“' % making.trigger % u"” → " % toString(figure.measure));
        line("Value", u'“' % number % u"” → " % value);
        line("Company", figure.company);
        if (figure.asOf)
            line("As of", u'“' % making.dateWords % u"” → " % figure.asOf->toString());
        line("Measured by", figure.attributedTo);
        line("Market",
             figure.market.isEmpty() || figure.region.isEmpty()
                 ? QString(figure.market % figure.region)
                 : QString(figure.market % u", " % figure.region));
        line("Score", QString::number(figure.confidence, 'f', 2));
        return why;
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
    [[nodiscard]] bool continuesParagraph(size_t at) const
    {
        return m_analysis.sentences[at].paragraph == m_analysis.sentences[m_shares.sentence].paragraph;
    }

    /// What the sentences before were about.
    [[nodiscard]] Topic topic(size_t at) const
    {
        for (size_t back = 1; back <= memory && back <= at; ++back) {
            if (isBoilerplate(at - back))
                continue;
            if (Topic found = topicOf(FigureScene(m_analysis, at - back)); !found.company.isEmpty())
                return found;
        }
        return {};
    }

    [[nodiscard]] static QString regionNamedBy(const QString &company)
    {
        const auto *region = figureWords(Cue::Region).find(company.section(u' ', -1));
        return region ? region->field(0) : QString();
    }

    /// From the sentence, else from those before it.
    [[nodiscard]] MarketPlace placeOf(size_t at, const FigureScene &scene, const Number &number) const
    {
        MarketPlace place = marketOf(scene, number);
        for (size_t back = 1; back <= placeMemory && back <= at; ++back) {
            if (!place.market.isEmpty() && !place.region.isEmpty())
                break;
            const MarketPlace before = marketOf(FigureScene(m_analysis, at - back));
            if (place.market.isEmpty())
                place.market = before.market;
            if (place.region.isEmpty())
                place.region = before.region;
        }
        if (place.market.isEmpty())
            place.market = m_shares.place.market;
        if (place.region.isEmpty())
            place.region = m_shares.place.region;
        return place;
    }

    static constexpr qsizetype longestHeading = 120; ///< code units

    const Analysis &m_analysis;
    ClaimBuilder m_claims;
    ShareContext m_shares;
    AsOf m_time; ///< the last of a level
    size_t m_timeOf = 0; ///< sentence that says it
    AsOf m_before; ///< the same, as it was before the sentence that is read
    size_t m_beforeOf = 0;
    std::map<QString, int> m_ordinals; ///< claims of the sentence so far, by measure
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> findFigures(const Analysis &analysis)
{
    return FigureFinder(analysis).run();
}
