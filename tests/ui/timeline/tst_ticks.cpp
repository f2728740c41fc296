// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/ticks.h"

#include "core/calendar.h"

#include <QTest>

#include <cmath>

namespace
{

QStringList labels(const TimeScale &scale, bool major, const QLocale &locale = QLocale::c())
{
    QStringList all;
    for (const Tick &tick : ticksFor(scale, locale)) {
        if (tick.major == major && !tick.label.isEmpty())
            all << tick.label;
    }
    return all;
}

TimeScale from(const CivilDate &date, double pixelsPerDay, double width = 900)
{
    return {.firstDay = double(dayOf(date)), .pixelsPerDay = pixelsPerDay, .left = 148, .width = width};
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsFollowTheScale_data()
    {
        QTest::addColumn<TimeScale>("scale");
        QTest::addColumn<QString>("major");
        QTest::addColumn<QString>("minor");
        QTest::newRow("48 px a year") << from({2004, 1, 1}, 48 / 365.0) << "2004 2008 2012 2016 2020"
                                      << "’05 ’06 ’07 ’09 ’10 ’11 ’13 ’14 ’15 ’17 ’18 ’19 ’21 ’22";
        QTest::newRow("76 px a year") << from({2004, 1, 1}, 76 / 365.0, 460) << "2004 2008"
                                      << "’05 ’06 ’07 ’09 ’10";
        QTest::newRow("20 px a year") << from({1990, 1, 1}, 20 / 365.0) << "1990 2000 2010 2020 2030"
                                      << "";
        QTest::newRow("months") << from({2019, 1, 1}, 1.5, 500) << "2019"
                                << "Feb Mar Apr May Jun Jul Aug Sep Oct Nov";
        QTest::newRow("quarters") << from({2018, 12, 1}, 0.5, 300) << "2019 2020"
                                  << "Apr Jul Oct Apr Jul";
        QTest::newRow("a month's days") << from({2019, 4, 1}, 30, 240) << "April 2019"
                                        << "2 3 4 5 6 7 8 9";
        QTest::newRow("fives") << from({2019, 4, 1}, 6, 175) << "April 2019"
                               << "5 10 15 20 25";
        QTest::newRow("days") << from({2019, 4, 17}, 200, 500) << "17 Apr 2019|18 Apr 2019|19 Apr 2019"
                              << "";
        QTest::newRow("no year 0") << from({-3, 1, 1}, 130 / 365.0, 800) << "4 BCE|3 BCE|2 BCE|1 BCE|1|2|3"
                                   << "";
        QTest::newRow("millennia") << from({0, 1, 1}, 0.0006, 900) << "1 BCE|1000|2000|3000|4000"
                                   << "";
    }
    void labelsFollowTheScale()
    {
        QFETCH(TimeScale, scale);
        QFETCH(QString, major);
        QFETCH(QString, minor);
        const QChar separator = major.contains(u'|') || major.contains(QStringLiteral("April")) ? u'|' : u' ';
        QCOMPARE(labels(scale, true).join(separator), major);
        if (!minor.isEmpty())
            QCOMPARE(labels(scale, false).join(u' '), minor);
    }

    void majorTicksKeepTheirDistance()
    {
        for (double pixelsPerDay = 0.0002; pixelsPerDay < 900; pixelsPerDay *= 1.07) {
            const TimeScale scale{.firstDay = double(dayOf({2003, 5, 5})),
                                  .pixelsPerDay = pixelsPerDay,
                                  .left = 148,
                                  .width = 1200};
            double last = -1000;
            double lastLabel = -1000;
            for (const Tick &tick : ticksFor(scale, QLocale::c())) {
                QVERIFY(tick.x >= scale.left - 0.5 && tick.x <= scale.left + scale.width);
                if (tick.major) {
                    QVERIFY2(tick.x - last >= 120, qPrintable(QString::number(pixelsPerDay)));
                    last = tick.x;
                }
                if (!tick.label.isEmpty()) {
                    QVERIFY(tick.x - lastLabel >= 19 /* from the 1st to the 5th is a day short */);
                    lastLabel = tick.x;
                }
            }
            QVERIFY(last > -1000); // the period is always named
        }
    }

    void periodOutOfViewIsPinned()
    {
        const auto ticks = ticksFor(from({2019, 2, 10}, 2, 400), QLocale::c());
        QVERIFY(ticks.front().pinned);
        QCOMPARE(ticks.front().label, QStringLiteral("2019"));
        QCOMPARE(ticks.front().x, 148.0);
    }

    void localeNamesTheMonths()
    {
        QVERIFY(labels(from({2019, 1, 1}, 1.5, 500), false, QLocale(QLocale::German))
                    .contains(QStringLiteral("Mai")));
    }
};

QTEST_MAIN(TestTicks)
#include "tst_ticks.moc"
