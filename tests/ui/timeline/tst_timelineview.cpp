// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "core/calendar.h"
#include "support/marketevents.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace
{

using Row = EventIndex::Row;

class Fixture
{
public:
    explicit Fixture(const QString &lines = amazonInChina())
        : market(marketEvents(lines))
        , view(time)
    {
        time.setReducedMotion(true);
        view.resize(1000, 640);
        view.setIndex(
            &market.index, [this](Row row) { return market.title(row); }, marketLaneInfo);
        view.show();
        time.fit(Viewport::Motion::Immediate);
    }

    [[nodiscard]] const DrawnItem &item(const QString &label)
    {
        for (const DrawnItem &drawn : view.drawList().items) {
            if (drawn.text == label)
                return drawn;
        }
        static const DrawnItem none;
        return none;
    }
    [[nodiscard]] QPointF place(const DrawnItem &drawn)
    {
        return {drawn.x + time.scale().xOf(view.drawList().scale.firstDay),
                drawn.y + TimelineView::axisHeight - view.verticalScrollBar()->value()};
    }
    [[nodiscard]] QString currentTitle()
    {
        return view.current() ? market.title(*market.index.rowOf(*view.current())) : QString();
    }

    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }

    MarketEvents market;
    Viewport time;
    TimelineView view;
};

double days(const Viewport &time)
{
    return time.scale().lastDay() - time.scale().firstDay;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f21_theDayOfWhatIsKnownIsMarked()
    {
        Fixture fixture;
        const auto accented = [&](const QDate &day) { // pixels of the marker's colour in the column of a day, below the axis
            const QImage image = fixture.view.viewport()->grab().toImage();
            const int x = int(fixture.time.scale().xOf(double(day.toJulianDay())));
            int count = 0;
            for (int y = TimelineView::axisHeight + 2; y < image.height() - 60; ++y)
                count += image.pixelColor(x, y) == Theme::light().accent;
            return count;
        };
        const QDate day(2010, 6, 1);
        QCOMPARE(accented(day), 0);
        fixture.view.setKnownOn(day);
        QVERIFY(accented(day) > 100);
        fixture.view.setKnownOn({});
        QCOMPARE(accented(day), 0);
    }

    void initTestCase() { loadFonts(); }

    void wheelZoomsAtTheCursor()
    {
        Fixture fixture;
        const QPointF at(620, 200);
        const double day = fixture.time.scale().dayAt(at.x());
        const double before = days(fixture.time);
        fixture.wheel(at, {0, 120});
        QVERIFY(std::abs(days(fixture.time) - before / 1.25) < 1e-6);
        QVERIFY(std::abs(fixture.time.scale().xOf(day) - at.x()) <= 1);
        fixture.wheel(at, {0, 120}, Qt::ControlModifier);
        QVERIFY(std::abs(days(fixture.time) - before / 1.25 / 1.25) < 1e-6);
    }

    void shiftWheelAndTiltPan()
    {
        Fixture fixture;
        fixture.time.zoomAt(600, 4);
        const double span = days(fixture.time);
        const double first = fixture.time.scale().firstDay;
        fixture.wheel({600, 200}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(fixture.time.scale().firstDay > first);
        fixture.wheel({600, 200}, {120, 0});
        QVERIFY(std::abs(fixture.time.scale().firstDay - first) < 1e-6);
        QVERIFY(std::abs(days(fixture.time) - span) < 1e-6);
    }

    void wheelOverHeadsScrollsLanes()
    {
        Fixture fixture;
        fixture.view.resize(1000, 300);
        const double span = days(fixture.time);
        fixture.wheel({40, 150}, {0, -120});
        QVERIFY(fixture.view.verticalScrollBar()->value() > 0);
        QCOMPARE(days(fixture.time), span);
    }

    void clickSelectsAndTells()
    {
        Fixture fixture;
        QSignalSpy told(&fixture.view, &TimelineView::selectionChanged);
        const DrawnItem joyo = fixture.item(QStringLiteral("Buys Joyo for $75 million"));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, fixture.place(joyo).toPoint());
        QCOMPARE(fixture.currentTitle(), QStringLiteral("Buys Joyo for $75 million"));
        QCOMPARE(told.size(), 1);
        const DrawnItem tmall = fixture.item(QStringLiteral("Opens a store on Tmall"));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          fixture.place(tmall).toPoint());
        QCOMPARE(fixture.view.selection().size(), size_t(2));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          fixture.place(tmall).toPoint());
        QCOMPARE(fixture.view.selection().size(), size_t(1));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, {300, 90}); // nothing there
        QVERIFY(fixture.view.selection().empty());
        QVERIFY(!fixture.view.current());
    }

    void shiftClickTakesWhatLiesBetween()
    {
        Fixture fixture;
        const DrawnItem joyo = fixture.item(QStringLiteral("Buys Joyo for $75 million"));
        const DrawnItem tmall = fixture.item(QStringLiteral("Opens a store on Tmall"));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, fixture.place(joyo).toPoint());
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          fixture.place(tmall).toPoint());
        const auto &rows = fixture.view.stage().lanes().lanes[0].rows;
        const auto last = rows.find(*fixture.market.index.rowOf(*fixture.view.current()));
        QVERIFY(last);
        QCOMPARE(fixture.view.selection().size(), size_t(*last) + 1);
        QVERIFY(fixture.view.selection().size() > 2);
    }

    void f52_undatedCanBeSelected()
    {
        Fixture fixture;
        const QPointF tray = fixture.view.areas().undated.topLeft() + QPointF(22, 14);
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, tray.toPoint());
        QCOMPARE(fixture.currentTitle(), QStringLiteral("Google fails in China"));
    }

    void doubleClickOnABadgeFitsItsEvents()
    {
        Fixture fixture;
        const DrawList before = fixture.view.drawList();
        const auto badge = std::ranges::find_if(before.items, &DrawnItem::isBadge);
        QVERIFY(badge != before.items.end());
        const std::vector<Row> rows = before.rowsOf(*badge, fixture.view.stage().lanes());
        QCOMPARE(rows.size(), size_t(badge->events));
        QTest::mouseDClick(fixture.view.viewport(), Qt::LeftButton, {}, fixture.place(*badge).toPoint());
        for (const Row row : rows) {
            const double mark = timeOf(fixture.market.index, row).mark;
            QVERIFY(mark >= fixture.time.scale().firstDay && mark <= fixture.time.scale().lastDay());
        }
        QVERIFY(fixture.time.scale().pixelsPerDay > before.scale.pixelsPerDay);
    }

    void doubleClickOnAnEventCentresIt()
    {
        Fixture fixture;
        fixture.time.zoomAt(600, 2);
        QSignalSpy activated(&fixture.view, &TimelineView::activated);
        const DrawnItem tmall = fixture.item(QStringLiteral("Opens a store on Tmall"));
        QTest::mouseDClick(fixture.view.viewport(), Qt::LeftButton, {}, fixture.place(tmall).toPoint());
        QCOMPARE(activated.size(), 1);
        const TimeScale &scale = fixture.time.scale();
        QVERIFY(
            std::abs(timeOf(fixture.market.index, tmall.row).mark - (scale.firstDay + scale.lastDay()) / 2)
            < 1);
    }

    void dragPans()
    {
        Fixture fixture;
        fixture.time.zoomAt(600, 4);
        const double day = fixture.time.scale().dayAt(500);
        QWidget *const surface = fixture.view.viewport();
        QTest::mousePress(surface, Qt::LeftButton, {}, {500, 75});
        QTest::mouseMove(surface, {520, 75});
        QTest::mouseMove(surface, {560, 75});
        QVERIFY(std::abs(fixture.time.scale().xOf(day) - 560) <= 1);
        QTest::mouseRelease(surface, Qt::LeftButton, {}, {560, 75}, 300);
        QVERIFY(!fixture.view.current());
    }

    void keysWalkAlongALaneAndBetweenLanes()
    {
        Fixture fixture;
        fixture.key(Qt::Key_Home);
        QCOMPARE(fixture.currentTitle(), QStringLiteral("Buys Joyo for $75 million"));
        const auto &rows = fixture.view.stage().lanes().lanes[0].rows;
        for (quint32 i = 1; i < rows.size(); ++i) {
            fixture.key(Qt::Key_Right);
            QCOMPARE(*fixture.view.current(), fixture.market.index.id(rows[i]));
        }
        fixture.key(Qt::Key_Right);
        QCOMPARE(*fixture.view.current(), fixture.market.index.id(rows.back()));
        fixture.key(Qt::Key_Home);
        fixture.key(Qt::Key_Down);
        fixture.key(Qt::Key_Down);
        QCOMPARE(fixture.currentTitle(), QStringLiteral("Pinduoduo founded"));
        fixture.key(Qt::Key_Escape);
        QVERIFY(!fixture.view.current());
    }

    void keysMoveTheView()
    {
        Fixture fixture;
        const double all = days(fixture.time);
        fixture.key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(std::abs(days(fixture.time) - all / 1.25) < 1e-6);
        fixture.key(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(std::abs(days(fixture.time) - all) < 1e-6);
        fixture.key(Qt::Key_W);
        QVERIFY(days(fixture.time) < all);
        const double first = fixture.time.scale().firstDay;
        fixture.key(Qt::Key_D);
        QVERIFY(fixture.time.scale().firstDay > first);
        fixture.key(Qt::Key_A);
        fixture.key(Qt::Key_S);
        fixture.time.zoomAt(600, 8);
        fixture.key(Qt::Key_0);
        QVERIFY(std::abs(days(fixture.time) - all) < 1e-6);
        fixture.time.zoomAt(600, 8);
        fixture.key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(std::abs(days(fixture.time) - all) < 1e-6);
    }

    void fCentresThenFits()
    {
        Fixture fixture;
        fixture.view.setSelection({EventId(19)}, EventId(19)); // June 2018
        fixture.time.zoomAt(600, 2);
        fixture.key(Qt::Key_F);
        const double span = days(fixture.time);
        const double mark = timeOf(fixture.market.index, *fixture.market.index.rowOf(EventId(19))).mark;
        QVERIFY(std::abs((fixture.time.scale().firstDay + fixture.time.scale().lastDay()) / 2 - mark) < 1);
        fixture.key(Qt::Key_F);
        QVERIFY(days(fixture.time) < span / 10);
    }

    void selectionFromOutsideComesIntoViewQuietly()
    {
        Fixture fixture;
        QSignalSpy told(&fixture.view, &TimelineView::selectionChanged);
        fixture.time.show(double(dayOf({2005, 1, 1})), double(dayOf({2006, 1, 1})),
                          Viewport::Motion::Immediate);
        fixture.view.setSelection({EventId(37)}, EventId(37)); // 2019
        const double mark = timeOf(fixture.market.index, *fixture.market.index.rowOf(EventId(37))).mark;
        QVERIFY(mark > fixture.time.scale().firstDay && mark < fixture.time.scale().lastDay());
        QCOMPARE(told.size(), 0);
    }

    void maskLeavesOneEvent()
    {
        Fixture fixture;
        FilterMask mask(fixture.market.index.count(), false);
        mask.set(0, true);
        fixture.view.setMask(mask);
        quint32 events = 0;
        for (const DrawnItem &item : fixture.view.drawList().items)
            events += item.events;
        QCOMPARE(events, quint32(fixture.view.stage().lanes().lanes.size()));
        QVERIFY(!fixture.view.grab().isNull());
    }

    void emptyIndexSaysWhatToDo()
    {
        Fixture fixture{QString()};
        const QImage image = fixture.view.grab().toImage();
        bool ink = false;
        for (int x = 300; x < 900 && !ink; ++x) {
            for (int y = 250; y < 400 && !ink; ++y)
                ink = image.pixelColor(x, y).lightness() < 160;
        }
        QVERIFY(ink);
        fixture.key(Qt::Key_Right);
        fixture.key(Qt::Key_Home);
        fixture.key(Qt::Key_F);
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, {500, 200});
        QVERIFY(!fixture.view.current());
    }

    void eventsThatAreGoneAreForgotten()
    {
        Fixture fixture;
        fixture.view.setSelection({EventId(40)}, EventId(40));
        const MarketEvents fewer = marketEvents(QStringLiteral("2001 | other | happened | A | x\n"));
        fixture.view.setIndex(
            &fewer.index, [&](Row row) { return fewer.title(row); }, marketLaneInfo);
        QVERIFY(!fixture.view.current());
        QVERIFY(fixture.view.selection().empty());
        QVERIFY(!fixture.view.grab().isNull());
        fixture.view.setIndex(
            nullptr, [](Row) { return QString(); }, marketLaneInfo);
        QVERIFY(!fixture.view.grab().isNull());
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
