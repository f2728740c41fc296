// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cueset.h"
#include "extract/cueweights.h"
#include "extract/extractor.h"
#include "support/figuretext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "market_share Alba =15 @2018; revenue Bora =4" of a text that nothing is marked in.
QString found(const QString &text)
{
    static const Extractor extractor;
    Article article;
    article.text = text;
    article.published = Edtf::day(2024, 8, 22);
    QStringList lines;
    for (const Figure &figure : extractor.extract(article).figures) {
        QString line = toString(figure.measure) + u' ' + figure.company + u' ' + toString(figure.comparator) + QString::number(figure.value, 'g', 4);
        if (figure.asOf)
            line += u" @"_s + figure.asOf->toString();
        lines << line;
    }
    return lines.join(u"; "_s);
}

} // namespace

/// Figures of whole texts, with the names, numbers and dates that they need.
class TestFigureTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        addTextColumns();
        addTextRow("between", u"Nokia has between 30 and 35 percent of the phone market.", u"market_share Nokia >=30; market_share Nokia <=35");
        addTextRow("with a dash", u"Nokia holds 30-35% of the phone market.", u"market_share Nokia >=30; market_share Nokia <=35");
    }
    void ranges() { check(); }

    void bounds_data()
    {
        addTextColumns();
        addTextRow("never above", u"Nokia's market share never rose above 2 percent.", u"market_share Nokia <=2");
        addTextRow("not yet", u"Nokia's market share has not yet reached 2%.", u"market_share Nokia <2");
        addTextRow("a little more", u"诺基亚的市场份额刚过一成。", u"market_share Nokia >10");
    }
    void bounds() { check(); }

    /// Of which only others of the list say that they are percentages.
    void bareNumbers_data()
    {
        addTextColumns();
        addTextRow("in turn behind another", u"Nokia leads the phone market with 38 percent; Sony and Siemens hold 26 and 15 percent respectively.",
                   u"market_share Nokia =38; market_share Sony =26; market_share Siemens =15");
        addTextRow("the second of a list", u"Nokia leads the phone market with 25%. Sony and Siemens came next with 12.3 and 10.",
                   u"market_share Nokia =25; market_share Sony =12.3; market_share Siemens =10");
        addTextRow("in brackets", u"Nokia has 25% of the phone market, followed by Sony (17) and Siemens (9).",
                   u"market_share Nokia =25; market_share Sony =17; market_share Siemens =9");
        addTextRow("a name and a number", u"Nokia has 25% of the phone market. Sony: 3.5. Siemens, 3.",
                   u"market_share Nokia =25; market_share Sony =3.5; market_share Siemens =3");
        addTextRow("between bars", u"Share of the phone market\nNokia 31 | Sony 27 | Siemens 18 | Ericsson 9\n",
                   u"market_share Nokia =31; market_share Sony =27; market_share Siemens =18; market_share Ericsson =9");
        addTextRow("shops", u"Nokia has 25% of the phone market. Siemens will open 14 shops in Berlin and 9 in Munich.", u"market_share Nokia =25; stores Siemens =14");
    }
    void bareNumbers() { check(); }

    void tables_data()
    {
        addTextColumns();
        addTextRow("between slashes", u"Maker / Share 2023 / Share 2022\nNokia / 36% / 35%\nSamsung / 22% / 24%\n",
                   u"market_share Nokia =36 @2023; market_share Nokia =35 @2022; market_share Samsung =22 @2023; market_share Samsung =24 @2022");
        addTextRow("in Chinese, with a unit", u"单位：亿元\n公司 营收 净利润\n京东 24.3 1.2\n小米 84.9 1.8\n",
                   u"revenue JD.com =2.43e+09; profit JD.com =1.2e+08; revenue Xiaomi =8.49e+09; profit Xiaomi =1.8e+08");
    }
    void tables() { check(); }

    void lines_data()
    {
        addTextColumns();
        addTextRow("several in one", u"Exhibit 1. Share of the phone segment, 2018\nNokia 31 | Samsung 27 | Xiaomi 18 | Others 24\n",
                   u"market_share Nokia =31 @2018; market_share Samsung =27 @2018; market_share Xiaomi =18 @2018");
        addTextRow("of a year each", u"Shares of the phone market by value\n\n2003: Nokia 79, Samsung 8\n2004: Nokia 54, Samsung 41\n\nThat was all.\n",
                   u"market_share Nokia =79 @2003; market_share Samsung =8 @2003; market_share Nokia =54 @2004; market_share Samsung =41 @2004");
        addTextRow("of one company", u"Share of shipments, Nokia in Peru\n2011 12.4%\n2012 17.7%\nQ3 2013 19.7%\n",
                   u"market_share Nokia =12.4 @2011; market_share Nokia =17.7 @2012; market_share Nokia =19.7 @2013-35");
        addTextRow("years between bars", u"Market share, phones in Chile, Nokia\n2007 – 0.6% | 2008 – 0.5% | 2009 – 0.4%\n",
                   u"market_share Nokia =0.6 @2007; market_share Nokia =0.5 @2008; market_share Nokia =0.4 @2009");
        addTextRow("of shares that are traded", u"Sales of shares, Nokia\n2007 – 4% | 2008 – 5% | 2009 – 4%\n", u"");
    }
    void lines() { check(); }

    void names_data()
    {
        addTextColumns();
        addTextRow("Chinese holders", u"2023年，小米在手机市场占21.3%，鹰集科创占12.7%，德龙以8.4%居第三。",
                   u"market_share Xiaomi =21.3 @2023; market_share 鹰集科创 =12.7 @2023; market_share 德龙 =8.4 @2023");
        addTextRow("a short form", u"2023年，京东占67%，鹰集传媒占33%。2022年，鹰集的市占率为30%。",
                   u"market_share JD.com =67 @2023; market_share 鹰集传媒 =33 @2023; market_share 鹰集传媒 =30 @2022");
        addTextRow("of a town, and behind", u"Nokia had 40% of the phone market, against 17% for Zorblatt. In turn Wexmar of Rotterdam had 9%.",
                   u"market_share Nokia =40; market_share Zorblatt =17; market_share Wexmar =9");
    }
    void names() { check(); }

    void numbers_data()
    {
        addTextColumns();
        addTextRow("some more", u"小米在中国有30多家门店，员工1000多万人。", u"stores Xiaomi >30; employees Xiaomi >1e+07");
        addTextRow("a name is no number", u"小米收购了万达酒管的一家门店。", u"");
        addTextRow("of the same things", u"Nokia opened 64 stores in 2023 and closed 31.", u"stores Nokia =64 @2023; stores Nokia =31 @2023");
        addTextRow("a part of them", u"Nokia closed 46 of its 143 stores in 2023.", u"stores Nokia =46 @2023; stores Nokia =143 @2023");
        addTextRow("crowns", u"Nokia had revenue of 9.5 billion Swedish crowns in 2023.", u"revenue Nokia =9.5e+09 @2023");
    }
    void numbers() { check(); }

    void periods_data()
    {
        addTextColumns();
        addTextRow("months of a year", u"今年1—5月，小米的市场份额为4.0%。", u"market_share Xiaomi =4 @2024-01/2024-05");
        addTextRow("months of last year", u"去年1至9月，小米的市场份额为5.0%。", u"market_share Xiaomi =5 @2023-01/2023-09");
        addTextRow("a quarter to a month", u"Nokia had 13% of the phone market in the quarter to June.", u"market_share Nokia =13 @2024-04/2024-06");
    }
    void periods() { check(); }

    void holders_data()
    {
        addTextColumns();
        addTextRow("allotted", u"[Kantar] gives {24%|24 percent} of the market to [Alba], and {22%|22 percent} to [Bora].", u"Alba =24 by Kantar; Bora =22 by Kantar");
        addTextRow("the same list once more", u"In <2023> [Alba] had {37%|37 percent} of the market and [Bora] {36%|36 percent}. The figures were {31%|31 percent} and {40%|40 percent} in <2022>.",
                   u"Alba =37 @2023; Bora =36 @2023; Alba =31 @2022; Bora =40 @2022");
        addTextRow("with its kin", u"[Alba] and its cheaper sister [Bora] together had {58%|58 percent} of the market.", u"Alba + Bora =58");
        addTextRow("owned", u"[Alba] has {25%|25 percent} of the market. [Bora], [Cima]'s arm, stood at {22%|22 percent}.", u"Alba =25; Bora =22");
        addTextRow("a product of the owner", u"[Alba] has {25%|25 percent} of the market, [Bora]'s Pay {11%|11 percent}.", u"Alba =25; Bora =11");
    }
    void holders()
    {
        QFETCH(QString, text);
        QTEST(sharesIn(text, u"2024-10-15"_s), "expected");
    }

    void anaphora_data()
    {
        addTextColumns();
        addTextRow("behind the founders", u"[Alba] makes drugs. Established in <2008> by scientists of [Bora], it employs {640 people|640 people}.", u"employees Alba 640");
        addTextRow("of whom all is told", u"[Alba] grew. [Alba] delivers parcels. [Bora] owns a part of [Alba]. The company employs {640 people|640 people}.", u"employees Alba 640");
    }
    void anaphora()
    {
        QFETCH(QString, text);
        QTEST(figuresIn(text, u"2024-10-15"_s), "expected");
    }

    /// Without words that call it a share: what stands around says so.
    void weighed_data()
    {
        addTextColumns();
        addTextRow("among shares", u"[Alba] led the phone market with {38%|38 percent}. [Bora] went from {20%|20 percent} to {22%|22 percent}.", u"Alba =38; Bora =20; Bora =22");
        addTextRow("growth", u"[Alba] led the phone market with {38%|38 percent}. [Bora]'s revenue rose {19%|19 percent}.", u"Alba =38");
        addTextRow("of its own", u"[Alba] led the phone market with {38%|38 percent}. [Bora] gets {19%|19 percent} of its sales online.", u"Alba =38");
    }
    void weighed()
    {
        QFETCH(QString, text);
        QTEST(sharesIn(text, u"2024-10-15"_s), "expected");
    }

    void cuesAreCountedOnce()
    {
        CueSet cues(true, "~"_L1);
        cues.add("near"_L1, "deed"_L1);
        cues.add("near"_L1, u"deed");
        cues.add("lead"_L1, u"here", u"from");
        cues.add("back"_L1, 12);
        QCOMPARE(cues.names(), QStringList({u"~near deed"_s, u"~lead here_from"_s, u"~back 9"_s}));
        QCOMPARE(cues.hashes().size(), size_t(3));
        CueSet plain(false, "~"_L1);
        plain.addAll(cues);
        QCOMPARE(plain.hashes(), cues.hashes());
    }

    void weightsAreSummed()
    {
        const CueWeights weights(u":/lexicon/en/shareweights.tsv"_s);
        QVERIFY(weights.sum({}) != 0); // what holds before any cue
        CueSet unknown;
        unknown.add("nothing"_L1, u"of the kind");
        QCOMPARE(weights.sum(unknown.hashes()), weights.sum({}));
        CueSet known;
        known.add("w2"_L1, "^"_L1);
        QVERIFY(weights.sum(known.hashes()) != weights.sum({}));
    }

private:
    static void check()
    {
        QFETCH(QString, text);
        QTEST(found(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFigureTexts)
#include "tst_figuretexts.moc"
