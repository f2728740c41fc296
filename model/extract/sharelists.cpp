// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharelists.h"

#include <cmath>

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
        || (word == wordHash(u"the") && (scene.word(number.first - 2) == wordHash(u"than") || scene.word(number.first - 2) == wordHash(u"times")));
    const bool listed = scene.mark(number.first - 1) == u',' || word == wordHash(u"and");
    return dated && (against || listed);
}

/// "24 percent of sales, up from 22 percent", "24 percent, with 3 million users, from 22 percent in 2018": what a share is compared with.
bool isEarlierShare(const FigureScene &scene, const Number &before, const Number &number)
{
    const quint32 word = scene.word(number.first - 1);
    const quint32 second = scene.word(number.first - 2);
    const bool dated = scene.dateAt(number.last) || scene.dateAt(number.last + 1);
    const bool from = word == wordHash(u"from")
        && (second == wordHash(u"up") || second == wordHash(u"down") || before.last == number.first - 1 || (scene.mark(number.first - 2) == u',' && dated));
    const bool bracketed = scene.mark(number.first - 1) == u':' && scene.dateAt(number.first - 2) && before.last < number.first - 2; // "31% (H1 2022: 29%)"
    const bool compared = (word == wordHash(u"with") || word == wordHash(u"to")) && second == wordHash(u"compared");
    return (from || compared || bracketed || isEarlierLevel(scene, number)) && number->type == QuantityType::Percent && number->unit == before->unit
        && scene.mark(number.first - 3) != u'.';
}

/// "at 265 million, or 23 percent": the same once more, among shares.
bool isRestated(const FigureScene &scene, const Number &before, const Number &number)
{
    return scene.word(number.first - 1) == wordHash(u"or") && scene.mark(number.first - 2) == u',' && before.last >= number.first - 2
        && before->type == QuantityType::Count && number->type == QuantityType::Percent;
}

/// "nearly two thirds of searches (65.7 percent)": the same, told exactly.
bool isExact(const FigureScene &scene, const Number &before, const Number &number)
{
    constexpr double nearby = 0.1;
    return scene.mark(number.first - 1) == u'(' && number->type == QuantityType::Percent && before->unit == number->unit
        && before->value != number->value && std::abs(before->value - number->value) < nearby * number->value
        && !scene.mentionAt(number.first - 2);
}

void joinLevels(const FigureScene &scene, ShareTriggers &shares)
{
    const auto &numbers = scene.quantities();
    size_t last = shares.size(); // percentage before
    for (size_t i = 0; i < shares.size(); ++i) {
        const bool some = last < i && shares[last];
        if (!shares[i] && i > 0 && some && (isEarlierShare(scene, numbers[last], numbers[i]) || isRestated(scene, numbers[i - 1], numbers[i])))
            shares[i] = shares[last];
        if (some && isExact(scene, numbers[last], numbers[i])) {
            shares[i] = shares[last];
            shares[last].reset();
        }
        if (numbers[i]->type == QuantityType::Percent)
            last = i;
    }
}

} // namespace

void joinShares(const FigureScene &scene, ShareTriggers &shares)
{
    joinLists(scene, shares);
    joinLevels(scene, shares);
}

namespace {

/// "has not yet reached 2%", "never rose above 2%", "no more than a 2% share", 刚过一成, 1%出头
std::optional<Comparator> boundOf(const FigureScene &scene, const Number &number)
{
    constexpr qsizetype reach = 6;
    const QStringView behind = scene.textOf({number.last, number.last + 2});
    if (behind == u"出头" || scene.textOf({number.first - 2, number.first}) == u"刚过")
        return Comparator::Greater;
    bool never = false, above = false, yet = false, reached = false;
    for (qsizetype i = number.first - reach; i < number.first + 1; ++i) {
        switch (scene.word(i)) {
        case wordHash(u"never"): never = true; break;
        case wordHash(u"no"): never |= scene.word(i + 1) == wordHash(u"more"); break;
        case wordHash(u"yet"): yet = true; break;
        case wordHash(u"above"):
        case wordHash(u"beyond"):
        case wordHash(u"over"):
        case wordHash(u"exceeded"):
        case wordHash(u"more"): above = true; break;
        case wordHash(u"reach"):
        case wordHash(u"reached"):
        case wordHash(u"crack"):
        case wordHash(u"cracked"):
        case wordHash(u"cross"):
        case wordHash(u"crossed"):
        case wordHash(u"hit"): reached = true; break;
        default: break;
        }
    }
    if (never && above)
        return Comparator::LessOrEqual;
    return (yet || never) && reached ? std::optional(Comparator::Less) : std::nullopt;
}

} // namespace

Comparator comparatorOfShare(const FigureScene &scene, const Number &number)
{
    if (const auto bound = boundOf(scene, number))
        return *bound;
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
