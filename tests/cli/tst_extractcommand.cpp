// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray deal = "Acme said on Monday that it had agreed to buy Widget Works, a maker of robots, for $75 million.\r\n"
                        "Amazon closed its online store in China in July 2019.\r\n";

QString text(const QJsonObject &record, const char *field)
{
    return record.value(QLatin1String(field)).toString();
}

} // namespace

class TestExtractCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char *path) const { return m_folder.filePath(QString::fromUtf8(path)); }

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(at("in/b.txt"), deal);
        writeFile(at("in/a/deal.md"), "---\ntitle: A deal\npublished: 2019-07-20\npublisher: The Daily\n---\n# Heading\n\n**Amazon** closed its\nstore in July.\n");
        writeFile(at("in/a/.hidden.txt"), "hidden");
    }

    void documentsComeInTheOrderOfPaths()
    {
        const ProgramRun run = runAnnals({QStringLiteral("extract"), at("in")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        const auto documents = run.records("document");
        QCOMPARE(documents.size(), 2);
        QCOMPARE(text(documents[0], "path"), QStringLiteral("a/deal.md"));
        QCOMPARE(text(documents[0], "title"), QStringLiteral("A deal"));
        QCOMPARE(text(documents[0], "publisher"), QStringLiteral("The Daily"));
        QCOMPARE(text(documents[0], "published"), QStringLiteral("2019-07-20"));
        QCOMPARE(text(documents[0], "published_from"), QStringLiteral("metadata"));
        QCOMPARE(text(documents[1], "path"), QStringLiteral("b.txt"));
        QCOMPARE(documents[1].value(QLatin1String("characters")).toInt(), deal.size() - 2); // CR LF is LF
        for (const auto &record : run.records())
            QVERIFY(QSet<QString>({QStringLiteral("document"), QStringLiteral("event"), QStringLiteral("figure")}).contains(text(record, "type")));
    }

    void quotesStandWhereTheySay()
    {
        const ProgramRun run = runAnnals({QStringLiteral("extract"), at("in/b.txt"), QStringLiteral("--layers"),
                                          QStringLiteral("documents,dates,quantities,mentions,events,figures")});
        QCOMPARE(run.status, 0);
        const QString plain = QString::fromUtf8(deal).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        const auto check = [&plain](const QJsonObject &place, const char *field) {
            const int start = place.value(QLatin1String("start")).toInt(-1);
            const int end = place.value(QLatin1String("end")).toInt(-1);
            QCOMPARE(text(place, field), plain.mid(start, end - start)); // the text is ASCII
        };
        for (const char *type : {"date", "quantity", "mention"}) {
            QVERIFY2(!run.records(type).isEmpty(), type);
            for (const auto &record : run.records(type))
                check(record, "text");
        }
        QVERIFY(!run.records("event").isEmpty());
        for (const auto &event : run.records("event"))
            for (const auto &evidence : event.value(QLatin1String("evidence")).toArray())
                check(evidence.toObject(), "quote");
    }

    void layersChooseRecords()
    {
        const ProgramRun run = runAnnals({QStringLiteral("extract"), at("in"), QStringLiteral("--layers"), QStringLiteral("mentions")});
        QCOMPARE(run.records().size(), run.records("mention").size());
        QVERIFY(!run.records().isEmpty());
    }

    void standardInput()
    {
        const ProgramRun run = runAnnals({QStringLiteral("extract"), QStringLiteral("-"), QStringLiteral("--published"), QStringLiteral("2019-07-20")}, deal);
        QCOMPARE(run.status, 0);
        const auto documents = run.records("document");
        QCOMPARE(documents.size(), 1);
        QCOMPARE(text(documents[0], "path"), QStringLiteral("-"));
        QCOMPARE(text(documents[0], "published"), QStringLiteral("2019-07-20"));
        QCOMPARE(text(documents[0], "published_from"), QStringLiteral("option"));
    }

    void anArticlesOwnDateOutranksTheOption()
    {
        const ProgramRun run = runAnnals({QStringLiteral("extract"), at("in/a"), QStringLiteral("--published"), QStringLiteral("2001-01-01")});
        QCOMPARE(text(run.records("document").value(0), "published"), QStringLiteral("2019-07-20"));
    }

    void aManifestTellsWhatIsKnown()
    {
        writeFile(at("in/list.csv"), "path,published,title,url\na/deal.md,2019-08,Better title,https://x.org/\n");
        ProgramRun run = runAnnals({QStringLiteral("extract"), at("in"), QStringLiteral("--manifest"), at("in/list.csv")});
        QCOMPARE(run.status, 0); // the manifest is no input
        QCOMPARE(run.err, QString());
        const auto documents = run.records("document");
        QCOMPARE(documents.size(), 2);
        QCOMPARE(text(documents[0], "title"), QStringLiteral("Better title"));
        QCOMPARE(text(documents[0], "published"), QStringLiteral("2019-08"));
        QCOMPARE(text(documents[0], "publisher"), QStringLiteral("The Daily"));

        writeFile(at("in/list.csv"), "path,published\nb.txt,2019-08\ngone.txt,2019\n");
        run = runAnnals({QStringLiteral("extract"), at("in"), QStringLiteral("--manifest"), at("in/list.csv")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(QStringLiteral("list.csv:3: The row names a file that does not exist: gone.txt.")), qPrintable(run.err));
        QCOMPARE(run.records("document").size(), 2);
        QVERIFY(QFile::remove(at("in/list.csv")));

        run = runAnnals({QStringLiteral("extract"), at("in"), QStringLiteral("--manifest"), at("nowhere.csv")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void aFileMayBeTakenForAnother()
    {
        const ProgramRun run = runAnnals({QStringLiteral("extract"), QStringLiteral("--as"), QStringLiteral("text"), at("in/a/deal.md")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.records("document").value(0).value(QLatin1String("characters")).toInt(), int(readFile(at("in/a/deal.md")).size()));
    }

    void everyFileIsPrintedAlsoWhenTwoAreTheSame()
    {
        writeFile(at("twins/one.txt"), deal);
        writeFile(at("twins/two.txt"), deal);
        const ProgramRun run = runAnnals({QStringLiteral("extract"), at("twins")});
        const auto documents = run.records("document");
        QCOMPARE(documents.size(), 2);
        QCOMPARE(text(documents[0], "id"), text(documents[1], "id"));
    }

    void theNumberOfThreadsDoesNotMatter()
    {
        for (int i = 0; i < 100; ++i)
            writeFile(at("many/%1.txt").arg(i), "Amazon bought company number " + QByteArray::number(i) + " in 2004.\n" + deal);
        const QStringList arguments{QStringLiteral("extract"), at("many")};
        const ProgramRun all = runAnnals(arguments);
        QCOMPARE(all.records("document").size(), 100);
        QProcess one;
        one.start(QStringLiteral("taskset"), QStringList{QStringLiteral("-c"), QStringLiteral("0"), QStringLiteral(ANNALS_PROGRAM)} + arguments);
        QVERIFY(one.waitForFinished(120'000));
        QCOMPARE(one.readAllStandardOutput(), all.out);
    }

    void theSeedsKeepTheirText()
    {
        ANNALS_NEEDS_SHARED("seeds");
        const ProgramRun run = runAnnals({QStringLiteral("extract"), sharedPath(QStringLiteral("seeds")), QStringLiteral("--manifest"),
                                          sharedPath(QStringLiteral("seeds/sources.csv"))});
        QCOMPARE(run.status, 0);
        const auto documents = run.records("document");
        QCOMPARE(documents.size(), 5);
        for (const auto &document : documents) {
            const QString file = QString::fromUtf8(readFile(sharedPath(QStringLiteral("seeds/") + text(document, "path"))));
            QCOMPARE(document.value(QLatin1String("characters")).toInt(), int(file.toUcs4().size()));
            QVERIFY(!text(document, "published").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestExtractCommand)
#include "tst_extractcommand.moc"
