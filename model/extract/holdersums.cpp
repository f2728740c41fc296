// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/holdersums.h"

#include <algorithm>

namespace {

constexpr qsizetype tailReach = 5; ///< tokens between a number and "between them"
constexpr qsizetype verbReach = 4; ///< tokens between "the three" and "control"

size_t countOf(quint32 word)
{
    switch (word) {
    case wordHash(u"two"):
    case wordHash(u"pair"):
    case wordHash(u"duo"):
    case wordHash(u"couple"):
    case wordHash(u"两"):
    case wordHash(u"二"): return 2;
    case wordHash(u"three"):
    case wordHash(u"trio"):
    case wordHash(u"三"): return 3;
    case wordHash(u"four"):
    case wordHash(u"quartet"):
    case wordHash(u"四"): return 4;
    case wordHash(u"five"):
    case wordHash(u"五"): return 5;
    default: return 0;
    }
}

bool isOfCount(quint32 word) ///< 三[家]
{
    switch (word) {
    case wordHash(u"家"):
    case wordHash(u"者"):
    case wordHash(u"大"):
    case wordHash(u"强"):
    case wordHash(u"巨"):
    case wordHash(u"方"): return true;
    default: return false;
    }
}

bool isEach(quint32 word)
{
    switch (word) {
    case wordHash(u"each"):
    case wordHash(u"apiece"):
    case wordHash(u"respectively"):
    case wordHash(u"各"):
    case wordHash(u"均"):
    case wordHash(u"都"):
    case wordHash(u"别"): return true;
    default: return false;
    }
}

} // namespace

HolderSums::HolderSums(const FigureScene &scene, const Placed<QuantityMention> &number, const std::vector<const Mention *> &mentions, const Topic &topic)
    : m_scene(scene)
    , m_number(number)
    , m_mentions(mentions)
    , m_topic(topic)
    , m_groups(scene, mentions)
    , m_part{scene.clauseStart(number.first), number.first}
{
    for (const auto &other : scene.quantities())
        if (other.last <= number.first && other->type == number->type)
            m_part.first = std::max(m_part.first, other.last);
}

std::optional<Holders> HolderSums::holders() const
{
    if (m_number->type != QuantityType::Percent)
        return {};
    const bool added = isAdded();
    const Count count = counted();
    if (!added && (count.many == 0 || !holdsAlike(count.at)))
        return {};
    QStringList names;
    if (count.many > 0) {
        names = those(count);
        if (names.isEmpty())
            return Holders{};
    } else {
        names = pairWith(m_part);
        if (names.isEmpty())
            names = groupBefore(m_part);
        const bool chinese = m_scene.token(m_number.first - 1).kind == TokenKind::Ideographs;
        const bool own = std::any_of(m_mentions.begin(), m_mentions.end(), [this](const Mention *one) { return m_part.contains(one->first); });
        if (names.isEmpty() && chinese && !own && isOfOthers())
            return Holders{};
        if (names.isEmpty() && chinese && !own)
            names = namesBefore(m_number.first);
        if (names.size() < 2)
            return {};
    }
    return Holders{{names.join(QStringLiteral(" + "))}, Holders::Bond::Subject};
}

bool HolderSums::isAdded() const
{
    for (qsizetype i = m_part.first; i < m_number.last + 2; ++i)
        if (isEach(m_scene.word(i)))
            return false;
    qsizetype end = m_number.last;
    while (end < m_number.last + tailReach && m_scene.mark(end) == u'\0' && !m_scene.hasNumber({end, end + 1}) && !m_scene.mentionAt(end))
        ++end;
    const PlacedCue *before = m_scene.lastCue(Cue::Together, m_part);
    return before || m_scene.has(Cue::Together, {m_number.last, end});
}

bool HolderSums::isOfOthers() const
{
    for (qsizetype i = m_part.first; i < m_part.last; ++i) {
        const quint32 next = m_scene.word(i + 1);
        if (m_scene.word(i) == wordHash(u"其") && (next == wordHash(u"他") || next == wordHash(u"余") || next == wordHash(u"它")))
            return true;
    }
    return false;
}

HolderSums::Count HolderSums::counted() const
{
    for (qsizetype i = m_part.last - 1; i >= m_part.first; --i) {
        if (const Count count = countAt(i); count.many > 0)
            return count;
        if (m_scene.mentionAt(i))
            break;
    }
    return {};
}

HolderSums::Count HolderSums::countAt(qsizetype at) const
{
    const size_t many = countOf(m_scene.word(at));
    const bool chinese = m_scene.token(at).kind == TokenKind::Ideographs; // 两家 is a quantity, too
    if (many == 0 || (!chinese && m_scene.hasNumber({at, at + 1})))
        return {};
    if (chinese)
        return isOfCount(m_scene.word(at + 1)) ? Count{many, at} : Count{};
    qsizetype article = at - 1;
    if (m_scene.word(article) != wordHash(u"the") && m_scene.token(article).kind == TokenKind::Word)
        --article; // "the big three"
    const bool told = m_scene.word(article) == wordHash(u"the") || m_scene.word(article) == wordHash(u"these");
    const bool of = m_scene.word(article - 1) == wordHash(u"of") || m_scene.word(article - 1) == wordHash(u"other"); // "the largest of the three"
    return told && !of ? Count{many, at} : Count{};
}

bool HolderSums::holdsAlike(qsizetype at) const
{
    for (qsizetype i = at; i < m_number.last + 2; ++i)
        if (isEach(m_scene.word(i)) || m_scene.mentionAt(i))
            return false;
    const TokenRun verb{at + 1, std::min(at + 1 + verbReach, m_number.first)};
    return m_scene.token(at).kind == TokenKind::Word && (m_scene.has(Cue::Hold, verb) || m_scene.has(Cue::Mix, verb));
}

QStringList HolderSums::namesBefore(qsizetype at) const
{
    QStringList names;
    for (const Mention *mention : m_mentions)
        if (mention->last <= at && !names.contains(mention->item->company))
            names << mention->item->company;
    return names;
}

/// "A, B and C [control]", 甲、乙、丙[居前三]
QStringList HolderSums::groupBefore(TokenRun in) const
{
    for (size_t i = m_mentions.size(); i-- > 0;) {
        if (m_mentions[i]->last > in.last)
            continue;
        if (m_mentions[i]->first < in.first)
            break;
        size_t first = i;
        while (first > 0 && m_mentions[first - 1]->first >= in.first && m_groups.areJoined(*m_mentions[first - 1], *m_mentions[first]))
            --first;
        QStringList names;
        for (size_t j = first; j <= i; ++j)
            if (!names.contains(m_mentions[j]->item->company))
                names << m_mentions[j]->item->company;
        if (names.size() > 1)
            return names;
    }
    return {};
}

/// "A together with B", "A, which with B"
QStringList HolderSums::pairWith(TokenRun in) const
{
    for (size_t i = 1; i < m_mentions.size(); ++i) {
        const Mention &one = *m_mentions[i - 1];
        const Mention &two = *m_mentions[i];
        const bool with = m_scene.word(two.first - 1) == wordHash(u"with") && m_scene.has(Cue::Together, {one.last, two.first - 1});
        if (one.first >= in.first && two.last <= in.last && with && one->company != two->company)
            return {one->company, two->company};
    }
    return {};
}

QStringList HolderSums::those(const Count &count) const
{
    const QStringList here = namesBefore(count.at);
    const auto many = qsizetype(count.many);
    if (here.size() == many)
        return here;
    if (const QStringList group = groupBefore({m_scene.first(), count.at}); group.size() == many)
        return group;
    const bool first = m_scene.word(count.at - 1) == wordHash(u"前") || m_scene.word(count.at - 1) == wordHash(u"top");
    if (here.size() > many && first)
        return here.first(many);
    if (count.many < m_topic.groups.size() && !m_topic.groups[count.many].isEmpty())
        return {m_topic.groups[count.many]};
    return here.size() <= many && m_topic.ranked.size() >= many ? m_topic.ranked.first(many) : QStringList{};
}
