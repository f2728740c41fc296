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
    void start();
    void stop();

    /// {"name":…,"events":…,"lanes":…,"frames":…,"p50_ms":…,"p95_ms":…,"p99_ms":…,"max_ms":…,"cpu_p99_ms":…,"rss_mb":…} on a
    /// line of its own; cpu: of this thread alone, whatever else the machine does. A percentile is one of the times: the smallest that so many per cent do not exceed.
    void print(const char *name, const BenchCase &of) const;

private:
    std::vector<double> m_ms;
    std::vector<double> m_cpuMs;
    QElapsedTimer m_timer;
    double m_cpuStart = 0;
};

/// The same with one number under a name of its own instead of times.
void printNumber(const char *name, const BenchCase &of, const char *unit, double number);

/// Resident memory of this process in MB of 10^6 bytes, now and at its highest.
struct Resident {
    double now = 0;
    double highest = 0;
};
[[nodiscard]] Resident resident();
