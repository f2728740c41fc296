// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/thinning.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

namespace {

struct Column {
    double first;
    double last;
    double lowest;
    double highest;
    int points = 1;
};

std::map<double, Column> columnsOf(const std::vector<QPointF> &line, double width)
{
    std::map<double, Column> columns;
    for (const QPointF &point : line) {
        const auto [column, isNew] = columns.try_emplace(std::floor(point.x() / width), Column{point.y(), point.y(), point.y(), point.y()});
        if (isNew)
            continue;
        Column &known = column->second;
        known.last = point.y();
        known.lowest = std::min(known.lowest, point.y());
        known.highest = std::max(known.highest, point.y());
        ++known.points;
    }
    return columns;
}

} // namespace

/// What the pixels can show stays: the first, the last and the extremes of every column, in their order.
class TestThinning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noExtremeIsLost()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<QPointF> line;
            double x = std::uniform_real_distribution<double>(-50, 50)(random);
            double y = 100;
            const int count = int(random() % 3000);
            const double step = std::exponential_distribution<double>(1)(random);
            for (int i = 0; i < count; ++i) {
                x += std::exponential_distribution<double>(1 / (step + 1e-6))(random);
                y += std::normal_distribution<double>(0, 5)(random);
                line.emplace_back(x, random() % 400 == 0 ? y + 500 : y); // now and then a spike
            }
            const double width = random() % 2 == 0 ? 1 : 2;
            const std::vector<QPointF> less = thinned(line, width);
            const auto before = columnsOf(line, width);
            const auto after = columnsOf(less, width);
            QCOMPARE(after.size(), before.size());
            for (const auto &[number, column] : before) {
                const Column &left = after.at(number);
                QCOMPARE(left.first, column.first);
                QCOMPARE(left.last, column.last);
                QCOMPARE(left.lowest, column.lowest);
                QCOMPARE(left.highest, column.highest);
                QVERIFY(left.points <= 4);
            }
            QVERIFY(std::is_sorted(less.begin(), less.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
        }
    }

    void aShortLineStays()
    {
        const std::vector<QPointF> line{{0.1, 5}, {0.2, 3}, {0.3, 9}, {0.9, 4}, {3, 3}};
        QVERIFY(thinned(line) == line);
        QVERIFY(thinned({}).empty());
        QVERIFY(thinned({{1, 1}}) == std::vector<QPointF>({{1, 1}}));
    }
};

QTEST_APPLESS_MAIN(TestThinning)
#include "tst_thinning.moc"
