// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importer.h"

#include "store/integrity.h"
#include "support/importsamples.h"
#include "support/storesamples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace ImportSamples;
using namespace StoreSamples;

class TestImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesWhatIsFound();
    void secondImportChangesNothing();
    void sameTextTwiceInARunIsADuplicate();
    void mergesAcrossBatchesAndRuns();
    void changedArticleReplacesItsClaims();
    void changedArticleLeavesWhatOthersTell();
    void changedArticleKeepsWhatAPersonReviewed();
    void aTextThatComesBackFindsItsReviewedEvent();
    void sameNameInAnotherFolderIsAnotherArticle();
    void sameNameTwiceInOneRunIsTwoArticles();
    void outcomeDoesNotDependOnThreads();
    void resumesAfterBeingCancelled();
    void keepsAnEditMadeMeanwhile();
    void rejectedFilesAreCounted();
    void logsEachBatch();
    void failingStoreLeavesWholeBatches();
    void reportAddsUp();
};

void TestImporter::storesWhatIsFound()
{
    const auto project = StoreSamples::project();
    QCOMPARE(import(*project,
                    {file(QStringLiteral("a.txt"), joyo + QStringLiteral("\n2018 share Amazon: 0.6")),
                     file(QStringLiteral("b.txt"), exit2019)}),
             QStringLiteral("new 2 duplicate 0 changed 0 rejected 0"));
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo; Amazon leaves China"));
    QCOMPARE(*project->articles().count(), 2);
    QCOMPARE(*project->figures().count(), 1);
    QCOMPARE(*project->claims().count(), 3);
    QCOMPARE((*project->companies().find(QStringLiteral("amazon")))->colour, 0);
}

void TestImporter::secondImportChangesNothing()
{
    const auto project = StoreSamples::project();
    const std::vector<ImportFile> files{file(QStringLiteral("a.txt"), joyo),
                                        file(QStringLiteral("b.txt"), exit2019)};
    import(*project, files);
    const QString before = dumpAll(*project);
    const qint64 logged = *project->audit().count();
    QCOMPARE(import(*project, files), QStringLiteral("new 0 duplicate 2 changed 0 rejected 0"));
    QCOMPARE(dumpAll(*project), before);
    QCOMPARE(*project->audit().count(), logged);
}

void TestImporter::sameTextTwiceInARunIsADuplicate()
{
    const auto project = StoreSamples::project();
    QCOMPARE(import(*project, {file(QStringLiteral("a.txt"), joyo), file(QStringLiteral("b.txt"), joyo)}),
             QStringLiteral("new 1 duplicate 1 changed 0 rejected 0"));
    QCOMPARE(*project->claims().count(), 1);
}

void TestImporter::mergesAcrossBatchesAndRuns()
{
    const auto project = StoreSamples::project();
    import(*project,
           {file(QStringLiteral("a.txt"), joyo), file(QStringLiteral("b.txt"), joyo + QLatin1Char(' '))}, 1);
    import(*project, {file(QStringLiteral("c.txt"), joyo + QStringLiteral("\nmore"))});
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo"));
    QCOMPARE(*project->claims().count(), 3);
}

void TestImporter::changedArticleReplacesItsClaims()
{
    const auto project = StoreSamples::project();
    import(*project, {file(QStringLiteral("a.txt"), joyo + QLatin1Char('\n') + exit2019)});
    QString key;
    QVERIFY(project->events().each({}, [&](Event &&event) { key = key.isEmpty() ? event.key : key; }).ok());
    const QString later = QStringLiteral("2019-07-18 exit Amazon: Amazon closes its marketplace");
    QCOMPARE(import(*project, {file(QStringLiteral("a.txt"), joyo + QLatin1Char('\n') + later)}),
             QStringLiteral("new 0 duplicate 0 changed 1 rejected 0"));
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo; Amazon closes its marketplace"));
    QCOMPARE(*project->articles().count(), 1);
    QCOMPARE(*project->claims().count(), 2);
    QVERIFY(*project->events().findByKey(key)); // what the new text still tells is the same event
    QVERIFY(project->search().events(QStringLiteral("leaves"))->empty());
    QVERIFY(checkIntegrity(project->database())->empty());
}

void TestImporter::changedArticleLeavesWhatOthersTell()
{
    const auto project = StoreSamples::project();
    import(*project,
           {file(QStringLiteral("a.txt"), joyo), file(QStringLiteral("b.txt"), joyo + QLatin1Char(' '))});
    QCOMPARE(import(*project, {file(QStringLiteral("b.txt"), exit2019)}),
             QStringLiteral("new 0 duplicate 0 changed 1 rejected 0"));
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo; Amazon leaves China"));
    QCOMPARE(*project->claims().count(), 2);
}

void TestImporter::changedArticleKeepsWhatAPersonReviewed()
{
    const auto project = StoreSamples::project();
    import(*project, {file(QStringLiteral("a.txt"), joyo + QLatin1Char('\n') + exit2019)});
    std::vector<Event> events;
    QVERIFY(project->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
    for (Event &event : events) {
        event.review = Review::Edited;
        event.title = QStringLiteral("mine: ") + event.title;
        event.note = QStringLiteral("kept");
        QVERIFY(project->events().update(event).ok());
    }
    QCOMPARE(import(*project, {file(QStringLiteral("a.txt"), joyo)}),
             QStringLiteral("new 0 duplicate 0 changed 1 rejected 0"));
    QCOMPARE(titles(*project), QStringLiteral("mine: Amazon buys Joyo; mine: Amazon leaves China"));
    QCOMPARE((*project->events().findByKey(events[0].key))->claims.size(), 1U);
    QCOMPARE((*project->events().findByKey(events[1].key))->claims.size(), 1U);
    QVERIFY((*project->events().findByKey(events[1].key))->claims[0].isGone());
    QCOMPARE((*project->events().findByKey(events[1].key))->note, QStringLiteral("kept"));
}

void TestImporter::aTextThatComesBackFindsItsReviewedEvent()
{
    const auto project = StoreSamples::project();
    const std::vector<ImportFile> original{file(QStringLiteral("a.txt"), exit2019)};
    import(*project, original);
    std::vector<Event> events;
    QVERIFY(project->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
    events[0].review = Review::Accepted;
    QVERIFY(project->events().update(events[0]).ok());
    import(*project, {file(QStringLiteral("a.txt"), joyo)});
    QCOMPARE(import(*project, original), QStringLiteral("new 0 duplicate 0 changed 1 rejected 0"));
    QCOMPARE(titles(*project), QStringLiteral("Amazon leaves China"));
    QVERIFY((*project->events().findByKey(events[0].key))->review == Review::Accepted);
    QCOMPARE((*project->events().findByKey(events[0].key))->claims.size(), 1U);
}

void TestImporter::sameNameInAnotherFolderIsAnotherArticle()
{
    const auto project = StoreSamples::project();
    import(*project, {file(QStringLiteral("1.txt"), joyo, QStringLiteral("/one/"))});
    QCOMPARE(import(*project, {file(QStringLiteral("1.txt"), exit2019, QStringLiteral("/two/"))}),
             QStringLiteral("new 1 duplicate 0 changed 0 rejected 0"));
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo; Amazon leaves China"));
}

void TestImporter::sameNameTwiceInOneRunIsTwoArticles()
{
    const auto project = StoreSamples::project();
    const std::vector<ImportFile> files{file(QStringLiteral("1.txt"), joyo, {}),
                                        file(QStringLiteral("1.txt"), exit2019, {})};
    for (const auto &outcome : {QStringLiteral("new 2 duplicate 0 changed 0 rejected 0"),
                                QStringLiteral("new 0 duplicate 2 changed 0 rejected 0")})
        QCOMPARE(import(*project, files, 1), outcome);
    QCOMPARE(*project->articles().count(), 2);
}

void TestImporter::outcomeDoesNotDependOnThreads()
{
    QString first;
    const int usual = QThreadPool::globalInstance()->maxThreadCount();
    for (const int threads : {1, 2, 7}) {
        QThreadPool::globalInstance()->setMaxThreadCount(threads);
        std::vector<ImportFile> files;
        for (int i = 0; i < 60; ++i)
            files.push_back(
                file(QStringLiteral("%1.txt").arg(i),
                     QStringLiteral("%1 launch Company %2: starts\n%3").arg(2000 + i % 7).arg(i % 5).arg(i)));
        const auto project = StoreSamples::project();
        import(*project, files, 16);
        const QString dump = dumpAll(*project);
        if (first.isEmpty())
            first = dump;
        QCOMPARE(dump, first);
    }
    QThreadPool::globalInstance()->setMaxThreadCount(usual);
    QVERIFY(first.contains(QStringLiteral("starts")));
}

void TestImporter::resumesAfterBeingCancelled()
{
    std::vector<ImportFile> files;
    for (int i = 0; i < 10; ++i)
        files.push_back(file(QStringLiteral("%1.txt").arg(i),
                             QStringLiteral("2010 launch Company %1: starts\n%2").arg(i % 4).arg(i)));
    const auto whole = StoreSamples::project();
    import(*whole, files, 3);

    const auto project = StoreSamples::project();
    std::stop_source stop;
    const auto cancelAfterTwo = [&](const ImportReport &soFar) {
        if (soFar.files.size() >= 6)
            stop.request_stop();
    };
    QCOMPARE(import(*project, files, 3, cancelAfterTwo, stop.get_token()),
             QStringLiteral("new 6 duplicate 0 changed 0 rejected 0"));
    QCOMPARE(*project->articles().count(), 6);
    QCOMPARE(import(*project, files, 3), QStringLiteral("new 4 duplicate 6 changed 0 rejected 0"));
    QCOMPARE(dumpAll(*project), dumpAll(*whole));
}

void TestImporter::keepsAnEditMadeMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.annals"));
    const auto project = Project::open(path, Project::Mode::Create);
    const auto window = Project::open(path, Project::Mode::ReadWrite);
    bool edited = false;
    const auto edit = [&](const ImportReport &) {
        if (std::exchange(edited, true))
            return;
        std::vector<Event> events;
        QVERIFY(
            (*window)->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
        events.front().title = QStringLiteral("mine: Amazon buys Joyo");
        events.front().review = Review::Edited;
        QVERIFY((*window)->events().update(events.front()).ok());
    };
    import(**project,
           {file(QStringLiteral("a.txt"), joyo), file(QStringLiteral("b.txt"), joyo + QLatin1Char(' '))}, 1,
           edit);
    QCOMPARE(titles(**project), QStringLiteral("mine: Amazon buys Joyo"));
    QCOMPARE(*(*project)->claims().count(), 2);
}

void TestImporter::rejectedFilesAreCounted()
{
    const auto project = StoreSamples::project();
    ImportFile bad;
    bad.path = QStringLiteral("bad.bin");
    bad.rejected = {{0, QStringLiteral("is no text")}};
    QCOMPARE(import(*project, {bad, file(QStringLiteral("a.txt"), joyo)}),
             QStringLiteral("new 1 duplicate 0 changed 0 rejected 1"));
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo"));
}

void TestImporter::logsEachBatch()
{
    const auto project = StoreSamples::project();
    import(*project, {file(QStringLiteral("a.txt"), joyo), file(QStringLiteral("b.txt"), exit2019)}, 1);
    QCOMPARE(*project->audit().count(), 2);
    import(*project, {file(QStringLiteral("a.txt"), QStringLiteral("nothing"))});
    std::vector<AuditEntry> entries;
    QVERIFY(project->audit().each([&](AuditEntry &&entry) { entries.push_back(std::move(entry)); }).ok());
    QCOMPARE(entries.size(), 5U);
    QCOMPARE(entries[2].action, QStringLiteral("import"));
    QCOMPARE(entries[2].who, QStringLiteral("test"));
    QCOMPARE(entries[2].at, QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC));
    QVERIFY(entries[2].after.contains(QStringLiteral("\"changed\":1")));
    QCOMPARE(entries[3].entity, QStringLiteral("event"));
    QVERIFY(entries[3].before.contains(QStringLiteral("Amazon buys Joyo")) && entries[3].after.isEmpty());
    QCOMPARE(entries[4].entity, QStringLiteral("article")); // the earlier text, which comes back when the import is undone
    QVERIFY(entries[4].before.contains(QStringLiteral("Amazon buys Joyo")) && entries[4].after.isEmpty());
    QCOMPARE(entries[4].step, entries[2].step);
}

void TestImporter::failingStoreLeavesWholeBatches()
{
    const auto project = StoreSamples::project();
    std::vector<ImportFile> files{file(QStringLiteral("a.txt"), joyo),
                                  file(QStringLiteral("b.txt"), exit2019)};
    const auto breakStore = [&](const ImportReport &) {
        QVERIFY(project->database().execute(QStringLiteral("PRAGMA query_only = ON")).ok());
    };
    const QString outcome = import(*project, files, 1, breakStore);
    QVERIFY2(outcome.contains(QStringLiteral("open for reading only")), qPrintable(outcome));
    QVERIFY(project->database().execute(QStringLiteral("PRAGMA query_only = OFF")).ok());
    QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo"));
    QCOMPARE(*project->articles().count(), 1);
    QCOMPARE(import(*project, files, 1), QStringLiteral("new 1 duplicate 1 changed 0 rejected 0"));
}

void TestImporter::reportAddsUp()
{
    ImportReport report;
    report.files
        = {{QStringLiteral("a"), {}, 2, 1, 0, {{3, QStringLiteral("bad")}}}, {QStringLiteral("b"), {}, 0, 0, 4, {}}};
    const QJsonObject json = ImportSamples::jsonOf(report);
    QCOMPARE(json[QLatin1String("rows")].toInt(), 8);
    QCOMPARE(json[QLatin1String("new")].toInt(), 2);
    QCOMPARE(json[QLatin1String("duplicate")].toInt(), 1);
    QCOMPARE(json[QLatin1String("changed")].toInt(), 4);
    QCOMPARE(json[QLatin1String("rejected")].toInt(), 1);
    QCOMPARE(
        json[QLatin1String("files")][0][QLatin1String("rejected")][0][QLatin1String("reason")].toString(),
        QStringLiteral("bad"));
    QCOMPARE(json[QLatin1String("files")][1][QLatin1String("rows")].toInt(), 4);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
