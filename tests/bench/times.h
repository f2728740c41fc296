// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

/// What was measured, as the benchmarks print it.
struct BenchCase {
    QString project; ///< path
    qint64 events = 0; ///< 0: as many as the project has, and its companies as lanes
    int lanes = 0;
};

/// How long something took, again and again.
class Times
{
public:
    void start() { m_timer.start(); }
    void stop() { m_ms.push_back(double(m_timer.nsecsElapsed()) / 1e6); }
    void add(double ms) { m_ms.push_back(ms); }

    /// {"name":…,"events":…,"lanes":…,"frames":…,"p50_ms":…,"p95_ms":…,"p99_ms":…,"max_ms":…,"rss_mb":…} on a line of its
    /// own. A percentile is one of the times: the smallest that so many per cent do not exceed.
    void print(const char *name, const BenchCase &of) const;

private:
    std::vector<double> m_ms;
    QElapsedTimer m_timer;
};

/// The same with one number under a name of its own instead of times.
void printNumber(const char *name, const BenchCase &of, const char *unit, double number);

/// Resident memory of this process in MB of 10^6 bytes, now and at its highest.
struct Resident {
    double now = 0;
    double highest = 0;
};
[[nodiscard]] Resident resident();
