// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/filtermask.h"
#include "support/entries.h"

#include <QTest>

#include <algorithm>

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
    return holdsAny(entry.companies, filter.companies) && holdsAny(entry.publishers, filter.publishers)
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
