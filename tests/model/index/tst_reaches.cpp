// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/reaches.h"

#include "support/marketevents.h"

#include <QRandomGenerator>
#include <QTest>

using Row = EventIndex::Row;

class TestReaches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Random stretches, lists and masks, against a look at every row.
    void findsTheNearestThatReachIn()
    {
        const MarketEvents market = randomEvents(24000, 4, 12);
        const EventIndex &index = market.index;
        QRandomGenerator random(9);
        const auto postings = std::make_shared<const Postings>(Postings::ofCompanies(index));
        size_t found = 0;
        for (int round = 0; round < 60; ++round) {
            FilterMask mask(index.count(), false);
            const int share = 1 + random.bounded(30);
            for (Row row = 0; row < index.count(); ++row)
                mask.set(row, random.bounded(30) < share);
            const MaskedPostings masked(postings, mask);
            const double first = 2451545 - 400 + random.bounded(8500.0);
            const double last = first + std::exp(random.bounded(7.0));
            const size_t most = size_t(random.bounded(1, 40));
            for (size_t list = 0; list < masked.listCount(); ++list) {
                const ShownRows &rows = masked.rows(list);
                std::vector<Row> left;
                std::vector<Row> right;
                rows.forEach(0, rows.size(), [&](Row row) {
                    const Reach reach = reachOf(index, row);
                    if (reach.first >= last || reach.last <= first)
                        return;
                    if (index.mark(row) < first)
                        left.push_back(row);
                    else if (index.mark(row) >= last)
                        right.push_back(row);
                });
                std::ranges::reverse(left);
                left.resize(std::min(most, left.size()));
                right.resize(std::min(most, right.size()));
                left.insert(left.end(), right.begin(), right.end());
                QCOMPARE(Reaches(postings->list(list)).into(index, rows, first, last, most), left);
                found += left.size();
            }
        }
        QVERIFY(found > 500);
    }

    void reaches_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("days");
        QTest::addRow("day") << "2015-06-14" << 1;
        QTest::addRow("year") << "2015" << 365;
        QTest::addRow("about a year") << "2015~" << 730;
        QTest::addRow("interval") << "2015/2016" << 365 + 366;
        QTest::addRow("since a year") << "2015/.." << 365;
        QTest::addRow("until a year") << "../2015" << 365;
    }
    void reaches()
    {
        QFETCH(QString, date);
        const MarketEvents market = marketEvents(date + QStringLiteral(" | other | happened | A | x\n"));
        const Reach reach = reachOf(market.index, 0);
        QTEST(int(reach.last - reach.first), "days");
    }

    void emptyListReachesNowhere()
    {
        const EventIndex index{std::vector<EventIndex::Entry>()};
        QVERIFY(Reaches(PostingList()).into(index, ShownRows(), 0, 10, 3).empty());
    }
};

QTEST_MAIN(TestReaches)
#include "tst_reaches.moc"
