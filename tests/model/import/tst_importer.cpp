// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importer.h"

#include "extract/claimbuilder.h"
#include "store/integrity.h"
#include "support/storesamples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace StoreSamples;

namespace
{

/// Finds in a line such as "2004-08-19 acquisition Amazon: buys Joyo" one event, and in "2018 share Amazon:
/// 0.6" one figure.
Extraction extractLines(Article article)
{
    Extraction extraction;
    const ClaimBuilder builder(article);
    qsizetype begin = 0;
    for (const QString &line : article.text.split(QLatin1Char('\n'))) {
        const TextSpan span{begin, begin + line.size()};
        begin += line.size() + 1;
        const QStringList words = line.section(QLatin1Char(':'), 0, 0).split(QLatin1Char(' '));
        if (words.size() < 3)
            continue;
        Claim claim = builder.claim(span, words[1], 0);
        claim.when = date(words[0].toLatin1().constData());
        claim.modality = QStringLiteral("happened");
        claim.score = 0.9;
        const QString company = words.mid(2).join(QLatin1Char(' '));
        extraction.companies.push_back({{}, company, {}, {}, {}, -1});
        if (words[1] == QLatin1String("share")) {
            Figure figure = figureOf(ClaimBuilder::recordKey(claim), nullptr, company,
                                     line.section(QLatin1Char(':'), 1).toDouble());
            figure.asOf = claim.when;
            claim.value = figure.value;
            figure.claims = {claim};
            extraction.figures.push_back(figure);
            continue;
        }
        Event event = eventOf(ClaimBuilder::recordKey(claim), nullptr,
                              line.section(QLatin1Char(':'), 1).trimmed(), {company});
        event.when = claim.when;
        event.kind = eventKindName(words[1]).value();
        event.claims = {claim};
        extraction.events.push_back(event);
    }
    extraction.article = std::move(article);
    return extraction;
}

ImportFile file(const QString &path, const QString &text, const QString &folder = QStringLiteral("/in/"))
{
    ImportFile file;
    file.path = path;
    file.location = folder + path;
    file.articles = {articleOf(path, text)};
    return file;
}

/// What became of the run: "new 2 duplicate 0 changed 0 rejected 0", or the error.
QString import(Project &project, std::vector<ImportFile> files, int batch = 64,
               const Importer::Progress &progress = {}, std::stop_token stop = {})
{
    size_t next = 0;
    Importer importer(project, extractLines,
                      {QStringLiteral("test"), QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC), batch});
    const auto report = importer.run(
        [&]() { return next < files.size() ? std::optional(std::move(files[next++])) : std::nullopt; },
        progress, stop);
    if (!report)
        return report.error().text();
    return QStringLiteral("new %1 duplicate %2 changed %3 rejected %4")
        .arg(report->added())
        .arg(report->duplicate())
        .arg(report->changed())
        .arg(report->rejected());
}

/// Everything in a project that an import can change.
QString dumpAll(Project &project)
{
    QStringList lines;
    const auto events = project.events().each({}, [&](Event &&event) { lines << dump(event); });
    const auto figures = project.figures().each({}, [&](Figure &&figure) { lines << dump(figure); });
    const auto articles
        = project.articles().each([&](Article &&article) { lines << article.path + article.hash; });
    const auto companies = project.companies().all();
    if (!events || !figures || !articles || !companies)
        return QStringLiteral("failed");
    for (const Company &company : *companies)
        lines << company.name + QString::number(company.colour);
    return lines.join(QLatin1Char('\n'));
}

const QString joyo = QStringLiteral("2004-08-19 acquisition Amazon: Amazon buys Joyo");
const QString exit2019 = QStringLiteral("2019-04 exit Amazon: Amazon leaves China");

} // namespace

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
    void recordsComeInOnce();
    void recordsReplaceUnreviewedOnly();
    void recordsWithoutTheirArticleKeepTheQuote();
    void companyThatOwnsItselfIsRefused();
    void exportedFindsAreKnownAgain();
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
    QCOMPARE((*project->events().findByKey(events[1].key))->claims.size(), 0U);
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

namespace
{
ImportFile recordFile()
{
    Records records;
    records.articles = {articleOf(QStringLiteral("a.txt"), joyo)};
    records.companies
        = {{{}, QStringLiteral("Amazon"), {{QStringLiteral("亚马逊"), {}, {}, {}, {}}}, {}, {}, -1}};
    Event told = eventOf(QStringLiteral("told"), "2004", QStringLiteral("Joyo"), {QStringLiteral("Amazon")});
    told.claims = {claimOf(QStringLiteral("c1"), records.articles.front(), 0, 4)};
    records.events = {told, eventOf(QStringLiteral("row"), "2019", QStringLiteral("Row"))};
    records.figures = {figureOf(QStringLiteral("f"), "2018", QStringLiteral("Amazon"), 0.6)};
    records.rows = 7; // with the line of the claim and a bad one
    records.rejected = {{6, QStringLiteral("is no JSON")}};
    ImportFile file;
    file.path = QStringLiteral("export.jsonl");
    file.records = records;
    return file;
}
} // namespace

void TestImporter::recordsComeInOnce()
{
    const auto project = StoreSamples::project();
    QCOMPARE(import(*project, {recordFile()}), QStringLiteral("new 6 duplicate 0 changed 0 rejected 1"));
    QCOMPARE(titles(*project), QStringLiteral("Joyo; Row"));
    QCOMPARE(*project->claims().count(), 1);
    const QString before = dumpAll(*project);
    QCOMPARE(import(*project, {recordFile()}), QStringLiteral("new 0 duplicate 6 changed 0 rejected 1"));
    QCOMPARE(dumpAll(*project), before);
}

void TestImporter::recordsReplaceUnreviewedOnly()
{
    const auto project = StoreSamples::project();
    import(*project, {recordFile()});
    Event reviewed = **project->events().findByKey(QStringLiteral("row"));
    reviewed.review = Review::Accepted;
    QVERIFY(project->events().update(reviewed).ok());
    ImportFile again = recordFile();
    again.records->events[0].title = QStringLiteral("Joyo, corrected");
    again.records->events[1].title = QStringLiteral("Row, corrected");
    QCOMPARE(import(*project, {again}), QStringLiteral("new 0 duplicate 4 changed 2 rejected 1"));
    QCOMPARE(titles(*project), QStringLiteral("Joyo, corrected; Row"));
}

void TestImporter::recordsWithoutTheirArticleKeepTheQuote()
{
    const auto project = StoreSamples::project();
    ImportFile file = recordFile();
    file.records->articles.clear();
    file.records->rows -= 1;
    QCOMPARE(import(*project, {file}), QStringLiteral("new 5 duplicate 0 changed 0 rejected 1"));
    const Event told = **project->events().findByKey(QStringLiteral("told"));
    QCOMPARE(told.claims.size(), 1U);
    QCOMPARE(told.claims.front().quote, QStringLiteral("2004"));
}

void TestImporter::companyThatOwnsItselfIsRefused()
{
    const auto project = StoreSamples::project();
    ImportFile file;
    file.path = QStringLiteral("x.jsonl");
    file.records = Records();
    file.records->companies = {{{}, QStringLiteral("A"), {}, QStringLiteral("B"), {}, -1},
                               {{}, QStringLiteral("B"), {}, QStringLiteral("a"), {}, -1},
                               {{}, QStringLiteral("C"), {}, QStringLiteral("C"), {}, -1},
                               {{}, QStringLiteral("D"), {}, QStringLiteral("C"), {}, -1}};
    file.records->rows = 4;
    QCOMPARE(import(*project, {file}), QStringLiteral("new 2 duplicate 0 changed 0 rejected 2"));
    QCOMPARE((*project->companies().find(QStringLiteral("D")))->parent, QStringLiteral("C"));
}

void TestImporter::exportedFindsAreKnownAgain()
{
    const auto project = StoreSamples::project();
    import(*project, {file(QStringLiteral("a.txt"), joyo + QStringLiteral("\n2018 share Amazon: 0.6"))});
    ImportFile back;
    back.path = QStringLiteral("export.jsonl");
    back.records = Records();
    QVERIFY(project->articles()
                .each([&](Article &&article) { back.records->articles.push_back(std::move(article)); })
                .ok());
    QVERIFY(project->events()
                .each({}, [&](Event &&event) { back.records->events.push_back(std::move(event)); })
                .ok());
    QVERIFY(project->figures()
                .each({}, [&](Figure &&figure) { back.records->figures.push_back(std::move(figure)); })
                .ok());
    back.records->events.front().claims.front().explanation = {}; // not part of the interchange format
    back.records->rows = 5;
    const QString before = dumpAll(*project);
    QCOMPARE(import(*project, {back}), QStringLiteral("new 0 duplicate 5 changed 0 rejected 0"));
    QCOMPARE(dumpAll(*project), before);

    const auto fresh = StoreSamples::project();
    QCOMPARE(import(*fresh, {back}), QStringLiteral("new 5 duplicate 0 changed 0 rejected 0"));
    QCOMPARE(titles(*fresh), titles(*project));
    // Articles that are imported after their own export add nothing.
    QCOMPARE(
        import(*fresh, {file(QStringLiteral("a.txt"), joyo + QStringLiteral("\n2018 share Amazon: 0.6"))}),
        QStringLiteral("new 0 duplicate 1 changed 0 rejected 0"));
}

void TestImporter::logsEachBatch()
{
    const auto project = StoreSamples::project();
    import(*project, {file(QStringLiteral("a.txt"), joyo), file(QStringLiteral("b.txt"), exit2019)}, 1);
    QCOMPARE(*project->audit().count(), 2);
    import(*project, {file(QStringLiteral("a.txt"), QStringLiteral("nothing"))});
    std::vector<AuditEntry> entries;
    QVERIFY(project->audit().each([&](AuditEntry &&entry) { entries.push_back(std::move(entry)); }).ok());
    QCOMPARE(entries.size(), 4U);
    QCOMPARE(entries[2].action, QStringLiteral("import"));
    QCOMPARE(entries[2].who, QStringLiteral("test"));
    QCOMPARE(entries[2].at, QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC));
    QVERIFY(entries[2].after.contains(QStringLiteral("\"changed\":1")));
    QCOMPARE(entries[3].entity, QStringLiteral("event"));
    QVERIFY(entries[3].before.contains(QStringLiteral("Amazon buys Joyo")) && entries[3].after.isEmpty());
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
        = {{QStringLiteral("a"), 2, 1, 0, {{3, QStringLiteral("bad")}}}, {QStringLiteral("b"), 0, 0, 4, {}}};
    const QJsonObject json = report.toJson();
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
