// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/savedviews.h"

#include "exporting/viewstate.h"
#include "store/project.h"
#include "workspace.h"

#include <QCollator>
#include <QJsonArray>

#include <algorithm>

namespace {

const QString viewKey = QStringLiteral("view");
const QString storyKey = QStringLiteral("story");
const QString titleKey = QStringLiteral("title");
const QString textKey = QStringLiteral("text");

template <class Named>
void sortByName(std::vector<Named> &list)
{
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(list, [&](const Named &a, const Named &b) { return order.compare(a.name, b.name) < 0; });
}

Story storyOf(const SavedView &kept)
{
    Story story{kept.name, {}};
    const QJsonArray stops = kept.definition.value(storyKey).toArray();
    for (const QJsonValue &stop : stops)
        story.stops.push_back({stop[titleKey].toString(), stop[textKey].toString(), viewOptionsOf(stop[viewKey].toObject())});
    return story;
}

} // namespace

std::vector<NamedView> SavedViews::views() const
{
    std::vector<NamedView> views;
    if (const auto all = m_workspace.project().views().all())
        for (const SavedView &kept : *all)
            if (const QJsonValue view = kept.definition.value(viewKey); view.isObject())
                views.push_back({kept.name, viewOptionsOf(view.toObject())});
    sortByName(views);
    return views;
}

std::vector<Story> SavedViews::stories() const
{
    std::vector<Story> stories;
    if (const auto all = m_workspace.project().views().all())
        for (const SavedView &kept : *all)
            if (kept.definition.value(storyKey).isArray())
                stories.push_back(storyOf(kept));
    sortByName(stories);
    return stories;
}

std::optional<Story> SavedViews::story(const QString &name) const
{
    const auto kept = find(name);
    return kept && kept->definition.value(storyKey).isArray() ? std::optional(storyOf(*kept)) : std::nullopt;
}

std::optional<SavedView> SavedViews::find(const QString &name) const
{
    const auto all = m_workspace.project().views().all();
    if (!all)
        return std::nullopt;
    const auto found = std::ranges::find(*all, name, &SavedView::name);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

bool SavedViews::isTaken(const QString &name) const
{
    return find(name).has_value();
}

Result<Done> SavedViews::put(const SavedView &view, const QString &label)
{
    const auto before = find(view.name);
    if (before == view)
        return Done();
    return m_workspace.editor().perform({label, {Change::of(before, std::optional(view))}});
}

Result<Done> SavedViews::save(const NamedView &view)
{
    return put({view.name, {{viewKey, viewObject(view.view)}}}, tr("Save view “%1”").arg(view.name));
}

Result<Done> SavedViews::save(const Story &story, const QString &label)
{
    QJsonArray stops;
    for (const StoryStop &stop : story.stops)
        stops.append(QJsonObject{{titleKey, stop.title}, {textKey, stop.text}, {viewKey, viewObject(stop.view)}});
    return put({story.name, {{storyKey, stops}}}, label);
}

Result<Done> SavedViews::rename(const QString &name, const QString &wanted)
{
    const auto before = find(name);
    if (!before || name == wanted)
        return Done();
    if (isTaken(wanted))
        return Error{tr("“%1” is there already, as a search, a view or a story.").arg(wanted)};
    const std::optional<SavedView> after(SavedView{wanted, before->definition});
    return m_workspace.editor().perform(
        {tr("Rename “%1”").arg(name), {Change::of(before, std::nullopt), Change::of(std::nullopt, after)}});
}

Result<Done> SavedViews::remove(const QString &name)
{
    const auto before = find(name);
    if (!before)
        return Done();
    return m_workspace.editor().perform({tr("Remove “%1”").arg(name), {Change::of(before, std::nullopt)}});
}
