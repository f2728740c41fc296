// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figuretext.h"

#include <QTest>

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
    void reports_data();
    void reports();
    void rolls_data();
    void rolls() { check(); }
    void sums_data();
    void sums() { check(); }
    void bareNumbers_data();
    void bareNumbers() { check(); }
    void chinese_data();
    void chinese() { check(); }
    void chineseInPassing_data();
    void chineseInPassing() { check(); }

private:
    static void check()
    {
        QFETCH(QString, text);
        QTEST(sharesIn(text), "expected");
    }
};

void TestShareFrames::partsOfWholes_data()
{
    addTextColumns();
    addTextRow("of a country's spending", u"[Alba] pulled in {40%|40 percent} of last year's bakery spending in Peru.", u"Alba =40");
    addTextRow("of things", u"[Alba] carried {40%|40 percent} of passengers in <2019>.", u"Alba =40 @2019");
    addTextRow("between places", u"[Alba] handled {40%|40 percent} of the freight that crossed between Chile and Peru.", u"Alba =40");
    addTextRow("of things, ranked", u"[Alba] remained the largest vendor with {18.3%|18.3 percent} of units in <2023>.", u"Alba =18.3 @2023");
    addTextRow("another's name behind", u"[Kantar] had [Alba] at {58%|58 percent} of American searches and [Bora] at {22%|22 percent}.",
        u"Alba =58 by Kantar; Bora =22 by Kantar");
    addTextRow("of revenue, others too", u"[Alba] accounted for {30%|30 percent} of revenue, [Bora] for {16%|16 percent}.", u"Alba =30; Bora =16");
    addTextRow("of revenue, alone", u"The bank unit of [Alba] accounted for {30%|30 percent} of revenue.", u"");
    addTextRow("generated", u"[Alba] generated {18%|18 percent} of sales in China, [Bora] {22%|22 percent}.", u"");
    addTextRow("done with an auxiliary", u"[Alba] has completed {60%|60 percent} of the plant in Ohio.", u"");
    addTextRow("a firm that we do not know", u"[Alba] paid for {65%|65 percent} of D-Market Holding.", u"");
    addTextRow("each of", u"[Alba] took {25%|25 percent} of each fare in Peru.", u"");
    addTextRow("of a buyer", u"[Alba] sold its unit, taking {27%|27 percent} of the buyer in return.", u"");
    addTextRow("jointly, of assets", u"In Kenya, [Alba] and [Bora] together hold {29%|29 percent} of assets.", u"Alba + Bora =29");
    addTextRow("that go to a firm", u"More than two thirds of payments in Kenya go to [Alba].", u"Alba >66.67");
    addTextRow("that a firm handles", u"Some {60%|~60 percent} of searches there are done on [Alba].", u"Alba ~60");
    addTextRow("of its own that go to a firm", u"[Bora] is small. {60%|60 percent} of its orders go to [Alba].", u"");
    addTextRow("of each hundred", u"Of each 100 pesos that they spend, 13.6 end up with [Alba].", u"Alba =13.6");
    addTextRow("its part, put at", u"[Alba] is large. [Kantar] put its part of the minutes at {25%|25 percent}.", u"Alba =25 by Kantar");
    addTextRow("that are a firm's", u"Today {27%|27 percent} of the boxes on that route are [Alba]'s.", u"Alba =27");
    addTextRow("of the total", u"[Alba]'s fleet is {5.6%|5.6 percent} of the total.", u"Alba =5.6");
    addTextRow("an eighth", u"[Alba] controls a fifth of the world's fleet and [Bora] an eighth.", u"Alba =20; Bora =12.5");
    addTextRow("every third", u"Every third basket in Peru is filled at [Alba].", u"Alba =33.33");
    addTextRow("of what is spent", u"[Alba] rings up {27%|27 percent} of what Peruvians spend on hardware.", u"Alba =27");
    addTextRow("a quarter", u"[Alba] takes a quarter of the money spent in British cinemas.", u"Alba =25");
    addTextRow("one in ten", u"[Alba] sold one in ten cars.", u"Alba =10");
    addTextRow("things that are counted", u"[Alba] makes them. EVs were {7%|7 percent} of all new cars.", u"");
}

void TestShareFrames::lists_data()
{
    addTextColumns();
    addTextRow("one a line, the year before in brackets",
        u"Share of phones by brand, <2023> (<2022> in brackets)\n\n[Alba] {17.6%|17.6 percent} (19.2%)\n[Bora] {13.4%|13.4 percent} (11.8%)\nOthers {69%|69 percent} (69%)\n",
        u"Alba =17.6 @2023; Alba =19.2 @2022; Bora =13.4 @2023; Bora =11.8 @2022");
    addTextRow("that add up", u"Phone lines, <June 2024|2024-06> (source: [Kantar])\n[Alba] 50%\n[Bora] 30%\n[Cima] 15%\n",
        u"Alba =50 @2024-06 by Kantar; Bora =30 @2024-06 by Kantar; Cima =15 @2024-06 by Kantar");
    addTextRow("below a head that ends in words", u"Share of grocers, <2024>, per cent\n- [Alba]: 27.3\n- Zest: 13\n- [Cima]: 14\n- Others: 45\n", u"Alba =27.3 @2024; Zest =13 @2024; Cima =14 @2024");
    addTextRow("in a line", u"Subscribers: [Alba] {50%|50 percent}, [Bora] {30%|30 percent}, [Cima] {15%|15 percent}.", u"Alba =50; Bora =30; Cima =15");
    addTextRow("that grow", u"Growth of sales, <2024>\n[Alba] 50%\n[Bora] 30%\n[Cima] 15%\n", u"");
    addTextRow("that add up to little", u"Lines, <2024>\n[Alba] 5%\n[Bora] 3%\n[Cima] 1%\n", u"");
    addTextRow("a ranking", u"The ranking was [Alba] ({20%|20 percent}), [Bora] ({19%|19 percent}) and [Cima] ({12%|12 percent}).", u"Alba =20; Bora =19; Cima =12");
    addTextRow("percent once, names in brackets", u"Share of the drinks market: [Alba] {27 percent|27 percent}, [Bora] (with Pep) 17, [Cima] 9.",
        u"Alba =27; Bora =17; Cima =9");
    addTextRow("a stranger", u"[Alba] had {27%|27 percent} of the drinks market, Zest {17%|17 percent}, [Cima] {9%|9 percent}.", u"Alba =27; Zest =17; Cima =9");
    addTextRow("others are no stranger", u"[Alba] had {27%|27 percent} of the drinks market, Others {73%|73 percent}.", u"Alba =27");
    addTextRow("others in lower case", u"Shares of the cloud market in <2022>: [Alba] {36%|36 percent}, [Bora] {19%|19 percent}, others {20%|20 percent}.", u"Alba =36 @2022; Bora =19 @2022");
    addTextRow("apiece", u"[Alba] had {27%|27 percent} of the drinks market, [Bora] and [Cima] {12%|12 percent} apiece.", u"Alba =27; Bora =12; Cima =12");
}

void TestShareFrames::levels_data()
{
    addTextColumns();
    addTextRow("leads in a place", u"[Alba] leads in Nigeria at {24%|24 percent}, with [Bora] at {20%|20 percent}.", u"Alba =24; Bora =20");
    addTextRow("leads the ranking", u"[Alba] leads the ranking with {28%|28 percent}, with [Bora] at 12.4, [Cima] at 11.", u"Alba =28; Bora =12.4; Cima =11");
    addTextRow("the biggest seller", u"[Alba] remained the biggest toy seller at {17%|17 percent}.", u"Alba =17");
    addTextRow("led the fallers", u"Shares in [Alba] led the fall with {17%|17 percent}.", u"");
    addTextRow("against before", u"[Alba] had {61%|61 percent} of the market in <2023>, against {60%|60 percent} in <2022>.", u"Alba =61 @2023; Alba =60 @2022");
    addTextRow("listed times", u"[Alba] had {18%|18 percent} of the market in <2003>, {17%|17 percent} in <2005> and {16%|16 percent} in <2006>.",
        u"Alba =18 @2003; Alba =17 @2005; Alba =16 @2006");
    addTextRow("on its own", u"[Alba] and [Bora] have {57%|57 percent} of the market. [Alba] on its own has {39%|39 percent}.", u"Alba + Bora =57; Alba =39");
    addTextRow("inched up to", u"[Bora] held {57%|57 percent} of the toy market. [Alba] inched up to {16%|16 percent}.", u"Bora =57; Alba =16");
    addTextRow("a stake that moves", u"[Alba] has a {5%|5 percent} share of the market. [Bora] would raise its stake in [Cima] to {60%|60 percent} from {30%|30 percent}.", u"Alba =5");
    addTextRow("the stock exchange", u"[Bora] held {57%|57 percent} of the toy market. [Alba], darling of the stock exchange, has {16%|16 percent}.", u"Bora =57; Alba =16");
}

void TestShareFrames::holders_data()
{
    addTextColumns();
    addTextRow("our own count", u"By our own count [Alba] has {36%|36 percent} of the European scooter market, ahead of [Bora] with {21%|21 percent}.", u"Alba =36; Bora =21");
    addTextRow("we and others", u"We at [Alba] are second, with {18%|18 percent} of the market, behind [Bora] at {22%|22 percent}.", u"Alba =18; Bora =22");
    addTextRow("brackets", u"[Alba] (including [Bora]) took {7%|7 percent} of the market.", u"Alba =7");
    addTextRow("counting", u"[Alba], counting its subsidiaries [Bora] and [Cima], had {39%|39 percent} of the market.", u"Alba =39");
    addTextRow("behind an apposition and a number", u"[Alba], founded in Rome, held {14%|14 percent} of the market in <2022>, against {31%|31 percent} for [Bora].",
        u"Alba =14 @2022; Bora =31 @2022");
    addTextRow("both part of", u"[Alba] and [Bora], both part of [Cima], had {5%|5 percent} and {4%|4 percent} of the market.", u"Alba =5; Bora =4");
    addTextRow("the two largest", u"The {two|2} largest, [Alba] and [Bora], control {98%|98 percent} of the market.", u"Alba + Bora =98");
    addTextRow("it, behind the measurer", u"[Alba] is large. According to [Kantar], it held {9%|9 percent} of the market, against {7%|7 percent} for [Bora].",
        u"Alba =9 by Kantar; Bora =7 by Kantar");
    addTextRow("many", u"[Alba] is small. The share of Korean brands in the market went from {11%|11 percent} to {4%|4 percent}.", u"");
    addTextRow("a stranger's clause", u"[Alba] is at {11%|11 percent} of the market, and Zest has climbed from {6%|6 percent} to {9%|9 percent}.", u"Alba =11; Zest =6; Zest =9");
    addTextRow("a stranger behind a semicolon", u"[Alba] had {15%|15 percent} of the market; Zest, once large, had withered to {2%|2 percent}.", u"Alba =15; Zest =2");
    addTextRow("a pair and another", u"[Alba] and [Bora] would merge. The pair had a combined share of {29%|29 percent}, more than [Cima]'s {28%|28 percent}.",
        u"Alba + Bora =29; Cima =28");
    addTextRow("the former and the latter", u"[Alba] and [Bora] leave little: the former has {46%|46 percent} of the market, the latter {26%|26 percent}.", u"Alba =46; Bora =26");
    addTextRow("figures from a measurer", u"Figures from [Kantar] show that [Alba]'s market share was {8%|8 percent}.", u"Alba =8 by Kantar");
    addTextRow("alone", u"[Alba] alone, which had {14%|14 percent} of global shipments, could do it.", u"Alba =14");
}

void TestShareFrames::times_data()
{
    addTextColumns();
    addTextRow("of the year before", u"[Alba] had {37%|37 percent} of the market in <2024>, up from {36%|36 percent}.", u"Alba =37 @2024; Alba =36 @2023");
    addTextRow("of nobody we name", u"Chinese brands had {56%|56 percent} of the market in <2023>. [Alba] led with {28%|28 percent}.", u"Alba =28 @2023");
    addTextRow("of today", u"[Alba] had {57%|57 percent} of the market in <2019>. [Bora] has {12%|12 percent}.", u"Alba =57 @2019; Bora =12");
    addTextRow("now", u"[Alba]'s share, {22%|22 percent} in <2018>, is now {17%|17 percent}.", u"Alba =22 @2018; Alba =17");
    addTextRow("of the market before", u"The phone market grew in <2023>. [Alba] led it with a share of {35%|35 percent}.", u"Alba =35 @2023");
    addTextRow("since another's time", u"[Alba]'s share of {16%|16 percent} was its lowest since <2012>, when [Bora] had {23%|23 percent}.", u"Alba =16; Bora =23 @2012");
    addTextRow("of the same measure", u"[Alba] had {57%|57 percent} of the market in <2019>. [Bora] has {12%|12 percent} on the same measure.",
        u"Alba =57 @2019; Bora =12 @2019");
}

void TestShareFrames::reports_data()
{
    addTextColumns();
    addTextRow("far below the head", u"Phone shipments fell in <the third quarter|2024-35>.\n\n[Alba] led with a {24%|24 percent} share.\n\nIt rained in Turin. It rained in "
                              u"Rome. It rained in Bari.\n\n[Bora] has a share of {9%|9 percent}.",
        u"Alba =24 @2024-35; Bora =9 @2024-35");
    addTextRow("behind a look back", u"Phone shipments fell in <the third quarter|2024-35>.\n\nIn <2019> [Alba] had a {24%|24 percent} share.\n\n[Bora] held a share of {9%|9 percent}.",
        u"Alba =24 @2019; Bora =9 @2024-35");
    addTextRow("of a year long gone", u"Phone shipments fell in <2019>.\n\nIt rained. It rained. It rained. It rained.\n\n[Bora] has a share of {9%|9 percent}.", u"Bora =9");
    addTextRow("of a firm", u"[Alba] opened shops in <2023>.\n\nIt rained. It rained. It rained. It rained.\n\n[Bora] has a share of {9%|9 percent}.", u"Bora =9");
    addTextRow("the quarter before", u"[Alba]'s share was {88%|88 percent} in <the second quarter|2024-34>, against {80%|80 percent} <the previous quarter|2024-34~>.",
        u"Alba =88 @2024-34; Alba =80 @2024-33");
    addTextRow("two of a year ago", u"In <the four weeks to June|2023-06> [Alba] had a {9%|9 percent} share. <A year ago|2023~> [Alba]'s share was {8%|8 percent} and [Bora]'s {7%|7 percent}.",
        u"Alba =9 @2023-06; Alba =8 @2022-06; Bora =7 @2022-06");
    addTextRow("a merger's year", u"After the <2010> merger [Alba]'s share of the market fell to {25%|25 percent}.", u"Alba =25");
}

void TestShareFrames::reports()
{
    QFETCH(QString, text);
    QTEST(sharesIn(text, QStringLiteral("2024-10-15")), "expected");
}

void TestShareFrames::rolls_data()
{
    addTextColumns();
    addTextRow("on, at and with", u"[Alba] was first on {11.8%|11.8 percent}, ahead of [Bora] Group at {8.9%|8.9 percent} and [Cima], third, with {8.2%|8.2 percent}.",
        u"Alba =11.8; Bora =8.9; Cima =8.2");
    addTextRow("a record", u"[Alba] is on {10%|10 percent} of the market and [Bora] on a record {8.1%|8.1 percent}.", u"Alba =10; Bora =8.1");
    addTextRow("the remaining part", u"[Alba] accounted for {46%|46 percent} of console spending, [Bora] for {29%|29 percent} and [Cima] for the remaining {25%|25 percent}.",
        u"Alba =46; Bora =29; Cima =25");
    addTextRow("names behind", u"Asked where, {79%|79 percent} said from [Alba], {9%|9 percent} from [Bora] and {5%|5 percent} from [Cima].", u"Alba =79; Bora =9; Cima =5");
    addTextRow("of growth", u"Sales rose at [Alba], {9%|9 percent}, [Bora], {5%|5 percent}, and [Cima], {4%|4 percent}.", u"");
    addTextRow("in brackets, somebody else", u"[Alba] has {25%|25 percent} of home loans in Peru, [Dora] {21%|21 percent} and [Bora] (with its new unit [Cima]) {16%|16 percent}.",
        u"Alba =25; Dora =21; Bora =16");
    addTextRow("a count, or its part", u"[Alba] has {25%|25 percent} of the market. [Bora] has {9%|9 percent}, [Cima]'s stood at {26 million|26000000}, or {3%|3 percent}.",
        u"Alba =25; Bora =9; Cima =3");
    addTextRow("told exactly", u"[Alba] took nearly a third of the market (31.2%) in <2020>.", u"Alba ~33.33 @2020");
    addTextRow("apiece behind the market", u"[Alba] and [Bora] were tied at {15%|15 percent} of the market apiece.", u"Alba =15; Bora =15");
    addTextRow("saw its share", u"[Alba] saw its share shrink to {3.6%|3.6 percent}.", u"Alba =3.6");
}

void TestShareFrames::sums_data()
{
    addTextColumns();
    addTextRow("the big three", u"[Alba] has {30%|30 percent} of the market. [Bora] and [Cima] follow with shares of {21%|21 percent} and {12%|12 percent} respectively. "
                         u"The big three accounted for {63%|63 percent} of the market.",
        u"Alba =30; Bora =21; Cima =12; Alba + Bora + Cima =63");
    addTextRow("of the three", u"[Alba], [Bora] and [Cima] sell it. The largest of the three has {63%|63 percent} of the market.", u"");
    addTextRow("between them behind", u"[Alba] and [Bora] make up another {20%|20 percent} of the market between them.", u"Alba + Bora =20");
    addTextRow("which between them", u"[Alba] and [Bora], which between them carried two-thirds of the traffic, won.", u"Alba + Bora =66.67");
    addTextRow("one with another", u"[Alba] together with [Bora] held {20%|20 percent} of the market.", u"Alba + Bora =20");
    addTextRow("Chinese, in the sentence", u"[甲行]占市场的{36%|36 percent}，[乙行]{33%|33 percent}，[丙行]{14%|14 percent}，三者之和接近{83%|~83 percent}。",
        u"甲行 =36; 乙行 =33; 丙行 =14; 甲行 + 乙行 + 丙行 ~83");
    addTextRow("Chinese, of the sentence before", u"[甲行]的市场份额为{53%|53 percent}，[乙行]{39%|39 percent}。两家合计拿下{92%|92 percent}的市场。",
        u"甲行 =53; 乙行 =39; 甲行 + 乙行 =92");
    addTextRow("Chinese, named", u"[甲行]、[乙行]、[丙行]居前三，共占市场的{77%|77 percent}。", u"甲行 + 乙行 + 丙行 =77");
}

void TestShareFrames::bareNumbers_data()
{
    addTextColumns();
    addTextRow("decimals after names", u"[Alba] led with {19.9%|19.9 percent} of the market. Then came [Bora] 14.4, [Cima] (12.6) and [Dora] with 10.",
        u"Alba =19.9; Bora =14.4; Cima =12.6; Dora =10");
    addTextRow("of every hundred", u"Of every hundred pizzas ordered in Peru, [Alba] brought 38, [Bora] 33 and [Cima] 24.", u"Alba =38; Bora =33; Cima =24");
    addTextRow("some of a hundred", u"[Alba] will close 30 of 100 shops, [Bora] 20.", u"");
    addTextRow("every second", u"[Alba] sells every second scooter.", u"Alba =50");
    addTextRow("spelled out", u"[Alba] has {14%|14 percent} of the market, [Bora] sits on eleven.", u"Alba =14; Bora =11");
    addTextRow("ebbed to", u"[Alba]'s share, {98%|98 percent} in <2022>, has ebbed to 93.", u"Alba =98 @2022; Alba =93");
    addTextRow("from, at the head", u"[Alba] leads the market with a share of {70%|70 percent}. From {60%|60 percent} in <2020> it went to 44 in <2023>.", u"Alba =70; Alba =60 @2020; Alba =44 @2023");
    addTextRow("times before", u"[Alba] has {5%|5 percent} of the market, three times the {1.5%|1.5 percent} of <2020>.", u"Alba =5; Alba =1.5 @2020");
    addTextRow("before, in brackets", u"[Alba]'s share is {31%|31 percent} (<H1 2022|2022-40>: {29%|29 percent}).", u"Alba =31; Alba =29 @2022-40");
    addTextRow("moved from", u"[Bora] has {20%|20 percent} of the market. [Alba], fifth, moved from {15.7%|15.7 percent} to {15.1%|15.1 percent}.", u"Bora =20; Alba =15.7; Alba =15.1");
    addTextRow("hangs on to", u"[Alba] has {14%|14 percent} of the market. [Bora] hangs on to 11, thanks to an airport.", u"Alba =14; Bora =11");
    addTextRow("from a share to", u"[Alba] went from a {30%|30 percent} share in <2018> to 18 in <2022>.", u"Alba =30 @2018; Alba =18 @2022");
    addTextRow("in front", u"Of the hours that Indians spend there, [Alba] has {15%|15 percent}.", u"Alba =15");
    addTextRow("of its own", u"Of its revenue, [Alba] has {15%|15 percent} in Peru.", u"");
    addTextRow("that puts it", u"At home [Alba]'s {21%|21 percent} puts it ahead of [Bora], on 16.", u"Alba =21; Bora =16");
}

void TestShareFrames::chineseInPassing_data()
{
    addTextColumns();
    addTextRow("only so much of the market", u"[甲行]依旧小众，只有{1%|~1 percent}的市场。", u"甲行 ~1");
    addTextRow("taken away", u"[甲行]拿走{29%|29 percent}的出货量，[乙行]为{17%|17 percent}。", u"甲行 =29; 乙行 =17");
    addTextRow("growth of the market", u"[甲行]只有{15%|15 percent}的市场增速。", u"");
    addTextRow("beside another", u"[甲行]曾与[乙行]平分秋色，一度手握{22%|22 percent}的市场。", u"甲行 =22");
    addTextRow("each in turn", u"市场上，[甲行]以{12%|12 percent}的份额居首，[乙行]、[丙行]各占{5%|5 percent}和{4%|4 percent}。", u"甲行 =12; 乙行 =5; 丙行 =4");
    addTextRow("each as much", u"市场上，[甲行]以{12%|12 percent}的份额居首，[乙行]、[丙行]各占{2%|2 percent}。", u"甲行 =12; 乙行 =2; 丙行 =2");
    addTextRow("of a whole without a name", u"[甲行]占咖啡连锁的{22%|22 percent}，[乙行]{14%|14 percent}。", u"甲行 =22; 乙行 =14");
    addTextRow("against the quarter before", u"[甲行]以{51%|51 percent}的份额居首，较<上季度|2013-34>下降{0.6个百分点|0.6 points}；[乙行]占{18%|18 percent}。",
        u"甲行 =51; 乙行 =18");
    addTextRow("a count, then its part", u"[甲行]的份额为{20%|20 percent}。第二名[乙行]，{1170万台|11700000 台}，{17%|17 percent}；第三名[丙行]，{1090万台|10900000 台}，{15%|15 percent}。",
        u"甲行 =20; 乙行 =17; 丙行 =15");
    addTextRow("what it rests on", u"[甲行]挤进前五，靠的是{14.1%|14.1 percent}的份额。", u"甲行 =14.1");
    addTextRow("a roll in brackets", u"排名：[甲行]（{17%|17 percent}）、[乙行]（{16%|16 percent}）、[丙行]（{15%|15 percent}）。", u"甲行 =17; 乙行 =16; 丙行 =15");
    addTextRow("a roll told", u"头名是[甲行]，{17%|17 percent}，[乙行]{16%|16 percent}紧咬不放，[丙行]{15%|15 percent}排第三。", u"甲行 =17; 乙行 =16; 丙行 =15");
    addTextRow("nowadays", u"[甲行]的份额，<2019年|2019>是{10%|10 percent}，如今已有{近30%|~30 percent}。", u"甲行 =10 @2019; 甲行 ~30");
    addTextRow("left over", u"<2010年|2010>，[甲行]还握着{33%|33 percent}的手机市场；到<2012年底|2012-12~>，只剩{3%|3 percent}。", u"甲行 =33 @2010; 甲行 =3 @2012-12~");
    addTextRow("taken outright", u"[甲行]以{1180万台|11800000 台}登顶，分得{18%|18 percent}。", u"甲行 =18");
    addTextRow("reached", u"[甲行]的市占率突破{4%|>4 percent}，达到{4.9%|4.9 percent}。", u"甲行 >4; 甲行 =4.9");
}

void TestShareFrames::chinese_data()
{
    addTextColumns();
    addTextRow("held in a list", u"以<2023年末|2023-12~>的总资产计，[甲行]占{17.6%|17.6 percent}，[乙行]约为{9%|9 percent}，[丙行]{5.2%|5.2 percent}。",
        u"甲行 =17.6 @2023-12~; 乙行 =9 @2023-12~; 丙行 =5.2 @2023-12~");
    addTextRow("held within", u"[甲行]在移动支付中占{82%|82 percent}。", u"甲行 =82");
    addTextRow("of a region", u"[甲行]占全国的{17%|17 percent}。", u"");
    addTextRow("of the country at home", u"[甲行]出货量占国内的{17%|17 percent}。", u"甲行 =17");
    addTextRow("a joint venture", u"合资公司中，[甲行]占{51%|51 percent}，[乙行]占{49%|49 percent}。", u"");
    addTextRow("of its own", u"广告占[甲行]总收入的{60%|60 percent}。", u"");
    addTextRow("among orders", u"网约车订单中，[甲行]占{70%|70 percent}，其余很小。", u"甲行 =70");
    addTextRow("in turn", u"[甲行]、[乙行]分别占{14%|14 percent}和{15%|15 percent}。", u"甲行 =14; 乙行 =15");
    addTextRow("a stranger", u"市场份额方面，[甲行]占{53%|53 percent}，百时美{22%|22 percent}，[丙行]{20%|20 percent}。", u"甲行 =53; 百时美 =22; 丙行 =20");
    addTextRow("the rest", u"[甲行]占市场的{65%|65 percent}，其余玩家合计只有{2%|2 percent}。", u"甲行 =65");
    addTextRow("a country behind the name", u"以总资产计，[甲行]中国占{17%|17 percent}，[乙行]{5%|5 percent}。", u"甲行 =17; 乙行 =5");
    addTextRow("a stranger in a place", u"[甲行]的市场份额为{16%|16 percent}，排在第二位的横店只有{4%|4 percent}。", u"甲行 =16; 横店 =4");
    addTextRow("from to", u"[甲行]的市占率从{0.6%|0.6 percent}滑落至{0.14%|0.14 percent}。", u"甲行 =0.6; 甲行 =0.14");
    addTextRow("bought", u"[甲行]的故事：<2004年|2004>买下[乙行]，市占率超过{15%|>15 percent}。", u"甲行 >15 @2004");
}

QTEST_GUILESS_MAIN(TestShareFrames)
#include "tst_shareframes.moc"
