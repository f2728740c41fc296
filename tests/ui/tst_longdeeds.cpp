// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deedrunner.h"

#include "editing/deeddialog.h"
#include "editing/eventeditor.h"
#include "importing/importjob.h"
#include "store/companymerge.h"
#include "store/transaction.h"
#include "support/largeproject.h"
#include "support/program.h"
#include "support/watchdog.h"
#include "support/windowparts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int minute = 60'000;
constexpr int rows = 12'000;

std::unique_ptr<Workspace> opened(const QString &path)
{
    auto project = Project::open(path, Project::Mode::ReadWrite);
    if (!project)
        qFatal("%s", qPrintable(project.error().text()));
    auto workspace = Workspace::of(std::move(project).value(), testPerson());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    new DeedRunner(**workspace, testPerson());
    return std::move(workspace).value();
}

DeedRunner &runner(Workspace &workspace)
{
    return *DeedRunner::of(workspace);
}

} // namespace

/// Deeds of many records: on another thread, with their progress, all or nothing, and as good as short ones.
class TestLongDeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile table(m_parts.file("table.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("date,title,company,kind\n");
        for (int row = 0; row < rows; ++row)
            table.write(QStringLiteral("%1-%2,Deal %3,Company %4,other\n")
                            .arg(2000 + row % 20)
                            .arg(1 + row % 12, 2, 10, QLatin1Char('0'))
                            .arg(row)
                            .arg(row % 7)
                            .toUtf8());
        table.close();
        QVERIFY(Project::open(m_parts.file("imported.annals"), Project::Mode::Create).ok());
        ImportJob job(m_parts.file("imported.annals"), {m_parts.file("table.csv")}, QStringLiteral("Ann"));
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        QVERIFY(finished.wait(minute));
        QCOMPARE(job.report().added(), qint64(rows));
    }
    void init()
    {
        m_file = m_parts.file("copy.annals");
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(m_file + QLatin1String(end));
        QVERIFY(QFile::copy(m_parts.file("imported.annals"), m_file));
    }

    void f68_aLargeImportIsTakenBackAndComesAgain()
    {
        const QString before = listed();
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        Watchdog watchdog;
        QSignalSpy progress(&runner(*workspace), &DeedRunner::underWayChanged);
        DeedRunner::undo(*workspace);
        QVERIFY(runner(*workspace).underWay());
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay(), minute);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->index().count(), EventIndex::Row(0), minute);
        QVERIFY(progress.size() >= 3);
        QVERIFY(workspace->editor().canRedo());
        QVERIFY(!workspace->editor().canUndo());
        QCOMPARE(listed(), QString());
        DeedRunner::redo(*workspace);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->index().count(), EventIndex::Row(rows), minute);
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay() && !workspace->loading(), minute);
        QVERIFY2(watchdog.longest() < stallLimit, qPrintable(QString::number(watchdog.longest())));
        QCOMPARE(listed(), before);
        const auto again = opened(m_file); // and so it is remembered
        QVERIFY(again->editor().canUndo());
        QVERIFY(!again->editor().canRedo());
    }

    void f68_whatIsStoppedHasChangedNothing()
    {
        const QString before = listed();
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        QSignalSpy failed(workspace.get(), &Workspace::failed);
        connect(&runner(*workspace), &DeedRunner::underWayChanged, this, [&] {
            if (runner(*workspace).underWay() && runner(*workspace).underWay()->rows > rows / 2)
                runner(*workspace).stop();
        });
        DeedRunner::undo(*workspace);
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay(), minute);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().message.contains(u"nothing has changed"));
        QVERIFY(workspace->editor().canUndo());
        QCOMPARE(listed(), before);
    }

    void f68_closingMeanwhileChangesNothing()
    {
        const QString before = listed();
        {
            const auto workspace = opened(m_file);
            QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
            DeedRunner::undo(*workspace);
            QTRY_VERIFY(runner(*workspace).underWay()->rows > 0);
        }
        QTest::qWait(500); // for the other thread to see it
        QCOMPARE(listed(), before);
    }

    void f68_nothingElseIsDoneMeanwhile()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        const EventId event = workspace->index().id(0);
        DeedRunner::undo(*workspace);
        QTRY_VERIFY_WITH_TIMEOUT(runner(*workspace).underWay() && runner(*workspace).underWay()->rows > 0, minute); // it is writing
        const auto refused = workspace->setStarred(event, true);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"in use by another program"));
        runner(*workspace).stop();
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay(), minute);
        QVERIFY(workspace->setStarred(event, true).ok());
    }

    void f46_anEditDuringAnImportIsToldToWait()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        const EventId event = workspace->index().id(0);
        auto importing = Project::open(m_file, Project::Mode::ReadWrite);
        QVERIFY(importing.ok());
        auto batch = Transaction::begin((*importing)->database());
        QVERIFY(batch.ok());
        QElapsedTimer took;
        took.start();
        const auto refused = workspace->setStarred(event, true);
        QVERIFY2(took.elapsed() < 1000, qPrintable(QString::number(took.elapsed())));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"try again in a moment"));
        QVERIFY(batch->commit().ok());
        QVERIFY(workspace->setStarred(event, true).ok()); // nothing was lost
        DeedRunner::undo(*workspace);
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay(), minute);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->index().starred(*workspace->index().rowOf(event)), minute);
    }

    void f15_aLargeMergeLetsTheWindowGoOn()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        const QString before = listed();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->snapshot().companies.empty(), minute);
        const size_t companies = workspace->snapshot().companies.size();
        Watchdog watchdog;
        bool ended = false;
        DeedRunner::perform(*workspace, QStringLiteral("Merge"), rows,
                           [](Project &project) { return CompanyMerge(project).merge(QStringLiteral("Company 1"), QStringLiteral("Company 2")); },
                           [&](const Result<Done> &done) { ended = done.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(ended, minute);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->snapshot().companies.size(), companies - 1, minute);
        QVERIFY(std::ranges::find(workspace->index().companyNames(), QStringLiteral("Company 1")) == workspace->index().companyNames().end());
        DeedRunner::undo(*workspace);
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay() && !workspace->loading(), minute);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->snapshot().companies.size(), companies, minute);
        QVERIFY2(watchdog.longest() < stallLimit, qPrintable(QString::number(watchdog.longest())));
        QCOMPARE(listed(), before);
    }

    void f15_aMergeThatCannotBeSaysSo()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        std::optional<Result<Done>> ended;
        DeedRunner::perform(*workspace, QStringLiteral("Merge"), rows,
                           [](Project &project) { return CompanyMerge(project).merge(QStringLiteral("Company 1"), QStringLiteral("Company 1")); },
                           [&](const Result<Done> &done) { ended = done; });
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), minute);
        QVERIFY(ended->error().message.contains(u"one company already"));
        QVERIFY(!runner(*workspace).underWay());
    }

    void f47_manyEventsAreAcceptedAtOnce()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        std::vector<EventId> all;
        for (EventIndex::Row row = 0; row < rows; ++row)
            all.push_back(workspace->index().id(row));
        EventEditor editor(*workspace, m_parts.appearance, QDate(2021, 11, 17), nullptr);
        Watchdog watchdog;
        QVERIFY(editor.setReview(all, Review::Accepted));
        QTRY_VERIFY_WITH_TIMEOUT(!runner(*workspace).underWay() && !workspace->loading(), minute);
        const auto accepted = [&] {
            EventFilter filter;
            filter.reviews = {Review::Accepted};
            return maskOf(workspace->index(), filter).count();
        };
        QTRY_COMPARE_WITH_TIMEOUT(accepted(), EventIndex::Row(rows), minute);
        DeedRunner::undo(*workspace);
        QTRY_COMPARE_WITH_TIMEOUT(accepted(), EventIndex::Row(0), minute);
        QVERIFY2(watchdog.longest() < stallLimit, qPrintable(QString::number(watchdog.longest())));
    }

    void theDialogGoesWithItsProject()
    {
        auto workspace = opened(m_file);
        DeedDialog dialog(runner(*workspace), nullptr);
        dialog.show();
        workspace.reset();
        QVERIFY(!dialog.isVisible());
        dialog.reject(); // there is nothing to stop
    }

    void f68_theDialogGoesWithTheDeed()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        DeedRunner::undo(*workspace);
        DeedDialog dialog(runner(*workspace), nullptr);
        dialog.open();
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(dialog).contains(u"rows of the project"), minute);
        dialog.reject();
        QVERIFY(textsOf(dialog).contains(u"Stopping"));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), minute);
        QVERIFY(workspace->editor().canUndo());
    }

private:
    [[nodiscard]] QString listed() const
    {
        return QString::fromUtf8(runAnnals({QStringLiteral("list"), m_file, QStringLiteral("events"), QStringLiteral("--format"), QStringLiteral("jsonl")}).out);
    }

    WindowParts m_parts;
    QString m_file;
};

QTEST_MAIN(TestLongDeeds)
#include "tst_longdeeds.moc"
