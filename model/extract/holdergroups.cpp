// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/holdergroups.h"

#include <algorithm>

namespace {

bool isAnd(quint32 word)
{
    switch (word) {
    case wordHash(u"and"):
    case wordHash(u"&"):
    case wordHash(u"plus"):
    case wordHash(u"和"):
    case wordHash(u"与"):
    case wordHash(u"及"):
        return true;
    default:
        return false;
    }
}

} // namespace

bool HolderGroups::areJoined(const Mention &one, const Mention &two) const
{
    bool joined = false;
    for (qsizetype i = one.last; i < two.first; ++i) {
        const quint32 word = m_scene.word(i);
        if (word == wordHash(u"rival") || word == wordHash(u"its") || (joined && isKinWord(i)))
            continue;
        if (m_scene.mark(i) == u'(') { // "A (Singapore, 2014) and B"
            while (i < two.first && m_scene.mark(i) != u')')
                ++i;
            if (i == two.first)
                return false;
            continue;
        }
        if (!isAnd(word) && m_scene.mark(i) != u',' && m_scene.mark(i) != u'、')
            return false;
        joined = true;
    }
    return joined;
}

/// "A and its [cheaper sister] B"
bool HolderGroups::isKinWord(qsizetype at) const
{
    const quint32 before = m_scene.word(at - 1);
    const bool owned = before == wordHash(u"its") || before == wordHash(u"their");
    return (owned || m_scene.word(at - 2) == wordHash(u"its") || m_scene.word(at - 3) == wordHash(u"its")) && m_scene.token(at).kind == TokenKind::Word && !m_scene.token(at).capital;
}

bool HolderGroups::hasAnd(TokenRun in) const
{
    for (qsizetype i = in.first; i < in.last; ++i)
        if (isAnd(m_scene.word(i)))
            return true;
    return false;
}

std::vector<const HolderGroups::Mention *> HolderGroups::upTo(size_t at) const
{
    size_t first = at;
    const bool closed = at > 0 && hasAnd({m_mentions[at - 1]->last, m_mentions[at]->first}); // "A, B's rival" is no list
    while (closed && first > 0 && areJoined(*m_mentions[first - 1], *m_mentions[first]))
        --first;
    return {m_mentions.begin() + qsizetype(first), m_mentions.begin() + qsizetype(at) + 1};
}

QStringList HolderGroups::joinedUpTo(size_t at) const
{
    size_t first = at;
    while (first > 0 && areJoined(*m_mentions[first - 1], *m_mentions[first]))
        --first;
    QStringList names;
    for (; first <= at; ++first)
        if (!names.contains(m_mentions[first]->item->company))
            names << m_mentions[first]->item->company;
    return names;
}

QString HolderGroups::oneOfTwo(const Placed<QuantityMention> &number) const
{
    constexpr qsizetype reach = 6; // tokens between "the former" and its number
    for (qsizetype i = number.first - 1; i > number.first - reach && m_scene.mark(i) != u',' && m_scene.mark(i) != u'，'; --i) {
        const bool chinese = m_scene.word(i) == wordHash(u"者");
        const quint32 word = m_scene.word(chinese ? i - 1 : i);
        const bool former = word == wordHash(u"former") || (chinese && word == wordHash(u"前"));
        const bool latter = word == wordHash(u"latter") || (chinese && word == wordHash(u"后"));
        if (!former && !latter)
            continue;
        QStringList names;
        for (const Mention *mention : m_mentions)
            if (mention->last <= i && !names.contains(mention->item->company))
                names << mention->item->company;
        return names.size() == 2 ? names[former ? 0 : 1] : QString();
    }
    return {};
}

QString HolderGroups::inTurn(const Placed<QuantityMention> &number, const QStringList &before) const
{
    if (const QString found = inTurnBehindWord(number); !found.isEmpty())
        return found;
    qsizetype turn = -1;
    for (qsizetype i = number.last; i < m_scene.last() && turn < 0; ++i)
        if (m_scene.word(i) == wordHash(u"respectively"))
            turn = i;
    // The numbers of the list that the word closes, or else those that stand in one with this, and the names before them.
    std::vector<const Placed<QuantityMention> *> numbers;
    for (const auto &other : m_scene.quantities())
        if ((turn < 0 || other.last <= turn) && other->type == number->type && other->unit == number->unit)
            numbers.push_back(&other);
    if (auto list = listAround(number, numbers); turn < 0 || list.size() > 1) // "A had 5%, B and C 9 and 7% respectively"
        numbers = std::move(list);
    const auto place = std::find_if(numbers.begin(), numbers.end(), [&](const auto *one) { return one->item == number.item; });
    if (numbers.size() < 2 || place == numbers.end())
        return {};
    const auto at = size_t(place - numbers.begin());
    std::vector<const Mention *> names;
    for (const Mention *mention : m_mentions)
        if (mention->last <= numbers.front()->first)
            names.push_back(mention);
    if (turn < 0) {
        if (names.empty() && size_t(before.size()) == numbers.size() && restates(*numbers.front()))
            return before[qsizetype(at)];
        if (names.empty() || m_scene.clauseStart(number.first) > names.back()->first)
            return {};
        for (size_t i = names.size(); i-- > 0;) {
            const auto group = upTo(i);
            const qsizetype past = group.back()->last;
            const bool apposed = m_scene.mark(past) == u',' && closesBefore(past + 1, numbers.front()->first); // "A and B, both of C, had 5% and 4%"
            if (group.size() == numbers.size() && (group.back() == names.back() || apposed))
                return group[at]->item->company;
            i -= group.size() - 1;
        }
        return {};
    }
    if (names.size() >= numbers.size())
        return names[names.size() - numbers.size() + at]->item->company;
    if (names.empty() && size_t(before.size()) >= numbers.size())
        return before[qsizetype(at)];
    return {};
}

std::vector<const Placed<QuantityMention> *> HolderGroups::listAround(const Placed<QuantityMention> &number,
                                                                      const std::vector<const Placed<QuantityMention> *> &numbers) const
{
    std::vector<const Placed<QuantityMention> *> list;
    bool within = false;
    for (const auto *one : numbers) {
        if (!list.empty() && !isJoint({list.back()->last, one->first})) {
            if (within)
                break;
            list.clear();
        }
        list.push_back(one);
        within |= one->item == number.item;
    }
    return list;
}

/// 各占[5.6%和5.1%]: another number is joined with it
bool HolderGroups::isTold(const Placed<QuantityMention> &number) const
{
    return std::any_of(m_scene.quantities().begin(), m_scene.quantities().end(), [&](const auto &other) {
        return other->type == number->type && (isJoint({number.last, other.first}) || isJoint({other.last, number.first}));
    });
}

/// "A year earlier, the [figures were] 31% and 40%": of those of the list before.
bool HolderGroups::restates(const Placed<QuantityMention> &first) const
{
    for (qsizetype i = first.first - 1; i > first.first - 6; --i)
        if (m_scene.word(i) == wordHash(u"figures") || m_scene.word(i) == wordHash(u"shares") || m_scene.word(i) == wordHash(u"numbers") || m_scene.word(i) == wordHash(u"they"))
            return true;
    return false;
}

bool HolderGroups::closesBefore(qsizetype at, qsizetype end) const
{
    while (at < end && m_scene.mark(at) != u',')
        ++at;
    return at < end && end - at <= 4;
}

bool HolderGroups::isJoint(TokenRun gap) const
{
    for (qsizetype i = gap.first; i < gap.last; ++i)
        if (m_scene.mark(i) != u',' && m_scene.mark(i) != u'、' && m_scene.word(i) != wordHash(u"and") && m_scene.word(i) != wordHash(u"和"))
            return false;
    return gap.first < gap.last;
}

QString HolderGroups::inTurnBehindWord(const Placed<QuantityMention> &number) const
{
    qsizetype turn = -1;
    for (qsizetype i = m_scene.first(); i + 1 < number.first; ++i)
        if ((m_scene.word(i) == wordHash(u"分") && m_scene.word(i + 1) == wordHash(u"别"))
            || (m_scene.word(i) == wordHash(u"依") && m_scene.word(i + 1) == wordHash(u"次"))
            || (m_scene.word(i) == wordHash(u"各") && (m_scene.word(i + 1) == wordHash(u"占") || m_scene.word(i + 1) == wordHash(u"为")) && isTold(number)))
            turn = i;
    if (turn < 0)
        return {};
    size_t count = 0;
    size_t place = 0;
    bool open = true;
    for (const auto &other : m_scene.quantities()) {
        if (other.first < turn || other->type != number->type || other->unit != number->unit)
            continue;
        for (qsizetype i = number.last; open && i < other.first; ++i)
            open = m_scene.mark(i) != u'，' && m_scene.mark(i) != u'；' && m_scene.mark(i) != u'。';
        if (other.first < number.first)
            ++place;
        count += open ? 1 : 0;
    }
    for (size_t i = m_mentions.size(); i-- > 0;) {
        if (m_mentions[i]->last > turn)
            continue;
        size_t first = i;
        while (first > 0 && areJoined(*m_mentions[first - 1], *m_mentions[first]))
            --first;
        if (i - first + 1 == count && place < count)
            return m_mentions[first + place]->item->company;
        i = first;
    }
    return {};
}
