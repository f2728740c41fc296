// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/watchedfolder.h"
#include "store/project.h"
#include "support/program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestWatchedFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f08_whatArrivesIsImported()
    {
        const QTemporaryDir folder;
        const QString project = folder.filePath(QStringLiteral("p.annals"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("in")));
        const QString inbox = folder.filePath(QStringLiteral("in"));
        writeFile(inbox + QStringLiteral("/a.csv"), "id,date,title\nx1,2019,one\n");
        WatchedFolder watched(inbox, project, QStringLiteral("Ann"), &QDateTime::currentDateTimeUtc);
        QSignalSpy imported(&watched, &WatchedFolder::imported);
        QVERIFY(imported.wait(20'000));
        QCOMPARE(imported.takeFirst().at(0).value<ImportReport>().added(), 1);

        writeFile(inbox + QStringLiteral("/b.csv"), "id,date,title\nx2,2019,two\n");
        QVERIFY(imported.wait(20'000));
        QCOMPARE(imported.takeFirst().at(0).value<ImportReport>().files.size(), size_t(1)); // the first one has not changed

        writeFile(inbox + QStringLiteral("/a.csv"), "id,date,title\nx1,2019,one and a half\n");
        QVERIFY(imported.wait(20'000));
        const auto report = imported.takeFirst().at(0).value<ImportReport>();
        QCOMPARE(report.changed(), 1);
        QCOMPARE(report.changes.size(), size_t(1));
        QCOMPARE(report.changes[0].name, QStringLiteral("one and a half"));
        const auto opened = Project::open(project, Project::Mode::ReadWrite).value();
        QCOMPARE(opened->events().count().value(), 2);
        std::vector<AuditEntry> entries;
        QVERIFY(opened->audit().each([&entries](AuditEntry &&entry) { entries.push_back(std::move(entry)); }).ok());
        QVERIFY(!entries.empty());
        for (const AuditEntry &entry : entries) // f49: who, in the log
            QCOMPARE(entry.who, QStringLiteral("Ann"));
    }

    void f08_whatArrivesInAFolderOfItIsImported()
    {
        const QTemporaryDir folder;
        const QString inbox = folder.filePath(QStringLiteral("in"));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("in/2019")));
        writeFile(inbox + QStringLiteral("/2019/a.csv"), "id,date,title\nx1,2019,one\n");
        WatchedFolder watched(inbox, folder.filePath(QStringLiteral("p.annals")), QStringLiteral("Ann"), &QDateTime::currentDateTimeUtc);
        QSignalSpy imported(&watched, &WatchedFolder::imported);
        QVERIFY(imported.wait(20'000));

        writeFile(inbox + QStringLiteral("/2019/b.csv"), "id,date,title\nx2,2019,two\n");
        QVERIFY(imported.wait(20'000));
        QVERIFY(QDir(inbox).mkdir(QStringLiteral("2020")));
        QTest::qWait(4 * WatchedFolder::restMs);
        writeFile(inbox + QStringLiteral("/2020/c.csv"), "id,date,title\nx3,2020,three\n");
        QVERIFY(imported.wait(20'000));
        QCOMPARE(imported.last().at(0).value<ImportReport>().added(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watchedfolder.moc"
