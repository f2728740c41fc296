// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/entries.h"

#include <QTest>

#include <algorithm>
#include <limits>

namespace {
EventIndex::Entry entry(qint64 id, const char *companies)
{
    EventIndex::Entry made;
    made.id = EventId(id);
    for (const QString &name : QString::fromLatin1(companies).split(u',', Qt::SkipEmptyParts))
        made.companies.push_back(name);
    return made;
}
EventIndex::Entry dated(qint64 id, DateRange days, const char *companies = "")
{
    auto made = entry(id, companies);
    made.dated = true;
    made.days = days;
    return made;
}
QString idsOf(const EventIndex &index)
{
    QString text;
    for (EventIndex::Row row = 0; row < index.count(); ++row)
        text += QString::number(index.id(row).value()) + u' ';
    return text.trimmed();
}
} // namespace

class TestEventIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByMarkThenIdUndatedLast()
    {
        auto since = dated(7, {10, DateRange::endOfTime});
        since.interval = true;
        since.certain = {20, DateRange::endOfTime};
        const EventIndex index({entry(9, ""), dated(5, {10, 20}), dated(4, {11, 19}), dated(3, {10, 15}), entry(2, ""),
                                dated(8, {DateRange::beginningOfTime, 5}), since});
        QCOMPARE(idsOf(index), QStringLiteral("8 3 4 5 7 2 9"));
        QCOMPARE(index.datedCount(), 5u);
        QVERIFY(index.rowOf(EventId(7)) == 4u);
        QVERIFY(!index.rowOf(EventId(1)));
        QVERIFY(index.extent() == (DateRange{5, 20}));
        QCOMPARE(index.mark(0), 5.5);
        QCOMPARE(index.mark(1), 13.);
        QCOMPARE(index.mark(4), 15.5);
    }
    void rowsBeforeADay_data()
    {
        QTest::addColumn<double>("day");
        QTest::addColumn<EventIndex::Row>("rows");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("the beginning of time") << -infinity << 0u;
        QTest::newRow("before all") << 2. << 0u;
        QTest::newRow("at the first mark") << 10.5 << 0u;
        QTest::newRow("a little later") << 10.51 << 1u;
        QTest::newRow("at several of one day") << 12.5 << 1u;
        QTest::newRow("after them") << 13. << 3u;
        QTest::newRow("after all") << 99. << 4u;
        QTest::newRow("the end of time") << infinity << 4u;
    }
    void rowsBeforeADay()
    {
        QFETCH(double, day);
        QFETCH(EventIndex::Row, rows);
        const EventIndex index(
            {dated(1, {12, 12}), dated(2, {10, 10}), dated(3, {10, 14}), dated(4, {11, 16}), entry(5, "")});
        QCOMPARE(index.rowsBefore(day), rows);
    }
    void emptyHasNothing()
    {
        const EventIndex index;
        QCOMPARE(index.count(), 0u);
        QVERIFY(!index.extent());
        QVERIFY(!index.rowOf(EventId(1)));
        QCOMPARE(index.rowsBefore(0), 0u);
        const EventIndex undated({entry(1, "Amazon")});
        QVERIFY(!undated.extent());
        QCOMPARE(undated.datedCount(), 0u);
        QVERIFY(!EventIndex({dated(1, {})}).extent());
    }
    void companiesKeepTheirOrderAndHaveTheirRows()
    {
        const EventIndex index({dated(1, {1, 1}, "Amazon,Joyo"), dated(2, {2, 2}, "Alibaba"),
                                dated(3, {3, 3}, "Joyo,Amazon,Joyo"), dated(4, {4, 4})});
        QCOMPARE(index.companyNames().size(), size_t(3));
        const auto third = index.companies(2);
        QCOMPARE(third.size(), size_t(2));
        QCOMPARE(index.companyNames()[third[0]], QStringLiteral("Joyo"));
        QCOMPARE(index.companies(3).size(), size_t(0));
        const auto amazon = index.rowsOfCompany(index.companies(0)[0]);
        QVERIFY(std::vector(amazon.begin(), amazon.end()) == (std::vector<EventIndex::Row>{0, 2}));
    }
    void everyFieldComesBack()
    {
        const auto entries = someEntries(3'000, 1);
        const EventIndex index(entries);
        QCOMPARE(index.count(), EventIndex::Row(entries.size()));
        const auto names = [](std::span<const EventIndex::Number> numbers, const std::vector<QString> &all) {
            std::vector<QString> list;
            for (const auto number : numbers)
                list.push_back(all[number]);
            return list;
        };
        const auto once = [](const std::vector<QString> &list) {
            std::vector<QString> kept;
            for (const QString &name : list)
                if (std::find(kept.begin(), kept.end(), name) == kept.end())
                    kept.push_back(name);
            return kept;
        };
        for (const auto &expected : entries) {
            const auto row = index.rowOf(expected.id);
            QVERIFY(row);
            QVERIFY(index.id(*row) == expected.id);
            QCOMPARE(*row < index.datedCount(), expected.dated);
            if (expected.dated)
                QVERIFY(index.days(*row) == expected.days);
            QVERIFY(index.kind(*row) == expected.kind && index.modality(*row) == expected.modality
                    && index.review(*row) == expected.review);
            QCOMPARE(index.approximate(*row), expected.approximate);
            QCOMPARE(index.interval(*row), expected.interval);
            QCOMPARE(index.certain(*row).has_value(), expected.dated && expected.interval);
            if (index.certain(*row))
                QVERIFY(index.certain(*row) == expected.certain);
            QCOMPARE(index.conflicting(*row), expected.conflicting);
            QCOMPARE(index.starred(*row), expected.starred);
            QCOMPARE(index.confidence(*row), expected.confidence);
            QCOMPARE(index.sources(*row), int(expected.sources));
            QVERIFY(names(index.companies(*row), index.companyNames()) == once(expected.companies));
            QVERIFY(names(index.publishers(*row), index.publisherNames()) == once(expected.publishers));
            QVERIFY(names(index.tags(*row), index.tagNames()) == once(expected.tags));
        }
        for (EventIndex::Row row = 1; row < index.datedCount(); ++row)
            QVERIFY(index.mark(row - 1) <= index.mark(row));
        for (EventIndex::Number company = 0; company < index.companyNames().size(); ++company) {
            const auto rows = index.rowsOfCompany(company);
            QVERIFY(std::is_sorted(rows.begin(), rows.end()));
            for (EventIndex::Row row = 0; row < index.count(); ++row) {
                const auto of = index.companies(row);
                QCOMPARE(std::find(rows.begin(), rows.end(), row) != rows.end(),
                         std::find(of.begin(), of.end(), company) != of.end());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEventIndex)
#include "tst_eventindex.moc"
