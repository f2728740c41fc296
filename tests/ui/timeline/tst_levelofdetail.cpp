// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinestage.h"

#include "core/calendar.h"
#include "support/marketevents.h"
#include "timeline/timelineview.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <cmath>
#include <map>

namespace {

using Row = EventIndex::Row;
constexpr double plotLeft = 148;
constexpr double plotWidth = 1200;

TimeScale everythingOf(const EventIndex &index)
{
    const double first = double(index.extent()->first);
    const double days = double(index.extent()->last) + 1 - first;
    return {.firstDay = first - days * 0.01, .pixelsPerDay = plotWidth / (days * 1.02), .left = 0, .width = plotWidth};
}

TimeScale randomView(QRandomGenerator &random, const TimeScale &everything, double deepest)
{
    TimeScale view = everything;
    view.left = plotLeft;
    view.pixelsPerDay *= std::exp(random.bounded(deepest));
    const double spare = everything.width / everything.pixelsPerDay - view.width / view.pixelsPerDay;
    view.firstDay += random.bounded(1.0) * spare;
    return view;
}

FilterMask randomMask(QRandomGenerator &random, Row count)
{
    const int share = random.bounded(5);
    FilterMask mask(count, false);
    for (Row row = 0; row < count; ++row)
        mask.set(row, random.bounded(4) < share);
    return mask;
}

/// Of each company, those let through with their mark in what is laid out of its lane.
std::map<QString, quint32> plainCounts(TimelineStage &stage, const DrawList &list)
{
    const EventIndex &index = stage.index();
    std::map<QString, LaidOut> laidOut;
    for (size_t i = 0; i < list.laidOut.size(); ++i)
        laidOut[stage.lanes().lanes[i].key] = list.laidOut[i];
    std::map<QString, quint32> counts;
    for (Row row = 0; row < index.datedCount(); ++row) {
        const double mark = timeOf(index, row).mark;
        for (const auto number : index.companies(row)) {
            const QString company = index.companyNames()[number];
            const LaidOut days = laidOut[company];
            counts[company] += stage.mask().test(row) && mark >= days.first && mark < days.last;
        }
    }
    return counts;
}

EventIndex::Entry dayEntry(qint64 id, Day day, std::vector<QString> companies)
{
    EventIndex::Entry entry;
    entry.id = EventId(id);
    entry.dated = true;
    entry.days = {day, day};
    entry.companies = std::move(companies);
    return entry;
}

/// What every list must be, whatever the events are.
void checkList(TimelineStage &stage, const DrawList &list)
{
    const EventIndex &index = stage.index();
    const auto &lanes = stage.lanes().lanes;
    std::vector<quint32> drawn(lanes.size());
    for (const DrawnItem &item : list.items) {
        drawn[size_t(item.lane)] += item.events;
        if (item.events > 0)
            QCOMPARE(list.rowsOf(item, stage.lanes()).size(), size_t(item.events));
        QVERIFY(std::isfinite(item.x) && std::isfinite(item.left) && std::isfinite(item.right));
    }
    for (size_t i = 0; i < lanes.size(); ++i) {
        const Row begin = index.rowsBefore(list.laidOut[i].first);
        const Row end = index.rowsBefore(list.laidOut[i].last);
        QCOMPARE(drawn[i], lanes[i].rows.before(end) - lanes[i].rows.before(begin));
    }
}

} // namespace

class TestLevelOfDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    // Random filters and zooms from centuries to a day: marks and badges of a lane add up to what is let through, and so does its
    // band where it is drawn in full.
    void countsAreExactAtEveryLevel()
    {
        const MarketEvents market = randomEvents(30'000, 7, 5);
        const EventIndex &index = market.index;
        QRandomGenerator random(41);
        const TimeScale everything = everythingOf(index);
        TimelineStage stage;
        stage.setIndex(
            &index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        size_t badges = 0;
        size_t marks = 0;
        size_t columns = 0;
        for (int round = 0; round < 60; ++round) {
            const FilterMask mask = randomMask(random, index.count());
            stage.setMask(mask);
            const TimeScale view = randomView(random, everything, std::log(7000.0));
            const DrawList &list = stage.drawList(view, everything);
            for (const LaidOut &days : list.laidOut)
                QVERIFY(days.first <= view.firstDay && days.last >= view.lastDay());
            const auto expected = plainCounts(stage, list);
            std::map<QString, quint32> drawn;
            for (const DrawnItem &item : list.items) {
                drawn[stage.lanes().lanes[size_t(item.lane)].key] += item.events;
                badges += item.isBadge();
                marks += item.events == 1;
            }
            for (const auto &[company, count] : expected)
                QCOMPARE(drawn[company], count);
            checkList(stage, list);
            for (const BandColumn &column : list.columns) {
                const double first = std::round(list.scale.dayAt(column.left) * 1024) / 1024;
                const double last = std::round(list.scale.dayAt(column.right) * 1024) / 1024;
                const ShownRows &rows = stage.lanes().lanes[size_t(column.lane)].rows;
                QCOMPARE(column.events, rows.before(index.rowsBefore(last)) - rows.before(index.rowsBefore(first)));
                QVERIFY(column.height > 0 && column.height <= 1 && column.strength > 0 && column.strength <= 1);
                ++columns;
            }
        }
        QVERIFY(badges > 500 && marks > 500 && columns > 5000);
    }

    // Where all buckets of a lane are dense, its band counts the same events as its badges.
    void bandsCountWhatBadgesCount()
    {
        const MarketEvents market = randomEvents(60'000, 3, 6);
        const TimeScale everything = everythingOf(market.index);
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        const DrawList &list = stage.drawList(everything, everything);
        std::vector<quint32> inBadges(stage.lanes().lanes.size());
        std::vector<quint32> inBands(inBadges.size());
        const double first = list.scale.xOf(double(dayOf({2001, 1, 1})));
        const double last = list.scale.xOf(double(dayOf({2018, 1, 1})));
        for (const BandColumn &column : list.columns) {
            if (column.left >= first && column.right <= last)
                inBands[size_t(column.lane)] += column.events;
        }
        const Row begin = market.index.rowsBefore(list.scale.dayAt(first));
        const Row end = market.index.rowsBefore(list.scale.dayAt(last));
        for (size_t i = 0; i < inBands.size(); ++i) {
            const ShownRows &rows = stage.lanes().lanes[i].rows;
            const quint32 plain = rows.before(end) - rows.before(begin);
            QVERIFY(inBands[i] <= plain && inBands[i] > plain * 9 / 10); // columns cut by the ends are left out
        }
    }

    // Nothing flips: from one step of the zoom to the next, a band keeps its strength and height nearly.
    void bandsComeInGradually()
    {
        const MarketEvents market = randomEvents(40'000, 2, 7);
        const TimeScale everything = everythingOf(market.index);
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        const double middle = double(dayOf({2009, 6, 1}));
        double before = -1;
        double least = 1;
        double most = 0;
        for (double zoom = 1; zoom < 400; zoom *= 1.05) {
            TimeScale view = everything;
            view.pixelsPerDay *= zoom;
            view.firstDay = middle - view.width / view.pixelsPerDay / 2;
            const DrawList &list = stage.drawList(view, everything);
            double strength = 0;
            for (const BandColumn &column : list.columns) {
                const double wide = std::min(column.right, view.width) - std::max(column.left, 0.0); // of it in view
                if (column.lane == 0 && wide > 0)
                    strength += double(column.strength) * wide / view.width;
            }
            if (before >= 0)
                QVERIFY2(std::abs(strength - before) < 0.2, qPrintable(QString::number(zoom)));
            before = strength;
            least = std::min(least, strength);
            most = std::max(most, strength);
        }
        QVERIFY(least < 0.05 && most > 0.7);
    }

    void f23_badgeIsExactAndDoubleClickFitsItsMembers()
    {
        const MarketEvents market = randomEvents(20'000, 5, 9);
        Viewport time;
        time.setReducedMotion(true);
        TimelineView view(time);
        view.resize(1200, 700);
        view.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        view.show();
        time.fit(Viewport::Motion::Immediate);
        QRandomGenerator random(3);
        for (int round = 0; round < 12; ++round) {
            time.fit(Viewport::Motion::Immediate);
            time.zoomAt(200 + random.bounded(900), std::exp(random.bounded(4.0)));
            const DrawList list = view.drawList();
            const TimelineAreas areas = view.areas();
            std::vector<const DrawnItem *> badges;
            for (const DrawnItem &item : list.items) {
                const double x = item.x + time.scale().xOf(list.scale.firstDay);
                const double y = item.y + areas.lanes.top() - areas.scroll;
                if (item.isBadge() && areas.lanes.adjusted(20, 20, -20, -20).contains(QPointF(x, y)))
                    badges.push_back(&item);
            }
            QVERIFY(!badges.empty());
            const DrawnItem &badge = *badges[size_t(random.bounded(qsizetype(badges.size())))];
            const std::vector<Row> rows = list.rowsOf(badge, view.stage().lanes());
            QCOMPARE(rows.size(), size_t(badge.events));
            const QPointF at(badge.x + time.scale().xOf(list.scale.firstDay),
                             badge.y + areas.lanes.top() - areas.scroll);
            QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());
            for (const Row row : rows) {
                const double mark = market.index.mark(row);
                QVERIFY(mark >= time.scale().firstDay && mark <= time.scale().lastDay());
            }
        }
    }

    void f20_groupingChangesTheLanesAtOnce()
    {
        const MarketEvents market = randomEvents(10'000, 20, 2);
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        const TimeScale everything = everythingOf(market.index);
        for (const Grouping grouping :
             {Grouping::Kind, Grouping::Publisher, Grouping::None, Grouping::Tag, Grouping::Company}) {
            stage.setOptions({.grouping = grouping, .tailOpen = false, .most = 0});
            checkList(stage, stage.drawList(everything, everything));
            QCOMPARE(stage.lanes().coloursByLane, grouping == Grouping::Company);
            QCOMPARE(stage.lanes().shown, market.index.datedCount());
        }
        QCOMPARE(stage.lanes().lanes.size(), size_t(20));
    }

    // What a frame is made of depends on the pixels, not on the number of events; titles are asked for where there is room.
    void f79_tenTimesTheEventsNotTenTimesTheWork()
    {
        size_t items[2];
        int asked[2] = {0, 0};
        for (const int i : {0, 1}) {
            const MarketEvents market = randomEvents(i == 0 ? 10'000 : 100'000, 20, 4);
            TimelineStage stage;
            stage.setIndex(
                &market.index,
                [&](Row row) {
                    ++asked[i];
                    return market.title(row);
                },
                marketLaneInfo);
            const TimeScale everything = everythingOf(market.index);
            items[i] = stage.drawList(everything, everything).items.size();
        }
        QVERIFY(items[1] <= items[0] * 2);
        QVERIFY(asked[1] < 2000 && asked[0] < 2000);
    }

    void extremes_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("lanes");
        QTest::addRow("10,000 events on one day") << "day" << 1;
        QTest::addRow("the ends of time in one project") << "ends" << 1;
        QTest::addRow("2,000 companies") << "companies" << 2000;
        QTest::addRow("a name of 300 letters") << "name" << 1;
        QTest::addRow("events without companies") << "none" << 1;
    }
    void extremes()
    {
        QFETCH(QString, what);
        QFETCH(int, lanes);
        const Day day = dayOf({2019, 7, 18});
        std::vector<EventIndex::Entry> entries;
        if (what == u"day") {
            for (int i = 1; i <= 10'000; ++i)
                entries.push_back(dayEntry(i, day, {QStringLiteral("A")}));
        } else if (what == u"ends") {
            entries = {dayEntry(1, dayOf({-9999, 1, 1}), {QStringLiteral("A")}),
                       dayEntry(2, dayOf({9999, 12, 31}), {QStringLiteral("A")}),
                       dayEntry(3, day, {QStringLiteral("A")}), dayEntry(4, day, {QStringLiteral("A")})};
            entries[2].days.last = day; // a range of one day, and one of 5,000 years
            entries[2].interval = true;
            entries[2].certain = entries[2].days;
            entries[3].days = {dayOf({-3000, 1, 1}), dayOf({2000, 1, 1})};
            entries[3].interval = true;
            entries[3].certain = entries[3].days;
        } else if (what == u"companies") {
            for (int i = 0; i < 4000; ++i)
                entries.push_back(dayEntry(i + 1, day + i % 900, {QStringLiteral("Company %1").arg(i / 2)}));
        } else if (what == u"name") {
            entries = {dayEntry(1, day, {QString(300, u'n')})};
        } else {
            entries = {dayEntry(1, day, {}), dayEntry(2, day + 4, {})};
        }
        const EventIndex index(std::move(entries));
        Viewport time;
        time.setReducedMotion(true);
        TimelineView view(time);
        view.resize(1400, 800);
        view.setIndex(
            &index, [](Row) { return QStringLiteral("Something happened"); }, marketLaneInfo);
        view.show();
        for (const double zoom : {1.0, 9.0, 500.0, 1e6}) {
            time.fit(Viewport::Motion::Immediate);
            time.zoomAt(700, zoom);
            QVERIFY(!view.viewport()->grab().isNull());
            QCOMPARE(view.stage().lanes().lanes.size(), size_t(lanes));
            view.verticalScrollBar()->setValue(0);
            TimelineStage stage; // all lanes at once
            stage.setIndex(
                &index, [](Row) { return QStringLiteral("Something happened"); }, marketLaneInfo);
            checkList(stage, stage.drawList(time.scale(), view.everything()));
        }
    }
};

QTEST_MAIN(TestLevelOfDetail)
#include "tst_levelofdetail.moc"
