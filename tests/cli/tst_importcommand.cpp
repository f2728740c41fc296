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

#include <algorithm>

#include <unistd.h>

namespace {

QByteArray article(int number)
{
    return "---\npublished: 2019-04-1" + QByteArray::number(number) + "\n---\nAmazon bought Joyo, a book store, for $"
        + QByteArray::number(70 + number) + " million in 2004.\n\nAlibaba opened " + QByteArray::number(number)
        + " stores in China in March 2019.\n";
}

} // namespace

/// Import, and what it does with bad input: one clear sentence each, the right exit status, and the good files are in.
class TestImportCommand : public QObject
{
    Q_OBJECT

    ProgramRun import(const QTemporaryDir &folder, const QString &arguments) const
    {
        return runAnnals(QStringLiteral("import p.annals %1").arg(arguments).split(u' '), {}, folder.path());
    }

    int documentCount(const QTemporaryDir &folder) const
    {
        return int(runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), QStringLiteral("documents")}, {}, folder.path())
                       .records("document").size());
    }

private Q_SLOTS:
    void aSecondImportChangesNothingAndSaysSo()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/a.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("in/b.md")), article(2));
        ProgramRun run = import(folder, QStringLiteral("in"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        QVERIFY2(run.out.contains("2 new, 0 already there, 0 changed, 0 rejected"), run.out.constData());
        QVERIFY(!run.out.contains("has not changed"));
        const QByteArray before = readFile(folder.filePath(QStringLiteral("p.annals")));

        run = import(folder, QStringLiteral("in"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("0 new, 2 already there, 0 changed, 0 rejected. The project has not changed."), run.out.constData());
        QCOMPARE(readFile(folder.filePath(QStringLiteral("p.annals"))), before);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("p.annals-wal")))); // one file is left
    }

    void theReportAddsUp()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/a.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("in/empty.txt")), {});
        const ProgramRun run = import(folder, QStringLiteral("in --report r.json"));
        QCOMPARE(run.status, 3);
        const QJsonObject report = QJsonDocument::fromJson(readFile(folder.filePath(QStringLiteral("r.json")))).object();
        QCOMPARE(report.value(QLatin1String("rows")).toInt(), 2);
        QCOMPARE(report.value(QLatin1String("new")).toInt(), 1);
        QCOMPARE(report.value(QLatin1String("duplicate")).toInt(), 0);
        QCOMPARE(report.value(QLatin1String("changed")).toInt(), 0);
        QCOMPARE(report.value(QLatin1String("rejected")).toInt(), 1);
        int rows = 0;
        for (const auto &value : report.value(QLatin1String("files")).toArray()) {
            const QJsonObject file = value.toObject();
            rows += file.value(QLatin1String("rows")).toInt();
            if (file.value(QLatin1String("path")).toString() == QLatin1String("empty.txt"))
                QCOMPARE(file.value(QLatin1String("rejected")).toArray().at(0).toObject().value(QLatin1String("reason")).toString(),
                         QStringLiteral("The file is empty."));
        }
        QCOMPARE(rows, 2);
    }

    void f56_whatWasDecidedSurvivesAChangedArticle()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("in/a.md"));
        writeFile(path, article(1));
        QCOMPARE(import(folder, QStringLiteral("in")).status, 0);
        QByteArray accepted;
        for (const char *kind : {"events", "figures"})
            accepted += runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), QLatin1String(kind)}, {}, folder.path()).out;
        writeFile(folder.filePath(QStringLiteral("accepted.jsonl")), accepted.replace("\"unreviewed\"", "\"accepted\""));
        QCOMPARE(import(folder, QStringLiteral("accepted.jsonl")).status, 0);

        QByteArray changed = article(1).replace("\n\nAlibaba", "\n\nA paragraph that was put in.\n\nAlibaba");
        writeFile(path, changed.replace("Amazon bought Joyo, a book store, for $71 million in 2004.", "The rest was taken back."));
        const ProgramRun run = import(folder, QStringLiteral("in --report r.json"));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(" moved into the changed texts, 1 gone."), run.out.constData());
        QVERIFY2(run.err.contains(QStringLiteral("a.md: The text no longer says “Amazon bought Joyo")), qPrintable(run.err));
        const QJsonObject report = QJsonDocument::fromJson(readFile(folder.filePath(QStringLiteral("r.json")))).object();
        QVERIFY(report.value(QLatin1String("moved")).toInt() > 0);
        QCOMPARE(report.value(QLatin1String("gone")).toInt(), 1);
        for (const char *kind : {"events", "figures"}) {
            const QByteArray records = runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), QLatin1String(kind)}, {}, folder.path()).out;
            QVERIFY2(!records.contains("\"unreviewed\"") && !records.contains("\"evidence\":[]"), records.constData());
        }
        QCOMPARE(runAnnals({QStringLiteral("check"), QStringLiteral("p.annals")}, {}, folder.path()).status, 0);
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << "x.txt" << QByteArray() << "x.txt: The file is empty.";
        QTest::newRow("binary") << "x.txt" << QByteArray("\x7f" "ELF\2\1\1\0\0\0\0\0\0\0\0\0", 16) << "x.txt: The file is binary, not text.";
        QTest::newRow("a picture") << "x.png" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "x.png: The file is binary, not text.";
        QTest::newRow("a wrong date") << "x.md" << QByteArray("---\ntitle: T\npublished: 2019-02-31\n---\nText\n")
                                      << "x.md:3: \"2019-02-31\" is no date: There is no 31 February";
        QTest::newRow("a page without a story") << "x.html" << QByteArray("<script>no()</script>") << "x.html: The page holds no story";
        QTest::newRow("a zip that calls itself a PDF") << "x.pdf" << QByteArray("PK\x03\x04zip") << "x.pdf: The file is a zip archive, no PDF.";
        QTest::newRow("a PDF that is none") << "x.pdf" << QByteArray("words") << "x.pdf: The file is no PDF.";
        QTest::newRow("JSON nested deep") << "x.json" << QByteArray(100'000, '[') << "x.json: ";
        QTest::newRow("a table without a use") << "x.csv" << QByteArray("1,2\n3,4\n") << "x.csv: No column can be taken for a title, a company or a value";
        QTest::newRow("a bad record") << "x.jsonl" << QByteArray("{\"type\":\"event\"}\n") << "x.jsonl:1: The field \"id\" is missing.";
    }
    void badInput()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/good.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("in/") + name), bytes);
        const ProgramRun run = import(folder, QStringLiteral("in"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QCOMPARE(documentCount(folder), 1);
    }

    void f01_theSeedsAreReadAsTheirListSays()
    {
        ANNALS_NEEDS_SHARED("seeds/sources.csv");
        const QTemporaryDir folder;
        QCOMPARE(runAnnals({QStringLiteral("import"), QStringLiteral("p.annals"), QStringLiteral("--manifest"), sharedPath(QStringLiteral("seeds/sources.csv")),
                            sharedPath(QStringLiteral("seeds"))}, {}, folder.path()).status, 0);
        const auto documents = runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), QStringLiteral("documents")}, {}, folder.path()).records("document");
        QCOMPARE(documents.size(), 5);
        const auto lines = QString::fromUtf8(readFile(sharedPath(QStringLiteral("seeds/sources.csv")))).split(u'\n', Qt::SkipEmptyParts);
        for (const QJsonObject &document : documents) {
            const auto text = [&document](const char *field) { return document.value(QLatin1String(field)).toString(); };
            const auto line = std::ranges::find_if(lines, [&](const QString &each) { return each.startsWith(text("path") + u','); });
            QVERIFY(line != lines.end());
            const QStringList cells = line->split(u',');
            QCOMPARE(text("published"), cells[1]);
            QCOMPARE(text("publisher"), cells[3]);
            QCOMPARE(text("author"), cells[4]);
            QCOMPARE(text("url"), cells[5]);
        }
    }

    void f05_theSameTextUnderTwoAddressesIsOneStoryInTwoCopies()
    {
        const auto at = [](const char *publisher, const char *url) {
            return QByteArray(QByteArray("---\npublisher: ") + publisher + "\nurl: " + url + article(1).mid(3));
        };
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/a.md")), at("Wire", "https://wire.example/joyo"));
        writeFile(folder.filePath(QStringLiteral("in/b.md")), at("Daily", "https://daily.example/2019/joyo"));
        writeFile(folder.filePath(QStringLiteral("in/c.md")), at("Wire", "https://wire.example/joyo"));
        QCOMPARE(import(folder, QStringLiteral("in")).status, 0);
        const auto listed = [&folder](const char *what) {
            return runAnnals({QStringLiteral("list"), QStringLiteral("p.annals"), QString::fromLatin1(what)}, {}, folder.path());
        };
        const auto documents = listed("documents").records("document");
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.front().value(QLatin1String("copies")).toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("title"), QString()}, {QStringLiteral("publisher"), QStringLiteral("Daily")},
                                         {QStringLiteral("url"), QStringLiteral("https://daily.example/2019/joyo")}, {QStringLiteral("published"), QStringLiteral("2019-04-11")}}}));
        const auto events = listed("events").records("event");
        QVERIFY(!events.isEmpty());
        QSet<QString> told; // by one story, which counts once
        for (const QJsonObject &event : events)
            for (const auto &evidence : event.value(QLatin1String("evidence")).toArray())
                told << evidence.toObject().value(QLatin1String("document")).toString();
        QCOMPARE(told.size(), 1);

        // They leave with an export and come back with it.
        const auto exported = [&folder](const char *project, const char *file) {
            return runAnnals({QStringLiteral("export"), QString::fromLatin1(project), QStringLiteral("-o"), QString::fromLatin1(file)}, {}, folder.path()).status;
        };
        QCOMPARE(exported("p.annals", "one.jsonl"), 0);
        QCOMPARE(runAnnals({QStringLiteral("import"), QStringLiteral("q.annals"), QStringLiteral("one.jsonl")}, {}, folder.path()).status, 0);
        QCOMPARE(exported("q.annals", "two.jsonl"), 0);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("two.jsonl"))), readFile(folder.filePath(QStringLiteral("one.jsonl"))));
    }

    void aLanguageThatIsNotReadIsSaid()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/x.txt")),
                  "Kampuni ya Safari ilifungua duka jipya mjini Nairobi mwaka 2019, na wateja wengi walikuja siku ya kwanza.\n\n"
                  "Wafanyakazi wake walisema kwamba duka lingine litafunguliwa mjini Mombasa.\n");
        const ProgramRun run = import(folder, QStringLiteral("in"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QStringLiteral("annals import: x.txt: The text is neither English nor Chinese, as far as one can tell; it is kept, but nothing was read from it.\n"));
        QCOMPARE(documentCount(folder), 1);
    }

    void aFileThatIsTooLarge()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/good.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("in/x.txt")), "x");
        QVERIFY(QFile::resize(folder.filePath(QStringLiteral("in/x.txt")), 200 * 1024 * 1024));
        const ProgramRun run = import(folder, QStringLiteral("in"));
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err, QStringLiteral("annals import: x.txt: The file is larger than 64 MB, the most that is read of its kind.\n"));
        QCOMPARE(documentCount(folder), 1);
    }

    void aMissingFileIsRejected()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        const ProgramRun run = import(folder, QStringLiteral("good.md gone.txt"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(QStringLiteral("gone.txt: There is no such file or folder.")), qPrintable(run.err));
        QCOMPARE(documentCount(folder), 1);
    }

    void aManifestThatNamesAMissingFile()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/good.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("in/m.csv")), "path,title\ngood.md,Better\ngone.md,x\n");
        const ProgramRun run = import(folder, QStringLiteral("in --manifest in/m.csv --report r.json"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(QStringLiteral("in/m.csv:3: The row names a file that does not exist: gone.md.")), qPrintable(run.err));
        QCOMPARE(documentCount(folder), 1);
        QVERIFY(readFile(folder.filePath(QStringLiteral("r.json"))).contains("\"row\":3"));
    }

    void aProjectThatIsNone()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("p.annals")), "no database");
        const ProgramRun run = import(folder, QStringLiteral("good.md"));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("p.annals: This is not an Annals project.")), qPrintable(run.err));
        QCOMPARE(readFile(folder.filePath(QStringLiteral("p.annals"))), QByteArray("no database"));
    }

    void anEmptyProjectCountsAsMissing()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        writeFile(folder.filePath(QStringLiteral("p.annals")), {});
        QCOMPARE(import(folder, QStringLiteral("good.md")).status, 0);
        QCOMPARE(documentCount(folder), 1);
    }

    void aManifestThatIsMissingLeavesNoProject()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        const ProgramRun run = import(folder, QStringLiteral("good.md --manifest gone.csv"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("p.annals"))));
    }

    void aReportTakesTheirPlaceFromNeitherProjectNorInput()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        for (const char *report : {"p.annals", "good.md", "./good.md"}) {
            const ProgramRun run = import(folder, QStringLiteral("good.md --report %1").arg(QLatin1String(report)));
            QCOMPARE(run.status, 1);
            QCOMPARE(run.err.count(u'\n'), 1);
            QCOMPARE(readFile(folder.filePath(QStringLiteral("good.md"))), article(1));
        }
        QCOMPARE(runAnnals({QStringLiteral("check"), QStringLiteral("p.annals")}, {}, folder.path()).status, 0);
    }

    void aReadOnlyFolder()
    {
        if (geteuid() == 0)
            QSKIP("root may write into every folder");
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const ProgramRun run = import(folder, QStringLiteral("good.md"));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(QStringLiteral("The folder cannot be written to.")), qPrintable(run.err));
    }

    void aFolderThatMayNotBeRead()
    {
        if (geteuid() == 0)
            QSKIP("root may read every folder");
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("in/good.md")), article(1));
        const QString closed = folder.filePath(QStringLiteral("in/closed"));
        QVERIFY(QDir().mkpath(closed) && QFile::setPermissions(closed, {}));
        const ProgramRun run = import(folder, QStringLiteral("in"));
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(QStringLiteral("closed: The folder may not be read.")), qPrintable(run.err));
        QCOMPARE(documentCount(folder), 1);
    }

    void aSoundProjectIsSaidToBeSound()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("good.md")), article(1));
        QCOMPARE(import(folder, QStringLiteral("good.md")).status, 0);
        const ProgramRun run = runAnnals({QStringLiteral("check"), QStringLiteral("p.annals")}, {}, folder.path());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("p.annals is sound.\n"));
    }

    void aBrokenProjectIsRepairedIntoACopy()
    {
        const QTemporaryDir folder;
        for (int i = 1; i < 9; ++i)
            writeFile(folder.filePath(QStringLiteral("in/%1.md").arg(i)), article(i));
        QCOMPARE(import(folder, QStringLiteral("in")).status, 0);
        const QString path = folder.filePath(QStringLiteral("p.annals"));
        QByteArray bytes = readFile(path);
        bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xa5'));
        writeFile(path, bytes);

        ProgramRun run = runAnnals({QStringLiteral("check"), QStringLiteral("p.annals")}, {}, folder.path());
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count(u'\n'), 1);
        run = runAnnals({QStringLiteral("check"), QStringLiteral("p.annals"), QStringLiteral("--repair")}, {}, folder.path());
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(readFile(path), bytes); // the broken file stays as it is
        run = runAnnals({QStringLiteral("check"), QStringLiteral("p.repaired.annals")}, {}, folder.path());
        QVERIFY2(run.status == 0, qPrintable(run.err));
        run = runAnnals({QStringLiteral("check"), QStringLiteral("p.annals"), QStringLiteral("--repair")}, {}, folder.path());
        QCOMPARE(run.status, 1); // never over a file that is there
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
