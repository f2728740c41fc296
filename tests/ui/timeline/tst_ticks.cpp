// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/ticks.h"

#include "core/calendar.h"
#include "timeline/axislabels.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace {

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
                                  << "Q2 Q3 Q4 Q2 Q3";
        QTest::newRow("a month's days") << from({2019, 4, 1}, 30, 240) << "April 2019"
                                        << "2 3 4 5 6 7 8 9";
        QTest::newRow("weeks") << from({2019, 5, 1}, 6, 200) << "May 2019|June 2019"
                               << "6 13 20 27";
        QTest::newRow("half years") << from({2004, 1, 1}, 0.35, 500) << "2004 2005 2006 2007"
                                    << "Jul Jul Jul Jul";
        QTest::newRow("days") << from({2019, 4, 17}, 200, 500) << "17 Apr 2019|18 Apr 2019|19 Apr 2019"
                              << "";
        QTest::newRow("no year 0") << from({-3, 1, 1}, 130 / 365.0, 800) << "4 BCE|3 BCE|2 BCE|1 BCE|1|2|3"
                                   << "";
        QTest::newRow("decades around it") << from({-30, 1, 1}, 14 / 365.0, 900) << "30 BCE|20 BCE|10 BCE|1|10|20|30"
                                           << "";
        QTest::newRow("fours around it") << from({-7, 1, 1}, 35 / 365.0, 900) << "8 BCE|4 BCE|1|8|12|16"
                                         << "";
        QTest::newRow("centuries") << from({-200, 1, 1}, 1.3 / 365.0, 900) << "200 BCE|100 BCE|1|100|200|300|400"
                                   << "";
        QTest::newRow("millennia") << from({0, 1, 1}, 0.0006, 900) << "1|1000|2000|3000|4000"
                                   << "";
    }
    void labelsFollowTheScale()
    {
        QFETCH(TimeScale, scale);
        QFETCH(QString, major);
        QFETCH(QString, minor);
        const QChar separator
            = major.contains(QStringLiteral("BCE")) || major.contains(u'|') || major.contains(QStringLiteral("April"))
            ? u'|'
            : u' ';
        QCOMPARE(labels(scale, true).join(separator), major);
        if (!minor.isEmpty())
            QCOMPARE(labels(scale, false).join(u' '), minor);
    }

    void majorTicksKeepTheirDistance()
    {
        for (double pixelsPerDay = 0.0002; pixelsPerDay < 900; pixelsPerDay *= 1.07) {
            const TimeScale scale{
                .firstDay = double(dayOf({2003, 5, 5})), .pixelsPerDay = pixelsPerDay, .left = 148, .width = 1200};
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

    void f18_noYearZeroAtAnyZoom()
    {
        const QLocale locales[] = {QLocale::c(), QLocale(QLocale::Chinese), QLocale(QLocale::Japanese)};
        for (const QLocale &locale : locales) {
            for (double pixelsPerDay = 0.0001; pixelsPerDay < 900; pixelsPerDay *= 1.21) {
                const TimeScale scale{.firstDay = double(dayOf({1, 1, 1})) - 450 / pixelsPerDay,
                                      .pixelsPerDay = pixelsPerDay,
                                      .left = 0,
                                      .width = 900};
                double last = -1;
                for (const Tick &tick : ticksFor(scale, locale)) {
                    QVERIFY2(!QRegularExpression(QStringLiteral("(^|\\D)0($|\\D)")).match(tick.label).hasMatch(),
                             qPrintable(tick.label));
                    QVERIFY(tick.x >= last);
                    last = tick.x;
                }
            }
        }
    }

    void labelsNeverOverlap()
    {
        const auto width = [](const QString &text, bool major) { return double(text.size()) * (major ? 8.5 : 8); };
        const QLocale locales[] = {QLocale::c(), QLocale(QLocale::Chinese), QLocale(QLocale::Russian)};
        int all = 0;
        for (const qint64 year : {qint64(-9000), qint64(-3), qint64(800), qint64(2003)}) {
            for (const QLocale &locale : locales) {
                for (double pixelsPerDay = 0.0002; pixelsPerDay < 900; pixelsPerDay *= 1.13) {
                    const TimeScale scale{.firstDay = double(dayOf({year, 5, 5})) + 0.3,
                                          .pixelsPerDay = pixelsPerDay,
                                          .left = 148,
                                          .width = 1200};
                    const std::vector<AxisGap> gaps{{500, 590}};
                    const auto labels = placeAxisLabels(ticksFor(scale, locale), width, 148, 1348, gaps);
                    double right = 148;
                    for (const AxisLabel &label : labels) {
                        QVERIFY(label.left >= right && label.right <= 1348);
                        QVERIFY(label.right <= 500 || label.left >= 590);
                        right = label.right;
                    }
                    all += int(labels.size());
                }
            }
        }
        QVERIFY(all > 4000);
    }

    void weeksBeginAsInTheLocale()
    {
        const QLocale american(QLocale::English, QLocale::UnitedStates); // Sundays
        QCOMPARE(labels(from({2019, 5, 1}, 6, 180), false, american).join(u' '), QStringLiteral("5 12 19 26"));
    }

    void chineseWritesLargeToSmall()
    {
        const QLocale chinese(QLocale::Chinese);
        QCOMPARE(labels(from({2019, 4, 1}, 30, 240), true, chinese).front(), QStringLiteral("2019年4月"));
        QCOMPARE(labels(from({2019, 4, 17}, 200, 200), true, chinese).front(), QStringLiteral("2019年4月17日"));
        QCOMPARE(labels(from({-43, 1, 1}, 130 / 365.0, 200), true, chinese).front(), QStringLiteral("公元前44年"));
    }

    void localeNamesTheMonths()
    {
        QVERIFY(labels(from({2019, 1, 1}, 1.5, 500), false, QLocale(QLocale::German)).contains(QStringLiteral("Mai")));
    }
};

QTEST_MAIN(TestTicks)
#include "tst_ticks.moc"
