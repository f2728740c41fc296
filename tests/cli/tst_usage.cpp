// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandoptions.h"
#include "support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// What the program says to people who type: help, version, and one clear line for what it cannot take.
class TestUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void help_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("program") << QString() << QStringList{QStringLiteral("--version"), QStringLiteral("extract")};
        QTest::newRow("extract") << QStringLiteral("extract")
                                 << QStringList{QStringLiteral("--published"), QStringLiteral("--manifest"), QStringLiteral("--as"),
                                                QStringLiteral("--layers")};
        QTest::newRow("import") << QStringLiteral("import")
                                << QStringList{QStringLiteral("--published"), QStringLiteral("--manifest"), QStringLiteral("--as"),
                                               QStringLiteral("--report")};
        QTest::newRow("list") << QStringLiteral("list")
                              << QStringList{QStringLiteral("--company"), QStringLiteral("--kind"), QStringLiteral("--modality"),
                                             QStringLiteral("--publisher"), QStringLiteral("--review"), QStringLiteral("--tag"),
                                             QStringLiteral("--from"), QStringLiteral("--to"), QStringLiteral("--year"),
                                             QStringLiteral("--search"), QStringLiteral("--min-confidence"), QStringLiteral("--format")};
        QTest::newRow("export") << QStringLiteral("export")
                                << QStringList{QStringLiteral("-o"), QStringLiteral("--view"), QStringLiteral("--group-by"),
                                               QStringLiteral("--chart"), QStringLiteral("--form"), QStringLiteral("--known-on"), QStringLiteral("--pin"),
                                               QStringLiteral("--range"), QStringLiteral("--select"), QStringLiteral("--size"),
                                               QStringLiteral("--preset"), QStringLiteral("--scale"), QStringLiteral("--dpi"),
                                               QStringLiteral("--theme"), QStringLiteral("--transparent"), QStringLiteral("--outlines"), QStringLiteral("--plain"),
                                               QStringLiteral("--title"), QStringLiteral("--date"), QStringLiteral("--company")};
        QTest::newRow("check") << QStringLiteral("check") << QStringList{QStringLiteral("--repair")};
    }
    void help()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, options);
        QStringList arguments{QStringLiteral("--help")};
        if (!command.isEmpty())
            arguments.prepend(command);
        const ProgramRun run = runAnnals(arguments);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        for (const QString &option : options)
            QVERIFY2(run.out.contains(option.toUtf8()), qPrintable(option));
        for (const QByteArray &line : run.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
    }

    void wordsAreAFileWithinItsLimit()
    {
        QTemporaryDir folder;
        QCOMPARE(runAnnals({QStringLiteral("import"), QStringLiteral("p.annals"), QStringLiteral(ANNALS_TEST_DATA "/events/beer.txt")}, {}, folder.path()).status, 0);
        const auto said = [&folder](const QString &file) {
            return runAnnals({QStringLiteral("words"), QStringLiteral("p.annals"), QStringLiteral("--companies"), file}, {}, folder.path());
        };
        const ProgramRun device = said(QStringLiteral("/dev/zero"));
        QCOMPARE(device.status, 1);
        QCOMPARE(device.err, QStringLiteral("annals words: /dev/zero: This is no file.\n"));
        const QByteArray most(qsizetype(16) * 1024 * 1024, '\n');
        writeFile(folder.filePath(QStringLiteral("w.tsv")), most);
        QCOMPARE(said(QStringLiteral("w.tsv")).status, 0);
        writeFile(folder.filePath(QStringLiteral("w.tsv")), most + '\n');
        const ProgramRun larger = said(QStringLiteral("w.tsv"));
        QCOMPARE(larger.status, 1);
        QVERIFY2(larger.err.contains(QStringLiteral("larger than 16 MB")), qPrintable(larger.err));
    }

    void howFinelyAPictureIsDrawnAtTheLimitsAndBeyond()
    {
        QTemporaryDir folder;
        QCOMPARE(runAnnals({QStringLiteral("import"), QStringLiteral("p.annals"), QStringLiteral(ANNALS_TEST_DATA "/events/beer.txt")}, {}, folder.path()).status, 0);
        const auto status = [&folder](const QString &size, const QString &option, const char *value) {
            return runAnnals({QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o"), QStringLiteral("t.png"), QStringLiteral("--size"), size, option,
                              QString::fromLatin1(value)}, {}, folder.path())
                .status;
        };
        for (const char *scale : {"0.5", "8"})
            QCOMPARE(status(QStringLiteral("320x200"), QStringLiteral("--scale"), scale), 0);
        for (const char *scale : {"0.49", "8.01", "nan"})
            QCOMPARE(status(QStringLiteral("320x200"), QStringLiteral("--scale"), scale), 2);
        for (const char *dots : {"30", "2400"})
            QCOMPARE(status(QStringLiteral("320x200"), QStringLiteral("--dpi"), dots), 0);
        for (const char *dots : {"29", "2401"})
            QCOMPARE(status(QStringLiteral("320x200"), QStringLiteral("--dpi"), dots), 2);
    }

    void version()
    {
        const ProgramRun run = runAnnals({QStringLiteral("--version")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("annals " ANNALS_VERSION "\n"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *line, const char *said) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(said);
        };
        row("frobnicate", "unknown command 'frobnicate'");
        row("--frobnicate", "unknown option '--frobnicate'");
        row("extract", "no file or folder");
        row("extract --frobnicate x", "unknown option 'frobnicate'");
        row("extract --layers", "missing value after '--layers'");
        row("extract --layers events,rumours x", "--layers cannot hold 'rumours'");
        row("extract --published 2019-02-31 x", "--published cannot be '2019-02-31': There is no 31 February");
        row("extract --published tomorrow x", "--published cannot be 'tomorrow'");
        row("extract --as docx x", "--as cannot be 'docx'");
        row("import p.annals", "needs a project and something to read");
        row("import --published 2019-13 p.annals x", "--published cannot be '2019-13'");
        row("list p.annals", "needs a project and what to list");
        row("list p.annals rumours", "cannot list 'rumours'");
        row("list p.annals events more", "needs a project and what to list");
        row("list --kind party p.annals events", "--kind cannot be 'party'");
        row("list --modality maybe p.annals events", "--modality cannot be 'maybe'");
        row("list --review seen p.annals events", "--review cannot be 'seen'");
        row("list --from 2019-02-31 p.annals events", "--from cannot be '2019-02-31'");
        row("list --to soon p.annals events", "--to cannot be 'soon'");
        row("list --from 2020 --to 2019 p.annals events", "leave no day");
        row("list --year x p.annals events", "--year cannot be 'x'");
        row("list --min-confidence 2 p.annals events", "--min-confidence cannot be '2'");
        row("list --format xml p.annals events", "--format cannot be 'xml'");
        row("export p.annals", "needs one project and -o FILE");
        row("export p.annals -o t.bmp", "-o cannot be 't.bmp'");
        row("export p.annals -o t.png --view pie", "--view cannot be 'pie'");
        row("export p.annals -o t.png --chart pies", "--chart cannot be 'pies', only one of activity, market-share");
        row("export p.annals -o t.png --view activity --chart revenue", "--view activity says what the chart is of");
        row("export p.annals -o t.png --form pie", "--form cannot be 'pie'");
        row("export p.annals -o t.png --relative", "--relative is about areas, bars and activity");
        row("export p.annals -o t.png --form ring --dash-gaps", "--dash-gaps is about lines");
        row("export p.annals -o t.png --period quarter", "--period is about a chart of activity");
        row("export p.annals -o t.png --chart activity --market x", "--market is about a chart of figures");
        row("export p.annals -o t.png --form ring --mark-events", "--mark-events is about charts with an axis of time");
        row("export p.annals -o t.png --form ring --ring-year last", "--ring-year cannot be 'last'");
        row("export p.annals -o t.png --view chart --no-chart", "--no-chart is about a timeline");
        row("export p.annals -o t.png --view figures --pin Amazon", "--pin is about the lanes of a timeline");
        row("export p.annals -o t.png --known-on 2019", "--known-on cannot be '2019': it takes a day");
        row("export p.annals -o t.csv --form bars", "--form is about pictures");
        row("export p.annals -o t.png --size big", "'big' is no size");
        row("export p.annals -o t.png --scale 0", "--scale cannot be '0'");
        row("export p.annals -o t.png --dpi many", "--dpi cannot be 'many'");
        row("export p.annals -o t.png --theme blue", "--theme cannot be 'blue'");
        row("export p.annals -o t.png --preset huge", "no preset 'huge'");
        row("export p.annals -o t.png --date 2019", "--date cannot be '2019'");
        row("export p.annals -o t.png --range 2019-02-31/2020", "--range cannot be");
        row("check", "needs one project");
        row("check a b", "needs one project");
    }
    void wrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const ProgramRun run = runAnnals(line.split(u' '), {}, folder.path());
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1); // one clear line
        QVERIFY(run.err.startsWith(QStringLiteral("annals")));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void noProject_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"list p.annals events", "export p.annals -o t.jsonl", "export p.annals -o t.png", "check p.annals"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void noProject()
    {
        QFETCH(QString, line);
        const QTemporaryDir folder;
        ProgramRun run = runAnnals(line.split(u' '), {}, folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("p.annals: There is no such project.")), qPrintable(run.err));
        QVERIFY(QDir(folder.path()).isEmpty()); // only import ever makes one

        writeFile(folder.filePath(QStringLiteral("p.annals")), "this is no database");
        run = runAnnals(line.split(u' '), {}, folder.path());
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("p.annals: This is not an Annals project.")), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("p.annals"))), QByteArray("this is no database"));
    }

    void helpIsWrapped()
    {
        QCOMPARE(wrapped(QStringLiteral("one two three"), 2, 9), QStringLiteral("one two\n  three"));
        QCOMPARE(wrapped(QStringLiteral("unbreakable"), 2, 5), QStringLiteral("unbreakable"));
        QCOMPARE(wrapped(QString(), 2), QString());
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
