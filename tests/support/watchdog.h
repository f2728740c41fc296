// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <algorithm>
#include <ctime>

/// Milliseconds in which a window may leave a call unanswered, and more of them where a sanitizer looks at each access to memory.
#if defined(__SANITIZE_THREAD__)
inline constexpr double stallLimit = 1000;
#elif defined(__SANITIZE_ADDRESS__)
inline constexpr double stallLimit = 500;
#else
inline constexpr double stallLimit = 100;
#endif

/// Watches the event loop of the thread that makes it: how long did that not come back to it, at most? In time that the thread itself
/// has used, so that a busy machine does not count.
class Watchdog : public QTimer
{
public:
    Watchdog()
        : m_last(used())
    {
        callOnTimeout(this, &Watchdog::look);
        start(0);
    }

    /// In milliseconds.
    [[nodiscard]] double longest()
    {
        look();
        return m_longest;
    }
    void forget()
    {
        m_longest = 0;
        m_last = used();
    }

private:
    static double used()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void look()
    {
        const double now = used();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    double m_last;
    double m_longest = 0;
};
