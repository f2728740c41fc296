// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/mergedrecords.h"

#include "import/recordmerge.h"
#include "store/project.h"

Result<Done> MergedRecords::load()
{
    m_events.clear();
    m_figures.clear();
    auto read = m_project.events().each({}, [this](Event &&event) {
        if (!event.claims.empty())
            m_events.emplace(event.key, std::move(event));
    });
    if (!read)
        return read;
    return m_project.figures().each({}, [this](Figure &&figure) {
        if (!figure.claims.empty())
            m_figures.emplace(figure.key, std::move(figure));
    });
}

Result<std::vector<Change>> MergedRecords::add(const std::vector<Extraction> &found,
                                               ChangedArticles &changed, MadeRecords &made)
{
    std::vector<Event> events;
    std::vector<Figure> figures;
    for (const Extraction &extraction : found) {
        events.insert(events.end(), extraction.events.begin(), extraction.events.end());
        figures.insert(figures.end(), extraction.figures.begin(), extraction.figures.end());
    }
    std::vector<Change> changes;
    if (auto done = RecordMerge(m_project.events(), m_events, changed, made.events).run(std::move(events), changes); !done)
        return done.error();
    if (auto done = RecordMerge(m_project.figures(), m_figures, changed, made.figures).run(std::move(figures), changes); !done)
        return done.error();
    return changes;
}
