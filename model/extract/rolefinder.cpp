// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/rolefinder.h"

#include "extract/eventsayings.h"
#include "extract/objectphrase.h"
#include "extract/readingneeds.h"

#include <algorithm>

namespace {

constexpr size_t farthestEvent = 50; // how far back "the new storefront" may reach

QString companyOf(const CompanyMention *mention)
{
    return mention ? mention->company : QString();
}

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
            m_companies.clear();
            m_link.clear();
            if (!meetsNeeds(m_clause, reading))
                continue;
            assign(reading.pattern);
            if (reading.pattern == Pattern::Under && !m_agents.names.isEmpty() && m_companies.size() < 2)
                continue; // "went to court"
            if (isHolding(reading))
                dropAuthorities();
            giveStrangers(reading);
            if (!hasParty())
                giveOwner(reading);
            const bool stranger = isTrade(reading) && !hasTrader();
            if (!hasParty() || (stranger && !isHolding(reading) && !namesStranger()) || isBuyback(reading))
                continue;
            arguments.reading = &reading;
            arguments.companies = m_companies;
            arguments.link = m_link;
            if (reading.pattern != Pattern::With || !reading.needs.contains(QLatin1String("firm")))
                arguments.object = objectPhrase(m_view, m_clause.objectRun(), m_agents.names);
            if (reading.pattern == Pattern::Offer && m_companies.size() > 1)
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
        const bool firm = std::any_of(m_companies.begin(), m_companies.end(),
                                      [](const EventCompany &company) { return company.role == Role::Target; });
        const auto &quantities = m_view.quantities();
        return firm && std::any_of(quantities.begin(), quantities.end(), [](const QuantityMention *quantity) {
                   return quantity->type == QuantityType::Percent;
               });
    }

    void dropAuthorities()
    {
        std::erase_if(m_companies, [](const EventCompany &company) {
            return company.role == Role::Actor && isAuthority(company.name);
        });
    }

    /// "plans to buy up to 2.3 mln shares of its common stock"
    bool isBuyback(const TriggerReading &reading) const
    {
        if (!isTradeKind(reading.kind) || m_companies.size() > 1 || m_match.trigger->noun || m_group.passive)
            return false;
        const TokenRun clause{m_match.last, std::min(m_predicate.end, m_match.last + 20)};
        for (qsizetype at = clause.first; at < clause.last; ++at)
            if (m_view.is(at, GrammarClass::Possessive) && holdsClass(m_view, {at + 1, std::min(at + 5, m_predicate.end)}, QStringLiteral("stake")))
                return true;
        return false;
    }

    void give(const QString &company, Role role)
    {
        const auto same = [&](const EventCompany &other) { return other.name == company; };
        if (!company.isEmpty() && std::none_of(m_companies.begin(), m_companies.end(), same))
            m_companies.push_back({company, role});
    }

    /// "fined Volkswagen and BMW": those joined to the first target.
    void giveJoint(const CompanyMention *first)
    {
        if (!first)
            return;
        for (qsizetype at = m_view.tokenAfter(first->span);
             at < m_predicate.object.last && (m_view.mention(at) || m_view.is(at, GrammarClass::Coordinator)); ++at)
            give(companyOf(m_view.mention(at)), Role::Target);
    }

    void giveSubjects(Role role)
    {
        for (const QString &company : m_agents.names)
            give(company, role);
    }

    void giveLinked(std::initializer_list<const char *> prepositions, Role role)
    {
        for (const LinkedCompany &company : m_predicate.companies)
            for (const char *preposition : prepositions)
                if (company.preposition == QLatin1String(preposition) && !company.mention->publisher
                    && !(company.preposition == QLatin1String("by") && isModifier(m_view, *company.mention))) {
                    if (m_link.isEmpty() && role == Role::Partner)
                        m_link = company.preposition;
                    give(company.mention->company, role);
                }
    }

    void assign(Pattern pattern)
    {
        if (m_group.passive) {
            giveLinked({"by"}, Role::Actor);
            if (pattern == Pattern::Own || pattern == Pattern::Self) {
                giveSubjects(m_companies.empty() ? Role::Actor : Role::Target);
                if (m_companies.empty())
                    fromDiscourse();
            } else if (pattern == Pattern::Sale) {
                const TokenRun &sold = m_agents.subject.phrase;
                const bool bare = m_companies.empty() && m_agents.names.isEmpty() && m_clause.linked({"to"})
                    && (namesPlace(m_view, sold) || m_view.is(sold.first, GrammarClass::Determiner));
                if (bare) // "South Korea was sold to E-Land"
                    give(m_discourse.subject, Role::Actor);
                giveSubjects(Role::Target);
                giveLinked({"to"}, bare && !m_companies.empty() ? Role::Partner : Role::Actor);
            } else if (pattern == Pattern::With) {
                giveSubjects(Role::Actor);
            } else {
                giveSubjects(Role::Target);
            }
            if (pattern == Pattern::Of)
                giveLinked({"of", "at"}, Role::Target); // "was replaced as chairman of Alibaba"
            giveLinked({"with", "on", "into"}, Role::Partner);
            if (pattern == Pattern::With && m_companies.size() == 1 && m_companies.front().role == Role::Partner && m_discourse.subject != m_companies.front().name)
                give(m_discourse.subject, Role::Actor); // "an agreement was signed with Tencent"
            if (pattern == Pattern::Against && m_companies.empty())
                give(companyOf(m_clause.firmFor(pattern)), Role::Target); // "a suit was filed against Google"
            return;
        }
        const bool noun = m_match.trigger->noun;
        if (const CompanyMention *buyer = m_clause.buyerOfOwner(); buyer && (pattern == Pattern::On || pattern == Pattern::Sale)) {
            give(buyer->company, Role::Actor);
            giveSubjects(Role::Target);
            return;
        }
        giveSubjects(Role::Actor);
        switch (pattern) {
        case Pattern::On:
        case Pattern::Sale:
            // "Vodafone acquisition of C&WW opposed"
            if (noun && m_agents.compound && m_companies.empty()
                && (companyIn(m_view, m_predicate.object) || namesThing(m_view, m_predicate.object))) {
                give(m_agents.compound->company, Role::Actor);
                give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            }
            give(companyOf(m_clause.firmFor(Pattern::On)), Role::Target);
            if (!noun && !m_clause.firmFor(Pattern::On))
                for (const QString &company : m_clause.firmsSpokenOf())
                    give(company, Role::Target);
            giveJoint(m_clause.firmFor(Pattern::On));
            if (pattern == Pattern::On && !m_clause.firmFor(Pattern::On))
                for (const QString &company : m_clause.prey())
                    give(company, Role::Target);
            if (pattern == Pattern::Sale && !m_clause.firmFor(Pattern::On) && holdsClass(m_view, m_predicate.object, QStringLiteral("stake")))
                give(companyOf(m_clause.linked({"in", "of"})), Role::Target); // "sold its stake in Flipkart"
            giveLinked({"to"}, m_companies.empty() ? Role::Target : Role::Partner);
            if (m_companies.size() < 2)
                giveLinked({"from"}, Role::Target); // "approved a drug from Pfizer"
            if (noun && m_companies.empty())
                fromDiscourse();
            break;
        case Pattern::Own:
            if (m_clause.intransitive && m_agents.subject.companies.empty())
                fromDiscourse();
            give(companyOf(companyIn(m_view, m_predicate.object)), m_companies.empty() ? Role::Actor : Role::Target);
            if (m_clause.intransitive)
                give(companyOf(m_clause.relativeObject()), Role::Target);
            giveLinked({"on", "with", "at", "of"}, Role::Partner);
            break;
        case Pattern::With: {
            if (noun && m_agents.compound)
                give(m_agents.compound->company, m_companies.empty() ? Role::Actor : Role::Partner);
            const Role first = m_companies.empty() ? Role::Actor : Role::Partner;
            if (noun)
                giveLinked({"between", "of"}, first);
            giveLinked({"with", "and", "into"}, m_companies.empty() ? Role::Actor : Role::Partner);
            if (noun && m_companies.size() < 2)
                give(companyOf(m_clause.jointBefore()), Role::Partner);
            if (noun)
                for (const CompanyMention *mention : objectCompanies())
                    give(mention->company, m_companies.empty() ? Role::Actor : Role::Partner);
            else
                give(companyOf(companyIn(m_view, m_predicate.object)), Role::Partner);
            // "a merger between A and B": one acts as much as the other, but a title begins with one.
            for (size_t i = 1; i < m_companies.size(); ++i)
                m_companies[i].role = Role::Partner;
            break;
        }
        case Pattern::Offer: {
            const CompanyMention *bidder = m_clause.linked({"from", "by"});
            if (bidder)
                m_companies.clear(); // "received an offer from": the subject is the target
            give(companyOf(bidder), Role::Actor);
            give(companyOf(m_clause.linked({"for", "of"})), Role::Target);
            give(companyOf(m_agents.compound), Role::Target);
            if (bidder)
                giveSubjects(Role::Target);
            else
                give(companyOf(m_clause.offeree), Role::Target);
            break;
        }
        case Pattern::Prey:
            for (EventCompany &company : m_companies)
                company.role = Role::Target;
            if (m_companies.empty())
                give(companyOf(freeCompany(m_view, m_view.first(), m_match.first)), Role::Target);
            give(companyOf(m_clause.linked({"for", "of", "by"})), Role::Actor);
            break;
        case Pattern::Break:
            giveLinked({"with", "for", "of", "to", "between"}, Role::Target);
            give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            break;
        case Pattern::Under:
            for (EventCompany &company : m_companies)
                company.role = Role::Target;
            if (const CompanyMention *owner = m_clause.firmFor(Pattern::Under))
                m_companies.insert(m_companies.begin(), {owner->company, Role::Actor});
            break;
        case Pattern::Court:
            if (m_companies.empty())
                give(companyOf(freeCompany(m_view, m_view.first(), m_match.first)), Role::Actor);
            giveLinked({"between"}, m_companies.empty() ? Role::Actor : Role::Target);
            give(companyOf(m_clause.firmFor(pattern)), Role::Target);
            break;
        case Pattern::Round: {
            const CompanyMention *owner = freeCompany(m_view, m_view.first(), m_match.first);
            const CompanyMention *linked = m_clause.linked({"for", "in", "of", "at"});
            const QStringList backers = m_agents.names;
            m_companies.clear();
            give(companyOf(m_agents.compound), Role::Actor);
            if (linked && m_companies.empty())
                give(linked->company, Role::Actor);
            if (m_companies.empty() && owner && !goesOn(m_view))
                give(owner->company, Role::Actor);
            if (m_companies.empty())
                for (const QString &name : backers) // "Flipkart's $1.4 billion round"
                    if (!m_clause.linked({"by"}) || m_clause.linked({"by"})->company != name)
                        give(name, Role::Actor);
            if (m_companies.empty())
                give(m_discourse.subject, Role::Actor);
            giveLinked({"by", "from", "with"}, Role::Partner);
            break;
        }
        case Pattern::Into:
        case Pattern::Tender:
        case Pattern::For:
            give(companyOf(m_clause.firmFor(pattern)), Role::Target);
            if (pattern == Pattern::For)
                giveLinked({"to"}, Role::Partner); // "paid $1.8 billion to Hudson's Bay for the leases"
            break;
        case Pattern::Against:
            if (!noun && m_agents.subject.pronoun && holdsClass(m_view, m_clause.tail(), QStringLiteral("penalty")))
                std::erase_if(m_companies, [](const EventCompany &company) { return !isAuthority(company.name); }); // "it imposed a fine on"
            give(companyOf(m_clause.firmFor(pattern)), Role::Target);
            if (m_companies.size() < 2)
                for (const CompanyMention *mention : m_view.mentions())
                    if (mention->span.begin < m_view.token(m_match.first).begin && !mention->publisher)
                        give(mention->company, m_companies.empty() ? Role::Actor : Role::Target);
            // "Brussels opened a probe", "the watchdog began an inquiry", not "imposed duties on steel"
            if (std::ranges::all_of(m_companies, [](const EventCompany &company) { return isAuthority(company.name); })
                && !m_agents.subject.phrase.isEmpty() && !holdsClass(m_view, m_clause.tail(), QStringLiteral("penalty"))) {
                for (const QString &company : dealPartners())
                    give(company, Role::Target);
                if (!isAuthority(m_discourse.subject))
                    give(m_discourse.subject, Role::Target);
            }
            break;
        case Pattern::Of:
            giveLinked({"of", "at", "for"}, Role::Target);
            give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            if (m_companies.empty() && !m_agents.subject.phrase.isEmpty())
                give(m_clause.employer(), Role::Actor); // "Axel Lehmann became chairman"
            break;
        case Pattern::Self:
            give(companyOf(companyIn(m_view, m_predicate.object)), m_companies.empty() ? Role::Actor : Role::Target);
            giveLinked({"from", "of", "at"}, m_companies.empty() ? Role::Actor : Role::Partner);
            if (m_companies.empty())
                give(companyOf(companyIn(m_view, {m_match.last, m_predicate.end})), Role::Actor);
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
                give(company.name, company.role);
            return;
        }
        if (m_view.is(run.first, GrammarClass::Possessive))
            give(m_discourse.subject, Role::Actor);
    }

    /// Parties by a name that nobody knows: "Zinox acquired it", "bought its rival BrightHome".
    void giveStrangers(const TriggerReading &reading)
    {
        const bool trade = isTradeKind(reading.kind);
        if (m_match.trigger->noun && trade && reading.pattern == Pattern::On && !m_predicate.object.isEmpty()
            && !companyIn(m_view, m_predicate.object))
            give(m_clause.nameIn(m_predicate.object, true), Role::Target); // "with the acquisition of the Home Way"
        if (m_match.trigger->noun || reading.kind == EventKind::Leadership)
            return;
        if (trade && reading.pattern == Pattern::On && !m_group.passive && !companyIn(m_view, m_predicate.object))
            give(m_clause.nameIn(m_predicate.object, true), Role::Target);
        const bool alone = reading.kind == EventKind::Launch || reading.kind == EventKind::Other || reading.kind == EventKind::Results;
        if (!m_agents.names.isEmpty() || (alone && !hasParty()))
            return;
        const QString name = m_clause.nameIn(m_agents.subject.phrase, hasParty() || reading.kind == EventKind::Legal);
        if (name.isEmpty())
            return;
        const bool acts = !m_group.passive || reading.pattern == Pattern::Own || reading.pattern == Pattern::Self;
        m_companies.insert(m_companies.begin(), {name, acts ? Role::Actor : Role::Target});
    }

    /// "Sarah Whitcombe quit", "the first dozen will close": what is told of people and things is told of their company.
    void giveOwner(const TriggerReading &reading)
    {
        const TokenRun &run = m_agents.subject.phrase;
        const bool site = reading.kind == EventKind::Closure || reading.kind == EventKind::Opening || reading.kind == EventKind::Launch
            || reading.kind == EventKind::Layoffs;
        if (m_match.trigger->noun && (site || reading.kind == EventKind::Ipo || reading.kind == EventKind::Legal) && m_clause.isDated()) // "with start of production in 2025"
            give(m_discourse.subject, Role::Actor);
        if (run.isEmpty() || isTradeKind(reading.kind))
            return;
        if (m_group.passive) // "an earlier pact with A and B was blocked"
            for (qsizetype at = run.first; at < run.last; ++at)
                if (m_view.mention(at) && !m_view.mention(at)->publisher)
                    give(m_view.mention(at)->company, Role::Target);
        if (!m_companies.empty())
            return;
        if (reading.kind == EventKind::Leadership) {
            if (m_clause.namesPerson() || m_clause.namesOfficer())
                give(m_clause.employer(), Role::Actor);
            return;
        }
        const bool known = m_view.is(run.first, GrammarClass::Determiner | GrammarClass::Possessive) || m_view.quantity(run.first);
        const bool acted = reading.kind == EventKind::Regulation || reading.kind == EventKind::Legal;
        const bool own = site || reading.kind == EventKind::Ipo || reading.kind == EventKind::Results || (acted && m_group.passive);
        if (known && own && !namesThing(m_view, run)) {
            const QString speaker = speakerBehind();
            give(speaker.isEmpty() ? m_discourse.subject : speaker, acted ? Role::Target : Role::Actor);
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
        const bool target = std::any_of(m_companies.begin(), m_companies.end(),
                                        [](const EventCompany &company) { return company.role == Role::Target; });
        return target && !m_group.passive && m_agents.names.isEmpty() && namesThing(m_view, m_agents.subject.phrase);
    }

    /// "Merchants invest in eBay": a purchase without a firm that buys is no event of firms.
    bool isTrade(const TriggerReading &reading) const
    {
        return isTradeKind(reading.kind) && !m_match.trigger->noun && !m_group.passive;
    }

    /// One who acts; a central bank that buys bills buys no firm.
    bool hasTrader() const
    {
        return std::any_of(m_companies.begin(), m_companies.end(), [](const EventCompany &company) {
            return company.role == Role::Actor && !isAuthority(company.name);
        });
    }

    bool hasParty() const
    {
        return std::any_of(m_companies.begin(), m_companies.end(), [](const EventCompany &company) {
            return company.role == Role::Actor || company.role == Role::Target;
        });
    }

    const FrameClause m_clause;
    const SentenceView &m_view;
    const TriggerMatch &m_match;
    const VerbGroup &m_group;
    const Discourse &m_discourse;
    const Predicate &m_predicate;
    const Agents &m_agents;
    std::vector<EventCompany> m_companies;
    QString m_link;
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
