// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/drawlist.h"

#include "core/calendar.h"
#include "support/marketevents.h"
#include "timeline/timelinestage.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <memory>
#include <set>

namespace {

using Row = EventIndex::Row;
constexpr double plotLeft = 148;
constexpr double plotWidth = 900;

TimeScale everythingFrom(const CivilDate &first, const CivilDate &last)
{
    const double from = double(dayOf(first));
    const double days = double(dayOf(last)) - from;
    return {.firstDay = from - days * 0.01, .pixelsPerDay = plotWidth / (days * 1.02), .left = 0, .width = plotWidth};
}

TimeScale randomView(QRandomGenerator &random, const TimeScale &everything)
{
    TimeScale view = everything;
    view.left = plotLeft;
    view.pixelsPerDay *= std::exp(random.bounded(6.0));
    view.firstDay += random.bounded(everything.width / everything.pixelsPerDay - view.width / view.pixelsPerDay + 1);
    return view;
}

TimelineAreas areasFor(double height)
{
    TimelineAreas areas;
    areas.plotLeft = plotLeft;
    areas.plotRight = plotLeft + plotWidth;
    areas.axis = {plotLeft, 0, plotWidth, 32};
    areas.lanes = {plotLeft, 32, plotWidth, height};
    return areas;
}

/// Boxes and labels of a frame that touch each other, on the same row.
int overlaps(const TimelineScene &scene)
{
    struct Box {
        double left;
        double right;
        const DrawnItem *owner;
    };
    std::map<std::pair<int, int>, std::vector<Box>> lines;
    for (const DrawnItem &item : scene.list->items)
        lines[{item.lane, item.line}].push_back({item.left + scene.offset(), item.right + scene.offset(), &item});
    for (const FrameLabel &label : labelsOf(scene))
        lines[{label.item->lane, label.item->line}].push_back({label.left, label.left + label.width, label.item});
    int found = 0;
    for (auto &[line, boxes] : lines) {
        std::ranges::sort(boxes, {}, &Box::left);
        for (size_t i = 1; i < boxes.size(); ++i)
            found += boxes[i].left < boxes[i - 1].right - 1e-6;
    }
    return found;
}

} // namespace

class TestDrawList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    // At every scale the marks and badges of a lane add up to what the filter lets through.
    void countsAddUp_data()
    {
        QTest::addColumn<int>("events");
        QTest::addRow("sparse") << 60;
        QTest::addRow("some") << 900;
        QTest::addRow("dense") << 20'000;
    }
    void countsAddUp()
    {
        QFETCH(int, events);
        const MarketEvents market = randomEvents(events, 6, 3);
        QRandomGenerator random(17);
        const TimeScale everything = everythingFrom({2000, 1, 1}, {2024, 1, 1});
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        for (int round = 0; round < 12; ++round) {
            FilterMask mask(market.index.count(), false);
            for (Row row = 0; row < market.index.count(); ++row)
                mask.set(row, random.bounded(3) > 0);
            stage.setMask(mask);
            const DrawList &list = stage.drawList(randomView(random, everything), everything);

            std::map<QString, quint32> drawn;
            std::map<QString, std::multiset<Row>> members;
            for (const DrawnItem &item : list.items) {
                const Lane &lane = stage.lanes().lanes[size_t(item.lane)];
                if (item.events == 0)
                    continue; // a bar that passes through
                drawn[lane.key] += item.events;
                for (const Row row : list.rowsOf(item, stage.lanes()))
                    members[lane.key].insert(row);
            }
            std::map<QString, std::multiset<Row>> expected;
            for (Row row = 0; row < market.index.datedCount(); ++row) {
                const double mark = timeOf(market.index, row).mark;
                for (const auto number : market.index.companies(row)) {
                    const QString company = market.index.companyNames()[number];
                    const auto lane = std::ranges::find(stage.lanes().lanes, company, &Lane::key);
                    if (!mask.test(row) || lane == stage.lanes().lanes.end())
                        continue;
                    const LaidOut days = list.laidOut[size_t(lane - stage.lanes().lanes.begin())];
                    if (mark >= days.first && mark < days.last)
                        expected[company].insert(row);
                }
            }
            for (const auto &[company, rows] : expected) {
                QCOMPARE(size_t(drawn[company]), rows.size());
                QVERIFY(members[company] == rows);
            }
        }
    }

    void f22_nothingOverlapsInRandomViews_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("companies");
        QTest::addRow("few") << 1500 << 9;
        QTest::addRow("a hundred thousand") << 100'000 << 30;
    }
    void f22_nothingOverlapsInRandomViews()
    {
        QFETCH(int, events);
        QFETCH(int, companies);
        const MarketEvents market = randomEvents(events, companies, 8);
        QRandomGenerator random(23);
        const TimeScale everything = everythingFrom({2000, 1, 1}, {2024, 1, 1});
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        size_t labels = 0;
        for (int round = 0; round < 200; ++round) {
            const TimeScale view = randomView(random, everything);
            TimelineScene scene = stage.scene(Theme::light(), view, everything, areasFor(600), QLocale::c());
            const Row selected = Row(random.bounded(int(market.index.datedCount())));
            scene.selected = {selected};
            QCOMPARE(overlaps(scene), 0);
            for (const FrameLabel &label : labelsOf(scene)) {
                QVERIFY(label.left >= plotLeft && label.left + label.width <= plotLeft + plotWidth);
                ++labels;
            }
        }
        QVERIFY(labels > 1000);
    }

    void sameArgumentsSameList()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const TimeScale everything = everythingFrom({2004, 1, 1}, {2022, 1, 1});
        TimelineStage one;
        TimelineStage two;
        for (TimelineStage *stage : {&one, &two})
            stage->setIndex(
                &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        QVERIFY(one.drawList(everything, everything) == two.drawList(everything, everything));
        QVERIFY(one.drawList(everything, everything).items.size() > 30);
    }

    // Whatever was shown before, a view shows the same.
    void sameViewSameListWhereverItCameFrom()
    {
        const MarketEvents market = randomEvents(3000, 9, 5);
        const TimeScale everything = everythingFrom({2000, 1, 1}, {2024, 1, 1});
        TimelineStage one;
        one.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        QRandomGenerator random(3);
        for (int round = 0; round < 20; ++round) {
            const TimeScale view = randomView(random, everything);
            TimelineStage other;
            other.setIndex(
                &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
            TimeScale elsewhere = view;
            elsewhere.pixelsPerDay *= 1.5;
            static_cast<void>(one.drawList(elsewhere, everything));
            QVERIFY(one.drawList(view, everything) == other.drawList(view, everything));
        }
    }

    // In motion a frame may show an earlier layout and lack labels: it covers the view, nothing overlaps and no event is missing; at
    // rest it is what it would be without the way there.
    void f22_nothingOverlapsInMotionAndAllComesToRest()
    {
        const MarketEvents market = randomEvents(8000, 9, 5);
        const TimeScale everything = everythingFrom({2000, 1, 1}, {2024, 1, 1});
        const auto stageOf = [&] {
            auto stage = std::make_unique<TimelineStage>();
            stage->setIndex(
                &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
            return stage;
        };
        const auto moving = stageOf();
        moving->setMoving(true);
        int kept = 0;
        TimeScale view = everything;
        view.left = plotLeft;
        for (int step = 0; step < 120; ++step) {
            const double middle = (view.firstDay + view.lastDay()) / 2 + 40 / view.pixelsPerDay * std::sin(step * 0.3);
            view.pixelsPerDay = everything.pixelsPerDay * std::exp2(3 * std::sin(step * 0.06) * std::sin(step * 0.06));
            view.firstDay = middle - view.width / view.pixelsPerDay / 2;
            moving->startFrame();
            const TimelineScene scene = moving->scene(Theme::light(), view, everything, areasFor(600), QLocale::c());
            QCOMPARE(overlaps(scene), 0);
            const auto &lanes = moving->lanes().lanes;
            std::vector<quint32> drawn(lanes.size());
            for (const DrawnItem &item : scene.list->items)
                drawn[size_t(item.lane)] += item.events;
            for (size_t i = 0; i < lanes.size(); ++i) {
                const LaidOut &days = scene.list->laidOut[i];
                QVERIFY(days.first <= view.firstDay && days.last >= view.lastDay());
                QCOMPARE(drawn[i],
                         lanes[i].rows.before(market.index.rowsBefore(days.last))
                             - lanes[i].rows.before(market.index.rowsBefore(days.first)));
            }
            if (step % 10 != 0)
                continue;
            const auto rested = stageOf();
            const DrawList &wanted = rested->drawList(view, everything);
            kept += *scene.list != wanted;
            moving->setMoving(false);
            moving->startFrame();
            QVERIFY(moving->drawList(view, everything) == wanted);
            moving->setMoving(true);
        }
        QVERIFY(kept > 0);
    }

    // While the view zooms, few lanes at a time are laid out anew, and labels stay with their events in the others.
    void labelsHoldWhileZooming()
    {
        const MarketEvents market = randomEvents(2000, 12, 5);
        const TimeScale everything = everythingFrom({2000, 1, 1}, {2024, 1, 1});
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        const double middle = double(dayOf({2012, 1, 1}));
        using Labels = std::map<Row, std::pair<int, LabelSide>>;
        std::map<int, Labels> before;
        int held = 0;
        int anew = 0;
        for (double zoom = 1.5; zoom < 20; zoom *= 1.01) {
            TimeScale view = everything;
            view.pixelsPerDay *= zoom;
            view.firstDay = middle - view.width / view.pixelsPerDay / 2;
            std::map<int, Labels> now;
            for (const DrawnItem &item : stage.drawList(view, everything).items) {
                if (item.side != LabelSide::None)
                    now[item.lane][item.row] = {item.line, item.side};
            }
            for (const auto &[lane, labels] : now)
                ++(before[lane] == labels ? held : anew);
            before = std::move(now);
        }
        QVERIFY2(held > 3 * anew, qPrintable(QStringLiteral("%1 held, %2 anew").arg(held).arg(anew)));
    }

    // A label that is whole in two neighbouring views keeps its place.
    void labelsHoldWhilePanning()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const TimeScale everything = everythingFrom({2004, 1, 1}, {2022, 1, 1});
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        TimeScale view = everything;
        view.left = plotLeft;
        view.pixelsPerDay *= 4;
        view.firstDay = double(dayOf({2012, 1, 1}));
        using Place = std::pair<int, double>;
        std::map<std::pair<int, Row>, Place> before;
        int compared = 0;
        for (int step = 0; step < 150; ++step) {
            view.firstDay += 7 / view.pixelsPerDay;
            const TimelineScene scene = stage.scene(Theme::light(), view, everything, areasFor(600), QLocale::c());
            std::map<std::pair<int, Row>, Place> now;
            for (const FrameLabel &label : labelsOf(scene)) {
                const double fromMark = label.left - label.item->x - scene.offset();
                if (std::abs(label.left - label.item->labelLeft() - scene.offset()) > 1)
                    continue; // it has changed sides to stay whole at an edge
                now[{label.item->lane, label.item->row}] = {label.item->line, fromMark};
            }
            for (const auto &[key, place] : now) {
                const auto found = before.find(key);
                if (found == before.end())
                    continue;
                QCOMPARE(place.first, found->second.first);
                QVERIFY(std::abs(place.second - found->second.second) < 0.01);
                ++compared;
            }
            before = now;
        }
        QVERIFY(compared > 200);
    }

    void hitTestFindsWhatIsDrawn()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const TimeScale everything = everythingFrom({2004, 1, 1}, {2022, 1, 1});
        TimelineStage stage;
        stage.setIndex(
            &market.index, [&](Row row) { return market.title(row); }, marketLaneInfo);
        const DrawList &list = stage.drawList(everything, everything);
        for (const DrawnItem &item : list.items) {
            const DrawnItem *hit = list.itemAt(item.at());
            QVERIFY(hit != nullptr);
            QCOMPARE(hit->lane, item.lane);
            QVERIFY(std::abs(hit->x - item.x) <= 20);
            if (item.side != LabelSide::None) {
                hit = list.itemAt({item.labelLeft() + item.textWidth / 2, item.y});
                QCOMPARE(hit, &item);
            }
        }
        QVERIFY(list.itemAt({-5000, 10}) == nullptr);
        QVERIFY(list.itemAt({100, -40}) == nullptr);
    }

    void badges_data()
    {
        QTest::addColumn<quint32>("events");
        QTest::addColumn<QString>("text");
        QTest::addRow("few") << 4U << "4";
        QTest::addRow("four digits") << 9999U << "9999";
        QTest::addRow("thousands") << 12'345U << "12k";
        QTest::addRow("millions") << 3'400'000U << "3M";
    }
    void badges()
    {
        QFETCH(quint32, events);
        QTEST(badgeText(events), "text");
    }

    void labelsAreCutAtAWord()
    {
        QCOMPARE(labelOf(QStringLiteral("Founded")), QStringLiteral("Founded"));
        const QString cut = labelOf(QStringLiteral("Chinese vendors’ overseas sales rise 13-fold in three years"));
        QCOMPARE(cut, QStringLiteral("Chinese vendors’ overseas sales rise…"));
        QCOMPARE(labelOf(QString(60, QChar(0x4E2D))), QString(39, QChar(0x4E2D)) + QChar(0x2026));
        QCOMPARE(labelOf(QString(40, QChar(0x4E2D))), QString(40, QChar(0x4E2D)));
    }

    // Of any script: cut between letters as people see them, measured as laid out.
    void labelsOfOtherScripts_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addRow("devanagari") << QStringLiteral("\u0915\u094D\u0937\u093F");
        QTest::addRow("arabic") << QStringLiteral("\u0628\u0651");
        QTest::addRow("emoji") << QStringLiteral("\U0001F469\u200D\U0001F680");
        QTest::addRow("beyond the basic plane") << QStringLiteral("\U00020000");
        QTest::addRow("accents") << QStringLiteral("e\u0301");
    }
    void labelsOfOtherScripts()
    {
        QFETCH(QString, letter);
        QCOMPARE(labelOf(letter.repeated(40)), letter.repeated(40));
        const QString cut = labelOf(letter.repeated(60));
        QCOMPARE(cut, letter.repeated(39) + QChar(0x2026));
        TextCache texts;
        EventLabels labels(texts);
        labels.setTitles([&](Row) { return letter.repeated(60); });
        QCOMPARE(labels.of(0).width, QFontMetricsF(textFont(TextRole::Label)).horizontalAdvance(cut));
    }
};

QTEST_MAIN(TestDrawList)
#include "tst_drawlist.moc"
