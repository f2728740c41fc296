// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/readingneeds.h"

#include "extract/wordclasses.h"

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
        if (m_reading.pattern == Pattern::Sale
            && (isHabit() || holdsClass(m_view, m_clause.predicate.object, QStringLiteral("people"))
                || holdsClass(m_view, m_clause.predicate.object, QStringLiteral("jobs"))))
            return false; // "parted with a third of its staff"
        const bool ends = m_reading.kind == EventKind::Closure || m_reading.kind == EventKind::Legal || m_reading.kind == EventKind::Exit;
        if (ends && m_clause.intransitive && !m_clause.match.trigger->noun
            && (holdsClass(m_view, m_object, QStringLiteral("bid")) || holdsClass(m_view, m_object, QStringLiteral("agreement"))))
            return false; // "the deal between A and B collapsed"
        if ((m_reading.kind == EventKind::Closure || m_reading.kind == EventKind::Exit) && (headHoldsClass(m_view, m_object, QStringLiteral("bid")) || headHoldsClass(m_view, m_object, QStringLiteral("talks")) || holdsClass(m_view, m_object, QStringLiteral("scheme"))))
            return false; // a merger or plan that was abandoned closes nothing
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
                m_view, m_object.isEmpty() || m_clause.intransitive || m_clause.group.passive || m_reading.pattern == Pattern::Into ? m_tail : m_object);
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
        if (need == QLatin1String("happens"))
            return m_clause.intransitive && m_view.word(m_tail.first) != QLatin1String("into") && actsItself() && (isDated(false) || opensWithDate());
        if (need == QLatin1String("dismissal"))
            return holdsClass(m_view, m_tail, QStringLiteral("dismissed")) && concernsPeople();
        if (need == QLatin1String("payer"))
            return hasMoney(m_view, m_clause.predicate.object) && m_clause.linked({"from", "by"})
                && !holdsClass(m_view, m_clause.predicate.object, QStringLiteral("bid"));
        if (need == QLatin1String("person"))
            return namesSomebody() && (m_clause.linked({"at", "of", "from", "to", "for"}) || companyIn(m_view, m_object));
        if (need == QLatin1String("somebody"))
            return namesSomebody() && (isDated(false) || opensWithDate());
        if (need == QLatin1String("employee"))
            return namesObjectPerson();
        if (need == QLatin1String("promoted"))
            return namesObjectPerson() && holdsClass(m_view, m_tail, QStringLiteral("post"));
        if (need == QLatin1String("bare"))
            return isBareName();
        if (need == QLatin1String("handed"))
            return m_clause.linked({"to"}) && (companyIn(m_view, m_object) || m_clause.isPartOfFirm(m_object));
        if (need == QLatin1String("joined"))
            return m_clause.agents.names.size() > 1 && isBareName();
        if (need == QLatin1String("sized"))
            return hasSize();
        if (need == QLatin1String("paid"))
            return hasFirm() && hasMoney(m_view, m_tail);
        if (need == QLatin1String("held"))
            return isDated(true) && (takesPart() || holdsClass(m_view, m_object, QStringLiteral("stake"))) && m_clause.firmFor(Pattern::Into);
        if (need == QLatin1String("merged"))
            return m_clause.agents.names.size() > 1 && makesOne();
        if (need == QLatin1String("sinceplace"))
            return isDated(true) && namesPlace(m_view, m_tail);
        if (need == QLatin1String("origin"))
            return isDated(false) && startsAs();
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
            && ((m_clause.intransitive && !m_clause.relativeObject()) || holdsClass(m_view, m_object, QStringLiteral("bid"))))
            return false;
        if (m_reading.pattern == Pattern::With && m_clause.agents.names.size() > 1 && !m_clause.byOnly())
            return true; // "they said they would combine"
        if (m_clause.group.passive && m_clause.linked({"by"}) && namesThing(m_view, m_clause.agents.subject.phrase))
            return true; // "Hutchison Essar was bought by Vodafone"
        const bool acting = !m_clause.agents.subject.phrase.isEmpty() || m_clause.match.first == m_view.first();
        if (m_reading.pattern == Pattern::Own && m_clause.intransitive)
            return !m_clause.agents.names.isEmpty(); // "PayPal, which eBay had spun off"
        if (m_reading.kind == EventKind::Closure && !m_clause.firmsSpokenOf().isEmpty())
            return true; // "and closed it"
        return m_clause.firmFor(m_reading.pattern) || (m_reading.pattern == Pattern::On && !m_clause.prey().isEmpty())
            || (m_reading.pattern == Pattern::Sale && m_clause.buyerOfOwner())
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
                    || holdsClass(m_view, m_clause.predicate.object, QStringLiteral("actor"))
                    || (at + 2 < m_clause.predicate.object.last && !m_clause.nameIn(m_clause.predicate.object, true).isEmpty());
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

    /// The subject is a company or a thing with a name, not what belongs to one nor what "that" stands for.
    bool actsItself() const
    {
        const Subject &subject = m_clause.agents.subject;
        if (m_view.is(subject.phrase.last, GrammarClass::Relative))
            return false;
        // "the attempt to buy Sundar failed": what fails is no firm
        if (std::ranges::any_of(m_view.triggers(), [&](const TriggerMatch &other) { return other.last == subject.phrase.first; }))
            return false;
        const bool firm = !subject.companies.empty() && !subject.owner && !isModifier(m_view, *subject.companies.front())
            && subject.phrase.last - subject.phrase.first <= 8;
        const bool spokenOf = m_reading.kind != EventKind::Launch && subject.pronoun && !m_clause.agents.names.isEmpty()
            && subject.phrase.last > subject.phrase.first;
        return firm || spokenOf;
    }

    /// "let 50 people go", "showed a third of its staff the door"
    bool concernsPeople() const
    {
        const TokenRun &run = m_clause.group.passive ? m_clause.agents.subject.phrase : m_clause.predicate.object;
        for (qsizetype at = run.first; at < run.last; ++at)
            if (const QuantityMention *quantity = m_view.quantity(at); quantity && quantity->type == QuantityType::Count)
                return true;
        return holdsClass(m_view, run, QStringLiteral("people")) || holdsClass(m_view, run, QStringLiteral("jobs"));
    }

    /// "In August 2019 Barneys fell", "2019: Barneys falls"
    bool opensWithDate() const
    {
        return std::ranges::any_of(m_view.dates(), [this](const DateMention *date) {
            return date->edtf && date->type != TimexType::Duration && date->type != TimexType::Set
                && m_view.tokenAt(date->span.begin) - m_view.first() <= 2;
        });
    }

    /// "[Steve Ballmer] left", "[Ms Bonnesen] took over": a subject of capitals that is no company.
    bool namesSomebody() const
    {
        TokenRun run = m_clause.agents.subject.phrase;
        while (run.first > m_view.first() && m_view.token(run.first - 1).capital && !m_view.mention(run.first - 1)
               && m_view.token(run.first - 1).kind == TokenKind::Word)
            --run.first; // "Marissa [Mayer], who"
        return m_clause.agents.names.isEmpty() && isPersonName(run);
    }

    /// "hired [Can Dincer] away from", "made [Satya Nadella] chief executive": a name of two words that nothing else is known by.
    bool namesObjectPerson() const
    {
        const TokenRun &run = m_clause.group.passive ? m_clause.agents.subject.phrase : m_clause.predicate.object;
        return isPersonName(run);
    }

    /// Two or three words with capitals in a row, the first of them a given name, or one behind a title.
    bool isPersonName(const TokenRun &run) const
    {
        for (qsizetype at = run.first; at + 1 < run.last; ++at) {
            const auto isName = [this](qsizetype i) {
                return m_view.token(i).kind == TokenKind::Word && m_view.token(i).capital && !m_view.mention(i) && !m_view.date(i);
            };
            if (!isName(at) || !isName(at + 1))
                continue;
            const std::span<const Token> one(&m_view.token(at), 1);
            if (WordClasses::bundled().of({one.begin(), one.end()}).front() & (WordClass::Given | WordClass::Title))
                return true;
        }
        return std::ranges::any_of(m_view.from(run.first).first(size_t(std::max<qsizetype>(0, run.last - run.first))), [this](const Token &token) {
            const QString word = token.in(m_view.analysis().article.text).toString();
            return m_clause.discourse.people.contains(word) || m_clause.discourse.officers.contains(word);
        });
    }

    /// "became [Meta]": the object is a name and nothing else.
    bool isBareName() const
    {
        const TokenRun &run = m_clause.predicate.object;
        if (run.isEmpty() || run.last - run.first > 3)
            return false;
        for (qsizetype at = run.first; at < run.last; ++at)
            if (!m_view.mention(at) && !(m_view.token(at).capital && m_view.lexicon().place(m_view.from(at)) == 0))
                return false;
        return true;
    }

    /// "a [$170 million] round", "a round of [$170 million]"
    bool hasSize() const
    {
        const qsizetype first = std::max(m_view.first(), m_clause.match.first - 5);
        for (qsizetype at = m_clause.match.first - 1; at >= first && !m_view.isAny(at, u",") && !m_view.isBreak(at); --at)
            if (m_view.quantity(at) && m_view.quantity(at)->type == QuantityType::Money)
                return true;
        return hasMoney(m_view, {m_tail.first, std::min(m_tail.last, m_tail.first + 4)});
    }

    /// "joined forces to form GoTo"
    bool makesOne() const
    {
        for (qsizetype at = m_tail.first; at + 1 < m_view.last() && at < m_tail.first + 12; ++at)
            if (m_view.is(at, GrammarClass::To)
                && (m_view.word(at + 1) == QLatin1String("form") || m_view.word(at + 1) == QLatin1String("create")
                    || m_view.word(at + 1) == QLatin1String("become")))
                return true;
        return false;
    }

    /// "started in 2007 as an online bookshop"
    bool startsAs() const
    {
        for (qsizetype at = m_tail.first; at < std::min(m_tail.last, m_tail.first + 12); ++at)
            if (m_view.word(at) == QLatin1String("as") && m_view.is(at + 1, GrammarClass::Determiner))
                return true;
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
