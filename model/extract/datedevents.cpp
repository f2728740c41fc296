// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datedevents.h"

#include "extract/actorweights.h"
#include "extract/chinesetriggers.h"
#include "extract/clausecues.h"
#include "extract/eventdetails.h"
#include "extract/eventmatch.h"
#include "extract/eventsayings.h"
#include "extract/explanation.h"
#include "extract/modality.h"

#include <algorithm>

namespace {

constexpr double unlikely = 0.2;        // below this a trigger is wrong more often than right
constexpr double likelyBeside = 0.6;    // beside another event of the same date
constexpr double likelyEnough = 0.35;   // below this more are wrong than right
constexpr double likelyEnoughDeal = 0.5;  // of purchases, mergers, stakes: words of trading are everywhere
constexpr double likelyEnoughChinese = 0.4;
constexpr double likelyTogether = 0.3;  // with that its first company has a part in it
constexpr double clearly = 1.5;         // so many times likelier than the kind that its trigger gives
constexpr qsizetype titleLength = 72;
constexpr size_t farthestTold = 60; // events back that a clause may repeat

/// Whether an event of the sentence has the date already.
bool isDated(const DatedClause &clause, const Discourse &discourse)
{
    return std::any_of(discourse.events.begin() + qsizetype(discourse.sentenceBegin), discourse.events.end(),
                       [&](const Event &event) { return event.when && event.when->range() == clause.when->range(); });
}

/// Whether one of the kind or its like has it.
bool isDated(const DatedClause &clause, EventKind kind, const Discourse &discourse)
{
    return std::any_of(discourse.events.begin() + qsizetype(discourse.sentenceBegin), discourse.events.end(), [&](const Event &event) {
        return event.when && event.when->range() == clause.when->range() && areAlike(event.kind, kind);
    });
}

/// Whether what was told of one time may be told again of the other: the same, or one that holds it.
bool repeats(const DateRange &when, const DateRange &told)
{
    return when == told || (!(told.first <= when.first && when.last <= told.last) && when.overlaps(told));
}

bool isTold(const Event &event, const Discourse &discourse)
{
    const size_t many = std::min(discourse.events.size(), farthestTold);
    return std::any_of(discourse.events.end() - qsizetype(many), discourse.events.end(), [&](const Event &told) {
        return familyOf(told.kind) == familyOf(event.kind) && told.when && repeats(event.when->range(), told.when->range())
            && std::ranges::any_of(told.companies, [&](const EventCompany &company) {
                   return std::ranges::any_of(event.companies, [&](const EventCompany &other) { return other.name == company.name; });
               });
    });
}

/// "OSLO, 11 March 2008 - The retailer": when the article was written, not what happened.
bool isDateline(const SentenceView &view, const DatedClause &clause)
{
    constexpr qsizetype longestPlace = 6; // tokens before the date
    const qsizetype first = view.tokenAt(clause.date->span.begin), last = view.tokenAfter(clause.date->span);
    if (first - view.first() > longestPlace || !view.isAny(last, u"-–—") || view.token(last).glued)
        return false;
    for (qsizetype at = view.first(); at < first; ++at)
        if (view.token(at).kind == TokenKind::Word && !view.token(at).capital)
            return false;
    return true;
}

/// Figures that somebody gives: one sentence gives them once, however many periods it names.
bool isAccount(EventKind kind)
{
    return kind == EventKind::Results || kind == EventKind::Report || kind == EventKind::Statement;
}

/// Whether somebody stands beside it who measures markets: a share that nobody has measured is a figure and no report.
bool isMeasured(const DatedClause &clause)
{
    return isResearch(clause.companies.front());
}

/// "opened no shop": a trigger whose object is none.
bool hasNoObject(const SentenceView &view, const TriggerMatch &match)
{
    return view.word(match.last).compare(QLatin1String("no"), Qt::CaseInsensitive) == 0;
}

/// Whether the sentence has told one.
bool givesAccount(const Discourse &discourse)
{
    return std::any_of(discourse.events.begin() + qsizetype(discourse.sentenceBegin), discourse.events.end(),
                       [](const Event &event) { return isAccount(event.kind); });
}

/// A trigger that may set off something of the kind or its like.
bool isOfKind(const TriggerMatch &match, EventKind kind)
{
    return std::ranges::any_of(match.trigger->readings, [kind](const TriggerReading &reading) { return familyOf(reading.kind) == familyOf(kind); });
}

Role roleOf(EventKind kind, qsizetype place)
{
    if (place == 0)
        return Role::Actor;
    if (place > 1)
        return Role::Mention;
    switch (kind) {
    case EventKind::Acquisition:
    case EventKind::Investment:
    case EventKind::Regulation:
    case EventKind::Legal: return Role::Target;
    case EventKind::Merger:
    case EventKind::Partnership: return Role::Partner;
    default: return Role::Mention;
    }
}

/// The clause's words as far as a title has room, behind the company unless it is named in them.
QString titleOf(const SentenceView &view, const DatedClause &clause)
{
    TokenRun run = clause.run;
    const auto leads = [&](qsizetype at) { // "[, and] to Kenya last year"
        const bool little = view.is(at, GrammarClass::Coordinator | GrammarClass::Relative | GrammarClass::Subordinator);
        return view.token(at).kind == TokenKind::Punctuation || (little && !view.mention(at) && !view.date(at));
    };
    while (run.first < run.last && leads(run.first))
        ++run.first;
    while (run.last > run.first && view.token(run.last - 1).kind == TokenKind::Punctuation)
        --run.last;
    QString words = view.words(run.first, run.last);
    const QString &company = clause.companies.front();
    if (clause.named == 0 || !words.contains(company))
        words = company + QStringLiteral(": ") + words;
    if (words.size() <= titleLength)
        return words;
    words.truncate(words.lastIndexOf(u' ', titleLength));
    return words + u'…';
}

/// The words that speak for the kind, else the first trigger, else the date itself.
TokenRun triggerOf(const SentenceView &view, const DatedClause &clause, EventKind kind)
{
    if (const TokenRun hint = hintOf(view, clause, kind); !hint.isEmpty())
        return hint;
    for (const TriggerMatch &match : view.triggers())
        if (match.first >= clause.run.first && match.last <= clause.run.last)
            return {match.first, match.last};
    return {view.tokenAt(clause.date->span.begin), view.tokenAfter(clause.date->span)};
}

/// Who takes a post is told beside whom he leaves ("[late of Uber], she became").
QStringList spokenOf(const DatedClause &clause, EventKind kind, const Discourse &discourse)
{
    if (kind != EventKind::Leadership || discourse.subject.isEmpty() || clause.companies.contains(discourse.subject))
        return {};
    return {discourse.subject};
}

Event eventOf(const SentenceView &view, const DatedClause &clause, EventKind kind, Modality modality, const Discourse &discourse)
{
    Event event;
    event.kind = kind;
    event.modality = modality;
    event.when = clause.when;
    for (qsizetype i = 0; i < clause.companies.size(); ++i)
        event.companies.push_back({clause.companies[i], roleOf(kind, i)});
    for (const QString &name : clause.beside + spokenOf(clause, kind, discourse))
        if (std::ranges::none_of(event.companies, [&](const EventCompany &company) { return company.name == name; }))
            event.companies.push_back({name, Role::Mention});
    for (qsizetype at = clause.run.first; hasAmount(kind) && event.amounts.empty() && at < clause.run.last; ++at)
        if (const QuantityMention *quantity = view.quantity(at); quantity && quantity->type == QuantityType::Money)
            event.amounts = {Amount{{quantity->value, quantity->unit}, quantity->also}};
    event.title = titleOf(view, clause);
    return event;
}

/// As the words of zh/triggers.tsv say it; nothing where the only one that might tell it is part of a longer word that tells none.
std::optional<Modality> chineseModality(const SentenceView &view, const DatedClause &clause, EventKind kind)
{
    Modality told = Modality::Happened;
    bool refused = false, tells = false;
    for (qsizetype at = clause.run.first; at < clause.run.last; ++at) {
        const Lexicon::Match match = chineseTriggers().longest(view.from(at));
        if (!match)
            continue;
        if (const auto certainty = modalityName(match->field(0)))
            told = std::max(told, *certainty);
        else if (const auto other = eventKindName(match->field(0)))
            tells |= familyOf(*other) == familyOf(kind);
        else
            refused = true;
        at += match.tokens - 1;
    }
    if (refused && !tells)
        return std::nullopt;
    // "将" is "will" and what stands before an object: what lies behind is no plan
    const auto &published = view.analysis().article.published;
    const DateRange when = clause.when->range();
    if (told == Modality::Planned && published && !when.endsOpen() && when.last < published->range().first)
        return Modality::Happened;
    return told == Modality::Happened && published && !when.startsOpen() && when.first > published->range().last ? Modality::Planned : told;
}

/// What a trigger takes for one kind is one of its like.
void become(Event &event, EventKind kind)
{
    const Role other = roleOf(kind, 1);
    for (EventCompany &company : event.companies)
        if ((company.role == Role::Target || company.role == Role::Partner) && (other == Role::Target || other == Role::Partner))
            company.role = other;
    event.kind = kind;
    Claim &claim = event.claims.front();
    claim.kind = toString(kind);
    if (!claim.explanation.lines.empty())
        claim.explanation.lines.front() = triggerLine(claim.trigger, kind);
}

} // namespace

std::optional<Modality> modalityOf(const SentenceView &view, const DatedClause &clause, EventKind kind)
{
    if (view.isQuestion() || view.isAny(view.last() - 1, u"？"))
        return std::nullopt;
    if (isChinese(view))
        return chineseModality(view, clause, kind);
    const auto &published = view.analysis().article.published;
    const bool ahead = published && !clause.when->range().startsOpen() && clause.when->range().first > published->range().last;
    std::optional<Modality> told;
    bool refused = false;
    for (const TriggerMatch &match : view.triggers()) {
        if (match.first < clause.run.first || match.first >= clause.run.last || !isOfKind(match, kind))
            continue;
        const ModalityReading reading = readModality(view, match, verbGroupOf(view, match), kind, clause.companies.size() > 1);
        if (!reading.modality || (!match.trigger->noun && view.holds(match.last) && hasNoObject(view, match)))
            refused = true;
        else if (!told)
            told = reading.modality;
    }
    if (refused && !told)
        return std::nullopt;
    for (qsizetype at = clause.run.first; !told && at < clause.run.last; ++at)
        if (view.is(at, GrammarClass::May | GrammarClass::Conditional) && !view.mention(at) && !view.date(at))
            return std::nullopt; // what may be is no event
    const Modality modality = told.value_or(Modality::Happened);
    return ahead && modality == Modality::Happened ? Modality::Planned : modality;
}

std::vector<ClauseReading> readClauses(const SentenceView &view, const Discourse &discourse, const ClauseVisitor &visit)
{
    std::vector<ClauseReading> readings;
    if (view.dates().empty())
        return readings;
    const ClauseWeights &weights = isChinese(view) ? ClauseWeights::chinese() : ClauseWeights::bundled();
    for (DatedClause &clause : datedClauses(view)) {
        if (!clause.when)
            continue;
        addActors(clause, view, discourse);
        if (visit)
            visit(view, clause, discourse);
        chooseActors(clause, view, discourse);
        const KindLikelihoods likely = weights.likelihoods(view, clause, discourse);
        readings.push_back({std::move(clause), likely});
    }
    return readings;
}

void dropUnlikely(const std::vector<ClauseReading> &readings, Discourse &discourse)
{
    for (size_t i = discourse.events.size(); i > discourse.sentenceBegin; --i) {
        const Event &event = discourse.events[i - 1];
        double most = -1;
        bool ofThem = false;
        for (const ClauseReading &reading : readings)
            if (event.when && event.when->range() == reading.clause.when->range()) {
                const QStringList &companies = reading.clause.companies;
                most = std::max(most, reading.likely.near(event.kind));
                ofThem |= companies.isEmpty()
                    || std::ranges::any_of(event.companies, [&](const EventCompany &company) { return companies.contains(company.name); });
            }
        if (most < 0 || (most >= unlikely && ofThem))
            continue;
        discourse.events.erase(discourse.events.begin() + qsizetype(i - 1));
        discourse.objects.erase(discourse.objects.begin() + qsizetype(i - 1));
    }
}

void settleKinds(const std::vector<ClauseReading> &readings, Discourse &discourse)
{
    for (size_t i = discourse.sentenceBegin; i < discourse.events.size(); ++i) {
        Event &event = discourse.events[i];
        const auto reading = std::ranges::find_if(readings, [&](const ClauseReading &one) {
            return event.when && event.when->range() == one.clause.when->range()
                && std::ranges::any_of(event.companies, [&](const EventCompany &company) { return one.clause.companies.contains(company.name); });
        });
        if (reading == readings.end())
            continue;
        const auto &likely = reading->likely.of;
        EventKind best = event.kind;
        for (size_t k = 0; k < likely.size(); ++k)
            if (areAlike(event.kind, EventKind(k)) && familyOf(event.kind) == familyOf(EventKind(k)) && likely[k] > likely[size_t(best)])
                best = EventKind(k);
        if (best != event.kind && likely[size_t(best)] > clearly * likely[size_t(event.kind)])
            become(event, best);
    }
}

std::vector<Retelling> datedEvents(const SentenceView &view, const std::vector<ClauseReading> &readings, const Discourse &discourse,
                                   const DateMention *said, const TellingVisitor &visit)
{
    std::vector<Retelling> found;
    const auto least = [chinese = isChinese(view)](EventKind kind) {
        const bool deal = familyOf(kind) == familyOf(EventKind::Acquisition);
        return chinese ? likelyEnoughChinese : deal ? likelyEnoughDeal : likelyEnough;
    };
    for (const auto &[clause, likely] : readings) {
        if (clause.companies.isEmpty() || isDateline(view, clause))
            continue;
        const EventKind kind = likely.best();
        const bool plain = likely.near(kind) >= likelyBeside;
        if ((clause.date == said && (isAccount(kind) || !plain)) || isDated(clause, kind, discourse) || (isDated(clause, discourse) && !plain))
            continue;
        if (isAccount(kind) && (givesAccount(discourse) || (kind == EventKind::Report && !isMeasured(clause))))
            continue;
        const bool enough = likely.near(kind) >= least(kind) && likely.near(kind) * clause.sure >= likelyTogether;
        const std::optional<Modality> modality = enough ? modalityOf(view, clause, kind) : std::nullopt;
        if (!modality)
            continue;
        Event event = eventOf(view, clause, kind, *modality, discourse);
        if (isTold(event, discourse))
            continue;
        const TokenRun trigger = triggerOf(view, clause, kind);
        event.modality = certaintyOf(view, {event, trigger, clause.run}, discourse, visit);
        const EventDate date{clause.when, DateBasis::Clause, clause.date};
        found.push_back({std::move(event), datedClauseRule(), view.words(trigger.first, trigger.last), date, likely.near(kind) * 0.6});
    }
    return found;
}

QString datedClauseRule()
{
    return QStringLiteral("dated clause");
}
