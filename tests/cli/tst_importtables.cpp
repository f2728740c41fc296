// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

/// Tables on their way into a project: what is in, what the report says, and what a second time changes.
class TestImportTables : public QObject
{
    Q_OBJECT

    struct Outcome {
        qint64 rows, added, duplicate, changed, rejected;
        friend bool operator==(const Outcome &, const Outcome &) = default;
    };
    ProgramRun import(const QTemporaryDir &folder, const QStringList &arguments) const
    {
        return runAnnals(QStringList{QStringLiteral("import"), QStringLiteral("p.annals"), QStringLiteral("--report"), QStringLiteral("r.json")} + arguments, {},
                         folder.path());
    }
    Outcome outcome(const QTemporaryDir &folder) const
    {
        const QJsonObject report = QJsonDocument::fromJson(readFile(folder.filePath(QStringLiteral("r.json")))).object();
        const auto count = [&report](const char *name) {
            const QJsonValue value = report.value(QLatin1String(name));
            return value.toInteger();
        };
        qint64 rows = 0;
        for (const auto &value : report.value(QLatin1String("files")).toArray()) {
            const QJsonObject file = value.toObject();
            const qint64 sum = file.value(QLatin1String("new")).toInteger() + file.value(QLatin1String("duplicate")).toInteger()
                + file.value(QLatin1String("changed")).toInteger() + file.value(QLatin1String("rejected")).toArray().size();
            if (sum != file.value(QLatin1String("rows")).toInteger())
                return {};
            rows += sum;
        }
        return {rows, count("new"), count("duplicate"), count("changed"), count("rejected")};
    }
    std::vector<QJsonObject> list(const QTemporaryDir &folder, const QString &what) const
    {
        const ProgramRun run = runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), what, QStringLiteral("--format"), QStringLiteral("jsonl")}, {}, folder.path());
        std::vector<QJsonObject> records;
        for (const QByteArray &line : run.out.split('\n'))
            if (!line.isEmpty())
                records.push_back(QJsonDocument::fromJson(line).object());
        return records;
    }

private Q_SLOTS:
    void f04_theReportAddsUpAndASecondTimeIsNothingNew()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), "date,company,title\n2019,A,one\n2019,A,one\nnever,B,two\n2020,B,three\n");
        const ProgramRun run = import(folder, {QStringLiteral("t.csv")});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err, QStringLiteral("annals import: t.csv:4: \"never\" is no date.\n"));
        QCOMPARE(outcome(folder), (Outcome{4, 2, 1, 0, 1})); // the same row twice is one
        QCOMPARE(import(folder, {QStringLiteral("t.csv")}).status, 3);
        QCOMPARE(outcome(folder), (Outcome{4, 0, 3, 0, 1}));
        QFile::rename(folder.filePath(QStringLiteral("t.csv")), folder.filePath(QStringLiteral("u.csv")));
        QCOMPARE(import(folder, {QStringLiteral("u.csv")}).status, 3);
        QCOMPARE(outcome(folder), (Outcome{4, 0, 3, 0, 1}));
    }

    void f04_aNameInOtherCaseIsNoChange()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), "date,company,title\n2019,Acme,one\n2020,ACME,two\n");
        QCOMPARE(import(folder, {QStringLiteral("t.csv")}).status, 0);
        QCOMPARE(import(folder, {QStringLiteral("t.csv")}).status, 0);
        QCOMPARE(outcome(folder), (Outcome{2, 0, 2, 0, 0}));
        writeFile(folder.filePath(QStringLiteral("s.csv")), "date,company,share\n2019,Acme,10%\n2020,ACME,12%\n");
        QCOMPARE(import(folder, {QStringLiteral("s.csv")}).status, 0);
        QCOMPARE(import(folder, {QStringLiteral("s.csv")}).status, 0);
        QCOMPARE(outcome(folder), (Outcome{2, 0, 2, 0, 0}));
    }

    void f08_aRowWithAnIdOfItsOwnChanges()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), "id,date,title\nx1,2019,one\nx2,2020,two\n");
        QCOMPARE(import(folder, {QStringLiteral("t.csv")}).status, 0);
        writeFile(folder.filePath(QStringLiteral("t.csv")), "id,date,title\nx1,2019,one\nx2,2020,two and a half\nx3,2021,three\n");
        QCOMPARE(import(folder, {QStringLiteral("t.csv")}).status, 0);
        QCOMPARE(outcome(folder), (Outcome{3, 1, 1, 1, 0}));
        QCOMPARE(list(folder, QStringLiteral("events")).size(), size_t(3));
    }

    void f02_aWideRowIsOneRowOfTheReport()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), "Date,Chrome,Firefox\n2019-01,60,40\n2019-02,61,39\n2019-03,x,39\n");
        QCOMPARE(import(folder, {QStringLiteral("t.csv"), QStringLiteral("--map"), QStringLiteral("Chrome=percent"), QStringLiteral("--map"), QStringLiteral("Firefox=percent")}).status, 3);
        QCOMPARE(outcome(folder), (Outcome{3, 2, 0, 0, 1}));
        QCOMPARE(list(folder, QStringLiteral("figures")).size(), size_t(4));
    }

    void f02_unknownFieldsComeOutAgain()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), "date,title,Headcount,Stage\n2019,one,12,late\n");
        QCOMPARE(import(folder, {QStringLiteral("t.csv")}).status, 0);
        const QJsonObject extra = list(folder, QStringLiteral("events")).front().value(QLatin1String("extra")).toObject();
        QCOMPARE(extra, (QJsonObject{{QStringLiteral("Headcount"), QStringLiteral("12")}, {QStringLiteral("Stage"), QStringLiteral("late")}}));
    }

    void f03_badRowsCostNoGoodOne()
    {
        const QTemporaryDir folder;
        const QByteArray row = "2019-04-17,Amazon,leaves\n";
        writeFile(folder.filePath(QStringLiteral("long.csv")), "date,company,title\n" + row + QByteArray(30 * 1024 * 1024, 'x') + '\n' + row.chopped(1) + " again\n");
        writeFile(folder.filePath(QStringLiteral("nul.csv")), QByteArray("date,company,title\n2019,A,a\n2019,B\0,b\n2019,C,c\n", 46));
        writeFile(folder.filePath(QStringLiteral("quote.csv")), "date,company,title\n2019,D,a\n2019,\"E,b\n2019,F,c\n");
        const ProgramRun run = import(folder, {QStringLiteral("long.csv"), QStringLiteral("nul.csv"), QStringLiteral("quote.csv")});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err, QStringLiteral("annals import: long.csv:3: The line is longer than 4 MB, the limit of a row.\n"
                                         "annals import: nul.csv:3: The row holds NUL bytes: it is no text.\n"
                                         "annals import: quote.csv:3: A quote is never closed.\n"));
        QCOMPARE(outcome(folder), (Outcome{9, 6, 0, 0, 3}));
    }

    void f03_theTerminalListsTwentyRejectedRowsOfAFile()
    {
        for (const int bad : {20, 22}) {
            const QTemporaryDir folder;
            writeFile(folder.filePath(QStringLiteral("t.csv")), "date,title\n2019,a\n" + QByteArray("someday,b\n").repeated(bad));
            const ProgramRun run = import(folder, {QStringLiteral("t.csv")});
            QCOMPARE(run.status, 3);
            QCOMPARE(run.err.count(QStringLiteral("annals import: t.csv:")), bad == 20 ? 20 : 21);
            QCOMPARE(run.err.endsWith(QStringLiteral("t.csv: 2 more rows were rejected; --report lists them all.\n")), bad == 22);
            QCOMPARE(outcome(folder), (Outcome{bad + 1, 1, 0, 0, bad}));
        }
    }

    void f03_nulBytesCostTheirRowsAlone()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), QByteArray("date,title\n2019,a\n2020,b\0\n2021,\0\0\0\0\n2022,d\n", 43));
        const ProgramRun run = import(folder, {QStringLiteral("t.csv")});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err, QStringLiteral("annals import: t.csv:3: The row holds NUL bytes: it is no text.\n"
                                         "annals import: t.csv:4: The row holds NUL bytes: it is no text.\n"));
        QCOMPARE(outcome(folder), (Outcome{4, 2, 0, 0, 2}));
    }

    void f03_aLineOf300MegabytesIsNeverHeld()
    {
        const QTemporaryDir folder;
        QFile table(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("date,title\n2019,a\n");
        const QByteArray piece(1024 * 1024, 'x');
        for (int megabyte = 0; megabyte < 300; ++megabyte)
            QCOMPARE(table.write(piece), piece.size());
        table.write("\n2020,b\n");
        table.close();
        const ProgramRun run = import(folder, {QStringLiteral("t.csv")});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err, QStringLiteral("annals import: t.csv:3: The line is longer than 4 MB, the limit of a row.\n"));
        QCOMPARE(outcome(folder), (Outcome{3, 2, 0, 0, 1}));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage); // the most that any import of this test has taken
        QVERIFY2(usage.ru_maxrss < 250 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
#endif
    }

    void f86_everyDateComesOutAsItWentIn()
    {
        QStringList dates{QStringLiteral("1985-04-12"),  QStringLiteral("1985-04"),      QStringLiteral("1985"),        QStringLiteral("1985-04-12T23:20:30Z"),
                          QStringLiteral("1964/2008"),   QStringLiteral("2004-06/2006-08"), QStringLiteral("2004-02-01/2005-02"), QStringLiteral("-0099"),
                          QStringLiteral("Y-170000002"), QStringLiteral("2001-21"),      QStringLiteral("2001-33"),     QStringLiteral("2001-40"),
                          QStringLiteral("1984?"),       QStringLiteral("2004-06~"),     QStringLiteral("2004-06-11%"), QStringLiteral("201X"),
                          QStringLiteral("20XX"),        QStringLiteral("2004-XX"),      QStringLiteral("1985-04-XX"),  QStringLiteral("1985-XX-XX"),
                          QStringLiteral("1985-04-12/.."), QStringLiteral("../1985"),    QStringLiteral("1985/"),       QStringLiteral("/1985-04"),
                          QStringLiteral("1984~/2004-06"), QStringLiteral("[1667,1668,1670..1672]"), QStringLiteral("{1960,1961-12}")};
        if (QFile shared(sharedPath(QStringLiteral("data/edtf_cases.tsv"))); shared.open(QIODevice::ReadOnly)) {
            const auto lines = QString::fromUtf8(shared.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines.mid(1))
                if (const QStringList cells = line.split(u'\t'); cells[1] == u"valid" && (cells[2] == u"0" || cells[2] == u"1"))
                    dates << QString(cells[0]).remove(u' '); // sets are written without
        }
        QByteArray lines;
        for (qsizetype i = 0; i < dates.size(); ++i)
            lines += QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("event")},
                                               {QStringLiteral("id"), QString::number(i)},
                                               {QStringLiteral("when"), dates[i]},
                                               {QStringLiteral("title"), dates[i]}})
                         .toJson(QJsonDocument::Compact)
                + '\n';
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("d.jsonl")), lines);
        QCOMPARE(import(folder, {QStringLiteral("d.jsonl")}).status, 0);
        const auto events = list(folder, QStringLiteral("events"));
        QCOMPARE(qsizetype(events.size()), dates.size());
        for (const QJsonObject &event : events)
            QCOMPARE(event.value(QLatin1String("when")).toString(), event.value(QLatin1String("title")).toString());
        const auto exported = [&folder](const QString &project, const QString &file) {
            return runAnnals({QStringLiteral("export"), project, QStringLiteral("-o"), file}, {}, folder.path()).status == 0 ? readFile(folder.filePath(file)) : QByteArray();
        };
        const QByteArray table = exported(QStringLiteral("p.annals"), QStringLiteral("d.csv"));
        for (const QString &date : dates)
            QVERIFY2(table.contains(date.toUtf8()), qPrintable(date));
        QCOMPARE(runAnnals({QStringLiteral("import"), QStringLiteral("q.annals"), QStringLiteral("d.csv")}, {}, folder.path()).status, 0);
        const ProgramRun again = runAnnals({QStringLiteral("list"), QStringLiteral("q.annals"), QStringLiteral("events")}, {}, folder.path());
        QCOMPARE(again.records().size(), dates.size());
        for (const QJsonObject &event : again.records())
            QCOMPARE(event.value(QLatin1String("when")).toString(), event.value(QLatin1String("title")).toString());
    }

    void wrongMapsAreWrongUsage()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("t.csv")), "date,title\n2019,one\n");
        QCOMPARE(import(folder, {QStringLiteral("t.csv"), QStringLiteral("--map"), QStringLiteral("date=colour")}).status, 2);
        QCOMPARE(import(folder, {QStringLiteral("t.csv"), QStringLiteral("--map"), QStringLiteral("nothing")}).status, 2);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("p.annals"))));
    }

    void f02_browserShare()
    {
        ANNALS_NEEDS_SHARED("data/browser_share.csv");
        const QTemporaryDir folder;
        QCOMPARE(import(folder, {sharedPath(QStringLiteral("data/browser_share.csv"))}).status, 0);
        QCOMPARE(outcome(folder), (Outcome{24'862, 24'862, 0, 0, 0}));
        const auto figures = list(folder, QStringLiteral("figures"));
        QCOMPARE(figures.size(), size_t(24'862));
        QCOMPARE(figures.front().value(QLatin1String("measure")).toString(), QStringLiteral("market_share"));
        QSet<QString> months; // that a chart of China draws; three of 145 are missing, and nothing stands in for them
        for (const QJsonObject &figure : figures)
            if (figure.value(QLatin1String("region")).toString() == u"China")
                months << figure.value(QLatin1String("as_of")).toString();
        QCOMPARE(months.size(), 142);
        for (const QString &missing : {QStringLiteral("2024-06"), QStringLiteral("2024-10"), QStringLiteral("2026-01")})
            QVERIFY(!months.contains(missing));
    }

    void f02_thePeersTimelineInOutAndIn()
    {
        ANNALS_NEEDS_SHARED("data/peer_timeline.json");
        const QTemporaryDir folder;
        QCOMPARE(import(folder, {sharedPath(QStringLiteral("data/peer_timeline.json"))}).status, 0);
        QCOMPARE(outcome(folder), (Outcome{1580, 1580, 0, 0, 0}));
        const QStringList out{QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o")};
        QCOMPARE(runAnnals(out + QStringList{QStringLiteral("a.jsonl")}, {}, folder.path()).status, 0);
        QFile::remove(folder.filePath(QStringLiteral("p.annals")));
        QCOMPARE(import(folder, {QStringLiteral("a.jsonl")}).status, 0);
        QCOMPARE(runAnnals(out + QStringList{QStringLiteral("b.jsonl")}, {}, folder.path()).status, 0);
        QVERIFY(readFile(folder.filePath(QStringLiteral("a.jsonl"))) == readFile(folder.filePath(QStringLiteral("b.jsonl"))));
        size_t sources = 0;
        for (const QJsonObject &event : list(folder, QStringLiteral("events")))
            sources += size_t(event.value(QLatin1String("sources")).toArray().size());
        QCOMPARE(sources, size_t(5670));
    }
};

QTEST_GUILESS_MAIN(TestImportTables)
#include "tst_importtables.moc"
