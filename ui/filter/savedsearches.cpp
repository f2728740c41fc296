// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/savedsearches.h"

#include "store/project.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {
const QString recentKey = QStringLiteral("search.recent");
const QString queryKey = QStringLiteral("query");
}

SavedSearches::SavedSearches(Project &project)
    : m_project(project)
{
    if (const auto kept = project.settings().value(recentKey); kept && *kept) {
        const QJsonArray list = QJsonDocument::fromJson((*kept)->toUtf8()).array();
        for (const QJsonValue &query : list)
            if (query.isString() && m_recent.size() < mostRecent)
                m_recent << query.toString();
    }
    readSaved();
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

void SavedSearches::readSaved()
{
    m_saved.clear();
    const auto views = m_project.views().all();
    if (!views)
        return;
    for (const SavedView &view : *views)
        if (const QJsonValue query = view.definition.value(queryKey); query.isString())
            m_saved.push_back({view.name, query.toString()});
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(m_saved, [&](const SavedSearch &a, const SavedSearch &b) { return order.compare(a.name, b.name) < 0; });
}

Result<Done> SavedSearches::save(const SavedSearch &search)
{
    if (auto saved = m_project.views().save({search.name, {{queryKey, search.query}}}); !saved)
        return saved;
    readSaved();
    return Done();
}

Result<Done> SavedSearches::remove(const QString &name)
{
    if (auto removed = m_project.views().remove(name); !removed)
        return removed;
    readSaved();
    return Done();
}
