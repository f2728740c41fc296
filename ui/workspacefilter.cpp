// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "store/deedwatch.h"
#include "store/inmemory.h"
#include "store/searchrun.h"

#include <QElapsedTimer>

#include <algorithm>

// What the filter lets through: found, known by then, and counted.

namespace {

constexpr qint64 hitsPause = 200; // ms
constexpr size_t firstHits = 64; // shown as soon as there are so many
constexpr size_t hitsAtOnce = 4096;

EventId newestOf(const EventIndex &index)
{
    EventId newest;
    for (EventIndex::Row row = 0; row < index.count(); ++row)
        newest = std::max(newest, index.id(row));
    return newest;
}

} // namespace

void Workspace::applyFilter()
{
    const QString text = m_filter.current().search.trimmed();
    if (text.isEmpty()) {
        m_search.forget();
        m_searched.clear();
        m_hits = {};
        showMask();
    } else if (text != m_searched) {
        search(text);
    } else if (!m_next && m_hits.size() == index().count()) {
        showMask();
    } // else what is found first shows it
}

void Workspace::search(const QString &text)
{
    m_searched = text;
    const auto index = m_next ? m_next : m_snapshot.index;
    if (index->count() <= atOnce || isInMemory(*m_project)) {
        m_search.forget();
        auto hits = hitsOf(*m_project, *index, text);
        if (!hits)
            Q_EMIT failed(hits.error());
        return takeHits(hits ? std::move(hits).value() : FilterMask(index->count(), false));
    }
    m_searchPercent = 0;
    m_search.start([this, path = m_project->path(), index, text](const Background::Task &task) {
        FilterMask hits(index->count(), false);
        const auto database = Database::open(path, Database::Mode::ReadOnly);
        std::optional<DeedWatch> watch; // one that is forgotten ends within a statement
        if (database)
            watch.emplace(**database, [&task](qint64) { return !task.isForgotten(); });
        const auto run = database ? SearchRun::over(**database, text) : Result<std::unique_ptr<SearchRun>>(database.error());
        std::optional<Error> error;
        if (!run)
            error = run.error();
        QElapsedTimer told;
        const EventId newest = newestOf(*index); // hits come in the order of their ids
        for (bool more = run.ok(); more && !task.isForgotten();) {
            const auto found = (*run)->next(told.isValid() ? hitsAtOnce : firstHits);
            if (!found)
                error = found.error();
            more = found && !found->empty();
            for (const EventId id : more ? *found : std::vector<EventId>())
                if (const auto row = index->rowOf(id))
                    hits.set(*row, true);
            if (more && (!told.isValid() || told.elapsed() >= hitsPause)) {
                told.start();
                const auto percent = int(std::min<qint64>(found->back().value() * 100 / std::max<qint64>(newest.value(), 1), 99));
                task.deliver([this, hits, percent]() mutable { takeHits(std::move(hits), percent); });
            }
        }
        task.deliver([this, hits, error]() mutable {
            m_search.forget();
            takeHits(std::move(hits));
            if (error)
                Q_EMIT failed(*error);
        });
    });
}

void Workspace::takeHits(FilterMask &&hits, int percent)
{
    m_searchPercent = percent;
    m_hits = std::move(hits);
    showMask();
}

void Workspace::showMask()
{
    const auto before = m_snapshot.index; // views still hold it
    const bool another = m_next != nullptr;
    if (another)
        m_snapshot.index = std::exchange(m_next, nullptr);
    if (another && !m_loading)
        dropGone();
    FilterMask mask = maskOf(index(), m_filter.current());
    if (const FilterMask left = beyondFilter(); left.size() > 0)
        mask &= left;
    m_shown = MaskRanks(std::move(mask));
    if (another) {
        m_titles->clear();
        Q_EMIT reloaded();
    }
    Q_EMIT maskChanged();
    if (!isSearching())
        count(); // of all that is found
}

void Workspace::count()
{
    if (index().count() <= atOnce) {
        m_counting.forget();
        m_countSoon.stop();
        m_countAgain = false;
        m_counts = countsOf(m_snapshot.index, m_filter.current(), beyondFilter(), mask(), m_counts);
        Q_EMIT countsChanged();
        return;
    }
    m_countAgain = m_counting.isRunning();
    if (!m_countAgain) // once the filter rests: it takes a core, and memory from the frame that shows the filter
        m_countSoon.start();
}

void Workspace::countApart()
{
    m_counting.start([this, index = m_snapshot.index, filter = m_filter.current(), hits = beyondFilter(), shown = mask(),
                      before = m_counts](const Background::Task &task) {
        task.deliver([this, counts = countsOf(index, filter, hits, shown, before)] {
            m_counts = counts;
            if (!m_countAgain)
                Q_EMIT countsChanged();
        });
        task.deliver([this] {
            m_counting.forget();
            if (m_countAgain)
                count();
        });
    });
}

FilterMask Workspace::beyondFilter() const
{
    if (!m_knownOn)
        return m_hits;
    FilterMask known = m_knowledge.knownOn(index(), *m_knownOn);
    if (m_hits.size() > 0)
        known &= m_hits;
    return known;
}

std::vector<Figure> Workspace::shownFigures() const
{
    std::vector<Figure> figures = m_snapshot.figuresIn(m_filter.current());
    if (m_knownOn)
        std::erase_if(figures, [this](const Figure &figure) { return !m_knowledge.isKnownOn(figure, *m_knownOn); });
    return figures;
}

void Workspace::learn()
{
    m_learns = true;
    const auto take = [this](Result<Knowledge> knowledge) {
        if (!knowledge)
            return Q_EMIT failed(knowledge.error());
        m_knowledge = std::move(knowledge).value();
        Q_EMIT knowledgeChanged();
        if (m_knownOn)
            showMask();
    };
    if (index().count() <= atOnce || isInMemory(*m_project)) {
        m_learning.forget();
        return take(Knowledge::of(*m_project));
    }
    m_learning.start([take, path = m_project->path()](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        const auto knowledge = project ? Knowledge::of(**project, [&] { return !task.isForgotten(); }) : Result<Knowledge>(project.error());
        task.deliver([take, knowledge] { take(knowledge); });
    });
}

void Workspace::setKnownOn(std::optional<Day> day)
{
    if (std::exchange(m_knownOn, day) != day)
        showMask();
}
