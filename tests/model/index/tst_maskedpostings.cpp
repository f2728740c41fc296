// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/maskedpostings.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using Row = EventIndex::Row;

EventIndex randomIndex(int count, int names, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<EventIndex::Entry> entries;
    for (int i = 0; i < count; ++i) {
        EventIndex::Entry entry;
        entry.id = EventId(i + 1);
        entry.dated = random.bounded(10) > 0;
        const Day day = 2450000 + random.bounded(3000);
        entry.days = {day, day + random.bounded(40)};
        entry.kind = EventKind(random.bounded(eventKindCount));
        for (std::vector<QString> *list : {&entry.companies, &entry.publishers, &entry.tags}) {
            for (int k = random.bounded(4); k > 0; --k)
                list->push_back(QStringLiteral("n%1").arg(random.bounded(names)));
        }
        entries.push_back(std::move(entry));
    }
    return EventIndex(std::move(entries));
}

FilterMask randomMask(QRandomGenerator &random, Row count)
{
    int share = random.bounded(5); // none to all
    const bool inRuns = random.bounded(2) == 1;
    FilterMask mask(count, false);
    for (Row row = 0; row < count; ++row) {
        if (inRuns && random.bounded(900) == 0)
            share = random.bounded(5);
        mask.set(row, random.bounded(4) < share);
    }
    return mask;
}

/// What lists should hold, by a plain loop: by name, then those without one.
std::vector<std::vector<Row>> plainLists(const EventIndex &index, const NameLists &names)
{
    std::vector<std::vector<Row>> lists(names.names().size() + 1);
    for (Row row = 0; row < index.datedCount(); ++row) {
        for (const auto number : names.at(row))
            lists[number].push_back(row);
        if (names.at(row).empty())
            lists.back().push_back(row);
    }
    return lists;
}

std::vector<Row> rowsOf(const PostingList &list)
{
    std::vector<Row> rows;
    for (PostingList::Place i = 0; i < list.size(); ++i)
        rows.push_back(list[i]);
    return rows;
}

} // namespace

class TestMaskedPostings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsHoldWhatIsNamed_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("names");
        QTest::addRow("nothing") << 0 << 1;
        QTest::addRow("one") << 1 << 1;
        QTest::addRow("some") << 200 << 5;
        QTest::addRow("more names than events") << 50 << 400;
        QTest::addRow("many") << 4000 << 9;
    }
    void listsHoldWhatIsNamed()
    {
        QFETCH(int, count);
        QFETCH(int, names);
        const EventIndex index = randomIndex(count, names, 5);
        const auto check = [&](const Postings &postings, const NameLists &column) {
            const auto plain = plainLists(index, column);
            QCOMPARE(postings.listCount(), plain.size());
            for (size_t i = 0; i < plain.size(); ++i)
                QCOMPARE(rowsOf(postings.list(i)), plain[i]);
        };
        check(Postings::ofCompanies(index), index.companyLists());
        check(Postings::ofNames(index, index.companyLists()), index.companyLists());
        check(Postings::ofNames(index, index.publisherLists()), index.publisherLists());
        check(Postings::ofNames(index, index.tagLists()), index.tagLists());

        std::vector<quint8> groups(eventKindCount);
        for (size_t kind = 0; kind < groups.size(); ++kind)
            groups[kind] = quint8(kind % 3);
        const Postings kinds = Postings::ofKinds(index, groups);
        QCOMPARE(kinds.listCount(), size_t(3));
        for (size_t i = 0; i < 3; ++i) {
            std::vector<Row> plain;
            for (Row row = 0; row < index.datedCount(); ++row) {
                if (size_t(index.kind(row)) % 3 == i)
                    plain.push_back(row);
            }
            QCOMPARE(rowsOf(kinds.list(i)), plain);
        }
        QCOMPARE(Postings::all(index).list(0).size(), index.datedCount());
    }

    void beforeFromAnywhere()
    {
        const std::vector<Row> rows{2, 3, 7, 8, 9, 30, 31, 100};
        const PostingList list{std::span(rows)};
        for (Row row = 0; row < 120; ++row) {
            const auto plain = PostingList::Place(std::ranges::lower_bound(rows, row) - rows.begin());
            for (PostingList::Place from = 0; from <= plain; ++from)
                QCOMPARE(list.before(row, from), plain);
        }
        QCOMPARE(PostingList().before(5), 0U);
        QCOMPARE(PostingList(4).before(2), 2U);
        QCOMPARE(PostingList(4).before(9), 4U);
    }

    // Random masks and lists, against an array of what is let through.
    void countsAreExact()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 40; ++round) {
            const EventIndex index = randomIndex(random.bounded(2500), 1 + random.bounded(7), quint32(round));
            const FilterMask mask = randomMask(random, index.count());
            for (const bool all : {false, true}) {
                const auto postings
                    = std::make_shared<const Postings>(all ? Postings::all(index) : Postings::ofCompanies(index));
                const MaskedPostings masked(postings, mask);
                for (size_t i = 0; i < masked.listCount(); ++i) {
                    std::vector<Row> plain;
                    for (const Row row : rowsOf(postings->list(i))) {
                        if (mask.test(row))
                            plain.push_back(row);
                    }
                    const ShownRows &rows = masked.rows(i);
                    QCOMPARE(size_t(rows.size()), plain.size());
                    for (size_t place = 0; place < plain.size(); ++place)
                        QCOMPARE(rows[quint32(place)], plain[place]);
                    ShownRows::Ascending ascending(rows);
                    for (Row row = 0; row <= index.datedCount(); row += 1 + random.bounded(60U)) {
                        const auto below = quint32(std::ranges::lower_bound(plain, row) - plain.begin());
                        QCOMPARE(rows.before(row), below);
                        QCOMPARE(ascending.before(row), below);
                        const bool has = below < plain.size() && plain[below] == row;
                        QCOMPARE(rows.find(row).has_value(), has);
                        QVERIFY(!has || *rows.find(row) == below);
                    }
                    const auto begin = random.bounded(quint32(plain.size()) + 1);
                    const auto end = begin + random.bounded(quint32(plain.size()) - begin + 1);
                    std::vector<Row> visited;
                    rows.forEach(begin, end, [&](Row row) { visited.push_back(row); });
                    QCOMPARE(visited, std::vector<Row>(plain.begin() + begin, plain.begin() + end));
                }
            }
        }
    }

    // Enough postings for two threads; whole stretches of time that are let through, or not.
    void manyPostings()
    {
        QRandomGenerator random(5);
        const EventIndex index = randomIndex(90'000, 20, 3);
        const auto postings = std::make_shared<const Postings>(Postings::ofCompanies(index));
        for (int round = 0; round < 4; ++round) {
            FilterMask mask(index.count(), round % 2 == 0);
            for (Row row = random.bounded(20'000); row < index.count() - random.bounded(20'000); ++row)
                mask.set(row, round % 2 == 1);
            for (int i = 0; i < 3 * round; ++i)
                mask.set(random.bounded(index.count()), round < 2);
            const MaskedPostings masked(postings, mask);
            for (size_t i = 0; i < masked.listCount(); ++i) {
                quint32 before = 0;
                for (PostingList::Place at = 0; at < postings->list(i).size(); ++at) {
                    const Row row = postings->list(i)[at];
                    QCOMPARE(masked.rows(i).shows(at), mask.test(row));
                    QCOMPARE(masked.rows(i).before(row), before);
                    before += mask.test(row);
                }
                QCOMPARE(masked.rows(i).size(), before);
            }
        }
    }

    void nothingAtAll()
    {
        const ShownRows rows;
        QVERIFY(rows.empty());
        QCOMPARE(rows.before(3), 0U);
        QVERIFY(!rows.find(0).has_value());
        rows.forEach(0, 0, [](Row) { QFAIL("there is nothing to visit"); });
    }
};

QTEST_GUILESS_MAIN(TestMaskedPostings)
#include "tst_maskedpostings.moc"
