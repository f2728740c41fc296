// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherwriters.h"

#include "store/eventedits.h"
#include "store/project.h"
#include "support/windowparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

/// Two windows, or a window and the command line, on one project.
class TestOtherWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.annals"));
        writeSampleProject(m_path);
        for (auto &one : m_windows) {
            one = *Workspace::of(*Project::open(m_path, Project::Mode::ReadWrite), testPerson());
            new OtherWriters(*one);
        }
    }
    void cleanup()
    {
        for (auto &one : m_windows)
            one.reset();
    }

    void theSecondSeesTheFirstsEdits()
    {
        Event after = first(0);
        after.title = QStringLiteral("Renamed in the other window");
        QSignalSpy told(m_windows[1].get(), &Workspace::reloaded);
        QVERIFY(edit(0, first(0), after).ok());
        QVERIFY(!m_windows[1]->editor().canUndo());
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 3 * OtherWriters::interval);
        QCOMPARE(m_windows[1]->titleOf(0), after.title);
        QCOMPARE(m_windows[1]->editor().undoLabel(), QStringLiteral("Edit")); // one history of both
        QSignalSpy back(m_windows[0].get(), &Workspace::reloaded);
        QVERIFY(m_windows[1]->editor().undo().ok());
        QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 3 * OtherWriters::interval);
        QVERIFY(m_windows[0]->titleOf(0) != after.title);
    }
    void noUpdateIsLost()
    {
        const Event before = first(0);
        Event renamed = before;
        renamed.title = QStringLiteral("Renamed");
        Event noted = before;
        noted.title = QStringLiteral("Renamed otherwise");
        QVERIFY(edit(0, before, renamed).ok());
        const auto refused = edit(1, before, noted); // from what its window still shows
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(first(1).title, renamed.title);
    }
    void whatAWindowDoesItselfReadsNothingAnew()
    {
        Event after = first(0);
        after.note = QStringLiteral("a note");
        QVERIFY(edit(0, first(0), after).ok());
        const QSignalSpy told(m_windows[0].get(), &Workspace::reloaded);
        QTest::qWait(OtherWriters::interval + 500);
        QCOMPARE(told.size(), 0);
    }

private:
    Event first(size_t window) { return **m_windows[window]->project().events().find(m_windows[window]->index().id(0)); }
    Result<Done> edit(size_t window, const Event &before, const Event &after)
    {
        return m_windows[window]->editor().perform({QStringLiteral("Edit"), {Change::of(before, after)}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::array<std::unique_ptr<Workspace>, 2> m_windows;
};

QTEST_MAIN(TestOtherWriters)
#include "tst_otherwriters.moc"
