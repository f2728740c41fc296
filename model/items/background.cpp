// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/background.h"

#include <QMetaObject>
#include <QMutexLocker>
#include <QThreadPool>

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
    QThreadPool::globalInstance()->start([this, task = Task(m_state), work = std::move(work)]() mutable {
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
