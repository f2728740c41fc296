// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventbystanders.h"

#include "extract/clauseactors.h"

#include <algorithm>

namespace {

constexpr qsizetype most = 4;

bool has(const Event &event, const QString &name)
{
    return std::ranges::any_of(event.companies, [&](const EventCompany &company) { return company.name == name; });
}

} // namespace

void EventBystanders::note(const SentenceView &view, const Event &event, const DateMention *date, const TokenRun &clause,
                           const Discourse &discourse)
{
    const TokenRun run = date && view.sentence().span.contains(date->span) ? clauseOf(view, *date) : clause;
    QStringList names;
    for (qsizetype at = std::max(run.first, view.first()); at < std::min(run.last, view.last()) && names.size() < most; ++at)
        if (const CompanyMention *mention = view.mention(at);
            mention && !mention->publisher && !has(event, mention->company) && !names.contains(mention->company))
            names << mention->company;
    QStringList parties;
    for (const EventCompany &company : event.companies)
        parties << company.name;
    for (const QString &name : meantBesides(view, run, parties, discourse))
        if (!names.contains(name))
            names << name;
    if (!names.isEmpty())
        m_names.insert(event.key, names);
}

void EventBystanders::take(Event &event)
{
    QStringList names;
    for (const EventCompany &company : event.companies)
        if (company.role == Role::Mention)
            names << company.name;
    std::erase_if(event.companies, [](const EventCompany &company) { return company.role == Role::Mention; });
    if (!names.isEmpty())
        m_names.insert(event.key, names);
}

void EventBystanders::giveBack(std::vector<Event> &events) const
{
    for (Event &event : events)
        for (const QString &name : m_names.value(event.key))
            if (!has(event, name))
                event.companies.push_back({name, Role::Mention});
}

const DateMention *dateIn(const SentenceView &view, const std::optional<Edtf> &when)
{
    const auto it = std::ranges::find_if(view.dates(), [&](const DateMention *date) { return when && date->edtf == when; });
    return it == view.dates().end() ? nullptr : *it;
}
