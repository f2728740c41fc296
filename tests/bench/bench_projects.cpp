// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_projects [EVENTS COMPANIES]...: makes projects to measure on, where they are missing; without arguments those of
// 10^4 to 10^6 events. With the word `real`, the one of the real events.

#include "projects.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == "real") {
        const auto path = realBenchProject();
        std::fprintf(path ? stdout : stderr, "%s\n", qPrintable(path ? *path : path.error().text()));
        return path ? 0 : 1;
    }
    std::vector<BenchProject> wanted;
    for (int i = 1; i + 1 < argc; i += 2)
        wanted.push_back({std::atoll(argv[i]), std::atoi(argv[i + 1]), 1});
    if (wanted.empty())
        wanted = {{10'000, 50, 1}, {100'000, 50, 1}, {1'000'000, 50, 1}, {1'000'000, 500, 1}};
    for (const BenchProject &project : wanted) {
        QElapsedTimer timer;
        timer.start();
        const auto path = benchProject(project);
        if (!path) {
            std::fprintf(stderr, "%s\n", qPrintable(path.error().text()));
            return 1;
        }
        std::printf(
            "{\"name\":\"make\",\"events\":%lld,\"companies\":%d,\"seconds\":%.1f,\"mb\":%.1f,\"path\":\"%s\"}\n",
            project.events, project.companies, double(timer.elapsed()) / 1e3, double(QFileInfo(*path).size()) / 1e6,
            qPrintable(*path));
        std::fflush(stdout);
    }
    return 0;
}
