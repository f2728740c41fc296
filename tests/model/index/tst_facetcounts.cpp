// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/facetcounts.h"
#include "support/entries.h"

#include <QTest>

namespace {

// The number of the rows that a filter lets through.
quint32 countOf(const EventIndex &index, const EventFilter &filter, const FilterMask &hits)
{
    FilterMask mask = maskOf(index, filter);
    if (hits.size() > 0)
        mask &= hits;
    return mask.count();
}

// What the counts mean: the filter, with this one value in the place of its own.
FacetCounts expectedCounts(const EventIndex &index, const EventFilter &filter, const FilterMask &hits)
{
    FacetCounts counts;
    const auto named
        = [&](const std::vector<QString> &names, QStringList EventFilter::*part, std::vector<quint32> &into) {
              for (const QString &name : names) {
                  EventFilter one = filter;
                  one.*part = QStringList{name};
                  into.push_back(countOf(index, one, hits));
              }
          };
    named(index.companyNames(), &EventFilter::companies, counts.companies);
    named(index.publisherNames(), &EventFilter::publishers, counts.publishers);
    named(index.tagNames(), &EventFilter::tags, counts.tags);
    EventFilter one = filter;
    for (int i = 0; i < eventKindCount; ++i) {
        one.kinds = {EventKind(i)};
        counts.kinds[size_t(i)] = countOf(index, one, hits);
    }
    one = filter;
    for (int i = 0; i < modalityCount; ++i) {
        one.modalities = {Modality(i)};
        counts.modalities[size_t(i)] = countOf(index, one, hits);
    }
    one = filter;
    for (int i = 0; i < reviewCount; ++i) {
        one.reviews = {Review(i)};
        counts.reviews[size_t(i)] = countOf(index, one, hits);
    }
    one = filter;
    one.days.reset();
    const quint32 all = countOf(index, one, hits);
    one.days = DateRange();
    counts.undated = all - countOf(index, one, hits);
    for (int year = -9999; year <= 3000; ++year) {
        one.days = DateRange{dayOf({year, 1, 1}), dayOf({year, 12, 31})};
        const bool inExtent = index.extent() && index.extent()->overlaps(*one.days);
        if (const quint32 count = inExtent ? countOf(index, one, hits) : 0)
            counts.years[year] = count;
        if (year == -9998)
            year = 1990; // nothing lies between, and the loop is long
    }
    return counts;
}

} // namespace

class TestFacetCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreeWithChoosingEachValue()
    {
        auto entries = someEntries(400, 9);
        std::erase_if(entries, [](const auto &entry) {
            return entry.dated && entry.days.first < 0;
        }); // no far past, no open beginning
        const EventIndex index(entries);
        QRandomGenerator random(4);
        for (int i = 0; i < 25; ++i) {
            const EventFilter filter = someFilter(random);
            FilterMask hits;
            if (i % 3 == 0) {
                hits = FilterMask(index.count(), true);
                hits.retain([&](EventIndex::Row) { return random.bounded(2) == 0; });
            }
            const auto counts = facetCounts(index, filter, hits);
            const auto expected = expectedCounts(index, filter, hits);
            QCOMPARE(counts.companies, expected.companies);
            QCOMPARE(counts.publishers, expected.publishers);
            QCOMPARE(counts.tags, expected.tags);
            QVERIFY(counts.kinds == expected.kinds);
            QVERIFY(counts.modalities == expected.modalities);
            QVERIFY(counts.reviews == expected.reviews);
            QCOMPARE(counts.undated, expected.undated);
            QVERIFY(counts.years == expected.years);
        }
    }
    void farAndOpenDatesCountWithinReason()
    {
        const auto entry = [](qint64 id, DateRange days) {
            EventIndex::Entry made;
            made.id = EventId(id);
            made.dated = true;
            made.days = days;
            return made;
        };
        const Day day2018 = dayOf({2018, 5, 1});
        const Day day2020 = dayOf({2020, 5, 1});
        const EventIndex index({entry(1, {day2018, DateRange::endOfTime}), entry(2, {day2020, day2020}),
                                entry(3, {DateRange::beginningOfTime, day2018})});
        QVERIFY(facetCounts(index, {}).years == (std::map<int, quint32>{{2018, 2}, {2019, 1}, {2020, 2}}));
        const EventIndex far({entry(1, {dayOf({-170'000'002, 1, 1}), dayOf({170'000'002, 1, 1})}),
                              entry(2, {day2018, day2018})});
        const auto years = facetCounts(far, {}).years;
        QCOMPARE(years.size(), size_t(2 * 9999 + 1));
        QCOMPARE(years.at(-9999), 1u);
        QCOMPARE(years.at(2018), 2u);
        const EventIndex beyond({entry(1, {dayOf({-170'000'002, 1, 1}), dayOf({-170'000'002, 12, 31})})});
        QVERIFY(facetCounts(beyond, {}).years.empty());
    }
    void nothingToCount()
    {
        const auto counts = facetCounts(EventIndex(), {});
        QVERIFY(counts == FacetCounts());
    }
};

QTEST_GUILESS_MAIN(TestFacetCounts)
#include "tst_facetcounts.moc"
