// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"
#include "index/entries.h"
#include "index/timemark.h"

#include <QTest>

class TestTimeMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stands_data()
    {
        QTest::addColumn<double>("mark");
        const auto day = [](int year, int month, int date) { return double(dayOf({year, month, date})); };
        QTest::newRow("2019-04-17") << day(2019, 4, 17) + 0.5;
        QTest::newRow("2019-04") << day(2019, 4, 16);
        QTest::newRow("2019") << day(2019, 7, 2) + 0.5;
        QTest::newRow("2019-11-25/2019-12-31") << day(2019, 12, 13) + 0.5;
        QTest::newRow("2018/..") << day(2018, 7, 2) + 0.5; // the year in which it began
        QTest::newRow("2018-07-18/..") << day(2018, 7, 18) + 0.5;
        QTest::newRow("../2018-07") << day(2018, 7, 16) + 0.5; // the month in which it ended
        QTest::newRow("[..2018-07-18]") << day(2018, 7, 18) + 0.5; // open, but no interval
        QTest::newRow("../..") << 0.;
        QTest::newRow("-9999") << day(-9999, 7, 2) + 0.5;
        QTest::newRow("9999") << day(9999, 7, 2) + 0.5;
        QTest::newRow("-3000/2000") << day(-500, 7, 3);
    }
    void stands()
    {
        QFETCH(double, mark);
        const auto date = Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(date, "a date of the test");
        const auto certain = date->isInterval() ? std::optional(certainDays(*date)) : std::nullopt;
        QCOMPARE(double(timeMark(date->range(), certain)) / 2, mark);
    }
    void isWithinWhatIsPossible()
    {
        // What no date says, but a broken file may.
        QCOMPARE(timeMark({10, DateRange::endOfTime}, DateRange{3, 4}), HalfDay(21));
        QCOMPARE(timeMark({10, DateRange::endOfTime}, DateRange()), HalfDay(21));
        QCOMPARE(timeMark({DateRange::beginningOfTime, 10}, DateRange{11, 12}), HalfDay(21));
        QCOMPARE(timeMark({DateRange::beginningOfTime, 10}, DateRange()), HalfDay(21));
    }
};

QTEST_GUILESS_MAIN(TestTimeMark)
#include "tst_timemark.moc"
