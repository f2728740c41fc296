// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/rolefinder.h"

#include "extract/clauses.h"

#include <algorithm>

namespace {

QString companyOf(const CompanyMention *mention)
{
    return mention ? mention->company : QString();
}

/// Works out the arguments of one trigger; the readings are tried on the same view of the clause.
class RoleFinder
{
public:
    RoleFinder(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Discourse &discourse)
        : m_view(view), m_match(match), m_group(group), m_discourse(discourse), m_predicate(predicateOf(view, match))
    {
        if (match.trigger->noun)
            findOwner();
        else
            findSubject();
        m_intransitive = !match.trigger->noun && !group.passive && m_predicate.object.isEmpty();
    }

    Arguments run()
    {
        Arguments arguments;
        arguments.first = m_match.trigger->noun ? m_match.first : std::min(m_subject.phrase.first, m_group.first);
        arguments.last = m_predicate.end;
        for (const TriggerReading &reading : m_match.trigger->readings) {
            m_companies.clear();
            m_link.clear();
            if (!meets(reading))
                continue;
            assign(reading.pattern);
            if (!hasParty() || (isTrade(reading) && !hasActor()))
                continue;
            arguments.reading = &reading;
            arguments.companies = m_companies;
            arguments.link = m_link;
            arguments.object = objectWords(reading);
            if (reading.kind == EventKind::Leadership && !m_match.trigger->noun && namesPerson())
                arguments.subject = subjectWords();
            if (!arguments.subject.isEmpty() && m_intransitive)
                arguments.object.clear();
            break;
        }
        return arguments;
    }

private:
    void findSubject()
    {
        m_subject = subjectOf(m_view, m_match, m_group);
        for (const CompanyMention *mention : m_subject.companies)
            m_subjects.append(nameOf(*mention));
        if (m_subjects.isEmpty() && m_subject.pronoun)
            addSubject(spokenOf(m_group.first));
        if (m_subjects.isEmpty())
            addSubject(namesake());
        if (m_subjects.isEmpty() && (ownedByTheOneSpokenOf() || describesFirm()))
            addSubject(spokenOf(m_subject.phrase.first));
    }

    /// "Arm's chief executive Simon Segars": the subject is no firm.
    bool namesPerson() const
    {
        const TokenRun &run = m_subject.phrase;
        const qsizetype at = run.last - 1;
        return !run.isEmpty() && m_view.holds(at) && m_view.token(at).capital && !m_view.mention(at)
            && !m_view.is(at, GrammarClass::Pronoun);
    }

    /// "Its founder Jan Koum" begins with the firm's name in a title.
    QString subjectWords() const
    {
        const TokenRun &run = m_subject.phrase;
        const bool owned = m_view.is(run.first, GrammarClass::Possessive);
        const QString words = m_view.words(run.first + (owned ? 1 : 0), run.last);
        return owned ? m_discourse.subject + u' ' + words : words;
    }

    /// "its PlayStation 5 would go on sale"
    bool ownedByTheOneSpokenOf() const
    {
        return !m_subject.phrase.isEmpty() && m_view.is(m_subject.phrase.first, GrammarClass::Possessive);
    }

    /// "The Swedish carmaker"
    bool describesFirm() const
    {
        const TokenRun &run = m_subject.phrase;
        return run.last - run.first >= 2 && run.last - run.first <= 5 && holdsClass({run.last - 1, run.last}, QStringLiteral("actor"))
            && m_view.word(run.first).compare(QLatin1String("the"), Qt::CaseInsensitive) == 0;
    }

    /// "The association" after "Shenzhen Cross-Border E-Commerce Association", or empty.
    QString namesake() const
    {
        const TokenRun &run = m_subject.phrase;
        if (run.last - run.first != 2 || m_view.word(run.first).compare(QLatin1String("the"), Qt::CaseInsensitive) != 0
            || m_view.token(run.first + 1).capital)
            return {};
        const auto &mentions = m_view.analysis().mentions;
        const qsizetype place = m_view.token(run.first).begin;
        for (auto it = mentions.rbegin(); it != mentions.rend(); ++it)
            if (it->span.begin < place
                && it->company.section(u' ', -1).compare(m_view.word(run.first + 1), Qt::CaseInsensitive) == 0)
                return it->company;
        return {};
    }

    /// "The oil company plans" at the head of a sentence means the subject of the one before.
    QString nameOf(const CompanyMention &mention) const
    {
        const bool leads = mention.anaphoric && goesOn(m_view) && m_view.tokenAt(mention.span.begin) < m_view.first() + 4;
        return leads && !m_discourse.subject.isEmpty() ? m_discourse.subject : mention.company;
    }

    void addSubject(const QString &company)
    {
        if (!company.isEmpty())
            m_subjects.append(company);
    }

    /// Whom "it" means at a place: the topic of the sentence so far, else (for "after buying X, Amazon ...") of what follows,
    /// else of the sentence before.
    QString spokenOf(qsizetype at) const
    {
        if (goesOn(m_view) && !m_discourse.subject.isEmpty())
            return m_discourse.subject;
        if (const CompanyMention *mention = freeCompany(m_view, m_view.first(), at))
            return mention->company;
        const bool leads = m_group.gerund || m_match.trigger->noun;
        if (leads) {
            for (qsizetype i = m_predicate.object.last; i < m_view.last(); ++i)
                if (m_view.isAny(i, u","))
                    if (const CompanyMention *mention = freeCompany(m_view, i, m_view.last()))
                        return mention->company;
        }
        return m_discourse.subject;
    }

    /// "Amazon's acquisition", "its purchase", "the Joyo acquisition", "announced the closure of".
    void findOwner()
    {
        m_subject.phrase = {m_match.first, m_match.first};
        for (qsizetype at = m_match.first - 1; m_view.holds(at) && m_match.first - at < 7; --at) {
            if (const CompanyMention *mention = m_view.mention(at)) {
                if (isPossessive(m_view, *mention))
                    addSubject(mention->company);
                else if (at == m_match.first - 1)
                    m_compound = mention;
                if (isPossessive(m_view, *mention) || m_compound != mention)
                    break;
                at = m_view.tokenAt(mention->span.begin);
                continue;
            }
            const QString word = m_view.word(at).toString().toLower();
            if (word == QLatin1String("his") || word == QLatin1String("her")) {
                m_personal = true;
                break;
            }
            if (m_view.is(at, GrammarClass::Possessive)) {
                addSubject(spokenOf(at));
                if (m_view.word(at).compare(QLatin1String("their"), Qt::CaseInsensitive) == 0)
                    addJoint(at);
                break;
            }
            if (m_view.isAny(at, u",") || m_view.isBreak(at)
                || m_view.is(at, GrammarClass::Preposition | GrammarClass::Relative | GrammarClass::Subordinator | GrammarClass::Report))
                break;
        }
        if (m_subjects.isEmpty())
            for (const LinkedCompany &linked : m_predicate.companies)
                if (linked.preposition == QLatin1String("by"))
                    addSubject(companyOf(linked.mention));
        // "the sale of its care division"
        if (m_subjects.isEmpty() && m_view.is(m_predicate.object.first + 1, GrammarClass::Possessive))
            addSubject(spokenOf(m_match.first));
        const bool governed = !m_personal && (!m_group.controls.empty() || m_group.future);
        if (m_subjects.isEmpty() && governed && !m_group.has(Control::Rumoured))
            addSubject(companyOf(freeCompany(m_view, m_view.first(), m_match.first)));
    }

    /// "Fiat Chrysler and PSA completed their merger": the second of two.
    void addJoint(qsizetype at)
    {
        const CompanyMention *head = freeCompany(m_view, m_view.first(), at);
        if (!head)
            return;
        for (qsizetype i = m_view.tokenAfter(head->span); i < at && (m_view.mention(i) || m_view.is(i, GrammarClass::Coordinator)); ++i)
            if (m_view.mention(i) && !m_subjects.contains(m_view.mention(i)->company))
                addSubject(m_view.mention(i)->company);
    }

    /// Where the thing that the trigger acts on stands.
    TokenRun objectRun() const
    {
        if (m_group.passive || m_intransitive)
            return m_subject.phrase;
        return m_predicate.object;
    }

    bool holdsClass(const TokenRun &run, const QString &name) const
    {
        for (qsizetype at = run.first; at < run.last; ++at) {
            qsizetype length = 0;
            const QStringList *classes = m_view.lexicon().object(m_view.from(at), &length);
            if (classes && classes->contains(name))
                return true;
        }
        return false;
    }

    const CompanyMention *companyIn(const TokenRun &run) const
    {
        const CompanyMention *found = nullptr;
        for (qsizetype at = run.first; at < run.last; ++at)
            if (const CompanyMention *mention = m_view.mention(at); mention && !mention->publisher)
                if (!found || isPossessive(m_view, *found) || at == run.first)
                    found = mention;
        return found;
    }

    const CompanyMention *linked(std::initializer_list<const char *> prepositions) const
    {
        for (const LinkedCompany &company : m_predicate.companies)
            for (const char *preposition : prepositions)
                if (company.preposition == QLatin1String(preposition))
                    return company.mention;
        return nullptr;
    }

    bool namesPlace(const TokenRun &run) const
    {
        for (qsizetype at = run.first; at < run.last; ++at)
            if (m_view.token(at).capital && !m_view.mention(at) && m_view.lexicon().place(m_view.from(at)) > 0)
                return true;
        return false;
    }

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
            if (need == QLatin1String("any")) {
                if (reading.pattern != Pattern::Own || !object.isEmpty())
                    return true;
            } else if (need == QLatin1String("firm")) {
                // "closed its takeover of X" closes no X, and "X closed at a record" neither.
                const bool own = reading.pattern == Pattern::Own;
                if (own && (m_intransitive || holdsClass(object, QStringLiteral("bid"))))
                    continue;
                if (firmFor(reading.pattern) || (m_group.passive && !m_subjects.isEmpty()))
                    return true;
            } else if (need == QLatin1String("money")) {
                const bool direct = reading.pattern == Pattern::Self;
                if (hasMoney(direct ? m_predicate.object : clause) && (reading.pattern != Pattern::For || firmFor(Pattern::For)))
                    return true;
            } else if (need == QLatin1String("place")) {
                if (namesPlace(object.isEmpty() ? clause : object))
                    return true;
            } else if (holdsClass(wide ? clause : object, need)
                       || (m_match.trigger->noun && holdsClass({m_view.first() < m_match.first - 3 ? m_match.first - 3 : m_view.first(), m_match.first}, need))) {
                if (reading.pattern == Pattern::For && !linked({"for", "of"}))
                    continue;
                if (need != QLatin1String("round") || hasMoney(clause))
                    return true;
            }
        }
        return false;
    }

    /// "WhatsApp, which [Facebook] bought": what stands before the relative word, or null.
    const CompanyMention *relativeObject() const
    {
        qsizetype at = m_subject.phrase.first - 1;
        if (!m_view.is(at, GrammarClass::Relative) || m_view.mention(at))
            return nullptr;
        while (m_view.isAny(at - 1, u","))
            --at;
        return m_view.mention(at - 1);
    }

    /// Whom a noun has after "by" is no partner of a merger ("is under investigation by the Commission").
    bool byOnly() const { return linked({"by"}) != nullptr; }

    /// "Tmall sells foreign brands" every day; "Tesco sells Korean unit to MBK" once.
    bool isHabit() const
    {
        const QString surface = m_view.word(m_match.first).toString().toLower();
        const VerbForms &forms = m_match.trigger->verb;
        const bool present = surface == forms.third || (surface == forms.base && m_group.first == m_match.first);
        return present && !m_match.trigger->noun && !linked({"to"}) && !hasMoney({m_match.last, m_predicate.end});
    }

    bool hasMoney(const TokenRun &run) const
    {
        for (qsizetype at = run.first; at < run.last; ++at)
            if (m_view.quantity(at) && m_view.quantity(at)->type == QuantityType::Money)
                return true;
        return false;
    }

    const CompanyMention *firmFor(Pattern pattern) const
    {
        switch (pattern) {
        case Pattern::With:
            if (const CompanyMention *partner = linked({"with", "between", "and", "of"}))
                return partner;
            if (m_match.trigger->noun && m_compound)
                return m_compound;
            if (const CompanyMention *object = companyIn(m_predicate.object))
                return object;
            if (m_match.trigger->noun && m_subjects.size() > 1 && !byOnly())
                return m_view.mentions().front();
            return m_subject.companies.size() > 1 ? m_subject.companies.front() : nullptr;
        case Pattern::For:
            return linked({"for", "of", "in"}) ? linked({"for", "of", "in"}) : companyIn(m_predicate.object);
        case Pattern::Into:
            if (const CompanyMention *target = linked({"in", "into"}))
                return target;
            return m_match.trigger->noun ? nullptr : companyIn(m_predicate.object);
        case Pattern::Against:
            if (const CompanyMention *target = linked({"against", "with", "into", "over"}))
                return target;
            return companyIn(m_predicate.object);
        default:
            if (m_group.passive && m_subject.companies.empty())
                return nullptr;
            if (m_group.passive)
                return m_subject.companies.front();
            if (m_match.trigger->noun && m_compound)
                return m_compound;
            if (m_intransitive && pattern == Pattern::On && !m_subjects.isEmpty())
                return relativeObject();
            return m_intransitive && pattern == Pattern::On ? nullptr : companyIn(objectRun());
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
        for (const QString &company : m_subjects)
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
            if (m_intransitive && m_subject.companies.empty())
                fromDiscourse();
            give(companyOf(companyIn(m_predicate.object)), m_companies.empty() ? Role::Actor : Role::Target);
            giveLinked({"on", "with", "at", "of"}, Role::Partner);
            break;
        case Pattern::With: {
            if (noun && m_compound)
                give(m_compound->company, m_companies.empty() ? Role::Actor : Role::Partner);
            const Role first = m_companies.empty() ? Role::Actor : Role::Partner;
            if (noun)
                giveLinked({"between", "of"}, first);
            giveLinked({"with", "and"}, m_companies.empty() ? Role::Actor : Role::Partner);
            if (noun)
                for (const CompanyMention *mention : objectCompanies())
                    give(mention->company, m_companies.empty() ? Role::Actor : Role::Partner);
            else
                give(companyOf(companyIn(m_predicate.object)), Role::Partner);
            // "a merger between A and B": one acts as much as the other, but a title begins with one.
            for (size_t i = 1; i < m_companies.size(); ++i)
                m_companies[i].role = Role::Partner;
            break;
        }
        case Pattern::Into:
        case Pattern::For:
            give(companyOf(firmFor(pattern)), Role::Target);
            break;
        case Pattern::Against:
            give(companyOf(firmFor(pattern)), Role::Target);
            if (m_companies.size() < 2)
                for (const CompanyMention *mention : m_view.mentions())
                    if (mention->span.begin < m_view.token(m_match.first).begin && !mention->publisher)
                        give(mention->company, m_companies.empty() ? Role::Actor : Role::Target);
            break;
        case Pattern::Of:
            giveLinked({"of", "at", "for"}, Role::Target);
            give(companyOf(companyIn(m_predicate.object)), Role::Target);
            if (m_companies.empty() && !m_subject.phrase.isEmpty())
                give(m_discourse.subject, Role::Actor); // "Axel Lehmann became chairman"
            break;
        case Pattern::Self:
            give(companyOf(companyIn(m_predicate.object)), m_companies.empty() ? Role::Actor : Role::Target);
            giveLinked({"from", "of", "at"}, m_companies.empty() ? Role::Actor : Role::Partner);
            if (m_companies.empty())
                give(companyOf(companyIn({m_match.last, m_predicate.end})), Role::Actor);
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
        for (size_t i = m_discourse.objects.size(); i-- > 0;) {
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
        const bool trade = reading.kind == EventKind::Acquisition || reading.kind == EventKind::Investment
            || reading.kind == EventKind::Merger;
        return trade && !m_match.trigger->noun && !m_group.passive;
    }

    bool hasActor() const
    {
        return std::any_of(m_companies.begin(), m_companies.end(),
                           [](const EventCompany &company) { return company.role == Role::Actor; });
    }

    bool hasParty() const
    {
        return std::any_of(m_companies.begin(), m_companies.end(), [](const EventCompany &company) {
            return company.role == Role::Actor || company.role == Role::Target;
        });
    }

    /// The object without articles, owners, dates and what follows a preposition, at most six words.
    QString objectWords(const TriggerReading &reading) const
    {
        TokenRun run = objectRun();
        if (run.isEmpty() || (reading.pattern == Pattern::With && reading.needs.contains(QLatin1String("firm"))))
            return {};
        QStringList words;
        for (qsizetype at = run.first; at < run.last; ++at) {
            if (m_view.date(at))
                continue;
            if (const CompanyMention *mention = m_view.mention(at)) {
                const bool own = m_subjects.contains(mention->company);
                const qsizetype after = m_view.tokenAfter(mention->span);
                if (own || mention->anaphoric) {
                    at = after - 1;
                    if (isPossessive(m_view, *mention))
                        ++at;
                    continue;
                }
            }
            if (m_view.word(at) == QLatin1String("of") && words.isEmpty())
                continue;
            if (m_view.is(at, GrammarClass::Determiner | GrammarClass::Possessive | GrammarClass::Pronoun | GrammarClass::Adverb)
                && !m_view.mention(at)) {
                if (words.isEmpty())
                    continue;
                if (m_view.is(at, GrammarClass::Possessive))
                    break;
            }
            const bool glued = m_view.token(at).glued && !words.isEmpty();
            if (glued)
                words.last() += m_view.word(at);
            else if (words.size() == 6)
                break;
            else
                words << m_view.word(at).toString();
        }
        while (!words.isEmpty() && (words.last() == QLatin1String("and") || words.last() == QLatin1String("of")
                                    || words.last() == QLatin1String("the") || words.last() == QLatin1String("its")))
            words.removeLast();
        return words.join(u' ');
    }

    const SentenceView &m_view;
    const TriggerMatch &m_match;
    const VerbGroup &m_group;
    const Discourse &m_discourse;
    Predicate m_predicate;
    Subject m_subject;
    QStringList m_subjects;                      ///< canonical names
    const CompanyMention *m_compound = nullptr;  ///< "the [Joyo] acquisition"
    bool m_personal = false;                     ///< "his takeover"
    bool m_intransitive = false;
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

bool goesOn(const SentenceView &view)
{
    qsizetype at = view.first();
    if (view.is(at, GrammarClass::Pronoun) && !view.mention(at))
        return true;
    if ((view.mention(at) && !view.mention(at)->anaphoric) || view.word(at).compare(QLatin1String("the"), Qt::CaseInsensitive) != 0)
        return false;
    for (++at; view.holds(at) && at < view.first() + 5; ++at) {
        qsizetype length = 0;
        const QStringList *classes = view.lexicon().object(view.from(at), &length);
        if (classes && classes->contains(QLatin1String("actor")))
            return !view.mention(at + 1) || view.mention(at + 1)->anaphoric; // "The carmaker Volvo" names it
        if (view.mention(at) && !view.mention(at)->anaphoric)
            return false;
    }
    return false;
}

QString topicOf(const SentenceView &view)
{
    if (goesOn(view))
        return {};
    return companyOf(freeCompany(view, view.first(), view.last()));
}
