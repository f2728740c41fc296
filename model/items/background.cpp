// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/background.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QMutexLocker>
#include <QThreadPool>

#include <algorithm>

namespace {

/// More threads than cores may be: what a user waits for, as a search, does not queue behind what fills in the rest.
QThreadPool &threads()
{
    static QThreadPool pool;
    static const bool made = [] {
        constexpr int least = 6; // what a window does at once
        pool.setMaxThreadCount(std::max(pool.maxThreadCount(), least));
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(made)
    return pool;
}

} // namespace

void Background::Task::deliver(std::function<void()> take) const
{
    const QMutexLocker lock(&m_state->mutex);
    if (m_state->owner)
        QMetaObject::invokeMethod(
            m_state->owner,
            [state = m_state, take = std::move(take)] {
                if (!state->forgotten)
                    take();
            },
            Qt::QueuedConnection);
}

void Background::start(std::function<void(const Task &)> work)
{
    forget();
    m_state = std::make_shared<Task::State>();
    m_state->owner = &m_owner;
    threads().start([this, task = Task(m_state), work = std::move(work)]() mutable {
        work(task);
        work = {}; // what it held is let go here
        task.deliver([this] { m_state.reset(); });
    });
}

void Background::forget()
{
    if (!m_state)
        return;
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->forgotten = true;
        m_state->owner = nullptr;
    }
    m_state.reset();
}
