// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureframes.h"

#include "markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "Alba =15 @2018; Bora ~12 by Kantar"
QString shares(const QString &marked)
{
    const MarkedText text(marked);
    QStringList lines;
    for (const Figure &figure : findFigures(text.analysis())) {
        if (figure.measure != Measure::MarketShare)
            continue;
        QString line = figure.company + u' ' + toString(figure.comparator) + QString::number(figure.value, 'g', 4);
        if (figure.asOf)
            line += u" @"_s + figure.asOf->toString();
        if (!figure.attributedTo.isEmpty())
            line += u" by "_s + figure.attributedTo;
        lines << line;
    }
    return lines.join(u"; "_s);
}

void row(const char *name, const char16_t *text, const char16_t *expected)
{
    QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
}

} // namespace

/// Shares of the market as articles tell them in lists, in passing, against others, and in Chinese.
class TestShareFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfWholes_data();
    void partsOfWholes() { check(); }
    void lists_data();
    void lists() { check(); }
    void levels_data();
    void levels() { check(); }
    void holders_data();
    void holders() { check(); }
    void times_data();
    void times() { check(); }
    void chinese_data();
    void chinese() { check(); }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void check()
    {
        QFETCH(QString, text);
        QTEST(shares(text), "expected");
    }
};

void TestShareFrames::partsOfWholes_data()
{
    columns();
    row("of a country's spending", u"[Alba] pulled in {40%|40 percent} of last year's bakery spending in Peru.", u"Alba =40");
    row("of things", u"[Alba] carried {40%|40 percent} of passengers in <2019>.", u"Alba =40 @2019");
    row("between places", u"[Alba] handled {40%|40 percent} of the freight that crossed between Chile and Peru.", u"Alba =40");
    row("of things, ranked", u"[Alba] remained the largest vendor with {18.3%|18.3 percent} of units in <2023>.", u"Alba =18.3 @2023");
    row("another's name behind", u"[Kantar] had [Alba] at {58%|58 percent} of American searches and [Bora] at {22%|22 percent}.",
        u"Alba =58 by Kantar; Bora =22 by Kantar");
    row("of revenue, others too", u"[Alba] accounted for {30%|30 percent} of revenue, [Bora] for {16%|16 percent}.", u"Alba =30; Bora =16");
    row("of revenue, alone", u"The bank unit of [Alba] accounted for {30%|30 percent} of revenue.", u"");
    row("generated", u"[Alba] generated {18%|18 percent} of sales in China, [Bora] {22%|22 percent}.", u"");
    row("done with an auxiliary", u"[Alba] has completed {60%|60 percent} of the plant in Ohio.", u"");
    row("a firm that we do not know", u"[Alba] paid for {65%|65 percent} of D-Market Holding.", u"");
    row("each of", u"[Alba] took {25%|25 percent} of each fare in Peru.", u"");
    row("of a buyer", u"[Alba] sold its unit, taking {27%|27 percent} of the buyer in return.", u"");
    row("jointly, of assets", u"In Kenya, [Alba] and [Bora] together hold {29%|29 percent} of assets.", u"Alba + Bora =29");
    row("a quarter", u"[Alba] takes a quarter of the money spent in British cinemas.", u"Alba =25");
    row("one in ten", u"[Alba] sold one in ten cars.", u"Alba =10");
    row("things that are counted", u"[Alba] makes them. EVs were {7%|7 percent} of all new cars.", u"");
}

void TestShareFrames::lists_data()
{
    columns();
    row("one a line, the year before in brackets",
        u"Share of phones by brand, <2023> (<2022> in brackets)\n\n[Alba] {17.6%|17.6 percent} (19.2%)\n[Bora] {13.4%|13.4 percent} (11.8%)\nOthers {69%|69 percent} (69%)\n",
        u"Alba =17.6 @2023; Alba =19.2 @2022; Bora =13.4 @2023; Bora =11.8 @2022");
    row("that add up", u"Phone lines, <June 2024|2024-06> (source: [Kantar])\n[Alba] 50%\n[Bora] 30%\n[Cima] 15%\n",
        u"Alba =50 @2024-06 by Kantar; Bora =30 @2024-06 by Kantar; Cima =15 @2024-06 by Kantar");
    row("below a head that ends in words", u"Share of grocers, <2024>, per cent\n- [Alba]: 27.3\n- Zest: 13\n- [Cima]: 14\n- Others: 45\n", u"Alba =27.3 @2024; Zest =13 @2024; Cima =14 @2024");
    row("in a line", u"Subscribers: [Alba] {50%|50 percent}, [Bora] {30%|30 percent}, [Cima] {15%|15 percent}.", u"Alba =50; Bora =30; Cima =15");
    row("that grow", u"Growth of sales, <2024>\n[Alba] 50%\n[Bora] 30%\n[Cima] 15%\n", u"");
    row("that add up to little", u"Lines, <2024>\n[Alba] 5%\n[Bora] 3%\n[Cima] 1%\n", u"");
    row("a ranking", u"The ranking was [Alba] ({20%|20 percent}), [Bora] ({19%|19 percent}) and [Cima] ({12%|12 percent}).", u"Alba =20; Bora =19; Cima =12");
    row("percent once, names in brackets", u"Share of the drinks market: [Alba] {27 percent|27 percent}, [Bora] (with Pep) 17, [Cima] 9.",
        u"Alba =27; Bora =17; Cima =9");
    row("a stranger", u"[Alba] had {27%|27 percent} of the drinks market, Zest {17%|17 percent}, [Cima] {9%|9 percent}.", u"Alba =27; Zest =17; Cima =9");
    row("others are no stranger", u"[Alba] had {27%|27 percent} of the drinks market, Others {73%|73 percent}.", u"Alba =27");
    row("others in lower case", u"Shares of the cloud market in <2022>: [Alba] {36%|36 percent}, [Bora] {19%|19 percent}, others {20%|20 percent}.", u"Alba =36 @2022; Bora =19 @2022");
    row("apiece", u"[Alba] had {27%|27 percent} of the drinks market, [Bora] and [Cima] {12%|12 percent} apiece.", u"Alba =27; Bora =12; Cima =12");
}

void TestShareFrames::levels_data()
{
    columns();
    row("leads in a place", u"[Alba] leads in Nigeria at {24%|24 percent}, with [Bora] at {20%|20 percent}.", u"Alba =24; Bora =20");
    row("leads the ranking", u"[Alba] leads the ranking with {28%|28 percent}, with [Bora] at 12.4, [Cima] at 11.", u"Alba =28; Bora =12.4; Cima =11");
    row("the biggest seller", u"[Alba] remained the biggest toy seller at {17%|17 percent}.", u"Alba =17");
    row("led the fallers", u"Shares in [Alba] led the fall with {17%|17 percent}.", u"");
    row("against before", u"[Alba] had {61%|61 percent} of the market in <2023>, against {60%|60 percent} in <2022>.", u"Alba =61 @2023; Alba =60 @2022");
    row("listed times", u"[Alba] had {18%|18 percent} of the market in <2003>, {17%|17 percent} in <2005> and {16%|16 percent} in <2006>.",
        u"Alba =18 @2003; Alba =17 @2005; Alba =16 @2006");
    row("on its own", u"[Alba] and [Bora] have {57%|57 percent} of the market. [Alba] on its own has {39%|39 percent}.", u"Alba + Bora =57; Alba =39");
    row("inched up to", u"[Bora] held {57%|57 percent} of the toy market. [Alba] inched up to {16%|16 percent}.", u"Bora =57; Alba =16");
    row("a stake that moves", u"[Alba] has a {5%|5 percent} share of the market. [Bora] would raise its stake in [Cima] to {60%|60 percent} from {30%|30 percent}.", u"Alba =5");
    row("the stock exchange", u"[Bora] held {57%|57 percent} of the toy market. [Alba], darling of the stock exchange, has {16%|16 percent}.", u"Bora =57; Alba =16");
}

void TestShareFrames::holders_data()
{
    columns();
    row("our own count", u"By our own count [Alba] has {36%|36 percent} of the European scooter market, ahead of [Bora] with {21%|21 percent}.", u"Alba =36; Bora =21");
    row("we and others", u"We at [Alba] are second, with {18%|18 percent} of the market, behind [Bora] at {22%|22 percent}.", u"Alba =18; Bora =22");
    row("brackets", u"[Alba] (including [Bora]) took {7%|7 percent} of the market.", u"Alba =7");
    row("counting", u"[Alba], counting its subsidiaries [Bora] and [Cima], had {39%|39 percent} of the market.", u"Alba =39");
    row("behind an apposition and a number", u"[Alba], founded in Rome, held {14%|14 percent} of the market in <2022>, against {31%|31 percent} for [Bora].",
        u"Alba =14 @2022; Bora =31 @2022");
    row("both part of", u"[Alba] and [Bora], both part of [Cima], had {5%|5 percent} and {4%|4 percent} of the market.", u"Alba =5; Bora =4");
    row("the two largest", u"The {two|2} largest, [Alba] and [Bora], control {98%|98 percent} of the market.", u"Alba + Bora =98");
    row("it, behind the measurer", u"[Alba] is large. According to [Kantar], it held {9%|9 percent} of the market, against {7%|7 percent} for [Bora].",
        u"Alba =9 by Kantar; Bora =7 by Kantar");
    row("many", u"[Alba] is small. The share of Korean brands in the market went from {11%|11 percent} to {4%|4 percent}.", u"");
    row("a stranger's clause", u"[Alba] is at {11%|11 percent} of the market, and Zest has climbed from {6%|6 percent} to {9%|9 percent}.", u"Alba =11; Zest =6; Zest =9");
    row("a stranger behind a semicolon", u"[Alba] had {15%|15 percent} of the market; Zest, once large, had withered to {2%|2 percent}.", u"Alba =15; Zest =2");
    row("a pair and another", u"[Alba] and [Bora] would merge. The pair had a combined share of {29%|29 percent}, more than [Cima]'s {28%|28 percent}.",
        u"Alba + Bora =29; Cima =28");
    row("figures from a measurer", u"Figures from [Kantar] show that [Alba]'s market share was {8%|8 percent}.", u"Alba =8 by Kantar");
    row("alone", u"[Alba] alone, which had {14%|14 percent} of global shipments, could do it.", u"Alba =14");
}

void TestShareFrames::times_data()
{
    columns();
    row("of the year before", u"[Alba] had {37%|37 percent} of the market in <2024>, up from {36%|36 percent}.", u"Alba =37 @2024; Alba =36 @2023");
    row("of nobody we name", u"Chinese brands had {56%|56 percent} of the market in <2023>. [Alba] led with {28%|28 percent}.", u"Alba =28 @2023");
    row("of today", u"[Alba] had {57%|57 percent} of the market in <2019>. [Bora] has {12%|12 percent}.", u"Alba =57 @2019; Bora =12");
    row("now", u"[Alba]'s share, {22%|22 percent} in <2018>, is now {17%|17 percent}.", u"Alba =22 @2018; Alba =17");
    row("of the market before", u"The phone market grew in <2023>. [Alba] led it with a share of {35%|35 percent}.", u"Alba =35 @2023");
    row("of the same measure", u"[Alba] had {57%|57 percent} of the market in <2019>. [Bora] has {12%|12 percent} on the same measure.",
        u"Alba =57 @2019; Bora =12 @2019");
}

void TestShareFrames::chinese_data()
{
    columns();
    row("held in a list", u"以<2023年末|2023-12~>的总资产计，[甲行]占{17.6%|17.6 percent}，[乙行]约为{9%|9 percent}，[丙行]{5.2%|5.2 percent}。",
        u"甲行 =17.6 @2023-12~; 乙行 =9 @2023-12~; 丙行 =5.2 @2023-12~");
    row("held within", u"[甲行]在移动支付中占{82%|82 percent}。", u"甲行 =82");
    row("of a region", u"[甲行]占全国的{17%|17 percent}。", u"");
    row("of the country at home", u"[甲行]出货量占国内的{17%|17 percent}。", u"甲行 =17");
    row("a joint venture", u"合资公司中，[甲行]占{51%|51 percent}，[乙行]占{49%|49 percent}。", u"");
    row("of its own", u"广告占[甲行]总收入的{60%|60 percent}。", u"");
    row("among orders", u"网约车订单中，[甲行]占{70%|70 percent}，其余很小。", u"甲行 =70");
    row("in turn", u"[甲行]、[乙行]分别占{14%|14 percent}和{15%|15 percent}。", u"甲行 =14; 乙行 =15");
    row("a stranger", u"市场份额方面，[甲行]占{53%|53 percent}，百时美{22%|22 percent}，[丙行]{20%|20 percent}。", u"甲行 =53; 百时美 =22; 丙行 =20");
    row("the rest", u"[甲行]占市场的{65%|65 percent}，其余玩家合计只有{2%|2 percent}。", u"甲行 =65");
    row("a country behind the name", u"以总资产计，[甲行]中国占{17%|17 percent}，[乙行]{5%|5 percent}。", u"甲行 =17; 乙行 =5");
    row("a stranger in a place", u"[甲行]的市场份额为{16%|16 percent}，排在第二位的横店只有{4%|4 percent}。", u"甲行 =16; 横店 =4");
    row("from to", u"[甲行]的市占率从{0.6%|0.6 percent}滑落至{0.14%|0.14 percent}。", u"甲行 =0.6; 甲行 =0.14");
    row("bought", u"[甲行]的故事：<2004年|2004>买下[乙行]，市占率超过{15%|>15 percent}。", u"甲行 >15 @2004");
}

QTEST_GUILESS_MAIN(TestShareFrames)
#include "tst_shareframes.moc"
