// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement.h"

#include <QTest>

class TestAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *left, const char *right, bool expected) {
            QTest::addRow("%s and %s", left, right)
                << QString::fromLatin1(left) << QString::fromLatin1(right) << expected;
        };
        row("2004", "2004-08-19", false);
        row("2004-08", "2004-08-19", false);
        row("200X", "2004-35", false);
        row("2004/..", "2019", false);
        row("2004-08-19", "2004-08-19", false);
        row("2014~", "2015", false);
        row("2014~", "2013-02", false);
        row("2019-04~", "2019-05-30", false);
        row("2004-08-19", "2004-08-20", true);
        row("2004", "2005", true);
        row("2014~", "2016", true);
        row("2019-04~", "2019-05-31", true);
        row("2014?", "2015", true);
        row("2019-11-25/2019-12-31", "2019-12-01/2020-01-15", true);
        row("../2018", "2019", true);
    }
    void dates()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, expected);
        const Edtf a = Edtf::parse(left).value();
        const Edtf b = Edtf::parse(right).value();
        QCOMPARE(contradict(a, b), expected);
        QCOMPARE(contradict(b, a), expected);
    }
    void onlyADenialContradicts()
    {
        QVERIFY(contradict(Modality::Happened, Modality::Denied));
        QVERIFY(contradict(Modality::Denied, Modality::Rumoured));
        QVERIFY(!contradict(Modality::Planned, Modality::Happened));
        QVERIFY(!contradict(Modality::Rumoured, Modality::Planned));
        QVERIFY(!contradict(Modality::Denied, Modality::Denied));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
