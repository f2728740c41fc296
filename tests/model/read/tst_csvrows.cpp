// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/csvrows.h"

#include <QTest>

namespace {

/// "2: a|b" for a row of line 2, or the error.
QStringList rowsOf(const QString &text, QChar separator = u',')
{
    QStringList all;
    CsvRows rows(text, separator);
    for (;;) {
        const auto row = rows.next();
        if (!row)
            return all << row.error().text();
        if (!*row)
            return all;
        all << QStringLiteral("%1: %2").arg((*row)->line).arg((*row)->fields.join(u'|'));
    }
}

} // namespace

class TestCsvRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("nothing") << "" << QStringList();
        QTest::newRow("one") << "a,b" << QStringList{QStringLiteral("1: a|b")};
        QTest::newRow("two, last line ended") << "a,b\nc,d\n" << QStringList{QStringLiteral("1: a|b"), QStringLiteral("2: c|d")};
        QTest::newRow("empty fields") << ",\na,,\n" << QStringList{QStringLiteral("1: |"), QStringLiteral("2: a||")};
        QTest::newRow("empty lines") << "\na\n\n\nb\n\n" << QStringList{QStringLiteral("2: a"), QStringLiteral("5: b")};
        QTest::newRow("quotes") << "\"a,\"\"b\"\"\",c" << QStringList{QStringLiteral("1: a,\"b\"|c")};
        QTest::newRow("a line end in quotes") << "\"a\nb\",c\nd,e" << QStringList{QStringLiteral("1: a\nb|c"), QStringLiteral("3: d|e")};
        QTest::newRow("an empty quoted field") << "\"\",x" << QStringList{QStringLiteral("1: |x")};
        QTest::newRow("text after quotes") << "\"a\"b,c" << QStringList{QStringLiteral("1: ab|c")};
        QTest::newRow("a quote inside") << "5\" disk,c" << QStringList{QStringLiteral("1: 5\" disk|c")};
        QTest::newRow("never closed") << "a\n\"b\nc" << QStringList{QStringLiteral("1: a"), QStringLiteral(":2: A quote is never closed.")};
    }
    void rows()
    {
        QFETCH(QString, text);
        QTEST(rowsOf(text), "rows");
    }

    void otherSeparators()
    {
        QCOMPARE(rowsOf(QStringLiteral("a,b\tc"), u'\t'), QStringList{QStringLiteral("1: a,b|c")});
    }
};

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
