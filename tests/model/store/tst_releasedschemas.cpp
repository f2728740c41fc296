// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"
#include "store/project.h"
#include "store/schemamigrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A project of every version of the schema that was ever released, as that version wrote it.
class TestReleasedSchemas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f69_everyReleasedSchemaUpgrades_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= SchemaMigrator().newestVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void f69_everyReleasedSchemaUpgrades()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.annals"));
        QVERIFY2(QFile::copy(QStringLiteral(ANNALS_TEST_DATA "/schemas/%1.annals").arg(version), path),
                 "a new version of the schema: keep a project of it in tests/data/schemas");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        {
            const auto old = Project::open(path, Project::Mode::ReadOnly);
            QVERIFY2(old.ok(), qPrintable(old ? QString() : old.error().text()));
            QCOMPARE(*(*old)->database().integer(QStringLiteral("PRAGMA user_version")), version);
            QCOMPARE(contents(**old), QStringLiteral("19 articles, 26 events, 57 claims"));
        }
        const auto project = Project::open(path, Project::Mode::ReadWrite);
        QVERIFY2(project.ok(), qPrintable(project ? QString() : project.error().text()));
        QCOMPARE(*(*project)->database().integer(QStringLiteral("PRAGMA user_version")), SchemaMigrator().newestVersion());
        QCOMPARE(contents(**project), QStringLiteral("19 articles, 26 events, 57 claims"));
        QCOMPARE(**(*project)->settings().value(QStringLiteral("note")), QStringLiteral("kept"));
        const auto findings = checkIntegrity((*project)->database());
        QVERIFY(findings.ok());
        for (const Finding &finding : *findings)
            QFAIL(qPrintable(finding.check + QStringLiteral(": ") + finding.message));
    }

private:
    static QString contents(Project &project)
    {
        return QStringLiteral("%1 articles, %2 events, %3 claims")
            .arg(*project.articles().count())
            .arg(*project.events().count())
            .arg(*project.claims().count());
    }
};

QTEST_GUILESS_MAIN(TestReleasedSchemas)
#include "tst_releasedschemas.moc"
