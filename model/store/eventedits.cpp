// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventedits.h"

#include "extract/eventmatch.h"
#include "store/project.h"

#include <QUuid>

#include <algorithm>

namespace
{

template <class List>
void addMissing(List &list, const List &more)
{
    for (const auto &item : more)
        if (std::find(list.begin(), list.end(), item) == list.end())
            list.push_back(item);
}

void sayWhatClaimsSay(Event &event)
{
    const auto best = std::min_element(event.claims.begin(), event.claims.end(), outranks);
    event.kind = eventKindName(best->kind).value_or(event.kind);
    event.modality = modalityName(best->modality).value_or(event.modality);
    if (best->when)
        event.when = best->when;
    event.confidence = best->score;
}

} // namespace

Event newEvent()
{
    Event event;
    event.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    event.review = Review::Accepted;
    event.confidence = 1;
    return event;
}

Event editedByHand(Event event)
{
    if (!event.claims.empty() || !event.sources.empty())
        event.review = Review::Edited;
    return event;
}

Result<std::vector<Change>> removalOf(Project &project, const std::vector<Event> &events)
{
    std::vector<Change> changes;
    for (const Event &event : events) {
        const auto starred = project.events().isStarred(event.key);
        if (!starred)
            return starred.error();
        if (starred->value_or(false))
            changes.push_back(Change::starOf(event.key, false));
        changes.push_back(Change::of(std::optional(event), std::optional<Event>()));
    }
    return changes;
}

Event joined(Event kept, const std::vector<Event> &others)
{
    for (const Event &other : others) {
        kept.claims.insert(kept.claims.end(), other.claims.begin(), other.claims.end());
        for (const EventCompany &company : other.companies)
            if (std::none_of(kept.companies.begin(), kept.companies.end(),
                             [&](const EventCompany &known) { return known.name == company.name; }))
                kept.companies.push_back(company);
        addMissing(kept.amounts, other.amounts);
        addMissing(kept.places, other.places);
        addMissing(kept.tags, other.tags);
        addMissing(kept.sources, other.sources);
        if (!kept.when)
            kept.when = other.when;
        if (!other.note.isEmpty() && other.note != kept.note)
            kept.note += (kept.note.isEmpty() ? QString() : QStringLiteral("\n")) + other.note;
        for (auto field = other.extra.begin(); field != other.extra.end(); ++field)
            if (!kept.extra.contains(field.key()))
                kept.extra.insert(field.key(), field.value());
    }
    std::sort(kept.claims.begin(), kept.claims.end(), byPlace); // as the project gives them back
    return editedByHand(std::move(kept));
}

Result<std::vector<Change>> mergeOf(Project &project, const Event &kept, const std::vector<Event> &others)
{
    auto changes = removalOf(project, others);
    if (!changes)
        return changes;
    const bool anyStar = std::any_of(changes->begin(), changes->end(),
                                     [](const Change &change) { return change.entity == u"star"; });
    changes->push_back(Change::of(std::optional(kept), std::optional(joined(kept, others))));
    const auto starred = project.events().isStarred(kept.key);
    if (!starred)
        return starred.error();
    if (anyStar && !starred->value_or(false))
        changes->push_back(Change::starOf(kept.key, true));
    return changes;
}

SplitEvent split(const Event &event, const QStringList &claims)
{
    SplitEvent made{event, event};
    const auto isNamed = [&](const Claim &claim) { return claims.contains(claim.key); };
    std::erase_if(made.rest.claims, isNamed);
    std::erase_if(made.part.claims, [&](const Claim &claim) { return !isNamed(claim); });
    Q_ASSERT(!made.rest.claims.empty() && !made.part.claims.empty());
    made.part.id = {};
    made.part.key = newEvent().key;
    made.part.sources.clear();
    made.part.extra = {};
    made.part.note.clear();
    for (Event *each : {&made.rest, &made.part}) {
        sayWhatClaimsSay(*each);
        *each = editedByHand(std::move(*each));
    }
    return made;
}
