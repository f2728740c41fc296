// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"
#include "index/timecolumn.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace {

using Row = TimeColumn::Row;
using Time = TimeColumn::Time;

TimeColumn columnOf(std::vector<Time> times)
{
    std::ranges::stable_sort(times, {}, &Time::mark);
    QList<qint32> marks;
    QList<qint32> lengths;
    SparseColumn<Time> aside;
    for (const Time &time : times) {
        const TimeColumn::Packed packed(time);
        if (packed.isAside())
            aside.append(Row(marks.size()), time);
        marks.append(packed.mark);
        lengths.append(packed.length);
    }
    return TimeColumn(marks, lengths, aside);
}

// Days of all sizes, and of all distances from now.
std::vector<Time> someTimes(int count, QRandomGenerator &random)
{
    constexpr Day scales[] = {1, 30, 365, 40'000, 2'000'000, 600'000'000, 3'000'000'000, 70'000'000'000};
    const auto upTo = [&](Day most) { return Day(random.generateDouble() * double(most)); };
    std::vector<Time> times;
    for (int i = 0; i < count; ++i) {
        const int rare = random.bounded(10) ? 4 : int(std::size(scales));
        DateRange days;
        days.first = dayOf({2000, 1, 1}) + upTo(scales[random.bounded(rare)]) - upTo(scales[random.bounded(rare)]);
        days.last = days.first + (random.bounded(3) ? 0 : upTo(scales[random.bounded(rare)]));
        if (random.bounded(20) == 0)
            days.first = DateRange::beginningOfTime;
        if (random.bounded(20) == 0)
            days.last = DateRange::endOfTime;
        times.push_back({days, timeMark(days, {})});
    }
    return times;
}

} // namespace

class TestTimeColumn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsEveryTime()
    {
        QRandomGenerator random(3);
        auto times = someTimes(5'000, random);
        const TimeColumn column = columnOf(times);
        std::ranges::stable_sort(times, {}, &Time::mark);
        std::optional<DateRange> extent;
        for (Row row = 0; row < column.count(); ++row) {
            const Time &time = times[row];
            QVERIFY(column.days(row) == time.days);
            QCOMPARE(column.mark(row), time.mark);
            for (const Day day : {time.days.first, time.days.last})
                if (day != DateRange::beginningOfTime && day != DateRange::endOfTime)
                    extent = extent ? DateRange{std::min(extent->first, day), std::max(extent->last, day)}
                                    : DateRange{day, day};
        }
        QVERIFY(column.extent() == extent);
        for (Row row = 0; row < column.count(); row += 7) {
            const Row before = column.rowsBefore(double(times[row].mark));
            QVERIFY(before <= row && times[before].mark == times[row].mark);
            QVERIFY(before == 0 || times[before - 1].mark < times[row].mark);
        }
    }
    void overlapsAsAPlainLoopSays_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("a word") << 64;
        QTest::newRow("more than a word") << 65;
        QTest::newRow("a block") << 4096;
        QTest::newRow("several blocks") << 20'000;
    }
    void overlapsAsAPlainLoopSays()
    {
        QFETCH(int, count);
        QRandomGenerator random(7);
        const TimeColumn column = columnOf(someTimes(count, random));
        const Row rows = column.count() + 100; // undated ones behind
        std::vector<DateRange> filters{{}, {5, 4}, {dayOf({2000, 1, 1}), dayOf({2000, 1, 1})}};
        for (const Time &time : someTimes(30, random))
            filters.push_back(time.days);
        for (const DateRange &days : filters) {
            std::vector<quint64> words((rows + 63) / 64);
            std::ranges::generate(words, [&] { return random.bounded(4) ? random.generate64() : quint64(0); });
            auto expected = words;
            for (Row row = 0; row < Row(words.size() * 64); ++row)
                if (row >= column.count() || !column.days(row).overlaps(days))
                    expected[row / 64] &= ~(quint64(1) << (row % 64));
            column.retainOverlapping(days, words);
            QCOMPARE(words, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeColumn)
#include "tst_timecolumn.moc"
