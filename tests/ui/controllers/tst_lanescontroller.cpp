// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"
#include "explorer.h"
#include "mainwindow.h"
#include "store/project.h"
#include "support/windowparts.h"
#include "timeline/eradialog.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

/// Lanes and eras by key and menu, in the window.
class TestLanesController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset(); // before what it is made with
        m_parts = std::make_unique<WindowParts>();
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        writeSampleProject(path());
        QVERIFY(m_window->openProject(path()).ok());
        connect(&m_window->explorer()->workspace(), &Workspace::failed, this, [](const Error &error) { QFAIL(qPrintable(error.text())); });
    }

    void f21_mMarksTheRangeAndDeleteTakesItAway()
    {
        mark("Boom");
        QCOMPARE(eras().size(), size_t(1));
        QCOMPARE(eras().front().name, QStringLiteral("Boom"));
        QVERIFY(eras().front().date.range() == years());
        QVERIFY(!timeline().range()); // the era is there instead
        QTest::keyClick(timeline().viewport(), Qt::Key_Delete);
        QCOMPARE(eras().size(), size_t(1)); // no range, no era of it
        timeline().setRange(DateRange{years().first, years().last - 1});
        QTest::keyClick(timeline().viewport(), Qt::Key_Delete);
        QCOMPARE(eras().size(), size_t(1)); // of other days
        timeline().setRange(years());
        Workspace &workspace = m_window->explorer()->workspace();
        const EventIndex::Row events = workspace.index().count();
        workspace.step(1);
        QTest::keyClick(timeline().viewport(), Qt::Key_Delete); // the selected event first
        QCOMPARE(workspace.index().count(), events - 1);
        QCOMPARE(eras().size(), size_t(1));
        QTest::keyClick(timeline().viewport(), Qt::Key_Delete);
        QCOMPARE(workspace.index().count(), events - 1);
        QVERIFY(eras().empty());
    }

    void f68_erasAreUndoneAndRedoneAcrossARestart()
    {
        mark("Boom");
        mark("Bust");
        undo();
        QCOMPARE(eras().size(), size_t(1));
        m_window->closeProject();
        QVERIFY(m_window->openProject(path()).ok());
        QCOMPARE(eras().size(), size_t(1));
        undo();
        QVERIFY(eras().empty());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(eras().size(), size_t(2));
        QCOMPARE(eras().back().name, QStringLiteral("Bust"));
    }

    void f68_theStarIsUndone()
    {
        Workspace &workspace = m_window->explorer()->workspace();
        const EventId event = workspace.index().id(0);
        QVERIFY(workspace.setStarred(event, true).ok());
        QVERIFY(workspace.setStarred(event, true).ok()); // once
        QVERIFY(workspace.index().starred(0));
        undo();
        QVERIFY(!workspace.index().starred(0));
        QVERIFY(!workspace.editor().canUndo());
    }

private:
    static DateRange years() { return {dayOf({2010, 1, 1}), dayOf({2012, 12, 31})}; }
    [[nodiscard]] QString path() const { return m_parts->file("Market.annals"); }
    [[nodiscard]] TimelineView &timeline() { return m_window->explorer()->timeline(); }
    [[nodiscard]] const std::vector<Era> &eras() { return timeline().stage().eras(); }
    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }

    /// With the keys alone.
    void mark(const char *name)
    {
        timeline().setFocus();
        timeline().setRange(years());
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<EraDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->focusWidget(), QString::fromLatin1(name));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QTest::keyClick(timeline().viewport(), Qt::Key_M);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLanesController)
#include "tst_lanescontroller.moc"
