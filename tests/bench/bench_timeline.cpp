// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with projects of 10^4 to 10^7 events: opening, panning and zooming, filtering, searching, memory. Each project in a
// process of its own, so that memory is its own as well.
//
//     bench_timeline [--full] [--events N,…] [--lanes N,…] [--project FILE]
//
// Without --full the largest has 10^6 events. --project measures one that exists.

#include "palette/fonts.h"
#include "store/project.h"
#include "windowbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>

namespace {

bool makeProject(const QString &path, qint64 events, int companies)
{
    auto project = Project::open(path, Project::Mode::Create);
    if (!project)
        return false;
    Database &database = (*project)->database();
    const QString count = QString::number(events);
    const QString names = QString::number(companies);
    const QString statements[] = {
        QStringLiteral("BEGIN"),
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO company (id, name, "
                       "folded, colour) SELECT i, 'Company ' || i, 'company ' || i, i % 8 FROM n").arg(names),
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1), d(i, day) AS (SELECT i, 2453006 "
                       "+ (i * 2654435761 / 7) % 7305 FROM n) INSERT INTO event (id, key, kind, modality, edtf, first_day, last_day, "
                       "title, confidence) SELECT i, 'e' || i, CASE i % 5 WHEN 0 THEN 'acquisition' WHEN 1 THEN 'launch' WHEN 2 THEN "
                       "'results' WHEN 3 THEN 'exit' ELSE 'statement' END, CASE WHEN i % 9 = 0 THEN 'planned' ELSE 'happened' END, "
                       "date(day), day, day, CASE i % 3 WHEN 0 THEN 'Company acquires rival ' ELSE 'Market share reported ' END || i, "
                       "(i % 100) / 100.0 FROM d").arg(count),
        QStringLiteral("INSERT INTO event_company SELECT id, 0, 1 + (id * 40503 / 3) % %1, 'actor' FROM event").arg(names),
        events > 200'000 ? QStringLiteral("SELECT 1")
                         : QStringLiteral("INSERT INTO event_search (event_search) VALUES ('rebuild')"),
        QStringLiteral("COMMIT"),
    };
    for (const QString &statement : statements)
        if (const auto done = database.execute(statement); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
            return false;
        }
    return true;
}

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

int measureEach(const QList<qint64> &sizes, const QList<qint64> &lanes)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/projects"));
    if (!QDir().mkpath(folder.path()))
        return 1;
    int status = 0;
    for (const qint64 events : sizes)
        for (const qint64 companies : lanes) {
            const QString path = folder.filePath(QStringLiteral("%1-%2.annals").arg(events).arg(companies));
            if (!QFileInfo::exists(path) && !makeProject(path, events, int(companies)))
                return 1;
            status |= QProcess::execute(QCoreApplication::applicationFilePath(),
                                        {QStringLiteral("--project"), path, QStringLiteral("--events"), QString::number(events),
                                         QStringLiteral("--lanes"), QString::number(companies)});
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
