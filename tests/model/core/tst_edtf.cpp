// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"
#include "core/edtf.h"
#include "support/shared.h"

#include <QFile>

namespace {

QString dayName(Day day)
{
    if (day == DateRange::beginningOfTime)
        return QStringLiteral("-inf");
    if (day == DateRange::endOfTime)
        return QStringLiteral("inf");
    const auto date = civilOf(day);
    const auto digits
        = [](qint64 value, int width) { return QString::number(qAbs(value)).rightJustified(width, u'0'); };
    return (date.year < 0 ? QStringLiteral("-") : QString()) + digits(date.year, 4) + u'-'
        + digits(date.month, 2) + u'-' + digits(date.day, 2);
}

Edtf edtf(const char *text)
{
    return Edtf::parse(QString::fromUtf8(text)).value();
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *text, int level, const char *first, const char *last) {
            QTest::newRow(text) << level << QString::fromLatin1(first) << QString::fromLatin1(last);
        };
        row("2019", 0, "2019-01-01", "2019-12-31");
        row("2019-02", 0, "2019-02-01", "2019-02-28");
        row("2020-02", 0, "2020-02-01", "2020-02-29");
        row("2019-04-17", 0, "2019-04-17", "2019-04-17");
        row("0000", 0, "0000-01-01", "0000-12-31");
        row("0000-02-29", 0, "0000-02-29", "0000-02-29");
        row("-0001", 0, "-0001-01-01", "-0001-12-31");
        row("-0044-03-15", 0, "-0044-03-15", "-0044-03-15");
        row("20", 0, "2000-01-01", "2099-12-31");
        row("-04", 0, "-0499-01-01", "-0400-12-31");
        row("2019-04-17T24:00:00", 0, "2019-04-17", "2019-04-17");
        row("2019-04-17T23:59:59.999-12", 0, "2019-04-17", "2019-04-17");
        row("2019-04-17T00:00:00+1400", 0, "2019-04-17", "2019-04-17");
        row("2018/2019-04", 0, "2018-01-01", "2019-04-30");
        row("2019-04/2019", 0, "2019-04-01", "2019-12-31");
        row("2019~", 1, "2019-01-01", "2019-12-31");
        row("2019-04-17?", 1, "2019-04-17", "2019-04-17");
        row("201X", 1, "2010-01-01", "2019-12-31");
        row("-201X", 1, "-2019-01-01", "-2010-12-31");
        row("20XX", 1, "2000-01-01", "2099-12-31");
        row("-01XX", 1, "-0199-01-01", "-0100-12-31");
        row("-00XX", 1, "-0099-01-01", "-0001-12-31");
        row("2020-02-XX", 1, "2020-02-01", "2020-02-29");
        row("2019-XX-XX", 1, "2019-01-01", "2019-12-31");
        row("XXXX", 1, "0000-01-01", "9999-12-31");
        row("2019-21", 1, "2019-03-01", "2019-05-31");
        row("2019-24", 1, "2019-12-01", "2020-02-29");
        row("Y-170000002", 1, "-170000002-01-01", "-170000002-12-31");
        row("2019/..", 1, "2019-01-01", "inf");
        row("../2019", 1, "-inf", "2019-12-31");
        row("/2019", 1, "-inf", "2019-12-31");
        row("/", 1, "-inf", "inf");
        row("../..", 1, "-inf", "inf");
        row("2018~/2019-04-17%", 1, "2018-01-01", "2019-04-17");
        row("201", 2, "2010-01-01", "2019-12-31");
        row("-019", 2, "-0199-01-01", "-0190-12-31");
        row("19~", 2, "1900-01-01", "1999-12-31");
        row("2019-25", 2, "2019-03-01", "2019-05-31");
        row("2019-30", 2, "2019-12-01", "2020-02-29");
        row("2019-33", 2, "2019-01-01", "2019-03-31");
        row("2019-36", 2, "2019-10-01", "2019-12-31");
        row("2019-37", 2, "2019-01-01", "2019-04-30");
        row("2019-39", 2, "2019-09-01", "2019-12-31");
        row("2019-40", 2, "2019-01-01", "2019-06-30");
        row("2019-41", 2, "2019-07-01", "2019-12-31");
        row("201X-24", 2, "2010-12-01", "2020-02-29");
        row("1XXX", 2, "1000-01-01", "1999-12-31");
        row("1X99", 2, "1099-01-01", "1999-12-31");
        row("201X-02-29", 2, "2012-02-29", "2016-02-29");
        row("2019-XX-31", 2, "2019-01-31", "2019-12-31");
        row("2019-1X", 2, "2019-10-01", "2019-12-31");
        row("2019-02-2X", 2, "2019-02-20", "2019-02-28");
        row("Y17E7", 2, "170000000-01-01", "170000000-12-31");
        row("Y-17101E4S3", 2, "-171010000-01-01", "-171010000-12-31");
        row("1950S2", 2, "1950-01-01", "1950-12-31");
        row("-0044S2", 2, "-0044-01-01", "-0044-12-31");
        row("2019-?04-~17", 2, "2019-04-17", "2019-04-17");
        row("2019?-04", 2, "2019-04-01", "2019-04-30");
        row("2019-?04~", 2, "2019-04-01", "2019-04-30");
        row("?-0044", 2, "-0044-01-01", "-0044-12-31");
        row("{2015,2018..2019-04}", 2, "2015-01-01", "2019-04-30");
        row("[..2015,2018]", 2, "-inf", "2018-12-31");
        row("[2015-12..]", 2, "2015-12-01", "inf");
        row("2019-04-~01/..", 2, "2019-04-01", "inf");
    }
    void reads()
    {
        QFETCH(int, level);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const auto date = Edtf::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(date.ok(), qPrintable(date.ok() ? QString() : date.error().message));
        QCOMPARE(date->level(), level);
        QCOMPARE(dayName(date->range().first), first);
        QCOMPARE(dayName(date->range().last), last);
        QCOMPARE(date->toString(), QString::fromUtf8(QTest::currentDataTag()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *text, const char *reason) { QTest::newRow(text) << QString::fromUtf8(reason); };
        row("", "There is no date.");
        row("soon", "“soon” is not a date as EDTF writes them.");
        row("17 April 2019", "“17 April 2019” is not a date as EDTF writes them.");
        row("2019/04/17", "An interval has one “/” between two dates.");
        row("2019-02-31", "There is no 31 February.");
        row("2019-02-29", "There is no 29 February in 2019.");
        row("-0001-02-29", "There is no 29 February in -0001.");
        row("1900-02-29", "There is no 29 February in 1900.");
        row("2019-06-31", "There is no 31 June.");
        row("2019-06-00", "There is no day 00.");
        row("201X-09-31", "There is no 31 September.");
        row("201X-02-3X", "There is no 3X February.");
        row("2019-XX-32", "None of these months has a day 32.");
        row("2019-13", "A year has 12 months; 13 is none.");
        row("2019-42", "A year has 12 months; 42 is none.");
        row("2019-00", "A year has 12 months; 00 is none.");
        row("2019-2X", "A year has 12 months; 2X is none.");
        row("2019-21-05", "21 is a part of the year, which has no days of its own.");
        row("2019-4", "“2019-4” is not a date as EDTF writes them.");
        row("2019-04-1", "“2019-04-1” is not a date as EDTF writes them.");
        row("2019-04-17-01", "“2019-04-17-01” is not a date as EDTF writes them.");
        row("٢٠١٩", "“٢٠١٩” is not a date as EDTF writes them.");
        row("19x", "“19x” is not a date as EDTF writes them.");
        row("7", "A year has four digits; “7” has not.");
        row("19-04", "A year has four digits; “19” has not.");
        row("12345", "A year of more than four digits is written with a Y: Y12345.");
        row("-0000", "There is no year -0; the one before 0001 is 0000.");
        row("-00", "There is no year -0; the one before 0001 is 0000.");
        row("Y2019", "Y is for years beyond 9999; 2019 has four digits without it.");
        row("Y1E3", "Y is for years beyond 9999; 1000 has four digits without it.");
        row("Y17E99", "This year lies further off than a quadrillion years.");
        row("Y17E7-12-26", "“Y17E7-12-26” is not a date as EDTF writes them.");
        row("1950S5", "“1950S5” has no 5 significant digits.");
        row("1950S0", "“1950S0” has no 0 significant digits.");
        row("2019-(04)?", "“2019-(04)?” is not a date as EDTF writes them.");
        row("2019-04-17T25:00:00", "There is no 25:00:00 on the clock.");
        row("2019-04-17T24:00:01", "There is no 24:00:01 on the clock.");
        row("2019-04-17T10:00", "“10:00” is not a time such as 09:30:00 or 09:30:00+02:00.");
        row("2019-04-17T10:00:00-13:00", "There is no time zone -13:00; they lie from -12:00 to +14:00.");
        row("2019-04-17T10:00:00-0000", "There is no time zone -0000; they lie from -12:00 to +14:00.");
        row("2019-04T10:00:00", "Only a day has a time; 2019-04 is none.");
        row("2019/2018", "2018 lies before 2019, where it should end.");
        row("2019-21/2019-22",
            "The ends of an interval are years, months or days; 2019-21 is a part of a year.");
        row("2019/2020/2021", "An interval has one “/” between two dates.");
        row("2019-04-17T10:00:00/2020", "The dates of an interval or a set have no time of day.");
        row("{2019", "A set that begins with “{” ends with “}”.");
        row("[2019}", "A set that begins with “[” ends with “]”.");
        row("{", "A set that begins with “{” ends with “}”.");
        row("{}", "There is no date.");
        row("{2019,}", "There is no date.");
        row("[..]", "“..” needs a date before or after it.");
        row("{2019..,2021}",
            "Only the first date of a set may be open at its beginning and only the last at its end.");
        row("{2019..2018}", "2018 lies before 2019, where it should end.");
    }
    void refuses()
    {
        QFETCH(QString, reason);
        const auto date = Edtf::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!date.ok());
        QCOMPARE(date.error().message, reason);
    }

    void f86_everySharedCase()
    {
        ANNALS_NEEDS_SHARED("data/edtf_cases.tsv");
        QFile file(sharedPath(QStringLiteral("data/edtf_cases.tsv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QStringList wrong;
        for (const QString &line : lines.mid(1)) {
            const auto cells = line.split(u'\t');
            QCOMPARE(cells.size(), 5);
            const auto date = Edtf::parse(cells[0]);
            if (date.ok() != (cells[1] == u"valid"))
                wrong += line + u" verdict " + (date.ok() ? QString() : date.error().message);
            if (!date.ok())
                continue;
            if (!cells[2].isEmpty() && date->level() != cells[2].toInt())
                wrong += line + u" level " + QString::number(date->level());
            if (!cells[3].isEmpty()
                && (dayName(date->range().first) != cells[3] || dayName(date->range().last) != cells[4]))
                wrong += line + u" days " + dayName(date->range().first) + u' ' + dayName(date->range().last);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(lines.size() > 250);
    }

    void whiteSpaceIsIgnored()
    {
        QCOMPARE(edtf("  2019-04 ").toString(), QStringLiteral("2019-04"));
        QCOMPARE(edtf("{1667 , 1668, 1670..1672}").toString(), QStringLiteral("{1667,1668,1670..1672}"));
        QVERIFY(!Edtf::parse(u"20 19"));
    }

    void constructors()
    {
        QCOMPARE(Edtf::year(2019).toString(), QStringLiteral("2019"));
        QCOMPARE(Edtf::year(-44).toString(), QStringLiteral("-0044"));
        QCOMPARE(Edtf::year(12345).toString(), QStringLiteral("Y12345"));
        QCOMPARE(Edtf::month(2019, 4).toString(), QStringLiteral("2019-04"));
        QCOMPARE(Edtf::day(2019, 4, 7).toString(), QStringLiteral("2019-04-07"));
        QCOMPARE(Edtf::day(dayOf({2019, 4, 7})).toString(), QStringLiteral("2019-04-07"));
        QCOMPARE(Edtf::quarter(2019, 3).toString(), QStringLiteral("2019-35"));
        QCOMPARE(Edtf::half(2019, 2).toString(), QStringLiteral("2019-41"));
        QCOMPARE(Edtf::season(2019, 4).toString(), QStringLiteral("2019-24"));
        QCOMPARE(Edtf::decade(2010).toString(), QStringLiteral("201X"));
        QCOMPARE(Edtf::century(1900).toString(), QStringLiteral("19XX"));
        QCOMPARE(Edtf::interval(edtf("2011"), edtf("2012-05")).toString(), QStringLiteral("2011/2012-05"));
        QCOMPARE(Edtf::interval(edtf("2012"), {}).toString(), QStringLiteral("2012/.."));
        QCOMPARE(Edtf::interval({}, edtf("2018~")).toString(), QStringLiteral("../2018~"));
        QCOMPARE(Edtf::interval(Edtf::quarter(2019, 1), Edtf::quarter(2019, 3).approximated()).toString(),
                 QStringLiteral("2019-01/2019-09~"));
        QCOMPARE(Edtf::interval(edtf("2019-24"), edtf("2020-04-17T10:00:00Z")).toString(),
                 QStringLiteral("2019-12/2020-04-17"));
    }

    void qualifiers_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *text, const char *about, const char *plain) {
            QTest::newRow(text) << QString::fromLatin1(about) << QString::fromLatin1(plain);
        };
        row("2014", "2014~", "2014");
        row("2014~", "2014~", "2014");
        row("2014?", "2014%", "2014");
        row("2014%", "2014%", "2014");
        row("2019-33", "2019-33~", "2019-33");
        row("2019?-04", "2019?-04~", "2019-04");
        row("2018/2019?", "2018~/2019%", "2018/2019");
        row("../2019", "../2019~", "../2019");
        row("{1960,1970..1972}", "{1960~,1970~..1972~}", "{1960,1970..1972}");
        row("2019-04-17T10:00:00Z", "2019-04-17~", "2019-04-17T10:00:00Z");
        row("19", "19~", "19");
        row("Y17E7", "Y17E7~", "Y17E7");
    }
    void qualifiers()
    {
        QFETCH(QString, about);
        QFETCH(QString, plain);
        const Edtf date = edtf(QTest::currentDataTag());
        QCOMPARE(date.approximated().toString(), about);
        QVERIFY(date.approximated().isApproximate());
        QCOMPARE(date.withoutQualifiers().toString(), plain);
        QVERIFY(!date.withoutQualifiers().isUncertain());
        QCOMPARE(date.approximated().range(), date.range());
    }

    void questions()
    {
        QVERIFY(edtf("2014~").isApproximate() && !edtf("2014~").isUncertain());
        QVERIFY(!edtf("2014?").isApproximate() && edtf("2014?").isUncertain());
        QVERIFY(edtf("2014%").isApproximate() && edtf("2014%").isUncertain());
        QVERIFY(edtf("2011/2012").isInterval());
        QVERIFY(!edtf("[2011..2012]").isInterval());
        QVERIFY(edtf("2011/2012-05").from() == edtf("2011"));
        QVERIFY(edtf("2011/2012-05").to() == edtf("2012-05"));
        QVERIFY(!edtf("../2012").from() && !edtf("2011/").to() && !edtf("2011").from() && !edtf("2011").to());
    }

    void precision()
    {
        QCOMPARE(edtf("20XX").precision(), Precision::Century);
        QCOMPARE(edtf("19").precision(), Precision::Century);
        QCOMPARE(edtf("193").precision(), Precision::Decade);
        QCOMPARE(edtf("201X").precision(), Precision::Decade);
        QCOMPARE(edtf("2019").precision(), Precision::Year);
        QCOMPARE(edtf("2019-XX-XX").precision(), Precision::Year);
        QCOMPARE(edtf("Y17E7").precision(), Precision::Year);
        QCOMPARE(edtf("2019-41").precision(), Precision::Half);
        QCOMPARE(edtf("2019-24").precision(), Precision::Season);
        QCOMPARE(edtf("2019-36~").precision(), Precision::Quarter);
        QCOMPARE(edtf("2019-04-XX").precision(), Precision::Month);
        QCOMPARE(edtf("2019-04-17T10:00:00").precision(), Precision::Day);
        QCOMPARE(edtf("2018/2019-04").precision(), Precision::Month);
        QCOMPARE(edtf("{2018,2019-04-01}").precision(), Precision::Day);
        QCOMPARE(edtf("2019-04/..").precision(), Precision::Month);
    }

    void ordersByFirstDayThenExactness()
    {
        const char *sorted[] = {"../2018", "-0044",    "0000",       "2019",    "2019-33",
                                "2019-01", "2019-01~", "2019-01-02", "2019-04", "2020"};
        // "2019" begins on the same day as "2019-33" and "2019-01": the more exact comes first.
        const char *expected[] = {"../2018", "-0044", "0000",       "2019-01", "2019-01~",
                                  "2019-33", "2019",  "2019-01-02", "2019-04", "2020"};
        std::vector<Edtf> dates;
        for (const char *text : sorted)
            dates.push_back(edtf(text));
        std::sort(dates.begin(), dates.end());
        for (size_t i = 0; i < dates.size(); ++i)
            QCOMPARE(dates[i].toString(), QString::fromLatin1(expected[i]));
        QVERIFY(edtf("193") != edtf("193X"));
        QVERIFY(edtf("2019") == edtf(" 2019"));
    }

    void overlap()
    {
        QVERIFY(edtf("2019").range().overlaps(edtf("2019-12-31/2020").range()));
        QVERIFY(!edtf("2019").range().overlaps(edtf("2020/..").range()));
        QVERIFY(edtf("201X").range().contains(edtf("2019-24~").range()) == false);
        QVERIFY(edtf("2004").range().contains(edtf("2004-08-19").range()));
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
