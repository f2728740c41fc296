// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/entries.h"
#include "index/indexbuilder.h"
#include "support/entries.h"
#include "support/manyevents.h"
#include "support/sameindex.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <thread>

namespace {

using Entries = std::vector<EventIndex::Entry>;

std::vector<Entries> inBatches(const Entries &entries, size_t size)
{
    std::vector<Entries> batches;
    for (size_t from = 0; from < entries.size(); from += size)
        batches.emplace_back(entries.begin() + qsizetype(from),
                             entries.begin() + qsizetype(std::min(entries.size(), from + size)));
    return batches;
}

EventIndex::Entry dated(qint64 id, DateRange days)
{
    EventIndex::Entry entry;
    entry.id = EventId(id);
    entry.dated = true;
    entry.days = days;
    return entry;
}

} // namespace

class TestIndexBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyBatchesInAnyOrderMakeTheSame()
    {
        Entries entries = someEntries(3'000, 3);
        const EventIndex expected(entries);
        std::mt19937 random(5);
        for (const size_t size : {1u, 7u, 500u, 3'000u}) {
            std::shuffle(entries.begin(), entries.end(), random);
            IndexBuilder builder;
            for (const Entries &batch : inBatches(entries, size))
                builder.append(columnsOf(batch));
            QCOMPARE(differenceOf(builder.build(), expected), QString());
        }
    }
    void severalThreadsMayAppend()
    {
        const Entries entries = someEntries(4'000, 8);
        const auto batches = inBatches(entries, 64);
        IndexBuilder builder;
        const auto appendEverySecond = [&](size_t first) {
            for (size_t i = first; i < batches.size(); i += 2)
                builder.append(columnsOf(batches[i]));
        };
        std::thread other(appendEverySecond, 1);
        appendEverySecond(0);
        const EventIndex soFar = builder.buildSoFar(); // while the other may go on
        other.join();
        QVERIFY(soFar.count() <= EventIndex::Row(entries.size()));
        QCOMPARE(differenceOf(builder.build(), EventIndex(entries)), QString());
    }
    void soFarIsAnIndexOfWhatHasCome()
    {
        const Entries entries = someEntries(150, 4);
        const auto batches = inBatches(entries, 100);
        IndexBuilder builder;
        QCOMPARE(builder.buildSoFar().count(), 0u);
        builder.append(columnsOf(batches[0]));
        const EventIndex soFar = builder.buildSoFar();
        QCOMPARE(differenceOf(soFar, EventIndex(batches[0])), QString());
        builder.append(columnsOf(batches[1]));
        QCOMPARE(builder.count(), 150u);
        QCOMPARE(differenceOf(soFar, EventIndex(batches[0])), QString());
        QCOMPARE(differenceOf(builder.build(), EventIndex(entries)), QString());
        QCOMPARE(builder.count(), 0u);
        QCOMPARE(builder.build().count(), 0u);
    }
    void largeIdsKeepTheirOrder()
    {
        const qint64 large = qint64(1) << 40;
        const EventIndex index({dated(large, {5, 5}), dated(3, {5, 5}), dated(large - 1, {5, 5}),
                                dated(std::numeric_limits<qint64>::max(), {1, 1})});
        QCOMPARE(index.id(0).value(), std::numeric_limits<qint64>::max());
        QCOMPARE(index.id(1).value(), 3);
        QCOMPARE(index.id(2).value(), large - 1);
        QCOMPARE(index.id(3).value(), large);
        for (EventIndex::Row row = 0; row < index.count(); ++row)
            QVERIFY(index.rowOf(index.id(row)) == row);
        QVERIFY(!index.rowOf(EventId(large + 1)));
        QVERIFY(!index.rowOf(EventId(1)));
    }
    void f37_anEventTakesAtMost48Bytes()
    {
        constexpr int count = 1'000'000;
        IndexBuilder builder;
        for (int from = 0; from < count; from += 1 << 16)
            builder.append(manyEvents(1 + from, std::min(1 << 16, count - from)));
        const EventIndex index = builder.build();
        QCOMPARE(index.count(), EventIndex::Row(count));
        QCOMPARE(index.companyNames().size(), size_t(500));
        const double bytes = double(index.columns().bytes()) / count;
        QVERIFY2(bytes > 30 && bytes <= 48, qPrintable(QString::number(bytes)));
    }
    void theEndsOfTime()
    {
        const DateRange first{dayOf({-9999, 1, 1}), dayOf({-9999, 12, 31})};
        const DateRange last{dayOf({9999, 12, 31}), dayOf({9999, 12, 31})};
        const DateRange age{dayOf({-3000, 1, 1}), dayOf({2000, 12, 31})};
        const DateRange stars{dayOf({-170'000'002, 1, 1}), dayOf({-170'000'002, 12, 31})};
        const DateRange before{stars.first - 1000, stars.first - 1000};
        const DateRange since{dayOf({2020, 1, 1}), DateRange::endOfTime};
        const EventIndex index({dated(1, last), dated(2, age), dated(3, first), dated(4, stars), dated(5, before),
                                dated(6, since), dated(7, {})});
        const std::vector<std::pair<qint64, DateRange>> expected{{5, before}, {4, stars}, {3, first}, {7, DateRange()},
                                                                 {2, age},    {6, since}, {1, last}};
        for (EventIndex::Row row = 0; row < index.count(); ++row) {
            QCOMPARE(index.id(row).value(), expected[row].first);
            QVERIFY(index.days(row) == expected[row].second);
            QCOMPARE(index.mark(row), double(timeMark(expected[row].second, {})) / 2);
        }
        QVERIFY(index.extent() == (DateRange{before.first, last.last}));
        QCOMPARE(index.rowsBefore(double(stars.first)), 1u);
        QCOMPARE(index.rowsBefore(double(dayOf({9999, 1, 1}))), 6u);
    }
    void manyOnOneDay()
    {
        Entries entries;
        for (qint64 id = 10'000; id > 0; --id)
            entries.push_back(dated(id, {2'450'000, 2'450'000}));
        const EventIndex index(entries);
        for (EventIndex::Row row = 0; row < index.count(); ++row)
            QCOMPARE(index.id(row).value(), qint64(row) + 1);
        QCOMPARE(index.rowsBefore(2'450'000.5), 0u);
        QCOMPARE(index.rowsBefore(2'450'001), 10'000u);
    }
    void manyCompaniesAndLongNames()
    {
        const QString longName(300, u'x');
        Entries entries;
        for (qint64 id = 1; id <= 6'000; ++id) {
            entries.push_back(dated(id, {id % 50, id % 50}));
            if (id % 3 > 0)
                entries.back().companies = {longName + QString::number(id % 2'000)};
        }
        const EventIndex index(entries);
        QCOMPARE(index.companyNames().size(), size_t(2'000));
        QVERIFY(std::ranges::is_sorted(index.companyNames()));
        for (const auto &entry : entries) {
            const auto row = index.rowOf(entry.id);
            QVERIFY(row);
            QCOMPARE(index.companies(*row).size(), entry.companies.size());
            if (!entry.companies.empty())
                QCOMPARE(index.companyNames()[index.companies(*row).front()], entry.companies.front());
        }
    }
};

QTEST_GUILESS_MAIN(TestIndexBuilder)
#include "tst_indexbuilder.moc"
