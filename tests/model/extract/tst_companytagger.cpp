// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companytagger.h"

#include <QTest>

namespace {

CompanyTags tagsOf(const QString &text, const QString &publisher = {})
{
    const auto tokens = tokenize(text);
    return tagCompanies(text, tokens, splitSentences(text, tokens), *Gazetteer::bundled(), publisher);
}

/// "Amazon; Amazon China", each once, in the order of the text, without anaphora; a medium that only reports in brackets.
QString companiesIn(const QString &text, const QString &publisher = {})
{
    QStringList names;
    for (const CompanyMention &mention : tagsOf(text, publisher).mentions) {
        const QString name = mention.publisher ? QLatin1Char('(') + mention.company + QLatin1Char(')') : mention.company;
        if (!mention.anaphoric && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral("; "));
}

void row(const char *text, const char *companies)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(companies);
}

} // namespace

class TestCompanyTagger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("companies");
        row("Amazon's rivals Alibaba and JD.com cut prices.", "Amazon; Alibaba; JD.com");
        row("爆料:亚马逊将宣布退出中国", "Amazon");
        row("通用汽车收购了力帆。中通快递否认,ZTO说中通没有消息", "General Motors; Lifan; ZTO");
        row("亚马逊中国与网易考拉合并", "Amazon China; NetEase Kaola");
        row("Wal-Mart and Procter and Gamble settled.", "Walmart; Procter & Gamble");
        row("He left eBay for adidas.", "eBay; Adidas");
        row("AMAZON BUYS JOYO", "Amazon; Joyo");
        row("Shares of Apple rose.", "Apple");
        row("The deal made Apple stronger.", "Apple");
        row("Target Corp opened 20 stores.", "Target");
        row("Target said it would close all stores in Canada.", "Target");
        row("Shell plc sold it. Grab and Gojek met. Sea's Shopee left.", "Shell; Grab; Gojek; Sea; Shopee");
        row("Chipmaker Arm listed in New York.", "Arm");
        row("Goldman Sachs advised it. Goldman declined to comment.", "Goldman Sachs");
        row("Pinduoduo, also known as PDD, grew.", "Pinduoduo");
        row("Fiat Group SpA took over Chrysler.", "Fiat; Chrysler");
        row("Brewer Zarnova buys rival\n\nZarnova Group said it had agreed to buy Halden Breweries. Zarnova opened a plant.",
            "Zarnova Group; Halden Breweries");
        // units
        row("Walmart China opened a store.", "Walmart China");
        row("Amazon China president Douglas Gurr spoke.", "Amazon China");
        row("Walmart's China stores did well.", "Walmart");
    }
    void known() { check(); }

    void refusesWhatOnlyLooksLikeACompany_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("companies");
        row("Fires in the Amazon rainforest spread.", "");
        row("They sailed down the Amazon River to the sea.", "");
        row("Apple growers lost half their harvest.", "");
        row("An apple a day.", "");
        row("Target prices were raised.", "");
        row("Analysts set a target price of 40.", "");
        row("Gap between rich and poor widens.", "");
        row("Visa applications doubled.", "");
        row("Michael Dell and Henry Ford were founders.", "");
        row("Mr Ford spoke.", "");
        row("The Ford Foundation gave money.", "");
        row("They met at Shell Beach.", "");
        row("the gap, the box, the square and the shell", "");
        row("he sap and the ups and downs", "");
        row("The Delta variant spread.", "");
        row("Time is short.", "");
        row("Orange juice prices rose.", "");
        row("Vice President Wang spoke.", "");
        row("确保利润,提高通过率,加强生产,努力拓展,其中通过美国美元结算", "");
    }
    void refusesWhatOnlyLooksLikeACompany() { check(); }

    void unknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("companies");
        row("The e-commerce upstart Zorblatt raised money.", "Zorblatt");
        row("Zorblatt opened its third store.", "Zorblatt");
        row("Phones sold badly in spring, says Zorblatt.", "Zorblatt");
        row("In spring Zorblatt reckons that phones sold badly.", "Zorblatt");
        row("Phones sold badly in spring, says Emma.", "");
        row("Zorblatt said on Monday it would close a plant.", "Zorblatt");
        row("Zorblatt filed for bankruptcy in June.", "Zorblatt");
        row("Its delivery arm, Zorblatt, stopped.", "Zorblatt");
        row("It competes with upstarts like Zorblatt, Quibblo, and Farnley.", "Zorblatt; Quibblo; Farnley");
        row("Zorblatt Inc. bought land.", "Zorblatt");
        row("Last year Frobnitz Machine Works Co., Ltd merged.", "Frobnitz Machine Works");
        row("Zorblatt, a Shenzhen-based maker of drones, expanded.", "Zorblatt");
        row("In 2015 Zorblatt, which was founded in Oslo, moved.", "Zorblatt");
        row("She is a co-founder of Zorblatt.", "Zorblatt");
        row("Then Zorblatt's chief executive resigned.", "Zorblatt");
        row("In May Zorblatt CEO Colin Huang resigned.", "Zorblatt");
        row("It bought a stake in Zorblatt last year.", "Zorblatt");
        row("Wang Xin leads the Foshan Ceramic Trade Association, a trade body.", "Foshan Ceramic Trade Association");
        row("He spoke for the Norwegian Ceramic Federation in May.", "Norwegian Ceramic Federation");
        row("Last year Norway's Zorblatt sold a ship.", "Zorblatt");
        row("Zorblatt Holdings rose. Analysts like Zorblatt.", "Zorblatt Holdings");
        row("Bengaluru-based Zorblatt hopes for spoils.", "Zorblatt");
        row("Walmart and Costco trail Zorblatt, with 5 per cent.", "Walmart; Costco; Zorblatt");
        row("Last year Quibblo, Farnley and Zorblatt controlled 24%, 21% and 16% of the market.", "Quibblo; Farnley; Zorblatt");
        row("Maker | Share | 2018\nZorblatt | 12.5% | 11%\nQuibblo | 8% | 9%\nOthers | 79.5% | 80%\n", "Zorblatt; Quibblo");
        row("Figures from Zorblatt put it higher.", "Zorblatt");
        row("In 2020 Zorblatt more than doubled its share to 2%.", "Zorblatt");
        // no rule takes these, all that stands beside them does
        row("Walmart fell. Zentrova was the first to open in Oslo, in March, and Zentrova has 40 shops now.", "Walmart; Zentrova");
        row("Shoppers order from Walmart, Brindlo or Marvena, and Brindlo delivers within the hour.", "Walmart; Brindlo; Marvena");
        row("They say that Costco, Walmart and Zorblatt sell it.", "Costco; Walmart; Zorblatt");
        row("It raised $50 million in a round led by Zorblatt.", "Zorblatt");
        row("Newcomer Zorblatt Rubber holds 3% of it.", "Zorblatt Rubber");
        row("Zorblatt is a messaging app from Pune.", "Zorblatt");
        row("In May Bank Zorblatt rested. Few miss Zorblatt.", "Bank Zorblatt");
        row("In May Zorblatt had shed 23 staff.", "Zorblatt");
        row("In 2015 Zorblatt was taken over by the state.", "Zorblatt");
        row("In 2015 Zorblatt, owned by the state, moved.", "Zorblatt");
        row("Its parent, Zorblatt of Oslo, moved.", "Zorblatt");
        row("They say that Costco, Quibblo and Walmart sell it.", "Costco; Quibblo; Walmart");
        row("In May Zorblatt, a pump maker, moved.", "Zorblatt");
        row("二线厂商晖阳能源9月关停了两条产线。", "晖阳能源");
        row("其收入同比增长37.3%，占比不到5%。", "");
        row("United Frobnitz Corp grew. United States officials objected.", "United Frobnitz");
    }
    void unknown() { check(); }

    void refusesPeoplePlacesAndProducts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("companies");
        row("Founder and CEO Colin Huang said so.", "");
        row("Emma Lee was a reporter in Silicon Valley.", "");
        row("Wang Xin, executive chairman, said. Wang said on Tuesday.", "");
        row("Zhorin Balt, who won the prize, said.", "");
        row("Zhorin Balt, 45, said.", "");
        row("They met in Shenzhen, Guangdong, in the People's Republic of China.", "");
        row("It is the Middle Kingdom's answer to the United States.", "");
        row("China's president visited Beijing.", "");
        row("The Nobel Prize went to Oxford University.", "");
        row("In November the Ministry of Truth spoke.", "");
        row("The startup from Berlin grew.", "");
        row("AI and IPO are not names. CEO pay rose.", "");
        row("Following the closure, Meanwhile and However are words.", "");
        row("", "");
        row("%%%%% $$$ ... --- ,,,", "");
    }
    void refusesPeoplePlacesAndProducts() { check(); }

    void headlinesTellNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("companies");
        row("Outpaced By Local Rivals Everyone Struggles To Remain Relevant", "");
        row("Alibaba Buys Stake In Local Rival After Long Talks", "Alibaba");
        row("UNIT UPS STAKE IN LOCAL RIVAL", "");
        row("ZORBLATT BUYS STAKE IN LOCAL RIVAL\nZorblatt Inc said it bought a stake in a rival.", "Zorblatt");
    }
    void headlinesTellNothing() { check(); }

    void publishers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("companies");
        row("People familiar with the matter told TechNode.", "(TechNode)");
        row("According to Caixin, Alibaba left.", "(Caixin); Alibaba");
        row("Alibaba acquired South China Morning Post.", "Alibaba; South China Morning Post");
        row("Bloomberg acquired Quibblo.", "Bloomberg; Quibblo");
    }
    void publishers() { check(); }

    void ownPublisherIsNoCompanyOfTheStory()
    {
        QCOMPARE(companiesIn(QStringLiteral("This report is by Gartner."), QStringLiteral("Gartner")), QStringLiteral("(Gartner)"));
        QCOMPARE(companiesIn(QStringLiteral("This report is by Gartner.")), QStringLiteral("Gartner"));
    }

    void anaphora_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("who"); // what is said for whom
        row("Amazon announced that the company would leave.", "the company=Amazon");
        row("Amazon left. The company sold its stores.", "The company=Amazon; its=Amazon");
        row("Chinese platform Pinduoduo beat Amazon. The Chinese platform grew.", "The Chinese platform=Pinduoduo");
        row("Amazon met Chinese retailer Suning. The Chinese firm agreed.", "The Chinese firm=Suning");
        row("The Foshan Ceramic Association met Alibaba. Members were glad. The association was founded in 2014.",
            "The association=Foshan Ceramic Association");
        // refused
        row("Amazon left. In 2020 it went to Peru, Alibaba taking the rest. The company sold stores.", "The company=Amazon");
        row("The company left.", "");
        row("Alibaba and others met. Nobody came. Nobody spoke. It rained. It rained. The company left.", "");
        row("US retailer Amazon left. The Japanese firm stayed.", "");
        row("Amazon left. The company of friends stayed.", "");
        row("Alibaba grew. The startup Zorblatt fell.", "");
        row("According to Caixin the company left.", "");
        row("Amazon left. The association stayed.", "");
        row("Amazon grew. The firms merged. The company-owned cars rusted.", "");
    }
    void anaphora()
    {
        QFETCH(QString, text);
        QFETCH(QString, who);
        QStringList found;
        for (const CompanyMention &mention : tagsOf(text).mentions)
            if (mention.anaphoric)
                found << mention.span.in(text).toString() + QLatin1Char('=') + mention.company;
        QCOMPARE(found.join(QStringLiteral("; ")), who);
    }

    void listsEachCompanyOnceWithItsNames()
    {
        const auto tags = tagsOf(QStringLiteral("Uber India left. Uber stayed. Zorblatt Widgets Inc (ZWI) bought ZWI cars from Uber."));
        QStringList names;
        for (const Company &company : tags.companies)
            names << company.name;
        QCOMPARE(names, (QStringList{QStringLiteral("Uber India"), QStringLiteral("Uber"), QStringLiteral("Zorblatt Widgets")}));
        QCOMPARE(tags.companies[0].parent, QStringLiteral("Uber"));
        QCOMPARE(tags.companies[1].tickers, QStringList{QStringLiteral("UBER")});
        QCOMPARE(tags.companies[2].names[0].name, QStringLiteral("ZWI"));
    }

    /// As soon as the full name has been said, and where it means one company only.
    void shortFormsMeanTheNameBeforeThem()
    {
        QCOMPARE(companiesIn(QStringLiteral("Philip Morris International grew. PMI paid $5 million.")), QStringLiteral("Philip Morris"));
        QCOMPARE(companiesIn(QStringLiteral("It left Choice Hotels in May. Choice was for sale.")), QStringLiteral("Choice Hotels"));
        QCOMPARE(companiesIn(QStringLiteral("He went to Zenith. Zenith Bank was founded later.")), QStringLiteral("Zenith Bank"));
        const QString two = QStringLiteral("They are Yum China and Yum Brands. It was Yum that paid.");
        for (const CompanyMention &mention : tagsOf(two).mentions)
            QVERIFY(mention.company != QStringLiteral("Yum China") || mention.span.begin < 20);
    }

    void mentionsAreDisjointAndInOrder()
    {
        const QString text = QStringLiteral("Amazon China, Amazon Web Services and Alibaba's Tmall met JD.com Inc. and the company left. "
                                            "The retailer Zorblatt Co., Ltd and its rival Quibblo Holdings PLC did too.");
        qsizetype end = 0;
        for (const CompanyMention &mention : tagsOf(text).mentions) {
            QVERIFY(mention.span.begin >= end);
            QVERIFY(!mention.span.isEmpty() && mention.span.end <= text.size());
            QVERIFY(!mention.company.isEmpty());
            end = mention.span.end;
        }
        QVERIFY(end > 0);
    }

private:
    void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, companies);
        QCOMPARE(companiesIn(text), companies);
    }
};

QTEST_GUILESS_MAIN(TestCompanyTagger)
#include "tst_companytagger.moc"
