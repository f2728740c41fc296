// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with projects of 10^4 to 10^7 events: opening, panning and zooming, filtering, searching, memory. Each project in a
// process of its own, so that memory is its own as well.
//
//     bench_timeline [--full] [--events N,…] [--lanes N,…] [--project FILE] [--only NAME,…]
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
    if (wanted("labels") && of.events <= 100'000)
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
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--project"), project, QStringLiteral("--events"), QString::number(events),
                              QStringLiteral("--lanes"), QString::number(companies), QStringLiteral("--only"), only});
}

int measureEach(const QList<qint64> &sizes, const QList<qint64> &lanes, const QString &only)
{
    int status = 0;
    for (const qint64 events : sizes)
        for (const qint64 companies : lanes) {
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
    QApplication application(argc, argv);
    loadFonts();
    QCommandLineParser parser;
    const QCommandLineOption full(QStringLiteral("full"), QStringLiteral("With 10^7 events as well."));
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Sizes."), QStringLiteral("N,…"),
                                    QStringLiteral("1e4,1e5,1e6"));
    const QCommandLineOption lanes(QStringLiteral("lanes"), QStringLiteral("Companies."), QStringLiteral("N,…"),
                                   QStringLiteral("50,500"));
    const QCommandLineOption project(QStringLiteral("project"), QStringLiteral("A project."), QStringLiteral("FILE"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Opening and these: filters, searches, frames, labels, wheel."),
                                  QStringLiteral("NAME,…"));
    parser.addHelpOption();
    parser.addOptions({full, events, lanes, project, only});
    parser.process(application);
    QList<qint64> sizes = numbersIn(parser.value(events));
    if (parser.isSet(full))
        sizes << 10'000'000;
    if (parser.isSet(project))
        return measure({parser.value(project), sizes.value(0), int(numbersIn(parser.value(lanes)).value(0))}, parser.value(only));
    return measureEach(sizes, numbersIn(parser.value(lanes)), parser.value(only));
}
