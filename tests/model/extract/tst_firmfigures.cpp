// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureframes.h"

#include "markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "revenue Alba 5 @2018; users Bora 4"
QString figures(const QString &marked)
{
    const MarkedText text(marked, QStringLiteral("2024-10-15"));
    QStringList lines;
    for (const Figure &figure : findFigures(text.analysis())) {
        QString line = toString(figure.measure) + u' ' + figure.company + u' ' + QString::number(figure.value, 'g', 4);
        if (figure.asOf)
            line += u" @"_s + figure.asOf->toString();
        lines << line;
    }
    return lines.join(u"; "_s);
}

void row(const char *name, const char16_t *text, const char16_t *expected)
{
    QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
}

} // namespace

/// The figures of firms: in lists, among market shares, and of which period where they do not say.
class TestFirmFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        columns();
        row("of the sentence before", u"[Alba] had revenue of {$9 million|9000000 USD} in <2023>. Net profit was {$2 million|2000000 USD}.",
            u"revenue Alba 9e+06 @2023; profit Alba 2e+06 @2023");
        row("of the report", u"Phone shipments fell in <the third quarter|2024-35>.\n\n[Alba] had revenue of {$9 million|9000000 USD}.", u"revenue Alba 9e+06 @2024-35");
        row("staff of no period", u"[Alba] had revenue of {$9 million|9000000 USD} in <2023>. It employs {500 people|500 people}.",
            u"revenue Alba 9e+06 @2023; employees Alba 500");
        row("of the quarter reported", u"[Alba] had revenue of {$9 million|9000000 USD} in <the second quarter|2024-34>.\n\nIt lost {$3 million|3000000 USD}.",
            u"revenue Alba 9e+06 @2024-34; loss Alba 3e+06 @2024-34");
        row("of another paragraph", u"[Alba] had revenue of {$9 million|9000000 USD} in <2023>.\n\n[Bora] had revenue of {$3 million|3000000 USD}.",
            u"revenue Alba 9e+06 @2023; revenue Bora 3e+06");
    }
    void periods() { check(); }

    void lists_data()
    {
        columns();
        row("bare counts", u"[Alba] has {5 million users|5000000 users}, ahead of [Bora] with {4 million|4000000}.", u"users Alba 5e+06; users Bora 4e+06");
        row("sums of others", u"[Alba]'s revenue was {$5 million|5000000 USD}, [Bora]'s {$4 million|4000000 USD}.", u"revenue Alba 5e+06; revenue Bora 4e+06");
        row("behind an owner", u"[Alba], {49%|49 percent} of which belonged to [Bora], carried {3 million passengers|3000000 passengers} and lost {$5 million|5000000 USD}.",
            u"other Alba 49; users Alba 3e+06; loss Alba 5e+06");
        row("Chinese backers", u"[甲行]完成融资，由[乙行]、[丙行]领投，估值{30亿美元|3000000000 USD}。", u"valuation 甲行 3e+09");
    }
    void lists() { check(); }

    void amongShares_data()
    {
        columns();
        row("left open", u"[Alba] has {14%|14 percent} of the market. Rare plants were {13%|13 percent} for [Bora].", u"market_share Alba 14");
        row("a stake", u"[Alba] has {14%|14 percent} of the market. [Bora] bought a {9%|9 percent} stake in it.", u"market_share Alba 14; other Bora 9");
    }
    void amongShares() { check(); }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void check()
    {
        QFETCH(QString, text);
        QTEST(figures(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFirmFigures)
#include "tst_firmfigures.moc"
