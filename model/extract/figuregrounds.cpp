// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cueweights.h"
#include "extract/figuregrounds.h"

#include "extract/figuresequels.h"
#include "extract/numberwords.h"
#include "text/numerals.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Number = Placed<QuantityMention>;

constexpr std::array<QLatin1StringView, 4> types{"money"_L1, "percent"_L1, "count"_L1, "multiple"_L1}; ///< by QuantityType

/// "stores" of "300 coffee stores": the last word of what is counted.
QString nounOf(const Number &number)
{
    constexpr qsizetype longest = 9;
    const QString noun = number->unit.section(u' ', -1).toLower();
    return noun.left(longest);
}

void tellReading(CueSet &cues, const Number &number, const FigureGrounds &grounds)
{
    const QString type = types[size_t(number->type)];
    if (!grounds.reading) {
        cues.add("reading"_L1, type, u"none");
        return;
    }
    const QString measure = toString(grounds.reading->measure);
    cues.add("reading"_L1, type, FigureSequels::isVague(*grounds.reading) ? u"vague" : QStringView(measure));
    if (grounds.reading->change)
        cues.add("change"_L1, type);
    cues.add("strength"_L1, qsizetype(std::lround(grounds.reading->strength * 5)));
    const QString trigger = grounds.reading->words.section(u' ', -1).toLower();
    cues.add("trigger"_L1, QStringView(trigger).left(9));
}

} // namespace

CueSet cuesOfFigure(const FigureScene &scene, const Number &number, const FigureGrounds &grounds, bool named)
{
    CueSet cues(named);
    cues.add("^"_L1);
    const QString type = types[size_t(number->type)];
    cues.add("type"_L1, type);
    tellReading(cues, number, grounds);
    tellHolders(cues, grounds.holders);
    tellSurroundings(cues, scene, number);
    if (number->type == QuantityType::Count)
        cues.add("noun"_L1, nounOf(number));
    if (number->value > 0)
        cues.add("size"_L1, type, QString::number(std::clamp(int(std::floor(std::log10(number->value))), 0, 11)));
    if (number->comparator != Comparator::Equal)
        cues.add("hedged"_L1);
    if (number->upTo)
        cues.add("range"_L1);
    if (grounds.ofProtagonist)
        cues.add("protagonist"_L1, type);
    if (grounds.dated)
        cues.add("dated"_L1, type);
    if (grounds.inHead)
        cues.add("head"_L1, type);
    const auto percents = std::count_if(scene.quantities().begin(), scene.quantities().end(), [](const Number &one) { return one->type == QuantityType::Percent; });
    const auto money = std::count_if(scene.quantities().begin(), scene.quantities().end(), [](const Number &one) { return one->type == QuantityType::Money; });
    cues.add("percents"_L1, std::min<qsizetype>(percents, 3));
    cues.add("sums"_L1, std::min<qsizetype>(money, 3));
    cues.add("numbers"_L1, std::min<qsizetype>(std::ssize(scene.quantities()), 5));
    for (qsizetype i = scene.first(); i < scene.last(); ++i)
        if (scene.mark(i) == u'"' || scene.mark(i) == u'“') {
            cues.add("quoted"_L1, type);
            break;
        }
    return cues;
}

double likelihoodOfFigure(const CueSet &cues)
{
    static const CueWeights weights(QStringLiteral(":/lexicon/en/figureweights.tsv"));
    return 1 / (1 + std::exp(-weights.sum(cues.hashes())));
}

bool mayBeFigure(const FigureScene &scene, const Number &number)
{
    constexpr double smallestCount = 10;
    if (number->value <= 0 || number->upTo)
        return false;
    const qsizetype before = number.first - 1;
    switch (number->type) {
    case QuantityType::Percent: return number->unit == QLatin1String("percent");
    case QuantityType::Money: return !scene.has(Cue::Deal, {scene.clauseStart(number.first), scene.clauseEnd(number.last)});
    case QuantityType::Count: break;
    case QuantityType::Multiple: return false;
    }
    const bool named = before > scene.first() && scene.token(before).kind == TokenKind::Word && scene.token(before).capital; // "Boeing 737"
    const bool many = pluralScaleValue(scene.word(number.first)) > 0; // "millions of products"
    return number->value >= smallestCount && !named && !many && !scene.has(Cue::Span, {number.first, number.last + 2});
}

MeasureReading untoldReading(const Number &number)
{
    constexpr double weak = 0.2;
    MeasureReading reading;
    reading.measure = Measure::Other;
    reading.unit = number->type == QuantityType::Count ? QStringLiteral("count") : number->unit;
    reading.value = number->value;
    reading.strength = weak;
    return reading;
}
