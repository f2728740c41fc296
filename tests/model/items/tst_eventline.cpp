// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtf.h"
#include "items/eventline.h"
#include "support/eventtext.h"

#include <QTest>

class TestEventLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesInDigits_data()
    {
        QTest::addColumn<QString>("digits");
        const std::pair<const char *, const char *> dates[] = {
            {"2004-08-19", "2004-08-19"},
            {"2019-04", "2019-04"},
            {"2015", "2015"},
            {"0044", "0044"},
            {"-0043", "44 BCE"},
            {"-0043-03-15", "44-03-15 BCE"},
            {"Y12000", "12000"},
            {"2019-04/2019-06", "2019-04 to 2019-06"},
            {"2012/2015", "2012 to 2015"},
            {"2012/2015-06", "2012-01 to 2015-06"},
            {"2012-03-04/2012-03-09", "2012-03-04 to 2012-03-09"},
            {"201X", "2010 to 2019"},
            {"2008/..", "since 2008"},
            {"2008-02/..", "since 2008-02"},
            {"../2018-05-01", "until 2018-05-01"},
            {"../2018", "until 2018"},
            {"../..", "undated"},
        };
        for (const auto &[edtf, digits] : dates)
            QTest::newRow(edtf) << QString::fromLatin1(digits);
    }
    void datesInDigits()
    {
        QFETCH(QString, digits);
        const auto when = Edtf::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(when.ok());
        QCOMPARE(dateDigits(when->range()), digits);
    }

    void f72_anEventIsSaidInOneLine()
    {
        auto entries
            = entriesFromText("2019-07 exit happened Amazon,Alibaba\n2020 ipo planned\n- statement denied eBay");
        entries[1].approximate = true;
        const EventIndex index(entries);
        QCOMPARE(spokenEvent(index, 0, 2, 41, QStringLiteral("Amazon leaves China")),
                 QStringLiteral("event 3 of 41, 2019-07, exit, Amazon, Alibaba; Amazon leaves China"));
        QCOMPARE(spokenEvent(index, 1, 9'999'999, 10'000'000, {}),
                 QStringLiteral("event 10,000,000 of 10,000,000, about 2020, IPO, planned"));
        QCOMPARE(spokenEvent(index, 2, 0, 1, QStringLiteral("易趣否认")),
                 QStringLiteral("event 1 of 1, undated, statement, denied, eBay; 易趣否认"));
    }
};

QTEST_GUILESS_MAIN(TestEventLine)
#include "tst_eventline.moc"
