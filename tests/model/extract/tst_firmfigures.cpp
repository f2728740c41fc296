// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figuretext.h"

#include <QTest>

/// The figures of firms: in lists, among market shares, and of which period where they do not say.
class TestFirmFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        addTextColumns();
        addTextRow("of the sentence before", u"[Alba] had revenue of {$9 million|9000000 USD} in <2023>. Net profit was {$2 million|2000000 USD}.",
            u"revenue Alba 9e+06 @2023; profit Alba 2e+06 @2023");
        addTextRow("of the report", u"Phone shipments fell in <the third quarter|2024-35>.\n\n[Alba] had revenue of {$9 million|9000000 USD}.", u"revenue Alba 9e+06 @2024-35");
        addTextRow("staff of no period", u"[Alba] had revenue of {$9 million|9000000 USD} in <2023>. It employs {500 people|500 people}.",
            u"revenue Alba 9e+06 @2023; employees Alba 500");
        addTextRow("of the quarter reported", u"[Alba] had revenue of {$9 million|9000000 USD} in <the second quarter|2024-34>.\n\nIt lost {$3 million|3000000 USD}.",
            u"revenue Alba 9e+06 @2024-34; loss Alba 3e+06 @2024-34");
        addTextRow("of another paragraph", u"[Alba] had revenue of {$9 million|9000000 USD} in <2023>.\n\n[Bora] had revenue of {$3 million|3000000 USD}.",
            u"revenue Alba 9e+06 @2023; revenue Bora 3e+06");
    }
    void periods() { check(); }

    void lists_data()
    {
        addTextColumns();
        addTextRow("bare counts", u"[Alba] has {5 million users|5000000 users}, ahead of [Bora] with {4 million|4000000}.", u"users Alba 5e+06; users Bora 4e+06");
        addTextRow("sums of others", u"[Alba]'s revenue was {$5 million|5000000 USD}, [Bora]'s {$4 million|4000000 USD}.", u"revenue Alba 5e+06; revenue Bora 4e+06");
        addTextRow("behind an owner", u"[Alba], {49%|49 percent} of which belonged to [Bora], carried {3 million passengers|3000000 passengers} and lost {$5 million|5000000 USD}.",
            u"other Alba 49; users Alba 3e+06; loss Alba 5e+06");
        addTextRow("Chinese backers", u"[甲行]完成融资，由[乙行]、[丙行]领投，估值{30亿美元|3000000000 USD}。", u"valuation 甲行 3e+09");
    }
    void lists() { check(); }

    void amongShares_data()
    {
        addTextColumns();
        addTextRow("left open", u"[Alba] has {14%|14 percent} of the market. Rare plants were {13%|13 percent} for [Bora].", u"market_share Alba 14; market_share Bora 13");
        addTextRow("a stake", u"[Alba] has {14%|14 percent} of the market. [Bora] bought a {9%|9 percent} stake in it.", u"market_share Alba 14; other Bora 9");
    }
    void amongShares() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QTEST(figuresIn(text, QStringLiteral("2024-10-15")), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFirmFigures)
#include "tst_firmfigures.moc"
