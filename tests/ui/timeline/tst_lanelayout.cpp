// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanelayout.h"

#include "core/calendar.h"
#include "support/marketevents.h"

#include <QTest>

namespace {

QStringList namesOf(const LaneSet &set)
{
    QStringList names;
    for (const Lane &lane : set.lanes)
        names << (lane.child ? QStringLiteral("  ") : QString()) + lane.name
                + QStringLiteral(" %1").arg(lane.rows.size());
    return names;
}

FilterMask everything(const MarketEvents &market)
{
    return FilterMask(market.index.count(), true);
}

} // namespace

class TestLaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companiesByEventsAndParents()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const LaneSet set = lanesOf(market.index, everything(market), marketLaneInfo);
        QCOMPARE(namesOf(set),
                 QStringList({QStringLiteral("Amazon 21"), QStringLiteral("  Amazon China 13"),
                              QStringLiteral("Pinduoduo 8"), QStringLiteral("Alibaba 7"), QStringLiteral("JD.com 4"),
                              QStringLiteral("NetEase Kaola 3"), QStringLiteral("Shenzhen Association 3"),
                              QStringLiteral("No company 2"), QStringLiteral("4 more 2")}));
        QCOMPARE(set.undated.size(), size_t(3));
        QCOMPARE(set.shown, 41U);
        QCOMPARE(set.lanes.back().folded,
                 QStringList({QStringLiteral("Shopify"), QStringLiteral("Xiaohongshu"), QStringLiteral("Ymatou"),
                              QStringLiteral("eBay")}));
        QCOMPARE(set.lanes[0].second, QStringLiteral("亚马逊"));
    }

    void tailOpens()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const LaneSet set = lanesOf(market.index, everything(market), marketLaneInfo,
                                    {.grouping = Grouping::Company, .tailOpen = true, .most = 0});
        QCOMPARE(set.lanes.size(), size_t(12));
        QVERIFY(std::ranges::none_of(set.lanes, &Lane::tail));
    }

    void mostLanesFoldTheRest()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        for (int most = 1; most <= 12; ++most) {
            const LaneSet set = lanesOf(market.index, everything(market), marketLaneInfo,
                                        {.grouping = Grouping::Company, .tailOpen = true, .most = most});
            QVERIFY(int(set.lanes.size()) <= most);
            std::vector<bool> seen(market.index.datedCount());
            for (const Lane &lane : set.lanes) {
                lane.rows.forEach(0, lane.rows.size(), [&](EventIndex::Row row) { seen[row] = true; });
            }
            QVERIFY(std::ranges::count(seen, true) == 41); // nothing is lost in the tail
        }
    }

    void f36_onlyTheComparedHaveLanes()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const LaneSet set = lanesOf(market.index, everything(market), marketLaneInfo,
                                    {.grouping = Grouping::Company, .only = {QStringLiteral("Alibaba"), QStringLiteral("JD.com")}});
        QCOMPARE(namesOf(set), QStringList({QStringLiteral("Alibaba 7"), QStringLiteral("JD.com 4")}));
    }

    void f37_theNameIsThatOfTheTimeInView()
    {
        Lane lane;
        lane.name = QStringLiteral("Amazon China");
        const auto year = [](int number) { return double(dayOf({number, 1, 1})); };
        lane.names = {{QStringLiteral("Amazon.cn"), {dayOf({2011, 10, 27}), DateRange::endOfTime}},
                      {QStringLiteral("Joyo Amazon"), {dayOf({2007, 6, 5}), dayOf({2011, 10, 26})}},
                      {QStringLiteral("Joyo"), {dayOf({2000, 5, 1}), dayOf({2007, 6, 4})}}};
        QCOMPARE(nameInView(lane, year(2004), year(2005)), QStringLiteral("Joyo"));
        QCOMPARE(nameInView(lane, year(2008), year(2010)), QStringLiteral("Joyo Amazon"));
        QCOMPARE(nameInView(lane, year(2019), year(2020)), QStringLiteral("Amazon.cn"));
        QCOMPARE(nameInView(lane, year(1990), year(1995)), QStringLiteral("Amazon China")); // none is known
        lane.names.front().days.last = dayOf({2014, 1, 1});
        QCOMPARE(nameInView(lane, year(2019), year(2020)), QStringLiteral("Amazon China"));
    }

    void filterDecides()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        FilterMask one(market.index.count(), false);
        one.set(0, true);
        const LaneSet set = lanesOf(market.index, one, marketLaneInfo);
        QCOMPARE(namesOf(set), QStringList({QStringLiteral("Amazon 1"), QStringLiteral("  Amazon China 1")}));
        QVERIFY(set.undated.empty());
        const LaneSet none = lanesOf(market.index, FilterMask(market.index.count(), false), marketLaneInfo);
        QVERIFY(none.lanes.empty());
    }

    void otherGroupings()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const LaneSet kinds = lanesOf(market.index, everything(market), marketLaneInfo,
                                      {.grouping = Grouping::Kind, .tailOpen = false, .most = 0});
        QCOMPARE(kinds.lanes.front().name, QStringLiteral("Deals"));
        QVERIFY(!kinds.coloursByLane);
        size_t events = 0;
        for (const Lane &lane : kinds.lanes)
            events += lane.rows.size();
        QCOMPARE(events, size_t(41));
        const LaneSet all = lanesOf(market.index, everything(market), marketLaneInfo,
                                    {.grouping = Grouping::None, .tailOpen = false, .most = 0});
        QCOMPARE(namesOf(all), QStringList({QStringLiteral("All events 41")}));
    }

    // A company that owns itself, or is owned by one that nobody tells of, still has its lane.
    void oddParents()
    {
        const MarketEvents market
            = marketEvents(QStringLiteral("2001 | other | happened | A | x\n2002 | other | happened | B | y\n"));
        const LaneSet set = lanesOf(market.index, everything(market), [](const QString &company) {
            return LaneInfo{{}, company == u"A" ? QStringLiteral("A") : QStringLiteral("Nobody"), -1};
        });
        QCOMPARE(namesOf(set), QStringList({QStringLiteral("A 1"), QStringLiteral("B 1")}));
    }

    void marksAscend()
    {
        const MarketEvents market = randomEvents(3000, 20, 4);
        const LaneSet set = lanesOf(market.index, everything(market), marketLaneInfo);
        for (const Lane &lane : set.lanes) {
            for (quint32 i = 1; i < lane.rows.size(); ++i)
                QVERIFY(market.index.mark(lane.rows[i - 1]) <= market.index.mark(lane.rows[i]));
        }
    }
};

QTEST_MAIN(TestLaneLayout)
#include "tst_lanelayout.moc"
