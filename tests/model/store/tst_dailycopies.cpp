// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dailycopies.h"

#include "store/integrity.h"
#include "support/storesamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace StoreSamples;

class TestDailyCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("market.annals"));
        m_project = *Project::open(m_path, Project::Mode::Create);
    }
    void cleanup() { m_project.reset(); }

    void f69_theLastTenDaysAreKept()
    {
        for (int day = 1; day <= 14; ++day)
            QVERIFY(workOn(day));
        const auto copies = DailyCopies(m_path).list();
        QCOMPARE(copies.size(), size_t(10));
        QCOMPARE(copies.front().day, QDate(2026, 11, 14));
        QCOMPARE(copies.back().day, QDate(2026, 11, 5));
        for (const DailyCopy &copy : copies) { // each as it was at the beginning of its day
            const auto project = Project::open(copy.path, Project::Mode::ReadOnly);
            QVERIFY(project.ok());
            QCOMPARE(*(*project)->events().count(), copy.day.day() - 1);
        }
    }
    void oneADayAndNoneWhereNothingHasChanged()
    {
        QVERIFY(workOn(1));
        QVERIFY(keep(1)); // the day has its copy: that stays as it is
        QCOMPARE(eventsIn(DailyCopies(m_path).list().front()), 0);
        QVERIFY(keep(2));
        QVERIFY(keep(3)); // nobody has worked since
        QCOMPARE(DailyCopies(m_path).list().size(), size_t(2));
    }
    void f69_restoringPutsAllBackAndKeepsWhatThereWas()
    {
        for (int day = 1; day <= 3; ++day)
            QVERIFY(workOn(day));
        restore(DailyCopies(m_path).list()[1], 4); // of the second day
        QCOMPARE(*m_project->events().count(), 1);
        QVERIFY(checkIntegrity(m_project->database())->empty());
        QCOMPARE(eventsIn(DailyCopies(m_path).list().front()), 3);
        restore(DailyCopies(m_path).list().front(), 4); // and back again, on the same day
        QCOMPARE(*m_project->events().count(), 3);
        QCOMPARE(eventsIn(DailyCopies(m_path).list().front()), 1);
        QVERIFY(workOn(5));
    }
    void whatCannotBeReadRestoresNothing()
    {
        QVERIFY(workOn(1));
        QVERIFY(workOn(2));
        const DailyCopy copy = DailyCopies(m_path).list().front();
        QVERIFY(QFile::resize(copy.path, 5000));
        const auto restored = DailyCopies(m_path).restore(m_project->database(), copy, QDate(2026, 11, 3));
        QVERIFY(!restored.ok());
        QCOMPARE(*m_project->events().count(), 2);
    }
    void anotherWriterHoldsARestoreUp()
    {
        QVERIFY(workOn(1));
        QVERIFY(workOn(2));
        const auto other = Project::open(m_path, Project::Mode::ReadWrite);
        QVERIFY((*other)->database().execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
        const auto restored = DailyCopies(m_path).restore(m_project->database(), DailyCopies(m_path).list().back(), QDate(2026, 11, 3));
        QVERIFY(!restored.ok());
        QVERIFY2(restored.error().message.startsWith(QStringLiteral("The project is in use by another program")),
                 qPrintable(restored.error().message));
        QVERIFY((*other)->database().execute(QStringLiteral("COMMIT")).ok());
        QCOMPARE(*m_project->events().count(), 2);
    }
    void aProjectToTheLimitAndBeyond()
    {
        m_project.reset();
        for (const qint64 beyond : {1, 0}) { // what is behind the pages of a project takes no room on the disk
            QVERIFY(QFile::resize(m_path, DailyCopies::largestProject + beyond));
            m_project = *Project::open(m_path, Project::Mode::ReadWrite);
            QVERIFY(keep(1));
            QCOMPARE(DailyCopies(m_path).list().size(), size_t(beyond ? 0 : 1));
            m_project.reset();
        }
    }
    void whereNothingCanBeWrittenThatIsSaid()
    {
        QFile file(m_folder->filePath(QStringLiteral("market.copies")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!keep(1));
    }

private:
    bool keep(int day) { return DailyCopies(m_path).keep(m_project->database(), QDate(2026, 11, day)).ok(); }
    /// Opens the project on that day, and adds an event.
    bool workOn(int day)
    {
        if (!keep(day))
            return false;
        QTest::qSleep(5); // so that what is written now is written later
        return m_project->events().insert(eventOf(QStringLiteral("k%1").arg(day), "2004", QStringLiteral("Event"))).ok();
    }
    static int eventsIn(const DailyCopy &copy)
    {
        const auto project = Project::open(copy.path, Project::Mode::ReadOnly);
        return project ? int(*(*project)->events().count()) : -1;
    }
    void restore(const DailyCopy &copy, int day)
    {
        m_project.reset();
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        const auto restored = DailyCopies(m_path).restore(**database, copy, QDate(2026, 11, day));
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().text()));
        m_project = *Project::open(m_path, Project::Mode::ReadWrite);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestDailyCopies)
#include "tst_dailycopies.moc"
