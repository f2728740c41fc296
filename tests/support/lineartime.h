// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <ctime>
#include <functional>

/// Processor time that this thread needs for something, in milliseconds; the least of three goes.
inline double threadTime(const std::function<void()> &work)
{
    double least = 1e9;
    for (int i = 0; i < 3; ++i) {
        timespec begin{};
        timespec end{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
        work();
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        least = std::min(least, double(end.tv_sec - begin.tv_sec) * 1e3 + double(end.tv_nsec - begin.tv_nsec) / 1e6);
    }
    return least;
}

/// How the time of `work` breaks the promise "twice the input, twice the time, and no more than so much for 10 kB"; empty where it keeps
/// it. `work` is given how many bytes to take, and does so `bytes` and twice as many. A machine that has other work, too, says more than is true, never
/// less: it is asked several times.
inline QString timeOutOfProportion(const std::function<void(qsizetype)> &work, qsizetype bytes)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr double most = 1000;
#else
    constexpr double most = 100;
#endif
    QString said;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const double once = threadTime([&] { work(bytes); });
        const double twice = threadTime([&] { work(2 * bytes); });
        const double per10kB = twice * 10'000 / double(2 * bytes);
        said = QStringLiteral("%1 ms, twice of it %2 ms: %3 ms for 10 kB").arg(once).arg(twice).arg(per10kB);
        if (twice < 3 * once + 20 && per10kB < most) // quadratic would be four times
            return {};
    }
    return said;
}
