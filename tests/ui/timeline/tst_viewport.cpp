// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/viewport.h"

#include "core/calendar.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace
{

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

    void wheelKeepsTheTimeUnderTheCursor()
    {
        Viewport viewport;
        prepare(viewport);
        QRandomGenerator random(3);
        viewport.zoomAt(600, 4);
        for (int i = 0; i < 500; ++i) {
            const double x = 148 + random.bounded(960.0);
            const double day = viewport.scale().dayAt(x);
            const bool inside = day > viewport.extentFirst() && day < viewport.extentLast();
            const double before = viewport.scale().pixelsPerDay;
            viewport.zoomAt(x, random.bounded(2) ? 1.25 : 1 / 1.25);
            const double middle = viewport.scale().dayAt(148 + 480);
            const bool clamped
                = middle <= viewport.extentFirst() + 1e-6 || middle >= viewport.extentLast() - 1e-6;
            if (inside && !clamped && viewport.scale().pixelsPerDay != before)
                QVERIFY(std::abs(viewport.scale().xOf(day) - x) <= 1);
        }
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

    void reducedMotionJumps()
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
