// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/frameclause.h"

#include "extract/wordclasses.h"

#include <algorithm>

namespace {

constexpr qsizetype longestName = 4;

} // namespace

FrameClause::FrameClause(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                         const Discourse &discourse)
    : view(view)
    , match(match)
    , group(group)
    , discourse(discourse)
    , predicate(predicateOf(view, match))
    , agents(agentsOf(view, match, group, predicate, discourse))
    , intransitive(!match.trigger->noun && !group.passive && predicate.object.isEmpty())
    , offeree(findOfferee())
{
}

const CompanyMention *FrameClause::linked(std::initializer_list<const char *> prepositions) const
{
    for (const LinkedCompany &company : predicate.companies)
        for (const char *preposition : prepositions)
            if (company.preposition == QLatin1String(preposition))
                return company.mention;
    return nullptr;
}

TokenRun FrameClause::objectRun() const
{
    return group.passive || intransitive ? agents.subject.phrase : predicate.object;
}

QString FrameClause::nameIn(const TokenRun &whole, bool first) const
{
    TokenRun run = whole;
    if (!run.isEmpty() && view.quantity(run.first)) { // "89 per cent of Permata"
        while (run.first < run.last && view.quantity(run.first))
            ++run.first;
        if (view.word(run.first) == QLatin1String("of"))
            ++run.first;
    }
    if (run.isEmpty() || !namesThing(view, run))
        return {};
    const auto isName = [this](qsizetype at) {
        return view.token(at).kind == TokenKind::Word && view.token(at).capital && !view.mention(at) && !view.date(at)
            && !view.quantity(at);
    };
    qsizetype begin = run.last;
    while (begin > run.first && (isName(begin - 1) || (view.isAny(begin - 1, u"&") && begin < run.last)))
        --begin;
    const qsizetype size = run.last - begin;
    if (size == 0 || size > longestName || !isName(begin) || view.mention(begin - 1))
        return {};
    const QStringView before = begin > run.first ? view.word(begin - 1) : QStringView();
    if (before == u"in" || before == u"at" || before == u"near" || before == u"from" || (before == u"of" && run.first == agents.subject.phrase.first))
        return {}; // "a plant in Zaragoza", "Prairie Farms of Edwardsville"
    if (size == 1 && begin == view.first() && (!first || view.word(begin).endsWith(u's')))
        return {}; // "Merchants bought"
    namespace Words = WordClass;
    const auto &tokens = view.analysis().tokens;
    const auto masks = WordClasses::bundled().of({tokens.begin() + begin, tokens.begin() + run.last});
    const quint32 others = Words::Given | Words::Title | Words::Person | Words::Role | Words::Place | Words::Country
        | Words::Calendar | Words::Demonym | Words::Other | Words::Plain;
    const bool other = std::any_of(masks.begin(), masks.end(), [&](quint32 mask) { return mask & others; });
    const QString word = view.word(begin).toString();
    return other || discourse.people.contains(word) || discourse.officers.contains(word) ? QString() : view.words(begin, run.last);
}

bool FrameClause::isDated() const
{
    for (qsizetype at = match.last; at < predicate.end; ++at)
        if (const DateMention *date = view.date(at);
            date && date->edtf && date->type != TimexType::Duration && date->type != TimexType::Set)
            return true;
    return false;
}

bool FrameClause::isPartOfFirm(const TokenRun &run) const
{
    return holdsClass(view, run, QStringLiteral("part")) || holdsClass(view, run, QStringLiteral("unit"))
        || holdsClass(view, run, QStringLiteral("stake")) || holdsClass(view, run, QStringLiteral("shop"));
}

bool FrameClause::namesPerson() const
{
    const TokenRun &run = agents.subject.phrase;
    const qsizetype at = run.last - 1;
    return !run.isEmpty() && view.holds(at) && view.token(at).capital && !view.mention(at)
        && !view.is(at, GrammarClass::Pronoun);
}

bool FrameClause::namesOfficer() const
{
    const TokenRun &run = agents.subject.phrase;
    if (run.isEmpty() || view.quantity(run.first))
        return false;
    const QString post = QStringLiteral("post");
    if (holdsClass(view, run, post) || (namesPerson() && holdsClass(view, tail(), post)))
        return true;
    for (qsizetype at = run.first; at < run.last; ++at)
        if (const QString word = view.word(at).toString();
            !view.mention(at) && (discourse.people.contains(word) || discourse.officers.contains(word)))
            return true;
    return false;
}

QString FrameClause::employer() const
{
    const TokenRun &run = agents.subject.phrase;
    for (qsizetype at = run.first; at < run.last; ++at)
        if (const QString company = discourse.people.value(view.word(at).toString());
            !company.isEmpty() && !view.mention(at))
            return company;
    if (const CompanyMention *mention = freeCompany(view, view.first(), run.first))
        return mention->company;
    for (qsizetype at = run.first; at < run.last; ++at)
        if (const QString company = discourse.officers.value(view.word(at).toString()); !company.isEmpty())
            return company;
    return discourse.subject;
}

const CompanyMention *FrameClause::relativeObject() const
{
    qsizetype at = agents.subject.phrase.first - 1;
    if (!view.is(at, GrammarClass::Relative) || view.mention(at))
        return nullptr;
    while (view.isAny(at - 1, u","))
        --at;
    return view.mention(at - 1);
}

/// "[Brooks Brothers], for which it had paid $750m", "[LinkedIn], when Microsoft paid $26.2 billion for it", or null.
const CompanyMention *FrameClause::pricedObject() const
{
    const qsizetype which = agents.subject.phrase.first - 1;
    if (view.is(which, GrammarClass::Relative) && view.word(which - 1) == QLatin1String("for")) {
        const qsizetype name = view.isAny(which - 2, u",") ? which - 3 : which - 2;
        return view.mention(name) ? view.mention(name) : view.mention(name - 1); // "Sundar Inc"
    }
    for (qsizetype at = match.last; at + 1 < predicate.end; ++at)
        if (view.word(at) == QLatin1String("for") && view.is(at + 1, GrammarClass::Pronoun)) {
            const CompanyMention *before = freeCompany(view, view.first(), agents.subject.phrase.first);
            for (const CompanyMention *mention : view.mentions())
                if (view.tokenAt(mention->span.begin) < agents.subject.phrase.first && !agents.names.contains(mention->company)
                    && (!before || agents.names.contains(before->company)))
                    before = mention;
            return before && !agents.names.contains(before->company) ? before : nullptr;
        }
    return nullptr;
}

const CompanyMention *FrameClause::findOfferee() const
{
    if (!match.trigger->noun || agents.names.isEmpty())
        return nullptr;
    for (const auto &[control, at] : group.controls)
        if (control == Control::Denied || control == Control::Through) {
            const CompanyMention *subject = freeCompany(view, view.first(), at);
            return subject && !agents.names.contains(subject->company) ? subject : nullptr;
        }
    return nullptr;
}

/// The company that is the object, not the one whose notes or cars are sold.
const CompanyMention *FrameClause::ownObject() const
{
    const CompanyMention *mention = companyIn(view, objectRun());
    return mention && match.trigger->noun && isModifier(view, *mention) && !isPartOfFirm(objectRun()) ? nullptr
                                                                                                      : mention;
}

const CompanyMention *FrameClause::buyerOfOwner() const
{
    if (!match.trigger->noun || agents.names.isEmpty() || !predicate.object.isEmpty())
        return nullptr;
    const CompanyMention *buyer = linked({"by"}) ? linked({"by"}) : linked({"to"});
    return buyer && !buyer->publisher && !agents.names.contains(buyer->company) ? buyer : nullptr;
}

QStringList FrameClause::prey() const
{
    if (!match.trigger->noun || !predicate.object.isEmpty() || agents.compound)
        return {};
    if (linked({"by"}) && buyerOfOwner())
        return agents.names;
    const CompanyMention *buyer = linked({"by"});
    if (!buyer || agents.names != QStringList(buyer->company) || view.is(match.first - 1, GrammarClass::Possessive))
        return {};
    // "After the takeover by Kraft in 2010, [Cadbury] closed", "The takeover by Kraft": of the one spoken of
    for (qsizetype at = view.tokenAfter(buyer->span); view.holds(at); ++at)
        if (const CompanyMention *other = view.mention(at); other && view.isAny(at - 1, u",") && other->company != buyer->company)
            return {other->company};
    return discourse.subject.isEmpty() || discourse.subject == buyer->company ? QStringList() : QStringList(discourse.subject);
}

const CompanyMention *FrameClause::jointBefore() const
{
    const CompanyMention *first = nullptr;
    bool joint = false;
    for (qsizetype at = view.first(); at < match.first; ++at) {
        const CompanyMention *mention = view.mention(at);
        if (mention && first && joint && mention->company != first->company)
            return mention;
        if (mention && !mention->publisher && !first)
            first = mention;
        joint = (joint && !view.isBreak(at)) || (first && !mention && view.is(at, GrammarClass::Coordinator));
        if (!mention && view.is(at, GrammarClass::Report))
            joint = false;
    }
    return nullptr;
}

const CompanyMention *FrameClause::partner() const
{
    if (const CompanyMention *partner = linked({"with", "between", "and", "of", "into"}))
        return partner;
    if (match.trigger->noun && agents.compound)
        return agents.compound;
    if (const CompanyMention *object = companyIn(view, predicate.object))
        return object;
    if (match.trigger->noun && agents.names.size() > 1 && !byOnly() && !view.mentions().empty())
        return view.mentions().front();
    if (match.trigger->noun && !byOnly() && !agents.names.isEmpty())
        return jointBefore();
    return agents.subject.companies.size() > 1 ? agents.subject.companies.front() : nullptr;
}

const CompanyMention *FrameClause::firmFor(Pattern pattern) const
{
    switch (pattern) {
    case Pattern::With: return partner();
    case Pattern::Offer:
        return linked({"for", "from", "by", "of"}) ? linked({"for", "from", "by", "of"}) : agents.compound;
    case Pattern::Prey: return freeCompany(view, view.first(), match.first);
    case Pattern::Tender: return linked({"for", "of"});
    case Pattern::For:
        if (const CompanyMention *price = pricedObject())
            return price;
        return linked({"for", "of", "in"}); // "pays Figma a fee" buys no Figma
    case Pattern::Into:
        if (const CompanyMention *target = linked({"in", "into"}))
            return target;
        return match.trigger->noun ? nullptr : companyIn(view, objectRun()); // "a half of [Carphone] is purchased"
    case Pattern::Against:
        if (const CompanyMention *target = linked({"against", "with", "into", "over", "on"}))
            return target;
        return companyIn(view, predicate.object);
    case Pattern::Court:
        if (const CompanyMention *target = linked({"with", "on", "in", "for", "of", "between"}))
            return target;
        return companyIn(view, predicate.object);
    case Pattern::Break:
        if (const CompanyMention *target = linked({"with", "for", "of", "to", "between"}))
            return target;
        return companyIn(view, predicate.object);
    default:
        if (group.passive)
            return agents.subject.companies.empty() ? nullptr : agents.subject.companies.front();
        if (match.trigger->noun && agents.compound)
            return agents.compound;
        if (match.trigger->noun && pattern == Pattern::On && predicate.object.isEmpty() && linked({"of"}))
            return linked({"of"}); // "the acquisition by Walmart of Flipkart"
        if (intransitive && pattern == Pattern::On && !agents.names.isEmpty())
            return relativeObject();
        return intransitive && pattern == Pattern::On ? nullptr : ownObject();
    }
}

QStringList FrameClause::firmsSpokenOf() const
{
    const TokenRun &run = predicate.object;
    if (match.trigger->noun || group.passive || run.isEmpty() || run.last - run.first > 3)
        return {};
    if (holdsClass(view, run, QStringLiteral("pair")))
        return discourse.pair;
    const bool pronoun = run.last - run.first == 1 && view.is(run.first, GrammarClass::Pronoun)
        && view.word(run.first).compare(QLatin1String("itself"), Qt::CaseInsensitive) != 0;
    const bool described = view.word(run.first).compare(QLatin1String("the"), Qt::CaseInsensitive) == 0
        && holdsClass(view, {run.last - 1, run.last}, QStringLiteral("actor"));
    // "acquired Webjet in 2011 and closed [it]"
    if (pronoun && !agents.names.isEmpty() && discourse.events.size() > discourse.sentenceBegin)
        for (const EventCompany &company : discourse.events.back().companies)
            if (company.role == Role::Target && !agents.names.contains(company.name))
                return {company.name};
    // "Two engineers started [it]", "the regulator blocked [it]": whoever acts is no company that we know
    const bool somebody = !agents.subject.phrase.isEmpty() && !agents.subject.pronoun;
    // "[The association] grows; 52 merchants established it"
    if (const CompanyMention *here = pronoun && somebody ? freeCompany(view, view.first(), agents.subject.phrase.first) : nullptr;
        here && !agents.names.contains(here->company))
        return {here->company};
    if ((!pronoun && !described) || (agents.names.isEmpty() && !somebody) || discourse.subject.isEmpty()
        || agents.names.contains(discourse.subject))
        return {};
    return {discourse.subject};
}
