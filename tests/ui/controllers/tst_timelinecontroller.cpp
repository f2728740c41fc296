// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "core/calendar.h"
#include "explorer.h"
#include "palette/motion.h"
#include "support/program.h"
#include "support/windowparts.h"
#include "timeline/gotodate.h"
#include "timeline/timelineview.h"
#include "timeline/viewhistory.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

/// The ways through time by key and by menu, in the window.
class TestTimelineController : public QObject
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
        const QString path = m_parts->file("Market.annals");
        writeSampleProject(path);
        QVERIFY(m_window->openProject(path).ok());
        time().setReducedMotion(true);
    }

    void f26_everyPlaceByMenuAndByKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("fit") << QStringLiteral("Fit all") << int(Qt::Key_0) << int(Qt::ControlModifier);
        QTest::newRow("today") << QStringLiteral("Go to today") << int(Qt::Key_T) << int(Qt::ControlModifier);
        QTest::newRow("focus") << QStringLiteral("Centre the selection, then fit it") << int(Qt::Key_F) << 0;
        QTest::newRow("zoom in") << QStringLiteral("Zoom in") << int(Qt::Key_Plus) << int(Qt::ControlModifier);
        QTest::newRow("zoom out") << QStringLiteral("Zoom out") << int(Qt::Key_Minus) << int(Qt::ControlModifier);
        QTest::newRow("back") << QStringLiteral("View back") << int(Qt::Key_Left) << int(Qt::AltModifier);
        QTest::newRow("to the range") << QStringLiteral("Zoom to the range") << int(Qt::Key_Z) << 0;
    }
    void f26_everyPlaceByMenuAndByKey()
    {
        QFETCH(QString, name);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        const auto prepare = [this] {
            const auto day = double(dayOf({2012, 5, 1}));
            time().show(day - 1000, day + 1000);
            time().show(day, day + 700);
            timeline().setSelection({timeline().stage().index().id(0)}, timeline().stage().index().id(0));
            m_window->explorer()->workspace().setCurrent(timeline().current());
            time().show(day, day + 700);
        };
        prepare();
        const TimeScale before = time().scale();
        QAction *action = actionOf(name);
        QVERIFY(action);
        QVERIFY(action->isEnabled());
        action->trigger();
        const TimeScale byMenu = time().scale();
        QVERIFY(byMenu != before);
        prepare();
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(time().scale() != before);
        if (name != u"View back") // where that leads depends on the way here
            QVERIFY(std::abs(time().scale().firstDay - byMenu.firstDay) < 1e-6);
    }

    void f26_goToDateByTyping()
    {
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key_G, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const auto *popup = qobject_cast<GoToDate *>(field->parentWidget());
        QVERIFY(popup && popup->isVisible());
        QTest::keyClicks(field, QStringLiteral("april 2019"));
        QCOMPARE(popup->says(), QStringLiteral("April 2019"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(popup->isHidden());
        QVERIFY(timeline().hasFocus());
        const double first = double(dayOf({2019, 4, 1}));
        QVERIFY(time().scale().firstDay < first && time().scale().firstDay > first - 10);
        QVERIFY(time().scale().lastDay() > first + 30 && time().scale().lastDay() < first + 40);
        QVERIFY(timeline().range() == DateRange({dayOf({2019, 4, 1}), dayOf({2019, 4, 30})}));
    }

    void f26_goToDateSaysWhatIsWrongAndStays()
    {
        actionOf(QStringLiteral("Go to date…"))->trigger();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        const auto *popup = qobject_cast<GoToDate *>(field->parentWidget());
        const TimeScale before = time().scale();
        QTest::keyClicks(field, QStringLiteral("2019-02-31"));
        QVERIFY(popup->says().contains(u"no 31 February"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QVERIFY(time().scale() == before);
        m_window->explorer()->workspace().setCurrent(timeline().stage().index().id(0));
        QTest::keyClick(field, Qt::Key_Escape); // the popup, not the selection
        QVERIFY(popup->isHidden());
        QVERIFY(m_window->explorer()->workspace().current());
        QVERIFY(timeline().hasFocus());
    }

    void f26_goToDateGoesWhereNothingIs()
    {
        for (const auto &[date, first, last] :
             {std::tuple("1066-10-14", CivilDate{1066, 10, 14}, CivilDate{1066, 10, 14}), std::tuple("-0043", CivilDate{-43, 1, 1}, CivilDate{-43, 12, 31}),
              std::tuple("9999-12-31", CivilDate{9999, 12, 31}, CivilDate{9999, 12, 31}), std::tuple("-9999", CivilDate{-9999, 1, 1}, CivilDate{-9999, 12, 31})}) {
            goTo(timeline(), *Edtf::parse(QString::fromLatin1(date)));
            QVERIFY2(time().scale().firstDay <= double(dayOf(first)), date);
            QVERIFY2(time().scale().lastDay() >= double(dayOf(last)) + 1, date);
            QVERIFY(!timeline().grab().isNull());
        }
        goTo(timeline(), *Edtf::parse(QStringLiteral("2030/..")));
        QVERIFY(std::isfinite(time().scale().firstDay));
    }

    void f27_backAndForwardByKeyAndMenu()
    {
        QAction *back = actionOf(QStringLiteral("View back"));
        QAction *forward = actionOf(QStringLiteral("View forward"));
        const double all = time().scale().firstDay;
        const auto day = double(dayOf({2012, 5, 1}));
        time().show(day, day + 100);
        QTRY_VERIFY(back->isEnabled());
        QVERIFY(!forward->isEnabled());
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(std::abs(time().scale().firstDay - all) < 1e-6);
        QVERIFY(forward->isEnabled());
        forward->trigger();
        QVERIFY(std::abs(time().scale().firstDay - day) < 1e-6);
    }

    void rangeFiltersFromTheMenu()
    {
        const DateRange range{dayOf({2010, 1, 1}), dayOf({2012, 12, 31})};
        QAction *filter = actionOf(QStringLiteral("Filter to the range"));
        QVERIFY(!filter->isEnabled());
        timeline().setRange(range);
        QVERIFY(filter->isEnabled());
        filter->trigger();
        QVERIFY(m_window->explorer()->workspace().filter().current().days == range);
    }

    void escapeEndsSelectionThenSearch()
    {
        Workspace &workspace = m_window->explorer()->workspace();
        EventFilter filter;
        filter.search = QStringLiteral("Amazon");
        workspace.filter().apply(filter);
        workspace.setCurrent(timeline().stage().index().id(0));
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QVERIFY(!workspace.current());
        QCOMPARE(workspace.filter().current().search, QStringLiteral("Amazon"));
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QTRY_VERIFY(workspace.filter().current().search.isEmpty());
    }

    void qShowsAndHidesTheDetails()
    {
        timeline().setFocus();
        QTest::keyClick(&timeline(), Qt::Key_Q);
        QVERIFY(m_window->explorer()->panels().isHidden());
        QTest::keyClick(&timeline(), Qt::Key_Q);
        QVERIFY(!m_window->explorer()->panels().isHidden());
    }

    void wheelsWayIsKept()
    {
        QAction *wheel = actionOf(QStringLiteral("Wheel scrolls the lanes"));
        QVERIFY(timeline().wheel() == TimelineView::Wheel::Zooms);
        wheel->trigger();
        QVERIFY(timeline().wheel() == TimelineView::Wheel::ScrollsLanes);
        MainWindow second(m_parts->settings, m_parts->recent, m_parts->appearance, [] { return QDateTime(); });
        QVERIFY(second.openProject(m_parts->file("Market.annals")).ok());
        QVERIFY(second.explorer()->timeline().wheel() == TimelineView::Wheel::ScrollsLanes);
    }

    void contextMenusHaveTheKeys()
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {600, 16}, timeline().viewport()->mapToGlobal(QPoint(600, 16)));
        QApplication::sendEvent(timeline().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(actionOf(QStringLiteral("Go to date…"))));
        menu->close();
        m_window->closeProject();
        for (const char *name : {"Go to date…", "View back", "Zoom in"})
            QVERIFY(!actionOf(QString::fromUtf8(name))->isEnabled());
    }

    void f26_motionFollowsTheDesktop()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
        QDir().mkpath(folder + QStringLiteral("/gtk-3.0"));
        const QString gtk = folder + QStringLiteral("/gtk-3.0/settings.ini");
        const QString kde = folder + QStringLiteral("/kdeglobals");
        QVERIFY(!desktopWantsLessMotion());
        writeFile(gtk, "[Settings]\ngtk-enable-animations=false\n");
        QVERIFY(desktopWantsLessMotion());
        writeFile(gtk, "[Settings]\ngtk-enable-animations=1\n");
        QVERIFY(!desktopWantsLessMotion());
        writeFile(kde, "[KDE]\nAnimationDurationFactor=0\n");
        QVERIFY(desktopWantsLessMotion());
        writeFile(kde, "[KDE]\nAnimationDurationFactor=0.5\n");
        QVERIFY(!desktopWantsLessMotion());
        QFile::remove(gtk);
        QFile::remove(kde);
        QStandardPaths::setTestModeEnabled(false);
    }

private:
    [[nodiscard]] TimelineView &timeline() { return m_window->explorer()->timeline(); }
    [[nodiscard]] Viewport &time() { return m_window->explorer()->time(); }
    [[nodiscard]] QAction *actionOf(const QString &name)
    {
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')) == name)
                    return action;
            }
        }
        return nullptr;
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTimelineController)
#include "tst_timelinecontroller.moc"
