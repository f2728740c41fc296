// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/dateinwords.h"

#include "core/calendar.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace {

DateRange days(const CivilDate &first, const CivilDate &last)
{
    return {dayOf(first), dayOf(last)};
}

} // namespace

class TestDateInWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f28_lengthsInYearsMonthsAndDays_data()
    {
        QTest::addColumn<DateRange>("range");
        QTest::addColumn<QString>("words");
        QTest::newRow("a day") << days({2019, 4, 17}, {2019, 4, 17}) << "1 d";
        QTest::newRow("a week") << days({2019, 4, 15}, {2019, 4, 21}) << "7 d";
        QTest::newRow("a month") << days({2019, 4, 1}, {2019, 4, 30}) << "1 m";
        QTest::newRow("a year") << days({2019, 1, 1}, {2019, 12, 31}) << "1 y";
        QTest::newRow("ten of them") << days({2008, 3, 1}, {2018, 5, 5}) << "10 y 2 m 5 d";
        QTest::newRow("to the day before") << days({2008, 3, 15}, {2018, 3, 14}) << "10 y";
        QTest::newRow("a day short of it") << days({2008, 3, 15}, {2018, 3, 13}) << "9 y 11 m 27 d";
        QTest::newRow("a leap day") << days({2020, 2, 29}, {2020, 2, 29}) << "1 d";
        QTest::newRow("from a leap day") << days({2020, 2, 29}, {2021, 2, 27}) << "11 m 30 d";
        QTest::newRow("from the 31st") << days({2019, 1, 31}, {2019, 2, 28}) << "1 m 1 d";
        QTest::newRow("over the end of an era") << days({0, 1, 1}, {1, 12, 31}) << "2 y";
        QTest::newRow("long ago") << days({-43, 3, 15}, {14, 8, 18}) << "57 y 5 m 4 d";
        QTest::newRow("all of time") << days({-9999, 1, 1}, {9999, 12, 31}) << "19999 y";
    }
    void f28_lengthsInYearsMonthsAndDays()
    {
        QFETCH(DateRange, range);
        QFETCH(QString, words);
        QCOMPARE(lengthInWords(range), words);
    }

    void f28_lengthsAddUp()
    {
        const QRegularExpression parts(QStringLiteral("^(?:(\\d+) y)? ?(?:(\\d+) m)? ?(?:(\\d+) d)?$"));
        QRandomGenerator random(11);
        for (int i = 0; i < 3000; ++i) {
            const Day first = 1'800'000 + random.bounded(1'000'000);
            const DateRange range{first, first + random.bounded(i % 2 == 0 ? 400 : 40'000)};
            const auto match = parts.match(lengthInWords(range));
            QVERIFY2(match.hasMatch(), qPrintable(lengthInWords(range)));
            const CivilDate from = civilOf(first);
            const qint64 month
                = from.year * 12 + from.month - 1 + match.captured(1).toInt() * 12 + match.captured(2).toInt();
            const CivilDate whole{month / 12, int(month % 12) + 1, 1};
            const int day = std::min(from.day, daysInMonth(whole.year, whole.month));
            QCOMPARE(dayOf({whole.year, whole.month, day}) + match.captured(3).toInt(), range.last + 1);
            QVERIFY(match.captured(2).toInt() < 12 && match.captured(3).toInt() < 31);
        }
    }

    void datesInWords_data()
    {
        QTest::addColumn<DateRange>("range");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("day") << days({2004, 8, 19}, {2004, 8, 19}) << "19 Aug 2004"
                             << "2004年8月19日";
        QTest::newRow("month") << days({2019, 4, 1}, {2019, 4, 30}) << "April 2019"
                               << "2019年4月";
        QTest::newRow("year") << days({2015, 1, 1}, {2015, 12, 31}) << "2015"
                              << "2015";
        QTest::newRow("1 BCE") << days({0, 1, 1}, {0, 12, 31}) << "1 BCE"
                               << "公元前1年";
        QTest::newRow("the ides") << days({-43, 3, 15}, {-43, 3, 15}) << "15 Mar 44 BCE"
                                  << "公元前44年3月15日";
        QTest::newRow("all of time") << days({-9999, 1, 1}, {9999, 12, 31}) << "10000 BCE to 9999" << QString();
        QTest::newRow("since") << DateRange{dayOf({2008, 1, 1}), DateRange::endOfTime} << "since 2008" << QString();
        QTest::newRow("always") << DateRange() << ""
                                << "";
    }
    void datesInWords()
    {
        QFETCH(DateRange, range);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QCOMPARE(dateInWords({range}, QLocale::c()), english);
        if (!chinese.isNull())
            QCOMPARE(dateInWords({range}, QLocale(QLocale::Chinese)), chinese);
    }
};

QTEST_MAIN(TestDateInWords)
#include "tst_dateinwords.moc"
