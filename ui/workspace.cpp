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
        m_hits = FilterMask(m_snapshot.index.count(), false);
        const auto found = m_project->search().events(filter.search);
        if (!found)
            Q_EMIT failed(found.error());
        else
            for (const EventId id : *found)
                if (const auto row = m_snapshot.index.rowOf(id))
                    m_hits.set(*row, true);
        m_mask &= m_hits;
    }
    Q_EMIT maskChanged();
}

std::vector<Figure> Workspace::shownFigures() const
{
    const EventFilter &filter = m_filter.current();
    std::vector<Figure> shown;
    for (const Figure &figure : m_snapshot.figures) {
        const bool companyFits = filter.companies.isEmpty() || filter.companies.contains(figure.company);
        const bool timeFits = !filter.days || !figure.asOf || filter.days->overlaps(figure.asOf->range());
        if (companyFits && timeFits)
            shown.push_back(figure);
    }
    return shown;
}

void Workspace::setCurrent(std::optional<EventId> event)
{
    if (event == m_current)
        return;
    m_current = event;
    Q_EMIT currentChanged();
}
