// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clauseactors.h"

#include "extract/eventsayings.h"
#include "extract/frameclause.h"
#include "extract/wordclasses.h"

#include <algorithm>

namespace {

constexpr qsizetype mostCompanies = 4;
constexpr qsizetype farthestAntecedent = 8; // tokens
constexpr qsizetype longestName = 3;
constexpr size_t farthestDeal = 12; // events

bool opensClause(const SentenceView &view, qsizetype at)
{
    return view.is(at, GrammarClass::Relative | GrammarClass::Subordinator) && !view.mention(at) && !view.date(at);
}

class ActorFinder
{
public:
    ActorFinder(const SentenceView &view, const TokenRun &run, qsizetype date, const Discourse &discourse)
        : m_view(view), m_run(run), m_date(date), m_discourse(discourse)
    {
    }

    ClauseActors run()
    {
        const QStringList named = namedOnes();
        m_actors.named = int(named.size());
        const CompanyMention *which = antecedent();
        give(which ? which->company : QString());
        give(stranger());
        const bool leads = m_run.first == m_view.first();
        if (named.isEmpty() || (!leads && !which && !m_view.mention(head())))
            if (const CompanyMention *subject = freeCompany(m_view, m_view.first(), m_run.first))
                give(subject->company);
        if (goesOn(m_view) && (leads || named.isEmpty()))
            give(m_discourse.subject);
        for (const QString &company : named)
            give(company);
        if (m_actors.companies.isEmpty())
            giveThoseBefore();
        if (m_actors.companies.isEmpty() || (m_pronoun && m_actors.companies.size() < 2))
            give(m_discourse.subject);
        if (m_actors.companies.isEmpty())
            give(m_discourse.topic);
        return std::move(m_actors);
    }

private:
    QStringList namedOnes()
    {
        QStringList named;
        for (qsizetype at = m_run.first; at < m_run.last; ++at) {
            const CompanyMention *mention = m_view.mention(at);
            if (mention && !mention->publisher && !named.contains(mention->company))
                named << mention->company;
            m_pronoun |= !mention && m_view.is(at, GrammarClass::Pronoun | GrammarClass::Possessive);
        }
        return named;
    }

    /// "[Gojek], which": whom the relative word before the clause means, or null.
    const CompanyMention *antecedent() const
    {
        if (!opensClause(m_view, m_run.first))
            return nullptr;
        for (qsizetype at = m_run.first - 1; at >= m_view.first() && m_run.first - at < farthestAntecedent; --at)
            if (const CompanyMention *mention = m_view.mention(at))
                return mention->publisher ? nullptr : mention;
        return nullptr;
    }

    /// Where the clause begins behind what joins it to the one before: ", and [Volvo] opened".
    qsizetype head() const
    {
        qsizetype at = m_run.first;
        while (at < m_run.last && !m_view.mention(at)
               && (m_view.is(at, GrammarClass::Coordinator | GrammarClass::Adverb) || m_view.token(at).kind == TokenKind::Punctuation))
            ++at;
        return at;
    }

    /// A name at the head of the clause that nobody is known by: "[Home Way] opened"; or empty.
    QString stranger() const
    {
        const qsizetype begin = head();
        qsizetype end = begin;
        while (end < m_run.last && end - begin <= longestName && isName(end))
            ++end;
        const qsizetype size = end - begin;
        if (size == 0 || size > longestName || end == m_run.last || (size == 1 && begin == m_view.first()) || !actsBehind(end))
            return {};
        namespace Words = WordClass;
        const auto &tokens = m_view.analysis().tokens;
        const auto masks = WordClasses::bundled().of({tokens.begin() + begin, tokens.begin() + end});
        const quint32 others = Words::Given | Words::Title | Words::Person | Words::Role | Words::Place | Words::Country | Words::Calendar
            | Words::Demonym | Words::Other | Words::Plain;
        const bool other = std::any_of(masks.begin(), masks.end(), [&](quint32 mask) { return mask & others; });
        const QString last = m_view.word(end - 1).toString();
        return other || m_discourse.people.contains(last) || m_discourse.officers.contains(last) ? QString() : m_view.words(begin, end);
    }

    bool isName(qsizetype at) const
    {
        return m_view.token(at).kind == TokenKind::Word && m_view.token(at).capital && !m_view.token(at).allCaps && !m_view.mention(at)
            && !m_view.date(at) && !m_view.quantity(at) && !m_view.lexicon().classesOf(m_view.token(at).word)
            && m_view.lexicon().place(m_view.from(at)) == 0;
    }

    /// A verb of business follows.
    bool actsBehind(qsizetype at) const
    {
        return std::any_of(m_view.triggers().begin(), m_view.triggers().end(),
                           [at](const TriggerMatch &match) { return match.first == at && !match.trigger->noun; });
    }

    void giveThoseBefore()
    {
        const qsizetype date = m_view.token(m_date).begin;
        for (const CompanyMention *mention : m_view.mentions())
            if (!mention->publisher && mention->span.begin < date)
                give(mention->company);
    }

    void give(const QString &company)
    {
        if (!company.isEmpty() && m_actors.companies.size() < mostCompanies && !m_actors.companies.contains(company))
            m_actors.companies << company;
    }

    const SentenceView &m_view;
    const TokenRun &m_run;
    const qsizetype m_date;
    const Discourse &m_discourse;
    bool m_pronoun = false;
    ClauseActors m_actors;
};

/// Both sides of the deal that was told last, or none.
QStringList dealParties(const Discourse &discourse)
{
    const auto &told = discourse.events;
    for (size_t i = told.size(), tries = 0; i > 0 && tries < farthestDeal; --i, ++tries)
        if (isTradeKind(told[i - 1].kind) && told[i - 1].companies.size() > 1)
            return {told[i - 1].companies[0].name, told[i - 1].companies[1].name};
    return {};
}

/// "The takeover", "that transaction", "the two", without a name.
bool speaksOfDeal(const SentenceView &view, const TokenRun &run)
{
    for (qsizetype at = run.first; at + 1 < run.last; ++at)
        if (view.is(at, GrammarClass::Determiner | GrammarClass::Possessive)
            && (headHoldsClass(view, {at, std::min(at + 3, run.last)}, QStringLiteral("bid")) || holdsClass(view, {at, at + 2}, QStringLiteral("pair"))))
            return true;
    return false;
}

} // namespace

ClauseActors actorsIn(const SentenceView &view, const TokenRun &run, qsizetype date, const Discourse &discourse)
{
    return ActorFinder(view, run, date, discourse).run();
}

QStringList meantBesides(const SentenceView &view, const TokenRun &run, const QStringList &parties, const Discourse &discourse)
{
    QStringList meant;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !parties.contains(name) && !meant.contains(name))
            meant << name;
    };
    const QStringList sides = dealParties(discourse);
    const bool ruled = std::ranges::all_of(parties, isAuthority);
    // "the commission gave [its] blessing": one side may be taken for the owner
    const bool ruledOnOne = parties.size() == 2 && isAuthority(parties.front()) && sides.contains(parties.back());
    if (ruled || ruledOnOne || (parties.size() < 2 && speaksOfDeal(view, run)))
        for (const QString &party : sides)
            add(party);
    if (ruled && !isAuthority(discourse.subject))
        add(discourse.subject);
    const bool named = std::ranges::any_of(view.mentions(), [&](const CompanyMention *mention) { return parties.contains(mention->company); });
    if (!named || (ruled && meant.isEmpty()))
        add(discourse.topic);
    return meant;
}
