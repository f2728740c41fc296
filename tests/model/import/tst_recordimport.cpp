// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importer.h"

#include "support/importsamples.h"
#include "support/storesamples.h"

#include <QTest>

using namespace ImportSamples;
using namespace StoreSamples;

namespace {

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

class TestRecordImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsComeInOnce();
    void recordsReplaceUnreviewedOnly();
    void recordsWithoutTheirArticleKeepTheQuote();
    void companyThatOwnsItselfIsRefused();
    void exportedFindsAreKnownAgain();
};

void TestRecordImport::recordsComeInOnce()
{
    const auto project = StoreSamples::project();
    QCOMPARE(import(*project, {recordFile()}), QStringLiteral("new 6 duplicate 0 changed 0 rejected 1"));
    QCOMPARE(titles(*project), QStringLiteral("Joyo; Row"));
    QCOMPARE(*project->claims().count(), 1);
    const QString before = dumpAll(*project);
    QCOMPARE(import(*project, {recordFile()}), QStringLiteral("new 0 duplicate 6 changed 0 rejected 1"));
    QCOMPARE(dumpAll(*project), before);
}

void TestRecordImport::recordsReplaceUnreviewedOnly()
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

void TestRecordImport::recordsWithoutTheirArticleKeepTheQuote()
{
    const auto project = StoreSamples::project();
    ImportFile file = recordFile();
    file.records->articles.clear();
    file.records->rows -= 1;
    QCOMPARE(import(*project, {file}), QStringLiteral("new 5 duplicate 0 changed 0 rejected 1"));
    const Event told = **project->events().findByKey(QStringLiteral("told"));
    QCOMPARE(told.claims.size(), 1U);
    QCOMPARE(told.claims.front().quote, QStringLiteral("2004"));
    QCOMPARE(told.claims.front().document, QString());
    QVERIFY(told.claims.front().span == CharacterSpan());
}

void TestRecordImport::companyThatOwnsItselfIsRefused()
{
    const auto project = StoreSamples::project();
    ImportFile file;
    file.path = QStringLiteral("x.jsonl");
    file.records = Records();
    file.records->companies = {{{}, QStringLiteral("A"), {}, QStringLiteral("B"), {}, -1},
                               {{}, QStringLiteral("B"), {}, QStringLiteral("a"), {}, -1},
                               {{}, QStringLiteral("C"), {}, QStringLiteral("C"), {}, -1},
                               {{}, QStringLiteral("D"), {}, QStringLiteral("C"), {}, -1}};
    file.records->companyRows = {3, 4, 6, 7};
    file.records->rows = 4;
    const ImportReport report = reportOf(*project, {file});
    QCOMPARE(report.files.front().rejected,
             (RejectedRows{{4, QStringLiteral("The company \"B\" would own itself.")}, {6, QStringLiteral("The company \"C\" would own itself.")}}));
    QCOMPARE(report.added(), 2);
    QCOMPARE((*project->companies().find(QStringLiteral("D")))->parent, QStringLiteral("C"));
}

void TestRecordImport::exportedFindsAreKnownAgain()
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

QTEST_GUILESS_MAIN(TestRecordImport)
#include "tst_recordimport.moc"
