// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/readingneeds.h"

#include <algorithm>

namespace {

constexpr qsizetype farthestDeal = 5; // "an agreement in principle to sell"

class NeedReader
{
public:
    NeedReader(const FrameClause &clause, const TriggerReading &reading)
        : m_clause(clause)
        , m_view(clause.view)
        , m_reading(reading)
        , m_object(objectOf(clause, reading.pattern))
        , m_tail(clause.tail())
    {
    }

    bool run() const
    {
        if (!m_clause.match.trigger->noun && m_view.word(m_clause.predicate.object.first) == QLatin1String("no"))
            return false; // "floated no part of its unit"
        if (m_reading.pattern == Pattern::Sale && isHabit())
            return false;
        if (m_reading.kind == EventKind::Exit && m_reading.pattern == Pattern::Own && m_clause.intransitive
            && m_clause.match.last - m_clause.match.first == 1)
            return false; // "the outlets that it had left in China"
        return std::any_of(m_reading.needs.begin(), m_reading.needs.end(),
                           [this](const QString &need) { return meets(need); });
    }

private:
    static TokenRun objectOf(const FrameClause &clause, Pattern pattern)
    {
        const bool takesObject = pattern == Pattern::On || pattern == Pattern::Sale;
        return clause.intransitive && takesObject ? clause.predicate.object : clause.objectRun();
    }

    bool meets(const QString &need) const
    {
        if (need == QLatin1String("any"))
            return m_reading.pattern != Pattern::Own // "a merger was unveiled" launches nothing
                || (!m_object.isEmpty() && !headHoldsClass(m_view, m_object, QStringLiteral("bid"))
                    && !headHoldsClass(m_view, m_object, QStringLiteral("saying")));
        if (need == QLatin1String("firm"))
            return hasFirm();
        if (need == QLatin1String("money"))
            return hasPrice();
        if (need == QLatin1String("name"))
            return namesThing(m_view, m_object) && (m_reading.pattern != Pattern::Sale || isSettled());
        if (need == QLatin1String("place"))
            return namesPlace(
                m_view, m_object.isEmpty() || m_clause.intransitive || m_clause.group.passive ? m_tail : m_object);
        if (need == QLatin1String("holding"))
            return holdsClass(m_view, m_tail, QStringLiteral("stake")) && m_clause.linked({"in", "of"});
        if (need == QLatin1String("reply"))
            return m_clause.offeree;
        if (need == QLatin1String("buyer"))
            return m_clause.linked({"to"}) && (((m_clause.group.passive || m_clause.intransitive) && m_clause.group.past) || hasMoney(m_view, m_tail));
        if (need == QLatin1String("officer"))
            return m_clause.namesOfficer();
        if (need == QLatin1String("since"))
            return isDated(true);
        if (need == QLatin1String("dated"))
            return isDated(false);
        if (need == QLatin1String("percent"))
            return takesPart();
        if (need == QLatin1String("pair"))
            return m_clause.agents.names.size() > 1;
        return hasClass(need);
    }

    bool hasFirm() const
    {
        // "closed its takeover of X" closes no X, and "X closed at a record" neither.
        if (m_reading.pattern == Pattern::Own
            && (m_clause.intransitive || holdsClass(m_view, m_object, QStringLiteral("bid"))))
            return false;
        if (m_reading.pattern == Pattern::With && m_clause.agents.names.size() > 1 && !m_clause.byOnly())
            return true; // "they said they would combine"
        if (m_clause.group.passive && m_clause.linked({"by"}) && namesThing(m_view, m_clause.agents.subject.phrase))
            return true; // "Hutchison Essar was bought by Vodafone"
        const bool acting = !m_clause.agents.subject.phrase.isEmpty() || m_clause.match.first == m_view.first();
        return m_clause.firmFor(m_reading.pattern)
            || (m_clause.group.passive && !m_clause.agents.names.isEmpty() && acting)
            || (m_reading.pattern == Pattern::On && !m_clause.firmsSpokenOf().isEmpty());
    }

    bool hasPrice() const
    {
        const bool direct = m_reading.pattern == Pattern::Self;
        const bool offers = m_reading.pattern == Pattern::For || m_reading.pattern == Pattern::Tender;
        return hasMoney(m_view, direct ? m_clause.predicate.object : m_tail)
            && (!offers || m_clause.firmFor(Pattern::For) || (m_reading.pattern == Pattern::For && paysForFirm()));
    }

    /// "paid $5bn for [control of Hutchison Essar]", whoever that is.
    bool paysForFirm() const
    {
        for (qsizetype at = m_tail.first; at < m_tail.last; ++at) {
            if (m_view.word(at) != QLatin1String("for"))
                continue;
            TokenRun run{at + 1, at + 1};
            while (run.last < m_tail.last && !m_view.isAny(run.last, u",.") && !m_view.date(run.last)
                   && (m_view.word(run.last) == QLatin1String("of")
                       || !m_view.is(run.last, GrammarClass::Preposition | GrammarClass::To)))
                ++run.last;
            return namesThing(m_view, run) || m_clause.isPartOfFirm(run);
        }
        return false;
    }

    bool hasClass(const QString &need) const
    {
        const Pattern pattern = m_reading.pattern;
        const bool wide = pattern == Pattern::Self || pattern == Pattern::Into || pattern == Pattern::Against || pattern == Pattern::Court
            || pattern == Pattern::Of || pattern == Pattern::Break;
        const bool noun = m_clause.match.trigger->noun;
        const TokenRun compound{std::max(m_view.first(), m_clause.match.first - 3),
                                m_clause.match.first}; // "its [platform] closure"
        const bool told
            = m_clause.group.passive && holdsClass(m_view, m_object, need); // "when the results were released"
        if (!(wide ? holdsClass(m_view, m_tail, need) || told : headHoldsClass(m_view, m_object, need))
            && !(noun && holdsClass(m_view, compound, need)))
            return false;
        if (pattern == Pattern::For && !m_clause.linked({"for", "of"}))
            return false;
        if (need == QLatin1String("agreement") && isAgreementToDeal())
            return false;
        if (need == QLatin1String("shop") && pattern == Pattern::Sale && !isSettled())
            return false;
        return need != QLatin1String("round") || hasMoney(m_view, m_tail);
    }

    /// "took 22% of the capital"
    bool takesPart() const
    {
        for (qsizetype at = m_clause.predicate.object.first; at < m_clause.predicate.object.last; ++at)
            if (m_view.quantity(at) && m_view.quantity(at)->type == QuantityType::Percent)
                return (m_reading.pattern == Pattern::Sale && m_clause.linked({"to"})) || companyIn(m_view, m_clause.predicate.object)
                    || holdsClass(m_view, m_clause.predicate.object, QStringLiteral("round"))
                    || holdsClass(m_view, m_clause.predicate.object, QStringLiteral("stake"))
                    || holdsClass(m_view, m_clause.predicate.object, QStringLiteral("actor"));
        return false;
    }

    /// A date that the calendar has, or one that begins a state ("listed in London since 1987").
    bool isDated(bool since) const
    {
        // "managing director since July", right behind the post
        const qsizetype last = m_clause.match.trigger->noun ? std::min(m_tail.last, m_tail.first + 3) : m_tail.last;
        for (qsizetype at = m_tail.first; at < last; ++at) {
            const DateMention *date = m_view.date(at);
            if (!date || !date->edtf || date->type == TimexType::Duration || date->type == TimexType::Set)
                continue;
            const bool begins
                = m_view.word(m_view.tokenAt(date->span.begin)).compare(QLatin1String("since"), Qt::CaseInsensitive)
                == 0;
            if (begins == since)
                return true;
        }
        return false;
    }

    /// "Tmall sells foreign brands" every day; "Tesco sells Korean unit to MBK" once.
    bool isHabit() const
    {
        const QString surface = m_view.word(m_clause.match.first).toString().toLower();
        const VerbForms &forms = m_clause.match.trigger->verb;
        const bool present
            = surface == forms.third || (surface == forms.base && m_clause.group.first == m_clause.match.first);
        return present && !m_clause.match.trigger->noun && !m_clause.linked({"to"}) && !hasMoney(m_view, m_tail);
    }

    /// A sale that was agreed or has a price or a buyer, not a trade of every day.
    bool isSettled() const
    {
        return m_clause.group.has(Control::Agreed) || m_clause.group.has(Control::Planned) || m_clause.linked({"to"})
            || m_clause.match.trigger->noun || hasMoney(m_view, m_tail);
    }

    /// "signed an agreement to sell": the sale is the event.
    bool isAgreementToDeal() const
    {
        return std::any_of(m_view.triggers().begin(), m_view.triggers().end(), [this](const TriggerMatch &other) {
            return m_view.is(other.first - 1, GrammarClass::To) && other.first > m_clause.match.first
                && other.first < m_clause.predicate.object.last + farthestDeal
                && isTradeKind(other.trigger->readings.front().kind);
        });
    }

    const FrameClause &m_clause;
    const SentenceView &m_view;
    const TriggerReading &m_reading;
    const TokenRun m_object;
    const TokenRun m_tail;
};

/// "60 Boeing jets", not "Air Products" nor "a car maker".
bool endsWithGoods(const SentenceView &view, const TokenRun &object)
{
    for (qsizetype at = object.last - 1; at >= object.first; --at)
        if (!view.mention(at) && !view.date(at))
            return holdsClass(view, {at, at + 1}, QStringLiteral("goods"));
    return false;
}

/// "sold 500 mln dlrs of notes", "an exchange offer for its debentures": paper or goods, no firm.
bool isTradeInPaper(const FrameClause &clause, const TriggerReading &reading)
{
    if (!isTradeKind(reading.kind) || reading.pattern == Pattern::With || reading.pattern == Pattern::For)
        return false;
    TokenRun object = clause.objectRun();
    if (object.isEmpty())
        object = {clause.match.last, std::min(clause.predicate.end, clause.match.last + 14)};
    const bool goods = reading.kind == EventKind::Acquisition && endsWithGoods(clause.view, object);
    return (goods || headHoldsClass(clause.view, object, QStringLiteral("paper"))) && !clause.isPartOfFirm(object);
}

} // namespace

bool meetsNeeds(const FrameClause &clause, const TriggerReading &reading)
{
    return NeedReader(clause, reading).run() && !isTradeInPaper(clause, reading);
}
