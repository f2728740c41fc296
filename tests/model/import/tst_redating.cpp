// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/redating.h"

#include "extract/extractor.h"
#include "import/importer.h"
#include "store/edithistory.h"
#include "store/project.h"

#include <QTest>

namespace {

const QString text = QStringLiteral("Amazon acquired Joyo last month. In 2012 Amazon launched a store in China. Alibaba acquired Kaola yesterday.");

Extraction extract(Article article)
{
    static const Extractor extractor;
    return extractor.extract(std::move(article));
}

std::unique_ptr<Project> projectOf(const char *published)
{
    auto made = Project::inMemory();
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    std::unique_ptr<Project> project = std::move(made).value();
    Article article;
    article.text = text;
    article.hash = Article::hashOf(text);
    article.path = QStringLiteral("a.txt");
    article.title = QStringLiteral("News");
    article.published = Edtf::parse(QString::fromLatin1(published)).value();
    article.publishedFrom = PublishedFrom::Metadata;
    ImportFile file;
    file.path = article.path;
    file.articles.push_back(article);
    bool given = false;
    Importer importer(*project, extract, {QStringLiteral("somebody"), QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)});
    const auto report = importer.run([&]() -> std::optional<ImportFile> {
        if (std::exchange(given, true))
            return std::nullopt;
        return std::move(file);
    });
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return project;
}

QStringList datesIn(Project &project)
{
    QStringList dates;
    const auto read = project.events().each({}, [&](Event &&event) {
        dates << event.title.section(u' ', 0, 0) + QLatin1Char(' ') + (event.when ? event.when->toString() : QStringLiteral("undated"));
    });
    dates.sort();
    return read ? dates : QStringList();
}

QString hash()
{
    return Article::hashOf(text);
}

} // namespace

/// Another publication date resolves what was told in relation to it anew, and only that; before it is taken it is only told.
class TestRedating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f06_relativeDatesMoveAndOthersStay()
    {
        const auto project = projectOf("2019-11-24");
        const QStringList before = datesIn(*project);
        QVERIFY2(before.contains(QStringLiteral("Amazon 2019-10")), qPrintable(before.join(u';')));
        QVERIFY(before.contains(QStringLiteral("Alibaba 2019-11-23")));
        const auto redating = redated(*project, hash(), Edtf::day(2018, 3, 2), extract);
        QVERIFY2(redating.ok(), redating ? "" : qPrintable(redating.error().text()));
        QCOMPARE(datesIn(*project), before); // nothing is stored yet
        QStringList moves;
        for (const RedatedRecord &record : redating->records)
            moves << record.before->toString() + QStringLiteral(" → ") + record.after->toString();
        QCOMPARE(moves, QStringList({QStringLiteral("2019-10 → 2018-02"), QStringLiteral("2019-11-23 → 2018-03-01")}));
        QVERIFY(redating->unmoved >= 1); // 2012

        EditHistory history(*project, QStringLiteral("somebody"));
        QVERIFY(history.load().ok());
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        const auto done = history.perform(redating->edit, now);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
        const QStringList after = datesIn(*project);
        QVERIFY(after.contains(QStringLiteral("Amazon 2018-02")));
        QVERIFY(after.contains(QStringLiteral("Alibaba 2018-03-01")));
        QCOMPARE(after.filter(QStringLiteral("2012")), before.filter(QStringLiteral("2012")));
        QCOMPARE((*project->articles().findByHash(hash()))->published->toString(), QStringLiteral("2018-03-02"));
        QVERIFY((*project->articles().findByHash(hash()))->publishedFrom == PublishedFrom::Option);
        QVERIFY(history.undo(now).ok());
        QCOMPARE(datesIn(*project), before);
        QCOMPARE((*project->articles().findByHash(hash()))->published->toString(), QStringLiteral("2019-11-24"));
    }

    void f06_aSettledRecordKeepsItsDate()
    {
        const auto project = projectOf("2019-11-24");
        std::vector<Event> events;
        QVERIFY(project->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
        for (Event &event : events) {
            event.review = Review::Accepted;
            QVERIFY(project->events().update(event).ok());
        }
        const QStringList before = datesIn(*project);
        const auto redating = redated(*project, hash(), Edtf::day(2018, 3, 2), extract);
        QVERIFY(redating.ok());
        QCOMPARE(redating->records.size(), size_t(2));
        for (const RedatedRecord &record : redating->records)
            QVERIFY(record.kept);
        QVERIFY(redating->edit.apply(*project).ok());
        QCOMPARE(datesIn(*project), before);
    }

    void theSameDateMovesNothing()
    {
        const auto project = projectOf("2019-11-24");
        const auto redating = redated(*project, hash(), Edtf::day(2019, 11, 24), extract);
        QVERIFY(redating.ok());
        QVERIFY(redating->records.empty());
    }

    void anArticleThatIsGoneIsSaid()
    {
        const auto project = projectOf("2019-11-24");
        QVERIFY(!redated(*project, QStringLiteral("nothing"), Edtf::day(2018, 3, 2), extract).ok());
    }
};

QTEST_APPLESS_MAIN(TestRedating)
#include "tst_redating.moc"
