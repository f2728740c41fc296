// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventdate.h"

#include <algorithm>

namespace {

constexpr double tooFar = 14;
constexpr double clauseStep = 6;
const GrammarClasses auxiliaries = GrammarClass::Be | GrammarClass::Have | GrammarClass::Future | GrammarClass::Would
    | GrammarClass::May;

bool hasPlace(const DateMention &date)
{
    return date.edtf && date.type != TimexType::Duration && date.type != TimexType::Set;
}

QString firstWord(const SentenceView &view, const DateMention &date)
{
    return view.word(view.tokenAt(date.span.begin)).toString().toLower();
}

/// "listed in London since 1987", "has led Pfizer since 2010": a state that the event began.
bool beginsState(EventKind kind)
{
    return kind == EventKind::Ipo || kind == EventKind::Leadership || kind == EventKind::Acquisition || kind == EventKind::Partnership
        || kind == EventKind::Founding || kind == EventKind::Investment;
}

/// "since 2012", "until December", "before 2018" bound something else than the moment of an event; "by 2025" may date a plan.
bool isBound(const SentenceView &view, const DateMention &date, EventKind kind, Modality modality)
{
    if (date.type != TimexType::Range)
        return false;
    const QString word = firstWord(view, date);
    if (word == QLatin1String("by"))
        return modality == Modality::Happened;
    if (word == QLatin1String("until") || word == QLatin1String("till"))
        return kind != EventKind::Closure;
    if (word == QLatin1String("since"))
        return !beginsState(kind);
    return word == QLatin1String("before") || word == QLatin1String("after")
        || word == QLatin1String("as");
}

/// "third quarter earnings", "profit for 2019": the period that the numbers cover, not the day they came out.
bool isPeriod(const DateMention &date)
{
    return date.edtf->isInterval() || date.edtf->precision() < Precision::Month || date.type == TimexType::Range;
}

/// "first-quarter", "2014 model": the date only describes the next word.
bool describesNoun(const SentenceView &view, const DateMention &date, const TriggerMatch &match)
{
    if (view.tokenAfter(date.span) == match.first)
        return false; // "the 2018 merger of"
    const qsizetype before = view.tokenAt(date.span.begin) - 1;
    return view.is(before, GrammarClass::Determiner) && view.word(before).size() > 1
        && view.tokenAfter(date.span) < view.last() && date.edtf->precision() == Precision::Year
        && view.word(view.tokenAfter(date.span)).front().isLower()
        && !view.is(view.tokenAfter(date.span),
                    GrammarClass::Preposition | GrammarClass::Coordinator | GrammarClass::Relative | GrammarClass::Subordinator
                        | GrammarClass::Be | GrammarClass::Have | GrammarClass::To);
}

bool isReportVerb(const SentenceView &view, qsizetype at, const TriggerMatch &match)
{
    return view.is(at, GrammarClass::Report) && !view.mention(at) && (at < match.first || at >= match.last);
}

bool hasVerbBefore(const SentenceView &view, qsizetype at)
{
    return std::any_of(view.triggers().begin(), view.triggers().end(),
                       [at](const TriggerMatch &other) { return !other.trigger->noun && other.first < at; });
}

/// How far a date stands from the trigger: words a little, clauses and other verbs a lot.
double distance(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const DateMention &date)
{
    const qsizetype begin = view.tokenAt(date.span.begin);
    const qsizetype end = view.tokenAfter(date.span);
    const bool after = begin >= match.last;
    const qsizetype from = after ? match.last : end;
    const qsizetype to = after ? begin : group.first;
    double far = 0;
    int verbs = 0;
    for (qsizetype at = from; at < to && far < tooFar; ++at) {
        if (view.mention(at) || view.date(at) || view.quantity(at)) {
            far += 0.1;
            continue;
        }
        far += 0.2;
        if (view.isAny(at, u",") && view.is(at + 1, GrammarClass::Coordinator) && !view.date(at + 2))
            far += clauseStep;
        else if (!after && at == to - 1 && view.is(at, GrammarClass::Coordinator) && hasVerbBefore(view, begin))
            far += clauseStep; // "opened a shop in 2015 and bought": the date of the verb before
        else if (view.is(at, GrammarClass::Coordinator) && view.is(at + 1, auxiliaries))
            far += tooFar; // "withdrew it on Monday and is preparing": another tense
        else if (view.isAny(at, u","))
            far += 1;
        else if (view.isBreak(at))
            far += clauseStep;
        else if (view.is(at, GrammarClass::Relative | GrammarClass::Subordinator) || isReportVerb(view, at, match))
            far += clauseStep;
        else if (std::any_of(view.triggers().begin(), view.triggers().end(), [&](const TriggerMatch &other) {
                     return other.first == at && other.first != match.first && !other.trigger->noun;
                 })) {
            // "Takeda's takeover of Shire closed on Tuesday": the noun's own verb.
            if (!(after && match.trigger->noun && verbs++ == 0))
                far += clauseStep;
        }
    }
    if (!after)
        far += 1; // between two equals the one behind is meant
    return far;
}

/// "In 2015, Amazon ...": over the whole sentence.
bool opensSentence(const SentenceView &view, const DateMention &date)
{
    return view.tokenAt(date.span.begin) - view.first() <= 2;
}

/// "announced in April that", "said on Tuesday it": right after a verb of saying.
bool hangsOnSaying(const SentenceView &view, const DateMention &date, const TriggerMatch *match)
{
    const qsizetype begin = view.tokenAt(date.span.begin);
    for (qsizetype at = begin - 1; at >= view.first() && begin - at < 9; --at) {
        if (view.isAny(at, u",;") && begin - at > 1)
            return false;
        if (match && at >= match->first && at < match->last)
            return false;
        if (view.is(at, GrammarClass::Report) && !view.mention(at))
            return true;
        if (view.is(at, GrammarClass::Voice))
            return true;
        if (view.is(at, GrammarClass::Relative | GrammarClass::Subordinator))
            return false;
    }
    return false;
}

std::optional<Edtf> monthOf(const Edtf &published)
{
    if (published.precision() != Precision::Day || published.isInterval())
        return published;
    return Edtf::parse(published.withoutQualifiers().toString().left(7)).value();
}

} // namespace

std::optional<Edtf> momentOf(const SentenceView &view, const DateMention &range)
{
    if (range.type != TimexType::Range || !(range.edtf->range().startsOpen() || range.edtf->range().endsOpen()))
        return range.edtf;
    for (const DateMention &date : within(view.analysis().dates, range.span)) {
        const bool inner = &date != &range && date.type == TimexType::Date && date.edtf && range.span.contains(date.span);
        if (inner && (range.edtf->range().endsOpen() || date.edtf->precision() == Precision::Day))
            return date.edtf;
    }
    return range.edtf;
}

const DateMention *dateOfSaying(const SentenceView &view)
{
    for (const DateMention *date : view.dates())
        if (hasPlace(*date) && date->type != TimexType::Range && hangsOnSaying(view, *date, nullptr))
            return date;
    return nullptr;
}

EventDate dateOf(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Arguments &arguments,
                 EventKind kind, Modality modality, bool isNews)
{
    const bool results = kind == EventKind::Results;
    const DateMention *said = nullptr;
    const DateMention *period = nullptr;
    EventDate best;
    double nearest = HUGE_VAL;
    for (const DateMention *date : view.dates()) {
        if (!hasPlace(*date) || isBound(view, *date, kind, modality) || describesNoun(view, *date, match))
            continue;
        if (results && isPeriod(*date)) {
            period = date;
            continue;
        }
        if (hangsOnSaying(view, *date, &match)) {
            said = date;
            continue;
        }
        const bool opening = opensSentence(view, *date);
        const double far = distance(view, match, group, *date);
        const double cost = opening ? std::min(far, tooFar - 2) : far;
        if (cost >= tooFar || cost >= nearest)
            continue;
        nearest = cost;
        best = {momentOf(view, *date), far < clauseStep ? DateBasis::Clause : DateBasis::Sentence, date};
    }
    if (best.when && (best.basis == DateBasis::Clause || !said))
        return best;
    if (said)
        return {said->edtf, DateBasis::Announcement, said};

    const auto &published = view.analysis().article.published;
    if (results && period && published && !isNews) {
        // Numbers of a period long gone are history, told by their period.
        const bool old = !published->range().startsOpen() && period->edtf->range().last < published->range().first - 120;
        return {old ? period->edtf : std::nullopt, old ? DateBasis::Sentence : DateBasis::None, period};
    }
    if (isNews && published) {
        const bool open = modality == Modality::Planned || modality == Modality::Rumoured;
        return {open ? monthOf(*published) : published, DateBasis::Publication, nullptr};
    }
    Q_UNUSED(arguments);
    return {};
}
