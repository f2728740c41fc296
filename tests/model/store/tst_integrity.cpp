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
        const QByteArray whole = filledProject();
        const qsizetype pages = whole.size() / pageSize;
        QVERIFY(pages > 40);
        for (qsizetype page = 0; page < pages; page += 3) {
            const qint64 rows = repairedRows(QByteArray(whole).replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5')));
            QVERIFY2(rows > 500, qPrintable(QStringLiteral("page %1: %2 rows").arg(page).arg(rows)));
        }
    }
    void repairFindsTheRowsOfATreeWithoutItsRoot()
    {
        const QByteArray whole = filledProject();
        const qint64 events = countOf(path("p.annals"), "event");
        for (const char *table : {"event", "event_company", "claim"}) {
            const qint64 root = rootOf(table);
            const qint64 rows = countOf(path("p.annals"), table);
            QVERIFY(repairedRows(QByteArray(whole).replace((root - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'))) > 0);
            // Of a tree of keys the inner pages hold rows as well, one for each leaf.
            QVERIFY2(countOf(path("repaired.annals"), table) >= rows * 9 / 10, table);
            QCOMPARE(countOf(path("repaired.annals"), "event"), events);
        }
    }
    void repairOfAFileThatIsCutShort()
    {
        const QByteArray whole = filledProject();
        const qint64 before = repairedRows(whole);
        QVERIFY(repairedRows(whole.chopped(pageSize)) > before * 9 / 10);
        const qint64 half = repairedRows(whole.first(whole.size() / 2 + 100));
        QVERIFY2(half > before / 4, qPrintable(QString::number(half)));
    }
    void repairWithoutTheListOfTables()
    {
        const QByteArray whole = filledProject();
        const qint64 before = repairedRows(whole);
        // Text and numbers of the list lie in the pages that say CREATE TABLE.
        for (const qsizetype at : {qsizetype(0), whole.indexOf("CREATE TABLE claim"), whole.indexOf("CREATE TABLE event ")}) {
            QVERIFY(at >= 0);
            QCOMPARE(repairedRows(QByteArray(whole).replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'))), before);
        }
    }
    void repairOfABrokenHeader()
    {
        const QByteArray whole = filledProject(20);
        const qint64 before = repairedRows(whole);
        for (int at = 0; at < 100; ++at) {
            QByteArray broken = whole;
            broken[at] = char(broken[at] ^ 0x41);
            QVERIFY2(repairedRows(broken) == before, qPrintable(QString::number(at)));
        }
    }
    void repairBringsNoDeletedRowBack()
    {
        filledProject();
        {
            const auto project = Project::open(path("p.annals"), Project::Mode::ReadWrite);
            QVERIFY((*project)->database().execute(QStringLiteral("DELETE FROM event WHERE id > 20")).ok());
        }
        QByteArray bytes = read(path("p.annals"));
        bytes.replace((rootOf("claim") - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
        QVERIFY(repairedRows(bytes) > 0);
        QCOMPARE(countOf(path("repaired.annals"), "event"), 20);
        QCOMPARE(countOf(path("repaired.annals"), "claim WHERE event_id > 20"), 0);
    }
    void aClaimKeepsItsQuoteWithoutItsArticle()
    {
        QByteArray bytes = filledProject();
        const qint64 claims = countOf(path("p.annals"), "claim");
        QVERIFY(countOf(path("p.annals"), "claim WHERE article_id IS NOT NULL") > 0);
        bytes.replace((rootOf("article") - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
        QVERIFY(repairedRows(bytes) > 0);
        QCOMPARE(countOf(path("repaired.annals"), "article"), 0);
        QCOMPARE(countOf(path("repaired.annals"), "claim"), claims);
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
    static constexpr qsizetype pageSize = 4096;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The bytes of a project at p.annals.
    QByteArray filledProject(int events = 300)
    {
        QFile::remove(path("p.annals"));
        const auto project = Project::open(path("p.annals"), Project::Mode::Create);
        fill(**project, events);
        (void)(*project)->database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        return read(path("p.annals"));
    }
    /// How many rows are saved of a file, in a sound project; 0 where it cannot be repaired.
    qint64 repairedRows(const QByteArray &bytes)
    {
        QFile file(path("broken.annals"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return 0;
        const auto report = repairInto(path("broken.annals"), path("repaired.annals"));
        if (!report)
            qWarning("%s", qPrintable(report.error().text()));
        const auto copy = Project::open(path("repaired.annals"), Project::Mode::ReadWrite);
        return report && copy && findings((*copy)->database()).isEmpty() ? report->rowsSaved : 0;
    }
    static qint64 countOf(const QString &path, const char *table)
    {
        const auto project = Project::open(path, Project::Mode::ReadWrite);
        const auto count = (*project)->database().integer(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
        return count ? *count : -1;
    }
    qint64 rootOf(const char *table) const
    {
        const auto project = Project::open(path("p.annals"), Project::Mode::ReadWrite);
        return (*project)->database().integer(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(QLatin1String(table))).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
