// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"
#include "palette/fonts.h"
#include "support/marketevents.h"
#include "timeline/timelineview.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <map>

namespace {

using Row = EventIndex::Row;

class Fixture
{
public:
    explicit Fixture(MarketEvents events = marketEvents(amazonInChina()), int height = 640)
        : market(std::move(events))
        , view(time)
    {
        time.setReducedMotion(true);
        view.resize(1000, height);
        view.setIndex(
            &market.index, [this](Row row) { return market.title(row); }, marketLaneInfo);
        view.show();
        time.fit();
        frame();
    }

    void frame() { frameImage = view.viewport()->grab().toImage(); }
    [[nodiscard]] const std::vector<Lane> &lanes() { return view.stage().lanes().lanes; }
    [[nodiscard]] QString names()
    {
        QStringList all;
        for (const Lane &lane : lanes())
            all << lane.name;
        return all.join(QLatin1Char('|'));
    }
    [[nodiscard]] QPoint head(size_t lane)
    {
        const LaneGeometry &geometry = view.stage().geometry(view.everything());
        const TimelineAreas areas = view.areas();
        return {60, int(areas.lanes.top() - areas.scroll + geometry.tops[lane] + geometry.laneHeight(lane) / 2)};
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint at : {from + (to - from) / 2, to}) {
            QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(view.viewport(), &event);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    MarketEvents market;
    Viewport time;
    TimelineView view;
    QImage frameImage;
};

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void f20_pinnedLanesStayOnTopWhileScrolling()
    {
        Fixture fixture(randomEvents(2000, 40, 3), 400);
        QSignalSpy changed(&fixture.view, &TimelineView::arrangementChanged);
        const QString key = fixture.lanes()[5].key;
        fixture.view.togglePinned(5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.lanes()[0].key, key);
        QVERIFY(fixture.lanes()[0].pinned && !fixture.lanes()[1].pinned);
        fixture.view.verticalScrollBar()->setValue(300);
        fixture.frame();
        const TimelineAreas areas = fixture.view.areas();
        const QPointF top(60, areas.lanes.top() + 10);
        QCOMPARE(fixture.view.headAt(top).value_or(-1), 0);
        const LaneGeometry &geometry = fixture.view.stage().geometry(fixture.view.everything());
        QVERIFY(areas.scroll > 0);
        QVERIFY(fixture.view.headAt({60, areas.lanes.top() + 120}) == geometry.laneAt(areas.scroll + 120)); // the others scroll
        const DrawList &list = fixture.view.drawList(fixture.view.areasAt(top));
        QVERIFY(!list.items.empty());
        const DrawnItem &item = list.items.front();
        const QPointF at(item.x + fixture.time.scale().xOf(list.scale.firstDay), areas.lanes.top() + item.y);
        if (at.x() > areas.plotLeft && at.x() < areas.plotRight)
            QCOMPARE(fixture.view.itemAt(at)->lane, 0);
        QVERIFY(item.y < geometry.laneHeight(0));
        fixture.view.togglePinned(0);
        QVERIFY(std::ranges::none_of(fixture.lanes(), &Lane::pinned));
        QCOMPARE(changed.size(), 2);
    }

    void f20_pinnedLanesDoNotTakeAllTheRoom()
    {
        Fixture fixture(randomEvents(2000, 40, 3), 300);
        LaneArrangement arrangement;
        for (const Lane &lane : fixture.lanes())
            arrangement.pinned << lane.key;
        fixture.view.setArrangement(arrangement);
        fixture.view.verticalScrollBar()->setValue(200);
        fixture.frame();
        QVERIFY(fixture.view.headAt({60, fixture.view.areas().lanes.top() + 5}).value_or(0) > 0); // they scroll
    }

    void f20_collapsedLanesAreOneThinLine()
    {
        Fixture fixture;
        const auto pinduoduo = std::ranges::find(fixture.lanes(), QStringLiteral("Pinduoduo"), &Lane::key) - fixture.lanes().begin();
        const double before = fixture.view.stage().geometry(fixture.view.everything()).height;
        fixture.view.toggleCollapsed(size_t(pinduoduo));
        const LaneGeometry &geometry = fixture.view.stage().geometry(fixture.view.everything());
        QCOMPARE(geometry.laneHeight(size_t(pinduoduo)), LaneGeometry::collapsedHeight);
        QVERIFY(geometry.height < before);
        QVERIFY(std::ranges::none_of(fixture.view.drawList().items, [&](const DrawnItem &item) { return item.lane == int(pinduoduo); }));
        QCOMPARE(fixture.lanes()[size_t(pinduoduo)].rows.size(), 8U); // it still counts
        fixture.frame();
        fixture.view.toggleCollapsed(size_t(pinduoduo));
        QCOMPARE(fixture.view.stage().geometry(fixture.view.everything()).height, before);
    }

    void f20_parentsFoldTheirSubsidiaries()
    {
        Fixture fixture;
        QVERIFY(fixture.names().startsWith(QStringLiteral("Amazon|Amazon China|")));
        QCOMPARE(fixture.lanes()[0].children, 1);
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, {12, int(fixture.view.areas().lanes.top()) + 14});
        QVERIFY(fixture.names().startsWith(QStringLiteral("Amazon|Pinduoduo|")));
        fixture.frame();
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, {12, int(fixture.view.areas().lanes.top()) + 14});
        QVERIFY(fixture.names().startsWith(QStringLiteral("Amazon|Amazon China|")));
    }

    void f20_headsAreDragged()
    {
        Fixture fixture;
        QSignalSpy changed(&fixture.view, &TimelineView::arrangementChanged);
        QSignalSpy clicked(&fixture.view, &TimelineView::laneActivated);
        QVERIFY(fixture.names().startsWith(QStringLiteral("Amazon|Amazon China|Pinduoduo|Alibaba|")));
        fixture.drag(fixture.head(3), fixture.head(0) - QPoint(0, 30)); // Alibaba above all
        QVERIFY(fixture.names().startsWith(QStringLiteral("Alibaba|Amazon|Amazon China|Pinduoduo|")));
        QCOMPARE(changed.size(), 1);
        QVERIFY(clicked.isEmpty());
        fixture.view.moveLane(0, 1);
        QVERIFY(fixture.names().startsWith(QStringLiteral("Amazon|Amazon China|Alibaba|Pinduoduo|")));
        fixture.view.resetLanes();
        QVERIFY(fixture.names().startsWith(QStringLiteral("Amazon|Amazon China|Pinduoduo|Alibaba|")));
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, fixture.head(2));
        QCOMPARE(clicked.size(), 1);
    }

    // Whatever is in view: the arrows' counts are those of a loop, and lanes with something in view have none.
    void edgeArrowsCountExactly()
    {
        Fixture fixture(randomEvents(300, 12, 5));
        const EventIndex &index = fixture.market.index;
        int arrows = 0;
        for (int year = 1990; year < 2030; ++year) {
            const double first = double(dayOf({year, 3, 1}));
            fixture.time.show(first, first + 40);
            fixture.frame();
            const TimelineAreas areas = fixture.view.areas();
            const TimeScale scale = fixture.time.scale();
            std::map<size_t, int> inView;
            for (size_t lane = 0; lane < fixture.lanes().size(); ++lane) {
                const ShownRows &rows = fixture.lanes()[lane].rows;
                rows.forEach(0, rows.size(), [&](Row row) {
                    inView[lane] += index.mark(row) >= scale.dayAt(areas.plotLeft) && index.mark(row) < scale.dayAt(areas.plotRight);
                });
            }
            for (double y = areas.lanes.top(); y < areas.lanes.bottom(); y += 4) {
                for (const double x : {areas.plotLeft + 20, areas.plotRight - 20}) {
                    const EdgeArrow *arrow = fixture.view.edgeArrowAt({x, y});
                    if (arrow == nullptr || !arrow->lane)
                        continue;
                    ++arrows;
                    QCOMPARE(arrow->later, x > 500);
                    QCOMPARE(inView[*arrow->lane], 0);
                    quint32 beyond = 0;
                    const ShownRows &rows = fixture.lanes()[*arrow->lane].rows;
                    rows.forEach(0, rows.size(), [&](Row row) {
                        beyond += arrow->later ? index.mark(row) >= scale.dayAt(areas.plotRight) : index.mark(row) < scale.dayAt(areas.plotLeft);
                    });
                    QCOMPARE(arrow->events, beyond);
                }
            }
        }
        QVERIFY(arrows > 50);
    }

    void anArrowGoesToTheNearest()
    {
        Fixture fixture(marketEvents(QStringLiteral("2001-05-01 | other | happened | A | x\n2002-05-01 | other | happened | A | y\n"
                                                    "2010-05-01 | other | happened | A | z\n2010-06-01 | other | happened | B | v\n")));
        fixture.time.show(double(dayOf({2005, 1, 1})), double(dayOf({2006, 1, 1})));
        fixture.frame();
        const TimelineAreas areas = fixture.view.areas();
        QPointF at(areas.plotLeft + 20, areas.lanes.top());
        while (fixture.view.edgeArrowAt(at) == nullptr && at.y() < areas.lanes.bottom())
            at.ry() += 2;
        const EdgeArrow *arrow = fixture.view.edgeArrowAt(at);
        QVERIFY(arrow != nullptr && !arrow->lane); // nothing at all is in view: one for all
        QCOMPARE(arrow->events, 2U);
        QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(*fixture.view.current(), fixture.market.index.id(1)); // y, the later of the two
        const double mark = fixture.market.index.mark(1);
        QVERIFY(fixture.time.scale().firstDay < mark && mark < fixture.time.scale().lastDay());
    }

    void f25_anEventOfTwoCompaniesIsConnected()
    {
        Fixture fixture;
        const EventIndex &index = fixture.market.index;
        const TimelineAreas areas = fixture.view.areas();
        LinkCache cache;
        for (Row row = 0; row < index.datedCount(); ++row) {
            const auto link = linkAfter(index, row);
            if (!link)
                continue;
            TimelineScene scene = fixture.view.stage().scene(Theme::light(), fixture.time.scale(), fixture.view.everything(), areas, QLocale::c());
            scene.current = row;
            const auto links = linksOf(scene, cache);
            QVERIFY(std::ranges::any_of(links, [&](const DrawnLink &drawn) { return drawn.link == link && drawn.strong; })
                    || fixture.time.scale().xOf(index.mark(link->to)) - fixture.time.scale().xOf(index.mark(row)) < 30);
            for (const DrawnLink &drawn : links)
                QVERIFY(drawn.link ? drawn.from.x() <= drawn.to.x() : drawn.from.y() <= drawn.to.y());
            QVERIFY(!linkInWords(*link, index).isEmpty());
        }
    }

    void f21_erasMoveTheLanesDown()
    {
        Fixture fixture;
        const double before = fixture.view.areas().lanes.top();
        fixture.view.setEras({{QStringLiteral("Boom"), Edtf::parse(u"2014/2016").value()}, {QStringLiteral("All"), Edtf::parse(u"../..").value()}});
        fixture.frame();
        const TimelineAreas areas = fixture.view.areas();
        QVERIFY(areas.lanes.top() > before + 30);
        QCOMPARE(areas.lanes.bottom(), areas.lanes.top() + areas.lanes.height());
        const QColor inside = fixture.frameImage.pixelColor(int(fixture.time.scale().xOf(double(dayOf({2015, 3, 2})))), int(areas.lanes.bottom()) - 8);
        const QColor outside = fixture.frameImage.pixelColor(int(fixture.time.scale().xOf(double(dayOf({2009, 3, 2})))), int(areas.lanes.bottom()) - 8);
        QVERIFY(inside != outside);
        fixture.view.setEras({});
        QCOMPARE(fixture.view.areas().lanes.top(), before);
    }
};

QTEST_MAIN(TestLanes)
#include "tst_lanes.moc"
