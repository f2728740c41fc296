// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/overviewstrip.h"

#include "core/calendar.h"
#include "support/marketevents.h"

#include <QTest>

#include <cmath>

class TestOverviewStrip : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture()
            : market(marketEvents(amazonInChina()))
            , strip(time)
        {
            time.setReducedMotion(true);
            time.setPlot(148, 852);
            time.setExtent(market.index.extent());
            time.show(double(dayOf({2012, 1, 1})), double(dayOf({2016, 1, 1})));
            strip.resize(1000, 60);
            strip.setEvents(market.index, FilterMask(market.index.count(), true));
            strip.show();
        }
        MarketEvents market;
        Viewport time;
        OverviewStrip strip;
    };

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void densityCountsEveryDatedEvent()
    {
        const MarketEvents market = randomEvents(5000, 5, 2);
        FilterMask mask(market.index.count(), true);
        for (EventIndex::Row row = 0; row < market.index.count(); row += 2)
            mask.set(row, false);
        for (const int most : {1000, 40, 4, 1}) {
            const Density density = densityOf(market.index, mask, most);
            quint32 all = 0;
            quint32 shown = 0;
            for (const Density::Bucket &bucket : density.buckets) {
                all += bucket.all;
                shown += bucket.shown;
                QVERIFY(bucket.shown <= bucket.all && bucket.all <= density.highest);
            }
            QCOMPARE(all, market.index.datedCount());
            QCOMPARE(shown, market.index.datedCount() / 2);
            QVERIFY(most < 4 || int(density.buckets.size()) <= most);
        }
        QVERIFY(densityOf(EventIndex(std::vector<EventIndex::Entry>()), FilterMask(0, true)).buckets.empty());
    }

    void bodyDragsTheView()
    {
        Fixture fixture;
        const double before = fixture.time.scale().firstDay;
        const QPoint middle = fixture.strip.window().center().toPoint();
        QTest::mousePress(&fixture.strip, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&fixture.strip, middle + QPoint(50, 0));
        QTest::mouseRelease(&fixture.strip, Qt::LeftButton, {}, middle + QPoint(50, 0));
        const double moved = fixture.time.scale().firstDay - before;
        QVERIFY(std::abs(moved - 50 / fixture.strip.scale().pixelsPerDay) < 2);
    }

    void edgesResizeTheView()
    {
        Fixture fixture;
        const double first = fixture.time.scale().firstDay;
        const double last = fixture.time.scale().lastDay();
        const QPoint edge(int(std::round(fixture.strip.window().right())), 20);
        QTest::mousePress(&fixture.strip, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&fixture.strip, edge + QPoint(60, 0));
        QTest::mouseRelease(&fixture.strip, Qt::LeftButton, {}, edge + QPoint(60, 0));
        QVERIFY(std::abs(fixture.time.scale().firstDay - first) < 1e-6);
        QVERIFY(fixture.time.scale().lastDay() > last + 300);
    }

    void clickOutsideCentres()
    {
        Fixture fixture;
        const double day = double(dayOf({2020, 1, 1}));
        QTest::mouseClick(&fixture.strip, Qt::LeftButton, {}, {int(fixture.strip.scale().xOf(day)), 20});
        QVERIFY(std::abs((fixture.time.scale().firstDay + fixture.time.scale().lastDay()) / 2 - day) < 10);
    }
};

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
