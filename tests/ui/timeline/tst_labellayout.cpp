// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/labellayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace
{

const BadgeWidth badge = [](quint32 events) { return events < 100 ? 20.0 : 32.0; };

LaneItem at(double mark, double text = 60)
{
    return {.mark = mark, .left = mark - 7, .right = mark + 7, .text = text};
}

LaneItem bar(double left, double right, double text = 60)
{
    return {.mark = (left + right) / 2, .left = left, .right = right, .text = text};
}

struct Piece {
    double left;
    double right;
    bool text;
    size_t owner;
};

/// Every pair of boxes of a row that comes too close.
int collisions(const std::vector<PlacedItem> &placed)
{
    int found = 0;
    for (int row = 0; row < mostRows; ++row) {
        std::vector<Piece> pieces;
        for (size_t i = 0; i < placed.size(); ++i) {
            const PlacedItem &item = placed[i];
            if (item.row != row)
                continue;
            pieces.push_back({item.left, item.right, false, i});
            if (item.side == LabelSide::Right)
                pieces.push_back({item.right + labelGap, item.right + labelGap + item.text, true, i});
            else if (item.side == LabelSide::Left)
                pieces.push_back({item.left - labelGap - item.text, item.left - labelGap, true, i});
        }
        for (size_t a = 0; a < pieces.size(); ++a) {
            for (size_t b = a + 1; b < pieces.size(); ++b) {
                if (pieces[a].owner == pieces[b].owner)
                    continue;
                const double gap = pieces[a].text || pieces[b].text ? 8 : 3;
                found += pieces[a].left < pieces[b].right + gap - 1e-9
                    && pieces[b].left < pieces[a].right + gap - 1e-9;
            }
        }
    }
    return found;
}

} // namespace

class TestLabelLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelGoesRightThenLeft()
    {
        const std::vector<LaneItem> items{at(100), at(150)};
        const auto placed = placeLane(items, 1, 0, 300, badge);
        // the first takes the right side only as far as the second's mark lets it
        QCOMPARE(placed.size(), size_t(2));
        QVERIFY(placed[1].side == LabelSide::Right);
        const std::vector<LaneItem> alone{at(100)};
        QVERIFY(placeLane(alone, 1, 0, 300, badge)[0].side == LabelSide::Right);
        QVERIFY(placeLane(alone, 1, 0, 150, badge)[0].side == LabelSide::Left);
        QVERIFY(placeLane(alone, 1, 80, 150, badge)[0].side == LabelSide::None);
    }

    void moreRowsMakeRoom()
    {
        const std::vector<LaneItem> items{at(100), at(110)};
        QCOMPARE(rowsNeeded(items, 0, 400, badge), 1);
        const std::vector<LaneItem> three{at(100), at(110), at(120)};
        QCOMPARE(rowsNeeded(three, 0, 400, badge), 2);
        const auto placed = placeLane(items, 2, 0, 400, badge);
        QCOMPARE(placed[0].row, 0);
        QCOMPARE(placed[1].row, 1);
        QVERIFY(placed[0].side != LabelSide::None && placed[1].side != LabelSide::None);
    }

    void manyOnOneSpotBecomeACluster()
    {
        const std::vector<LaneItem> items{at(100), at(101), at(102), at(103), at(104), at(105)};
        const auto placed = placeLane(items, 5, 0, 400, badge);
        QCOMPARE(placed.size(), size_t(3));
        QCOMPARE(placed[0].members, std::vector<int>({0}));
        QCOMPARE(placed[1].members, std::vector<int>({1}));
        QCOMPARE(placed[2].members, std::vector<int>({2, 3, 4, 5}));
        QCOMPARE(placed[2].events, 4U);
    }

    void marksStayWhenLabelsGo()
    {
        std::vector<LaneItem> items;
        for (int i = 0; i < 10; ++i)
            items.push_back(at(100 + 20 * i));
        const auto placed = placeLane(items, 1, 0, 400, badge);
        QCOMPARE(placed.size(), size_t(10));
        QCOMPARE(collisions(placed), 0);
    }

    void longBarsShareRowsOrStandBare()
    {
        std::vector<LaneItem> items;
        for (int i = 0; i < 4; ++i)
            items.push_back(bar(10 + 60 * i, 700 + 60 * i, 50));
        const auto placed = placeLane(items, 2, 0, 1000, badge);
        QCOMPARE(collisions(placed), 0);
        quint32 events = 0;
        for (const PlacedItem &item : placed)
            events += item.events;
        QCOMPARE(events, 4U);
    }

    // Over random lanes: nothing overlaps, nothing is lost, twice the same.
    void nothingOverlapsAndNothingIsLost()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            std::vector<LaneItem> items;
            const int count = 1 + random.bounded(60);
            for (int i = 0; i < count; ++i) {
                const double x = random.bounded(900.0);
                items.push_back(random.bounded(4) ? at(x, random.bounded(180.0))
                                                  : bar(x, x + random.bounded(200.0) + 15, 80));
                items.back().events = random.bounded(8) ? 1 : 1 + random.bounded(300U);
            }
            const int rows = 1 + random.bounded(mostRows);
            const auto placed = placeLane(items, rows, -40, 1200, badge);
            QCOMPARE(collisions(placed), 0);
            std::vector<int> members;
            quint32 events = 0;
            for (const PlacedItem &item : placed) {
                QVERIFY(item.row >= 0 && item.row < rows);
                events += item.events;
                members.insert(members.end(), item.members.begin(), item.members.end());
            }
            std::ranges::sort(members);
            std::vector<int> all(items.size());
            std::iota(all.begin(), all.end(), 0);
            QCOMPARE(members, all);
            QCOMPARE(events,
                     std::accumulate(items.begin(), items.end(), 0U,
                                     [](quint32 sum, const LaneItem &item) { return sum + item.events; }));
            const auto again = placeLane(items, rows, -40, 1200, badge);
            QVERIFY(std::ranges::equal(placed, again, [](const PlacedItem &a, const PlacedItem &b) {
                return a.members == b.members && a.row == b.row && a.side == b.side && a.mark == b.mark;
            }));
        }
    }
};

QTEST_MAIN(TestLabelLayout)
#include "tst_labellayout.moc"
