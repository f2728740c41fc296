// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/patternroles.h"

#include "extract/eventsayings.h"
#include "extract/readingneeds.h"

#include <algorithm>

namespace {

constexpr size_t farthestEvent = 50; // how far back "the new storefront" may reach

QString companyOf(const CompanyMention *mention)
{
    return mention ? mention->company : QString();
}

class PatternRoles
{
public:
    explicit PatternRoles(const FrameClause &clause)
        : m_clause(clause)
        , m_view(clause.view)
        , m_match(clause.match)
        , m_group(clause.group)
        , m_discourse(clause.discourse)
        , m_predicate(clause.predicate)
        , m_agents(clause.agents)
    {
    }

    Parties run(Pattern pattern)
    {
        if (m_group.passive)
            assignPassive(pattern);
        else
            assign(pattern);
        return std::move(m_parties);
    }

private:
    /// "fined Volkswagen and BMW": those joined to the first target.
    void giveJoint(const CompanyMention *first)
    {
        if (!first)
            return;
        for (qsizetype at = m_view.tokenAfter(first->span);
             at < m_predicate.object.last && (m_view.mention(at) || m_view.is(at, GrammarClass::Coordinator)); ++at)
            m_parties.give(companyOf(m_view.mention(at)), Role::Target);
    }

    void giveSubjects(Role role)
    {
        for (const QString &company : m_agents.names)
            m_parties.give(company, role);
    }

    void giveLinked(std::initializer_list<const char *> prepositions, Role role)
    {
        for (const LinkedCompany &company : m_predicate.companies)
            for (const char *preposition : prepositions)
                if (company.preposition == QLatin1String(preposition) && !company.mention->publisher
                    && !(company.preposition == QLatin1String("by") && isModifier(m_view, *company.mention))) {
                    if (m_parties.link.isEmpty() && role == Role::Partner)
                        m_parties.link = company.preposition;
                    m_parties.give(company.mention->company, role);
                }
    }

    void assignPassive(Pattern pattern)
    {
        giveLinked({"by"}, Role::Actor);
        if (pattern == Pattern::Own || pattern == Pattern::Self) {
            giveSubjects(m_parties.companies.empty() ? Role::Actor : Role::Target);
            if (m_parties.companies.empty())
                fromDiscourse();
        } else if (pattern == Pattern::Sale) {
            const TokenRun &sold = m_agents.subject.phrase;
            const bool bare = m_parties.companies.empty() && m_agents.names.isEmpty() && m_clause.linked({"to"})
                && (namesPlace(m_view, sold) || m_view.is(sold.first, GrammarClass::Determiner));
            if (bare) // "South Korea was sold to E-Land"
                m_parties.give(m_discourse.subject, Role::Actor);
            giveSubjects(Role::Target);
            giveLinked({"to"}, bare && !m_parties.companies.empty() ? Role::Partner : Role::Actor);
        } else if (pattern == Pattern::With) {
            giveSubjects(Role::Actor);
        } else {
            giveSubjects(Role::Target);
        }
        if (pattern == Pattern::Of)
            giveLinked({"of", "at"}, Role::Target); // "was replaced as chairman of Alibaba"
        giveLinked({"with", "on", "into"}, Role::Partner);
        if (pattern == Pattern::With && m_parties.companies.size() == 1 && m_parties.companies.front().role == Role::Partner && m_discourse.subject != m_parties.companies.front().name)
            m_parties.give(m_discourse.subject, Role::Actor); // "an agreement was signed with Tencent"
        if (pattern == Pattern::Against && m_parties.companies.empty())
            m_parties.give(companyOf(m_clause.firmFor(pattern)), Role::Target); // "a suit was filed against Google"
    }

    void assign(Pattern pattern)
    {
        const bool noun = m_match.trigger->noun;
        if (const CompanyMention *buyer = m_clause.buyerOfOwner(); buyer && (pattern == Pattern::On || pattern == Pattern::Sale)) {
            m_parties.give(buyer->company, Role::Actor);
            giveSubjects(Role::Target);
            return;
        }
        giveSubjects(Role::Actor);
        switch (pattern) {
        case Pattern::On:
        case Pattern::Sale:
            // "Vodafone acquisition of C&WW opposed"
            if (noun && m_agents.compound && m_parties.companies.empty()
                && (companyIn(m_view, m_predicate.object) || namesThing(m_view, m_predicate.object))) {
                m_parties.give(m_agents.compound->company, Role::Actor);
                m_parties.give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            }
            m_parties.give(companyOf(m_clause.firmFor(Pattern::On)), Role::Target);
            if (!noun && !m_clause.firmFor(Pattern::On))
                for (const QString &company : m_clause.firmsSpokenOf())
                    m_parties.give(company, Role::Target);
            giveJoint(m_clause.firmFor(Pattern::On));
            if (pattern == Pattern::On && !m_clause.firmFor(Pattern::On))
                for (const QString &company : m_clause.prey())
                    m_parties.give(company, Role::Target);
            if (pattern == Pattern::Sale && !m_clause.firmFor(Pattern::On) && holdsClass(m_view, m_predicate.object, QStringLiteral("stake")))
                m_parties.give(companyOf(m_clause.linked({"in", "of"})), Role::Target); // "sold its stake in Flipkart"
            giveLinked({"to"}, m_parties.companies.empty() ? Role::Target : Role::Partner);
            if (m_parties.companies.size() < 2)
                giveLinked({"from"}, Role::Target); // "approved a drug from Pfizer"
            if (noun && m_parties.companies.empty())
                fromDiscourse();
            break;
        case Pattern::Own:
            if (m_clause.intransitive && m_agents.subject.companies.empty())
                fromDiscourse();
            m_parties.give(companyOf(companyIn(m_view, m_predicate.object)), m_parties.companies.empty() ? Role::Actor : Role::Target);
            for (const QString &company : m_clause.firmsSpokenOf())
                m_parties.give(company, Role::Target);
            if (m_clause.intransitive)
                m_parties.give(companyOf(m_clause.relativeObject()), Role::Target);
            giveLinked({"on", "with", "at", "of"}, Role::Partner);
            break;
        case Pattern::With: {
            if (noun && m_agents.compound)
                m_parties.give(m_agents.compound->company, m_parties.companies.empty() ? Role::Actor : Role::Partner);
            const Role first = m_parties.companies.empty() ? Role::Actor : Role::Partner;
            if (noun)
                giveLinked({"between", "of"}, first);
            giveLinked({"with", "and", "into"}, m_parties.companies.empty() ? Role::Actor : Role::Partner);
            if (noun && m_parties.companies.size() < 2)
                m_parties.give(companyOf(m_clause.jointBefore()), Role::Partner);
            if (noun)
                for (const CompanyMention *mention : objectCompanies())
                    m_parties.give(mention->company, m_parties.companies.empty() ? Role::Actor : Role::Partner);
            else
                m_parties.give(companyOf(companyIn(m_view, m_predicate.object)), Role::Partner);
            // "a merger between A and B": one acts as much as the other, but a title begins with one.
            for (size_t i = 1; i < m_parties.companies.size(); ++i)
                m_parties.companies[i].role = Role::Partner;
            break;
        }
        case Pattern::Offer: {
            const CompanyMention *bidder = m_clause.linked({"from", "by"});
            if (bidder)
                m_parties.companies.clear(); // "received an offer from": the subject is the target
            m_parties.give(companyOf(bidder), Role::Actor);
            m_parties.give(companyOf(m_clause.linked({"for", "of"})), Role::Target);
            m_parties.give(companyOf(m_agents.compound), Role::Target);
            if (bidder)
                giveSubjects(Role::Target);
            else
                m_parties.give(companyOf(m_clause.offeree), Role::Target);
            break;
        }
        case Pattern::Prey:
            for (EventCompany &company : m_parties.companies)
                company.role = Role::Target;
            if (m_parties.companies.empty())
                m_parties.give(companyOf(freeCompany(m_view, m_view.first(), m_match.first)), Role::Target);
            m_parties.give(companyOf(m_clause.linked({"for", "of", "by"})), Role::Actor);
            break;
        case Pattern::Break:
            giveLinked({"with", "for", "of", "to", "between"}, Role::Target);
            m_parties.give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            break;
        case Pattern::Under:
            for (EventCompany &company : m_parties.companies)
                company.role = Role::Target;
            if (const CompanyMention *owner = m_clause.firmFor(Pattern::Under))
                m_parties.companies.insert(m_parties.companies.begin(), {owner->company, Role::Actor});
            break;
        case Pattern::Court:
            if (m_parties.companies.empty())
                m_parties.give(companyOf(freeCompany(m_view, m_view.first(), m_match.first)), Role::Actor);
            giveLinked({"between"}, m_parties.companies.empty() ? Role::Actor : Role::Target);
            m_parties.give(companyOf(m_clause.firmFor(pattern)), Role::Target);
            break;
        case Pattern::Round: {
            const CompanyMention *owner = freeCompany(m_view, m_view.first(), m_match.first);
            const CompanyMention *linked = m_clause.linked({"for", "in", "of", "at"});
            const QStringList backers = m_agents.names;
            m_parties.companies.clear();
            m_parties.give(companyOf(m_agents.compound), Role::Actor);
            if (linked && m_parties.companies.empty())
                m_parties.give(linked->company, Role::Actor);
            if (m_parties.companies.empty() && owner && !goesOn(m_view))
                m_parties.give(owner->company, Role::Actor);
            if (m_parties.companies.empty())
                for (const QString &name : backers) // "Flipkart's $1.4 billion round"
                    if (!m_clause.linked({"by"}) || m_clause.linked({"by"})->company != name)
                        m_parties.give(name, Role::Actor);
            if (m_parties.companies.empty())
                m_parties.give(m_discourse.subject, Role::Actor);
            giveLinked({"by", "from", "with"}, Role::Partner);
            break;
        }
        case Pattern::Into:
        case Pattern::Tender:
        case Pattern::For:
            m_parties.give(companyOf(m_clause.firmFor(pattern)), Role::Target);
            if (pattern == Pattern::For)
                giveLinked({"to"}, Role::Partner); // "paid $1.8 billion to Hudson's Bay for the leases"
            break;
        case Pattern::Against:
            if (!noun && m_agents.subject.pronoun && holdsClass(m_view, m_clause.tail(), QStringLiteral("penalty")))
                std::erase_if(m_parties.companies, [](const EventCompany &company) { return !isAuthority(company.name); }); // "it imposed a fine on"
            m_parties.give(companyOf(m_clause.firmFor(pattern)), Role::Target);
            if (m_parties.companies.size() < 2)
                for (const CompanyMention *mention : m_view.mentions())
                    if (mention->span.begin < m_view.token(m_match.first).begin && !mention->publisher)
                        m_parties.give(mention->company, m_parties.companies.empty() ? Role::Actor : Role::Target);
            // "Brussels opened a probe", "the watchdog began an inquiry", not "imposed duties on steel"
            if (std::ranges::all_of(m_parties.companies, [](const EventCompany &company) { return isAuthority(company.name); })
                && !m_agents.subject.phrase.isEmpty() && !holdsClass(m_view, m_clause.tail(), QStringLiteral("penalty"))) {
                for (const QString &company : dealPartners())
                    m_parties.give(company, Role::Target);
                if (!isAuthority(m_discourse.subject))
                    m_parties.give(m_discourse.subject, Role::Target);
            }
            break;
        case Pattern::Of:
            giveLinked({"of", "at", "for"}, Role::Target);
            m_parties.give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            if (m_parties.companies.empty() && !m_agents.subject.phrase.isEmpty())
                m_parties.give(m_clause.employer(), Role::Actor); // "Axel Lehmann became chairman"
            break;
        case Pattern::Self:
            m_parties.give(companyOf(companyIn(m_view, m_predicate.object)), m_parties.companies.empty() ? Role::Actor : Role::Target);
            giveLinked({"from", "of", "at"}, m_parties.companies.empty() ? Role::Actor : Role::Partner);
            if (m_parties.companies.empty())
                m_parties.give(companyOf(companyIn(m_view, {m_match.last, m_predicate.end})), Role::Actor);
            break;
        }
    }

    /// The pair whose deal was told last, or none.
    QStringList dealPartners() const
    {
        if (m_discourse.events.empty() || !isTradeKind(m_discourse.events.back().kind) || m_discourse.events.back().companies.size() < 2)
            return {};
        const auto &companies = m_discourse.events.back().companies;
        return {companies[0].name, companies[1].name};
    }

    std::vector<const CompanyMention *> objectCompanies() const
    {
        std::vector<const CompanyMention *> found;
        for (qsizetype at = m_predicate.object.first; at < m_predicate.object.last; ++at)
            if (const CompanyMention *mention = m_view.mention(at); mention && (found.empty() || found.back() != mention))
                found.push_back(mention);
        return found;
    }

    /// "The new storefront will launch": whose it is was told before.
    void fromDiscourse()
    {
        const TokenRun run = m_clause.objectRun();
        if (run.isEmpty() || !m_view.is(run.first, GrammarClass::Determiner | GrammarClass::Possessive))
            return;
        const QString head = m_view.word(run.last - 1).toString().toLower();
        const size_t oldest = m_discourse.objects.size() - std::min(farthestEvent, m_discourse.objects.size());
        for (size_t i = m_discourse.objects.size(); i-- > oldest;) {
            if (m_discourse.objects[i] != head)
                continue;
            for (const EventCompany &company : m_discourse.events[i].companies)
                m_parties.give(company.name, company.role);
            return;
        }
        if (m_view.is(run.first, GrammarClass::Possessive))
            m_parties.give(m_discourse.subject, Role::Actor);
    }

    const FrameClause &m_clause;
    const SentenceView &m_view;
    const TriggerMatch &m_match;
    const VerbGroup &m_group;
    const Discourse &m_discourse;
    const Predicate &m_predicate;
    const Agents &m_agents;
    Parties m_parties;
};

} // namespace

void Parties::give(const QString &company, Role role)
{
    const bool known = std::ranges::any_of(companies, [&](const EventCompany &other) { return other.name == company; });
    if (!company.isEmpty() && !known)
        companies.push_back({company, role});
}

bool Parties::has(Role role) const
{
    return std::ranges::any_of(companies, [role](const EventCompany &company) { return company.role == role; });
}

Parties partiesOf(const FrameClause &clause, Pattern pattern)
{
    return PatternRoles(clause).run(pattern);
}
