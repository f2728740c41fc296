// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/projectsnapshot.h"

#include "index/entries.h"
#include "store/project.h"

#include <algorithm>

Result<ProjectSnapshot> ProjectSnapshot::load(Project &project)
{
    ProjectSnapshot snapshot;
    snapshot.name = project.name();

    std::vector<EventIndex::Entry> entries;
    std::vector<std::pair<EventId, QString>> titles;
    auto rows = project.events().eachRow([&](EventRow &&row) {
        entries.push_back(entryOf(row));
        titles.emplace_back(row.id, std::move(row.title));
    });
    if (!rows)
        return rows.error();
    snapshot.index = EventIndex(std::move(entries));
    snapshot.titles.resize(snapshot.index.count());
    for (auto &[id, title] : titles)
        if (const auto row = snapshot.index.rowOf(id))
            snapshot.titles[*row] = std::move(title);

    auto companies = project.companies().all();
    if (!companies)
        return companies.error();
    snapshot.companies = std::move(companies).value();
    auto figures = project.figures().each({}, [&](Figure &&figure) { snapshot.figures.push_back(std::move(figure)); });
    if (!figures)
        return figures.error();
    auto articles = project.articles().each(
        [&](Article &&article) { snapshot.articles.push_back(std::move(article)); }, false);
    if (!articles)
        return articles.error();
    return snapshot;
}

Result<FilterMask> ProjectSnapshot::maskOf(Project &project, const EventFilter &filter) const
{
    FilterMask mask = ::maskOf(index, filter);
    if (filter.search.trimmed().isEmpty())
        return mask;
    const auto hits = hitsOf(project, filter.search);
    if (!hits)
        return hits.error();
    mask &= *hits;
    return mask;
}

Result<FilterMask> ProjectSnapshot::hitsOf(Project &project, const QString &search) const
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
    const auto found = std::find_if(companies.begin(), companies.end(), [&](const Company &c) { return c.name == name; });
    return found == companies.end() ? nullptr : &*found;
}

const Article *ProjectSnapshot::article(const QString &hash) const
{
    const auto found = std::find_if(articles.begin(), articles.end(), [&](const Article &a) { return a.hash == hash; });
    return found == articles.end() ? nullptr : &*found;
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
