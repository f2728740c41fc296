// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharerests.h"

#include "extract/figuremeasures.h"
#include "extract/figuresequels.h"
#include "extract/sharegrounds.h"
#include "extract/sharerefusals.h"
#include "extract/sharewholes.h"

#include <algorithm>

namespace {

using Number = Placed<QuantityMention>;

constexpr double likely = 0.35;
constexpr double sure = 0.5; ///< where nothing else tells of shares
constexpr double strength = 0.4;

/// Growth, a stake, a margin, a part of one firm's own: surely no share.
bool isMeasured(const FigureScene &scene, const Number &number)
{
    const TokenRun whole{scene.first(), scene.last()};
    const auto &all = scene.quantities();
    const bool ofOwn = isOfOwn(scene, number) // "A generated 18% of sales abroad, B 22%"
        || (!scene.has(Cue::Share, whole) && std::any_of(all.begin(), all.end(), [&](const Number &other) { return isOfOwn(scene, other); }));
    if (isNoShare(scene, number) || ofOwn)
        return true;
    const auto reading = readMeasure(scene, number);
    return reading && !FigureSequels::isVague(*reading);
}

/// "79% bought it from A, 9% from B"
bool isLikeBefore(const FigureScene &scene, size_t at)
{
    const auto isFrom = [&](const Number &number) { return scene.word(number.last) == wordHash(u"from") && scene.mentionAt(number.last + 1); };
    return at > 0 && isFrom(scene.quantities()[at]) && isFrom(scene.quantities()[at - 1]);
}

} // namespace

void joinRest(const FigureScene &scene, ShareTriggers &shares, const RestContext &context, const FigureWitness *witness)
{
    const ShareTriggers first = shares;
    const auto read = std::count_if(first.begin(), first.end(), [](const auto &share) { return share.has_value(); });
    for (size_t i = 0; i < shares.size(); ++i) {
        const Number &number = scene.quantities()[i];
        const bool plain = number->type == QuantityType::Percent && number->unit == QLatin1String("percent") && !number->upTo && number->value <= 100;
        if (!plain || (first[i] && !witness) || (!first[i] && isMeasured(scene, number)))
            continue;
        ShareGrounds grounds;
        grounds.first = first[i].has_value();
        grounds.here = read - (grounds.first ? 1 : 0);
        grounds.since = context.since;
        grounds.before = context.before;
        grounds.holders = context.holders(number);
        if (!grounds.holders)
            continue;
        const CueSet cues = cuesOfShare(scene, number, grounds, witness != nullptr);
        if (witness) {
            witness->percent(number->value, grounds.holders.companies, grounds.first, cues);
            continue;
        }
        const bool alone = grounds.here == 0 && context.before == 0;
        const bool alike = i > 0 && shares[i - 1] && isLikeBefore(scene, i);
        if (alike || likelihoodOfShare(cues) > (alone ? sure : likely))
            shares[i] = ShareTrigger{scene.textOf(number).toString(), strength};
    }
}
