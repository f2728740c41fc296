// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemamigrator.h"

#include "store/database.h"

#include <QTest>

namespace
{

const std::vector<Migration> twoSteps = {
    {1,
     {QStringLiteral("CREATE TABLE one (a TEXT)"),
      QStringLiteral("INSERT INTO one VALUES ('kept; not split')")}},
    {2, {QStringLiteral("CREATE TABLE two (b TEXT)"), QStringLiteral("INSERT INTO two SELECT a FROM one")}},
};

std::unique_ptr<Database> database()
{
    auto database = Database::inMemory();
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    return *std::move(database);
}

qint64 number(Database &database, const char *sql)
{
    const auto value = database.integer(QString::fromLatin1(sql));
    return value ? *value : -1;
}

} // namespace

class TestSchemaMigrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upgradesAnEmptyDatabase()
    {
        const auto db = database();
        const auto report = SchemaMigrator(twoSteps).migrate(*db);
        QVERIFY(report.outcome == MigrationOutcome::Upgraded);
        QCOMPARE(report.from, 0);
        QCOMPARE(report.to, 2);
        QCOMPARE(number(*db, "PRAGMA user_version"), 2);
        QCOMPARE(number(*db, "SELECT count(*) FROM two WHERE b = 'kept; not split'"), 1);
    }
    void upgradesFromTheMiddle()
    {
        const auto db = database();
        QVERIFY(SchemaMigrator({twoSteps[0]}).migrate(*db).outcome == MigrationOutcome::Upgraded);
        const auto report = SchemaMigrator(twoSteps).migrate(*db);
        QVERIFY(report.outcome == MigrationOutcome::Upgraded);
        QCOMPARE(report.from, 1);
        QCOMPARE(report.to, 2);
    }
    void leavesTheNewestAlone()
    {
        const auto db = database();
        const SchemaMigrator migrator(twoSteps);
        QVERIFY(migrator.migrate(*db).outcome == MigrationOutcome::Upgraded);
        const auto report = migrator.migrate(*db);
        QVERIFY(report.outcome == MigrationOutcome::UpToDate);
        QCOMPARE(report.from, 2);
        QCOMPARE(number(*db, "SELECT count(*) FROM two"), 1);
    }
    void leavesANewerOneAlone()
    {
        const auto db = database();
        QVERIFY(db->execute(QStringLiteral("PRAGMA user_version = 9")).ok());
        const auto report = SchemaMigrator(twoSteps).migrate(*db);
        QVERIFY(report.outcome == MigrationOutcome::NewerThanProgram);
        QCOMPARE(number(*db, "PRAGMA user_version"), 9);
        QCOMPARE(number(*db, "SELECT count(*) FROM sqlite_schema"), 0);
    }
    void aFailedStepLeavesTheVersionBefore()
    {
        const auto db = database();
        auto broken = twoSteps;
        broken[1].statements << QStringLiteral("CREATE NONSENSE");
        const auto report = SchemaMigrator(broken).migrate(*db);
        QVERIFY(report.outcome == MigrationOutcome::Failed);
        QCOMPARE(report.from, 0);
        QCOMPARE(report.to, 1);
        QVERIFY(report.error.message.contains(QStringLiteral("NONSENSE")));
        QCOMPARE(number(*db, "PRAGMA user_version"), 1);
        QCOMPARE(number(*db, "SELECT count(*) FROM one"), 1);
        QCOMPARE(number(*db, "SELECT count(*) FROM sqlite_schema WHERE name = 'two'"), 0);
        QVERIFY(SchemaMigrator(twoSteps).migrate(*db).outcome == MigrationOutcome::Upgraded);
    }
    void bundledStepsHaveNoGap()
    {
        const auto migrations = SchemaMigrator::bundled();
        QVERIFY(!migrations.empty());
        for (size_t i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i) + 1);
            for (const QString &statement : migrations[i].statements)
                QCOMPARE(statement.count(QStringLiteral(";\n"))
                             + (statement.endsWith(QLatin1Char(';')) ? 1 : 0),
                         1);
        }
        const auto db = database();
        QVERIFY(SchemaMigrator().migrate(*db).outcome == MigrationOutcome::Upgraded);
        QCOMPARE(number(*db, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"), 0);
        QCOMPARE(
            number(
                *db,
                "SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\'"),
            4);
    }
};

QTEST_GUILESS_MAIN(TestSchemaMigrator)
#include "tst_schemamigrator.moc"
