// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "times.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

double percentile(const std::vector<double> &sorted, double percent)
{
    if (sorted.empty())
        return 0;
    const auto place = size_t(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::max(place, size_t(1)) - 1];
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::vector<double> sortedOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

void printHead(const char *name, const BenchCase &of)
{
    std::printf("{\"name\":\"%s\",\"events\":%lld,\"lanes\":%d,", name, of.events, of.lanes);
}

} // namespace

void Times::start()
{
    m_cpuStart = threadMs();
    m_timer.start();
}

void Times::stop()
{
    m_ms.push_back(double(m_timer.nsecsElapsed()) / 1e6);
    m_cpuMs.push_back(threadMs() - m_cpuStart);
}

void Times::print(const char *name, const BenchCase &of) const
{
    const std::vector<double> sorted = sortedOf(m_ms);
    printHead(name, of);
    std::printf("\"frames\":%zu,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f,\"cpu_p99_ms\":%.2f,\"rss_mb\":%.0f}\n",
                sorted.size(), percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99), percentile(sorted, 100),
                percentile(sortedOf(m_cpuMs), 99), resident().now);
    std::fflush(stdout);
}

void printNumber(const char *name, const BenchCase &of, const char *unit, double number)
{
    printHead(name, of);
    std::printf("\"%s\":%.6g}\n", unit, number);
    std::fflush(stdout);
}

Resident resident()
{
    Resident found;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const double megabytes = line.mid(6).simplified().split(' ').value(0).toDouble() * 1024 / 1e6;
        if (line.startsWith("VmRSS:"))
            found.now = megabytes;
        else if (line.startsWith("VmHWM:"))
            found.highest = megabytes;
    }
    return found;
}
