// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/titlecache.h"

#include "store/project.h"
#include "store/query.h"

TitleCache::TitleCache(Project &project, int most)
    : m_project(project)
    , m_titles(most)
{
}

QString TitleCache::of(EventId id)
{
    if (const QString *known = m_titles.object(id.value()))
        return *known;
    auto query = Query::prepare(m_project.database(), QStringLiteral("SELECT title FROM event WHERE id = :id"));
    if (!query || !query->bind("id", id.value()).execute() || !query->next())
        return {};
    const QString title = query->text(0);
    m_titles.insert(id.value(), new QString(title));
    return title;
}
