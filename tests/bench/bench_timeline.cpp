// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with projects of 10^4 to 10^7 events: opening, panning and zooming, filtering, searching, memory. Each project in a
// process of its own, so that memory is its own as well.
//
//     bench_timeline [--full] [--events N,…] [--lanes N,…] [--project FILE]
//
// Without --full the largest has 10^6 events. --project measures one that exists.

#include "palette/fonts.h"
#include "projects.h"
#include "windowbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>

#include <cstdio>

namespace {

int measure(const BenchCase &of)
{
    WindowBench bench(of);
    if (!bench.open())
        return 1;
    bench.memory();
    bench.filters();
    bench.searches();
    bench.frames();
    if (of.events <= 100'000)
        bench.labels();
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

int measureApart(const QString &project, qint64 events, int companies)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--project"), project, QStringLiteral("--events"), QString::number(events),
                              QStringLiteral("--lanes"), QString::number(companies)});
}

int measureEach(const QList<qint64> &sizes, const QList<qint64> &lanes)
{
    int status = 0;
    for (const qint64 events : sizes)
        for (const qint64 companies : lanes) {
            const auto path = benchProject({events, int(companies)});
            if (!path) {
                std::fprintf(stderr, "%s\n", qPrintable(path.error().text()));
                return 1;
            }
            status |= measureApart(*path, events, int(companies));
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
    QApplication application(argc, argv);
    loadFonts();
    QCommandLineParser parser;
    const QCommandLineOption full(QStringLiteral("full"), QStringLiteral("With 10^7 events as well."));
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Sizes."), QStringLiteral("N,…"),
                                    QStringLiteral("1e4,1e5,1e6"));
    const QCommandLineOption lanes(QStringLiteral("lanes"), QStringLiteral("Companies."), QStringLiteral("N,…"),
                                   QStringLiteral("50,500"));
    const QCommandLineOption project(QStringLiteral("project"), QStringLiteral("A project."), QStringLiteral("FILE"));
    parser.addHelpOption();
    parser.addOptions({full, events, lanes, project});
    parser.process(application);
    QList<qint64> sizes = numbersIn(parser.value(events));
    if (parser.isSet(full))
        sizes << 10'000'000;
    if (parser.isSet(project))
        return measure({parser.value(project), sizes.value(0), int(numbersIn(parser.value(lanes)).value(0))});
    return measureEach(sizes, numbersIn(parser.value(lanes)));
}
