// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlesearch.h"

#include "store/deedwatch.h"
#include "store/inmemory.h"
#include "workspace.h"

ArticleSearch::ArticleSearch(Workspace &workspace)
    : m_workspace(workspace)
{
    connect(&workspace.filter(), &FilterState::changed, this, &ArticleSearch::follow);
    connect(&workspace, &Workspace::factsChanged, this, [this] {
        if (!m_words.isEmpty())
            search(); // other articles
    });
}

void ArticleSearch::follow()
{
    const QString words = m_workspace.filter().current().search.trimmed();
    if (words == m_words)
        return;
    m_words = words;
    search();
}

void ArticleSearch::search()
{
    m_worker.forget();
    const QString path = m_workspace.project().path();
    if (m_words.isEmpty())
        return take(ArticleHits());
    if (isInMemory(m_workspace.project()))
        return take(ArticleHits::of(m_workspace.project().database(), m_words));
    m_worker.start([this, path, words = m_words](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        std::optional<DeedWatch> watch;
        if (project)
            watch.emplace((*project)->database(), [&task](qint64) { return !task.isForgotten(); });
        const auto found = project ? ArticleHits::of((*project)->database(), words, [&] { return !task.isForgotten(); })
                                   : Result<ArticleHits>(project.error());
        task.deliver([this, found] {
            m_worker.forget();
            take(found);
        });
    });
}

void ArticleSearch::take(const Result<ArticleHits> &found)
{
    m_hits = found ? *found : ArticleHits();
    if (!found)
        Q_EMIT m_workspace.failed(found.error());
    Q_EMIT changed();
}
