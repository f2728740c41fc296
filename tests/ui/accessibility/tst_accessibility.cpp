// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/accessibility.h"
#include "accessibility/timelineaccessible.h"
#include "core/calendar.h"
#include "palette/fonts.h"
#include "support/marketevents.h"
#include "timeline/overviewstrip.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace {

using Row = EventIndex::Row;

class Fixture
{
public:
    explicit Fixture(MarketEvents events)
        : market(std::move(events))
        , view(time)
    {
        time.setReducedMotion(true);
        view.resize(1000, 640);
        view.setIndex(
            &market.index, [this](Row row) { return ++titlesAsked, market.title(row); }, marketLaneInfo);
        view.show();
        view.setFocus();
        time.fit(Viewport::Motion::Immediate);
    }
    explicit Fixture(const QString &lines = amazonInChina())
        : Fixture(marketEvents(lines))
    {
    }

    [[nodiscard]] TimelineAccessible &timeline()
    {
        return static_cast<TimelineAccessible &>(*QAccessible::queryAccessibleInterface(&view));
    }
    [[nodiscard]] QAccessibleInterface &events() { return *timeline().child(0); }
    [[nodiscard]] QAccessibleInterface &lanes() { return *timeline().child(1); }
    [[nodiscard]] QString name(int event) { return events().child(event)->text(QAccessible::Name); }
    void key(Qt::Key key) { QTest::keyClick(&view, key); }

    MarketEvents market;
    Viewport time;
    TimelineView view;
    int titlesAsked = 0;
};

const QString fiveEvents = QStringLiteral("2004-08-19 | acquisition | happened | Amazon, Joyo | Buys Joyo\n"
                                          "2015-03 | opening | happened | Amazon | Opens a store\n"
                                          "2019-07 | exit | planned3!? | Amazon, Alibaba | Amazon leaves\n"
                                          "2020 | results | happened | Alibaba | 阿里巴巴\n"
                                          "undated | statement | denied | Joyo | Nothing is said");

FilterMask only(const EventIndex &index, std::initializer_list<Row> rows)
{
    FilterMask mask(index.count(), false);
    for (const Row row : rows)
        mask.set(row, true);
    return mask;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        installAccessibility();
    }

    void f25_linksAreSaid()
    {
        Fixture fixture(QStringLiteral("2019-04-17 | exit | planned | Amazon, Joyo | Is to leave\n"
                                       "2019-07-18 | exit | happened | Amazon, Joyo | Leaves"));
        const auto description = [&](int event) { return fixture.events().child(event)->text(QAccessible::Description); };
        QVERIFY2(description(0).contains(QStringLiteral("is followed by “Leaves”: Planned, carried out 3 m")), qPrintable(description(0)));
        QVERIFY2(description(1).contains(QStringLiteral("follows “Is to leave”: Planned, carried out 3 m")), qPrintable(description(1)));
        QVERIFY(!description(0).contains(QStringLiteral("follows")));
    }

    void f72_everyEventIsAChildInTheOrderOfTime()
    {
        Fixture fixture(fiveEvents);
        QCOMPARE(fixture.timeline().childCount(), 2);
        QCOMPARE(fixture.timeline().text(QAccessible::Name), QStringLiteral("Timeline"));
        QCOMPARE(fixture.events().role(), QAccessible::List);
        QCOMPARE(fixture.events().text(QAccessible::Name), QStringLiteral("Events, 5"));
        QCOMPARE(fixture.events().childCount(), 5);
        QCOMPARE(fixture.name(0), QStringLiteral("event 1 of 5, 2004-08-19, acquisition, Amazon, Joyo; Buys Joyo"));
        QCOMPARE(fixture.name(2),
                 QStringLiteral("event 3 of 5, 2019-07, exit, planned, Amazon, Alibaba; Amazon leaves"));
        QCOMPARE(fixture.name(3), QStringLiteral("event 4 of 5, 2020, results, Alibaba; 阿里巴巴"));
        QCOMPARE(fixture.name(4), QStringLiteral("event 5 of 5, undated, statement, denied, Joyo; Nothing is said"));
        QVERIFY(fixture.events()
                    .child(2)
                    ->text(QAccessible::Description)
                    .contains(QStringLiteral("sources disagree, to review")));
        for (int i = 0; i < 5; ++i) {
            QAccessibleInterface *event = fixture.events().child(i);
            QCOMPARE(event, fixture.events().child(i)); // the same while somebody may hold it
            QCOMPARE(event->role(), QAccessible::ListItem);
            QCOMPARE(event->parent(), &fixture.events());
            QCOMPARE(fixture.events().indexOfChild(event), i);
            QVERIFY(event->isValid() && event->state().focusable && event->state().selectable);
            QVERIFY(!event->state().selected && !event->state().focused);
        }
        QVERIFY(!fixture.events().child(5) && !fixture.events().child(-1));
        QCOMPARE(fixture.events().indexOfChild(fixture.lanes().child(0)), -1);
    }

    void f72_theFilterCountsAnew()
    {
        Fixture fixture(fiveEvents);
        QAccessibleInterface *kept = fixture.events().child(2);
        const QAccessible::Id gone = QAccessible::uniqueId(fixture.events().child(1));
        fixture.view.setMask(only(fixture.market.index, {2, 4}));
        QCOMPARE(fixture.events().text(QAccessible::Name), QStringLiteral("Events, 2 of 5 shown"));
        QCOMPARE(fixture.events().childCount(), 2);
        QCOMPARE(fixture.events().child(0), kept);
        QCOMPARE(fixture.name(0),
                 QStringLiteral("event 1 of 2, 2019-07, exit, planned, Amazon, Alibaba; Amazon leaves"));
        QVERIFY(!QAccessible::accessibleInterface(gone));
        fixture.view.setMask(only(fixture.market.index, {}));
        QCOMPARE(fixture.events().childCount(), 0);
        QCOMPARE(fixture.lanes().childCount(), 0);
        QVERIFY(!fixture.timeline().focusChild());
        fixture.view.setIndex(nullptr, {}, {});
        QCOMPARE(fixture.events().text(QAccessible::Name), QStringLiteral("Events, 0"));
    }

    void f72_lanesSayTheirNameAndCount()
    {
        Fixture fixture(fiveEvents);
        QStringList names;
        for (int lane = 0; lane < fixture.lanes().childCount(); ++lane)
            names << fixture.lanes().child(lane)->text(QAccessible::Name);
        QVERIFY(names.contains(QStringLiteral("Amazon, 3 events")));
        QCOMPARE(fixture.lanes().text(QAccessible::Name), QStringLiteral("Lanes, %1").arg(names.size()));
        QAccessibleInterface *first = fixture.lanes().child(0);
        QVERIFY(fixture.lanes().rect().contains(first->rect()));
        QSignalSpy activated(&fixture.view, &TimelineView::laneActivated);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        const QAccessible::Id last = QAccessible::uniqueId(fixture.lanes().child(int(names.size()) - 1));
        fixture.view.setMask(only(fixture.market.index, {3}));
        QVERIFY(!QAccessible::accessibleInterface(last));
    }

    void f72_theFocusFollowsTheKeys()
    {
        Fixture fixture(fiveEvents);
        QVERIFY(QTest::qWaitForWindowActive(&fixture.view));
        QVERIFY(!fixture.timeline().focusChild());
        QVERIFY(fixture.timeline().state().focused);
        QSignalSpy changed(&fixture.view, &TimelineView::currentChanged);
        fixture.key(Qt::Key_Home);
        QCOMPARE(changed.size(), 1);
        QAccessibleInterface *first = fixture.timeline().focusChild();
        QCOMPARE(first, fixture.events().child(0));
        QVERIFY(first->state().focused && first->state().selected);
        QVERIFY(!fixture.timeline().state().focused);
        QVERIFY(first->text(QAccessible::Description).startsWith(QStringLiteral("lane Amazon")));
        fixture.key(Qt::Key_Right);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(fixture.timeline().focusChild(), fixture.events().child(1));
        QVERIFY(!first->state().focused && !first->state().selected);
        fixture.view.clearFocus();
        fixture.view.setSelection({EventId(3)}, EventId(3)); // from the table
        QCOMPARE(changed.size(), 3);
        QVERIFY(!fixture.timeline().focusChild());
        QVERIFY(fixture.events().child(2)->state().selected && !fixture.events().child(2)->state().focused);
        fixture.view.setFocus();
        QCOMPARE(fixture.timeline().focusChild(), fixture.events().child(2));
        fixture.view.clearSelection();
        QCOMPARE(changed.size(), 4);
        QVERIFY(!fixture.timeline().focusChild());
    }

    void f72_pressAndFocusDoWhatKeysDo()
    {
        Fixture fixture(fiveEvents);
        QVERIFY(QTest::qWaitForWindowActive(&fixture.view));
        QSignalSpy activated(&fixture.view, &TimelineView::activated);
        QAccessibleActionInterface *event = fixture.events().child(1)->actionInterface();
        QCOMPARE(
            event->actionNames(),
            QStringList({QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::setFocusAction()}));
        event->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QVERIFY(fixture.view.current() == EventId(2));
        fixture.view.clearFocus();
        QSignalSpy changed(&fixture.view, &TimelineView::selectionChanged);
        fixture.events().child(3)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(fixture.view.hasFocus() && fixture.view.current() == EventId(4));
        QCOMPARE(changed.size(), 1);
        event->doAction(QStringLiteral("nonsense"));
        QVERIFY(fixture.view.current() == EventId(4));
    }

    void f72_anEventIsWhereItIsDrawn()
    {
        Fixture fixture(fiveEvents);
        QAccessibleInterface *event = fixture.events().child(0);
        const QRect place = event->rect();
        QVERIFY(fixture.events().rect().contains(place));
        QCOMPARE(fixture.timeline().childAt(place.center().x(), place.center().y()), &fixture.events());
        QCOMPARE(fixture.events().childAt(place.center().x(), place.center().y()), event);
        QVERIFY(!event->state().offscreen);
        QVERIFY(!fixture.events().child(4)->rect().isNull()); // in the tray of the undated
        fixture.time.show(double(dayOf({2019, 1, 1})), double(dayOf({2020, 1, 1})), Viewport::Motion::Immediate);
        QVERIFY(event->rect().isNull());
        QVERIFY(event->state().offscreen);
    }

    void f72_manyEventsAreMadeWhenAskedFor()
    {
        Fixture fixture(randomEvents(30'000, 20, 7));
        EventListAccessible &events = fixture.timeline().events();
        const int asked = fixture.titlesAsked;
        QCOMPARE(events.childCount(), int(EventListAccessible::pageSize));
        QCOMPARE(events.made(), 0);
        QVERIFY(events.text(QAccessible::Description).startsWith(QStringLiteral("1 to 1,000 of")));
        const Row last = fixture.market.index.count() - 1;
        fixture.view.select(last);
        QVERIFY(events.indexOfChild(events.current()) >= 0);
        QCOMPARE(events.made(), 1); // the one that has the focus
        QVERIFY(events.current()->text(QAccessible::Name).startsWith(QStringLiteral("event 30,000 of 30,000")));
        for (int i = 0; i < events.childCount(); ++i)
            QCOMPARE(events.indexOfChild(events.child(i)), i);
        QCOMPARE(events.made(), events.childCount());
        fixture.view.select(0);
        QVERIFY(events.current());
        QCOMPARE(events.made(), 1);
        QVERIFY(fixture.titlesAsked < asked + 200); // those of the labels, and of what was said
    }

    void f72_aViewThatIsGoneTakesItsEventsAlong()
    {
        QAccessible::Id event = 0;
        {
            Fixture fixture(fiveEvents);
            event = QAccessible::uniqueId(fixture.events().child(1));
            QVERIFY(QAccessible::accessibleInterface(event));
        }
        QVERIFY(!QAccessible::accessibleInterface(event));
    }

    void f70_arrowsReachEveryEvent_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void f70_arrowsReachEveryEvent()
    {
        QFETCH(int, seed);
        // members of clusters too: 400 events in a narrow view
        Fixture fixture(seed == 1 ? marketEvents(fiveEvents) : randomEvents(400, 6, quint32(seed)));
        std::set<Row> reached;
        const auto note = [&] {
            QVERIFY(fixture.view.current());
            reached.insert(*fixture.market.index.rowOf(*fixture.view.current()));
        };
        fixture.key(Qt::Key_Home);
        for (int lane = 0; lane < 50; ++lane)
            fixture.key(Qt::Key_Up);
        const int lanes = fixture.lanes().childCount() + 1; // and the tray
        for (int lane = 0; lane < lanes; ++lane) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
                for (Row before = ~Row(0); before != *fixture.market.index.rowOf(*fixture.view.current());) {
                    before = *fixture.market.index.rowOf(*fixture.view.current());
                    note();
                    fixture.key(key);
                }
            }
            fixture.key(Qt::Key_Down);
        }
        QCOMPARE(Row(reached.size()), fixture.market.index.count());
        for (int lane = 0; lane < lanes; ++lane)
            fixture.key(Qt::Key_Up); // out of the tray again
        QVERIFY(*fixture.market.index.rowOf(*fixture.view.current()) < fixture.market.index.datedCount());
    }

    void f72_theOverviewSaysWhatIsInView()
    {
        Fixture fixture(fiveEvents);
        OverviewStrip strip(fixture.time);
        strip.resize(1000, 60);
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(&strip);
        QVERIFY(bar && bar->valueInterface());
        QCOMPARE(bar->role(), QAccessible::ScrollBar);
        QAccessibleValueInterface &value = *bar->valueInterface();
        fixture.time.show(double(dayOf({2015, 3, 1})), double(dayOf({2015, 9, 1})), Viewport::Motion::Immediate);
        QCOMPARE(bar->text(QAccessible::Name), QStringLiteral("Overview, 2015-03 to 2015-08 in view"));
        const double there = value.currentValue().toDouble(); // a percentage
        QVERIFY(there > 0 && there < 100);
        value.setCurrentValue(0);
        QCOMPARE(value.currentValue().toDouble(), value.minimumValue().toDouble());
        QCOMPARE(fixture.time.scale().firstDay, fixture.time.extentFirst());
        const QString name = bar->text(QAccessible::Name);
        value.setCurrentValue(QStringLiteral("nonsense"));
        QCOMPARE(bar->text(QAccessible::Name), name);
        value.setCurrentValue(value.maximumValue());
        QCOMPARE(fixture.time.scale().lastDay(), fixture.time.extentLast());
        fixture.time.fit(Viewport::Motion::Immediate);
        QVERIFY(bar->text(QAccessible::Name).contains(QStringLiteral("20 in view"))
                || bar->text(QAccessible::Name).contains(QStringLiteral("21 in view")));
        fixture.time.show(double(dayOf({2015, 3, 1})), double(dayOf({2015, 3, 9})), Viewport::Motion::Immediate);
        QVERIFY(
            fixture.timeline().text(QAccessible::Description).startsWith(QStringLiteral("2015-03-01 to 2015-03-0")));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
