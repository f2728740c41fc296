// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "core/calendar.h"
#include "index/eventlinks.h"
#include "support/marketevents.h"

#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace {

using Row = EventIndex::Row;

class Fixture
{
public:
    Fixture()
        : market(marketEvents(amazonInChina()))
        , view(time)
    {
        time.setReducedMotion(true);
        view.resize(1000, 640);
        view.setIndex(
            &market.index, [this](Row row) { return market.title(row); }, marketLaneInfo);
        view.show();
        time.fit();
    }

    [[nodiscard]] QWidget *surface() { return view.viewport(); }
    [[nodiscard]] int x(const CivilDate &date) { return int(std::round(time.scale().xOf(double(dayOf(date))))); }
    [[nodiscard]] double days() const { return time.scale().lastDay() - time.scale().firstDay; }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        begin(from, to, button, modifiers);
        QTest::mouseRelease(surface(), button, modifiers, to, 300);
    }
    void begin(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(surface(), button, modifiers, from);
        for (const QPoint at : {from + (to - from) / 2, to})
            move(at, button, modifiers);
    }
    void move(QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, at, surface()->mapToGlobal(QPointF(at)), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(surface(), &event);
    }
    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {}, QPoint pixels = {},
               Qt::ScrollPhase phase = Qt::NoScrollPhase)
    {
        QWheelEvent event(at, surface()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, phase, false);
        QApplication::sendEvent(surface(), &event);
    }
    /// A key at a place of the keyboard, as X11 and Wayland tell it.
    void keyAt(quint32 place, int written, bool repeated = false)
    {
        QKeyEvent event(QEvent::KeyPress, written, {}, place, 0, 0, {}, repeated);
        QApplication::sendEvent(&view, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] QPoint place(const DrawnItem &item)
    {
        return QPointF(item.x + time.scale().xOf(view.drawList().scale.firstDay),
                       item.y + TimelineView::axisHeight - view.verticalScrollBar()->value())
            .toPoint();
    }
    [[nodiscard]] DrawnItem item(const QString &label)
    {
        for (const DrawnItem &drawn : view.drawList().items) {
            if (drawn.text == label)
                return drawn;
        }
        return {};
    }

    MarketEvents market;
    Viewport time;
    TimelineView view;
};

constexpr QPoint onAxis(int x)
{
    return {x, 16};
}

} // namespace

class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void f28_dragOnTheRulerMeasures()
    {
        Fixture fixture;
        QSignalSpy changed(&fixture.view, &TimelineView::rangeChanged);
        const double span = fixture.days();
        fixture.drag(onAxis(fixture.x({2008, 3, 1})), onAxis(fixture.x({2018, 5, 6})));
        QVERIFY(fixture.view.range());
        QVERIFY(changed.size() >= 1);
        const double daysAPixel = 1 / fixture.time.scale().pixelsPerDay;
        QVERIFY(std::abs(double(fixture.view.range()->first - dayOf({2008, 3, 1}))) <= daysAPixel);
        QVERIFY(std::abs(double(fixture.view.range()->last + 1 - dayOf({2018, 5, 6}))) <= daysAPixel);
        QCOMPARE(fixture.days(), span); // it does not pan
        QTest::mouseClick(fixture.surface(), Qt::LeftButton, {}, onAxis(300));
        QVERIFY(!fixture.view.range());
    }

    void f28_toTheLeftIsTheSame()
    {
        Fixture fixture;
        const QPoint a = onAxis(fixture.x({2008, 3, 1}));
        const QPoint b = onAxis(fixture.x({2018, 5, 6}));
        fixture.drag(a, b);
        const auto forward = fixture.view.range();
        fixture.view.setRange({}); // else its edge would be dragged
        fixture.drag(b, a);
        QVERIFY(fixture.view.range() == forward);
    }

    void f28_edgesCanBeDragged()
    {
        Fixture fixture;
        fixture.view.setRange(DateRange{dayOf({2008, 1, 1}), dayOf({2012, 12, 31})});
        fixture.drag(onAxis(fixture.x({2013, 1, 1})), onAxis(fixture.x({2016, 1, 1})));
        QCOMPARE(fixture.view.range()->first, dayOf({2008, 1, 1}));
        QVERIFY(civilOf(fixture.view.range()->last).year >= 2015);
        const Day last = fixture.view.range()->last;
        fixture.drag(onAxis(fixture.x({2008, 1, 1})), onAxis(fixture.x({2018, 1, 1}))); // beyond the other edge
        QCOMPARE(fixture.view.range()->first, last + 1);
        QVERIFY(fixture.view.range()->last > last);
    }

    void f28_escapeGivesBackTheRangeBefore()
    {
        Fixture fixture;
        const DateRange before{dayOf({2010, 1, 1}), dayOf({2010, 12, 31})};
        fixture.view.setRange(before);
        fixture.begin(onAxis(400), onAxis(700));
        QVERIFY(fixture.view.range() != before);
        fixture.key(Qt::Key_Escape);
        QVERIFY(fixture.view.range() == before);
        QTest::mouseRelease(fixture.surface(), Qt::LeftButton, {}, onAxis(700));
        QVERIFY(fixture.view.range() == before);
        fixture.key(Qt::Key_Escape);
        QVERIFY(!fixture.view.range());
    }

    void f28_aDayIsTheLeast()
    {
        Fixture fixture;
        const double noon = double(dayOf({2015, 6, 15}));
        fixture.time.show(noon, noon + 1.2);
        fixture.drag(onAxis(500), onAxis(520));
        QCOMPARE(fixture.view.range()->first, fixture.view.range()->last);
    }

    void controlDragOffersTheRange()
    {
        Fixture fixture;
        QSignalSpy chosen(&fixture.view, &TimelineView::rangeChosen);
        const QPoint from(fixture.x({2009, 1, 1}), 300);
        fixture.drag(from, {fixture.x({2011, 1, 1}), 340}, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].value<DateRange>() == *fixture.view.range());
        QTest::mouseClick(fixture.surface(), Qt::LeftButton, Qt::ControlModifier, from); // a click is none
        QCOMPARE(chosen.size(), 1);
    }

    void shiftDragSelectsInABox()
    {
        Fixture fixture;
        QSignalSpy told(&fixture.view, &TimelineView::selectionChanged);
        const TimelineAreas areas = fixture.view.areas();
        const QPoint corner = areas.lanes.topLeft().toPoint() + QPoint(1, 1);
        const QPoint opposite(fixture.x({2012, 1, 1}), int(areas.lanes.bottom()) - 1);
        fixture.drag(corner, opposite, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(told.size(), 1);
        const EventIndex &index = fixture.market.index;
        QVERIFY(!fixture.view.selection().empty());
        for (Row row = 0; row < index.datedCount(); ++row) { // what is well inside of it
            if (timeOf(index, row).mark < double(dayOf({2011, 1, 1})))
                QVERIFY(std::ranges::count(fixture.view.selection(), index.id(row)) == 1);
        }
        for (const EventId id : fixture.view.selection())
            QVERIFY(timeOf(index, *index.rowOf(id)).mark < double(dayOf({2012, 12, 31})));
        fixture.drag(opposite, corner, Qt::LeftButton, Qt::ShiftModifier); // any corner first
        fixture.drag(corner, corner + QPoint(14, 4), Qt::LeftButton, Qt::ShiftModifier); // nothing in it
        QVERIFY(fixture.view.selection().empty());
        fixture.begin(corner, opposite, Qt::LeftButton, Qt::ShiftModifier);
        fixture.key(Qt::Key_Escape);
        QTest::mouseRelease(fixture.surface(), Qt::LeftButton, Qt::ShiftModifier, opposite);
        QVERIFY(fixture.view.selection().empty());
    }

    void aBoxAroundEverythingSelectsEverythingDated()
    {
        Fixture fixture;
        fixture.view.selectInside(QRectF(-1e5, -1e5, 2e5, 2e5));
        QCOMPARE(fixture.view.selection().size(), size_t(fixture.market.index.datedCount()));
    }

    void middleDragZoomsThereAndBackOut()
    {
        Fixture fixture;
        const double first = fixture.time.scale().firstDay;
        const double span = fixture.days();
        const double from = fixture.time.scale().dayAt(400);
        const double to = fixture.time.scale().dayAt(600);
        fixture.drag({400, 200}, {600, 220}, Qt::MiddleButton);
        QVERIFY(std::abs(fixture.time.scale().firstDay - from) < 1e-6);
        QVERIFY(std::abs(fixture.time.scale().lastDay() - to) < 1e-6);
        fixture.drag({400, 200}, {600, 220}, Qt::MiddleButton, Qt::ControlModifier);
        QVERIFY(std::abs(fixture.time.scale().firstDay - first) < 1);
        QVERIFY(std::abs(fixture.days() - span) < 1);
    }

    void middleClickFitsWhatIsThere()
    {
        Fixture fixture;
        const double span = fixture.days();
        QTest::mouseClick(fixture.surface(), Qt::MiddleButton, {}, {400, int(fixture.view.areas().lanes.bottom()) - 2});
        QCOMPARE(fixture.days(), span); // nothing there
        const DrawnItem joyo = fixture.item(QStringLiteral("Buys Joyo for $75 million"));
        QTest::mouseClick(fixture.surface(), Qt::MiddleButton, {}, fixture.place(joyo));
        QVERIFY(fixture.days() < 40);
        const ShownRows rows = fixture.view.stage().lanes().lanes[1].rows;
        QTest::mouseClick(fixture.surface(), Qt::MiddleButton, {},
                          {60, int(fixture.view.stage().geometry(fixture.view.everything()).tops[1]) + 40});
        for (ShownRows::Place place = 0; place < rows.size(); ++place) {
            const double mark = timeOf(fixture.market.index, rows[place]).mark;
            QVERIFY(mark >= fixture.time.scale().firstDay && mark <= fixture.time.scale().lastDay());
        }
    }

    void rightClickOffersAMenuAndNeverPans()
    {
        Fixture fixture;
        fixture.time.zoomAt(500, 3);
        std::optional<TimelinePlace> asked;
        connect(&fixture.view, &TimelineView::menuWanted, &fixture.view,
                [&](QMenu &, const TimelinePlace &place) { asked = place; });
        const TimeScale before = fixture.time.scale();
        fixture.drag({500, 300}, {700, 300}, Qt::RightButton);
        QVERIFY(fixture.time.scale() == before);
        const auto menuAt = [&](QPoint at, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse) {
            asked.reset();
            QContextMenuEvent event(reason, at, fixture.surface()->mapToGlobal(at));
            QApplication::sendEvent(fixture.surface(), &event);
            return *asked;
        };
        fixture.time.fit();
        const DrawnItem joyo = fixture.item(QStringLiteral("Buys Joyo for $75 million"));
        QCOMPARE(menuAt(fixture.place(joyo)).row, std::optional(joyo.row));
        QVERIFY(fixture.view.current()); // it is selected as well
        QVERIFY(menuAt({60, 60}).lane == 0);
        fixture.view.setRange(DateRange{dayOf({2010, 1, 1}), dayOf({2010, 12, 31})});
        QVERIFY(menuAt(onAxis(fixture.x({2010, 7, 1}))).range);
        QVERIFY(!menuAt(onAxis(fixture.x({2015, 7, 1}))).range);
        QCOMPARE(menuAt({0, 0}, QContextMenuEvent::Keyboard).row, std::optional(joyo.row));
    }

    void altWheelSizesTheLanes_data()
    {
        QTest::addColumn<QPoint>("angle");
        QTest::newRow("as the wheel turns") << QPoint(0, 120);
        QTest::newRow("axes swapped") << QPoint(120, 0);
    }
    void altWheelSizesTheLanes()
    {
        QFETCH(QPoint, angle);
        Fixture fixture;
        const double before = fixture.view.stage().rowHeight();
        const double span = fixture.days();
        fixture.wheel({500, 200}, angle, Qt::AltModifier);
        QVERIFY(fixture.view.stage().rowHeight() > before);
        for (int i = 0; i < 40; ++i)
            fixture.wheel({500, 200}, -angle, Qt::AltModifier);
        QCOMPARE(fixture.view.stage().rowHeight(), 16.0);
        QCOMPARE(fixture.days(), span);
    }

    void altWheelKeepsTheLaneUnderThePointer()
    {
        Fixture fixture;
        fixture.view.resize(1000, 260);
        fixture.view.verticalScrollBar()->setValue(60);
        const double y = 150;
        const auto laneAt = [&] { return fixture.view.headAt({40, y}); };
        const auto lane = laneAt();
        for (int i = 0; i < 6; ++i) {
            fixture.wheel({500, y}, {0, 120}, Qt::AltModifier);
            QVERIFY(laneAt() == lane);
        }
    }

    void trackPadPansInTwoAxes()
    {
        Fixture fixture;
        fixture.view.resize(1000, 300);
        fixture.time.zoomAt(500, 4);
        const double span = fixture.days();
        const double day = fixture.time.scale().dayAt(500);
        fixture.wheel({500, 150}, {-60, -40}, {}, {-30, -20}, Qt::ScrollUpdate);
        QCOMPARE(fixture.view.verticalScrollBar()->value(), 20);
        QVERIFY(std::abs(fixture.time.scale().xOf(day) - 470) < 1e-6);
        QVERIFY(std::abs(fixture.days() - span) < 1e-6);
        fixture.wheel({500, 150}, {0, 120}, {}, {0, 15}); // a wheel whose driver gives pixels as well
        QVERIFY(fixture.days() < span);
        fixture.wheel({500, 150}, {0, 60}, Qt::ControlModifier, {0, 30}, Qt::ScrollUpdate); // Ctrl always zooms
        QVERIFY(fixture.days() < span / 1.3);
    }

    void f18_pinchZoomsAtTheFingers()
    {
        Fixture fixture;
        const double span = fixture.days();
        const double day = fixture.time.scale().dayAt(700);
        const QPointF at(700, 200);
        const auto pinch = [&](Qt::NativeGestureType type, double value) {
            QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                      fixture.surface()->mapToGlobal(at), value, {});
            QApplication::sendEvent(fixture.surface(), &event);
        };
        pinch(Qt::ZoomNativeGesture, 0.5);
        QVERIFY(std::abs(fixture.days() - span / 1.5) < 1e-6);
        QVERIFY(std::abs(fixture.time.scale().xOf(day) - 700) < 1e-6);
        pinch(Qt::RotateNativeGesture, 40);
        QVERIFY(std::abs(fixture.days() - span / 1.5) < 1e-6);
        pinch(Qt::ZoomNativeGesture, -5); // no sense, no harm
        QVERIFY(std::isfinite(fixture.days()));
    }

    void wheelScrollsLanesByChoiceAndCtrlStillZooms()
    {
        Fixture fixture;
        fixture.view.resize(1000, 300);
        fixture.view.setWheel(TimelineView::Wheel::ScrollsLanes);
        const double span = fixture.days();
        fixture.wheel({500, 150}, {0, -120});
        QVERIFY(fixture.view.verticalScrollBar()->value() > 0);
        QCOMPARE(fixture.days(), span);
        fixture.wheel({500, 150}, {0, 120}, Qt::ControlModifier);
        QVERIFY(fixture.days() < span);
        fixture.wheel({500, 150}, {0, 120}, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.view.verticalScrollBar()->value(), 0);
    }

    void keysSteerByPlace()
    {
        Fixture fixture;
        const double span = fixture.days();
        fixture.keyAt(25, Qt::Key_Z); // where W is, on a French keyboard
        QVERIFY(fixture.days() < span);
        fixture.keyAt(39, Qt::Key_S);
        QVERIFY(std::abs(fixture.days() - span) < 1e-6);
        fixture.time.zoomAt(500, 4);
        const double first = fixture.time.scale().firstDay;
        fixture.keyAt(38, Qt::Key_Q); // where A is
        QVERIFY(fixture.time.scale().firstDay < first);
        fixture.keyAt(24, Qt::Key_A); // written A, lies elsewhere
        const double left = fixture.time.scale().firstDay;
        fixture.keyAt(40, Qt::Key_D);
        QVERIFY(fixture.time.scale().firstDay > left);
    }

    void heldKeysAccelerate()
    {
        Fixture fixture;
        fixture.time.zoomAt(500, 200);
        std::vector<double> steps;
        for (int i = 0; i < 20; ++i) {
            const double before = fixture.time.scale().firstDay;
            fixture.keyAt(40, Qt::Key_D, i > 0);
            steps.push_back(fixture.time.scale().firstDay - before);
        }
        QVERIFY(steps[5] > steps[1] * 1.5);
        QVERIFY(std::ranges::is_sorted(steps, [](double a, double b) { return a < b - 1e-6; }));
        QVERIFY(std::abs(steps[19] - steps[18]) < 1e-6); // up to a limit
        const double before = fixture.time.scale().firstDay;
        fixture.keyAt(40, Qt::Key_D);
        QVERIFY(std::abs(fixture.time.scale().firstDay - before - steps[0]) < 1e-6); // let go, it starts anew
    }

    void rAndZRangeFromSelectionAndZoom()
    {
        Fixture fixture;
        fixture.key(Qt::Key_R);
        QVERIFY(!fixture.view.range()); // nothing selected
        fixture.view.setSelection({EventId(19), EventId(37)}, EventId(19)); // June 2018 and 2019
        fixture.key(Qt::Key_R);
        QCOMPARE(civilOf(fixture.view.range()->first).year, qint64(2018));
        QCOMPARE(civilOf(fixture.view.range()->last).year, qint64(2019));
        fixture.key(Qt::Key_Z);
        QVERIFY(std::abs(fixture.time.scale().firstDay - double(fixture.view.range()->first)) < 1e-6);
        QVERIFY(std::abs(fixture.time.scale().lastDay() - double(fixture.view.range()->last) - 1) < 1e-6);
    }

    void f26_fCentresAndFitsAllThatIsSelected()
    {
        Fixture fixture;
        fixture.view.setSelection({EventId(1), EventId(19)}, EventId(19));
        fixture.time.zoomAt(900, 8);
        fixture.key(Qt::Key_F);
        const DateRange days = *fixture.view.selectedDays();
        const TimeScale centred = fixture.time.scale();
        QVERIFY(std::abs((centred.firstDay + centred.lastDay()) / 2 - double(days.first + days.last + 1) / 2) < 1);
        fixture.key(Qt::Key_F);
        QVERIFY(fixture.time.scale().firstDay < double(days.first)
                && fixture.time.scale().lastDay() > double(days.last));
    }

    void f26_todayEvenAfterTheLastEvent()
    {
        Fixture fixture;
        fixture.time.zoomAt(500, 4);
        const double span = fixture.days();
        fixture.view.goToToday(); // unknown: stays
        QVERIFY(std::abs(fixture.days() - span) < 1e-6);
        fixture.view.setToday(QDate(2031, 3, 4));
        fixture.view.goToToday();
        QVERIFY(std::abs(fixture.time.scale().dayAt(fixture.view.areas().plotLeft + fixture.time.scale().width / 2)
                         - double(QDate(2031, 3, 4).toJulianDay()) - 0.5)
                < 1e-6);
        QVERIFY(std::abs(fixture.days() - span) < 1e-6);
    }

    void fullStopAndCommaStepThroughWhatTheFilterHides()
    {
        Fixture fixture;
        const EventIndex &index = fixture.market.index;
        std::vector<Row> all;
        const ShownRows shown = fixture.view.stage().lanes().lanes[0].rows;
        shown.forEach(0, shown.size(), [&](Row row) { all.push_back(row); });
        const QString company = fixture.view.stage().lanes().lanes[0].key;
        FilterMask mask(index.count(), false);
        mask.set(all[2], true);
        fixture.view.setMask(mask);
        fixture.key(Qt::Key_Home);
        QCOMPARE(*fixture.view.current(), index.id(all[2]));
        QCOMPARE(fixture.view.stage().lanes().lanes[0].key, company);
        fixture.key(Qt::Key_Right);
        QCOMPARE(*fixture.view.current(), index.id(all[2])); // alone in the filter
        for (size_t i = 3; i < 6; ++i) {
            fixture.key(Qt::Key_Period);
            QCOMPARE(*fixture.view.current(), index.id(all[i]));
            const auto companies = index.companies(*index.rowOf(*fixture.view.current()));
            QVERIFY(
                std::ranges::any_of(companies, [&](auto number) { return index.companyNames()[number] == company; }));
            QVERIFY(*fixture.view.current() != index.id(all[2]));
        }
        for (size_t i = 3; i < 6; ++i)
            fixture.key(Qt::Key_Comma);
        QCOMPARE(*fixture.view.current(), index.id(all[2]));
    }

    void f25_bracketsFollowLinks()
    {
        Fixture fixture;
        const EventIndex &index = fixture.market.index;
        Row row = 0;
        while (row < index.datedCount() && !linkAfter(index, row))
            ++row;
        QVERIFY(row < index.datedCount()); // the market has follow-ups
        const EventLink link = *linkAfter(index, row);
        fixture.view.setSelection({index.id(link.from)}, index.id(link.from));
        fixture.key(Qt::Key_BracketRight);
        QCOMPARE(*fixture.view.current(), index.id(link.to));
        fixture.key(Qt::Key_BracketLeft);
        QCOMPARE(*fixture.view.current(), index.id(link.from));
        fixture.view.clearSelection();
        fixture.key(Qt::Key_BracketRight);
        QVERIFY(!fixture.view.current());
    }

    void escapeTakesBackOneThingAtATime()
    {
        Fixture fixture;
        fixture.view.setSelection({EventId(19)}, EventId(19));
        fixture.view.setRange(DateRange{dayOf({2010, 1, 1}), dayOf({2010, 12, 31})});
        fixture.time.zoomAt(500, 4);
        const double first = fixture.time.scale().firstDay;
        fixture.begin({500, 75}, {600, 75});
        QVERIFY(fixture.time.scale().firstDay < first);
        fixture.key(Qt::Key_Escape);
        QVERIFY(std::abs(fixture.time.scale().firstDay - first) < 1e-6); // the drag
        fixture.move({700, 75}, Qt::LeftButton);
        QVERIFY(std::abs(fixture.time.scale().firstDay - first) < 1e-6); // is over
        QTest::mouseRelease(fixture.surface(), Qt::LeftButton, {}, {700, 75});
        QVERIFY(fixture.view.range() && fixture.view.current());
        fixture.key(Qt::Key_Escape);
        QVERIFY(!fixture.view.range() && fixture.view.current());
        fixture.key(Qt::Key_Escape);
        QVERIFY(!fixture.view.current());
        QVERIFY(!fixture.view.escape());
    }

    void f26_grabbingEndsAnAnimation_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("press") << 0;
        QTest::newRow("wheel") << 1;
        QTest::newRow("key") << 2;
        QTest::newRow("press on the axis") << 3;
        QTest::newRow("middle button") << 4;
    }
    void f26_grabbingEndsAnAnimation()
    {
        QFETCH(int, how);
        Fixture fixture;
        fixture.time.show(double(dayOf({2010, 1, 1})), double(dayOf({2011, 1, 1})));
        fixture.time.setReducedMotion(false);
        fixture.time.fit();
        QTest::qWait(30);
        if (how == 0)
            QTest::mousePress(fixture.surface(), Qt::LeftButton, {}, {500, 300});
        else if (how == 1)
            fixture.wheel({500, 300}, {0, 120});
        else if (how == 2)
            fixture.keyAt(40, Qt::Key_D);
        else if (how == 3)
            QTest::mousePress(fixture.surface(), Qt::LeftButton, {}, onAxis(500));
        else
            QTest::mousePress(fixture.surface(), Qt::MiddleButton, {}, {500, 300});
        const TimeScale grabbed = fixture.time.scale();
        QTest::qWait(260);
        QVERIFY(fixture.time.scale() == grabbed);
    }

    void everythingIsPainted()
    {
        Fixture fixture;
        const QImage plain = fixture.view.grab().toImage();
        fixture.view.setRange(DateRange{dayOf({2010, 1, 1}), dayOf({2012, 12, 31})});
        const QImage ranged = fixture.view.grab().toImage();
        QVERIFY(ranged != plain);
        fixture.view.setRange({});
        QCOMPARE(fixture.view.grab().toImage(), plain);
        fixture.begin({300, 100}, {600, 300}, Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(fixture.view.grab().toImage() != plain);
        fixture.key(Qt::Key_Escape);
        fixture.begin({300, 100}, {600, 300}, Qt::MiddleButton);
        QVERIFY(fixture.view.grab().toImage() != plain);
    }
};

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
