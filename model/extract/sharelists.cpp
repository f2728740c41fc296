// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharelists.h"

namespace {

using Number = Placed<QuantityMention>;

/// "60, 18 and 19 percent": what one number of a list is, all are.
void joinLists(const FigureScene &scene, ShareTriggers &shares)
{
    const auto &numbers = scene.quantities();
    const auto areJoined = [&](size_t i) {
        if (numbers[i - 1]->type != numbers[i]->type || numbers[i - 1]->unit != numbers[i]->unit)
            return false;
        for (qsizetype at = numbers[i - 1].last; at < numbers[i].first; ++at)
            if (!scene.dateAt(at) && scene.word(at) != wordHash(u"in") && scene.mark(at) != u',' && scene.mark(at) != u'、' && scene.word(at) != wordHash(u"and") && scene.word(at) != wordHash(u"和"))
                return false;
        return true;
    };
    for (size_t i = 1; i < shares.size(); ++i)
        if (shares[i - 1] && !shares[i] && areJoined(i))
            shares[i] = shares[i - 1];
    for (size_t i = shares.size(); i-- > 1;)
        if (shares[i] && !shares[i - 1] && areJoined(i))
            shares[i - 1] = shares[i];
}

/// "24 percent, against 22 percent in 2019", "less than the 22 percent of the previous quarter", ", 17 percent two years later"
bool isEarlierLevel(const FigureScene &scene, const Number &number)
{
    const quint32 word = scene.word(number.first - 1);
    const bool dated = scene.dateAt(number.last) || (scene.dateAt(number.last + 1) && scene.word(number.last) != wordHash(u"on"));
    const bool against = word == wordHash(u"against") || word == wordHash(u"versus")
        || (word == wordHash(u"the") && scene.word(number.first - 2) == wordHash(u"than"));
    const bool listed = scene.mark(number.first - 1) == u',' || word == wordHash(u"and");
    return dated && (against || listed);
}

/// "24 percent of sales, up from 22 percent": what a share is compared with is one, too.
void joinLevels(const FigureScene &scene, ShareTriggers &shares)
{
    const auto &numbers = scene.quantities();
    for (size_t i = 1; i < shares.size(); ++i) {
        const quint32 word = scene.word(numbers[i].first - 1);
        const quint32 before = scene.word(numbers[i].first - 2);
        const bool from = word == wordHash(u"from")
            && (before == wordHash(u"up") || before == wordHash(u"down") || numbers[i - 1].last == numbers[i].first - 1);
        const bool compared = (word == wordHash(u"with") || word == wordHash(u"to")) && before == wordHash(u"compared");
        if ((from || compared || isEarlierLevel(scene, numbers[i])) && shares[i - 1] && !shares[i] && numbers[i]->type == QuantityType::Percent
            && numbers[i]->unit == numbers[i - 1]->unit && scene.mark(numbers[i].first - 3) != u'.')
            shares[i] = shares[i - 1];
    }
}

} // namespace

void joinShares(const FigureScene &scene, ShareTriggers &shares)
{
    joinLists(scene, shares);
    joinLevels(scene, shares);
}

Comparator comparatorOfShare(const FigureScene &scene, const Number &number)
{
    if (number->comparator != Comparator::Equal)
        return number->comparator;
    switch (scene.word(number.first - 1)) {
    case wordHash(u"exceeded"):
    case wordHash(u"exceeds"):
    case wordHash(u"topped"):
    case wordHash(u"tops"):
    case wordHash(u"surpassed"):
    case wordHash(u"crossed"):
    case wordHash(u"passed"):
        return Comparator::Greater;
    default:
        break;
    }
    for (qsizetype i = scene.first(); i + 3 < number.first; ++i)
        if (scene.word(i) == wordHash(u"分") && scene.word(i + 1) == wordHash(u"别"))
            return scene.word(i + 2) == wordHash(u"约") || (scene.word(i + 2) == wordHash(u"为") && scene.word(i + 3) == wordHash(u"约"))
                ? Comparator::About
                : Comparator::Equal;
    return Comparator::Equal;
}
