// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deedrunner.h"

#include "store/deedwatch.h"
#include "store/project.h"
#include "workspace.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {
constexpr qint64 progressPause = 50; // ms

/// Whether a deed of this project can have been about many records: those that there are, or that its log tells of.
bool mayBeLong(Workspace &workspace)
{
    if (qint64(workspace.index().count()) > DeedRunner::mostAtOnce)
        return true;
    const auto lines = workspace.project().audit().count();
    return lines && *lines > DeedRunner::mostAtOnce;
}
}

DeedRunner::DeedRunner(Workspace &workspace, Person person)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_person(std::move(person))
{
}

DeedRunner *DeedRunner::of(const Workspace &workspace)
{
    return workspace.findChild<DeedRunner *>(QString(), Qt::FindDirectChildrenOnly);
}

DeedRunner::Ended DeedRunner::tellFailure(Workspace &workspace)
{
    return [&workspace](const Result<Done> &ended) {
        if (!ended)
            Q_EMIT workspace.failed(ended.error());
    };
}

void DeedRunner::perform(Workspace &workspace, const QString &label, qint64 records, Make make, Ended ended)
{
    DeedRunner *runner = of(workspace);
    if (!runner || records <= mostAtOnce) {
        const auto edit = make(workspace.project());
        return ended(edit ? workspace.editor().perform(*edit) : Result<Done>(edit.error()));
    }
    runner->start(
        label,
        [make = std::move(make), now = runner->m_person.now()](EditHistory &history, Project &project) -> Result<Edit> {
            auto edit = make(project);
            if (!edit)
                return edit;
            if (auto performed = history.perform(*edit, now); !performed)
                return performed.error();
            return edit;
        },
        std::move(ended));
}

void DeedRunner::undo(Workspace &workspace)
{
    DeedRunner *runner = of(workspace);
    if (!runner || !mayBeLong(workspace))
        return workspace.undo();
    runner->start(workspace.editor().undoLabel(),
                  [now = runner->m_person.now()](EditHistory &history, Project &) { return history.undo(now); }, tellFailure(workspace));
}

void DeedRunner::redo(Workspace &workspace)
{
    DeedRunner *runner = of(workspace);
    if (!runner || !mayBeLong(workspace))
        return workspace.redo();
    runner->start(workspace.editor().redoLabel(),
                  [now = runner->m_person.now()](EditHistory &history, Project &) { return history.redo(now); }, tellFailure(workspace));
}

void DeedRunner::stop()
{
    if (m_stopped)
        *m_stopped = true;
}

void DeedRunner::start(const QString &label, Deed deed, Ended ended)
{
    if (m_underWay)
        return ended(Error{tr("“%1” is still under way: nothing else can be done before it has ended.").arg(m_underWay->label)});
    m_underWay = UnderWay{label, 0};
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    const auto end = [this, ended = std::move(ended)](const Result<Done> &result) {
        m_underWay.reset();
        Q_EMIT underWayChanged();
        ended(result);
    };
    m_work.start([this, end, deed = std::move(deed), stopped = m_stopped, path = m_workspace.project().path(),
                  who = m_person.name](const Background::Task &task) {
        const auto fail = [&](const Error &error) {
            const Error said = *stopped ? Error{tr("It was stopped, and nothing has changed.")} : error;
            task.deliver([end, said] { end(said); });
        };
        const auto project = Project::open(path, Project::Mode::ReadWrite);
        if (!project)
            return fail(project.error());
        EditHistory history(**project, who);
        if (const auto loaded = history.load(); !loaded)
            return fail(loaded.error());
        QElapsedTimer told;
        told.start();
        std::optional<DeedWatch> watch;
        watch.emplace((*project)->database(), [&](qint64 rows) {
            if (told.elapsed() >= progressPause) {
                told.restart();
                task.deliver([this, rows] {
                    if (m_underWay)
                        m_underWay->rows = rows;
                    Q_EMIT underWayChanged();
                });
            }
            return !*stopped && !task.isForgotten();
        });
        const auto done = deed(history, **project);
        watch.reset();
        if (!done)
            return fail(done.error());
        const bool ofEvents = std::ranges::all_of(done->changes, [](const Change &change) { return change.entity == u"event" || change.entity == u"star"; });
        auto events = (*project)->events().takeChanged();
        const bool few = ofEvents && qint64(events.size()) <= mostAtOnce;
        task.deliver([this, end, few, events = std::move(events)] {
            end(Done());
            if (auto remembered = few ? m_workspace.editor().reload() : Result<Done>(Done()); !remembered)
                Q_EMIT m_workspace.failed(remembered.error());
            if (auto read = few ? m_workspace.refresh(events) : m_workspace.reload(); !read)
                Q_EMIT m_workspace.failed(read.error());
        });
    });
    Q_EMIT underWayChanged();
}
