// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/retellings.h"

#include "extract/enumeration.h"
#include "extract/eventdetails.h"
#include "extract/frameclause.h"

#include <algorithm>

namespace {

/// What stands between the parties of a deal in the title of what becomes of it.
QString turnWords(DealTurn turn)
{
    switch (turn) {
    case DealTurn::Announced: return QStringLiteral(" announces deal with ");
    case DealTurn::Ahead: return QStringLiteral(" to complete deal with ");
    case DealTurn::Done: return QStringLiteral(" completes deal with ");
    case DealTurn::CalledOff: return QStringLiteral(" calls off deal with ");
    }
    return {};
}

Modality modalityOf(DealTurn turn)
{
    switch (turn) {
    case DealTurn::Ahead: return Modality::Planned;
    case DealTurn::CalledOff: return Modality::Denied;
    case DealTurn::Announced:
    case DealTurn::Done: break;
    }
    return Modality::Happened;
}

bool isEnumerable(EventKind kind)
{
    switch (kind) {
    case EventKind::Exit:
    case EventKind::Opening:
    case EventKind::Launch:
    case EventKind::Ipo:
    case EventKind::Closure: return true;
    default: return isTradeKind(kind);
    }
}

/// "Ford left in 2021, [and General Motors in 2017]": a company behind a verb that needs none is another one that did the same.
bool isOfSubjects(EventKind kind)
{
    return kind == EventKind::Closure || kind == EventKind::Exit || kind == EventKind::Opening || kind == EventKind::Ipo;
}

} // namespace

std::vector<Retelling> enumerationOf(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments, const Event &first)
{
    std::vector<Retelling> further;
    const EventKind kind = arguments.reading->kind;
    const EventCompany *actor = arguments.with(Role::Actor);
    if (!isEnumerable(kind) || !actor || !first.when)
        return further;
    for (const EnumeratedObject &object : enumeratedObjects(view, match)) {
        const bool told = object.date->edtf == first.when || object.company == actor->name
            || std::ranges::any_of(first.companies, [&](const EventCompany &company) { return company.name == object.company; });
        if (told || (isTradeKind(kind) && view.lexicon().place(view.from(object.first)) > 0))
            continue;
        const bool gapped = isOfSubjects(kind) && !arguments.with(Role::Target) && !object.company.isEmpty();
        const bool sum = object.company.isEmpty() && object.words.isEmpty(); // "and another $500 million in November"
        if (sum && !hasAmount(kind))
            continue;
        Event event;
        event.kind = kind;
        event.modality = first.modality == Modality::Planned ? Modality::Happened : first.modality;
        event.when = object.date->edtf;
        event.companies = {gapped ? EventCompany{object.company, Role::Actor} : *actor};
        if (!sum && !gapped && (!object.company.isEmpty() || isTradeKind(kind)))
            event.companies.push_back({object.company.isEmpty() ? object.words : object.company, Role::Target});
        if (object.amount && hasAmount(kind))
            event.amounts = {Amount{{object.amount->value, object.amount->unit}, object.amount->also}};
        const bool place = view.lexicon().place(view.from(object.first)) > 0;
        const QString what = sum ? QString() : gapped || place ? arguments.object : object.words;
        event.title = event.companies.front().name + u' ' + match.trigger->verb.with(match.trigger->verb.third) + (what.isEmpty() ? QString() : u' ' + what);
        further.push_back({std::move(event), match.trigger->verb.with(match.trigger->verb.base) + QStringLiteral(" (list)"),
                           view.words(match.first, match.last), {object.date->edtf, DateBasis::Clause, object.date}});
    }
    return further;
}

std::vector<Retelling> repetitionOf(const SentenceView &view, const TriggerMatch &match, const Event &first)
{
    std::vector<Retelling> further;
    for (const DateMention *date : repeatedDates(view, first.when)) {
        Event event = first;
        event.claims.clear();
        event.when = date->edtf;
        event.amounts.clear();
        further.push_back({std::move(event), match.trigger->verb.with(match.trigger->verb.base) + QStringLiteral(" (again)"),
                           view.words(match.first, match.last), {date->edtf, DateBasis::Clause, date}});
    }
    return further;
}

std::optional<Retelling> retellingOf(const DealClosing &closing, const Discourse &discourse)
{
    Event event;
    event.kind = closing.deal->kind;
    event.modality = modalityOf(closing.turn);
    event.when = closing.date.when;
    event.companies = closing.deal->companies;
    event.title = event.companies[0].name + turnWords(closing.turn) + event.companies[1].name;
    const bool told = closing.turn != DealTurn::Ahead && std::ranges::any_of(discourse.events, [&](const Event &other) {
        return other.kind == event.kind && other.modality == event.modality && other.companies == event.companies && other.when
            && other.when->range().overlaps(event.when->range());
    });
    if (told)
        return std::nullopt;
    return Retelling{std::move(event), QStringLiteral("deal closing"), closing.trigger, closing.date};
}

Retelling retellingOf(const SentenceView &view, const Sequel &sequel)
{
    Event event;
    event.kind = sequel.told->kind;
    event.modality = sequel.told->modality == Modality::Planned ? Modality::Planned : Modality::Happened;
    event.when = sequel.date.when;
    event.companies = sequel.told->companies;
    event.title = event.companies.front().name + QStringLiteral(": ") + view.words(view.first(), sequel.last);
    return {std::move(event), QStringLiteral("sequel"), sequel.trigger, sequel.date};
}
