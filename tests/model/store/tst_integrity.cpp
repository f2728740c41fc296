// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

#include "store/backup.h"
#include "store/repair.h"
#include "support/storesamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace StoreSamples;

namespace
{

/// "check: message" of all findings, or the error.
QString findings(Database &database)
{
    const auto found = checkIntegrity(database);
    if (!found)
        return found.error().text();
    QStringList lines;
    for (const Finding &finding : *found)
        lines << finding.check + QStringLiteral(": ") + finding.message;
    return lines.join(QLatin1Char('\n'));
}

void fill(Project &project, int events)
{
    std::vector<Article> articles;
    for (int i = 0; i < 4; ++i) {
        articles.push_back(articleOf(QStringLiteral("%1.txt").arg(i),
                                     QStringLiteral("Text number %1 ").arg(i).repeated(50)));
        QVERIFY(project.articles().insert(articles.back()).ok());
    }
    QRandomGenerator random(9);
    for (int i = 0; i < events; ++i)
        QVERIFY(project.events().insert(randomEvent(random, QStringLiteral("e%1").arg(i), articles)).ok());
    for (int i = 0; i < 5; ++i)
        QVERIFY(project.figures().insert(randomFigure(random, QStringLiteral("f%1").arg(i), articles)).ok());
    QVERIFY(project.settings().set(QStringLiteral("a"), QStringLiteral("b")).ok());
    QVERIFY(project.views().save({QStringLiteral("v"), {{QStringLiteral("x"), 1}}}).ok());
}

QString dumpAll(Project &project)
{
    QStringList lines;
    const auto events = project.events().each({}, [&](Event &&event) { lines << dump(event); });
    const auto figures = project.figures().each({}, [&](Figure &&figure) { lines << dump(figure); });
    return events && figures ? lines.join(QLatin1Char('\n')) : QStringLiteral("failed");
}

} // namespace

class TestIntegrity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsNothingInASoundProject()
    {
        const auto project = StoreSamples::project();
        QCOMPARE(findings(project->database()), QString());
        fill(*project, 30);
        QCOMPARE(findings(project->database()), QString());
    }
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lost owner") << QStringLiteral(
            "PRAGMA foreign_keys = OFF; DELETE FROM company WHERE id = 1")
                                    << QStringLiteral("foreign keys: row ");
        QTest::newRow("index of events")
            << QStringLiteral("UPDATE event SET title = 'Renamed by another tool' WHERE id = 2")
            << QStringLiteral("search index: event_search does not agree");
        QTest::newRow("index of articles") << QStringLiteral("UPDATE article SET text = 'other' WHERE id = 2")
                                           << QStringLiteral("search index: article_search does not agree");
        QTest::newRow("trigger") << QStringLiteral(
            "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END")
                                 << QStringLiteral("schema: trigger t is not the program's");
        QTest::newRow("missing view")
            << QStringLiteral("DROP VIEW v_events") << QStringLiteral("schema: view v_events is missing");
        QTest::newRow("other index") << QStringLiteral(
            "DROP INDEX tag_by_name; CREATE INDEX tag_by_name ON tag (name)")
                                     << QStringLiteral("schema: index tag_by_name differs");
        QTest::newRow("days") << QStringLiteral(
            "UPDATE event SET edtf = '2004', first_day = 1, last_day = 2 WHERE key = 'e7'")
                              << QStringLiteral("dates: event e7 has other days");
        QTest::newRow("no date") << QStringLiteral(
            "UPDATE figure SET edtf = '2004-02-31', first_day = 1, last_day = 2 WHERE key = 'f1'")
                                 << QStringLiteral("dates: figure f1 has no date");
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const auto project = StoreSamples::project();
        fill(*project, 10);
        const QStringList statements = sql.startsWith(QLatin1String("CREATE TRIGGER"))
            ? QStringList(sql)
            : sql.split(QStringLiteral("; "));
        for (const QString &statement : statements)
            QVERIFY(project->database().execute(statement).ok());
        const QString found = findings(project->database());
        QVERIFY2(found.contains(expected), qPrintable(found));
    }
    void backupIsACopyInOneFile()
    {
        const auto project = Project::open(path("p.annals"), Project::Mode::Create);
        fill(**project, 20);
        QVERIFY(backUp((*project)->database(), path("copy.annals")).ok());
        QVERIFY(backUp((*project)->database(), path("copy.annals")).ok()); // replaces
        const QString before = dumpAll(**project);
        QVERIFY((*project)->events().remove(EventId(1)).ok());
        QVERIFY(!QFile::exists(path("copy.annals.part")) && !QFile::exists(path("copy.annals-wal")));
        const auto copy = Project::open(path("copy.annals"), Project::Mode::ReadOnly);
        QVERIFY(copy.ok());
        QCOMPARE(dumpAll(**copy), before);
        QVERIFY(dumpAll(**project) != before);
    }
    void backupThatCannotBeWrittenLeavesNothing()
    {
        const auto project = StoreSamples::project();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("taken")));
        QVERIFY(!backUp(project->database(), path("nowhere/copy.annals")).ok());
        QVERIFY(!backUp(project->database(), path("taken")).ok());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }
    void repairCopiesASoundProject()
    {
        QString before;
        {
            const auto project = Project::open(path("p.annals"), Project::Mode::Create);
            fill(**project, 20);
            Company owner;
            owner.name = QStringLiteral("Owner stored after what it owns");
            QVERIFY((*project)->companies().add(owner).ok());
            Company owned = (*project)->companies().all()->front();
            owned.parent = owner.name;
            QVERIFY((*project)->companies().update(owned).ok());
            before = dumpAll(**project);
        }
        const auto report = repairInto(path("p.annals"), path("repaired.annals"));
        QVERIFY2(report.ok(), qPrintable(report ? QString() : report.error().text()));
        for (const Finding &finding : report->lost)
            qWarning("%s", qPrintable(finding.message));
        QVERIFY(report->lost.empty());
        QVERIFY(report->rowsSaved > 50);
        const auto copy = Project::open(path("repaired.annals"), Project::Mode::ReadWrite);
        QCOMPARE(dumpAll(**copy), before);
        QCOMPARE((*copy)->companies().all()->front().parent,
                 QStringLiteral("Owner stored after what it owns"));
        QCOMPARE(findings((*copy)->database()), QString());
        QCOMPARE((*copy)->views().all()->size(), 1U);
    }
    void repairSavesWhatABrokenFileHolds()
    {
        {
            const auto project = Project::open(path("p.annals"), Project::Mode::Create);
            fill(**project, 300);
        }
        QFile file(path("p.annals"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        int saved = 0;
        const qint64 pages = file.size() / 4096;
        QVERIFY(pages > 40);
        const QByteArray whole = file.readAll();
        for (qint64 page = 12; page < pages; page += pages / 8) {
            file.seek(0);
            file.write(whole);
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\xa5'));
            QVERIFY(file.flush());
            const auto report = repairInto(path("p.annals"), path("repaired.annals"));
            if (!report)
                continue; // the schema itself may be hit
            ++saved;
            QVERIFY(report->rowsSaved > 500);
            const auto copy = Project::open(path("repaired.annals"), Project::Mode::ReadWrite);
            QVERIFY(copy.ok());
            QCOMPARE(findings((*copy)->database()), QString());
        }
        QVERIFY(saved >= 6);
    }
    void repairRefusesWhatIsNoProject()
    {
        QFile file(path("text"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no project") > 0 && file.flush());
        QVERIFY(!repairInto(path("text"), path("repaired.annals")).ok());
        QVERIFY(!repairInto(path("missing"), path("repaired.annals")).ok());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("text")));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
