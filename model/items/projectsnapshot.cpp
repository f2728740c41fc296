// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/projectsnapshot.h"

#include "index/indexbuilder.h"
#include "store/eventcolumnsreader.h"
#include "store/project.h"

#include <algorithm>
#include <array>
#include <tuple>

Result<ProjectSnapshot> ProjectSnapshot::load(Project &project)
{
    ProjectSnapshot snapshot;
    snapshot.name = project.name();
    if (const auto read = snapshot.loadCompanies(project); !read)
        return read.error();
    if (const auto read = snapshot.loadFacts(project); !read)
        return read.error();
    auto all = loadIndex(project, {});
    if (!all)
        return all.error();
    snapshot.index = std::move(all).value();
    return snapshot;
}

Result<Done> ProjectSnapshot::loadCompanies(Project &project)
{
    auto all = project.companies().all();
    if (!all)
        return all.error();
    companies = std::move(all).value();
    m_companies.clear();
    for (size_t i = 0; i < companies.size(); ++i)
        m_companies.insert(companies[i].name, i);
    return Done{};
}

void ProjectSnapshot::takeCompanies(ProjectSnapshot &&other)
{
    companies = std::move(other.companies);
    m_companies = std::move(other.m_companies);
}

Result<Done> ProjectSnapshot::loadFacts(Project &project)
{
    figures.clear();
    articles.clear();
    m_articles.clear();
    const auto measured = project.figures().each({}, [&](Figure &&figure) { figures.push_back(std::move(figure)); });
    if (!measured)
        return measured.error();
    const auto read = project.articles().each([&](Article &&article) { articles.push_back(std::move(article)); }, false);
    if (!read)
        return read.error();
    placeFigures();
    for (size_t i = 0; i < articles.size(); ++i)
        m_articles.insert(articles[i].hash, i);
    return Done{};
}

Result<Done> ProjectSnapshot::refreshFigures(Project &project, const QStringList &keys)
{
    const auto order = [](const Figure &figure) {
        const DateRange days = figure.asOf ? figure.asOf->range() : DateRange{DateRange::endOfTime, DateRange::endOfTime};
        return std::tuple(days.first, days.last, figure.asOf ? figure.asOf->toString() : QString(), figure.key);
    };
    for (const QString &key : keys) {
        const auto now = project.figures().findByKey(key);
        if (!now)
            return now.error();
        if (const auto known = std::ranges::find(figures, key, &Figure::key); known != figures.end())
            figures.erase(known);
        if (*now)
            figures.insert(std::ranges::lower_bound(figures, order(**now), {}, order), **now);
    }
    placeFigures();
    return Done{};
}

void ProjectSnapshot::placeFigures()
{
    m_figures.clear();
    for (size_t i = 0; i < figures.size(); ++i)
        m_figures.insert(figures[i].id, i);
    m_disputes = FigureDisputes(figures, [this](const QString &name) {
        const Company *owned = company(name);
        return owned ? owned->parent : QString();
    });
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

const Figure *ProjectSnapshot::figure(FigureId id) const
{
    const auto found = m_figures.constFind(id);
    return found == m_figures.cend() ? nullptr : &figures[*found];
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
