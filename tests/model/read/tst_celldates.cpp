// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/celldates.h"

#include <QTest>

Q_DECLARE_METATYPE(DateOrder)

class TestCellDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f02_readForWhatTheySay_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("date"); // "kept" behind it where the cell says more
        const auto row = [](const char *cell, const char *date, DateOrder order = DateOrder::Unknown) {
            QTest::addRow("%s %s", cell, qPrintable(toString(order))) << QString::fromUtf8(cell) << order << QString::fromUtf8(date);
        };
        row("2019-04-17", "2019-04-17");
        row(" 2019 ", "2019");
        row("2019.0", "2019");
        row("2019-33", "2019-33");
        row("2014~", "2014~");
        row("20190417", "2019-04-17");
        row("2019-04-17T10:00:00Z", "2019-04-17T10:00:00Z");
        row("2019-04-17 10:00:00", "2019-04-17T10:00:00");
        row("2019/4/7", "2019-04-07");
        row("1/28/2026", "2026-01-28");
        row("28/1/2026", "2026-01-28");
        row("3/4/2019", "2019-04-03", DateOrder::DayFirst);
        row("3/4/2019", "2019-03-04", DateOrder::MonthFirst);
        row("28/1/2026", "2026-01-28", DateOrder::MonthFirst);
        row("5/5/2019", "2019-05-05");
        row("03.04.2019", "2019-04-03");
        row("17.04.2019", "2019-04-17", DateOrder::MonthFirst);
        row("4/2019", "2019-04");
        row("12/2014", "2014-12");
        row("2013 (1888)", "2013 kept");
        row("2020 (1915, United Technologies spinoff)", "2020 kept");
        row("1904/1946/1959", "[1904,1946,1959]");
        row("2010-2012", "2010/2012");
        row("3201", "3201");
        row("3201-05-01", "3201-05-01");
        row("April 17, 2019", "2019-04-17");
        row("17 April 2019", "2019-04-17");
        row("Q3 2019", "2019-35");
        row("2019年3月", "2019-03");
        row("1/28/2026 10:30 AM", "2026-01-28 kept");
        row("", "");
        row("NULL", "");
        row("n/a", "");
        row("-", "");
        row("未知", "");
    }
    void f02_readForWhatTheySay()
    {
        QFETCH(QString, cell);
        QFETCH(DateOrder, order);
        const auto read = CellDates(order).read(cell);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QString date = read->date ? read->date->toString() : QString();
        if (!read->whole)
            date += QStringLiteral(" kept");
        QTEST(date, "date");
    }

    void f02_neverGuessed_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("reason");
        QTest::newRow("either") << "3/4/2019" << "\"3/4/2019\" can be 3 April or 4 March: nothing in the column tells which comes first.";
        QTest::newRow("two digits") << "1/28/26" << "The year of \"1/28/26\" has two digits: its century is not said.";
        QTest::newRow("no such day") << "2019-02-31" << "\"2019-02-31\" is no date: There is no 31 February.";
        QTest::newRow("no such month") << "13/13/2019" << "\"13/13/2019\" is no date.";
        QTest::newRow("words") << "soon" << "\"soon\" is no date.";
        QTest::newRow("more than a date") << "Amazon 2019" << "\"Amazon 2019\" is no date.";
        QTest::newRow("a number") << "43831.5" << "\"43831.5\" is no date.";
    }
    void f02_neverGuessed()
    {
        QFETCH(QString, cell);
        const auto read = CellDates(DateOrder::Unknown).read(cell);
        QVERIFY(!read.ok());
        QTEST(read.error().message, "reason");
    }

    void months()
    {
        QCOMPARE(monthOf(u"3"), 3);
        QCOMPARE(monthOf(u"03"), 3);
        QCOMPARE(monthOf(u"Mar."), 3);
        QCOMPARE(monthOf(u"sept"), 9);
        QCOMPARE(monthOf(u"十二月"), 12);
        QCOMPARE(monthOf(u"13"), 0);
        QCOMPARE(monthOf(u"Ma"), 0);
    }
};

QTEST_GUILESS_MAIN(TestCellDates)
#include "tst_celldates.moc"
