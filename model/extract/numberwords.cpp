// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/numberwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 9;
constexpr qsizetype reachBefore = 9, reachBehind = 7; ///< tokens in which words tell of the number
constexpr qsizetype farthest = 8; ///< tokens to a company before it

struct Telling {
    Cue cue;
    QLatin1StringView name;
};
constexpr std::array<Telling, 20> tellings{{{Cue::Dated, "dated"_L1},
                                            {Cue::Deal, "deal"_L1},
                                            {Cue::Said, "said"_L1},
                                            {Cue::Data, "data"_L1},
                                            {Cue::Measure, "measure"_L1},
                                            {Cue::Share, "share"_L1},
                                            {Cue::Market, "market"_L1},
                                            {Cue::Hold, "hold"_L1},
                                            {Cue::Mix, "mix"_L1},
                                            {Cue::Up, "up"_L1},
                                            {Cue::Down, "down"_L1},
                                            {Cue::Change, "change"_L1},
                                            {Cue::Rival, "rival"_L1},
                                            {Cue::Aim, "aim"_L1},
                                            {Cue::Rank, "rank"_L1},
                                            {Cue::Rate, "rate"_L1},
                                            {Cue::People, "people"_L1},
                                            {Cue::Together, "together"_L1},
                                            {Cue::Region, "region"_L1},
                                            {Cue::Stake, "stake"_L1}}};

} // namespace

QString cueWord(const FigureScene &scene, qsizetype at)
{
    if (at < scene.first() || at >= scene.last())
        return QStringLiteral("^");
    if (scene.mentionAt(at))
        return QStringLiteral("C");
    if (scene.dateAt(at))
        return QStringLiteral("D");
    if (scene.hasNumber({at, at + 1}) || scene.token(at).kind == TokenKind::Number)
        return QStringLiteral("N");
    const QStringView word = scene.textOf({at, at + 1});
    return word.first(std::min(longestWord, word.size())).toString().toLower();
}

void tellClasses(CueSet &cues, QLatin1StringView group, const FigureScene &scene, TokenRun in)
{
    for (const Telling &telling : tellings)
        if (scene.has(telling.cue, in))
            cues.add(group, telling.name);
}

void tellSurroundings(CueSet &cues, const FigureScene &scene, const Placed<QuantityMention> &number)
{
    static constexpr std::array<QLatin1StringView, 3> before{"w1"_L1, "w2"_L1, "w3"_L1}, behind{"v1"_L1, "v2"_L1, "v3"_L1};
    for (size_t i = 0; i < before.size(); ++i) {
        cues.add(before[i], cueWord(scene, number.first - 1 - qsizetype(i)));
        cues.add(behind[i], cueWord(scene, number.last + qsizetype(i)));
    }
    cues.add("w"_L1, cueWord(scene, number.first - 2), cueWord(scene, number.first - 1));
    cues.add("v"_L1, cueWord(scene, number.last), cueWord(scene, number.last + 1));
    tellClasses(cues, "left"_L1, scene, {std::max(scene.clauseStart(number.first), number.first - reachBefore), number.first});
    tellClasses(cues, "near"_L1, scene, {number.first - 2, number.first});
    tellClasses(cues, "right"_L1, scene, {number.last, std::min(scene.clauseEnd(number.last), number.last + reachBehind)});
    tellClasses(cues, "next"_L1, scene, {number.last, number.last + 2});
    tellClasses(cues, "within"_L1, scene, {scene.first(), scene.last()});
    qsizetype distance = 9; // of the next company before
    for (qsizetype i = number.first - 1; i >= scene.first() && i >= number.first - farthest; --i)
        if (scene.mentionAt(i)) {
            distance = std::min<qsizetype>(number.first - i - 1, 4);
            break;
        }
    cues.add("distance"_L1, distance);
}

void tellHolders(CueSet &cues, const Holders &holders)
{
    static constexpr std::array<QLatin1StringView, 4> bonds{"none"_L1, "discourse"_L1, "subject"_L1, "beside"_L1};
    cues.add("bond"_L1, bonds[size_t(holders.bond)]);
    cues.add("joint"_L1, qsizetype(!holders.companies.isEmpty() && holders.companies.first().contains(QLatin1String(" + ")) ? 1 : 0));
}
