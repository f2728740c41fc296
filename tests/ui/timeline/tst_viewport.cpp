// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/viewport.h"

#include "core/calendar.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace {

const DateRange amazonInChina{dayOf({2004, 8, 19}), dayOf({2021, 8, 10})};

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT

private:
    static void prepare(Viewport &viewport)
    {
        viewport.setPlot(148, 960);
        viewport.setExtent(amazonInChina);
        viewport.fit(Viewport::Motion::Immediate);
    }

private Q_SLOTS:
    void scaleGoesThereAndBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 1000; ++i) {
            const TimeScale scale{.firstDay = random.bounded(8e6) - 4e6,
                                  .pixelsPerDay = std::exp(random.bounded(18.0) - 10),
                                  .left = random.bounded(300.0),
                                  .width = 1000};
            const double x = random.bounded(1000.0);
            QVERIFY(std::abs(scale.xOf(scale.dayAt(x)) - x) < 1e-3);
        }
    }

    void fitShowsWholeYearsWithAGutter()
    {
        Viewport viewport;
        prepare(viewport);
        const double first = double(dayOf({2004, 1, 1}));
        const double last = double(dayOf({2022, 1, 1}));
        QVERIFY(std::abs(viewport.scale().firstDay - (first - (last - first) * 0.01)) < 1e-6);
        QVERIFY(std::abs(viewport.scale().lastDay() - (last + (last - first) * 0.01)) < 1e-6);
    }

    void aLoneDayStandsInTheMiddleOfAQuarter()
    {
        Viewport viewport;
        viewport.setPlot(148, 960);
        const Day day = dayOf({2004, 8, 19});
        viewport.setExtent(DateRange{day, day});
        viewport.fit(Viewport::Motion::Immediate);
        QCOMPARE(viewport.extentLast() - viewport.extentFirst(), 92.0);
        QVERIFY(std::abs(viewport.scale().xOf(double(day) + 0.5) - (148 + 480)) < 1);
    }

    void f18_timeUnderCursorStays_data()
    {
        QTest::addColumn<CivilDate>("first");
        QTest::addColumn<CivilDate>("last");
        QTest::newRow("seventeen years") << CivilDate{2004, 8, 19} << CivilDate{2021, 8, 10};
        QTest::newRow("a day") << CivilDate{2019, 4, 17} << CivilDate{2019, 4, 17};
        QTest::newRow("twenty centuries") << CivilDate{1, 1, 1} << CivilDate{2020, 12, 31};
        QTest::newRow("all of time") << CivilDate{-9999, 1, 1} << CivilDate{9999, 12, 31};
        QTest::newRow("before our era") << CivilDate{-500, 1, 1} << CivilDate{-43, 3, 15};
    }
    void f18_timeUnderCursorStays()
    {
        QFETCH(CivilDate, first);
        QFETCH(CivilDate, last);
        Viewport viewport;
        viewport.setPlot(148, 960);
        viewport.setExtent(DateRange{dayOf(first), dayOf(last)});
        viewport.fit(Viewport::Motion::Immediate);
        const double longest = (viewport.extentLast() - viewport.extentFirst()) * 1.2;
        QRandomGenerator random(3);
        int steps = 0;
        for (int i = 0; i < 10'000; ++i) {
            const double x = 148 + random.bounded(960.0);
            const TimeScale before = viewport.scale();
            const double day = before.dayAt(x);
            const int kind = random.bounded(10);
            if (kind == 0) {
                viewport.panBy(random.bounded(2000.0) - 1000);
            } else if (kind == 1) {
                viewport.show(viewport.extentFirst() + random.bounded(longest), viewport.extentLast(),
                              Viewport::Motion::Immediate);
            } else {
                viewport.zoomAt(x, std::pow(1.25, random.bounded(41) - 20));
                QVERIFY(std::abs(viewport.scale().xOf(day) - x) <= 1e-3);
                steps += viewport.scale() != before ? 1 : 0;
            }
            const TimeScale &now = viewport.scale();
            const double days = now.lastDay() - now.firstDay;
            QVERIFY(days > 1 - 1e-6 && days < longest * (1 + 1e-9));
            QVERIFY(now.firstDay < viewport.extentLast() && now.lastDay() > viewport.extentFirst());
        }
        QVERIFY(steps > 4'000); // most are not refused
    }

    void f18_fromDecadeToDay()
    {
        Viewport viewport;
        prepare(viewport);
        const double day = double(dayOf({2019, 4, 17})) + 0.5;
        int notches = 0;
        while (viewport.scale().lastDay() - viewport.scale().firstDay > 1.001) {
            viewport.zoomAt(viewport.scale().xOf(day), 1.25);
            QVERIFY(++notches < 60);
        }
        QVERIFY(std::abs(viewport.scale().dayAt(viewport.scale().xOf(day)) - day) < 1e-6);
        while (viewport.scale().lastDay() - viewport.scale().firstDay < 3652.5)
            viewport.zoomAt(viewport.scale().xOf(day), 1 / 1.25);
        QVERIFY(viewport.scale().firstDay < day && day < viewport.scale().lastDay());
    }

    void visitGoesBeyondTheExtentAndMovingLeadsBack()
    {
        Viewport viewport;
        prepare(viewport);
        const double day = double(dayOf({1066, 10, 14}));
        viewport.visit(day - 15, day + 15, Viewport::Motion::Immediate);
        QVERIFY(std::abs(viewport.scale().firstDay - (day - 15)) < 1e-6);
        viewport.panBy(-500); // no further away
        QVERIFY(std::abs(viewport.scale().firstDay - (day - 15)) < 1e-6);
        viewport.zoomAt(600, 1.25); // but zooming works there
        QVERIFY(viewport.scale().lastDay() - viewport.scale().firstDay < 25);
        const double first = viewport.scale().firstDay;
        viewport.panBy(500);
        QVERIFY(viewport.scale().firstDay > first);
        viewport.fit(Viewport::Motion::Immediate);
        QVERIFY(viewport.scale().firstDay < viewport.extentFirst());
    }

    void visitOfMoreThanCanBeShownShowsItsBeginning()
    {
        Viewport viewport;
        prepare(viewport);
        const double first = double(dayOf({1900, 1, 1}));
        viewport.visit(first, double(dayOf({2000, 1, 1})), Viewport::Motion::Immediate);
        QVERIFY(std::abs(viewport.scale().firstDay - first) < 1e-6);
        viewport.visit(-1e9, -1e9 + 10, Viewport::Motion::Immediate); // there is no such year
        QVERIFY(viewport.scale().firstDay >= double(dayOf({-9999, 1, 1})));
    }

    void zoomHasItsLimits()
    {
        Viewport viewport;
        prepare(viewport);
        for (int i = 0; i < 100; ++i)
            viewport.zoomAt(500, 1.25);
        QVERIFY(std::abs(viewport.scale().lastDay() - viewport.scale().firstDay - 1) < 1e-6);
        for (int i = 0; i < 100; ++i)
            viewport.zoomAt(500, 0.8);
        const double extent = viewport.extentLast() - viewport.extentFirst();
        QVERIFY(std::abs(viewport.scale().lastDay() - viewport.scale().firstDay - extent * 1.2) < 1e-3);
    }

    void panNeverLeavesTheExtent()
    {
        Viewport viewport;
        prepare(viewport);
        viewport.zoomAt(500, 8);
        viewport.panBy(-1e6);
        QVERIFY(viewport.scale().lastDay() > viewport.extentFirst());
        viewport.panBy(1e7);
        QVERIFY(viewport.scale().firstDay < viewport.extentLast());
    }

    void saysOnlyWhatChanged()
    {
        Viewport viewport;
        prepare(viewport);
        QSignalSpy changes(&viewport, &Viewport::changed);
        viewport.fit(Viewport::Motion::Immediate);
        viewport.setPlot(148, 960);
        QCOMPARE(changes.size(), 0);
        viewport.zoomAt(300, 1.25);
        QCOMPARE(changes.size(), 1);
    }

    void resizingKeepsTheDays()
    {
        Viewport viewport;
        prepare(viewport);
        const TimeScale before = viewport.scale();
        viewport.setPlot(148, 500);
        QVERIFY(std::abs(viewport.scale().firstDay - before.firstDay) < 1e-6);
        QVERIFY(std::abs(viewport.scale().lastDay() - before.lastDay()) < 1e-6);
    }

    void animationArrivesAndAnyInputEndsIt()
    {
        Viewport viewport;
        prepare(viewport);
        const double first = double(dayOf({2019, 1, 1}));
        viewport.show(first, first + 365);
        QTRY_VERIFY(std::abs(viewport.scale().firstDay - first) < 1e-6);
        viewport.fit();
        viewport.panBy(1);
        const TimeScale halted = viewport.scale();
        QTest::qWait(250);
        QVERIFY(viewport.scale() == halted);
    }

    void f26_animationGoesOneWayAndArrives()
    {
        Viewport viewport;
        prepare(viewport);
        const double first = double(dayOf({2019, 1, 1}));
        QSignalSpy changes(&viewport, &Viewport::changed);
        viewport.show(first, first + 365);
        QVERIFY(std::abs(viewport.destination().firstDay - first) < 1e-6);
        QVERIFY(std::abs(viewport.scale().firstDay - first) > 1);
        QTRY_VERIFY(viewport.scale() == viewport.destination());
        QVERIFY(changes.size() > 2);
        for (int i = 1; i < changes.size(); ++i) // one way, without swinging over
            QVERIFY(changes[i][0].value<TimeScale>().firstDay >= changes[i - 1][0].value<TimeScale>().firstDay);
    }

    void f73_underReducedMotionItJumps()
    {
        Viewport viewport;
        prepare(viewport);
        viewport.setReducedMotion(true);
        const double first = double(dayOf({2019, 1, 1}));
        viewport.show(first, first + 365);
        QVERIFY(std::abs(viewport.scale().firstDay - first) < 1e-6);
    }
};

QTEST_MAIN(TestViewport)
#include "tst_viewport.moc"
