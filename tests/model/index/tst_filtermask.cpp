// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/filtermask.h"
#include "support/entries.h"

#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(DateRange)

namespace {

bool holdsAny(const std::vector<QString> &list, const QStringList &wanted)
{
    return wanted.isEmpty()
        || std::any_of(list.begin(), list.end(), [&](const QString &name) { return wanted.contains(name); });
}

template <class Value>
bool isAny(Value value, const std::vector<Value> &wanted)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

// What a filter means, said as plainly as can be.
bool letsThrough(const EventFilter &filter, const EventIndex::Entry &entry)
{
    const bool together = std::all_of(filter.together.begin(), filter.together.end(), [&](const QString &name) {
        return std::find(entry.companies.begin(), entry.companies.end(), name) != entry.companies.end();
    });
    return together && holdsAny(entry.companies, filter.companies) && holdsAny(entry.publishers, filter.publishers)
        && holdsAny(entry.tags, filter.tags) && isAny(entry.kind, filter.kinds)
        && isAny(entry.modality, filter.modalities) && isAny(entry.review, filter.reviews)
        && entry.confidence >= float(filter.minimumConfidence)
        && (!filter.days || (entry.dated && entry.days.overlaps(*filter.days)));
}

} // namespace

class TestFilterMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bits_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 63, 64, 65, 200})
            QTest::addRow("%d", size) << size;
    }
    void bits()
    {
        QFETCH(int, size);
        const auto count = EventIndex::Row(size);
        FilterMask all(count, true);
        FilterMask none(count, false);
        QCOMPARE(all.count(), count);
        QCOMPARE(none.count(), 0u);
        FilterMask odd(count, false);
        for (EventIndex::Row row = 1; row < count; row += 2)
            odd.set(row, true);
        QCOMPARE(odd.count(), count / 2);
        FilterMask even = all;
        even.retain([](EventIndex::Row row) { return row % 2 == 0; });
        FilterMask both = odd;
        both |= even;
        QVERIFY(both == all);
        both &= odd;
        QVERIFY(both == odd);
        std::vector<EventIndex::Row> rows;
        odd.forEach([&](EventIndex::Row row) { rows.push_back(row); });
        QCOMPARE(rows.size(), size_t(count / 2));
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i], EventIndex::Row(2 * i + 1));
        for (EventIndex::Row row = 1; row < count; row += 2)
            odd.set(row, false);
        QVERIFY(odd == none);
    }
    void agreesWithAPlainLoop()
    {
        const auto entries = someEntries(2'000, 5);
        const EventIndex index(entries);
        QRandomGenerator random(11);
        int some = 0;
        for (int i = 0; i < 300; ++i) {
            const EventFilter filter = someFilter(random);
            const FilterMask mask = maskOf(index, filter);
            QCOMPARE(mask.size(), index.count());
            EventIndex::Row expected = 0;
            for (const auto &entry : entries) {
                const bool wanted = letsThrough(filter, entry);
                expected += wanted;
                QCOMPARE(mask.test(*index.rowOf(entry.id)), wanted);
            }
            QCOMPARE(mask.count(), expected);
            some += expected > 0 && expected < index.count();
        }
        QVERIFY2(some > 150, "most filters should let some through");
    }
    void theEndsOfTime_data()
    {
        QTest::addColumn<DateRange>("days");
        QTest::addColumn<QList<int>>("ids");
        const auto year = [](int number) { return DateRange{dayOf({number, 1, 1}), dayOf({number, 12, 31})}; };
        QTest::newRow("9999 BCE") << year(-9999) << QList<int>{2, 6};
        QTest::newRow("9999") << year(9999) << QList<int>{1, 5};
        QTest::newRow("1 BCE") << year(0) << QList<int>{3, 6};
        QTest::newRow("2020") << year(2020) << QList<int>{4, 5, 7};
        QTest::newRow("always") << DateRange() << QList<int>{1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("before all") << DateRange{DateRange::beginningOfTime, dayOf({-9999, 1, 1}) - 1} << QList<int>{6};
        QTest::newRow("after all") << DateRange{dayOf({10'000, 1, 1}), DateRange::endOfTime} << QList<int>{5};
    }
    void theEndsOfTime()
    {
        QFETCH(DateRange, days);
        QFETCH(QList<int>, ids);
        const DateRange ranges[]
            = {{dayOf({9999, 12, 31}), dayOf({9999, 12, 31})}, {dayOf({-9999, 1, 1}), dayOf({-9999, 1, 1})},
               {dayOf({-3000, 1, 1}), dayOf({2000, 12, 31})},  {dayOf({2020, 2, 29}), dayOf({2020, 2, 29})},
               {dayOf({2020, 3, 1}), DateRange::endOfTime},    {DateRange::beginningOfTime, dayOf({1000, 1, 1})},
               {dayOf({2020, 1, 1}), dayOf({2020, 12, 31})}};
        std::vector<EventIndex::Entry> entries;
        for (const DateRange &range : ranges) {
            EventIndex::Entry &entry = entries.emplace_back();
            entry.id = EventId(qint64(entries.size()));
            entry.dated = true;
            entry.days = range;
        }
        entries.emplace_back().id = EventId(8); // undated
        const EventIndex index(entries);
        EventFilter filter;
        filter.days = days;
        QList<int> found;
        maskOf(index, filter).forEach([&](EventIndex::Row row) { found << int(index.id(row).value()); });
        std::ranges::sort(found);
        QCOMPARE(found, ids);
    }
    void confidenceIsComparedInTenThousandths()
    {
        std::vector<EventIndex::Entry> entries(3);
        for (int i = 0; i < 3; ++i) {
            entries[size_t(i)].id = EventId(i + 1);
            entries[size_t(i)].confidence = 0.8f + 0.0001f * float(i - 1);
        }
        const EventIndex index(entries);
        EventFilter filter;
        filter.minimumConfidence = 0.8;
        QCOMPARE(maskOf(index, filter).count(), 2u);
        filter.minimumConfidence = 0.80004;
        QCOMPARE(maskOf(index, filter).count(), 2u);
        filter.minimumConfidence = 1e9;
        QCOMPARE(maskOf(index, filter).count(), 0u);
    }
    void anEmptyFilterLetsEverythingThrough()
    {
        const EventIndex index(someEntries(100, 2));
        QCOMPARE(maskOf(index, {}).count(), 100u);
        QCOMPARE(maskOf(EventIndex(), {}).count(), 0u);
    }
    void searchIsNotItsBusiness()
    {
        const EventIndex index(someEntries(100, 2));
        EventFilter filter;
        filter.search = QStringLiteral("nothing");
        QCOMPARE(maskOf(index, filter).count(), 100u);
    }
};

QTEST_GUILESS_MAIN(TestFilterMask)
#include "tst_filtermask.moc"
