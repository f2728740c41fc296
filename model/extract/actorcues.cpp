// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/actorcues.h"

#include "extract/eventsayings.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype mostCandidates = 10;
constexpr qsizetype opening = 2; // tokens

QStringView digit(qsizetype number)
{
    static constexpr QStringView digits = u"0123456789";
    return digits.mid(std::clamp<qsizetype>(number, 0, 9), 1);
}

/// How a company stands to a clause.
enum class Stand : quint8 { First, Second, Later, Ahead, Behind, Before, Away };

QStringView nameOf(Stand stand)
{
    static constexpr std::array<QStringView, 7> names{u"first", u"second", u"later", u"ahead", u"behind", u"before", u"away"};
    return names[size_t(stand)];
}

const QString &nameOf(EventKind kind)
{
    static const std::vector<QString> names = [] {
        std::vector<QString> all;
        for (int i = 0; i <= int(EventKind::Other); ++i)
            all.push_back(toString(EventKind(i)));
        return all;
    }();
    return names[size_t(kind)];
}

/// Those mentioned in the sentence before, the last one first.
QStringList mentionedBefore(const SentenceView &view)
{
    QStringList names;
    if (view.number() == 0)
        return names;
    const auto mentions = within(view.analysis().mentions, view.analysis().sentences[size_t(view.number() - 1)].span);
    for (const CompanyMention &mention : mentions)
        if (!mention.publisher && !names.contains(mention.company))
            names.prepend(mention.company);
    return names;
}

class ActorCueReader
{
public:
    ActorCueReader(const SentenceView &view, const DatedClause &clause, const Discourse &discourse, const QString &company, const CueVisitor &visit)
        : m_view(view)
        , m_clause(clause)
        , m_discourse(discourse)
        , m_company(company)
        , m_date(view.tokenAt(clause.date->span.begin))
        , m_visit(visit)
    {
    }

    void run()
    {
        const CompanyMention *mention = find();
        const QStringView stand = nameOf(m_stand);
        give('a', stand);
        m_visit('g', stand, digit(std::min(m_clause.named, 3)));
        if (const TriggerMatch *trigger = firstTrigger())
            m_visit('t', stand, nameOf(trigger->trigger->readings.front().kind));
        if (mention)
            readPlace(*mention);
        readDiscourse();
        readTold();
        readClause();
    }

private:
    void give(char group, QStringView cue) { m_visit(group, cue, {}); }

    /// The mention that stands best to the clause, or null.
    const CompanyMention *find()
    {
        QStringList seen;
        for (qsizetype at = m_clause.run.first; at < m_clause.run.last; ++at) {
            const CompanyMention *mention = m_view.mention(at);
            if (!mention || mention->publisher)
                continue;
            if (mention->company == m_company) {
                m_stand = seen.isEmpty() ? Stand::First : seen.size() == 1 ? Stand::Second : Stand::Later;
                return mention;
            }
            if (!seen.contains(mention->company))
                seen << mention->company;
        }
        const CompanyMention *found = nullptr;
        for (const CompanyMention *mention : m_view.mentions()) {
            if (mention->publisher || mention->company != m_company)
                continue;
            const bool ahead = m_view.tokenAt(mention->span.begin) < m_clause.run.first;
            if (!found || ahead) {
                found = mention;
                m_stand = ahead ? Stand::Ahead : Stand::Behind;
            }
        }
        if (!found && mentionedBefore(m_view).contains(m_company))
            m_stand = Stand::Before;
        return found;
    }

    const TriggerMatch *firstTrigger() const
    {
        for (const TriggerMatch &match : m_view.triggers())
            if (match.first >= m_clause.run.first && match.first < m_clause.run.last)
                return &match;
        return nullptr;
    }

    void readPlace(const CompanyMention &mention)
    {
        const qsizetype begin = m_view.tokenAt(mention.span.begin), end = m_view.tokenAfter(mention.span);
        give('a', begin < m_date ? u"early" : u"late");
        if (begin - m_view.first() <= opening)
            give('a', u"opens");
        if (mention.anaphoric)
            give('a', u"anaphoric");
        if (m_view.isQuoted(begin))
            give('a', u"quoted");
        give('l', wordAt(begin - 1));
        give('r', wordAt(end));
        for (const TriggerMatch &match : m_view.triggers()) {
            const QString &kind = nameOf(match.trigger->readings.front().kind);
            if (match.last == begin)
                give('u', kind);
            if (match.first == end)
                give('v', kind);
        }
        // Who else stands between it and the date.
        int others = 0;
        for (const CompanyMention *other : m_view.mentions()) {
            const qsizetype at = m_view.tokenAt(other->span.begin);
            others += other->company != m_company && at > std::min(begin, m_date) && at < std::max(begin, m_date) ? 1 : 0;
        }
        m_visit('a', u"between", digit(std::min(others, 3)));
    }

    QStringView wordAt(qsizetype at) const
    {
        if (!m_view.holds(at))
            return u"^";
        if (m_view.mention(at))
            return u"C";
        if (m_view.date(at))
            return u"D";
        return m_view.token(at).capital && at > m_view.first() ? QStringView(u"N") : m_view.word(at);
    }

    void readDiscourse()
    {
        const QStringView stand = nameOf(m_stand);
        if (m_company == m_discourse.subject)
            m_visit('d', u"subject", stand);
        if (m_company == m_discourse.topic)
            m_visit('d', u"topic", stand);
        if (m_discourse.pair.contains(m_company))
            give('d', u"pair");
        const auto &told = m_discourse.events;
        for (size_t i = told.size(), tries = 0; i > 0 && tries < 2; --i, ++tries)
            if (std::ranges::any_of(told[i - 1].companies, [&](const EventCompany &company) { return company.name == m_company; }))
                m_visit('d', i > m_discourse.sentenceBegin ? u"here" : u"told", digit(tries));
        for (qsizetype at = m_clause.run.first; at < m_clause.run.last; ++at)
            if (m_view.token(at).capital && !m_view.mention(at) && m_discourse.people.value(m_view.word(at).toString()) == m_company) {
                give('p', stand);
                break;
            }
    }

    /// Its part in what the sentence tells of the same date.
    void readTold()
    {
        const auto &told = m_discourse.events;
        for (size_t i = m_discourse.sentenceBegin; i < told.size(); ++i) {
            if (!told[i].when || told[i].when->range() != m_clause.when->range())
                continue;
            const auto &companies = told[i].companies;
            const auto it = std::ranges::find(companies, m_company, &EventCompany::name);
            give('x', it == companies.end() ? u"none" : it->role == Role::Actor ? u"actor" : it->role == Role::Mention ? u"mention" : u"other");
        }
    }

    void readClause()
    {
        const QStringView stand = nameOf(m_stand);
        give('k', m_clause.companies.contains(m_company) ? digit(m_clause.companies.indexOf(m_company)) : u"none");
        if (m_clause.beside.contains(m_company))
            give('k', u"beside");
        give('y', isAuthority(m_company) ? u"authority" : isResearch(m_company) ? u"research" : u"firm");
        bool pronoun = false;
        for (qsizetype at = m_clause.run.first; at < m_clause.run.last; ++at)
            pronoun |= !m_view.mention(at) && m_view.is(at, GrammarClass::Pronoun | GrammarClass::Possessive);
        if (pronoun)
            m_visit('g', u"pronoun", stand);
        if (m_clause.run.first == m_view.first())
            m_visit('g', u"leads", stand);
        else if (m_view.is(m_clause.run.first, GrammarClass::Relative | GrammarClass::Subordinator))
            m_visit('g', u"relative", stand);
        else
            m_visit('g', u"inner", stand);
    }

    const SentenceView &m_view;
    const DatedClause &m_clause;
    const Discourse &m_discourse;
    const QString &m_company;
    const qsizetype m_date;
    const CueVisitor &m_visit;
    Stand m_stand = Stand::Away;
};

} // namespace

QStringList actorCandidates(const SentenceView &view, const DatedClause &clause, const Discourse &discourse)
{
    QStringList names = clause.companies;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && names.size() < mostCandidates && !names.contains(name))
            names << name;
    };
    for (const CompanyMention *mention : view.mentions())
        if (!mention->publisher)
            add(mention->company);
    add(discourse.subject);
    add(discourse.topic);
    for (const QString &name : clause.beside + mentionedBefore(view) + discourse.pair)
        add(name);
    return names;
}

void visitActorCues(const SentenceView &view, const DatedClause &clause, const Discourse &discourse, const QString &company, const CueVisitor &visit)
{
    ActorCueReader(view, clause, discourse, company, visit).run();
}
