// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventdetails.h"

#include "extract/frameclause.h"

#include <algorithm>

bool hasAmount(EventKind kind)
{
    return isTradeKind(kind) || kind == EventKind::Regulation || kind == EventKind::Legal || kind == EventKind::Results
        || kind == EventKind::Ipo;
}

bool isMeans(const SentenceView &view, const TriggerMatch &match, const Arguments &previous)
{
    if (!match.trigger->noun || match.first >= previous.last + 8)
        return false;
    for (qsizetype at = match.first - 1; at >= previous.first && match.first - at < 5; --at) {
        const QString word = view.word(at).toString().toLower();
        if (word == QLatin1String("through") || word == QLatin1String("via") || word == QLatin1String("by")
            || word == QLatin1String("under") || word == QLatin1String("in"))
            return true;
        if (view.isAny(at, u",.") || view.is(at, GrammarClass::Report))
            return false;
    }
    return false;
}

bool isRuledOn(const SentenceView &view, const TriggerMatch &match, const Arguments &deal, const Arguments &ruling)
{
    const EventKind kind = ruling.reading->kind;
    if (!match.trigger->noun || !isTradeKind(deal.reading->kind) || (kind != EventKind::Regulation && kind != EventKind::Legal)
        || match.first >= ruling.last)
        return false;
    qsizetype at = match.first - 1;
    while (at > ruling.first && (view.mention(at) || view.is(at, GrammarClass::Determiner | GrammarClass::Possessive) || view.isAny(at, u"'’")
                                 || view.word(at) == QLatin1String("'s") || view.word(at) == QLatin1String("’s")))
        --at;
    return std::ranges::any_of(view.triggers(), [at](const TriggerMatch &verb) { return !verb.trigger->noun && verb.first <= at && at < verb.last; });
}

bool announces(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments)
{
    bool named = false;
    for (qsizetype at = arguments.first; at < match.first; ++at)
        named = named || (view.mention(at) && !view.mention(at)->anaphoric && view.isQuoted(at));
    return named && !match.trigger->noun && std::any_of(view.dates().begin(), view.dates().end(), [&](const DateMention *date) {
               return date->edtf && date->type == TimexType::Date && view.isQuoted(view.tokenAt(date->span.begin));
           });
}

bool isPublished(const SentenceView &view, const Arguments &arguments, const EventDate &date)
{
    if (date.basis != DateBasis::Announcement && date.basis != DateBasis::Publication)
        return false;
    for (qsizetype at = arguments.first; at < arguments.last; ++at)
        if (const QuantityMention *quantity = view.quantity(at);
            quantity && (quantity->type == QuantityType::Percent || quantity->type == QuantityType::Money || quantity->type == QuantityType::Multiple))
            return true;
    return false;
}

bool isDealTold(const SentenceView &view, const TriggerMatch &match, const std::vector<Event> &told)
{
    const qsizetype noun = match.last + 1;
    return !match.trigger->noun && view.is(match.last, GrammarClass::Determiner) && view.word(match.last).startsWith(u't', Qt::CaseInsensitive)
        && holdsClass(view, {noun, noun + 1}, QStringLiteral("bid"))
        && std::ranges::any_of(told, [](const Event &event) { return isTradeKind(event.kind) && event.companies.size() > 1; });
}

Modality patternModality(const TriggerReading &reading, const TriggerMatch &match, Modality read)
{
    const QString &verb = match.trigger->verb.base;
    switch (reading.pattern) {
    case Pattern::Break: return Modality::Denied; // "walked away from the talks"
    case Pattern::Prey: return read == Modality::Denied ? read : Modality::Rumoured; // "a takeover target"
    case Pattern::Offer:
    case Pattern::Tender:
    case Pattern::Court: return read == Modality::Happened ? Modality::Planned : read;
    default: break;
    }
    const bool asks = reading.kind == EventKind::Ipo && (verb == QLatin1String("file") || verb == QLatin1String("apply")); // not yet granted
    return asks && read == Modality::Happened ? Modality::Planned : read;
}

bool isNamedIn(const SentenceView &view, const Event &event)
{
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        const CompanyMention *mention = view.mention(at);
        if (mention && std::any_of(event.companies.begin(), event.companies.end(), [&](const EventCompany &company) { return company.name == mention->company; }))
            return true;
    }
    return false;
}

bool isPartOf(const Event &part, const Event &whole)
{
    if (part.kind != whole.kind || part.modality != whole.modality || part.when != whole.when
        || !(isTradeKind(part.kind) || part.kind == EventKind::Partnership) || (!part.amounts.empty() && part.amounts != whole.amounts))
        return false;
    const auto isIn = [](const EventCompany &company, const Event &event) {
        return std::any_of(event.companies.begin(), event.companies.end(), [&](const EventCompany &other) { return other.name == company.name; });
    };
    if (!std::all_of(part.companies.begin(), part.companies.end(), [&](const EventCompany &company) { return isIn(company, whole); }))
        return false;
    QString rest = part.title;
    for (const EventCompany &company : part.companies)
        rest.remove(company.name);
    return part.companies.size() > 1 || std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isUpper(); });
}

std::vector<Amount> amountsIn(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments)
{
    std::vector<Amount> amounts;
    const qsizetype from = std::max(view.first(), match.trigger->noun ? match.first - 5 : arguments.first);
    for (qsizetype at = from; at < std::max(arguments.last, match.last); ++at) {
        const QuantityMention *quantity = view.quantity(at);
        if (!quantity || quantity->type != QuantityType::Money)
            continue;
        const Amount amount{{quantity->value, quantity->unit}, quantity->also};
        if (std::find(amounts.begin(), amounts.end(), amount) == amounts.end())
            amounts.push_back(amount);
    }
    if (amounts.size() > 1)
        amounts.resize(1);
    return amounts;
}

QStringList placesIn(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments)
{
    QStringList places;
    for (qsizetype at = match.last; at < arguments.last; ++at) {
        const QString before = view.word(at - 1).toString().toLower();
        const bool located = at == match.last || before == QLatin1String("in") || before == QLatin1String("at")
            || before == QLatin1String("from") || before == QLatin1String("into");
        if (!located)
            continue;
        if (!view.token(at).capital || view.mention(at) || view.date(at))
            continue;
        const qsizetype length = view.lexicon().place(view.from(at));
        if (length == 0)
            continue;
        const QString place = view.words(at, at + length);
        if (!places.contains(place))
            places << place;
        at += length - 1;
    }
    return places;
}

bool isNews(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Arguments &arguments)
{
    if (arguments.reading->kind == EventKind::Founding)
        return false;
    if (match.trigger->noun)
        return group.has(Control::Through) || group.has(Control::Planned) || group.has(Control::Agreed)
            || group.has(Control::Rumoured);
    // "since Amazon bought Joyo", "after it closed"
    if (view.is(arguments.first - 1, GrammarClass::Subordinator) && !view.mention(arguments.first - 1))
        return false;
    const bool participle = group.first == match.first && (group.passive || group.gerund);
    const bool aside = (participle && view.isAny(group.first - 1, u",")) || view.is(group.first - 1, GrammarClass::Relative)
        || view.is(group.first - 1, GrammarClass::Subordinator | GrammarClass::Preposition);
    return !aside && !(group.gerund && !group.progressive);
}

void settleFuture(Event &event, const std::optional<Edtf> &published)
{
    if (event.modality == Modality::Happened && published && !event.when->range().startsOpen() && event.when->range().first > published->range().last)
        event.modality = Modality::Planned;
}
