// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/viewhistory.h"

#include "core/calendar.h"
#include "timeline/viewport.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace {

struct Prepared {
    Prepared()
    {
        time.setPlot(148, 960);
        time.setExtent(DateRange{dayOf({1900, 1, 1}), dayOf({2020, 12, 31})});
        time.setReducedMotion(true);
        time.fit();
    }
    Viewport time;
};

struct Fixture : Prepared {
    [[nodiscard]] double first() const { return time.scale().firstDay; }
    void look(double first) // at a month, and rests
    {
        time.show(first, first + 30);
        history.settle();
    }
    ViewHistory history{time, 20};
};

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f27_fiftyStepsBackAndOn()
    {
        Fixture fixture;
        const auto begin = double(dayOf({1950, 1, 1}));
        for (int i = 0; i <= 60; ++i)
            fixture.look(begin + 30 * i);
        for (int i = 59; i >= 10; --i) {
            QVERIFY(fixture.history.canGoBack());
            fixture.history.back();
            QVERIFY(std::abs(fixture.first() - (begin + 30 * i)) < 1e-6);
        }
        QVERIFY(!fixture.history.canGoBack()); // 50 steps, not more
        fixture.history.back();
        QVERIFY(std::abs(fixture.first() - (begin + 300)) < 1e-6);
        for (int i = 11; i <= 60; ++i) {
            fixture.history.forward();
            QVERIFY(std::abs(fixture.first() - (begin + 30 * i)) < 1e-6);
        }
        QVERIFY(!fixture.history.canGoForward());
        fixture.history.forward();
        QVERIFY(std::abs(fixture.first() - (begin + 1800)) < 1e-6);
    }

    void f27_wheelStepsCountOnce()
    {
        Fixture fixture;
        const double all = fixture.first();
        QSignalSpy changed(&fixture.history, &ViewHistory::changed);
        for (int i = 0; i < 20; ++i)
            fixture.time.zoomAt(400, 1.25);
        QVERIFY(fixture.history.canGoBack()); // before it has rested, too
        QCOMPARE(changed.size(), 1);
        QTest::qWait(100);
        fixture.history.back();
        QVERIFY(std::abs(fixture.first() - all) < 1e-6);
        QVERIFY(!fixture.history.canGoBack());
    }

    void backFromAViewThatHasNotRestedComesBackToIt()
    {
        Fixture fixture;
        const auto day = double(dayOf({1969, 7, 20}));
        fixture.time.show(day, day + 30);
        fixture.history.back();
        fixture.history.forward();
        QVERIFY(std::abs(fixture.first() - day) < 1e-6);
    }

    void aNewViewEndsTheWayForward()
    {
        Fixture fixture;
        const auto day = double(dayOf({1969, 7, 20}));
        fixture.look(day);
        fixture.look(day + 100);
        fixture.history.back();
        fixture.look(day + 500);
        QVERIFY(!fixture.history.canGoForward());
        fixture.history.back();
        QVERIFY(std::abs(fixture.first() - day) < 1e-6);
    }

    void restingWhereOneIsAddsNothing()
    {
        Fixture fixture;
        const auto day = double(dayOf({1969, 7, 20}));
        fixture.look(day);
        fixture.look(day);
        fixture.time.panBy(40);
        fixture.time.panBy(-40);
        fixture.history.settle();
        fixture.history.back();
        QVERIFY(!fixture.history.canGoBack());
    }

    void stepsWhileAnAnimationRunsAreSteps()
    {
        Fixture fixture;
        const auto day = double(dayOf({1969, 7, 20}));
        for (int i = 0; i < 4; ++i)
            fixture.look(day + 100 * i);
        fixture.time.setReducedMotion(false);
        fixture.history.back();
        fixture.history.back();
        fixture.history.back();
        QVERIFY(std::abs(fixture.time.destination().firstDay - day) < 1e-6);
        QTRY_VERIFY(std::abs(fixture.first() - day) < 1e-6);
        QVERIFY(fixture.history.canGoForward());
    }
};

QTEST_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
