// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/projectsnapshot.h"

#include "index/indexbuilder.h"
#include "store/eventcolumnsreader.h"
#include "store/project.h"

#include <array>

Result<ProjectSnapshot> ProjectSnapshot::load(Project &project)
{
    auto snapshot = loadFacts(project);
    if (!snapshot)
        return snapshot;
    auto index = loadIndex(project, {});
    if (!index)
        return index.error();
    snapshot->index = std::move(index).value();
    return snapshot;
}

Result<ProjectSnapshot> ProjectSnapshot::loadFacts(Project &project)
{
    ProjectSnapshot snapshot;
    snapshot.name = project.name();
    auto companies = project.companies().all();
    if (!companies)
        return companies.error();
    snapshot.companies = std::move(companies).value();
    const auto figures = project.figures().each({}, [&](Figure &&figure) { snapshot.figures.push_back(std::move(figure)); });
    if (!figures)
        return figures.error();
    const auto articles = project.articles().each(
        [&](Article &&article) { snapshot.articles.push_back(std::move(article)); }, false);
    if (!articles)
        return articles.error();
    for (size_t i = 0; i < snapshot.companies.size(); ++i)
        snapshot.m_companies.insert(snapshot.companies[i].name, i);
    for (size_t i = 0; i < snapshot.articles.size(); ++i)
        snapshot.m_articles.insert(snapshot.articles[i].hash, i);
    return snapshot;
}

Result<std::shared_ptr<const EventIndex>> ProjectSnapshot::loadIndex(Project &project, const Progress &progress)
{
    constexpr std::array<qint64, 2> shown = {150'000, 1'500'000}; // events in the first frames
    auto reader = EventColumnsReader::over(project.database());
    if (!reader)
        return reader.error();
    IndexBuilder builder;
    size_t next = 0;
    for (;;) {
        const auto events = reader->next();
        if (!events)
            return events.error();
        if (!*events)
            return std::make_shared<const EventIndex>(builder.build());
        builder.append(**events);
        if (!progress)
            continue;
        const auto read = qint64(builder.count());
        std::shared_ptr<const EventIndex> soFar;
        if (next < shown.size() && read >= shown[next] && 2 * read < reader->total()) {
            soFar = std::make_shared<const EventIndex>(builder.buildSoFar());
            ++next;
        }
        if (!progress(std::move(soFar), read, reader->total()))
            return std::shared_ptr<const EventIndex>();
    }
}

Result<FilterMask> ProjectSnapshot::maskOf(Project &project, const EventFilter &filter) const
{
    FilterMask mask = ::maskOf(*index, filter);
    if (filter.search.trimmed().isEmpty())
        return mask;
    const auto hits = hitsOf(project, *index, filter.search);
    if (!hits)
        return hits.error();
    mask &= *hits;
    return mask;
}

std::vector<Figure> ProjectSnapshot::figuresIn(const EventFilter &filter) const
{
    std::vector<Figure> shown;
    for (const Figure &figure : figures) {
        const bool companyFits = filter.companies.isEmpty() || filter.companies.contains(figure.company);
        const bool timeFits = !filter.days || !figure.asOf || filter.days->overlaps(figure.asOf->range());
        if (companyFits && timeFits)
            shown.push_back(figure);
    }
    return shown;
}

const Company *ProjectSnapshot::company(const QString &name) const
{
    const auto found = m_companies.constFind(name);
    return found == m_companies.cend() ? nullptr : &companies[*found];
}

const Article *ProjectSnapshot::article(const QString &hash) const
{
    const auto found = m_articles.constFind(hash);
    return found == m_articles.cend() ? nullptr : &articles[*found];
}

QString ProjectSnapshot::publisherOf(const Figure &figure) const
{
    for (const Claim &claim : figure.claims)
        if (const Article *found = article(claim.document); found && !found->publisher.isEmpty())
            return found->publisher;
    return figure.sources.empty() ? QString() : figure.sources.front().publisher;
}

int ProjectSnapshot::colourOf(const QString &name) const
{
    const Company *found = company(name);
    return found ? found->colour : -1;
}

Result<FilterMask> hitsOf(Project &project, const EventIndex &index, const QString &search)
{
    const auto found = project.search().events(search);
    if (!found)
        return found.error();
    FilterMask hits(index.count(), false);
    for (const EventId id : *found)
        if (const auto row = index.rowOf(id))
            hits.set(*row, true);
    return hits;
}
