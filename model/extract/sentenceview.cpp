// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sentenceview.h"

#include <algorithm>

namespace {

/// Those of a list that lie in the sentence.
template<class Item>
std::vector<const Item *> pointersWithin(const std::vector<Item> &items, const TextSpan &span)
{
    std::vector<const Item *> found;
    for (const Item &item : within(items, span))
        found.push_back(&item);
    return found;
}

} // namespace

SentenceView::SentenceView(const Analysis &analysis, qsizetype sentence, const FrameLexicon &lexicon)
    : m_analysis(analysis)
    , m_lexicon(lexicon)
    , m_number(sentence)
    , m_sentence(analysis.sentences[size_t(sentence)])
    , m_marks(size_t(std::max<qsizetype>(0, m_sentence.lastToken - m_sentence.firstToken)))
{
    const bool titleCase = isTitleCase();
    for (qsizetype at = first(); at < last(); ++at) {
        // "United States", "in May": a capital inside a sentence makes a name.
        const bool name = token(at).capital && !titleCase && at > first() && !isBreak(at - 1) && !isAny(at - 1, u".‘'");
        if (!name && !isHyphened(at))
            m_marks[size_t(at - first())].classes = lexicon.classesOf(token(at).word);
    }
    markSpans();
    markQuotes();
    findTriggers();
}

QString SentenceView::words(qsizetype from, qsizetype to) const
{
    if (from >= to)
        return {};
    return QStringView(m_analysis.article.text).mid(token(from).begin, token(to - 1).end - token(from).begin).toString().simplified();
}

std::span<const Token> SentenceView::from(qsizetype at) const
{
    return std::span(m_analysis.tokens).subspan(size_t(at), size_t(last() - at));
}

bool SentenceView::isGerund(qsizetype at) const
{
    return holds(at) && token(at).kind == TokenKind::Word && !token(at).capital && word(at).size() > 5
        && word(at).endsWith(QLatin1String("ing"));
}

bool SentenceView::isTitleCase() const
{
    qsizetype words = 0;
    qsizetype capitals = 0;
    for (qsizetype at = first(); at < last(); ++at) {
        if (token(at).kind != TokenKind::Word || word(at).size() < 4)
            continue;
        ++words;
        capitals += qsizetype(token(at).capital);
    }
    return words > 2 && capitals * 10 >= words * 8;
}

bool SentenceView::isHyphened(qsizetype at) const
{
    const bool behind = isAny(at - 1, u"-‐‑") && token(at).glued && token(at - 1).glued;
    const bool ahead = isAny(at + 1, u"-‐‑") && token(at + 1).glued && holds(at + 2) && token(at + 2).glued;
    return behind || ahead;
}

bool SentenceView::isBreak(qsizetype at) const
{
    return isAny(at, u";:()–—“”\"");
}

bool SentenceView::isQuestion() const
{
    for (qsizetype at = last() - 1; at >= first() && at + 3 > last(); --at)
        if (isAny(at, u"?？"))
            return true;
    return false;
}

const CompanyMention *SentenceView::mention(qsizetype at) const
{
    const qint16 which = holds(at) ? m_marks[size_t(at - first())].mention : qint16(-1);
    return which < 0 ? nullptr : m_mentions[size_t(which)];
}

const DateMention *SentenceView::date(qsizetype at) const
{
    const qint16 which = holds(at) ? m_marks[size_t(at - first())].date : qint16(-1);
    return which < 0 ? nullptr : m_dates[size_t(which)];
}

const QuantityMention *SentenceView::quantity(qsizetype at) const
{
    const qint16 which = holds(at) ? m_marks[size_t(at - first())].quantity : qint16(-1);
    return which < 0 ? nullptr : m_quantities[size_t(which)];
}

qsizetype SentenceView::tokenAt(qsizetype place) const
{
    const auto begin = m_analysis.tokens.begin() + first();
    const auto end = m_analysis.tokens.begin() + last();
    const auto it = std::partition_point(begin, end, [&](const Token &t) { return t.end <= place; });
    return it - m_analysis.tokens.begin();
}

qsizetype SentenceView::tokenAfter(const TextSpan &span) const
{
    const auto begin = m_analysis.tokens.begin() + first();
    const auto end = m_analysis.tokens.begin() + last();
    const auto it = std::partition_point(begin, end, [&](const Token &t) { return t.begin < span.end; });
    return it - m_analysis.tokens.begin();
}

void SentenceView::markSpans()
{
    m_mentions = pointersWithin(m_analysis.mentions, m_sentence.span);
    std::erase_if(m_mentions, [](const CompanyMention *mention) { return mention->company.isEmpty(); });
    for (const DateMention *date : pointersWithin(m_analysis.dates, m_sentence.span)) {
        const bool inner = !m_dates.empty() && m_dates.back()->span.contains(date->span);
        const bool inName = std::any_of(m_mentions.begin(), m_mentions.end(), [&](const CompanyMention *mention) {
            return mention->span.contains(date->span);
        });
        if (inName)
            continue; // "21st Century Fox"
        // A range that names no days ("from Monday") leaves its dates to speak for themselves.
        if (inner && m_dates.back()->edtf)
            continue;
        if (inner)
            m_dates.pop_back();
        m_dates.push_back(date);
    }
    m_quantities = pointersWithin(m_analysis.quantities, m_sentence.span);

    const auto mark = [this](const auto &items, qint16 Mark::*field) {
        for (size_t i = 0; i < items.size(); ++i)
            for (qsizetype at = tokenAt(items[i]->span.begin), end = tokenAfter(items[i]->span); at < end; ++at)
                m_marks[size_t(at - first())].*field = qint16(i);
    };
    mark(m_mentions, &Mark::mention);
    mark(m_dates, &Mark::date);
    mark(m_quantities, &Mark::quantity);
}

void SentenceView::markQuotes()
{
    bool inside = false;
    qsizetype opened = first();
    for (qsizetype at = first(); at < last(); ++at) {
        const bool opens = isAny(at, u"“") || (!inside && isAny(at, u"\""));
        const bool closes = !opens && isAny(at, u"”\"");
        if (closes) {
            // Scare quotes around a word or two ("forced exclusivity") are the reporter's own words.
            const bool speech = at - opened > 5;
            for (qsizetype i = opened; i < at; ++i)
                m_marks[size_t(i - first())].quoted = speech;
            inside = false;
        } else if (opens) {
            inside = true;
            opened = at;
        }
    }
    if (inside && last() - opened > 5)
        for (qsizetype i = opened; i < last(); ++i)
            m_marks[size_t(i - first())].quoted = true;
}

bool SentenceView::gerundStandsAsVerb(qsizetype before) const
{
    if (!holds(before) || isAny(before, u",;:–—(") || isBreak(before))
        return true;
    if (is(before, GrammarClass::Be | GrammarClass::Not | GrammarClass::Preposition | GrammarClass::To
                       | GrammarClass::Subordinator | GrammarClass::Coordinator))
        return true;
    // "It ended with Volkswagen buying Porsche"
    if (mention(before)) {
        const qsizetype first = tokenAt(mention(before)->span.begin);
        return is(first - 1, GrammarClass::Preposition) && word(first - 1).compare(QLatin1String("with"), Qt::CaseInsensitive) == 0;
    }
    // "global selling" is a noun; "considered selling", "denied buying" govern a verb.
    qsizetype length = 0;
    return !mention(before) && m_lexicon.control(from(before), &length) != Control::None && length == 1;
}

bool SentenceView::opensObject(qsizetype at) const
{
    return mention(at) || quantity(at) || (holds(at) && token(at).capital) || is(at, GrammarClass::Determiner | GrammarClass::Possessive);
}

bool SentenceView::standsAsVerb(const TriggerMatch &match) const
{
    const VerbForms &forms = match.trigger->verb;
    const QString surface = word(match.first).toString().toLower();
    qsizetype before = match.first - 1;
    while (is(before, GrammarClass::Adverb) || (holds(before) && word(before).endsWith(QLatin1String("ly"))))
        --before;
    if (surface == forms.gerund)
        return gerundStandsAsVerb(before);
    const bool governed = is(before, GrammarClass::To | GrammarClass::Future | GrammarClass::Would | GrammarClass::May | GrammarClass::Do
                                         | GrammarClass::Not);
    if (surface == forms.base && (surface != forms.past || governed)) {
        const bool plural = is(before, GrammarClass::Coordinator) || is(before, GrammarClass::Pronoun | GrammarClass::Relative);
        // "Samsung and LG merge"
        const bool pair = mention(before) && is(tokenAt(mention(before)->span.begin) - 1, GrammarClass::Coordinator);
        return governed || plural || pair;
    }
    if (surface == forms.third && is(before, GrammarClass::Possessive))
        return false; // "its prices"
    if (surface == forms.third)
        return mention(before) || (isAny(before, u",") && opensObject(match.last)) || is(before, GrammarClass::Pronoun | GrammarClass::Relative | GrammarClass::Coordinator)
            || (holds(before) && token(before).kind == TokenKind::Word
                && !is(before, GrammarClass::Determiner | GrammarClass::Possessive | GrammarClass::Preposition));
    // "the acquired firm", "its closed plants": participles that only describe.
    return before < first() || !is(match.first - 1, GrammarClass::Determiner | GrammarClass::Possessive);
}

bool SentenceView::readsAsNoun(const TriggerMatch &match) const
{
    const VerbForms &forms = match.trigger->verb;
    if (forms.base != forms.past || word(match.first).compare(forms.base.section(u' ', 0, 0), Qt::CaseInsensitive) != 0)
        return false;
    for (qsizetype at = match.first - 1; holds(at) && match.first - at < 6; --at) {
        if (is(at, GrammarClass::Determiner | GrammarClass::Possessive) || word(at) == QLatin1String("'s") || word(at) == u"’s")
            return true;
        if (isAny(at, u",") || is(at, GrammarClass::To | GrammarClass::Have | GrammarClass::Future | GrammarClass::Pronoun | GrammarClass::Relative))
            return false;
    }
    return false;
}

/// "filed [in April] for", "withdrew [last year] from": a verb whose preposition stands behind its date.
TriggerMatch SentenceView::partedTrigger(qsizetype at) const
{
    constexpr size_t longest = 4;
    const qsizetype start = is(at + 1, GrammarClass::Preposition) && !date(at + 1) ? at + 2 : at + 1;
    if (!date(start) || tokenAt(date(start)->span.begin) != start)
        return {};
    const qsizetype behind = tokenAfter(date(start)->span);
    if (behind >= last() || !is(behind, GrammarClass::Preposition | GrammarClass::To))
        return {};
    std::vector<Token> joined{token(at)};
    const auto rest = from(behind);
    joined.insert(joined.end(), rest.begin(), rest.begin() + std::min(longest, rest.size()));
    const auto hit = m_lexicon.verb(joined);
    return hit.tokens > 1 ? TriggerMatch{hit.trigger, at, behind + hit.tokens - 1} : TriggerMatch();
}

void SentenceView::findTriggers()
{
    for (qsizetype at = first(); at < last(); ++at) {
        if (token(at).kind != TokenKind::Word || mention(at) || date(at) || isAny(at - 1, u"-‐‑"))
            continue;
        const auto verb = m_lexicon.verb(from(at));
        const auto noun = m_lexicon.noun(from(at));
        const TriggerMatch parted = verb.tokens > 1 ? TriggerMatch() : partedTrigger(at);
        const TriggerMatch asVerb = parted.trigger ? parted : TriggerMatch{verb.trigger, at, at + verb.tokens};
        const TriggerMatch asNoun{noun.trigger, at, at + noun.tokens};
        if (asVerb.trigger && asVerb.last - at >= noun.tokens && standsAsVerb(asVerb) && !(noun.trigger && readsAsNoun(asVerb)))
            m_triggers.push_back(asVerb);
        else if (noun.trigger)
            m_triggers.push_back(asNoun);
        else
            continue;
        at = m_triggers.back().last - 1;
    }
}
