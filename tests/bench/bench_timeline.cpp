// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with projects of 10^4 to 10^7 events: opening, panning and zooming, filtering, searching, memory. Each project in a
// process of its own, so that memory is its own as well.
//
//     bench_timeline [--full] [--events N,…] [--lanes N,…] [--project FILE] [--only NAME,…]
//
// The real events beside the checkout come last. Of 10^7 events there is one project, of 50 companies, but with --full, which
// makes the one of 500 as well. --project measures one that exists.

#include "palette/fonts.h"
#include "projects.h"
#include "watchedapplication.h"
#include "windowbench.h"

#include <QCommandLineParser>
#include <QProcess>

#include <cstdio>

namespace {

constexpr qint64 largest = 10'000'000;
constexpr qint64 fewest = 50;

/// All of them, or those of a comma-separated list of names.
int measure(const BenchCase &of, const QString &only)
{
    const QStringList names = only.split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    WindowBench bench(of);
    if (!bench.open())
        return 1;
    bench.memory();
    if (wanted("filters"))
        bench.filters();
    if (wanted("searches"))
        bench.searches();
    if (wanted("frames"))
        bench.frames();
    if (wanted("labels") && of.events <= 200'000)
        bench.labels();
    if (wanted("wheel"))
        bench.wheel();
    bench.memory();
    return 0;
}

QList<qint64> numbersIn(const QString &list)
{
    QList<qint64> numbers;
    const QStringList parts = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        numbers << qint64(part.toDouble());
    return numbers;
}

int measureApart(const QString &project, qint64 events, int companies, const QString &only)
{
    QStringList arguments{QStringLiteral("--project"), project, QStringLiteral("--only"), only};
    if (events > 0)
        arguments += {QStringLiteral("--events"), QString::number(events), QStringLiteral("--lanes"), QString::number(companies)};
    return QProcess::execute(QCoreApplication::applicationFilePath(), arguments);
}

int measureEach(const QList<qint64> &sizes, const QList<qint64> &lanes, bool full, const QString &only)
{
    int status = 0;
    for (const qint64 events : sizes)
        for (const qint64 companies : lanes) {
            if (events >= largest && companies > fewest && !full)
                continue;
            const auto path = benchProject({events, int(companies)});
            if (!path) {
                std::fprintf(stderr, "%s\n", qPrintable(path.error().text()));
                return 1;
            }
            status |= measureApart(*path, events, int(companies), only);
        }
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // of the platform plugin
    WatchedApplication application(argc, argv);
    loadFonts();
    QCommandLineParser parser;
    const QCommandLineOption full(QStringLiteral("full"), QStringLiteral("With 10^7 events of 500 companies as well."));
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Sizes."), QStringLiteral("N,…"),
                                    QStringLiteral("1e4,1e5,1e6,1e7"));
    const QCommandLineOption lanes(QStringLiteral("lanes"), QStringLiteral("Companies."), QStringLiteral("N,…"),
                                   QStringLiteral("50,500"));
    const QCommandLineOption project(QStringLiteral("project"), QStringLiteral("A project."), QStringLiteral("FILE"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Opening and these: filters, searches, frames, labels, wheel."),
                                  QStringLiteral("NAME,…"));
    parser.addHelpOption();
    parser.addOptions({full, events, lanes, project, only});
    parser.process(application);
    const QList<qint64> sizes = numbersIn(parser.value(events));
    if (parser.isSet(project)) {
        const bool told = parser.isSet(events);
        return measure({parser.value(project), told ? sizes.value(0) : 0, int(numbersIn(parser.value(lanes)).value(0))}, parser.value(only));
    }
    const int status = measureEach(sizes, numbersIn(parser.value(lanes)), parser.isSet(full), parser.value(only));
    if (parser.isSet(events))
        return status;
    const auto real = realBenchProject();
    if (!real) {
        std::fprintf(stderr, "%s\n", qPrintable(real.error().text()));
        return status;
    }
    return status | measureApart(*real, 0, 0, parser.value(only));
}
