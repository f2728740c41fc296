// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanearrangement.h"

#include "support/marketevents.h"

#include <QJsonArray>
#include <QTest>

namespace {

const QString none = QStringLiteral("");

/// "A", " a" a subsidiary, "" a lane without a key.
std::vector<Lane> lanesNamed(const QStringList &names)
{
    std::vector<Lane> lanes;
    for (const QString &name : names) {
        Lane lane;
        lane.key = name.trimmed();
        lane.name = lane.key;
        lane.child = name.startsWith(QLatin1Char(' '));
        lanes.push_back(lane);
    }
    return lanes;
}

QString shown(const std::vector<Lane> &lanes)
{
    QString all;
    for (const Lane &lane : lanes)
        all += (lane.pinned ? QStringLiteral("^") : QString()) + (lane.key.isEmpty() ? QStringLiteral("-") : lane.key)
            + (lane.collapsed ? QStringLiteral("_") : QString());
    return all;
}

QString arranged(const LaneArrangement &arrangement)
{
    std::vector<Lane> lanes = lanesNamed({QStringLiteral("A"), QStringLiteral(" a"), QStringLiteral(" b"), QStringLiteral("C"), QStringLiteral("D"), none});
    arrange(lanes, arrangement);
    return shown(lanes);
}

QStringList keys(const char *letters)
{
    QStringList list;
    for (; *letters; ++letters)
        list << QString(QLatin1Char(*letters));
    return list;
}

} // namespace

class TestLaneArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f20_arranges()
    {
        QCOMPARE(arranged({}), QStringLiteral("AabCD-"));
        QCOMPARE(arranged({.order = keys("DCA"), .pinned = {}, .collapsed = {}}), QStringLiteral("DCAab-"));
        QCOMPARE(arranged({.order = keys("DxbA"), .pinned = {}, .collapsed = {}}), QStringLiteral("DAbaC-")); // children among themselves
        QCOMPARE(arranged({.order = {}, .pinned = keys("CA"), .collapsed = {}}), QStringLiteral("^C^A^a^bD-"));
        QCOMPARE(arranged({.order = {}, .pinned = keys("a"), .collapsed = {}}), QStringLiteral("AabCD-")); // not without its parent
        QCOMPARE(arranged({.order = {}, .pinned = {}, .collapsed = keys("AD")}), QStringLiteral("A_CD_-"));
        QCOMPARE(arranged({.order = {}, .pinned = {}, .collapsed = keys("b")}), QStringLiteral("Aab_CD-"));
        QCOMPARE(arranged({.order = {QString()}, .pinned = {QString()}, .collapsed = {QString()}}), QStringLiteral("AabCD-")); // a lane without a key cannot
    }

    void f20_nothingToArrange()
    {
        std::vector<Lane> lanes;
        arrange(lanes, {.order = keys("A"), .pinned = keys("B"), .collapsed = keys("C")});
        QVERIFY(lanes.empty());
        QVERIFY(moved(lanes, {}, 0, 1) == LaneArrangement());
    }

    void f20_moves_data()
    {
        QTest::addColumn<int>("lane");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a parent goes with its children") << 0 << 1 << QStringLiteral("CAabD-");
        QTest::newRow("over a parent with children") << 3 << -1 << QStringLiteral("CAabD-");
        QTest::newRow("down") << 3 << 1 << QStringLiteral("AabDC-");
        QTest::newRow("first up") << 0 << -1 << QStringLiteral("AabCD-");
        QTest::newRow("last down") << 4 << 1 << QStringLiteral("AabCD-"); // those without a key stay last
        QTest::newRow("without a key") << 5 << -1 << QStringLiteral("AabCD-");
        QTest::newRow("child down") << 1 << 1 << QStringLiteral("AbaCD-");
        QTest::newRow("first child up") << 1 << -1 << QStringLiteral("AabCD-");
        QTest::newRow("last child down") << 2 << 1 << QStringLiteral("AabCD-");
        QTest::newRow("no such lane") << 9 << 1 << QStringLiteral("AabCD-");
    }

    void f20_moves()
    {
        QFETCH(int, lane);
        QFETCH(int, by);
        QFETCH(QString, expected);
        std::vector<Lane> lanes = lanesNamed({QStringLiteral("A"), QStringLiteral(" a"), QStringLiteral(" b"), QStringLiteral("C"), QStringLiteral("D"), none});
        QCOMPARE(arranged(moved(lanes, {}, size_t(lane), by)), expected);
    }

    void f20_dragsKeepToTheirKind()
    {
        std::vector<Lane> lanes = lanesNamed({QStringLiteral("A"), QStringLiteral(" a"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), none});
        LaneArrangement pinned{.order = {}, .pinned = keys("DC"), .collapsed = {}};
        arrange(lanes, pinned);
        QCOMPARE(shown(lanes), QStringLiteral("^D^CAaB-"));
        const auto after = [&](size_t lane, size_t before) {
            std::vector<Lane> again = lanes;
            arrange(again, moved(lanes, pinned, lane, before));
            return shown(again);
        };
        QCOMPARE(after(4, 0), QStringLiteral("^D^CBAa-")); // not among the pinned
        QCOMPARE(after(0, 6), QStringLiteral("^C^DAaB-")); // not out of them
        QCOMPARE(after(4, 3), QStringLiteral("^D^CAaB-")); // not between a parent and its child
        QCOMPARE(after(3, 0), QStringLiteral("^D^CAaB-")); // a child not out of its family
    }

    // What a filter hides just now keeps its place behind those that are shown.
    void f20_hiddenLanesAreNotForgotten()
    {
        const std::vector<Lane> lanes = lanesNamed({QStringLiteral("A"), QStringLiteral("B")});
        const LaneArrangement after = moved(lanes, {.order = keys("XAYB"), .pinned = {}, .collapsed = {}}, 0, 1);
        QCOMPARE(after.order, keys("BAXY"));
    }

    void f20_survivesJson()
    {
        const LaneArrangement arrangement{.order = keys("AB"), .pinned = {QStringLiteral("京东")}, .collapsed = keys("C")};
        QVERIFY(LaneArrangement::fromJson(arrangement.toJson()) == arrangement);
        QVERIFY(LaneArrangement::fromJson({}) == LaneArrangement());
        const QJsonObject odd{{QStringLiteral("order"), 7}, {QStringLiteral("pinned"), QJsonArray{1, QStringLiteral("A"), QStringLiteral("A"), QString()}}};
        QVERIFY((LaneArrangement::fromJson(odd) == LaneArrangement{.order = {}, .pinned = keys("A"), .collapsed = {}}));
    }
};

QTEST_GUILESS_MAIN(TestLaneArrangement)
#include "tst_lanearrangement.moc"
