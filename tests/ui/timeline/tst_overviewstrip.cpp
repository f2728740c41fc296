// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/overviewstrip.h"

#include "core/calendar.h"
#include "support/marketevents.h"

#include <QSignalSpy>
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
        [[nodiscard]] QPoint at(double day, int y) const { return {int(std::round(strip.scale().xOf(day))), y}; }
        void drag(double from, double to, int y, Qt::KeyboardModifiers keys = {})
        {
            QTest::mousePress(&strip, Qt::LeftButton, keys, at(from, y));
            QTest::mouseMove(&strip, (at(from, y) + at(to, y)) / 2);
            QTest::mouseMove(&strip, at(to, y));
            QTest::mouseRelease(&strip, Qt::LeftButton, keys, at(to, y));
        }
        DateRange brush(const CivilDate &from, const CivilDate &to, int y, Qt::KeyboardModifiers keys = {})
        {
            drag(double(dayOf(from)), double(dayOf(to)), y, keys);
            return strip.brush().value_or(DateRange());
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

    // Against a plain loop, over lengths of time that need each of the units.
    void f19_densityIsTheCountOfALoop()
    {
        const MarketEvents market = randomEvents(3000, 7, 11);
        FilterMask mask(market.index.count(), true);
        mask.retain([](EventIndex::Row row) { return row % 3 == 1 || row % 64 == 0; });
        for (const int most : {400, 40, 4}) {
            const Density density = densityOf(market.index, mask, most);
            std::vector<quint32> all(density.buckets.size());
            std::vector<quint32> shown(density.buckets.size());
            for (EventIndex::Row row = 0; row < market.index.datedCount(); ++row) {
                size_t bucket = 0;
                while (bucket + 1 < density.buckets.size() && density.buckets[bucket + 1].first <= market.index.mark(row))
                    ++bucket;
                ++all[bucket];
                shown[bucket] += mask.test(row);
            }
            for (size_t i = 0; i < all.size(); ++i) {
                QCOMPARE(density.buckets[i].all, all[i]);
                QCOMPARE(density.buckets[i].shown, shown[i]);
            }
            QCOMPARE(density.highestShown, *std::ranges::max_element(shown));
        }
    }

    // An event whose both ends are open has its mark at day 0, far before the first bar: it counts there.
    void f19_marksBeyondTheBarsCountAtTheEnds()
    {
        const MarketEvents market = marketEvents(QStringLiteral("../.. | other | happened | A | x\n2001 | other | happened | A | y\n"));
        const Density density = densityOf(market.index, FilterMask(market.index.count(), true));
        quint32 all = 0;
        for (const Density::Bucket &bucket : density.buckets)
            all += bucket.all;
        QCOMPARE(all, market.index.datedCount());
    }

    void f19_fewAmongManyAreMagnified()
    {
        Density density;
        QCOMPARE(magnification(density), 1);
        density.highest = 1000;
        const std::pair<quint32, int> expected[] = {{0, 1}, {1, 1000}, {3, 200}, {9, 100}, {11, 50}, {100, 10}, {240, 2}, {251, 1}, {1000, 1}};
        for (const auto &[shown, times] : expected) {
            density.highestShown = shown;
            QCOMPARE(magnification(density), times);
        }
    }

    void f31_hitsAreTicks()
    {
        Fixture fixture;
        const EventIndex &index = fixture.market.index;
        QVERIFY(fixture.strip.hits().empty());
        FilterMask hits(index.count(), false);
        hits.set(0, true);
        hits.set(index.datedCount() - 1, true);
        hits.set(index.count() - 1, true); // undated: it has no place
        fixture.strip.setEvents(index, hits, hits);
        QCOMPARE(fixture.strip.hits().size(), size_t(2));
        const double pixel = 1 / fixture.strip.scale().pixelsPerDay;
        QVERIFY(std::abs(fixture.strip.hits().front() - index.mark(0)) < 2 * pixel);
        QVERIFY(std::abs(fixture.strip.hits().back() - index.mark(index.datedCount() - 1)) < 2 * pixel);
        fixture.strip.setEvents(index, FilterMask(index.count(), false), hits); // other filters hide them
        QVERIFY(fixture.strip.hits().empty());
        fixture.strip.setEvents(index, hits);
        QVERIFY(fixture.strip.hits().empty());
    }

    void f33_dragOutsideBrushesWholeBars()
    {
        Fixture fixture;
        QSignalSpy moving(&fixture.strip, &OverviewStrip::brushing);
        QSignalSpy done(&fixture.strip, &OverviewStrip::brushed);
        const double before = fixture.time.scale().firstDay;
        const DateRange bars = fixture.brush({2017, 2, 10}, {2019, 5, 20}, 20);
        QCOMPARE(bars.first, dayOf({2017, 1, 1})); // bars are quarters here
        QCOMPARE(bars.last, dayOf({2019, 6, 30}));
        QVERIFY(!moving.isEmpty());
        QCOMPARE(done.size(), 1);
        QCOMPARE(fixture.time.scale().firstDay, before); // the view stays
        QCOMPARE(fixture.brush({2006, 11, 1}, {2005, 3, 1}, 20), DateRange({dayOf({2005, 1, 1}), dayOf({2006, 12, 31})})); // backwards
    }

    void f33_inTheWindowTheRowOfYearsAndShiftBrush()
    {
        Fixture fixture;
        QCOMPARE(fixture.brush({2013, 1, 20}, {2014, 12, 1}, 52), DateRange({dayOf({2013, 1, 1}), dayOf({2014, 12, 31})}));
        fixture.strip.setBrush({});
        QCOMPARE(fixture.brush({2013, 1, 20}, {2014, 12, 1}, 20, Qt::ShiftModifier), DateRange({dayOf({2013, 1, 1}), dayOf({2014, 12, 31})}));
        QVERIFY(std::abs(fixture.time.scale().firstDay - double(dayOf({2012, 1, 1}))) < 1);
    }

    void f33_edgesAndBodyOfTheBrushMove()
    {
        Fixture fixture;
        fixture.strip.setBrush(DateRange{dayOf({2006, 1, 1}), dayOf({2007, 12, 31})});
        fixture.drag(double(dayOf({2008, 1, 1})), double(dayOf({2009, 2, 1})), 52);
        QCOMPARE(*fixture.strip.brush(), DateRange({dayOf({2006, 1, 1}), dayOf({2009, 3, 31})}));
        fixture.drag(double(dayOf({2006, 1, 1})), double(dayOf({2005, 8, 1})), 20);
        QCOMPARE(*fixture.strip.brush(), DateRange({dayOf({2005, 7, 1}), dayOf({2009, 3, 31})}));
        fixture.drag(double(dayOf({2007, 1, 15})), double(dayOf({2010, 1, 15})), 52);
        QCOMPARE(*fixture.strip.brush(), DateRange({dayOf({2008, 7, 1}), dayOf({2012, 3, 31})}));
        fixture.drag(double(dayOf({2008, 7, 1})), double(dayOf({2015, 5, 1})), 52); // past the other edge
        QCOMPARE(*fixture.strip.brush(), DateRange({dayOf({2012, 1, 1}), dayOf({2015, 6, 30})}));
        fixture.strip.setBrush(DateRange{.last = dayOf({2009, 12, 31})}); // an open filter of years
        fixture.drag(double(dayOf({2010, 1, 1})), double(dayOf({2011, 2, 1})), 52);
        QCOMPARE(fixture.strip.brush()->last, dayOf({2011, 3, 31}));
    }

    void f33_escapeTakesBackTheDragThenTheBrush()
    {
        Fixture fixture;
        const DateRange before{dayOf({2006, 1, 1}), dayOf({2007, 12, 31})};
        fixture.strip.setBrush(before);
        const QPoint from = fixture.at(double(dayOf({2017, 1, 20})), 52);
        QTest::mousePress(&fixture.strip, Qt::LeftButton, {}, from);
        QTest::mouseMove(&fixture.strip, from + QPoint(80, 0));
        QVERIFY(fixture.strip.brush() && *fixture.strip.brush() != before);
        QSignalSpy done(&fixture.strip, &OverviewStrip::brushed);
        QTest::keyClick(&fixture.strip, Qt::Key_Escape);
        QCOMPARE(*fixture.strip.brush(), before);
        QTest::mouseRelease(&fixture.strip, Qt::LeftButton, {}, from + QPoint(80, 0));
        QCOMPARE(*fixture.strip.brush(), before);
        QCOMPARE(done.size(), 1);
        QTest::keyClick(&fixture.strip, Qt::Key_Escape);
        QVERIFY(!fixture.strip.brush());
        QCOMPARE(done.size(), 2);
        QTest::keyClick(&fixture.strip, Qt::Key_Escape);
        QCOMPARE(done.size(), 2); // there is nothing to take back
    }

    void f33_keysBrush()
    {
        Fixture fixture;
        QTest::keyClick(&fixture.strip, Qt::Key_Return);
        QCOMPARE(*fixture.strip.brush(), DateRange({dayOf({2012, 1, 1}), dayOf({2015, 12, 31})}));
        QTest::keyClick(&fixture.strip, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(fixture.strip.brush()->last, dayOf({2016, 3, 31}));
        QTest::keyClick(&fixture.strip, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&fixture.strip, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(fixture.strip.brush()->last, dayOf({2015, 9, 30}));
        QTest::keyClick(&fixture.strip, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(fixture.strip.brush()->first, dayOf({2011, 10, 1}));
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&fixture.strip, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(*fixture.strip.brush(), DateRange({dayOf({2015, 7, 1}), dayOf({2015, 9, 30})})); // one bar is left
        const double first = fixture.time.scale().firstDay;
        QTest::keyClick(&fixture.strip, Qt::Key_Right);
        QVERIFY(fixture.time.scale().firstDay > first + 100);
    }

    void f33_withoutEventsNothingToBrush()
    {
        Viewport time;
        OverviewStrip strip(time);
        strip.resize(1000, 60);
        strip.setEvents(EventIndex(), FilterMask());
        QSignalSpy done(&strip, &OverviewStrip::brushed);
        QTest::mousePress(&strip, Qt::LeftButton, {}, {400, 52});
        QTest::mouseMove(&strip, {500, 52});
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, {500, 52});
        QTest::keyClick(&strip, Qt::Key_Return);
        QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(done.isEmpty() && !strip.brush());
    }

    void f33_eventsThatGoDuringADragLeaveNothingToBrush()
    {
        Fixture fixture;
        const double day = double(dayOf({2017, 2, 10}));
        QTest::mousePress(&fixture.strip, Qt::LeftButton, {}, fixture.at(day, 20));
        QTest::mouseMove(&fixture.strip, fixture.at(day + 400, 20));
        QVERIFY(fixture.strip.brush());
        const auto before = fixture.strip.brush();
        fixture.strip.setEvents(EventIndex(), FilterMask());
        QTest::mouseMove(&fixture.strip, {500, 20});
        QCOMPARE(fixture.strip.brush(), before);
        QTest::mouseRelease(&fixture.strip, Qt::LeftButton, {}, {500, 20});
    }

    void f19_bodyDragsTheView()
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

    void f19_edgesResizeTheView()
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

    void f19_clickOutsideCentres()
    {
        Fixture fixture;
        const double day = double(dayOf({2020, 1, 1}));
        QTest::mouseClick(&fixture.strip, Qt::LeftButton, {}, {int(fixture.strip.scale().xOf(day)), 20});
        QVERIFY(std::abs((fixture.time.scale().firstDay + fixture.time.scale().lastDay()) / 2 - day) < 10);
    }
};

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
