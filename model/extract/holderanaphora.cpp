// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/holderanaphora.h"

#include "extract/figuresources.h"


Holders HolderAnaphora::speaker(const std::vector<const Placed<CompanyMention> *> &mentions) const
{
    const bool fronted = m_scene.word(m_scene.first()) == wordHash(u"with"); // "With a share of 31% we lead"
    const TokenRun before{m_scene.first(), fronted ? m_scene.clauseEnd(m_number.last) : m_number.first};
    if (!hasWord(wordHash(u"we"), before) && !(hasWord(wordHash(u"our"), before) && !measuresItself()))
        return {};
    for (const auto *mention : mentions) {
        if (mention->last <= m_number.first && m_number.first - mention->last <= 2 && m_scene.hasNumber({m_scene.first(), mention->first}))
            return {}; // "we are second with 15%, behind A at 18%"
        if (mention->first < m_number.last)
            continue;
        if (fronted && m_scene.has(Cue::Rival, {mention->first - 3, mention->first}))
            break; // "we lead, ahead of B"
        const quint32 link = m_scene.word(mention->first - 1);
        if (m_scene.isPossessive(mention->last) || link == wordHash(u"of") || link == wordHash(u"at"))
            return {{mention->item->company}, Holders::Bond::Subject};
        break;
    }
    if (namesRival())
        return {};
    const bool quoted = m_topic.sameParagraph && isQuoted();
    const QString &who = quoted || m_topic.speaker.isEmpty() ? m_topic.company : m_topic.speaker;
    return who.isEmpty() ? Holders{} : Holders{{who}, Holders::Bond::Discourse};
}

/// "our nearest competitor, X, ended on 19%"
bool HolderAnaphora::namesRival() const
{
    for (qsizetype i = m_scene.first(); i < m_number.first; ++i) {
        const quint32 word = m_scene.word(i);
        if ((word == wordHash(u"competitor") || word == wordHash(u"rival") || word == wordHash(u"competitors") || word == wordHash(u"rivals"))
            && m_scene.mentionAt(i + (m_scene.mark(i + 1) == u',' ? 2 : 1)))
            return true;
    }
    return false;
}

bool HolderAnaphora::isQuoted() const
{
    for (qsizetype i = m_scene.first(); i < m_scene.last(); ++i)
        if (m_scene.mark(i) == u'"' || m_scene.mark(i) == u'“' || m_scene.mark(i) == u'”')
            return true;
    return false;
}

/// "by our own count", "on our estimates": who writes has counted others.
bool HolderAnaphora::measuresItself() const
{
    for (qsizetype i = m_scene.first(); i < m_number.first; ++i)
        if (m_scene.word(i) == wordHash(u"our") && m_scene.has(Cue::Data, {i + 1, i + 4}))
            return true;
    return false;
}

bool HolderAnaphora::saysTheFirm() const
{
    for (qsizetype i = m_scene.first(); i < m_number.first; ++i) {
        if (m_scene.word(i) == wordHash(u"the") && (isFirmNoun(i + 1) || isFirmNoun(i + 2)))
            return true;
    }
    return false;
}
bool HolderAnaphora::refersBack() const
{
    if (saysTheFirm())
        return true;
    const bool level = m_number->type == QuantityType::Money || m_number->type == QuantityType::Percent;
    const TokenRun head{m_scene.first(), m_scene.first() + 4};
    return (level && (m_scene.has(Cue::Measure, head) || m_scene.has(Cue::Share, head))) || m_scene.mark(m_number.first - 1) == u':';
}
/// 2010年降到5.5%: Chinese leaves out whom it told of before.
bool HolderAnaphora::isDropped() const
{
    return m_number->type != QuantityType::Count && m_scene.token(m_number.first - 1).kind == TokenKind::Ideographs && m_number.first > m_scene.first()
        && m_topic.sameParagraph && !m_scene.has(Cue::Market, {m_scene.first(), m_number.first});
}
bool HolderAnaphora::isFirmNoun(qsizetype at) const
{
    return m_scene.mark(at - 1) == u'\0' && m_scene.has(Cue::Firm, {at, at + 1});
}
Holders HolderAnaphora::pronoun() const
{
    const TokenRun before{m_scene.first(), m_number.first};
    const auto &mentions = m_scene.mentions();
    const bool silent = mentions.empty() || (mentions.front().first >= m_number.last && saysTheFirm());
    const qsizetype named = mentions.empty() ? m_scene.clauseEnd(m_number.last) : mentions.front().first;
    const bool fromLevel = m_scene.word(m_scene.first()) == wordHash(u"from") && hasPronoun({m_number.last, named}); // "From 60% in 2020 it went to 44"
    if (!(hasPronoun(before) || fromLevel || (silent && (refersBack() || isDropped()))))
        return {};
    const bool protagonist = saysTheFirm() && m_topic.recent.contains(m_topic.speaker); // "A owns 23% of B. The company employs": of whom all is told
    const QString &who = m_topic.sameParagraph && !m_topic.company.isEmpty() && !protagonist ? m_topic.company : m_topic.speaker;
    return who.isEmpty() ? Holders{} : Holders{{who}, Holders::Bond::Discourse};
}

Holders HolderAnaphora::together() const
{
    if (!m_scene.has(Cue::Together, {m_scene.first(), m_scene.last()}))
        return {};
    for (qsizetype i = m_scene.clauseStart(m_number.first); i < m_number.first; ++i) {
        const bool article = hasWord(wordHash(u"the"), {i - 4, i});
        size_t count = 0;
        switch (m_scene.word(i)) {
        case wordHash(u"they"): count = 2; break;
        case wordHash(u"pair"):
        case wordHash(u"couple"):
        case wordHash(u"duo"):
        case wordHash(u"two"): count = article ? 2 : 0; break;
        case wordHash(u"trio"):
        case wordHash(u"three"): count = article ? 3 : 0; break;
        case wordHash(u"four"): count = article ? 4 : 0; break;
        default: break;
        }
        if (const auto *mention = m_scene.mentionAt(i); mention && !isMeasurer(m_scene, *mention))
            return {};
        const auto *owner = m_scene.isPossessive(m_number.first - 1) ? m_scene.mentionAt(m_number.first - 2) : m_scene.mentionAt(m_number.first - 1);
        if (count > 0 && owner && owner->first > i)
            return {}; // "the pair had 29%, more than A's 28%"
        if (count > 0 && m_topic.groups[count].isEmpty())
            return {};
        if (count > 0)
            return {{m_topic.groups[count]}, Holders::Bond::Discourse};
    }
    return {};
}


bool HolderAnaphora::hasPronoun(TokenRun in) const
{
    return hasWord(wordHash(u"它"), in) || hasWord(wordHash(u"其"), in) || hasWord(wordHash(u"it"), in) || hasWord(wordHash(u"its"), in) || hasWord(wordHash(u"they"), in)
        || hasWord(wordHash(u"their"), in);
}

bool HolderAnaphora::hasWord(quint32 word, TokenRun in) const
{
    for (qsizetype i = in.first; i < in.last; ++i)
        if (m_scene.word(i) == word)
            return true;
    return false;
}

/// "Established by scientists [of X], it has": no subject.
bool HolderAnaphora::isBehindPreposition(qsizetype at) const
{
    switch (m_scene.word(at - 1)) {
    case wordHash(u"of"):
    case wordHash(u"by"):
    case wordHash(u"with"):
    case wordHash(u"from"):
    case wordHash(u"under"):
    case wordHash(u"unlike"):
    case wordHash(u"after"): return true;
    default: return false;
    }
}

bool HolderAnaphora::opens() const
{
    const auto isSubject = [this](qsizetype i) {
        const auto *mention = m_scene.mentionAt(i);
        return mention && !isMeasurer(m_scene, *mention) && !(*mention)->publisher && !isBehindPreposition(mention->first);
    };
    for (qsizetype i = m_scene.first(); i < m_number.first && !isSubject(i); ++i) {
        const bool pronoun = m_scene.word(i) == wordHash(u"it") || m_scene.word(i) == wordHash(u"they");
        const bool dated = i > m_scene.first() && m_scene.dateAt(i - (m_scene.mark(i - 1) == u',' ? 2 : 1));
        const bool told = m_scene.word(i - 1) == wordHash(u"that") || m_scene.mark(i - 1) == u',' || m_scene.mentionAt(i - 1); // "according to X, it"
        if (pronoun)
            return i == m_scene.first() || dated || told;
    }
    return false;
}
