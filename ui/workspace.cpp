// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "core/unusedmemory.h"
#include "store/eventcolumns.h"
#include "store/project.h"
#include "store/searchrun.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr qint64 progressPause = 50; // ms
constexpr qint64 hitsPause = 200; // ms
constexpr size_t firstHits = 64; // shown as soon as there are so many
constexpr size_t hitsAtOnce = 4096;

/// Whether all events stay in their rows.
bool keepsOrder(const EventIndex &index, const EventColumns &changed, const std::vector<EventId> &removed)
{
    for (size_t i = 0; i < changed.ids.size(); ++i) {
        const auto row = index.rowOf(EventId(changed.ids[i]));
        if (!row || (*row < index.datedCount()) != changed.facts[i].dated)
            return false;
        if (changed.facts[i].dated && index.days(*row) != changed.days[i])
            return false;
    }
    return removed.empty();
}

bool isInMemory(const Project &project)
{
    return project.path() == u":memory:"; // no other thread can open it
}

} // namespace

Workspace::Workspace(std::unique_ptr<Project> project, Person person)
    : m_project(std::move(project))
    , m_editor(std::make_unique<ProjectEditor>(*m_project, std::move(person)))
    , m_titles(std::make_unique<Titles>(m_project->database()))
{
    m_snapshot.name = m_project->name();
    connect(&m_filter, &FilterState::changed, this, &Workspace::applyFilter);
    connect(m_editor.get(), &ProjectEditor::changed, this, &Workspace::follow);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::of(std::unique_ptr<Project> project, Person person)
{
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(project), std::move(person)));
    const auto small = workspace->isSmall();
    if (!small)
        return small.error();
    if (*small) {
        if (const auto loaded = workspace->reload(); !loaded)
            return loaded.error();
    } else {
        if (const auto remembered = workspace->editor().reload(); !remembered)
            return remembered.error();
        workspace->startLoading(true);
    }
    return workspace;
}

Result<bool> Workspace::isSmall()
{
    if (isInMemory(*m_project))
        return true;
    const auto highest = m_project->database().integer(QStringLiteral("SELECT max(id) FROM event"));
    if (!highest)
        return highest.error();
    return *highest <= qint64(atOnce);
}

Result<Done> Workspace::reload()
{
    if (auto remembered = m_editor->reload(); !remembered) // an import can be undone
        return remembered;
    const auto small = isSmall();
    if (!small)
        return small.error();
    if (!*small) {
        startLoading(false);
        return Done{};
    }
    auto snapshot = ProjectSnapshot::load(*m_project);
    if (!snapshot)
        return snapshot.error();
    endLoading();
    const auto index = snapshot->index;
    adoptFacts(std::move(snapshot).value());
    adoptIndex(index);
    return Done{};
}

void Workspace::startLoading(bool piecemeal)
{
    m_updating.forget(); // all is read anyway
    m_loading = Loading();
    m_reading.start([this, path = m_project->path(), piecemeal](const Background::Task &task) {
        const auto fail = [&](const Error &error) {
            task.deliver([this, error] {
                endLoading();
                Q_EMIT failed(error);
            });
        };
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        if (!project)
            return fail(project.error());
        ProjectSnapshot snapshot;
        snapshot.name = (*project)->name();
        if (const auto read = snapshot.loadCompanies(**project); !read)
            return fail(read.error());
        if (piecemeal)
            task.deliver([this, snapshot]() mutable { adoptFacts(std::move(snapshot)); });
        QElapsedTimer told;
        told.start();
        const auto index = ProjectSnapshot::loadIndex(
            **project, [&](std::shared_ptr<const EventIndex> soFar, qint64 read, qint64 total) {
                if (soFar && piecemeal)
                    task.deliver([this, soFar] { adoptIndex(soFar); });
                if (told.elapsed() >= progressPause) {
                    told.restart();
                    task.deliver([this, read, total] {
                        m_loading = Loading{read, total};
                        Q_EMIT loadingChanged();
                    });
                }
                return !task.isForgotten();
            });
        if (!index)
            return fail(index.error());
        if (!*index)
            return;
        const auto showIndex = [&, all = *index] {
            task.deliver([this, all] {
                m_loading.reset();
                Q_EMIT loadingChanged();
                adoptIndex(all);
                if (const auto done = update(); !done)
                    Q_EMIT failed(done.error());
            });
        };
        if (piecemeal)
            showIndex();
        if (const auto read = snapshot.loadFacts(**project); !read)
            return fail(read.error());
        task.deliver([this, snapshot]() mutable { adoptFacts(std::move(snapshot)); });
        if (!piecemeal)
            showIndex();
        returnUnusedMemory();
    });
    Q_EMIT loadingChanged();
}

void Workspace::endLoading()
{
    m_reading.forget();
    if (!m_loading)
        return;
    m_loading.reset();
    Q_EMIT loadingChanged();
}

void Workspace::adoptFacts(ProjectSnapshot &&snapshot)
{
    snapshot.index = m_snapshot.index;
    m_snapshot = std::move(snapshot);
    if (m_learns)
        learn();
    Q_EMIT factsChanged();
}

void Workspace::adoptIndex(std::shared_ptr<const EventIndex> index)
{
    m_next = std::move(index);
    m_searched.clear();
    applyFilter();
}

Result<Done> Workspace::setStarred(EventId event, bool starred)
{
    const auto known = m_project->events().find(event);
    if (!known)
        return known.error();
    if (!*known || (index().rowOf(event) && index().starred(*index().rowOf(event)) == starred))
        return Done{};
    return m_editor->perform({starred ? tr("Star") : tr("No star"), {Change::starOf((*known)->key, starred)}});
}

void Workspace::undo()
{
    if (const auto undone = m_editor->undo(); !undone)
        Q_EMIT failed(undone.error());
}

void Workspace::redo()
{
    if (const auto redone = m_editor->redo(); !redone)
        Q_EMIT failed(redone.error());
}

void Workspace::follow(const std::vector<Change> &changes)
{
    const auto isFact = [](const Change &change) {
        return change.entity == u"figure" || change.entity == u"company" || change.entity == u"article";
    };
    if (const auto done = refresh(m_project->events().takeChanged()); !done)
        Q_EMIT failed(done.error());
    if (std::any_of(changes.begin(), changes.end(), isFact))
        readFacts();
}

void Workspace::readFacts()
{
    const auto read = [](Project &project) -> Result<ProjectSnapshot> {
        ProjectSnapshot snapshot;
        snapshot.name = project.name();
        if (const auto companies = snapshot.loadCompanies(project); !companies)
            return companies.error();
        if (const auto facts = snapshot.loadFacts(project); !facts)
            return facts.error();
        return snapshot;
    };
    const auto take = [this](Result<ProjectSnapshot> &&snapshot) {
        if (snapshot)
            adoptFacts(std::move(snapshot).value());
        else
            Q_EMIT failed(snapshot.error());
    };
    if (index().count() <= atOnce || isInMemory(*m_project))
        return take(read(*m_project));
    m_facts.start([path = m_project->path(), read, take](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        task.deliver([take, snapshot = project ? read(**project) : Result<ProjectSnapshot>(project.error())]() mutable {
            take(std::move(snapshot));
        });
    });
}

Result<Done> Workspace::refresh(const std::vector<EventId> &events)
{
    m_stale.insert(events.begin(), events.end());
    return m_loading || m_updating.isRunning() ? Result<Done>(Done{}) : update(); // later, with what else there is by then
}

Result<Done> Workspace::update()
{
    if (m_stale.empty())
        return Done{};
    const std::vector<EventId> ids(m_stale.begin(), m_stale.end());
    const auto changed = m_project->events().columns(ids);
    if (!changed)
        return changed.error();
    m_stale.clear();
    std::vector<EventId> removed;
    for (const EventId id : ids)
        if (!std::binary_search(changed->ids.begin(), changed->ids.end(), id.value()) && index().rowOf(id))
            removed.push_back(id);
    ProjectSnapshot names;
    if (const auto read = names.loadCompanies(*m_project); !read)
        return read.error();
    m_snapshot.takeCompanies(std::move(names));
    const auto base = m_next ? m_next : m_snapshot.index;
    if (base->count() <= atOnce || keepsOrder(*base, *changed, removed)) {
        adoptIndex(std::make_shared<const EventIndex>(base->updated(*changed, removed)));
        return Done{};
    }
    m_updating.start([this, base, columns = *changed, removed](const Background::Task &task) {
        const auto updated = std::make_shared<const EventIndex>(base->updated(columns, removed));
        task.deliver([this, updated] {
            m_updating.forget();
            adoptIndex(updated);
            if (const auto done = update(); !done)
                Q_EMIT failed(done.error());
        });
    });
    return Done{};
}

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
    m_search.start([this, path = m_project->path(), index, text](const Background::Task &task) {
        FilterMask hits(index->count(), false);
        const auto run = SearchRun::open(path, text);
        std::optional<Error> error;
        if (!run)
            error = run.error();
        QElapsedTimer told;
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
                task.deliver([this, hits]() mutable { takeHits(std::move(hits)); });
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

void Workspace::takeHits(FilterMask &&hits)
{
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
        m_countAgain = false;
        m_counts = countsOf(m_snapshot.index, m_filter.current(), beyondFilter(), mask(), m_counts);
        Q_EMIT countsChanged();
        return;
    }
    m_countAgain = m_counting.isRunning();
    if (m_countAgain)
        return;
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

bool Workspace::step(int by)
{
    const auto row = m_current ? index().rowOf(*m_current) : std::nullopt;
    const auto count = qint64(m_shown.count());
    qint64 place = by > 0 ? 0 : count - 1;
    if (row)
        place = qint64(m_shown.before(*row)) + (by < 0 ? -1 : mask().test(*row));
    if (place < 0 || place >= count)
        return false;
    setCurrent(index().id(m_shown.at(EventIndex::Row(place))));
    return true;
}

void Workspace::setCurrent(std::optional<EventId> event)
{
    setSelection(event ? std::vector<EventId>{*event} : std::vector<EventId>(), event);
}

void Workspace::setSelection(std::vector<EventId> events, std::optional<EventId> current)
{
    std::sort(events.begin(), events.end());
    if (events == m_selection && current == m_current)
        return;
    m_selection = std::move(events);
    if (std::exchange(m_current, current) != current)
        Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

void Workspace::dropGone()
{
    std::vector<EventId> left = m_selection;
    std::erase_if(left, [this](EventId id) { return !index().rowOf(id); });
    setSelection(left, m_current && index().rowOf(*m_current) ? m_current : std::nullopt);
}
