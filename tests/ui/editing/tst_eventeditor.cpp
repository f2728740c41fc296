// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/eventeditor.h"

#include "commands/windowactions.h"
#include "editing/amountsfield.h"
#include "editing/companiesfield.h"
#include "editing/edtffield.h"
#include "editing/eventdialog.h"
#include "explorer.h"
#include "mainwindow.h"
#include "store/eventedits.h"
#include "support/windowparts.h"
#include "table/eventtable.h"
#include "timeline/dateshift.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace {
const QDate today(2021, 11, 17);
}

/// Events are made, changed, joined, taken apart and deleted by hand, one edit a deed.
class TestEventEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_parts = std::make_unique<WindowParts>();
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime(today, {12, 0}); });
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        writeSampleProject(m_parts->file("Market.annals"));
        QVERIFY(m_window->openProject(m_parts->file("Market.annals")).ok());
    }
    void cleanup() { m_window.reset(); }

    void f46_theDateExplainsItself_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("empty") << QString() << QStringLiteral("No date: it waits below the lanes until it has one.") << false;
        QTest::newRow("formal") << QStringLiteral("2014~") << QStringLiteral("about 2014") << false;
        QTest::newRow("words") << QStringLiteral("April 2019") << QStringLiteral("April 2019 · 2019-04") << false;
        QTest::newRow("no such day") << QStringLiteral("2019-02-30") << QStringLiteral("30 February") << true;
        QTest::newRow("ends before it begins") << QStringLiteral("2019/2018") << QStringLiteral("2018 lies before 2019") << true;
        QTest::newRow("in words") << QStringLiteral("April 2019 to March 2018") << QStringLiteral("lies before") << true;
        QTest::newRow("from to in words") << QStringLiteral("March 2018 to April 2019") << QStringLiteral("2018-03/2019-04") << false;
        QTest::newRow("no date") << QStringLiteral("whenever") << QStringLiteral("Not a date") << true;
    }
    void f46_theDateExplainsItself()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        QFETCH(bool, wrong);
        EdtfField field(today, m_parts->appearance);
        field.field().setText(typed);
        QVERIFY2(field.says().contains(says), qPrintable(field.says()));
        QCOMPARE(field.isWrong(), wrong);
        QCOMPARE(field.date().has_value(), !wrong && !typed.isEmpty());
    }

    void f46_amountsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("sign") << QStringLiteral("$75 million") << QStringLiteral("$75 million");
        QTest::newRow("code") << QStringLiteral("EUR 120.5") << QStringLiteral("€120.50");
        QTest::newRow("two") << QStringLiteral("$75 million; RMB 5,000 ($710)") << QStringLiteral("$75 million; RMB 5,000 ($710)");
        QTest::newRow("none") << QStringLiteral("a lot") << QStringLiteral("“a lot” is no amount");
    }
    void f46_amountsAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        AmountsField field(m_parts->appearance);
        field.field().setText(typed);
        QVERIFY2(field.says().contains(says), qPrintable(field.says()));
        AmountsField again(m_parts->appearance);
        again.setAmounts(field.amounts());
        QVERIFY(again.amounts() == field.amounts());
        again.field().setText(again.field().text() + QLatin1Char(' '));
        QVERIFY(again.amounts() == field.amounts()); // what it writes it reads
    }

    void f46_nothingIsKeptUntilItIsRight()
    {
        EventDialog dialog(workspace(), m_parts->appearance, newEvent(), false, today);
        dialog.show();
        QVERIFY(dialog.problem().contains(u"title"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(textsOf(dialog).contains(u"It needs a title"));
        dialog.titleField().setText(QStringLiteral("Amazon opens"));
        dialog.dateField().field().setText(QStringLiteral("2019-13"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(textsOf(dialog).contains(u"The date cannot be read"));
        dialog.dateField().field().setText(QStringLiteral("2019-12"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.edited().when->toString(), QStringLiteral("2019-12"));
    }

    void f46_doubleClickOnEmptyGroundMakesAnEventThere()
    {
        TimelineView &view = m_window->explorer()->timeline();
        const TimelineAreas areas = view.areas();
        const double x = areas.plotRight - 40;
        const QPoint ground(int(x), int(areas.lanes.bottom()) - 4);
        QVERIFY(!view.itemAt(ground));
        QString date;
        answer([&](EventDialog &dialog) {
            date = dialog.dateField().field().text();
            dialog.titleField().setText(QStringLiteral("A new shop"));
            dialog.accept();
        });
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, ground);
        QVERIFY(!date.isEmpty());
        QVERIFY(date.startsWith(QString::number(QDate::fromJulianDay(qint64(view.time().scale().dayAt(x))).year())));
        QCOMPARE(workspace().index().count(), 7U);
        QCOMPARE(titleOfCurrent(), QStringLiteral("A new shop"));
        workspace().undo();
        QCOMPARE(workspace().index().count(), 6U);
    }

    void f46_editingKeepsWhatWasNotTouched()
    {
        workspace().step(1);
        answer([](EventDialog &dialog) { dialog.accept(); });
        action("Edit event")->trigger();
        QVERIFY(!workspace().editor().canUndo()); // nothing was changed
        answer([](EventDialog &dialog) {
            dialog.titleField().setText(QStringLiteral("Amazon buys Joyo"));
            dialog.accept();
        });
        action("Edit event")->trigger();
        const auto event = workspace().project().events().find(*workspace().current());
        QCOMPARE((*event)->title, QStringLiteral("Amazon buys Joyo"));
        QVERIFY((*event)->review == Review::Edited);
        QCOMPARE((*event)->claims.size(), size_t(1));
        QCOMPARE(workspace().editor().undoLabel(), QStringLiteral("Edit event"));
    }

    void f47_severalAtOnce()
    {
        EventEditor editor(workspace(), m_parts->appearance, today, m_window.get());
        std::vector<EventId> all;
        for (EventIndex::Row row = 0; row < workspace().index().count(); ++row)
            all.push_back(workspace().index().id(row));
        QVERIFY(editor.setTag(all, QStringLiteral("china"), true));
        QCOMPARE(workspace().index().tagNames(), std::vector<QString>{QStringLiteral("china")});
        QVERIFY(!editor.setTag(all, QStringLiteral("china"), true)); // they have it
        QVERIFY(editor.setStarred(all, true));
        QVERIFY(editor.setReview(all, Review::Accepted));
        QVERIFY(editor.remove(all));
        QCOMPARE(workspace().index().count(), 0U);
        for (int i = 0; i < 4; ++i)
            workspace().undo(); // one each
        QCOMPARE(workspace().index().count(), 6U);
        QVERIFY(workspace().index().tagNames().empty());
        QVERIFY(!workspace().editor().canUndo());
    }

    void f47_theTableSelectsSeveral()
    {
        Explorer &explorer = *m_window->explorer();
        explorer.setTableShown(true);
        EventTable &table = explorer.table();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(workspace().selection().size(), size_t(2));
        QCOMPARE(explorer.timeline().selection().size(), size_t(2));
        action("Star")->trigger();
        QVERIFY(workspace().index().starred(0) && workspace().index().starred(1));
        QCOMPARE(workspace().selection().size(), size_t(2));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(workspace().selection().size(), size_t(1));
    }

    void f46_mergeAndSplit()
    {
        EventEditor editor(workspace(), m_parts->appearance, today, m_window.get());
        const auto exit = workspace().project().events().findByKey(QStringLiteral("e-exit"));
        const auto joyo = workspace().project().events().findByKey(QStringLiteral("e-joyo"));
        QVERIFY(editor.setStarred({(*joyo)->id}, true));
        QVERIFY(editor.merge((*exit)->id, {(*joyo)->id, (*exit)->id}));
        const auto merged = workspace().project().events().find((*exit)->id);
        QCOMPARE((*merged)->claims.size(), size_t(3));
        QCOMPARE(workspace().index().count(), 5U);
        QVERIFY(workspace().index().starred(*workspace().index().rowOf((*exit)->id)));
        workspace().undo();
        QCOMPARE(workspace().index().count(), 6U);

        const Event before = **workspace().project().events().findByKey(QStringLiteral("e-exit"));
        const SplitEvent parts = split(before, {QStringLiteral("e-exit-1")});
        QVERIFY(parts.rest.kind == EventKind::Exit);
        QVERIFY(parts.part.kind == EventKind::Closure);
        QCOMPARE(parts.part.claims.size(), size_t(1));
        QVERIFY(workspace().editor().perform({QStringLiteral("Split"), {Change::of(std::optional(before), std::optional(parts.rest)),
                                                                       Change::of(std::optional<Event>(), std::optional(parts.part))}}).ok());
        QCOMPARE(workspace().index().count(), 7U);
        workspace().undo();
        QCOMPARE(workspace().index().count(), 6U);
        const Event after = **workspace().project().events().findByKey(QStringLiteral("e-exit"));
        QCOMPARE(after.claims.size(), size_t(2));
    }

    void f46_deleteIsForTheSelectedEvents()
    {
        workspace().step(1);
        QVERIFY(action("Delete")->isEnabled());
        QTest::keyClick(&m_window->explorer()->timeline(), Qt::Key_Delete);
        QCOMPARE(workspace().index().count(), 5U);
        QVERIFY(!action("Delete")->isEnabled()); // nothing is selected
    }

    void f46_datesMoveInTheirOwnSteps_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("grip");
        QTest::addColumn<double>("days");
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *date, DateGrip grip, double days, double pixels, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(date) << int(grip) << days << pixels << QString::fromLatin1(to);
        };
        row("a day, near", "2019-07-18", DateGrip::Whole, 3.4, 10, "2019-07-21");
        row("a day, far: whole years", "2019-07-18", DateGrip::Whole, 400, 0.1, "2020-07-18");
        row("a year stays a year", "2015", DateGrip::Whole, 300, 10, "2016");
        row("too little", "2015", DateGrip::Whole, 100, 10, "2015");
        row("a month", "2019-04", DateGrip::Whole, -31, 1, "2019-03");
        row("a quarter", "2019-33", DateGrip::Whole, 91, 1, "2019-34");
        row("about stays about", "2014~", DateGrip::Whole, 366, 1, "2015~");
        row("both ends", "2019-11-25/2019-12-31", DateGrip::Whole, 7, 10, "2019-12-02/2020-01-07");
        row("its end", "2019/2020", DateGrip::End, 365, 1, "2019/2021");
        row("an end that it did not have", "2015", DateGrip::End, 365, 1, "2015/2016");
        row("open", "2018/..", DateGrip::Begin, 365, 1, "2019/..");
        row("no such end", "2018/..", DateGrip::End, 365, 1, "");
        row("would end before it begins", "2019/2020", DateGrip::End, -1000, 1, "");
        row("a set", "[2015,2017]", DateGrip::Whole, 365, 1, "");
    }
    void f46_datesMoveInTheirOwnSteps()
    {
        QFETCH(QString, date);
        QFETCH(int, grip);
        QFETCH(double, days);
        QFETCH(double, pixelsPerDay);
        QFETCH(QString, to);
        const auto moved = shifted(*Edtf::parse(date), DateGrip(grip), days, pixelsPerDay);
        QCOMPARE(moved ? moved->toString() : QString(), to);
    }

    void f46_draggingChangesADateInEditModeOnly()
    {
        TimelineView &view = m_window->explorer()->timeline();
        const EventId id = (*workspace().project().events().findByKey(QStringLiteral("e-rival")))->id;
        const auto drag = [&](bool cancel) {
            const QPoint from = view.placeOf(*workspace().index().rowOf(id)).value().toPoint();
            const QPoint to = from + QPoint(int(400 * view.time().scale().pixelsPerDay), 0);
            QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
            for (const QPoint &point : {from + QPoint(12, 0), to}) {
                QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
                QCoreApplication::sendEvent(view.viewport(), &move);
            }
            if (cancel)
                QTest::keyClick(&view, Qt::Key_Escape);
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
            view.time().fit(Viewport::Motion::Immediate);
            return (*workspace().project().events().find(id))->when->toString();
        };
        QCOMPARE(drag(false), QStringLiteral("2019-09-06")); // pans
        action("Drag events to other dates")->trigger();
        QCOMPARE(drag(true), QStringLiteral("2019-09-06"));
        QVERIFY(drag(false).startsWith(QStringLiteral("2020-")));
        QCOMPARE(workspace().editor().undoLabel(), QStringLiteral("Change date"));
        workspace().undo();
        QCOMPARE((*workspace().project().events().find(id))->when->toString(), QStringLiteral("2019-09-06"));
    }

private:
    Workspace &workspace() { return m_window->explorer()->workspace(); }
    QString titleOfCurrent() { return workspace().titleOf(*workspace().index().rowOf(*workspace().current())); }
    void answer(std::function<void(EventDialog &)> act)
    {
        QTimer::singleShot(0, m_window.get(), [act] {
            auto *dialog = qobject_cast<EventDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog");
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    QAction *action(const char *text)
    {
        for (const WindowAction &each : actionsOf(*m_window->menuBar()))
            if (nameOf(*each.action) == QLatin1String(text))
                return each.action;
        qFatal("no action %s", text);
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestEventEditor)
#include "tst_eventeditor.moc"
