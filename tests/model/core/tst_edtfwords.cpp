// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfwords.h"

#include <QTest>

class TestEdtfWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("brief");
        const auto row = [](const char *text, const char *full, const char *brief) {
            QTest::newRow(text) << QString::fromUtf8(full) << QString::fromUtf8(brief);
        };
        row("2004-08-19", "19 August 2004", "19 Aug 2004");
        row("2004-08-19T10:00:00Z", "19 August 2004", "19 Aug 2004");
        row("2019-04", "April 2019", "Apr 2019");
        row("2019-05", "May 2019", "May 2019");
        row("2019", "2019", "2019");
        row("2019-XX", "2019", "2019");
        row("2019-04-XX", "April 2019", "Apr 2019");
        row("2019-35", "third quarter of 2019", "Q3 2019");
        row("2018-40", "first half of 2018", "H1 2018");
        row("2018-39", "third third of 2018", "T3 2018");
        row("2019-21", "spring 2019", "spring 2019");
        row("2019-24", "winter 2019–20", "winter 2019–20");
        row("1999-28", "winter 1999–00", "winter 1999–00");
        row("2019-29", "spring 2019 (southern)", "spring 2019 (southern)");
        row("201X", "2010s", "2010s");
        row("193", "1930s", "1930s");
        row("19XX", "20th century", "20th c.");
        row("20", "21st century", "21st c.");
        row("10XX", "11th century", "11th c.");
        row("-01XX", "2nd century BCE", "2nd c. BCE");
        row("-019X", "200 BCE–191 BCE", "200 BCE–191 BCE");
        row("1XXX", "1000–1999", "1000–1999");
        row("0000", "1 BCE", "1 BCE");
        row("-0043-03-15", "15 March 44 BCE", "15 Mar 44 BCE");
        row("Y170000002", "170,000,002", "170,000,002");
        row("Y-17E7", "170,000,001 BCE", "170,000,001 BCE");
        row("1950S2", "about 1950", "c. 1950");
        row("XXXX", "unknown date", "unknown date");
        row("156X-12-25", "between 25 December 1560 and 25 December 1569", "25 Dec 1560 … 25 Dec 1569");
        row("2019-1X", "between October 2019 and December 2019", "Oct 2019 … Dec 2019");
        row("1XX3", "between 1003 and 1993", "1003 … 1993");
        row("2014~", "about 2014", "c. 2014");
        row("2014?", "perhaps 2014", "? 2014");
        row("2014%", "perhaps about 2014", "? c. 2014");
        row("2004-06~-11", "about 11 June 2004", "c. 11 Jun 2004");
        row("2019-33~", "about the first quarter of 2019", "c. Q1 2019");
        row("201X?", "perhaps the 2010s", "? 2010s");
        row("2019-21~", "about spring 2019", "c. spring 2019");
        row("199X/..", "since the 1990s", "since 1990s");
        row("2008/..", "since 2008", "since 2008");
        row("2008/", "from 2008", "from 2008");
        row("../2018-07-18", "until 18 July 2018", "until 18 Jul 2018");
        row("/2018", "until 2018", "until 2018");
        row("../..", "at any time", "at any time");
        row("/", "unknown date", "unknown date");
        row("2011/2012", "2011–2012", "2011–2012");
        row("2011~/2012", "about 2011 to 2012", "c. 2011 to 2012");
        row("2019/2019", "2019", "2019");
        row("198X/199X", "1980s to 1990s", "1980s to 1990s");
        row("-0044/0013", "45 BCE to 13", "45 BCE to 13");
        row("2019-04/2019-06", "April–June 2019", "Apr–Jun 2019");
        row("2019-04/2020-03", "April 2019 to March 2020", "Apr 2019 to Mar 2020");
        row("2019-04-15/2019-04-21", "15–21 April 2019", "15–21 Apr 2019");
        row("2019-11-25/2019-12-31", "25 November to 31 December 2019", "25 Nov to 31 Dec 2019");
        row("2019-11-25/2019-12", "25 November to December 2019", "25 Nov to Dec 2019");
        row("2019-11-25/2020-01-03", "25 November 2019 to 3 January 2020", "25 Nov 2019 to 3 Jan 2020");
        row("2018/2019-04", "2018 to April 2019", "2018 to Apr 2019");
        row("[1667,1668]", "1667 or 1668", "1667 or 1668");
        row("{1667,1668,1670..1672}", "1667, 1668 and 1670–1672", "1667, 1668 and 1670–1672");
        row("[..1760-12-03]", "until 3 December 1760", "until 3 Dec 1760");
        row("[1667,1760-12..]", "1667 or since December 1760", "1667 or since Dec 1760");
    }
    void words()
    {
        QFETCH(QString, full);
        QFETCH(QString, brief);
        const Edtf date = Edtf::parse(QString::fromUtf8(QTest::currentDataTag())).value();
        QCOMPARE(inWords(date), full);
        QCOMPARE(inWords(date, DateWords::Short), brief);
    }
};

QTEST_GUILESS_MAIN(TestEdtfWords)
#include "tst_edtfwords.moc"
