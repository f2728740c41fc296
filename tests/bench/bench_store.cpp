// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_store [EVENTS COMPANIES]...: how fast a project's events are read as columns, titles are looked up and words are
// found; without arguments in those of 10^4 to 10^6 events. Processor time, beside that of the clock.

#include "projects.h"

#include "benchrandom.h"
#include "store/eventcolumnsreader.h"
#include "store/eventcolumntable.h"
#include "store/search.h"
#include "store/searchrun.h"
#include "store/titles.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

namespace {

class Clock
{
public:
    Clock() { m_timer.start(); }
    [[nodiscard]] double seconds() const { return double(m_timer.nsecsElapsed()) / 1e9; }
    [[nodiscard]] double cpuSeconds() const { return double(std::clock() - m_cpu) / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_cpu = std::clock();
};

void print(const char *name, const BenchProject &project, const Clock &clock, double first, qint64 count)
{
    std::printf("{\"name\":\"%s\",\"events\":%lld,\"companies\":%d,\"seconds\":%.4f,\"cpu_seconds\":%.4f,"
                "\"first_seconds\":%.4f,\"count\":%lld}\n",
                name, project.events, project.companies, clock.seconds(), clock.cpuSeconds(), first, count);
    std::fflush(stdout);
}

bool readColumns(const QString &path, const BenchProject &project)
{
    const Clock clock;
    auto reader = EventColumnsReader::open(path);
    if (!reader)
        return false;
    double first = 0;
    qint64 count = 0;
    for (;;) {
        const auto columns = reader->next();
        if (!columns)
            return false;
        if (!*columns)
            break;
        if (count == 0)
            first = clock.seconds();
        count += qint64((*columns)->ids.size());
    }
    print("read columns", project, clock, first, count);
    return count == project.events && reader->total() == count;
}

/// What a change of one event costs: its chunk read from the tables.
bool readChunk(Database &database, const BenchProject &project)
{
    const Clock clock;
    const auto columns = EventColumnTable(database).read(EventColumnTable::chunkOf(project.events / 2));
    if (!columns)
        return false;
    print("read a chunk from the tables", project, clock, 0, qint64(columns->ids.size()));
    return true;
}

bool lookUpTitles(Database &database, const BenchProject &project)
{
    BenchRandom random(3);
    std::vector<EventId> ids;
    for (int i = 0; i < 2000; ++i)
        ids.emplace_back(1 + qint64(random.unit() * double(project.events)));
    for (int round = 0; round < 2; ++round) { // the second time its pages are at hand
        Titles titles(database);
        const Clock clock;
        titles.fetch(ids);
        print("titles", project, clock, 0, qint64(ids.size()));
    }
    return !Titles(database)[ids.front()].isEmpty();
}

bool search(const QString &path, const BenchProject &project, const QString &words)
{
    const Clock clock;
    const auto run = SearchRun::open(path, words);
    if (!run)
        return false;
    double first = 0;
    qint64 count = 0;
    for (;;) {
        const auto hits = (*run)->next(first == 0 ? 100 : 4096);
        if (!hits)
            return false;
        if (first == 0)
            first = clock.seconds();
        if (hits->empty())
            break;
        count += qint64(hits->size());
    }
    print(qPrintable(QStringLiteral("search ") + words), project, clock, first, count);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::vector<BenchProject> wanted;
    for (int i = 1; i + 1 < argc; i += 2)
        wanted.push_back({std::atoll(argv[i]), std::atoi(argv[i + 1]), 1});
    if (wanted.empty())
        wanted = {{10'000, 50, 1}, {100'000, 50, 1}, {1'000'000, 50, 1}};
    for (const BenchProject &project : wanted) {
        const auto path = benchProject(project);
        if (!path) {
            std::fprintf(stderr, "%s\n", qPrintable(path.error().text()));
            return 1;
        }
        const auto database = Database::open(*path, Database::Mode::ReadOnly);
        if (!database || !readColumns(*path, project) || !readChunk(**database, project)
            || !lookUpTitles(**database, project))
            return 1;
        for (const char *words :
             {"acquires", "market", "the", "billion", "mar", "online market", "zzzz", "ea", "Himopol"})
            if (!search(*path, project, QString::fromLatin1(words)))
                return 1;
    }
    return 0;
}
