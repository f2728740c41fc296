// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/rolefinder.h"

#include "extract/eventsayings.h"
#include "extract/objectphrase.h"
#include "extract/patternroles.h"
#include "extract/readingneeds.h"

#include <algorithm>

namespace {

/// Works out the arguments of one trigger; the readings are tried on the same view of the clause.
class RoleFinder
{
public:
    RoleFinder(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Discourse &discourse)
        : m_clause(view, match, group, discourse)
        , m_view(view)
        , m_match(match)
        , m_group(group)
        , m_discourse(discourse)
        , m_predicate(m_clause.predicate)
        , m_agents(m_clause.agents)
    {
    }

    Arguments run()
    {
        Arguments arguments;
        arguments.first = m_match.trigger->noun ? m_match.first : std::min(m_agents.subject.phrase.first, m_group.first);
        arguments.last = m_predicate.end;
        for (const TriggerReading &reading : m_match.trigger->readings) {
            if (!meetsNeeds(m_clause, reading))
                continue;
            m_parties = partiesOf(m_clause, reading.pattern);
            if (reading.pattern == Pattern::Under && !m_agents.names.isEmpty() && m_parties.companies.size() < 2)
                continue; // "went to court"
            if (isHolding(reading))
                dropAuthorities();
            giveStrangers(reading);
            if (meansDeal(reading))
                giveDealPartners();
            if (!hasParty())
                giveOwner(reading);
            const bool stranger = isTrade(reading) && !hasTrader();
            if (!hasParty() || (stranger && !isHolding(reading) && !namesStranger()) || isBuyback(reading))
                continue;
            arguments.reading = &reading;
            arguments.companies = m_parties.companies;
            arguments.link = m_parties.link;
            if (reading.pattern != Pattern::With || !reading.needs.contains(QLatin1String("firm")))
                arguments.object = objectPhrase(m_view, m_clause.objectRun(), m_agents.names);
            if (reading.pattern == Pattern::Offer && m_parties.companies.size() > 1)
                arguments.object.clear(); // "an offer from Facebook": whom it is for is told
            if (reading.kind == EventKind::Leadership && !m_match.trigger->noun && m_clause.namesPerson())
                arguments.subject = subjectWords();
            if (stranger)
                arguments.subject = subjectWords();
            if (!arguments.subject.isEmpty() && m_clause.intransitive)
                arguments.object.clear();
            break;
        }
        return arguments;
    }

private:
    /// "Its founder Jan Koum" begins with the firm's name in a title.
    QString subjectWords() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        const bool owned = m_view.is(run.first, GrammarClass::Possessive);
        const QString words = m_view.words(run.first + (owned ? 1 : 0), run.last);
        return owned ? m_discourse.subject + u' ' + words : words;
    }

    /// A stake in a firm, told in percent, is worth telling whoever takes it.
    bool isHolding(const TriggerReading &reading) const
    {
        if (reading.kind != EventKind::Investment || m_match.trigger->noun)
            return false;
        const auto &quantities = m_view.quantities();
        return m_parties.has(Role::Target) && std::any_of(quantities.begin(), quantities.end(), [](const QuantityMention *quantity) {
                   return quantity->type == QuantityType::Percent;
               });
    }

    void dropAuthorities()
    {
        std::erase_if(m_parties.companies, [](const EventCompany &company) {
            return company.role == Role::Actor && isAuthority(company.name);
        });
    }

    /// "plans to buy up to 2.3 mln shares of its common stock"
    bool isBuyback(const TriggerReading &reading) const
    {
        if (!isTradeKind(reading.kind) || m_parties.companies.size() > 1 || m_match.trigger->noun || m_group.passive)
            return false;
        const TokenRun clause{m_match.last, std::min(m_predicate.end, m_match.last + 20)};
        for (qsizetype at = clause.first; at < clause.last; ++at)
            if (m_view.is(at, GrammarClass::Possessive) && holdsClass(m_view, {at + 1, std::min(at + 5, m_predicate.end)}, QStringLiteral("stake")))
                return true;
        return false;
    }

    /// "The agency cleared [the transaction]", "the judge blocked [the merger]"
    bool meansDeal(const TriggerReading &reading) const
    {
        const TokenRun run = m_clause.objectRun();
        const bool acted = reading.kind == EventKind::Regulation || reading.kind == EventKind::Legal;
        return acted && !m_match.trigger->noun && m_view.is(run.first, GrammarClass::Determiner) && !companyIn(m_view, run)
            && headHoldsClass(m_view, run, QStringLiteral("bid")) && !m_parties.has(Role::Target);
    }

    void giveDealPartners()
    {
        const auto &told = m_discourse.events;
        const auto deal = std::find_if(told.rbegin(), told.rend(), [](const Event &event) {
            return isTradeKind(event.kind) && event.companies.size() > 1;
        });
        if (deal != told.rend())
            for (const EventCompany &company : deal->companies)
                m_parties.give(company.name, Role::Target);
    }

    /// Parties by a name that nobody knows: "Zinox acquired it", "bought its rival BrightHome".
    void giveStrangers(const TriggerReading &reading)
    {
        const bool trade = isTradeKind(reading.kind);
        if (m_match.trigger->noun && trade && reading.pattern == Pattern::On && !m_predicate.object.isEmpty()
            && !companyIn(m_view, m_predicate.object))
            m_parties.give(m_clause.nameIn(m_predicate.object, true), Role::Target); // "with the acquisition of the Home Way"
        if (m_match.trigger->noun || reading.kind == EventKind::Leadership)
            return;
        if (trade && reading.pattern == Pattern::On && !m_group.passive && !companyIn(m_view, m_predicate.object))
            m_parties.give(m_clause.nameIn(m_predicate.object, true), Role::Target);
        const bool alone = reading.kind == EventKind::Launch || reading.kind == EventKind::Other || reading.kind == EventKind::Results;
        if (!m_agents.names.isEmpty() || (alone && !hasParty()))
            return;
        const QString name = m_clause.nameIn(m_agents.subject.phrase, hasParty() || reading.kind == EventKind::Legal);
        if (name.isEmpty())
            return;
        const bool acts = !m_group.passive || reading.pattern == Pattern::Own || reading.pattern == Pattern::Self;
        m_parties.companies.insert(m_parties.companies.begin(), {name, acts ? Role::Actor : Role::Target});
    }

    /// "Sarah Whitcombe quit", "the first dozen will close": what is told of people and things is told of their company.
    void giveOwner(const TriggerReading &reading)
    {
        const TokenRun &run = m_agents.subject.phrase;
        const bool site = reading.kind == EventKind::Closure || reading.kind == EventKind::Opening || reading.kind == EventKind::Launch
            || reading.kind == EventKind::Layoffs;
        if (m_match.trigger->noun && (site || reading.kind == EventKind::Ipo || reading.kind == EventKind::Legal) && m_clause.isDated()) // "with start of production in 2025"
            m_parties.give(m_discourse.subject, Role::Actor);
        if (run.isEmpty() || isTradeKind(reading.kind))
            return;
        if (m_group.passive || reading.kind == EventKind::Layoffs) // "an earlier pact with A and B was blocked", "half of Twitter's people left"
            for (qsizetype at = run.first; at < run.last; ++at)
                if (m_view.mention(at) && !m_view.mention(at)->publisher)
                    m_parties.give(m_view.mention(at)->company, Role::Target);
        if (!m_parties.companies.empty())
            return;
        if (reading.kind == EventKind::Leadership) {
            if (m_clause.namesPerson() || m_clause.namesOfficer())
                m_parties.give(m_clause.employer(), Role::Actor);
            return;
        }
        const bool known = m_view.is(run.first, GrammarClass::Determiner | GrammarClass::Possessive) || m_view.quantity(run.first);
        const bool acted = reading.kind == EventKind::Regulation || reading.kind == EventKind::Legal;
        const bool own = site || reading.kind == EventKind::Ipo || reading.kind == EventKind::Results || (acted && m_group.passive);
        if (known && own && !namesThing(m_view, run)) {
            const QString speaker = speakerBehind();
            m_parties.give(speaker.isEmpty() ? m_discourse.subject : speaker, acted ? Role::Target : Role::Actor);
        }
    }

    /// "The first dozen shops will close in June, [Sears] said": who tells it, or empty.
    QString speakerBehind() const
    {
        for (qsizetype at = m_predicate.end; at < m_view.last(); ++at)
            if (const CompanyMention *mention = m_view.mention(at))
                return m_view.is(m_view.tokenAfter(mention->span), GrammarClass::Report) ? mention->company : QString();
        return {};
    }

    /// "Tolaram bought Guinness" where nobody knows Tolaram.
    bool namesStranger() const
    {
        return m_parties.has(Role::Target) && !m_group.passive && m_agents.names.isEmpty() && namesThing(m_view, m_agents.subject.phrase);
    }

    /// "Merchants invest in eBay": a purchase without a firm that buys is no event of firms.
    bool isTrade(const TriggerReading &reading) const
    {
        return isTradeKind(reading.kind) && !m_match.trigger->noun && !m_group.passive;
    }

    /// One who acts; a central bank that buys bills buys no firm.
    bool hasTrader() const
    {
        return std::any_of(m_parties.companies.begin(), m_parties.companies.end(), [](const EventCompany &company) {
            return company.role == Role::Actor && !isAuthority(company.name);
        });
    }

    bool hasParty() const { return m_parties.has(Role::Actor) || m_parties.has(Role::Target); }

    const FrameClause m_clause;
    const SentenceView &m_view;
    const TriggerMatch &m_match;
    const VerbGroup &m_group;
    const Discourse &m_discourse;
    const Predicate &m_predicate;
    const Agents &m_agents;
    Parties m_parties; ///< by the reading that is tried
};

} // namespace

const EventCompany *Arguments::with(Role role) const
{
    const auto it = std::find_if(companies.begin(), companies.end(),
                                 [role](const EventCompany &company) { return company.role == role; });
    return it == companies.end() ? nullptr : &*it;
}

Arguments findArguments(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                        const Discourse &discourse)
{
    return RoleFinder(view, match, group, discourse).run();
}
