// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "store/project.h"

#include <algorithm>

Workspace::Workspace(std::unique_ptr<Project> project) : m_project(std::move(project))
{
    connect(&m_filter, &FilterState::changed, this, &Workspace::applyFilter);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::of(std::unique_ptr<Project> project)
{
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(project)));
    if (const auto loaded = workspace->reload(); !loaded)
        return loaded.error();
    return workspace;
}

Result<Done> Workspace::reload()
{
    auto snapshot = ProjectSnapshot::load(*m_project);
    if (!snapshot)
        return snapshot.error();
    m_snapshot = std::move(snapshot).value();
    if (m_current && !m_snapshot.index.rowOf(*m_current))
        m_current.reset();
    applyFilter();
    Q_EMIT reloaded();
    return Done{};
}

void Workspace::applyFilter()
{
    const EventFilter &filter = m_filter.current();
    m_mask = maskOf(m_snapshot.index, filter);
    m_hits = {};
    if (!filter.search.trimmed().isEmpty()) {
        auto hits = m_snapshot.hitsOf(*m_project, filter.search);
        if (!hits)
            Q_EMIT failed(hits.error());
        m_hits = hits ? std::move(hits).value() : FilterMask(m_snapshot.index.count(), false);
        m_mask &= m_hits;
    }
    Q_EMIT maskChanged();
}

bool Workspace::step(int by)
{
    const EventIndex &index = m_snapshot.index;
    const auto current = m_current ? index.rowOf(*m_current) : std::nullopt;
    const auto count = std::int64_t(index.count());
    for (auto row = current ? std::int64_t(*current) + by : by > 0 ? 0 : count - 1; row >= 0 && row < count; row += by)
        if (m_mask.test(EventIndex::Row(row))) {
            setCurrent(index.id(EventIndex::Row(row)));
            return true;
        }
    return false;
}

void Workspace::setCurrent(std::optional<EventId> event)
{
    if (event == m_current)
        return;
    m_current = event;
    Q_EMIT currentChanged();
}
