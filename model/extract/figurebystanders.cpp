// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurebystanders.h"

#include "extract/figuresources.h"

#include <algorithm>

namespace
{
constexpr qsizetype bracketReach = 12; ///< tokens from a name to either bracket around it
constexpr qsizetype rivalReach = 4; ///< tokens between "ahead of" and the rival
}

bool Bystanders::tellsOfItself(const Placed<CompanyMention> &mention) const
{
    if (isKnownMeasurer(m_scene, mention) || mention.last >= m_number.first
        || m_scene.mark(mention.last) != u',')
        return false;
    if (std::any_of(m_scene.mentions().begin(), m_scene.mentions().end(),
                    [&](const Placed<CompanyMention> &other) {
                        const bool between = other.first >= mention.last;
                        const bool share = m_number->type == QuantityType::Percent && other.item != mention.item && !other->publisher;
                        return (between || share) && other.last <= m_number.first;
                    }))
        return false;
    switch (m_scene.word(mention.last + 1)) {
    case wordHash(u"a"):
    case wordHash(u"an"):
    case wordHash(u"which"):
    case wordHash(u"it"):
    case wordHash(u"its"):
        return true;
    default:
        return false;
    }
}

bool Bystanders::isRival(const Placed<CompanyMention> &mention) const
{
    const PlacedCue *cue = m_scene.lastCue(Cue::Rival, {mention.first - rivalReach, mention.first});
    if (!cue)
        return false;
    for (qsizetype i = cue->last; i < mention.first; ++i) {
        const bool told = m_scene.word(i) == wordHash(u"that") || (m_scene.has(Cue::Said, {i, i + 1}) && m_scene.mentionAt(i - 1)); // "data from A show B"
        if (m_scene.mark(i) == u',' || m_scene.has(Cue::Hold, {i, i + 1}) || told)
            return false;
    }
    return true;
}

bool Bystanders::isObject(const Placed<CompanyMention> &mention) const
{
    if (m_scene.token(mention.first - 1).kind == TokenKind::Ideographs && m_scene.has(Cue::Deal, {mention.first - 2, mention.first}))
        return true; // 2004年买下乙，市占率超过15%
    const qsizetype before = mention.first - (m_scene.word(mention.first - 1) == wordHash(u"the") ? 2 : 1);
    qsizetype leader = before; // 由乙、丙领投
    while (m_scene.mark(leader) == u'、' && m_scene.mentionAt(leader - 1))
        leader = m_scene.mentionAt(leader - 1)->first - 1;
    if (isBesideInChinese(leader))
        return true;
    switch (m_scene.word(before)) {
    case wordHash(u"from"):
    case wordHash(u"against"):
        return true;
    case wordHash(u"to"):
        return m_scene.has(Cue::Deal, {before - 4, before});
    default:
        return false;
    }
}

/// 甲[与]乙平分秋色: not joined with a name before it.
bool Bystanders::isBesideInChinese(qsizetype at) const
{
    switch (m_scene.word(at)) {
    case wordHash(u"与"):
    case wordHash(u"跟"):
    case wordHash(u"较"):
    case wordHash(u"比"):
    case wordHash(u"被"):
    case wordHash(u"对"):
    case wordHash(u"向"):
    case wordHash(u"由"): return !m_scene.mentionAt(at - 1);
    default: return false;
    }
}

bool Bystanders::isOwnerOfRival(const Placed<CompanyMention> &mention) const
{
    if (!m_scene.isPossessive(mention.last))
        return false;
    for (qsizetype i = mention.last + 1; i < mention.last + 5; ++i) {
        switch (m_scene.word(i)) {
        case wordHash(u"rival"):
        case wordHash(u"competitor"):
        case wordHash(u"parent"):
        case wordHash(u"partner"):
        case wordHash(u"supplier"):
        case wordHash(u"owner"):
            return true;
        default:
            break;
        }
    }
    return false;
}

/// "A (including B) has 15%"
bool Bystanders::isBracketed(const Placed<CompanyMention> &mention) const
{
    const auto isMark = [this](qsizetype at, char16_t one, char16_t wide) { return m_scene.mark(at) == one || m_scene.mark(at) == wide; };
    const auto isEither = [&](qsizetype at) { return isMark(at, u'(', u'（') || isMark(at, u')', u'）'); };
    qsizetype opening = mention.first - 1;
    while (opening > mention.first - bracketReach && opening > m_scene.first() && !isEither(opening))
        --opening;
    qsizetype closing = mention.last;
    while (closing < mention.last + bracketReach && closing < m_number.first && !isEither(closing))
        ++closing;
    const bool bracketed = isMark(opening, u'(', u'（') && isMark(closing, u')', u'）');
    return bracketed && closing < m_number.first && m_scene.mentionAt(opening - 1);
}

bool Bystanders::isAside(const Placed<CompanyMention> &mention) const
{
    if (isBracketed(mention))
        return true;
    qsizetype opening = mention.first - 1;
    while (opening > m_scene.first() && m_scene.mark(opening) != u',')
        --opening;
    const auto isParticiple = [this](qsizetype at) {
        const quint32 word = m_scene.word(at);
        return word == wordHash(u"bought") || word == wordHash(u"taken") || word == wordHash(u"part") || word == wordHash(u"led")
            || m_scene.textOf({at, at + 1}).endsWith(QLatin1String("ed"));
    };
    const auto isRelative = [this, &mention](qsizetype at) {
        const quint32 word = m_scene.word(at);
        return word == wordHash(u"which") || word == wordHash(u"who") || word == wordHash(u"whose")
            || word == wordHash(u"where") || (word == wordHash(u"its") && at == mention.first);
    };
    if (m_scene.mark(opening) != u',' || !(isRelative(opening + 1) || isRelative(opening + 2) || isParticiple(opening + 1))
        || opening == m_scene.first())
        return false;
    for (qsizetype i = mention.last; i < m_number.first; ++i) {
        if (m_scene.mark(i) == u',')
            return !isRelative(i + 1);
    }
    return false;
}

bool Bystanders::isStage(const Placed<CompanyMention> &mention) const
{
    const quint32 before = m_scene.word(mention.first - 1);
    if (before != wordHash(u"on") && before != wordHash(u"via") && before != wordHash(u"through"))
        return false;
    const PlacedCue *measure = m_scene.firstCue(Cue::Measure, {mention.first - 2, mention.first - 1});
    return !measure || measure->entry->field(0) == QLatin1String("stores");
}

bool Bystanders::isForm(const Placed<CompanyMention> &mention) const
{
    return m_scene.mark(mention.first - 1) == u'-' && m_scene.token(mention.first).glued;
}

bool Bystanders::isForeign(const Placed<CompanyMention> &mention) const
{
    if (hasOtherAntecedent(mention) || isOfMarket(mention))
        return true;
    for (qsizetype i = mention.last; i < m_number.first; ++i) {
        const bool place = m_scene.has(Cue::Region, {i, i + 1}) || isPlaceWord(i);
        if (!place)
            continue;
        const qsizetype next = i + 1 + (m_scene.mark(i + 1) == u',' ? 1 : 0);
        const bool relative = m_scene.word(next) == wordHash(u"which")
            || m_scene.word(next) == wordHash(u"where") || m_scene.word(next) == wordHash(u"that");
        const bool owns = m_scene.isPossessive(i + 1) && m_number.first - i <= 3;
        if (relative || owns || (!isInPhrase(i) && m_scene.has(Cue::Hold, {i + 1, i + 2})))
            return true;
    }
    return false;
}

bool Bystanders::hasOtherAntecedent(const Placed<CompanyMention> &mention) const
{
    for (qsizetype i = m_number.first; i-- > mention.last;) {
        const quint32 word = m_scene.word(i);
        const bool relative
            = word == wordHash(u"which") || word == wordHash(u"that") || word == wordHash(u"who");
        if (!relative || !(m_scene.has(Cue::Hold, {i + 1, i + 2}) || m_scene.has(Cue::Mix, {i + 1, i + 3})))
            continue;
        qsizetype antecedent = i - 1 - (m_scene.mark(i - 1) == u',' ? 1 : 0);
        while (m_scene.word(antecedent) == wordHash(u"alone") || m_scene.word(antecedent) == wordHash(u"itself"))
            --antecedent;
        const quint32 next = m_scene.word(mention.last + 1);
        const bool apposed = m_scene.mark(mention.last) == u','
            && (next == wordHash(u"a") || next == wordHash(u"an") || next == wordHash(u"the"));
        const bool said
            = m_scene.has(Cue::Said, {antecedent, antecedent + 1}) || m_scene.mark(antecedent) != u'\0';
        return antecedent >= mention.last && !m_scene.isPossessive(mention.last) && !apposed && !said
            && m_number->type == QuantityType::Percent;
    }
    return false;
}

bool Bystanders::isOfMarket(const Placed<CompanyMention> &mention) const
{
    const PlacedCue *market = m_scene.lastCue(Cue::Market, {mention.last, m_number.first});
    return market && market->last - market->first > 1
        && m_scene.has(Cue::Measure, {market->first + 1, market->last})
        && m_scene.has(Cue::Region, {market->first - 2, market->first})
        && !m_scene.isPossessive(mention.last);
}

bool Bystanders::isInPhrase(qsizetype at) const
{
    for (qsizetype i = at; i-- > std::max(m_scene.first(), at - 6);) {
        switch (m_scene.word(i)) {
        case wordHash(u"in"):
        case wordHash(u"of"):
        case wordHash(u"to"):
        case wordHash(u"for"):
        case wordHash(u"from"):
        case wordHash(u"across"):
            return true;
        default:
            break;
        }
    }
    return false;
}

bool Bystanders::isPlaceWord(qsizetype at) const
{
    switch (m_scene.word(at)) {
    case wordHash(u"city"):
    case wordHash(u"country"):
    case wordHash(u"industry"):
    case wordHash(u"sector"):
    case wordHash(u"market"):
    case wordHash(u"region"):
    case wordHash(u"province"):
    case wordHash(u"state"):
    case wordHash(u"rivals"):
    case wordHash(u"competitors"):
        return true;
    default:
        return false;
    }
}
