// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/rolefinder.h"

#include "extract/eventsayings.h"
#include "extract/objectphrase.h"

#include <algorithm>

namespace {

constexpr qsizetype farthestDeal = 5;  // "an agreement in principle to sell"
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
        : m_view(view), m_match(match), m_group(group), m_discourse(discourse), m_predicate(predicateOf(view, match)), m_agents(agentsOf(view, match, group, m_predicate, discourse))
    {
        m_intransitive = !match.trigger->noun && !group.passive && m_predicate.object.isEmpty();
        m_offeree = offeree();
    }

    Arguments run()
    {
        Arguments arguments;
        arguments.first = m_match.trigger->noun ? m_match.first : std::min(m_agents.subject.phrase.first, m_group.first);
        arguments.last = m_predicate.end;
        for (const TriggerReading &reading : m_match.trigger->readings) {
            m_companies.clear();
            m_link.clear();
            if (!meets(reading) || isTradeInPaper(reading))
                continue;
            assign(reading.pattern);
            if (isHolding(reading))
                dropAuthorities();
            if (!hasParty() || (isTrade(reading) && !hasTrader() && !isHolding(reading)) || isBuyback(reading))
                continue;
            arguments.reading = &reading;
            arguments.companies = m_companies;
            arguments.link = m_link;
            if (reading.pattern != Pattern::With || !reading.needs.contains(QLatin1String("firm")))
                arguments.object = objectPhrase(m_view, objectRun(), m_agents.names);
            if (reading.kind == EventKind::Leadership && !m_match.trigger->noun && namesPerson())
                arguments.subject = subjectWords();
            if (isHolding(reading) && !hasTrader())
                arguments.subject = subjectWords();
            if (!arguments.subject.isEmpty() && m_intransitive)
                arguments.object.clear();
            break;
        }
        return arguments;
    }

private:
    /// "Arm's chief executive Simon Segars": the subject is no firm.
    bool namesPerson() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        const qsizetype at = run.last - 1;
        return !run.isEmpty() && m_view.holds(at) && m_view.token(at).capital && !m_view.mention(at)
            && !m_view.is(at, GrammarClass::Pronoun);
    }

    /// "Its founder Jan Koum" begins with the firm's name in a title.
    QString subjectWords() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        const bool owned = m_view.is(run.first, GrammarClass::Possessive);
        const QString words = m_view.words(run.first + (owned ? 1 : 0), run.last);
        return owned ? m_discourse.subject + u' ' + words : words;
    }

    /// Where the thing that the trigger acts on stands.
    TokenRun objectRun() const
    {
        if (m_group.passive || m_intransitive)
            return m_agents.subject.phrase;
        return m_predicate.object;
    }

    const CompanyMention *linked(std::initializer_list<const char *> prepositions) const
    {
        for (const LinkedCompany &company : m_predicate.companies)
            for (const char *preposition : prepositions)
                if (company.preposition == QLatin1String(preposition))
                    return company.mention;
        return nullptr;
    }

    /// What stands right before a noun: "its [platform] closure".
    TokenRun compoundRun() const { return {std::max(m_view.first(), m_match.first - 3), m_match.first}; }

    bool meets(const TriggerReading &reading) const
    {
        const bool takesObject = reading.pattern == Pattern::On || reading.pattern == Pattern::Sale;
        const TokenRun object = m_intransitive && takesObject ? m_predicate.object : objectRun();
        if (reading.pattern == Pattern::Sale && isHabit())
            return false;
        const TokenRun clause{m_match.last, m_predicate.end};
        const bool wide = reading.pattern == Pattern::Self || reading.pattern == Pattern::Into
            || reading.pattern == Pattern::Against || reading.pattern == Pattern::Of;
        for (const QString &need : reading.needs) {
            if (need == QLatin1String("holding")) {
                if (holdsClass(m_view, clause, QStringLiteral("stake")) && linked({"in", "of"}))
                    return true;
            } else if (need == QLatin1String("reply")) {
                if (m_offeree)
                    return true;
            } else if (need == QLatin1String("any")) {
                if (reading.pattern != Pattern::Own || !object.isEmpty())
                    return true;
            } else if (need == QLatin1String("firm")) {
                // "closed its takeover of X" closes no X, and "X closed at a record" neither.
                const bool own = reading.pattern == Pattern::Own;
                if (own && (m_intransitive || holdsClass(m_view, object, QStringLiteral("bid"))))
                    continue;
                if (firmFor(reading.pattern) || (m_group.passive && !m_agents.names.isEmpty() && (!m_agents.subject.phrase.isEmpty() || m_match.first == m_view.first())))
                    return true;
            } else if (need == QLatin1String("money")) {
                const bool direct = reading.pattern == Pattern::Self;
                if (hasMoney(m_view, direct ? m_predicate.object : clause) && ((reading.pattern != Pattern::For && reading.pattern != Pattern::Tender) || firmFor(Pattern::For)))
                    return true;
            } else if (need == QLatin1String("name")) {
                if (namesThing(m_view, object) && (reading.pattern != Pattern::Sale || isSettled()))
                    return true;
            } else if (need == QLatin1String("place")) {
                if (namesPlace(m_view, object.isEmpty() ? clause : object))
                    return true;
            } else if ((wide && holdsClass(m_view, clause, need)) || (!wide && headHoldsClass(m_view, object, need))
                       || (m_match.trigger->noun && holdsClass(m_view, compoundRun(), need))) {
                if (reading.pattern == Pattern::For && !linked({"for", "of"}))
                    continue;
                if (need == QLatin1String("agreement") && isAgreementToDeal())
                    continue;
                if (need == QLatin1String("shop") && reading.pattern == Pattern::Sale && !isSettled())
                    continue;
                if (need != QLatin1String("round") || hasMoney(m_view, clause))
                    return true;
            }
        }
        return false;
    }

    /// "WhatsApp, which [Facebook] bought": what stands before the relative word, or null.
    const CompanyMention *relativeObject() const
    {
        qsizetype at = m_agents.subject.phrase.first - 1;
        if (!m_view.is(at, GrammarClass::Relative) || m_view.mention(at))
            return nullptr;
        while (m_view.isAny(at - 1, u","))
            --at;
        return m_view.mention(at - 1);
    }

    /// "Rio rejected BHP's offer": who answers an offer is the one that it was made to, or null.
    const CompanyMention *offeree() const
    {
        if (!m_match.trigger->noun || m_agents.names.isEmpty())
            return nullptr;
        for (const auto &[control, at] : m_group.controls)
            if (control == Control::Denied || control == Control::Through) {
                const CompanyMention *subject = freeCompany(m_view, m_view.first(), at);
                return subject && !m_agents.names.contains(subject->company) ? subject : nullptr;
            }
        return nullptr;
    }

    static bool isTradeKind(EventKind kind)
    {
        return kind == EventKind::Acquisition || kind == EventKind::Investment || kind == EventKind::Merger;
    }

    /// "sold 500 mln dlrs of notes", "an exchange offer for its debentures": paper, no firm.
    bool isTradeInPaper(const TriggerReading &reading) const
    {
        if (!isTradeKind(reading.kind) || reading.pattern == Pattern::With)
            return false;
        const TokenRun object = objectRun().isEmpty() ? TokenRun{m_match.last, std::min(m_predicate.end, m_match.last + 14)} : objectRun();
        return headHoldsClass(m_view, object, QStringLiteral("paper")) && !isPartOfFirm(object);
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

    /// Whom a noun has after "by" is no partner of a merger ("is under investigation by the Commission").
    bool byOnly() const { return linked({"by"}) != nullptr; }

    /// "Tmall sells foreign brands" every day; "Tesco sells Korean unit to MBK" once.
    bool isHabit() const
    {
        const QString surface = m_view.word(m_match.first).toString().toLower();
        const VerbForms &forms = m_match.trigger->verb;
        const bool present = surface == forms.third || (surface == forms.base && m_group.first == m_match.first);
        return present && !m_match.trigger->noun && !linked({"to"}) && !hasMoney(m_view, {m_match.last, m_predicate.end});
    }

    /// The company that is the object, not the one whose notes or cars are sold.
    const CompanyMention *ownObject() const
    {
        const CompanyMention *mention = companyIn(m_view, objectRun());
        return mention && m_match.trigger->noun && isModifier(m_view, *mention) && !isPartOfFirm(objectRun()) ? nullptr : mention;
    }

    bool isPartOfFirm(const TokenRun &run) const
    {
        return holdsClass(m_view, run, QStringLiteral("part")) || holdsClass(m_view, run, QStringLiteral("unit"))
            || holdsClass(m_view, run, QStringLiteral("stake")) || holdsClass(m_view, run, QStringLiteral("shop"));
    }

    /// "The holders of A and those of [B] approved the merger": the second of two that stand before, or null.
    const CompanyMention *jointBefore() const
    {
        const CompanyMention *first = nullptr;
        bool joint = false;
        for (qsizetype at = m_view.first(); at < m_match.first; ++at) {
            const CompanyMention *mention = m_view.mention(at);
            if (mention && first && joint && mention->company != first->company)
                return mention;
            if (mention && !mention->publisher && !first)
                first = mention;
            joint = (joint && !m_view.isBreak(at)) || (first && !mention && m_view.is(at, GrammarClass::Coordinator));
            if (!mention && m_view.is(at, GrammarClass::Report))
                joint = false;
        }
        return nullptr;
    }

    /// A sale that was agreed or has a price or a buyer, not a trade of every day.
    bool isSettled() const
    {
        return m_group.has(Control::Agreed) || m_group.has(Control::Planned) || linked({"to"}) || m_match.trigger->noun
            || hasMoney(m_view, {m_match.last, m_predicate.end});
    }

    /// "signed an agreement to sell": the sale is the event.
    bool isAgreementToDeal() const
    {
        return std::any_of(m_view.triggers().begin(), m_view.triggers().end(), [this](const TriggerMatch &other) {
            const EventKind kind = other.trigger->readings.front().kind;
            return m_view.is(other.first - 1, GrammarClass::To) && other.first > m_match.first
                && other.first < m_predicate.object.last + farthestDeal
                && (kind == EventKind::Acquisition || kind == EventKind::Merger || kind == EventKind::Investment);
        });
    }

    const CompanyMention *firmFor(Pattern pattern) const
    {
        switch (pattern) {
        case Pattern::With:
            if (const CompanyMention *partner = linked({"with", "between", "and", "of", "into"}))
                return partner;
            if (m_match.trigger->noun && m_agents.compound)
                return m_agents.compound;
            if (const CompanyMention *object = companyIn(m_view, m_predicate.object))
                return object;
            if (m_match.trigger->noun && m_agents.names.size() > 1 && !byOnly())
                return m_view.mentions().front();
            if (m_match.trigger->noun && !byOnly() && !m_agents.names.isEmpty())
                return jointBefore();
            return m_agents.subject.companies.size() > 1 ? m_agents.subject.companies.front() : nullptr;
        case Pattern::Offer:
            return linked({"for", "from", "by", "of"}) ? linked({"for", "from", "by", "of"}) : m_agents.compound;
        case Pattern::Prey:
            return freeCompany(m_view, m_view.first(), m_match.first);
        case Pattern::Tender:
            return linked({"for", "of"});
        case Pattern::For:
            return linked({"for", "of", "in"}) ? linked({"for", "of", "in"}) : companyIn(m_view, m_predicate.object);
        case Pattern::Into:
            if (const CompanyMention *target = linked({"in", "into"}))
                return target;
            return m_match.trigger->noun ? nullptr : companyIn(m_view, m_predicate.object);
        case Pattern::Against:
            if (const CompanyMention *target = linked({"against", "with", "into", "over"}))
                return target;
            return companyIn(m_view, m_predicate.object);
        default:
            if (m_group.passive && m_agents.subject.companies.empty())
                return nullptr;
            if (m_group.passive)
                return m_agents.subject.companies.front();
            if (m_match.trigger->noun && m_agents.compound)
                return m_agents.compound;
            if (m_intransitive && pattern == Pattern::On && !m_agents.names.isEmpty())
                return relativeObject();
            return m_intransitive && pattern == Pattern::On ? nullptr : ownObject();
        }
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
                giveSubjects(Role::Target);
                giveLinked({"to"}, Role::Actor);
            } else if (pattern == Pattern::With) {
                giveSubjects(Role::Actor);
            } else {
                giveSubjects(Role::Target);
            }
            giveLinked({"with", "on", "into"}, Role::Partner);
            return;
        }
        const bool noun = m_match.trigger->noun;
        giveSubjects(Role::Actor);
        switch (pattern) {
        case Pattern::On:
        case Pattern::Sale:
            give(companyOf(firmFor(Pattern::On)), Role::Target);
            giveJoint(firmFor(Pattern::On));
            giveLinked({"to"}, Role::Partner);
            if (m_companies.size() < 2)
                giveLinked({"from"}, Role::Target); // "approved a drug from Pfizer"
            if (noun && m_companies.empty())
                fromDiscourse();
            break;
        case Pattern::Own:
            if (m_intransitive && m_agents.subject.companies.empty())
                fromDiscourse();
            give(companyOf(companyIn(m_view, m_predicate.object)), m_companies.empty() ? Role::Actor : Role::Target);
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
                give(companyOf(jointBefore()), Role::Partner);
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
            const CompanyMention *bidder = linked({"from", "by"});
            if (bidder)
                m_companies.clear(); // "received an offer from": the subject is the target
            give(companyOf(bidder), Role::Actor);
            give(companyOf(linked({"for", "of"})), Role::Target);
            give(companyOf(m_agents.compound), Role::Target);
            if (bidder)
                giveSubjects(Role::Target);
            else
                give(companyOf(m_offeree), Role::Target);
            break;
        }
        case Pattern::Prey:
            for (EventCompany &company : m_companies)
                company.role = Role::Target;
            if (m_companies.empty())
                give(companyOf(freeCompany(m_view, m_view.first(), m_match.first)), Role::Target);
            give(companyOf(linked({"for", "of", "by"})), Role::Actor);
            break;
        case Pattern::Into:
        case Pattern::Tender:
        case Pattern::For:
            give(companyOf(firmFor(pattern)), Role::Target);
            break;
        case Pattern::Against:
            give(companyOf(firmFor(pattern)), Role::Target);
            if (m_companies.size() < 2)
                for (const CompanyMention *mention : m_view.mentions())
                    if (mention->span.begin < m_view.token(m_match.first).begin && !mention->publisher)
                        give(mention->company, m_companies.empty() ? Role::Actor : Role::Target);
            if (m_companies.empty() && !m_agents.subject.phrase.isEmpty())
                give(m_discourse.subject, Role::Target); // "Brussels opened a probe"
            break;
        case Pattern::Of:
            giveLinked({"of", "at", "for"}, Role::Target);
            give(companyOf(companyIn(m_view, m_predicate.object)), Role::Target);
            if (m_companies.empty() && !m_agents.subject.phrase.isEmpty())
                give(m_discourse.subject, Role::Actor); // "Axel Lehmann became chairman"
            break;
        case Pattern::Self:
            give(companyOf(companyIn(m_view, m_predicate.object)), m_companies.empty() ? Role::Actor : Role::Target);
            giveLinked({"from", "of", "at"}, m_companies.empty() ? Role::Actor : Role::Partner);
            if (m_companies.empty())
                give(companyOf(companyIn(m_view, {m_match.last, m_predicate.end})), Role::Actor);
            if (m_companies.empty() && !m_match.trigger->noun && namesPerson())
                give(m_discourse.subject, Role::Actor); // "Philip Clarke took over as chief executive"
            break;
        }
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
        const TokenRun run = objectRun();
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

    const SentenceView &m_view;
    const TriggerMatch &m_match;
    const VerbGroup &m_group;
    const Discourse &m_discourse;
    Predicate m_predicate;
    Agents m_agents;
    bool m_intransitive = false;
    const CompanyMention *m_offeree = nullptr;
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
