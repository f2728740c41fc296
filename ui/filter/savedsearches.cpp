// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/savedsearches.h"

#include "store/project.h"
#include "workspace.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {
const QString recentKey = QStringLiteral("search.recent");
const QString queryKey = QStringLiteral("query");
}

SavedSearches::SavedSearches(Workspace &workspace)
    : m_workspace(workspace)
    , m_project(workspace.project())
{
    if (const auto kept = workspace.project().settings().value(recentKey); kept && *kept) {
        const QJsonArray list = QJsonDocument::fromJson((*kept)->toUtf8()).array();
        for (const QJsonValue &query : list)
            if (query.isString() && m_recent.size() < mostRecent)
                m_recent << query.toString();
    }
}

void SavedSearches::remember(const QString &query)
{
    const QString text = query.simplified();
    if (text.isEmpty() || (!m_recent.isEmpty() && m_recent.front() == text))
        return;
    m_recent.removeAll(text);
    m_recent.prepend(text);
    m_recent = m_recent.mid(0, mostRecent);
    if (m_project.isReadOnly())
        return;
    const QJsonDocument list(QJsonArray::fromStringList(m_recent));
    (void)m_project.settings().set(recentKey, QString::fromUtf8(list.toJson(QJsonDocument::Compact))); // the search itself is no worse
}

Result<Done> SavedSearches::forgetRecent()
{
    m_recent.clear();
    return m_project.isReadOnly() ? Result<Done>(Done()) : m_project.settings().remove(recentKey);
}

std::vector<SavedSearch> SavedSearches::saved() const
{
    std::vector<SavedSearch> searches;
    const auto views = m_project.views().all();
    if (!views)
        return searches;
    for (const SavedView &view : *views)
        if (const QJsonValue query = view.definition.value(queryKey); query.isString())
            searches.push_back({view.name, query.toString()});
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(searches, [&](const SavedSearch &a, const SavedSearch &b) { return order.compare(a.name, b.name) < 0; });
    return searches;
}

std::optional<SavedView> SavedSearches::find(const QString &name) const
{
    const auto views = m_project.views().all();
    const auto found = views ? std::ranges::find(*views, name, &SavedView::name) : std::vector<SavedView>::const_iterator();
    return views && found != views->end() ? std::optional(*found) : std::nullopt;
}

Result<Done> SavedSearches::save(const SavedSearch &search)
{
    const auto before = find(search.name);
    const std::optional<SavedView> after(SavedView{search.name, {{queryKey, search.query}}});
    if (before == after)
        return Done();
    return m_workspace.editor().perform({tr("Save search “%1”").arg(search.name), {Change::of(before, after)}});
}

Result<Done> SavedSearches::remove(const QString &name)
{
    const auto before = find(name);
    if (!before)
        return Done();
    return m_workspace.editor().perform({tr("Remove search “%1”").arg(name), {Change::of(before, std::nullopt)}});
}
