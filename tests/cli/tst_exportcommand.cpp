// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pictureoptions.h"
#include "support/program.h"
#include "support/sampleproject.h"
#include "support/zippedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// What `annals export` writes, refuses and leaves alone.
class TestExportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) { return m_folder.filePath(name); }
    ProgramRun exportTo(const QString &file, const QString &options = {})
    {
        return runAnnals(QStringList{QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o"), file}
                             + options.split(u' ', Qt::SkipEmptyParts),
                         {}, m_folder.path());
    }
    QByteArray written(const QString &file, const QString &options = {})
    {
        const ProgramRun run = exportTo(file, options);
        if (run.status != 0)
            qWarning("%s", qPrintable(run.err));
        return run.status == 0 ? readFile(path(file)) : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { writeSampleProject(path(QStringLiteral("p.annals"))); }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("a.SVG") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF");
        QTest::newRow("csv") << QStringLiteral("a.csv") << QByteArray("id,");
        QTest::newRow("tsv") << QStringLiteral("a.tsv") << QByteArray("id\t");
        QTest::newRow("jsonl") << QStringLiteral("a.jsonl") << QByteArray("{");
        QTest::newRow("json") << QStringLiteral("a.json") << QByteArray("{\"title\"");
        QTest::newRow("jsonld") << QStringLiteral("a.jsonld") << QByteArray("{\"@context\":\"https://schema.org\"");
        QTest::newRow("anno.json") << QStringLiteral("a.anno.json") << QByteArray("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"");
        QTest::newRow("ics") << QStringLiteral("a.ics") << QByteArray("BEGIN:VCALENDAR\r\n");
        QTest::newRow("zip") << QStringLiteral("a.zip") << QByteArray("PK");
        QTest::newRow("svg.zip") << QStringLiteral("a.SVG.ZIP") << QByteArray("PK");
        QTest::newRow("html") << QStringLiteral("a.HTML") << QByteArray("<!DOCTYPE html>");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        const ProgramRun run = exportTo(file);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.isEmpty() || run.err.startsWith(QStringLiteral("annals export: ")), qPrintable(run.err));
        QVERIFY(run.err.count(u'\n') <= 1);
        QVERIFY2(readFile(path(file)).startsWith(start), readFile(path(file)).left(20).constData());
    }

    void sizesHold_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("dotsPerInch");
        QTest::newRow("nothing said") << QString() << QSize(3200, 1800) << 192;
        QTest::newRow("size") << QStringLiteral("--size 400x300") << QSize(800, 600) << 192;
        QTest::newRow("size and scale") << QStringLiteral("--size 400x300 --scale 1") << QSize(400, 300) << 96;
        QTest::newRow("size, scale and dpi") << QStringLiteral("--size 400x300 --scale 1 --dpi 300") << QSize(400, 300) << 300;
        QTest::newRow("millimetres") << QStringLiteral("--size 180mm --dpi 300") << QSize(2126, 1196) << 300;
        QTest::newRow("millimetres and scale") << QStringLiteral("--size 127x127mm --scale 1") << QSize(480, 480) << 96;
        QTest::newRow("preset") << QStringLiteral("--preset a4") << QSize(3508, 2480) << 300;
        QTest::newRow("preset and dpi") << QStringLiteral("--preset a4 --dpi 150") << QSize(1754, 1240) << 150;
        QTest::newRow("preset and scale") << QStringLiteral("--preset square --scale 1") << QSize(1080, 1080) << 96;
    }
    void sizesHold()
    {
        QFETCH(QString, options);
        QFETCH(QSize, pixels);
        QFETCH(int, dotsPerInch);
        const QImage image = QImage::fromData(written(QStringLiteral("s.png"), options));
        QCOMPARE(image.size(), pixels);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), dotsPerInch);
    }

    void everyViewIsDrawn_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QStringList>("words"); // that the picture says
        QTest::addColumn<QString>("row");       // that its table holds
        QTest::newRow("timeline") << QString() << QStringList{QStringLiteral("Amazon acquires Joyo")} << QStringLiteral("e-joyo");
        QTest::newRow("market-share") << QStringLiteral("--view market-share")
                                      << QStringList{QStringLiteral("Market share"), QStringLiteral("58.2 %")} << QStringLiteral("f-3");
        QTest::newRow("activity") << QStringLiteral("--view activity")
                                  << QStringList{QStringLiteral("Activity"), QStringLiteral("events a year"), QStringLiteral("1 undated")}
                                  << QStringLiteral("e-joyo");
        QTest::newRow("figures") << QStringLiteral("--view figures")
                                 << QStringList{QStringLiteral("Market share"), QStringLiteral("4 of 4 figures")} << QStringLiteral("f-1");
        QTest::newRow("company") << QStringLiteral("--view company --company 亚马逊")
                                 << QStringList{QStringLiteral("Amazon"), QStringLiteral("亚马逊"), QStringLiteral("Deals")}
                                 << QStringLiteral("e-exit");
    }
    void everyViewIsDrawn()
    {
        QFETCH(QString, options);
        QFETCH(QStringList, words);
        QFETCH(QString, row);
        const QString svg = QString::fromUtf8(written(QStringLiteral("view.svg"), options));
        for (const QString &word : words)
            QVERIFY2(svg.contains(word), qPrintable(word));
        QVERIFY(written(QStringLiteral("view.csv"), options).contains(row.toUtf8()));
        const QByteArray once = written(QStringLiteral("view.png"), options + QStringLiteral(" --date 2026-01-01 --scale 1"));
        QVERIFY(!once.isEmpty());
        QCOMPARE(written(QStringLiteral("again.png"), options + QStringLiteral(" --date 2026-01-01 --scale 1")), once);
    }

    void f77_chineseIsThereInEveryFormat()
    {
        const auto exported = [this](const QString &company, const char *file) {
            const QString table = path(QStringLiteral("zh.csv"));
            const QString project = path(company + QStringLiteral(".annals"));
            writeFile(table, QStringLiteral("date,title,company,kind\n2015-09,%1成立,%1,founding\n2019-04,%1上市,%1,earnings\n").arg(company).toUtf8());
            const ProgramRun import = runAnnals({QStringLiteral("import"), project, table});
            QStringList arguments{QStringLiteral("export"), project, QStringLiteral("-o"), path(QLatin1String(file))};
            if (pictureFormatOf(QLatin1String(file)).ok())
                arguments << QStringLiteral("--title") << QStringLiteral("T") << QStringLiteral("--plain"); // the name is in events alone
            const ProgramRun run = runAnnals(arguments);
            return import.status == 0 && run.status == 0 ? readFile(path(QLatin1String(file))) : QByteArray();
        };
        const QString name = QStringLiteral("拼多多");
        for (const char *file : {"zh-out.svg", "zh-out.csv", "zh-out.jsonl", "zh-out.html"})
            QVERIFY2(exported(name, file).contains(name.toUtf8()), file);
        const QImage drawn = QImage::fromData(exported(name, "zh-out.png"));
        const QImage other = QImage::fromData(exported(QStringLiteral("京东商"), "zh-other.png"));
        QVERIFY(!drawn.isNull() && drawn.size() == other.size());
        QVERIFY(drawn != other); // characters: boxes for what no font has would be alike
        QVERIFY(exported(name, "zh-out.pdf").startsWith("%PDF"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
        const auto told = [this](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
        };
        QVERIFY(told(QStringLiteral("pdftotext"), {path(QStringLiteral("zh-out.pdf")), QStringLiteral("-")}).contains(name));
        const QStringList fonts = told(QStringLiteral("pdffonts"), {path(QStringLiteral("zh-out.pdf"))}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral(" yes (yes|no ) +yes ")); // whole or as a subset, with its characters
        for (const QString &font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
    }

    void f76_picturesSpeakAnotherLanguage()
    {
        const QString day = QStringLiteral(" --date 2026-01-01");
        const QString chinese = QString::fromUtf8(written(QStringLiteral("zh.svg"), QStringLiteral("--language zh-CN") + day));
        QVERIFY(chinese.contains(QStringLiteral("市场份额")) || chinese.contains(QStringLiteral("来源")));
        QVERIFY(chinese.contains(QStringLiteral("2026年1月1日")) || chinese.contains(QStringLiteral("2026-01-01")));
        QVERIFY(chinese.contains(QStringLiteral("Amazon acquires Joyo"))); // what articles say stays
        QCOMPARE(written(QStringLiteral("en.svg"), QStringLiteral("--language en") + day), written(QStringLiteral("plain.svg"), day));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *file, const char *options, const char *said) {
            QTest::addRow("%s %s", file, options) << QString::fromUtf8(file) << QString::fromUtf8(options) << QString::fromUtf8(said);
        };
        row("t.gif", "", "-o cannot be 't.gif'");
        row("t.htm", "", "-o cannot be 't.htm'");
        row("t.html", "--size 800x600", "--size is about pictures");
        row("t.png", "--pages A4", "--pages is for a .pdf");
        row("t.pdf", "--pages A5", "--pages cannot be 'A5', only one of A4, A3, Letter");
        row("t.pdf", "--pages A4 --size 800x600", "--pages and --size");
        row("t.png", "--language fr", "--language cannot be 'fr'");
        row("t.png", "--view pie", "--view cannot be 'pie', only one of timeline, chart, market-share, activity, figures, company");
        row("t.png", "--view company", "--view company needs --company, once");
        row("t.png", "--view company --company Amazon --company Joyo", "--view company needs --company, once");
        row("t.png", "--size 1600", "'1600' is no size");
        row("t.png", "--size 20001x100", "100 to 20,000");
        row("t.png", "--size 20000x20000", "too large");
        row("t.png", "--size 800x600 --preset wide", "--size and --preset");
        row("t.png", "--preset a4 --scale 2 --dpi 300", "--scale and --dpi");
        row("t.png", "--size 180mm --scale 2 --dpi 300", "--scale and --dpi");
        row("t.png", "--scale nan", "--scale cannot be 'nan'");
        row("t.png", "--scale 9", "--scale cannot be '9'");
        row("t.png", "--dpi 300.5", "--dpi cannot be '300.5'");
        row("t.png", "--dpi 29", "--dpi cannot be '29'");
        row("t.png", "--theme sepia", "--theme cannot be 'sepia'");
        row("t.png", "--group-by size", "--group-by cannot be 'size'");
        row("t.png", "--view market-share --group-by kind", "--group-by is about the lanes");
        row("t.png", "--date 2019-02-30", "--date cannot be '2019-02-30'");
        row("t.png", "--date 2019-02", "it takes a day");
        row("t.png", "--range 2019-13", "--range cannot be '2019-13'");
        row("t.png", "--select e-nothing", "--select cannot be 'e-nothing'");
        row("t.csv", "--title T", "--title is about pictures and pages");
        row("t.png", "--outlines", "--outlines is for an .svg");
        row("t.svg", "--tiles", "--tiles is for a .png");
        row("t.pdf.zip", "--tiles", "--tiles is for a .png");
        row("t.csv", "--tiles", "--tiles is about pictures");
        row("t.zip", "--sidecar", "--sidecar is for a picture");
        row("t.svg.zip", "--pages A4", "--pages is for a .pdf");
        row("t.tsv", "--transparent", "--transparent is about pictures");
        row("t.jsonl", "--size 800x600", "--size is about pictures");
        row("t.jsonl", "--view market-share", "--view is about pictures and tables");
    }
    void wrongUsage()
    {
        QFETCH(QString, file);
        QFETCH(QString, options);
        QFETCH(QString, said);
        const ProgramRun run = exportTo(file, options);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(!QFileInfo::exists(path(file)));
    }

    void anExistingFileIsReplacedWholeOrNotAtAll()
    {
        const QString file = path(QStringLiteral("old.png"));
        writeFile(file, "precious");
        QCOMPARE(exportTo(QStringLiteral("old.png"), QStringLiteral("--select e-nothing")).status, 2);
        QCOMPARE(readFile(file), QByteArray("precious"));
        QCOMPARE(exportTo(QStringLiteral("old.png"), QStringLiteral("--company Joyo --select e-rival")).status, 1); // filtered out
        QCOMPARE(readFile(file), QByteArray("precious"));
        QCOMPARE(exportTo(QStringLiteral("no/such/folder.png")).status, 1);
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("no"))));
        QCOMPARE(exportTo(QStringLiteral("old.png")).status, 0);
        QVERIFY(readFile(file).startsWith("\x89PNG"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old.png?*")}).size(), 0); // no half-written file stays
    }

    void f64_whatAFileHoldsAndLeavesOutIsSaid()
    {
        QCOMPARE(exportTo(QStringLiteral("n.csv")).err, QStringLiteral("annals export: 6 of 6 events, 1 undated.\n"));
        QCOMPARE(exportTo(QStringLiteral("n.json")).err, QStringLiteral("annals export: 5 of 6 events. Left out: 1 undated.\n"));
        QCOMPARE(exportTo(QStringLiteral("n.ics"), QStringLiteral("--kind acquisition")).err,
                 QStringLiteral("annals export: 2 of 6 events. Left out: 4 by the filter.\n"));
        QCOMPARE(exportTo(QStringLiteral("n.html"), QStringLiteral("--from 2010")).err,
                 QStringLiteral("annals export: 4 of 6 events. Left out: 1 by the filter, 1 undated.\n"));
    }

    void sidecarsLieBesideThePicture()
    {
        QCOMPARE(exportTo(QStringLiteral("side.svg"), QStringLiteral("--sidecar --company Alibaba")).status, 0);
        QVERIFY(readFile(path(QStringLiteral("side.csv"))).contains("Alibaba bought a rival."));
        QVERIFY(!readFile(path(QStringLiteral("side.csv"))).contains("Amazon leaves China"));
        QVERIFY(readFile(path(QStringLiteral("side.md"))).contains("- two, Notebook, 24 November 2019"));
        for (const QString &view : {QStringLiteral("company"), QStringLiteral("activity")}) {
            QCOMPARE(exportTo(view + QStringLiteral(".svg"), QStringLiteral("--sidecar --company Alibaba --view ") + view).status, 0);
            QVERIFY(readFile(path(view + QStringLiteral(".md"))).contains("- two, Notebook, 24 November 2019"));
        }
    }

    void f59_sidecarsHaveWhatWasKnownByThen()
    {
        QCOMPARE(exportTo(QStringLiteral("then.svg"), QStringLiteral("--sidecar --known-on 2019-04-17")).status, 0);
        const QByteArray table = readFile(path(QStringLiteral("then.csv")));
        QVERIFY(table.contains("Amazon leaves China"));
        QVERIFY(!table.contains("Alibaba buys a rival")); // told in November
        QCOMPARE(table.count('\n'), 5); // the heading and four events
        QVERIFY(!readFile(path(QStringLiteral("then.md"))).contains("Notebook"));
        QVERIFY(readFile(path(QStringLiteral("then.svg"))).contains("As known on 17 Apr 2019"));
    }

    void f64_aBundleIsTheSameAtEveryRun()
    {
        const QString options = QStringLiteral("--date 2026-01-01 --scale 1 --language zh_CN");
        const QByteArray once = written(QStringLiteral("one.zip"), options);
        QCOMPARE(written(QStringLiteral("two.zip"), options), once);
        const auto files = filesIn(once);
        QCOMPARE(files.size(), size_t(5));
        QCOMPARE(files.at(QStringLiteral("p_timeline_20260101.png")), written(QStringLiteral("alone.png"), options));
        QVERIFY(files.at(QStringLiteral("readme.md")).contains(QStringLiteral("文件").toUtf8()));
        const QByteArray vectors = written(QStringLiteral("three.svg.zip"), QStringLiteral("--date 2026-01-01"));
        QVERIFY(filesIn(vectors).contains(QStringLiteral("p_timeline_20260101.svg")));
    }

    void f63_morePixelsThanOneImageHasAreTiles()
    {
        const QString options = QStringLiteral("--size 10000x2600 --scale 2"); // 104 million
        const ProgramRun refused = exportTo(QStringLiteral("big.png"), options);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("20000 × 5200 pixels is too large for one image")), qPrintable(refused.err));
        QCOMPARE(exportTo(QStringLiteral("big.png"), options + QStringLiteral(" --tiles")).status, 0);
        const QStringList names{QStringLiteral("big_1-1.png"), QStringLiteral("big_1-2.png"), QStringLiteral("big_1-3.png")};
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("big*")}, QDir::Files, QDir::Name), names);
        int width = 0;
        for (const QString &name : names) {
            const QSize size = QImageReader(path(name)).size();
            QCOMPARE(size.height(), 5200);
            QVERIFY(size.width() <= 8192);
            width += size.width();
        }
        QCOMPARE(width, 20'000);
    }

    void f81_aFullFolderCostsNothing_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"png", "jsonl", "html"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void f81_aFullFolderCostsNothing()
    {
        QFETCH(QString, ending);
        // Only root can make a small file system; a limit on the size of files does as well, above what SQLite needs beside a project.
        if (!QFile::exists(path(QStringLiteral("many.annals")))) {
            QByteArray table = "date,company,title\n";
            for (int i = 0; i < 1000; ++i)
                table += "2019-03-" + QByteArray::number(1 + i % 28) + ",Firm " + QByteArray::number(i % 7) + ",Case " + QByteArray::number(i) + '\n';
            writeFile(path(QStringLiteral("many.csv")), table);
            QCOMPARE(runAnnals({QStringLiteral("import"), QStringLiteral("many.annals"), QStringLiteral("many.csv")}, {}, m_folder.path()).status, 0);
        }
        const QString name = QStringLiteral("limited.") + ending;
        const QString file = path(name);
        writeFile(file, "precious");
        const QString command = QStringLiteral("trap '' XFSZ; ulimit -f 72; exec '%1' export many.annals -o %2").arg(QStringLiteral(ANNALS_PROGRAM), name);
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QCOMPARE(readFile(file), QByteArray("precious"));
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(said.count('\n') == 1 && said.contains(QByteArray(name.toUtf8() + ": The file cannot be written: File too large")), said.constData());
        QCOMPARE(QDir(m_folder.path()).entryList({name + QStringLiteral("?*")}).size(), 0);
    }

    void aProjectIsNeverWrittenOver()
    {
        const QByteArray before = readFile(path(QStringLiteral("p.annals")));
        QVERIFY(QFile::copy(path(QStringLiteral("p.annals")), path(QStringLiteral("other.csv"))));
        QVERIFY(QFile::link(QStringLiteral("p.annals"), path(QStringLiteral("linked.png"))));
        const QString refusal = QStringLiteral("This is a project; nothing else is written in its place.");
        for (const char *target : {"other.csv", "linked.png"}) {
            const ProgramRun run = exportTo(QString::fromLatin1(target));
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains(refusal), qPrintable(run.err));
        }
        QCOMPARE(readFile(path(QStringLiteral("p.annals"))), before);
        QCOMPARE(readFile(path(QStringLiteral("other.csv"))), before);
    }

    void f81_aReadOnlyFolderCostsNothing()
    {
        QStringList program{QStringLiteral(ANNALS_PROGRAM)};
        if (geteuid() == 0) { // who may write everywhere
            program = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")} + program;
            if (QStandardPaths::findExecutable(program.front()).isEmpty())
                QSKIP("setpriv is not installed");
        }
        const QTemporaryDir closed(QStringLiteral("/tmp/annals-XXXXXX"));
        QVERIFY(QFile::copy(path(QStringLiteral("p.annals")), closed.filePath(QStringLiteral("p.annals"))));
        QVERIFY(QFile::setPermissions(closed.filePath(QStringLiteral("p.annals")), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(closed.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        for (const auto &ending : {QStringLiteral("png"), QStringLiteral("csv")}) {
            QProcess process;
            process.setWorkingDirectory(closed.path());
            process.start(program.front(), program.mid(1) + QStringList{QStringLiteral("export"), QStringLiteral("p.annals"), QStringLiteral("-o"), QStringLiteral("x.") + ending});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 1);
            QCOMPARE(process.readAllStandardError(), QByteArray("annals export: x." + ending.toUtf8() + ": The file cannot be written: Permission denied.\n"));
            QCOMPARE(QDir(closed.path()).entryList(QDir::Files), QStringList{QStringLiteral("p.annals")});
        }
        QFile::setPermissions(closed.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void undatedEventsThatFallOutAreCounted()
    {
        const ProgramRun run = exportTo(QStringLiteral("u.svg"), QStringLiteral("--from 2000"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains(QStringLiteral("1 undated event is left out.")), qPrintable(run.err));
    }

    void theDateIsTheOnlyClock()
    {
        const QString date = QStringLiteral("--date 2020-01-02");
        for (const auto &file : {QStringLiteral("c.png"), QStringLiteral("c.svg")})
            QCOMPARE(written(file, date), written(file, date));
        QVERIFY(written(QStringLiteral("c.svg"), date).contains("2020-01-02"));
        QVERIFY(written(QStringLiteral("c.svg")).contains(QDate::currentDate().toString(Qt::ISODate).toLatin1()));
    }

    void aScreenChangesNothing()
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
        if (server.isEmpty())
            QSKIP("xvfb-run is not installed");
        for (const auto &view : {QStringLiteral("timeline"), QStringLiteral("market-share")}) {
            for (const auto &ending : {QStringLiteral("png"), QStringLiteral("svg")}) {
                const QString options = QStringLiteral("--date 2020-01-02 --view ") + view;
                const QByteArray offscreen = written(QStringLiteral("off.") + ending, options);
                QProcess process;
                auto environment = QProcessEnvironment::systemEnvironment();
                environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
                environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
                environment.insert(QStringLiteral("QT_FONT_DPI"), QStringLiteral("144"));
                process.setProcessEnvironment(environment);
                process.setWorkingDirectory(m_folder.path());
                process.start(server, QStringList{QStringLiteral("-a"), QStringLiteral(ANNALS_PROGRAM), QStringLiteral("export"), QStringLiteral("p.annals"),
                                                  QStringLiteral("-o"), QStringLiteral("on.") + ending}
                                          + options.split(u' '));
                QVERIFY(process.waitForFinished(60'000));
                QCOMPARE(process.exitCode(), 0);
                QVERIFY(!offscreen.isEmpty());
                QVERIFY(readFile(path(QStringLiteral("on.") + ending)) == offscreen);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
