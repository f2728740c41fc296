// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_export [EVENTS]: how long a project of 10^5 events (or so many) takes to be written as each kind of data file, to a device that
// only counts.

#include "projects.h"

#include "store/project.h"
#include "write/datafile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

namespace {

class Counter : public QIODevice
{
public:
    Counter() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] qint64 written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_written += size;
        return size;
    }

private:
    qint64 m_written = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    BenchProject wanted;
    wanted.events = argc > 1 ? qint64(QByteArray(argv[1]).toDouble()) : 100'000;
    wanted.companies = 500;
    const auto path = benchProject(wanted);
    auto project
        = path ? Project::open(*path, Project::Mode::ReadOnly) : Result<std::unique_ptr<Project>>(path.error());
    if (!project) {
        std::fprintf(stderr, "%s\n", qPrintable(project.error().text()));
        return 1;
    }
    for (int format = 0; format < dataFormatCount; ++format) {
        DataOptions options;
        options.format = DataFormat(format);
        Counter counter;
        QElapsedTimer timer;
        timer.start();
        const std::clock_t cpu = std::clock();
        const auto counts = writeData(**project, options, counter);
        if (!counts)
            return 1;
        std::printf("{\"name\":\"export\",\"format\":\"%s\",\"events\":%lld,\"written\":%lld,\"mb\":%.1f,\"seconds\":%."
                    "2f,\"cpu_seconds\":%.2f}\n",
                    qPrintable(endingOf(options.format)), counts->total, counts->written,
                    double(counter.written()) / 1e6, double(timer.elapsed()) / 1000,
                    double(std::clock() - cpu) / CLOCKS_PER_SEC);
        std::fflush(stdout);
    }
    return 0;
}
