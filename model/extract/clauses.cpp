// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clauses.h"

#include <algorithm>
#include <array>

namespace {

const GrammarClasses finiteVerb = GrammarClass::Be | GrammarClass::Have | GrammarClass::Do | GrammarClass::Future | GrammarClass::Would
    | GrammarClass::May;

bool startsTrigger(const SentenceView &view, qsizetype at)
{
    return std::any_of(view.triggers().begin(), view.triggers().end(),
                       [at](const TriggerMatch &match) { return match.first == at && !match.trigger->noun; });
}

bool isName(const SentenceView &view, qsizetype at, const char *name)
{
    return view.holds(at) && view.word(at).compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

/// "about 1,000 employees": a hedge, no preposition.
bool isHedge(const SentenceView &view, qsizetype at)
{
    return view.holds(at + 1) && (view.token(at + 1).kind == TokenKind::Number || view.quantity(at + 1))
        && (isName(view, at, "about") || isName(view, at, "over") || isName(view, at, "under"));
}

/// "bought Jet [after] selling Flipkart": who sells is who bought.
bool sharesSubject(const SentenceView &view, qsizetype at)
{
    return !view.mention(at)
        && std::ranges::any_of(std::array{"after", "before", "by", "while", "since", "when", "without"}, [&](const char *word) { return isName(view, at, word); });
}

/// What ends the object of a verb.
bool endsObject(const SentenceView &view, qsizetype at)
{
    if (view.mention(at) || view.date(at) || view.quantity(at))
        return false;
    if (isName(view, at, "of"))
        return false;
    if (view.is(at, GrammarClass::Coordinator))
        return !view.mention(at + 1) && (startsTrigger(view, at + 1) || view.is(at + 1, GrammarClass::Adverb | finiteVerb));
    return view.isBreak(at) || view.isAny(at, u",.")
        || view.is(at, finiteVerb | GrammarClass::Preposition | GrammarClass::To | GrammarClass::Relative | GrammarClass::Subordinator
                           | GrammarClass::Report)
        || startsTrigger(view, at);
}

/// What ends the clause altogether.
bool endsClause(const SentenceView &view, qsizetype at)
{
    if (view.mention(at) || view.date(at) || view.quantity(at))
        return false;
    if (view.isAny(at, u";–—“”\"") || view.is(at, GrammarClass::Relative | GrammarClass::Subordinator | GrammarClass::Report))
        return true;
    const bool joint = view.isAny(at, u",") || view.is(at, GrammarClass::Coordinator);
    return joint && !view.mention(at + 1)
        && (view.is(at + 1, GrammarClass::Relative | GrammarClass::Coordinator | GrammarClass::Subordinator | GrammarClass::Pronoun
                                | GrammarClass::Report | finiteVerb)
            || view.isGerund(at + 1) || startsTrigger(view, at + 1));
}

bool isBoundary(const SentenceView &view, qsizetype at)
{
    if (view.mention(at) || view.date(at) || view.quantity(at))
        return false;
    return view.isBreak(at) || view.isAny(at, u",")
        || view.is(at, finiteVerb | GrammarClass::Relative | GrammarClass::Subordinator | GrammarClass::Report)
        || startsTrigger(view, at);
}

/// The companies of a phrase: the first that no preposition governs, and those joined to it.
std::vector<const CompanyMention *> companiesOf(const SentenceView &view, const TokenRun &run)
{
    const CompanyMention *head = freeCompany(view, run.first, run.last);
    if (!head)
        return {};
    std::vector<const CompanyMention *> companies{head};
    bool inPhrase = false;
    for (qsizetype at = view.tokenAfter(head->span); at < run.last; ++at) {
        const CompanyMention *mention = view.mention(at);
        if (mention && mention != companies.back()) {
            if (!inPhrase) {
                const bool owned = isPossessive(view, *companies.back());
                if (owned && isModifier(view, *mention))
                    continue; // "Amazon's Kindle store"
                // "Apple's supplier Foxconn": the owner is not the one who acts.
                if (owned)
                    companies.pop_back();
                companies.push_back(mention);
            }
        } else if (!mention && view.is(at, GrammarClass::Preposition)) {
            inPhrase = true;
        } else if (!mention && view.is(at, GrammarClass::Coordinator)) {
            inPhrase = view.is(at + 1, GrammarClass::Preposition);
        }
    }
    return companies;
}

/// Where the aside that ends with the comma at `comma` begins: "Amazon, the retailer, opened". The comma before it, or -1.
qsizetype openingComma(const SentenceView &view, qsizetype comma)
{
    for (qsizetype at = comma - 1; at > view.first() && comma - at < 30; --at)
        if (view.isAny(at, u",") && !view.date(at))
            return at;
    return -1;
}

/// Where the subject begins behind a date or place: "In late August [it]", "In Japan [the drug]".
qsizetype pastDate(const SentenceView &view, qsizetype begin, qsizetype end)
{
    qsizetype past = begin;
    for (qsizetype at = begin; at < end && !view.mention(at); ++at) {
        const qsizetype place = at == begin + 1 && view.token(at).capital ? view.lexicon().place(view.from(at)) : 0;
        if (view.date(at) || place > 0)
            past = at + std::max<qsizetype>(1, place);
        else if (at > past + 1 || !view.is(at, GrammarClass::Preposition | GrammarClass::Coordinator | GrammarClass::Adverb))
            break;
    }
    return past < end ? past : begin;
}

Subject phraseBefore(const SentenceView &view, qsizetype end)
{
    Subject subject;
    qsizetype begin = end;
    if (view.is(end - 1, GrammarClass::Coordinator) && !view.mention(end - 1)) {
        subject.phrase = {end, end};
        subject.pronoun = true;
        return subject;
    }
    while (begin > view.first() && !isBoundary(view, begin - 1))
        --begin;
    begin = pastDate(view, begin, end);
    subject.phrase = {begin, end};
    subject.companies = companiesOf(view, subject.phrase);
    for (qsizetype at = begin; at < end; ++at)
        subject.pronoun |= subject.companies.empty() && view.is(at, GrammarClass::Pronoun);
    if (!subject.companies.empty()) {
        const CompanyMention &last = *subject.companies.back();
        subject.owner = subject.companies.size() == 1 && isPossessive(view, last);
    }
    return subject;
}

/// "Pinduoduo, which ...": the company right before the relative word.
Subject antecedent(const SentenceView &view, qsizetype relative)
{
    Subject subject;
    qsizetype end = relative;
    while (end > view.first() && (view.isAny(end - 1, u",") || view.is(end - 1, GrammarClass::Preposition)))
        --end;
    subject.phrase = {std::max(view.first(), end - 1), end};
    for (qsizetype at = end - 1; at >= view.first() && end - at < 12 && !view.isBreak(at); --at) {
        if (const CompanyMention *mention = view.mention(at)) {
            subject.phrase = {view.tokenAt(mention->span.begin), end};
            const qsizetype joint = subject.phrase.first - 1; // "Renault and Geely, which"
            if (view.is(joint, GrammarClass::Coordinator) && !view.mention(joint) && view.mention(joint - 1))
                subject.companies.push_back(view.mention(joint - 1));
            if (!isPossessive(view, *mention))
                subject.companies.push_back(mention);
            break;
        }
        if (view.is(at, finiteVerb | GrammarClass::Report))
            break;
        if (view.is(at, GrammarClass::Determiner)) {
            subject.phrase = {at, end}; // "the supermarket group, which"
            // "Oruku, a craft brewer which"
            const CompanyMention *named = view.isAny(at - 1, u",") ? view.mention(at - 2) : nullptr;
            if (named && !isPossessive(view, *named))
                subject.companies.push_back(named);
            break;
        }
    }
    return subject;
}

} // namespace

bool isPossessive(const SentenceView &view, const CompanyMention &mention)
{
    const qsizetype after = view.tokenAfter(mention.span);
    return isName(view, after, "'s") || isName(view, after, "’s")
        || (view.isAny(after, u"'’") && view.token(after).glued);
}

bool isModifier(const SentenceView &view, const CompanyMention &mention)
{
    const qsizetype after = view.tokenAfter(mention.span);
    return view.holds(after) && view.token(after).kind == TokenKind::Word && !view.token(after).capital
        && !view.mention(after) && !view.date(after) && !view.token(after).glued
        && !view.lexicon().classesOf(view.token(after).word) && !startsTrigger(view, after);
}

const CompanyMention *freeCompany(const SentenceView &view, qsizetype first, qsizetype last)
{
    bool inPhrase = false;
    for (qsizetype at = first; at < last; ++at) {
        const CompanyMention *mention = view.mention(at);
        if (!mention && view.is(at, GrammarClass::Relative) && view.isAny(at - 1, u",")) {
            // ", which Geely bought," is about something else
            while (at + 1 < last && !view.isAny(at, u","))
                ++at;
            continue;
        }
        if (mention) {
            if (!inPhrase && !mention->publisher)
                return mention;
        } else if (view.is(at, GrammarClass::Preposition)) {
            inPhrase = inPhrase || !isHedge(view, at);
        } else if (view.isAny(at, u",") || view.is(at, finiteVerb | GrammarClass::Relative | GrammarClass::Subordinator)) {
            inPhrase = false;
        } else if (view.date(at)) {
            // "In April [Amazon] said"
            inPhrase = false;
        }
    }
    return nullptr;
}

Predicate predicateOf(const SentenceView &view, const TriggerMatch &match)
{
    Predicate predicate;
    qsizetype at = match.last;
    while (view.is(at, GrammarClass::Adverb) && !view.mention(at) && !view.date(at))
        ++at;
    predicate.object.first = at;
    QString preposition; // that of the trigger itself: "bid for", "exit from"
    if (match.trigger->noun && view.is(match.last - 1, GrammarClass::Preposition))
        preposition = view.word(match.last - 1).toString().toLower();
    if (!match.trigger->noun || isName(view, at, "of") || !preposition.isEmpty())
        while (view.holds(at) && !endsObject(view, at) && !(view.date(at) && at == predicate.object.first))
            ++at;
    predicate.object.last = at;

    if (!preposition.isEmpty())
        at = predicate.object.first; // whom the trigger itself links
    const CompanyMention *previous = nullptr;
    for (; view.holds(at) && !endsClause(view, at); ++at) {
        const CompanyMention *mention = view.mention(at);
        if (mention && mention != previous) {
            if (!preposition.isEmpty())
                predicate.companies.push_back({preposition, mention});
            previous = mention;
        } else if (!mention && view.is(at, GrammarClass::Preposition | GrammarClass::To)) {
            preposition = view.word(at).toString().toLower();
        } else if (!mention && view.isAny(at, u",")) {
            preposition.clear();
        }
    }
    predicate.end = at;
    return predicate;
}

Subject subjectOf(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group)
{
    qsizetype end = group.first;
    while (end > view.first() && (view.is(end - 1, GrammarClass::Adverb) && !view.date(end - 1) && !view.mention(end - 1)))
        --end;
    if (view.is(end - 1, GrammarClass::Relative) && !view.mention(end - 1)) {
        // "said that it opened" has a subject after "that"; here the verb follows at once, so the word is the subject.
        return antecedent(view, end - 1);
    }
    if (view.isAny(end - 1, u",") && !group.gerund) {
        if (group.passive && group.first == match.first)
            return antecedent(view, end); // "Pinduoduo, founded in 2015"
        // "whose parent, Rallye, entered": a name that no company is known by, between commas
        const qsizetype name = end - 2;
        if (view.holds(name) && view.token(name).capital && view.token(name).kind == TokenKind::Word && !view.mention(name) && !view.date(name)
            && view.isAny(name - 1, u",") && view.lexicon().place(view.from(name)) == 0)
            return phraseBefore(view, end - 1);
        // "Its parent, [Sea] of Singapore, pulled out", "the hotel chain, [Rica], closed"
        qsizetype opened = openingComma(view, end - 1);
        for (int tries = 0; opened > 0 && tries < 4; ++tries, opened = openingComma(view, opened)) {
            const CompanyMention *named = view.mention(opened + 1);
            const Subject described = named ? phraseBefore(view, opened) : Subject();
            const bool describes = !described.phrase.isEmpty() && described.companies.empty() && !view.isAny(described.phrase.first - 1, u",")
                && (view.is(described.phrase.first, GrammarClass::Determiner | GrammarClass::Possessive)
                    || isName(view, described.phrase.first - 1, "whose"));
            if (named && !named->publisher && describes && !isPossessive(view, *named)) {
                Subject subject;
                subject.phrase = {opened + 1, view.tokenAfter(named->span)};
                subject.companies = {named};
                return subject;
            }
        }
        // "The first three outlets, in Guelph, Milton and Fergus, Ontario, opened": an aside has commas of its own.
        qsizetype comma = openingComma(view, end - 1);
        Subject aside;
        for (int tries = 0; comma > 0 && tries < 4; ++tries, comma = openingComma(view, comma)) {
            const Subject subject = phraseBefore(view, comma);
            const bool described = view.is(subject.phrase.first, GrammarClass::Determiner);
            if (described && view.isAny(subject.phrase.first - 1, u",")) { // "X, [a venture of A], B and C, opened"
                if (aside.phrase.isEmpty())
                    aside = subject;
                continue;
            }
            if (!subject.companies.empty() || described || namesThing(view, subject.phrase))
                return subject;
        }
        if (!aside.phrase.isEmpty())
            return aside;
    }
    Subject subject;
    if (group.gerund && !group.progressive && (sharesSubject(view, group.first) || sharesSubject(view, group.first - 1))) {
        subject.phrase = {end, end};
        subject.pronoun = true;
        return subject;
    }
    subject = phraseBefore(view, end);
    if (subject.companies.empty() && !subject.pronoun) {
        // A second verb of the same subject, or a participle: "opened a store and announced", "after acquiring X".
        const bool continues = subject.phrase.isEmpty() || (group.gerund && !group.progressive) || view.is(subject.phrase.first, GrammarClass::Coordinator)
            || view.date(subject.phrase.first);
        subject.pronoun = continues;
    }
    return subject;
}

bool holdsClass(const SentenceView &view, const TokenRun &run, const QString &name)
{
    for (qsizetype at = run.first; at < run.last; ++at) {
        qsizetype length = 0;
        const QStringList *classes = view.lexicon().object(view.from(at), &length);
        if (classes && classes->contains(name))
            return true;
    }
    return false;
}

bool headHoldsClass(const SentenceView &view, const TokenRun &run, const QString &name)
{
    for (qsizetype at = run.first; at < run.last; ++at) {
        qsizetype length = 0;
        const QStringList *classes = view.lexicon().object(view.from(at), &length);
        if (!classes || !classes->contains(name))
            continue;
        const qsizetype next = at + length;
        const bool describes = next < run.last && view.token(next).kind == TokenKind::Word && !view.token(next).capital
            && !view.mention(next) && !view.date(next) && !view.token(next).glued
            && !view.lexicon().classesOf(view.token(next).word);
        if (!describes || view.isGerund(at)) // "stop selling cars"
            return true;
    }
    return false;
}

const CompanyMention *companyIn(const SentenceView &view, const TokenRun &run)
{
    const CompanyMention *found = nullptr;
    for (qsizetype at = run.first; at < run.last; ++at)
        if (const CompanyMention *mention = view.mention(at); mention && !mention->publisher)
            if (!found || isPossessive(view, *found) || at == run.first)
                found = mention;
    return found;
}

bool namesThing(const SentenceView &view, const TokenRun &run)
{
    const qsizetype head = run.last - 1;
    if (run.isEmpty() || view.quantity(run.first) || !view.token(head).capital || view.token(head).allCaps)
        return false;
    bool unknown = false;
    for (qsizetype at = run.first; at < run.last; ++at) {
        if (view.date(at) || view.isQuoted(at))
            return false;
        unknown |= view.token(at).capital && !view.mention(at) && view.lexicon().place(view.from(at)) == 0;
    }
    return unknown;
}

bool namesPlace(const SentenceView &view, const TokenRun &run)
{
    for (qsizetype at = run.first; at < run.last; ++at)
        if (view.token(at).capital && !view.mention(at) && view.lexicon().place(view.from(at)) > 0)
            return true;
    return false;
}

bool hasMoney(const SentenceView &view, const TokenRun &run)
{
    for (qsizetype at = run.first; at < run.last; ++at)
        if (view.quantity(at) && view.quantity(at)->type == QuantityType::Money)
            return true;
    return false;
}
