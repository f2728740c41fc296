// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureframes.h"
#include "extract/figurewords.h"

#include "support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString written(const Figure &figure)
{
    QString line = toString(figure.measure) + u' ' + figure.company + u' ' + toString(figure.comparator)
        + QString::number(figure.value, 'g', 12) + u' ' + figure.unit;
    if (figure.asOf)
        line += u" @"_s + figure.asOf->toString();
    if (!figure.attributedTo.isEmpty())
        line += u" by "_s + figure.attributedTo;
    return line;
}

QStringList found(const QString &marked, const QString &published = {})
{
    const MarkedText text(marked, published);
    QStringList lines;
    for (const Figure &figure : findFigures(text.analysis()))
        lines << written(figure);
    return lines;
}

void row(const char *name, const char16_t *text, const QStringList &expected)
{
    QTest::newRow(name) << QString::fromUtf16(text) << expected;
}

void refuse(const char *name, const char16_t *text)
{
    row(name, text, {});
}

} // namespace

class TestFigureFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShares_data();
    void readsShares();
    void refusesWhatIsNoShare_data();
    void refusesWhatIsNoShare();
    void readsMeasures_data();
    void readsMeasures();
    void refusesWhatIsNoFigure_data();
    void refusesWhatIsNoFigure();
    void namesMarketAndRegion_data();
    void namesMarketAndRegion();
    void carriesTimeAndMeasurerOn();
    void leavesBoilerplateAlone();
    void givesEachFigureOneClaim();
    void wordsAreOfKnownClasses();
};

void TestFigureFrames::readsShares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row("peak", u"As an early entrant, [Polder] had a good start with market share peaking at {around 15%|~15 percent} in <2008>, but the site "
                "quickly lost ground to [Alibaba] and [JD.com].",
        {u"market_share Polder ~15 percent @2008"_s});
    row("held of the market", u"[Polder] held a minuscule {0.6%|0.6 percent} of the market <last year|2018>, according to research institute [Analysys].",
        {u"market_share Polder =0.6 percent @2018 by Analysys"_s});
    row("less than", u"[Polder] held {less than 1%|<1 percent} share of China’s total e-commerce market as of <June 2018|2018-06>, according to market research "
                     "institute [eMarketer] (in Chinese).",
        {u"market_share Polder <1 percent @2018-06 by eMarketer"_s});
    row("list", u"In <2018>, [IDC] put [Samsung] at {20.8%|20.8 percent} of the smartphone market, [Apple] at {14.9%|14.9 percent} and [Huawei] at {14.7%|14.7 percent}.",
        {u"market_share Samsung =20.8 percent @2018 by IDC"_s, u"market_share Apple =14.9 percent @2018 by IDC"_s,
         u"market_share Huawei =14.7 percent @2018 by IDC"_s});
    row("list in brackets", u"The top browsers by market share in <May 2012|2012-05> were [Chrome] ({32.4%|32.4 percent}), [Internet Explorer] ({32.1%|32.1 percent}) and [Firefox] ({25.6%|25.6 percent}), [StatCounter] said.",
        {u"market_share Chrome =32.4 percent @2012-05 by StatCounter"_s, u"market_share Internet Explorer =32.1 percent @2012-05 by StatCounter"_s,
         u"market_share Firefox =25.6 percent @2012-05 by StatCounter"_s});
    row("for", u"[eMarketer] put the shares of <2018> at {58.2%|58.2 percent} for [Alibaba], {16.3%|16.3 percent} for [JD.com] and {5.2%|5.2 percent} for [Pinduoduo].",
        {u"market_share Alibaba =58.2 percent @2018 by eMarketer"_s, u"market_share JD.com =16.3 percent @2018 by eMarketer"_s,
         u"market_share Pinduoduo =5.2 percent @2018 by eMarketer"_s});
    row("shares at", u"For <2018> [eMarketer] put the shares at {58.2%|58.2 percent} for [Alibaba] and {16.3%|16.3 percent} for [JD.com].",
        {u"market_share Alibaba =58.2 percent @2018 by eMarketer"_s, u"market_share JD.com =16.3 percent @2018 by eMarketer"_s});
    row("respectively", u"[Alibaba] and [JD.com] held {58.2%|58.2 percent} and {16.3%|16.3 percent} of online retail respectively in <2018>.",
        {u"market_share Alibaba =58.2 percent @2018"_s, u"market_share JD.com =16.3 percent @2018"_s});
    row("from to", u"[Nokia]'s share of the phone market fell from {49.4%|49.4 percent} in <2007> to {3%|3 percent} in <2013>.",
        {u"market_share Nokia =49.4 percent @2007"_s, u"market_share Nokia =3 percent @2013"_s});
    row("jointly", u"[Boeing] and [Airbus] together control {more than 90%|>90 percent} of the market for large jets.",
        {u"market_share Boeing + Airbus >90 percent"_s});
    row("joint without a word for it", u"[Uber] and [Lyft] account for {98%|98 percent} of the ride-hailing market, [Second Measure] data show.",
        {u"market_share Uber + Lyft =98 percent by Second Measure"_s});
    row("each", u"[Ford] and [GM] each had {17%|17 percent} of the market in <2015>.",
        {u"market_share Ford =17 percent @2015"_s, u"market_share GM =17 percent @2015"_s});
    row("each behind it", u"[ArcelorMittal] held {28%|28 percent} of the steel market in <2018>, [Salzgitter] and [Voestalpine] {7%|7 percent} each.",
        {u"market_share ArcelorMittal =28 percent @2018"_s, u"market_share Salzgitter =7 percent @2018"_s,
         u"market_share Voestalpine =7 percent @2018"_s});
    row("in turn without the word", u"[MRF], [CEAT] and [JK Tyre] control {24%|24 percent}, {21%|21 percent} and {16%|16 percent} of the tyre market.",
        {u"market_share MRF =24 percent"_s, u"market_share CEAT =21 percent"_s, u"market_share JK Tyre =16 percent"_s});
    row("a third", u"[Vivo] held a third of the mobile market in <2020>, [Claro] {26%|26 percent}.",
        {u"market_share Vivo =33.3333333333 percent @2020"_s, u"market_share Claro =26 percent @2020"_s});
    row("every", u"In Russia, [Yandex] has six out of every ten searches.", {u"market_share Yandex =60 percent"_s});
    row("percent once", u"In <2018> [MRF], [CEAT] and [JK Tyre] had 60, 18 and {19 percent|19 percent} of the tyre market, respectively.",
        {u"market_share MRF =60 percent @2018"_s, u"market_share CEAT =18 percent @2018"_s, u"market_share JK Tyre =19 percent @2018"_s});
    row("apposition", u"[PhonePe], which is owned by [Walmart], processed {48.3 per cent|48.3 percent} of all UPI transactions in <2023>.",
        {u"market_share PhonePe =48.3 percent @2023"_s});
    row("an apposition that goes on", u"[Nigerian Breweries], the [Heineken] subsidiary, held {52%|52 percent} of the beer market in <2023>.",
        {u"market_share Nigerian Breweries =52 percent @2023"_s});
    row("whose", u"It passed [Yoplait], whose slice of the market had shrunk from {37%|37 percent} in <2008> to {26%|26 percent}.",
        {u"market_share Yoplait =37 percent @2008"_s, u"market_share Yoplait =26 percent"_s});
    row("exceeded", u"[Haneul]'s share of the phone market exceeded {4 percent|4 percent}.", {u"market_share Haneul >4 percent"_s});
    row("a table", u"Maker | Share | <2018>\n[Kone] | {16.8%|16.8 percent} | {16.1%|16.1 percent}\n[Otis] | {17.4%|17.4 percent} | {17.9%|17.9 percent}\n",
        {u"market_share Kone =16.8 percent"_s, u"market_share Kone =16.1 percent @2018"_s, u"market_share Otis =17.4 percent"_s,
         u"market_share Otis =17.9 percent @2018"_s});
    row("more than half", u"[Netflix] commands {more than half|>50 percent} of the streaming market in Brazil.",
        {u"market_share Netflix >50 percent"_s});
    row("account for sales of a kind", u"[Toyota] accounted for {10.5%|10.5 percent} of global car sales in <2019>, according to [JATO Dynamics].",
        {u"market_share Toyota =10.5 percent @2019 by JATO Dynamics"_s});
    row("sold worldwide", u"[Samsung] made {one in five|~20 percent} of the phones sold worldwide in <2018>.",
        {u"market_share Samsung ~20 percent @2018"_s});
    row("followed by", u"[AWS] led the cloud market with a share of {33%|33 percent} in <the second quarter|2020-34>, followed by [Microsoft] with {18%|18 percent} and [Google] with {9%|9 percent}.",
        {u"market_share AWS =33 percent @2020-34"_s, u"market_share Microsoft =18 percent @2020-34"_s,
         u"market_share Google =9 percent @2020-34"_s});
    row("ahead of", u"[Xiaomi] captured a {28 percent|28 percent} market share in India in <the third quarter|2018-35>, ahead of [Samsung] and [Vivo].",
        {u"market_share Xiaomi =28 percent @2018-35"_s});
    row("compared with a rival", u"[Ryanair] had a {16%|16 percent} share of seats in <2019>, compared with {14%|14 percent} for [Lufthansa].",
        {u"market_share Ryanair =16 percent @2019"_s, u"market_share Lufthansa =14 percent @2019"_s});
    row("up from", u"[Huawei]'s market share rose to {17.6%|17.6 percent} in <2019>, up from {14.7%|14.7 percent} <a year earlier|2018>.",
        {u"market_share Huawei =17.6 percent @2019"_s, u"market_share Huawei =14.7 percent @2018"_s});
    row("held by", u"Only {9%|9 percent} of the market is held by [Opera], [Net Applications] found.",
        {u"market_share Opera =9 percent by Net Applications"_s});
    row("share of a company", u"The market share of [Heineken] climbed to {12%|12 percent} in <2014>.", {u"market_share Heineken =12 percent @2014"_s});
    row("measurer with an unknown name", u"[Spotify] had a {36%|36 percent} share of subscribers, according to the Office of Music in London.",
        {u"market_share Spotify =36 percent by Office of Music"_s});
    row("years joined", u"According to [CNBC], [Amazon]'s market share in China was {over 15%|>15 percent} in <2011> and <2012>.",
        {u"market_share Amazon >15 percent @2011/2012 by CNBC"_s});
    row("pronoun in the next sentence", u"[Opel] sells small cars. Its market share in Germany was {6%|6 percent} in <2016>.",
        {u"market_share Opel =6 percent @2016"_s});
    row("pronoun in the next clause", u"[Lidl] opened there before [Aldi], but its share of the market is {4%|4 percent}.",
        {u"market_share Lidl =4 percent"_s});
    row("now, and a year ago", u"[HSBC] now has a {5.8 per cent|5.8 percent} share of the market, compared with {5.3 per cent|5.3 percent} <a year ago|2004~>.",
        {u"market_share HSBC =5.8 percent"_s, u"market_share HSBC =5.3 percent @2004~"_s});
    row("other countries", u"[Polder] controls {about 70 per cent|~70 percent} of the laundry market in Brazil, {80 per cent|80 percent} in Argentina and {40 per cent|40 percent} in India.",
        {u"market_share Polder ~70 percent"_s, u"market_share Polder =80 percent"_s, u"market_share Polder =40 percent"_s});
    row("a stranger in the list", u"[Samsung] has a share of {23%|23 percent}, compared with {12%|12 percent} for Zest and {9%|9 percent} for [Apple].",
        {u"market_share Samsung =23 percent"_s, u"market_share Apple =9 percent"_s});
    row("division", u"[Polder]'s Italian division, which has only a {6 per cent|6 percent} market share, is for sale.", {u"market_share Polder =6 percent"_s});
    row("Chinese", u"据[易观国际|Analysys]统计，<2018年|2018>[亚马逊中国|Amazon China]的市场份额仅为{0.6%|0.6 percent}。",
        {u"market_share Amazon China =0.6 percent @2018 by Analysys"_s});
    row("together they", u"[Grab] has bought the local arm of [Uber]. Together they had held {more than 80%|>80 percent} of the ride-hailing market.",
        {u"market_share Grab + Uber >80 percent"_s});
    row("gross merchandise value", u"In <2022> [Shopee] took {36%|36 percent} of gross merchandise value, [Tokopedia] {35%|35 percent} and [Lazada] {10%|10 percent}.",
        {u"market_share Shopee =36 percent @2022"_s, u"market_share Tokopedia =35 percent @2022"_s, u"market_share Lazada =10 percent @2022"_s});
    row("orders in a country", u"[Rappi] held {29%|29 percent} of orders in Mexico.", {u"market_share Rappi =29 percent"_s});
    row("trading", u"[EachNet] accounted for {79%|79 percent} of online trading in <2003>, [Taobao] for {under 8%|<8 percent}.",
        {u"market_share EachNet =79 percent @2003"_s, u"market_share Taobao <8 percent @2003"_s});
    row("ascribed", u"[Metrika] sees [Shopee] at {72%|72 percent} in <2023>, [Lazada] at {8%|8 percent}.",
        {u"market_share Shopee =72 percent @2023 by Metrika"_s, u"market_share Lazada =8 percent @2023 by Metrika"_s});
    row("any apposition", u"[Kanzhun] has {29%|29 percent} of the market, and [51job], taken private by [DCP] for {$4.3 billion|4300000000 USD}, had {22%|22 percent}.",
        {u"market_share Kanzhun =29 percent"_s, u"market_share 51job =22 percent"_s});
    row("a time in an aside", u"In <2022> [Bukalapak] had {10%|10 percent} of the market, and [TikTok], which opened there in <April 2021|2021-04>, {5%|5 percent}.",
        {u"market_share Bukalapak =10 percent @2022"_s, u"market_share TikTok =5 percent @2022"_s});
    row("two years earlier", u"[Walmart] had {24%|24 percent} of the market in <2014>, up from {22%|22 percent} <two years earlier|1993~>.",
        {u"market_share Walmart =24 percent @2014"_s, u"market_share Walmart =22 percent @2012"_s});
    row("fiscal year", u"In the fiscal year that ended in <March|2021-03>, [Ford] had a market share of {1.8%|1.8 percent}, down from {2.4%|2.4 percent} in <the previous year|2019>.",
        {u"market_share Ford =1.8 percent @2020-04/2021-03"_s, u"market_share Ford =2.4 percent @2019-04/2020-03"_s});
    row("dates in turn", u"[Vivo]'s market share was {12%|12 percent}, {14%|14 percent} and {9%|9 percent} in <2018>, <2019> and <2020>.",
        {u"market_share Vivo =12 percent @2018"_s, u"market_share Vivo =14 percent @2019"_s, u"market_share Vivo =9 percent @2020"_s});
    row("compared with a base", u"Families in all of Vietnam spent {$9.6 billion|9600000000 USD} in <2023>, {53%|53 percent} more than in <2022>. [Shopee] took {68.6%|68.6 percent} of the market, up from {63.4%|63.4 percent}.",
        {u"market_share Shopee =68.6 percent @2023"_s, u"market_share Shopee =63.4 percent @2022"_s});
    row("an object leads no sentence", u"[Carrefour] came first. Then came [Alibaba], [JD.com] and the rest. Its share of the market slid to {4.6%|4.6 percent}.",
        {u"market_share Carrefour =4.6 percent"_s});
    row("with a share first", u"With {31%|31 percent} of the television market, [Samsung] is ahead of [LG].", {u"market_share Samsung =31 percent"_s});
    row("Chinese that leaves its subject out", u"<2008年|2008>[卓越|Joyo]的市场份额达到{15.4%|15.4 percent}。<2010年|2010>降到{5.5%|5.5 percent}。",
        {u"market_share Joyo =15.4 percent @2008"_s, u"market_share Joyo =5.5 percent @2010"_s});
    row("half in Chinese", u"[滴滴|Didi]的市场份额过半。", {u"market_share Didi >50 percent"_s});
    row("a stranger in Chinese", u"[美团|Meituan]占市场的{68%|68 percent}，其他平台合计{不足5%|<5 percent}。", {u"market_share Meituan =68 percent"_s});
    row("lines below a heading", u"Market share in <2010>\n[Nokia] {28.9%|28.9 percent}\n[Samsung] {17.6%|17.6 percent}\n",
        {u"market_share Nokia =28.9 percent @2010"_s, u"market_share Samsung =17.6 percent @2010"_s});
}

void TestFigureFrames::readsShares()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text).join(u'\n'), expected.join(u'\n'));
}

void TestFigureFrames::refusesWhatIsNoShare_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    refuse("orders of its own", u"[Polder] delivers {85%|85 percent} of its orders in Mexico the same day.");
    refuse("workforce in a country", u"[Polder] laid off {30%|30 percent} of its workforce in India.");
    refuse("many in Chinese", u"中国品牌的市场份额超过一半，[大众|Volkswagen]退出。");
    refuse("stake", u"[Tencent] bought a {15%|15 percent} stake in [JD.com] in <2014>.");
    refuse("stake of", u"[Uber] took a stake of {27.5%|27.5 percent} in [Grab].");
    refuse("share in a firm", u"[Renault] holds a {43%|43 percent} share in [Nissan].");
    refuse("shares of a firm", u"[SoftBank] owns {26%|26 percent} of the shares of [Alibaba].");
    refuse("part of a firm", u"[Daimler] acquired {51%|51 percent} of [Polder].");
    refuse("fine", u"[Google] faces a fine of up to {10%|10 percent} of its global turnover.");
    refuse("share price", u"Shares of [Nokia] fell {14%|14 percent} on <Thursday|2012-06-14>.");
    refuse("share gained", u"[Vivo] gained {2.3%|2.3 percent} market share in <2018>.");
    refuse("points", u"[Vivo]'s market share rose by {2 percentage points|2 points}.");
    refuse("share rose by", u"[Vivo]'s market share rose by {4%|4 percent} in <2018>.");
    refuse("mix of sales", u"The iPhone accounted for {62%|62 percent} of [Apple]'s revenue in <2017>.");
    refuse("mix of its sales", u"Services now make up {23%|23 percent} of its sales, [Apple] said.");
    refuse("mix of bare sales", u"Online orders represented {23%|23 percent} of sales at [Tesco].");
    refuse("discount", u"[Polder] sold soap at {30%|30 percent} off in <November 2018|2018-11>.");
    refuse("survey", u"[Polder] said {60%|60 percent} of customers prefer soap.");
    refuse("workforce", u"[Polder] will cut {10%|10 percent} of its workforce.");
    refuse("aim", u"[Volvo] aims for a {5%|5 percent} market share by <2025>.");
    refuse("market without a holder", u"Mobile phones accounted for {70%|70 percent} of e-commerce sales in China.");
    refuse("only the measurer", u"Chinese brands held {46%|46 percent} of the market, according to [Counterpoint].");
    refuse("a division for sale", u"[Sky] is bidding for the local division, which has a {15 per cent|15 percent} market share.");
    refuse("per share", u"[Barclays] will report earnings of 37.9p per share, {some 20 per cent|~20 percent} above the consensus.");
    refuse("buy-back", u"[BASF] will stop the {20 per cent|20 percent} share buy-back.");
    refuse("share in a venture", u"[Tesco] bought out the bank's {50 per cent|50 percent} share in their financial services joint venture.");
    refuse("addressable market", u"[Aggreko] was active in {less than 20 per cent|<20 percent} of its addressable market.");
    refuse("the market grew", u"Sales of [Tesco] rose {5.2 per cent|5.2 percent}, compared with the market at {3.1 per cent|3.1 percent}.");
    refuse("rates", u"In the wider market, leading shares fell after the [Bank] decided to leave interest rates on hold at {5.5 per cent|5.5 percent}.");
    refuse("Chinese growth", u"[小米|Xiaomi]的市场份额增长{5%|5 percent}。");
    refuse("Chinese stake", u"[腾讯|Tencent]持有[京东|JD.com]{15%|15 percent}的股份。");
    refuse("interest", u"[Polder] borrowed at an interest rate of {5%|5 percent}.");
    refuse("tax", u"[Apple] paid a tax of {2%|2 percent} on profits in Europe.");
    refuse("someone speaking of a product", u"[Apple] said the iPhone accounted for {63%|63 percent} of revenue.");
}

void TestFigureFrames::refusesWhatIsNoShare()
{
    QFETCH(QString, text);
    const QStringList lines = found(text);
    QVERIFY2(lines.filter(u"market_share"_s).isEmpty(), qPrintable(lines.join(u'\n')));
}

void TestFigureFrames::readsMeasures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row("monthly users", u"The deal grants [Amazon] access to [Pinduoduo]’s {429.6 million|429600000 users} monthly active users.",
        {u"monthly_active_users Pinduoduo =429600000 count"_s});
    row("spend", u"[Pinduoduo]’s users from first-tier cities spend {well over RMB 5,000|>5000 CNY} per year, based on annualized figures for <the third quarter of 2019|2019-35>.",
        {u"other Pinduoduo >5000 CNY @2019-35"_s});
    row("products", u"An [Amazon] spokeswoman said that the pop-up store on [Pinduoduo] will be featuring {more than 1,000|>1000 products} overseas products.",
        {u"other Amazon >1000 count"_s});
    row("times since", u"According to [the company|Polder], total sales from vendors to overseas customers has increased {13-fold|13 times} <since 2012|2012/..>.",
        {u"sales_growth Polder =13 times @2012/2015"_s});
    row("times in", u"[Polder] claims that sales to consumers abroad are on track to increase {six-fold|6 times} in <2015>, compared with <the year prior|2014>.",
        {u"sales_growth Polder =6 times @2015"_s});
    row("two growths", u"Sales of vendors to [Polder]'s customers overseas have grown {13-fold|13 times} <since 2012|2012/..>, and sales to the United States and Japan "
                       "have {more than doubled|>2 times} <since 2014|2014/..>.",
        {u"sales_growth Polder =13 times @2012/2015"_s, u"sales_growth Polder >2 times @2014/2015"_s});
    row("lost", u"[Uber] lost {$1.1 billion|1100000000 USD} in <the third quarter|2018-35> on revenue of {$2.95 billion|2950000000 USD}.",
        {u"loss Uber =1100000000 USD @2018-35"_s, u"revenue Uber =2950000000 USD @2018-35"_s});
    row("the carrier", u"[Ryanair] is Irish. The carrier operates {455|455 aircraft} aircraft. Net profit rose {10 per cent|10 percent} to {€1.45 billion|1450000000 EUR}.",
        {u"shipments Ryanair =455 count"_s, u"other Ryanair =10 percent"_s, u"profit Ryanair =1450000000 EUR"_s});
    row("apposition", u"[Gojek], [Grab]'s biggest rival, has a valuation of {$5 billion|5000000000 USD}.", {u"valuation Gojek =5000000000 USD"_s});
    row("aside", u"[Tencent Music], in which [Spotify] holds shares, has {more than 800 million|>800000000 users} users.",
        {u"users Tencent Music >800000000 count"_s});
    row("what it is measured against", u"[Spotify] ended <2018> with {96 million|96000000 subscribers} subscribers, up {36%|36 percent} from <a year earlier|2017>, and {207 million|207000000 users} monthly active users.",
        {u"users Spotify =96000000 count @2018"_s, u"other Spotify =36 percent @2018"_s, u"monthly_active_users Spotify =207000000 count @2018"_s});
    row("revenue and growth", u"[Ikea] reported revenue of {$36 billion|36000000000 USD} for <2016>, up {7%|7 percent} from <2015>.",
        {u"revenue Ikea =36000000000 USD @2016"_s, u"sales_growth Ikea =7 percent @2016"_s});
    row("loss", u"[Uber] posted a net loss of {$5.2 billion|5200000000 USD} in <the second quarter|2019-34>.",
        {u"loss Uber =5200000000 USD @2019-34"_s});
    row("sum first", u"[Tesla] made a {$312 million|312000000 USD} profit in <the third quarter|2018-35>.",
        {u"profit Tesla =312000000 USD @2018-35"_s});
    row("decline", u"Sales at [Sears] fell {5%|5 percent} in <2016>.", {u"other Sears =5 percent @2016"_s});
    row("share price", u"[Apple] shares rose {4%|4 percent} to {$180|180 USD} on <Friday|2018-02-02>.",
        {u"other Apple =4 percent"_s, u"other Apple =180 USD"_s});
    row("a share's price", u"[Xstrata] faded to {£12.96|12.96 GBP} in advance of earnings due on <Tuesday|2005-06-14>.", {u"other Xstrata =12.96 GBP"_s});
    row("a sum of no deal", u"[Cambia] handled {$2.9 billion|2900000000 USD} in <2020>.", {u"other Cambia =2900000000 USD @2020"_s});
    row("stake", u"[Cevian] holds a {18%|18 percent} stake in the steelmaker.", {u"other Cevian =18 percent"_s});
    row("valuation", u"The round gave [Airbnb] a valuation of {$31 billion|31000000000 USD} in <2017>.",
        {u"valuation Airbnb =31000000000 USD @2017"_s});
    row("price", u"[Netflix] raised the price of its basic plan to {$8.99|8.99 USD} a month.", {u"price Netflix =8.99 USD"_s});
    row("stores", u"[Starbucks] runs {3,300|3300 stores} coffee shops in China.", {u"stores Starbucks =3300 count"_s});
    row("employs", u"[Siemens], which employs {372,000|372000 people} people, is based in Munich.", {u"employees Siemens =372000 count"_s});
    row("shipped", u"[Xiaomi] shipped {35.2 million|35200000 units} units in <the second quarter|2018-34>.",
        {u"shipments Xiaomi =35200000 count @2018-34"_s});
    row("merchants", u"[Shopify] has {600,000|600000 merchants} merchants.", {u"merchants Shopify =600000 count"_s});
    row("founded by", u"[The association|Shenzhen Association] was established in <2014> by {52|52 merchants} cross-border merchants in Shenzhen.",
        {u"merchants Shenzhen Association =52 count"_s});
    row("members", u"according to Wang Xin, chairman of [Shenzhen Association], a trade body representing {more than 2,600|>2600 companies} cross-border trading companies in the city.",
        {u"other Shenzhen Association >2600 count"_s});
    row("stores shut", u"Chinese merchants left [Amazon] amid a crackdown that has shut down {more than 50,000|>50000 stores} of the group’s stores.",
        {u"stores Amazon >50000 count"_s});
    row("passengers", u"[Ryanair] carried {142 million|142000000 passengers} passengers in <2018>.", {u"users Ryanair =142000000 count @2018"_s});
    row("gmv", u"[Lazada]'s gross merchandise volume reached {$1.36 billion|1360000000 USD} in <2016>.", {u"gmv Lazada =1360000000 USD @2016"_s});
    row("part of the workforce", u"[JD.com] laid off {200 people|200 people}, {30%|30 percent} of its workforce.",
        {u"other JD.com =200 count"_s, u"other JD.com =30 percent"_s});
    row("silent sentence", u"[Sears] is in trouble. Some {66|66 stores} stores close for good.", {u"stores Sears =66 count"_s});
    row("Chinese stake", u"[TikTok]入股后持股{75.01%|75.01 percent}。", {u"other TikTok =75.01 percent"_s});
    row("margin", u"[BMW]'s operating margin was {8.9%|8.9 percent} in <2017>.", {u"other BMW =8.9 percent @2017"_s});
}

void TestFigureFrames::readsMeasures()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text, u"2015-12"_s).join(u'\n'), expected.join(u'\n'));
}

void TestFigureFrames::refusesWhatIsNoFigure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    refuse("price of a purchase", u"[Amazon] bought [Joyo] for {$75 million|75000000 USD} in <2004>.");
    refuse("worth of a deal", u"[Polder] acquired [Harbour] in a deal valued at {$5 billion|5000000000 USD}.");
    refuse("sum raised", u"[Grab] raised {$2 billion|2000000000 USD} from [SoftBank].");
    refuse("fine", u"The court fined [Intel] {$1.45 billion|1450000000 USD} in <2009>.");
    refuse("investment", u"[Foxconn] will invest {$10 billion|10000000000 USD} in Wisconsin.");
    refuse("a country's", u"[Amazon] entered India, which has {500 million|500000000 users} internet users.");
    refuse("a city's", u"[Amazon] opened an office where the city has {more than 40,000|>40000 firms} firms.");
    refuse("a market's", u"Sales in China's car market fell {8%|8 percent} in <2019>.");
    refuse("no company", u"The city has {more than 40,000|>40000 firms} firms involved in the business.");
    refuse("years", u"[Amazon] has been in China for over {10|10 years} years.");
    refuse("businesses", u"[Amazon] will leave only {two|2 businesses} businesses in China.");
    refuse("a model", u"[Boeing] grounded the Boeing {737|737 }.");
    refuse("a country's retail sales", u"[Next] fell after the statistics office said UK retail sales rose {0.2 per cent|0.2 percent} in <July|2004-07>.");
    refuse("a rival's", u"Zest, [Grab]'s biggest rival, has a valuation of {$5 billion|5000000000 USD}.");
    refuse("a survey", u"Those who use [Tesco] for their main shop had fallen from {40 per cent|40 percent} to {36 per cent|36 percent}.");
    refuse("many", u"[Pinduoduo] gives discounts on {millions of products|1000000 products}.");
    refuse("a forecast of a category", u"It is still a new category, expected to grow {23%|23 percent} in <2016>, according to research firm [iResearch].");
}

void TestFigureFrames::refusesWhatIsNoFigure()
{
    QFETCH(QString, text);
    QCOMPARE(found(text).join(u'\n'), QString());
}

void TestFigureFrames::namesMarketAndRegion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("market");
    QTest::addColumn<QString>("region");
    const auto at = [](const char *name, const char16_t *text, const char16_t *market, const char16_t *region) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(market) << QString::fromUtf16(region);
    };
    at("behind", u"[Polder] held {less than 1%|<1 percent} share of China’s total e-commerce market.", u"e-commerce", u"China");
    at("two words", u"[Apple] had {19%|19 percent} of the global tablet computer market.", u"tablet computer", u"World");
    at("sentence before", u"[Polder] wanted to tap China’s booming e-commerce industry. Its market share was {15%|15 percent}.", u"e-commerce", u"China");
    at("shipments", u"[Apple] took {19%|19 percent} of smartphone shipments in Germany.", u"smartphone", u"Germany");
    at("no noun", u"[Polder] held only {0.6%|0.6 percent} of e-commerce in China.", u"e-commerce", u"China");
    at("before", u"In the Indian smartphone market [Vivo] had a share of {12%|12 percent}.", u"smartphone", u"India");
    at("not of a firm", u"[Polder] held {6%|6 percent} of the soap market. The American company left.", u"soap", u"");
    at("none", u"[Vivo] had a market share of {12%|12 percent}.", u"", u"");
}

void TestFigureFrames::namesMarketAndRegion()
{
    QFETCH(QString, text);
    QFETCH(QString, market);
    QFETCH(QString, region);
    const MarkedText marked(text);
    const auto figures = findFigures(marked.analysis());
    QCOMPARE(figures.size(), size_t(1));
    QCOMPARE(figures[0].market, market);
    QCOMPARE(figures[0].region, region);
}

void TestFigureFrames::carriesTimeAndMeasurerOn()
{
    const QString text = u"[Samsung] led the phone market with {23%|23 percent} in <the first quarter|2019-33>, according to [IDC]. [Huawei] came second "
                         "with {19%|19 percent}. [Apple] followed at {11.7%|11.7 percent}, and [Oppo] at {7.4%|7.4 percent}. [Sony] now has {1%|1 percent} of the market."_s;
    QCOMPARE(found(text).join(u'\n'), (QStringList{u"market_share Samsung =23 percent @2019-33 by IDC"_s,
                                                   u"market_share Huawei =19 percent @2019-33 by IDC"_s,
                                                   u"market_share Apple =11.7 percent @2019-33 by IDC"_s,
                                                   u"market_share Oppo =7.4 percent @2019-33 by IDC"_s,
                                                   u"market_share Sony =1 percent by IDC"_s}.join(u'\n')));
}

void TestFigureFrames::leavesBoilerplateAlone()
{
    MarkedText text(u"[Polder] held {6%|6 percent} of the market in <2018>."_s);
    QCOMPARE(findFigures(text.analysis()).size(), size_t(1));
    text.setAside({0, text.article().text.size()});
    QCOMPARE(findFigures(text.analysis()).size(), size_t(0));
}

void TestFigureFrames::givesEachFigureOneClaim()
{
    const MarkedText text(u"First. [Nokia]'s share of the phone market fell from {49.4%|49.4 percent} in <2007> to {3%|3 percent} in <2013>, [IDC] said."_s);
    const auto figures = findFigures(text.analysis());
    QCOMPARE(figures.size(), size_t(2));
    for (const Figure &figure : figures) {
        QCOMPARE(figure.claims.size(), size_t(1));
        const Claim &claim = figure.claims.front();
        QVERIFY(claim.quote.startsWith(u"Nokia's share"_s) && claim.quote.endsWith(u"IDC said."_s));
        QCOMPARE(claim.kind, u"market_share"_s);
        QVERIFY(claim.value == figure.value && claim.when == figure.asOf);
        QVERIFY(claim.score > 0.5 && claim.score <= 1);
        QStringList labels;
        for (const auto &line : claim.explanation.lines)
            labels << line.first;
        QCOMPARE(labels.join(u' '), u"Trigger Value Company As of Measured by Market Score"_s);
    }
    QVERIFY(figures[0].key != figures[1].key);
    QCOMPARE(findFigures(text.analysis())[0].key, figures[0].key);
}

void TestFigureFrames::wordsAreOfKnownClasses()
{
    for (int i = 0; i < cueCount; ++i)
        QVERIFY2(!figureWords(Cue(i)).entries().empty(), qPrintable(QString::number(i)));
    for (const auto &entry : figureWords(Cue::Measure).entries()) {
        QVERIFY2(measureName(entry.field(0)).has_value(), qPrintable(entry.phrase));
        QVERIFY2(!entry.field(1).isEmpty(), qPrintable(entry.phrase));
    }
}

QTEST_GUILESS_MAIN(TestFigureFrames)
#include "tst_figureframes.moc"
