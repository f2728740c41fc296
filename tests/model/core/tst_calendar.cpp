// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTest>

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithQDateWhereThatReaches()
    {
        // QDate has no year 0: its -1 is our 0.
        for (QDate date(-400, 1, 1); date.year() < 2500; date = date.addDays(17)) {
            const qint64 year = date.year() < 0 ? date.year() + 1 : date.year();
            QCOMPARE(dayOf({year, date.month(), date.day()}), date.toJulianDay());
        }
    }
    void everyDayLeadsBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const Day day = Day(random.generate64() % 700'000'000'000'000'000ull) - 350'000'000'000'000'000;
            const CivilDate date = civilOf(day);
            QVERIFY(date.month >= 1 && date.month <= 12);
            QVERIFY(date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
            QCOMPARE(dayOf(date), day);
            QVERIFY(date < civilOf(day + 1));
        }
    }
    void leapYears()
    {
        for (const qint64 year : {2000, 2004, 0, -4, -400, 1600})
            QVERIFY(isLeapYear(year));
        for (const qint64 year : {1900, 2001, -1, -100, 2100})
            QVERIFY(!isLeapYear(year));
        QCOMPARE(daysInMonth(2000, 2), 29);
        QCOMPARE(daysInMonth(1900, 2), 28);
        QCOMPARE(daysInMonth(1900, 4), 30);
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
