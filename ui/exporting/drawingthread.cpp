// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/drawingthread.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace {

constexpr std::chrono::milliseconds pause{20}; // until somebody who waits looks whether he is forgotten

struct Question {
    enum class State { Waiting, Running, Answered };
    std::mutex mutex;
    std::condition_variable answered;
    State state = State::Waiting;

    void setState(State next)
    {
        const std::lock_guard lock(mutex);
        state = next;
        answered.notify_all();
    }
};

// Work is forgotten on the thread that answers: once it is, a question that waits is never taken up.
void ask(const Background::Task &task, const std::function<void()> &act)
{
    const auto question = std::make_shared<Question>();
    task.deliver([question, &act] {
        question->setState(Question::State::Running);
        act();
        question->setState(Question::State::Answered);
    });
    std::unique_lock lock(question->mutex);
    while (question->state == Question::State::Running || (question->state == Question::State::Waiting && !task.isForgotten()))
        question->answered.wait_for(lock, pause);
}

} // namespace

DrawingThread DrawingThread::of(const Background::Task &task)
{
    return {.onMain = [&task](const std::function<void()> &act) { ask(task, act); }, .isStopped = [&task] { return task.isForgotten(); }};
}
