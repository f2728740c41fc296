// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dealclosings.h"

#include "extract/frameclause.h"

#include <algorithm>

namespace {

bool isClosingVerb(quint32 word)
{
    switch (word) {
    case wordHash(u"close"):
    case wordHash(u"complete"):
    case wordHash(u"completed"):
    case wordHash(u"finalised"):
    case wordHash(u"finalized"):
    case wordHash(u"concluded"):
    case wordHash(u"closed"):
    case wordHash(u"closes"):
    case wordHash(u"consummated"):
    case wordHash(u"sealed"):
    case wordHash(u"final"): // "became final"
        return true;
    default:
        return false;
    }
}

/// "expected to close", "should be completed", "due to be finalised".
bool isAhead(const SentenceView &view, qsizetype verb)
{
    for (qsizetype at = verb - 1; view.holds(at) && verb - at < 6; --at) {
        qsizetype length = 0;
        if (view.is(at, GrammarClass::Future | GrammarClass::May) || (view.is(at, GrammarClass::To) && view.is(at - 1, GrammarClass::Be))
            || view.lexicon().control(view.from(at), &length) == Control::Planned)
            return true;
    }
    return false;
}

/// "closing is planned for 1 July", "completion is expected by"
bool isClosingNoun(const SentenceView &view, qsizetype at)
{
    if (view.token(at).word != wordHash(u"closing") && view.token(at).word != wordHash(u"completion"))
        return false;
    qsizetype length = 0;
    for (qsizetype next = at + 1; view.holds(next) && next < at + 5; ++next)
        if (view.lexicon().control(view.from(next), &length) == Control::Planned)
            return view.is(next - 1, GrammarClass::Be);
    return false;
}

/// "deal", "takeover", "transaction".
bool isDealNoun(const SentenceView &view, qsizetype at)
{
    qsizetype length = 0;
    const QStringList *classes = view.lexicon().object(view.from(at), &length);
    return view.token(at).word == wordHash(u"transaction") || (classes && classes->contains(QLatin1String("bid")));
}

/// "The deal", "the takeover": before the verb, or after it ("complete the purchase").
bool speaksOfDeal(const SentenceView &view, qsizetype verb)
{
    for (qsizetype at = std::max(view.first(), verb - 14); at < std::min(view.last(), verb + 5); ++at)
        if (isDealNoun(view, at))
            return true;
    return false;
}

bool speaksOfDealBefore(const SentenceView &view, qsizetype verb)
{
    return std::ranges::any_of(view.triggers(), [&](const TriggerMatch &match) {
        return match.first < verb && std::ranges::any_of(match.trigger->readings, [](const TriggerReading &reading) { return isTradeKind(reading.kind); });
    });
}

bool pointsBack(const SentenceView &view, qsizetype noun)
{
    for (qsizetype before = noun - 1; view.holds(before) && noun - before < 3; --before)
        if (view.is(before, GrammarClass::Determiner | GrammarClass::Relative) && !view.mention(before))
            return true;
    return false;
}

/// "the acquisition[, worth R$6.7 billion,] closed": where what stands between two commas begins, else `comma` itself.
qsizetype insertionBefore(const SentenceView &view, qsizetype comma)
{
    for (qsizetype at = comma - 1; view.holds(at) && comma - at < 10 && !view.isBreak(at); --at)
        if (view.isAny(at, u","))
            return at;
    return comma;
}

/// "the deal", "that takeover": in the same clause before the verb, after a word that points back at it, and no company's name in between.
bool dealEnds(const SentenceView &view, qsizetype verb)
{
    for (qsizetype at = verb - 1; view.holds(at) && verb - at < 16 && !view.isBreak(at); --at) {
        if (view.isAny(at, u",")) {
            const qsizetype before = insertionBefore(view, at);
            if (before == at)
                return false;
            at = before;
        } else if (isDealNoun(view, at)) {
            return pointsBack(view, at);
        }
    }
    return false;
}

/// "closed [the deal]", "completed that purchase"; "announced its sale and completed [it]".
bool endsDeal(const SentenceView &view, qsizetype verb)
{
    if (view.word(verb + 1) == QLatin1String("it") && !view.word(verb).startsWith(QLatin1String("close")) && view.is(verb - 1, GrammarClass::Coordinator) && speaksOfDealBefore(view, verb))
        return true;
    for (qsizetype at = verb + 1; view.holds(at) && at - verb < 5; ++at)
        if (isDealNoun(view, at))
            return pointsBack(view, at) && !view.mention(at + 1) && view.word(at + 1) != QLatin1String("of");
    return false;
}

/// "called off", "abandoned", "fell through".
bool isBreak(const SentenceView &view, qsizetype at)
{
    qsizetype length = 0;
    return view.lexicon().control(view.from(at), &length) == Control::Denied
        && (view.is(at - 1, GrammarClass::Be) || view.token(at).word == wordHash(u"fell") || view.token(at).word == wordHash(u"collapsed"));
}

bool isAnnouncingVerb(quint32 word)
{
    switch (word) {
    case wordHash(u"announced"):
    case wordHash(u"unveiled"):
    case wordHash(u"agreed"):
    case wordHash(u"struck"):
    case wordHash(u"signed"): return true;
    default: return false;
    }
}

/// "The tie-up, [unveiled] on 15 September": when a deal that was told without its day began.
bool isAnnouncing(const SentenceView &view, qsizetype at)
{
    return isAnnouncingVerb(view.token(at).word) && view.isAny(at - 1, u",") && dealEnds(view, at - 1);
}

/// The date that stands right behind a verb or its object, or opens the sentence.
const DateMention *dateBehind(const SentenceView &view, qsizetype verb)
{
    if (!view.dates().empty() && view.tokenAt(view.dates().front()->span.begin) <= view.first() + 1 && view.dates().front()->edtf
        && view.dates().front()->type == TimexType::Date)
        return view.dates().front();
    for (const DateMention *date : view.dates()) {
        const qsizetype at = view.tokenAt(date->span.begin);
        if (at > verb && at - verb < 6 && date->edtf && date->type == TimexType::Date)
            return date;
    }
    return nullptr;
}

bool isDeal(const Event &event)
{
    return (event.kind == EventKind::Acquisition || event.kind == EventKind::Merger || event.kind == EventKind::Investment)
        && event.modality != Modality::Denied && event.companies.size() > 1;
}

/// Told as of the last weeks before the publication.
bool isNews(const SentenceView &view, const Event &event)
{
    const auto &published = view.analysis().article.published;
    return published && !published->range().startsOpen() && event.when
        && event.when->range().last >= published->range().first - 31;
}

/// The last deal that one of the sentence's companies is a party of; without any, the last at all.
const Event *dealMeant(const SentenceView &view, const Discourse &discourse)
{
    const auto named = [&](const Event &event) {
        return std::any_of(view.mentions().begin(), view.mentions().end(), [&](const CompanyMention *mention) {
            return std::any_of(event.companies.begin(), event.companies.end(),
                               [&](const EventCompany &company) { return company.name == mention->company; });
        });
    };
    const Event *last = nullptr;
    for (auto it = discourse.events.rbegin(); it != discourse.events.rend(); ++it) {
        if (!isDeal(*it) || !(view.mentions().empty() || named(*it)))
            continue;
        if (isNews(view, *it))
            return &*it; // rather than a deal of former years that was told in between
        if (!last)
            last = &*it;
    }
    return last;
}

bool isPartnership(const Event &event)
{
    return event.kind == EventKind::Partnership && event.modality != Modality::Denied && event.companies.size() > 1;
}

/// "That deal closed in February": the last deal told, where this may be its end.
std::optional<DealClosing> turnTold(const SentenceView &view, qsizetype verb, const Discourse &discourse)
{
    constexpr Day longest = 3 * 366; // between a deal and its closing
    const DealTurn turn = isAnnouncing(view, verb) ? DealTurn::Announced : isBreak(view, verb) ? DealTurn::CalledOff : DealTurn::Done;
    const DateMention *date = dateBehind(view, verb);
    const auto &published = view.analysis().article.published;
    if (!date || (turn != DealTurn::Announced && !dealEnds(view, verb) && !(turn == DealTurn::Done && endsDeal(view, verb))) || (published && date->edtf->range().first > published->range().last))
        return std::nullopt;
    const auto deal = std::find_if(discourse.events.rbegin(), discourse.events.rend(), [turn](const Event &event) {
        return isDeal(event) || (turn == DealTurn::Announced && isTradeKind(event.kind) && event.companies.size() > 1)
            || (turn == DealTurn::CalledOff && isPartnership(event));
    });
    if (deal == discourse.events.rend())
        return std::nullopt;
    const DateRange end = date->edtf->range();
    if (turn != DealTurn::Announced && deal->when && (end.last < deal->when->range().first || end.first > deal->when->range().last + longest))
        return std::nullopt;
    DealClosing closing;
    closing.deal = &*deal;
    closing.date = {date->edtf, DateBasis::Clause, date};
    closing.trigger = view.word(verb).toString();
    closing.turn = turn;
    return closing;
}

} // namespace

std::optional<DealClosing> findDealClosing(const SentenceView &view, const Discourse &discourse)
{
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        const bool noun = isClosingNoun(view, at);
        if (!noun && (isClosingVerb(view.token(at).word) || isBreak(view, at) || isAnnouncing(view, at)) && !isAhead(view, at))
            if (const auto closing = turnTold(view, at, discourse))
                return closing;
        if (!noun && (!isClosingVerb(view.token(at).word) || !isAhead(view, at) || !speaksOfDeal(view, at)))
            continue;
        const Event *deal = dealMeant(view, discourse);
        const auto &published = view.analysis().article.published;
        for (const DateMention *date : view.dates()) {
            const bool ahead = date->edtf && (!published || date->edtf->range().last >= published->range().first);
            if (!deal || !ahead || view.tokenAt(date->span.begin) <= at)
                continue;
            DealClosing closing;
            closing.deal = deal;
            closing.date = {date->edtf, DateBasis::Clause, date};
            closing.noun = noun;
            closing.trigger = view.word(at).toString();
            return closing;
        }
    }
    return std::nullopt;
}

std::vector<DealClosing> turnsBehind(const SentenceView &view, const TriggerMatch &noun, const Event &deal)
{
    std::vector<DealClosing> turns;
    if (!isDeal(deal))
        return turns;
    const auto isParty = [&](const CompanyMention &mention) {
        return std::ranges::any_of(deal.companies, [&](const EventCompany &company) { return company.name == mention.company; });
    };
    DealTurn turn = DealTurn::Done;
    qsizetype verb = -1; // that a date may belong to
    for (qsizetype at = noun.last; view.holds(at) && !view.isBreak(at); ++at) {
        if (const CompanyMention *mention = view.mention(at); mention && !isParty(*mention))
            break; // somebody else's doing
        if (view.is(at, GrammarClass::Subordinator | GrammarClass::Pronoun | GrammarClass::Report) && !view.mention(at))
            if (!isAnnouncingVerb(view.token(at).word))
                break;
        const bool closes = isClosingVerb(view.token(at).word);
        if (closes || isAnnouncingVerb(view.token(at).word)) {
            turn = !closes ? DealTurn::Announced : isAhead(view, at) ? DealTurn::Ahead : DealTurn::Done;
            verb = at;
        }
        const DateMention *date = view.date(at);
        if (!date || verb < 0 || at - verb > 5 || !date->edtf || date->type != TimexType::Date)
            continue;
        if (!deal.when || !deal.when->range().overlaps(date->edtf->range())) {
            DealClosing told;
            told.deal = &deal;
            told.date = {date->edtf, DateBasis::Clause, date};
            told.trigger = view.word(verb).toString();
            told.turn = turn;
            turns.push_back(std::move(told));
        }
        verb = -1;
    }
    return turns;
}
