// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/csv.h"

#include "read/csvrows.h"

#include <QTest>

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("shown");
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("command") << "=cmd|' /C calc'!A0" << "'=cmd|' /C calc'!A0";
        QTest::newRow("plus") << "+A1" << "'+A1";
        QTest::newRow("minus") << "-A1" << "'-A1";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        for (const char *sign : {"＝", "＋", "－", "＠"}) // full width
            QTest::newRow(sign) << QString::fromUtf8(sign) + QStringLiteral("1+1") << u'\'' + QString::fromUtf8(sign) + QStringLiteral("1+1");
        QTest::newRow("tab") << "\t=1" << "'\t=1";
        QTest::newRow("a negative number") << "-5.3" << "-5.3";
        QTest::newRow("a number with a sign") << "+86" << "+86";
        QTest::newRow("a comparator") << "<" << "<";
        QTest::newRow("equality") << "=" << "'=";
        QTest::newRow("text") << "a=b" << "a=b";
        QTest::newRow("empty") << "" << "";
    }
    void formulasAreHarmless()
    {
        QFETCH(QString, cell);
        QTEST(harmless(cell), "shown");
    }

    void quoting()
    {
        QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("say \"x\""), QStringLiteral("two\nlines"), QString()}),
                 QByteArray("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\n"));
        QCOMPARE(csvLine({QStringLiteral("亚马逊")}), QStringLiteral("亚马逊\n").toUtf8());
    }

    void tabs()
    {
        QCOMPARE(csvLine({QStringLiteral("a,b"), QStringLiteral("c\td\ne\"")}, u'\t'), QByteArray("a,b\tc d e\"\n"));
    }

    void whatIsWrittenIsReadBack()
    {
        const QStringList cells{QStringLiteral("a\"b"), QStringLiteral(",\n,"), QString(), QStringLiteral("\"\""), QStringLiteral("x ")};
        CsvRows rows(csvLine(cells));
        const auto row = rows.next();
        QVERIFY(row.ok() && *row);
        QCOMPARE((*row)->fields, cells);
        QVERIFY(!*rows.next());
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
