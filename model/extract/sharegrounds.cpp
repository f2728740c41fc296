// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharegrounds.h"

#include "extract/cueweights.h"
#include "extract/figuremeasures.h"
#include "extract/figuresequels.h"
#include "extract/numberwords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Number = Placed<QuantityMention>;

constexpr qsizetype reachBefore = 9, reachBehind = 7; ///< tokens in which measures are told
constexpr std::array<double, 6> bounds{1, 5, 15, 35, 60, 90}; ///< of values

void tellReading(CueSet &cues, const FigureScene &scene, const Number &number)
{
    const auto reading = readMeasure(scene, number);
    if (!reading)
        cues.add("reading"_L1, "none"_L1);
    else if (FigureSequels::isVague(*reading))
        cues.add("reading"_L1, "vague"_L1);
    else if (reading->change)
        cues.add("reading"_L1, "change"_L1);
    else
        cues.add("reading"_L1, toString(reading->measure));
}

void tellNeighbours(CueSet &cues, const FigureScene &scene, const Number &number)
{
    qsizetype percents = 0, changes = 0;
    double sum = 0;
    for (const Number &other : scene.quantities()) {
        if (other->type != QuantityType::Percent)
            continue;
        const bool plain = other->unit == QLatin1String("percent");
        percents += plain ? 1 : 0;
        changes += plain ? 0 : 1;
        sum += plain ? other->value : 0;
    }
    cues.add("percents"_L1, std::min<qsizetype>(percents, 4));
    if (changes > 0)
        cues.add("points"_L1);
    if (percents > 2)
        cues.add(sum <= 101 ? "parts"_L1 : "toomuch"_L1);
    const auto money = std::any_of(scene.quantities().begin(), scene.quantities().end(), [](const Number &other) { return other->type == QuantityType::Money; });
    if (money)
        cues.add("money"_L1);
    for (qsizetype i = number.first - reachBefore; i < number.first; ++i)
        if (const PlacedCue *measure = scene.firstCue(Cue::Measure, {i, number.first}); measure && measure->first == i)
            cues.add("measure"_L1, measure->entry->field(0));
    for (qsizetype i = number.last; i < number.last + reachBehind; ++i)
        if (const PlacedCue *measure = scene.firstCue(Cue::Measure, {i, number.last + reachBehind}); measure && measure->first == i)
            cues.add("measured"_L1, measure->entry->field(0));
}

} // namespace

CueSet cuesOfShare(const FigureScene &scene, const Number &number, const ShareGrounds &grounds, bool named)
{
    CueSet cues(named);
    cues.add("^"_L1);
    if (grounds.first)
        cues.add("first"_L1);
    tellHolders(cues, grounds.holders);
    cues.add("here"_L1, std::min<qsizetype>(grounds.here, 2));
    cues.add("since"_L1, qsizetype(std::min<size_t>(grounds.since, 4)));
    cues.add("told"_L1, grounds.before == 0 ? 0 : grounds.before <= 2 ? 1 : grounds.before <= 6 ? 2 : 3);
    tellSurroundings(cues, scene, number);
    cues.add("value"_L1, std::ranges::lower_bound(bounds, number->value) - bounds.begin());
    if (number->value != std::round(number->value))
        cues.add("fraction"_L1);
    if (scene.isImplied(number))
        cues.add("implied"_L1);
    if (number->comparator != Comparator::Equal)
        cues.add("hedged"_L1);
    tellReading(cues, scene, number);
    tellNeighbours(cues, scene, number);
    return cues;
}

double likelihoodOfShare(const CueSet &cues)
{
    static const CueWeights weights(QStringLiteral(":/lexicon/en/shareweights.tsv"));
    return 1 / (1 + std::exp(-weights.sum(cues.hashes())));
}
