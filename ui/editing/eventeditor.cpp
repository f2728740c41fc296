// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/eventeditor.h"

#include "deedrunner.h"
#include "editing/eventdialog.h"
#include "editing/reviewdeed.h"
#include "editing/splitdialog.h"
#include "items/eventwords.h"
#include "store/eventedits.h"
#include "store/project.h"
#include "store/recordjson.h"
#include "workspace.h"

#include <algorithm>

EventEditor::EventEditor(Workspace &workspace, Appearance &appearance, const QDate &today, QWidget *parent)
    : m_workspace(workspace)
    , m_appearance(appearance)
    , m_today(today)
    , m_parent(parent)
{
}

Result<std::vector<Event>> EventEditor::read(Project &project, const std::vector<EventId> &ids)
{
    std::vector<Event> events;
    for (const EventId id : ids) {
        auto event = project.events().find(id);
        if (!event)
            return event.error();
        if (*event)
            events.push_back(std::move(**event));
    }
    return events;
}

std::vector<Event> EventEditor::read(const std::vector<EventId> &ids)
{
    auto events = read(m_workspace.project(), ids);
    if (events)
        return std::move(events).value();
    Q_EMIT m_workspace.failed(events.error());
    return {};
}

bool EventEditor::perform(const QString &label, const Result<std::vector<Change>> &changes)
{
    if (changes && changes->empty())
        return false;
    const auto done = changes ? m_workspace.editor().perform({label, *changes}) : Result<Done>(changes.error());
    if (!done)
        Q_EMIT m_workspace.failed(done.error());
    return done.ok();
}

bool EventEditor::perform(const QString &label, size_t events, const MakeChanges &changesOf)
{
    if (qint64(events) <= DeedRunner::mostAtOnce)
        return perform(label, changesOf(m_workspace.project()));
    DeedRunner::perform(
        m_workspace, label, qint64(events),
        [label, changesOf](Project &project) -> Result<Edit> {
            auto changes = changesOf(project);
            if (!changes)
                return changes.error();
            return Edit{label, std::move(changes).value()};
        },
        [workspace = &m_workspace](const Result<Done> &done) {
            if (!done)
                Q_EMIT workspace->failed(done.error());
        });
    return true;
}

template <class Alter>
bool EventEditor::alter(const QString &label, const std::vector<EventId> &ids, Alter change)
{
    return perform(label, ids.size(), [ids, change](Project &project) -> Result<std::vector<Change>> {
        const auto events = read(project, ids);
        if (!events)
            return events.error();
        std::vector<Change> changes;
        for (const Event &event : *events) {
            Event altered = event;
            change(altered);
            if (RecordJson::toJson(altered) != RecordJson::toJson(event))
                changes.push_back(Change::of(std::optional(event), std::optional(altered)));
        }
        return changes;
    });
}

bool EventEditor::create(Event draft)
{
    EventDialog dialog(m_workspace, m_appearance, draft, false, m_today, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const Event event = dialog.edited();
    std::vector<Change> changes{Change::of(std::optional<Event>(), std::optional(event))};
    if (dialog.isStarred())
        changes.push_back(Change::starOf(event.key, true));
    if (!perform(tr("Add event"), changes))
        return false;
    if (const auto made = m_workspace.project().events().findByKey(event.key); made && *made)
        m_workspace.setCurrent((*made)->id);
    return true;
}

bool EventEditor::edit(EventId id)
{
    const std::vector<Event> known = read({id});
    if (known.empty())
        return false;
    const Event &before = known.front();
    const auto star = m_workspace.project().events().isStarred(before.key);
    const bool starred = star && star->value_or(false);
    EventDialog dialog(m_workspace, m_appearance, before, starred, m_today, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    std::vector<Change> changes;
    if (RecordJson::toJson(dialog.edited()) != RecordJson::toJson(before))
        changes.push_back(Change::of(std::optional(before), std::optional(editedByHand(dialog.edited()))));
    if (dialog.isStarred() != starred)
        changes.push_back(Change::starOf(before.key, dialog.isStarred()));
    return perform(tr("Edit event"), changes);
}

bool EventEditor::setReview(const std::vector<EventId> &events, Review review)
{
    return alter(reviewDeed(review), events, [review](Event &event) { event.review = afterDecision(event.review, review); });
}

bool EventEditor::setStarred(const std::vector<EventId> &ids, bool starred)
{
    return perform(starred ? tr("Star") : tr("No star"), ids.size(), [ids, starred](Project &project) -> Result<std::vector<Change>> {
        const auto events = read(project, ids);
        if (!events)
            return events.error();
        std::vector<Change> changes;
        for (const Event &event : *events) {
            const auto has = project.events().isStarred(event.key);
            if (has && has->value_or(starred) != starred)
                changes.push_back(Change::starOf(event.key, starred));
        }
        return changes;
    });
}

bool EventEditor::setTag(const std::vector<EventId> &events, const QString &tag, bool there)
{
    return alter(there ? tr("Tag “%1”").arg(tag) : tr("No tag “%1”").arg(tag), events, [tag, there](Event &event) {
        event.tags.removeAll(tag);
        if (there)
            event.tags << tag;
    });
}

bool EventEditor::remove(const std::vector<EventId> &ids)
{
    return perform(tr("Delete %n event(s)", nullptr, int(ids.size())), ids.size(), [ids](Project &project) -> Result<std::vector<Change>> {
        const auto events = read(project, ids);
        return events ? removalOf(project, *events) : Result<std::vector<Change>>(events.error());
    });
}

bool EventEditor::merge(EventId kept, const std::vector<EventId> &others)
{
    std::vector<EventId> rest = others;
    std::erase(rest, kept);
    if (!perform(tr("Merge events"), rest.size(), [kept, rest](Project &project) -> Result<std::vector<Change>> {
            const auto target = read(project, {kept});
            const auto sources = read(project, rest);
            if (!target || !sources)
                return target ? sources.error() : target.error();
            if (target->empty() || sources->empty())
                return std::vector<Change>();
            return mergeOf(project, target->front(), *sources);
        }))
        return false;
    m_workspace.setCurrent(kept);
    return true;
}

bool EventEditor::split(EventId id)
{
    const std::vector<Event> known = read({id});
    if (known.empty() || known.front().claims.size() < 2)
        return false;
    SplitDialog dialog(known.front(), m_workspace.snapshot(), m_appearance, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const SplitEvent parts = ::split(known.front(), dialog.chosen());
    return perform(tr("Split event"),
                   std::vector<Change>{Change::of(std::optional(known.front()), std::optional(parts.rest)),
                                       Change::of(std::optional<Event>(), std::optional(parts.part))});
}

bool EventEditor::setDate(EventId event, const Edtf &when)
{
    return alter(tr("Change date"), {event}, [when](Event &altered) {
        if (altered.when != when) {
            altered.when = when;
            altered = editedByHand(std::move(altered));
        }
    });
}
