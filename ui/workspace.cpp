// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "core/unusedmemory.h"
#include "store/eventcolumns.h"
#include "store/inmemory.h"
#include "store/writers.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr int waitingForWriter = 50; // ms: a window says rather that an import is writing
constexpr int beforeCounting = 60; // ms
constexpr qint64 progressPause = 50; // ms
constexpr int mostAsked = 64; // companies or figures asked for one by one rather than all of them read

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

/// Whether a snapshot has these companies, in their colours: an edit makes new ones, and colours come with the first event.
Result<bool> knowsAll(const ProjectSnapshot &snapshot, Project &project, const std::vector<QString> &names)
{
    if (std::ssize(names) > mostAsked)
        return false;
    for (const QString &name : names) {
        const Company *known = snapshot.company(name);
        const auto stored = project.companies().findCanonical(name);
        if (!stored)
            return stored.error();
        if (*stored && (!known || known->colour != (*stored)->colour))
            return false;
    }
    return true;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Project> project, Person person)
    : m_project(std::move(project))
    , m_editor(std::make_unique<ProjectEditor>(*m_project, std::move(person)))
    , m_titles(std::make_unique<Titles>(m_project->database()))
{
    m_snapshot.name = m_project->name();
    setPatience(m_project->database(), waitingForWriter);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(beforeCounting);
    connect(&m_countSoon, &QTimer::timeout, this, &Workspace::countApart);
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
    if (std::none_of(changes.begin(), changes.end(), isFact))
        return;
    if (const auto figures = figuresIn(changes); figures && !m_loading && !m_facts.isRunning())
        refreshFigures(*figures);
    else
        readFacts();
}

// A decision about a figure changes that alone, and there may be many more: what is read anew is only that.
std::optional<QStringList> Workspace::figuresIn(const std::vector<Change> &changes) const
{
    QStringList keys;
    for (const Change &change : changes) {
        if (change.entity == u"company" || change.entity == u"article")
            return std::nullopt;
        if (change.entity != u"figure")
            continue;
        const QString company = change.after ? change.after->value(QLatin1String("company")).toString() : QString();
        if (keys.size() == mostAsked || (!company.isEmpty() && !m_snapshot.company(company)))
            return std::nullopt;
        keys << change.key;
    }
    return keys;
}

void Workspace::refreshFigures(const QStringList &keys)
{
    if (const auto done = m_snapshot.refreshFigures(*m_project, keys); !done)
        Q_EMIT failed(done.error());
    if (m_learns)
        learn();
    Q_EMIT factsChanged();
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
    const auto known = knowsAll(m_snapshot, *m_project, changed->companies.names);
    if (!known)
        return known.error();
    if (!*known) {
        ProjectSnapshot names;
        if (const auto read = names.loadCompanies(*m_project); !read)
            return read.error();
        m_snapshot.takeCompanies(std::move(names));
    }
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
    if (!events.empty())
        m_figure.reset();
    if (events == m_selection && current == m_current)
        return;
    m_selection = std::move(events);
    if (std::exchange(m_current, current) != current)
        Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

void Workspace::showFigure(FigureId figure)
{
    m_figure = figure;
    setSelection({}, {});
    Q_EMIT figureShown(figure);
}

void Workspace::dropGone()
{
    std::vector<EventId> left = m_selection;
    std::erase_if(left, [this](EventId id) { return !index().rowOf(id); });
    setSelection(left, m_current && index().rowOf(*m_current) ? m_current : std::nullopt);
}
