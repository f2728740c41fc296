// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

/// Work on another thread, one piece at a time for its owner: starting the next one forgets the one before. What it finds comes back
/// through the event loop of the thread that made this object, and never once it is forgotten. Nobody waits: forgotten work runs to
/// where it looks at isForgotten() next, holding all it needs itself.
class Background
{
public:
    /// A piece of work as it sees itself. May be copied.
    class Task
    {
    public:
        [[nodiscard]] bool isForgotten() const { return m_state->forgotten; }
        /// Has `take` run on the owner's thread, in the order of these calls.
        void deliver(std::function<void()> take) const;

    private:
        friend class Background;
        struct State {
            QMutex mutex;
            QObject *owner = nullptr; ///< null when forgotten
            std::atomic<bool> forgotten = false;
        };
        explicit Task(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        std::shared_ptr<State> m_state;
    };

    Background() = default;
    ~Background() { forget(); }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /// `work` runs on a thread of a pool that all of these share and owns what it touches.
    void start(std::function<void(const Task &)> work);
    void forget();
    /// From start() until the work has ended and all that it has delivered was taken.
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }

private:
    QObject m_owner;
    std::shared_ptr<Task::State> m_state;
};
