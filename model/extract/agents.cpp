// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/agents.h"

#include "extract/eventsayings.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qsizetype farthestMention = 300; // how far back "the association" may reach

QString companyOf(const CompanyMention *mention)
{
    return mention ? mention->company : QString();
}

class AgentFinder
{
public:
    AgentFinder(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Predicate &predicate,
                const Discourse &discourse)
        : m_view(view), m_match(match), m_group(group), m_predicate(predicate), m_discourse(discourse)
    {
    }

    Agents run()
    {
        if (m_match.trigger->noun)
            findOwner();
        else
            findSubject();
        return m_agents;
    }

private:
    void findSubject()
    {
        m_agents.subject = subjectOf(m_view, m_match, m_group);
        for (const CompanyMention *mention : m_agents.subject.companies)
            m_agents.names.append(nameOf(*mention));
        if (m_agents.names.isEmpty())
            m_agents.names = pairMeant();
        if (m_agents.names.isEmpty() && isFirstPerson())
            addSubject(m_discourse.topic);
        if (m_agents.names.isEmpty() && m_agents.subject.pronoun)
            addSubject(spokenOf(m_group.first));
        if (m_agents.names.isEmpty())
            addSubject(namesake());
        if (m_agents.names.isEmpty() && (ownedByTheOneSpokenOf() || describesFirm()))
            addSubject(spokenOf(m_agents.subject.phrase.first));
    }

    /// "they", "the two": those that act together earlier in the sentence or were spoken of last.
    QStringList pairMeant() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        bool plural = false;
        for (qsizetype at = run.first; at < run.last; ++at)
            plural |= m_view.word(at).compare(QLatin1String("they"), Qt::CaseInsensitive) == 0;
        if (!plural && !(run.last - run.first <= 4 && holdsClass(m_view, run, QStringLiteral("pair"))))
            return {};
        const QStringList here = jointCompanies(m_view, m_view.first(), run.first);
        return here.isEmpty() ? m_discourse.pair : here;
    }

    bool isFirstPerson() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        for (qsizetype at = run.first; at < run.last; ++at)
            if (m_view.word(at).compare(QLatin1String("we"), Qt::CaseInsensitive) == 0
                || m_view.word(at).compare(QLatin1String("our"), Qt::CaseInsensitive) == 0)
                return true;
        return false;
    }

    /// "its PlayStation 5 would go on sale"
    bool ownedByTheOneSpokenOf() const
    {
        return !m_agents.subject.phrase.isEmpty() && m_view.is(m_agents.subject.phrase.first, GrammarClass::Possessive);
    }

    /// "The Swedish carmaker"
    bool describesFirm() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        return run.last - run.first >= 2 && run.last - run.first <= 5 && holdsClass(m_view, {run.last - 1, run.last}, QStringLiteral("actor"))
            && m_view.word(run.first).compare(QLatin1String("the"), Qt::CaseInsensitive) == 0;
    }

    /// "The association" after "Shenzhen Cross-Border E-Commerce Association", or empty.
    QString namesake() const
    {
        const TokenRun &run = m_agents.subject.phrase;
        if (run.last - run.first != 2 || m_view.word(run.first).compare(QLatin1String("the"), Qt::CaseInsensitive) != 0
            || m_view.token(run.first + 1).capital)
            return {};
        const auto &mentions = m_view.analysis().mentions;
        const qsizetype place = m_view.token(run.first).begin;
        const auto end = std::lower_bound(mentions.begin(), mentions.end(), place,
                                          [](const CompanyMention &m, qsizetype at) { return m.span.begin < at; });
        const auto begin = end - std::min<qsizetype>(farthestMention, end - mentions.begin());
        for (auto it = std::make_reverse_iterator(end); it != std::make_reverse_iterator(begin); ++it)
            if (it->company.section(u' ', -1).compare(m_view.word(run.first + 1), Qt::CaseInsensitive) == 0)
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
            m_agents.names.append(company);
    }

    /// Whom "it" means at a place: the topic of the sentence so far, else (for "after buying X, Amazon ...") of what follows,
    /// else of the sentence before.
    QString spokenOf(qsizetype at) const
    {
        if (goesOn(m_view) && !m_discourse.subject.isEmpty())
            return m_discourse.subject;
        if (const CompanyMention *mention = freeCompany(m_view, m_view.first(), at))
            return mention->company;
        // "Founded in 2015 by three engineers, [it] ..."
        const bool participle = m_group.passive && m_match.first == m_view.first();
        const bool leads = m_group.gerund || m_match.trigger->noun || participle;
        if (leads) {
            for (qsizetype i = m_predicate.object.last; i < m_view.last(); ++i)
                if (m_view.isAny(i, u",") && m_view.is(i + 1, GrammarClass::Pronoun))
                    break;
                else if (m_view.isAny(i, u","))
                    if (const CompanyMention *mention = freeCompany(m_view, i, m_view.last()))
                        return mention->company;
        }
        return m_discourse.subject;
    }

    /// "Amazon's acquisition", "its purchase", "the Joyo acquisition", "announced the closure of".
    void findOwner()
    {
        m_agents.subject.phrase = {m_match.first, m_match.first};
        for (qsizetype at = m_match.first - 1; m_view.holds(at) && m_match.first - at < 7; --at) {
            if (const CompanyMention *mention = m_view.mention(at)) {
                if (isPossessive(m_view, *mention))
                    addSubject(mention->company);
                else if (at == m_match.first - 1)
                    m_agents.compound = mention;
                if (isPossessive(m_view, *mention) || m_agents.compound != mention)
                    break;
                at = m_view.tokenAt(mention->span.begin);
                continue;
            }
            const QString word = m_view.word(at).toString().toLower();
            if (word == QLatin1String("whose")) { // "GoTo, whose flotation"
                const qsizetype comma = m_view.isAny(at - 1, u",") ? at - 1 : at;
                addSubject(companyOf(m_view.mention(comma - 1)));
                break;
            }
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
        if (m_agents.names.isEmpty())
            for (const LinkedCompany &linked : m_predicate.companies)
                if (linked.preposition == QLatin1String("by"))
                    addSubject(companyOf(linked.mention));
        // "the sale of its care division"
        if (m_agents.names.isEmpty() && m_view.is(m_predicate.object.first + 1, GrammarClass::Possessive))
            addSubject(spokenOf(m_match.first));
        // "a full merger of the two"
        if (m_agents.names.isEmpty() && holdsClass(m_view, m_predicate.object, QStringLiteral("pair")))
            m_agents.names = m_discourse.pair;
        const bool governed = !m_personal && (!m_group.controls.empty() || m_group.future);
        if (m_agents.names.isEmpty() && governed && (!m_group.has(Control::Rumoured) || isRumouredItself()))
            addSubject(companyOf(freeCompany(m_view, m_view.first(), m_match.first)));
    }

    /// "Amazon China [was rumoured] to be preparing a merger", not "rumour had it that".
    bool isRumouredItself() const
    {
        return std::ranges::any_of(m_group.controls, [this](const auto &control) {
            return control.first == Control::Rumoured && m_view.is(control.second - 1, GrammarClass::Be);
        });
    }

    /// "Fiat Chrysler and PSA completed their merger": the second of two.
    void addJoint(qsizetype at)
    {
        const CompanyMention *head = freeCompany(m_view, m_view.first(), at);
        if (!head)
            return;
        for (qsizetype i = m_view.tokenAfter(head->span); i < at && (m_view.mention(i) || m_view.is(i, GrammarClass::Coordinator)); ++i)
            if (m_view.mention(i) && !m_agents.names.contains(m_view.mention(i)->company))
                addSubject(m_view.mention(i)->company);
    }

    const SentenceView &m_view;
    const TriggerMatch &m_match;
    const VerbGroup &m_group;
    const Predicate &m_predicate;
    const Discourse &m_discourse;
    Agents m_agents;
    bool m_personal = false; ///< "his takeover"
};

} // namespace

Agents agentsOf(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Predicate &predicate,
                const Discourse &discourse)
{
    return AgentFinder(view, match, group, predicate, discourse).run();
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

QStringList jointCompanies(const SentenceView &view, qsizetype first, qsizetype last)
{
    const CompanyMention *head = freeCompany(view, first, last);
    if (!head)
        return {};
    QStringList names{head->company};
    for (qsizetype at = view.tokenAfter(head->span); at < last; ++at) {
        const CompanyMention *mention = view.mention(at);
        if (!mention && !view.is(at, GrammarClass::Coordinator) && !view.isAny(at, u","))
            break;
        if (mention && !names.contains(mention->company))
            names << mention->company;
    }
    return names.size() > 1 ? names : QStringList();
}

QString topicOf(const SentenceView &view)
{
    if (goesOn(view))
        return {};
    const GrammarClasses finite = GrammarClass::Be | GrammarClass::Have | GrammarClass::Do | GrammarClass::Future | GrammarClass::Would
        | GrammarClass::May;
    const bool subordinate = view.is(view.first(), GrammarClass::Subordinator | GrammarClass::Conditional) && !view.mention(view.first());
    const CompanyMention *company = freeCompany(view, view.first(), view.last());
    if (!company)
        return {};
    // "Rumour had it that Tencent ...", "it bought Jet": behind another verb than one of saying it is not what the sentence is about.
    bool verb = false;
    for (qsizetype at = view.first(), end = view.tokenAt(company->span.begin); at < end; ++at) {
        const bool trigger = at > view.first() && !view.isGerund(at)
            && std::any_of(view.triggers().begin(), view.triggers().end(),
                           [at](const TriggerMatch &match) { return match.first == at && !match.trigger->noun; });
        if (view.word(at).compare(QLatin1String("according"), Qt::CaseInsensitive) == 0)
            verb = true;
        else if (view.is(at, GrammarClass::Report) || (subordinate && view.isAny(at, u",")))
            verb = false;
        else
            verb = verb || trigger || view.is(at, finite);
    }
    return verb ? QString() : company->company;
}

QString topicOf(const Analysis &analysis)
{
    QHash<QString, int> times;
    QString topic;
    for (const CompanyMention &mention : analysis.mentions) {
        if (mention.publisher || mention.company.isEmpty() || overlapsAny(analysis.boilerplate, mention.span)
            || isAuthority(mention.company) || isResearch(mention.company))
            continue;
        const QStringView name = mention.span.in(analysis.article.text);
        int &count = times[mention.company];
        if (count == 0 && !name.isEmpty() && analysis.article.title.contains(name))
            count += 2;
        ++count;
    }
    for (const CompanyMention &mention : analysis.mentions) // the first of equals
        if (times.value(mention.company) >= 3 && times.value(mention.company) > times.value(topic))
            topic = mention.company;
    return topic;
}
