// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/csvrows.h"

#include <QTest>

namespace {

/// "2: a|b" for a row of line 2, or the error; the text comes in pieces of `piece` bytes.
QStringList rowsOf(const QByteArray &text, CsvDialect dialect = {}, qsizetype piece = 3)
{
    QStringList all;
    qsizetype at = 0;
    CsvRows rows(
        [&](QByteArray &buffer) {
            const QByteArray next = text.mid(at, piece);
            at += piece;
            buffer += next;
            return !next.isEmpty();
        },
        dialect);
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            all << row.error().text();
            continue;
        }
        if (!*row)
            return all;
        all << QStringLiteral("%1: %2").arg((*row)->line).arg((*row)->fields.join(u'|'));
    }
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u';');
}

} // namespace

class TestCsvRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const char *text, const char *rows) {
            QTest::newRow(name) << QByteArray(text) << (*rows ? words(rows) : QStringList());
        };
        row("nothing", "", "");
        row("one", "a,b", "1: a|b");
        row("two, last line ended", "a,b\nc,d\n", "1: a|b;2: c|d");
        row("CR LF", "a,b\r\nc,d\r\n", "1: a|b;2: c|d");
        row("empty fields", ",\na,,\n", "1: |;2: a||");
        row("empty lines", "\na\n\n\nb\n\n", "2: a;5: b");
        row("quotes", "\"a,\"\"b\"\"\",c", "1: a,\"b\"|c");
        row("a line end in quotes", "\"a\nb\",c\nd,e", "1: a\nb|c;3: d|e");
        row("CR LF in quotes", "\"a\r\nb\",c\r\nd,e", "1: a\r\nb|c;3: d|e");
        row("an empty quoted field", "\"\",x", "1: |x");
        row("text after quotes", "\"Weird Al\" Records,c", "1: \"Weird Al\" Records|c");
        row("a quote inside", "5\" disk,c", "1: 5\" disk|c");
        row("two bytes a letter", "ä,中\nö,文", "1: ä|中;2: ö|文");
        row("never closed, to the end", "a\n\"b\nc", "1: a;:2: A quote is never closed.;3: c");
        row("never closed, then quotes", "a,b\n\"c,d\ne,\"f\"\ng,h", "1: a|b;:2: A quote is never closed.;3: e|f;4: g|h");
        row("a stray CR stays", "a\rb,c\nd,e", "1: a\rb|c;2: d|e");
    }
    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf(text), rows);
        QCOMPARE(rowsOf(text, {}, 1), rows);
        QCOMPARE(rowsOf(text, {}, 4096), rows);
    }

    void otherSeparators() { QCOMPARE(rowsOf("a,b\tc", {'\t'}), words("1: a,b|c")); }
    void bareReturns() { QCOMPARE(rowsOf("a,b\rc,d\r\re,f", {',', true}), words("1: a|b;2: c|d;4: e|f")); }

    void aRowOfTooManyLinesIsOnesQuoteNeverClosed()
    {
        const CsvDialect two{',', false, 2};
        QCOMPARE(rowsOf("a,b\n\"c,d\ne\",f,g\nh,i", two), words("1: a|b;:2: A quote is never closed.;3: e\"|f|g;4: h|i"));
        QCOMPARE(rowsOf("a,b\n\"c\nd\",e", two), words("1: a|b;2: c\nd|e"));
    }

    void onlyWantedColumnsAreDecoded()
    {
        CsvRows rows(QByteArray("a,\"b\nx\",c,d\ne"));
        rows.decodeOnly({0, 2});
        const auto first = rows.next();
        QVERIFY(first && *first);
        QCOMPARE((*first)->fields, QStringList({QStringLiteral("a"), QString(), QStringLiteral("c"), QString()}));
        const auto second = rows.next();
        QVERIFY(second && *second);
        QCOMPARE((*second)->line, 3);
        QCOMPARE((*second)->fields, QStringList(QStringLiteral("e")));
    }

    void nulBytesCostTheirRowAlone()
    {
        QCOMPARE(rowsOf(QByteArray("a,b\nc\0,d\ne,f", 12)), words("1: a|b;:2: The row holds NUL bytes: it is no text.;3: e|f"));
    }

    void aLineAtTheLimitAndOneBeyond()
    {
        const QByteArray most(rowLimit - 2, 'x');
        QCOMPARE(rowsOf("a,b\n" + most + ",c\nd,e", {}, 100'000).size(), 3);
        const QStringList rows = rowsOf("a,b\n" + QByteArray(3 * rowLimit, 'x') + ",c\nd,e", {}, 100'000);
        QCOMPARE(rows, words("1: a|b;:2: The line is longer than 4 MB, the limit of a row.;3: d|e"));
    }
};

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
