// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "times.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

double percentile(const std::vector<double> &sorted, double percent)
{
    if (sorted.empty())
        return 0;
    const auto place = size_t(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::max(place, size_t(1)) - 1];
}

void printHead(const char *name, const BenchCase &of)
{
    std::printf("{\"name\":\"%s\",\"events\":%lld,\"lanes\":%d,", name, of.events, of.lanes);
}

} // namespace

void Times::print(const char *name, const BenchCase &of) const
{
    std::vector<double> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    printHead(name, of);
    std::printf("\"frames\":%zu,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f,\"rss_mb\":%.0f}\n", sorted.size(),
                percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99), percentile(sorted, 100), resident().now);
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
