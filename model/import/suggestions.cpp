// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/suggestions.h"

#include "store/project.h"
#include "store/rowdoubts.h"
#include "text/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace
{

constexpr double alike = 0.6; // of the words of both titles
constexpr size_t eventsShown = 5;
constexpr qint64 pairsLookedAt = 20'000;
const QString meantDays = QStringLiteral("first of january meant"); // a setting: years

std::set<quint32> wordsOf(const QString &title)
{
    std::set<quint32> words;
    for (const Token &token : tokenize(title))
        words.insert(token.word);
    return words;
}

std::set<QString> companiesOf(const Event &event)
{
    std::set<QString> names;
    for (const EventCompany &company : event.companies)
        names.insert(company.name.toCaseFolded());
    return names;
}

/// What `one` lacks and `other` has.
void complete(Event &one, const Event &other)
{
    for (const SourceReference &source : other.sources)
        if (std::ranges::find(one.sources, source) == one.sources.end())
            one.sources.push_back(source);
    if (one.amounts.empty())
        one.amounts = other.amounts;
    for (const QString &tag : other.tags)
        if (!one.tags.contains(tag))
            one.tags << tag;
    for (const QString &place : other.places)
        if (!one.places.contains(place))
            one.places << place;
    if (one.note.isEmpty())
        one.note = other.note;
    for (auto field = other.extra.begin(); field != other.extra.end(); ++field)
        if (!one.extra.contains(field.key()))
            one.extra.insert(field.key(), field.value());
}

} // namespace

bool areLikelyTwins(const Event &one, const Event &other)
{
    if (companiesOf(one) != companiesOf(other))
        return false;
    if (!one.amounts.empty() && !other.amounts.empty() && one.amounts != other.amounts)
        return false;
    const auto mine = wordsOf(one.title);
    const auto its = wordsOf(other.title);
    std::vector<quint32> shared;
    std::ranges::set_intersection(mine, its, std::back_inserter(shared));
    const size_t all = mine.size() + its.size() - shared.size();
    return all == 0 || double(shared.size()) >= alike * double(all);
}

Result<Edit> Suggestion::accepted(Project &project) const
{
    if (kind == Kind::Twins) {
        Event whole = events[0];
        complete(whole, events[1]);
        whole.review = Review::Edited;
        Event other = events[1];
        other.review = Review::Rejected;
        return Edit{QCoreApplication::translate("Deeds", "Make one of two events"),
                    {Change::of(events[0], std::optional(whole)), Change::of(events[1], std::optional(other))}};
    }
    const auto firsts = RowDoubts(project.database()).firstsOfJanuary();
    if (!firsts)
        return firsts.error();
    Edit edit{QCoreApplication::translate("Deeds", "Take 1 January as its year"), {}};
    for (const auto &first : *firsts) {
        if (first.year != year)
            continue;
        for (const EventId id : first.events) {
            const auto event = project.events().find(id);
            if (!event)
                return event.error();
            if (!*event)
                continue;
            Event changed = **event;
            changed.when = Edtf::year(year);
            changed.review = Review::Edited; // so that the row, coming again, does not bring the day back
            edit.changes.push_back(Change::of(*event, std::optional(changed)));
        }
    }
    return edit;
}

Result<Edit> Suggestion::declined(Project &project) const
{
    if (kind == Kind::YearOfFirstOfJanuary) {
        const auto before = project.settings().value(meantDays);
        if (!before)
            return before.error();
        QStringList years = before->value_or(QString()).split(u' ', Qt::SkipEmptyParts);
        years << QString::number(year);
        return Edit{QCoreApplication::translate("Deeds", "Keep 1 January"), {Change::settingOf(meantDays, *before, years.join(u' '))}};
    }
    Edit edit{QCoreApplication::translate("Deeds", "Keep two events"), {}};
    for (const Event &event : events) {
        Event accepted = event;
        accepted.review = Review::Accepted;
        edit.changes.push_back(Change::of(event, std::optional(accepted)));
    }
    return edit;
}

Result<std::vector<Suggestion>> findSuggestions(Project &project, qint64 mostTwins)
{
    RowDoubts doubts(project.database());
    const auto firsts = doubts.firstsOfJanuary();
    if (!firsts)
        return firsts.error();
    const auto meant = project.settings().value(meantDays);
    if (!meant)
        return meant.error();
    const QStringList meantYears = meant->value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    std::vector<Suggestion> found;
    for (const auto &first : *firsts) {
        if (meantYears.contains(QString::number(first.year)))
            continue;
        Suggestion suggestion{Suggestion::Kind::YearOfFirstOfJanuary, first.year, {}, qint64(first.events.size())};
        for (size_t i = 0; i < std::min(eventsShown, first.events.size()); ++i) {
            const auto event = project.events().find(first.events[i]);
            if (!event)
                return event.error();
            if (*event)
                suggestion.events.push_back(**event);
        }
        found.push_back(std::move(suggestion));
    }
    const auto pairs = doubts.sameDayPairs(pairsLookedAt);
    if (!pairs)
        return pairs.error();
    std::set<EventId> taken; // one suggestion an event at a time
    for (const auto &[oneId, otherId] : *pairs) {
        if (mostTwins <= 0)
            break;
        if (taken.contains(oneId) || taken.contains(otherId))
            continue;
        const auto one = project.events().find(oneId);
        const auto other = project.events().find(otherId);
        if (!one || !other)
            return (one ? other : one).error();
        if (!*one || !*other || !areLikelyTwins(**one, **other))
            continue;
        taken.insert({oneId, otherId});
        found.push_back({Suggestion::Kind::Twins, 0, {**one, **other}, 2});
        --mostTwins;
    }
    return found;
}
