// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datedevents.h"
#include "extract/extractor.h"

#include <QTest>

namespace {

/// What the triggers tell; dated clauses have a test of their own.
Extraction extracted(const QString &text, const char *published)
{
    Article article;
    article.text = text;
    if (*published)
        article.published = Edtf::parse(QString::fromLatin1(published)).value();
    article.publisher = QStringLiteral("Evening Paper");
    Extraction found = Extractor().extract(std::move(article));
    std::erase_if(found.events, [](const Event &event) { return event.claims.front().rule == datedClauseRule(); });
    return found;
}

/// "2004 acquisition happened Amazon>Joyo" a line: actors and others, in the order of the event.
QString dump(const std::vector<Event> &events)
{
    QStringList lines;
    for (const Event &event : events) {
        QStringList companies;
        for (const EventCompany &company : event.companies)
            if (company.role != Role::Mention)
                companies << company.name;
        lines << QStringList{event.when ? event.when->toString() : QStringLiteral("-"), toString(event.kind),
                             toString(event.modality), companies.join(u'>')}
                     .join(u' ');
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

/// From a sentence to its events, by the finders as they run in the program. None of the sentences stands in an article that
/// the rules were made with.
class TestEventFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arguments_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        // active, passive, nominal, relative, infinitive
        row("In 2014 Microsoft bought Nokia.", "2014 acquisition happened Microsoft>Nokia");
        row("Nokia was bought by Microsoft in 2014.", "2014 acquisition happened Microsoft>Nokia");
        row("Nokia, acquired by Microsoft in 2014, made phones.", "2014 acquisition happened Microsoft>Nokia");
        row("Microsoft's acquisition of Nokia in 2014 was a mistake.", "2014 acquisition happened Microsoft>Nokia");
        row("The acquisition of Nokia by Microsoft in 2014 was a mistake.", "2014 acquisition happened Microsoft>Nokia");
        row("Nokia, which Microsoft bought in 2014, made phones.", "2014 acquisition happened Microsoft>Nokia");
        row("Microsoft, which bought Nokia in 2014, makes software.", "2014 acquisition happened Microsoft>Nokia");
        row("After buying Nokia in 2014, Microsoft lost interest in phones.", "2014 acquisition happened Microsoft>Nokia");
        row("Renault and Nissan merged in 1999.", "1999 merger happened Renault>Nissan");
        row("Microsoft bought Nokia in 2014 after selling its maps to Uber the year before.",
            "2014 acquisition happened Microsoft>Nokia; 2013 acquisition happened Microsoft>Uber");
        row("Microsoft's purchase of Nokia was announced in September 2013 and completed in April 2014.",
            "2014-04 acquisition happened Microsoft>Nokia; 2013-09 acquisition happened Microsoft>Nokia");
        row("Microsoft announced the purchase of Nokia in September 2013 and completed it in April 2014.",
            "2013-09 acquisition happened Microsoft>Nokia; 2014-04 acquisition happened Microsoft>Nokia");
        row("Microsoft's purchase of Nokia was announced in September 2013, when Apple completed a phone.",
            "2013-09 acquisition happened Microsoft>Nokia");
        row("The European Commission approved Microsoft's purchase of Nokia in December 2013.",
            "2013-12 regulation happened European Commission>Nokia>Microsoft");
        row("The European Commission fined Microsoft in March 2013 after its purchase of Nokia in May 2012.",
            "2013-03 regulation happened European Commission>Microsoft; 2012-05 acquisition happened Microsoft>Nokia");
        row("Nokia sought protection from creditors in May 2013.", "2013-05 legal happened Nokia");
        row("Ford ended production in India in September 2018, and Renault four years earlier.", "2018-09 closure happened Ford; 2014~ closure happened Renault");
        row("Nokia wants to shut 75 shops by 2030.", "../2030 closure planned Nokia");
        row("Nokia wants to shut shops.", "");
        row("A merger between Renault and Fiat Chrysler was called off in June 2019.",
            "2019-06 merger denied Renault>Fiat Chrysler");
        // agreements, offers, talks
        row("In May 2019 Rivet Corp signed a definitive agreement to sell its paint unit to Sundar Inc.",
            "2019-05 acquisition happened Rivet>Sundar");
        row("In May 2019 Rivet Corp entered into a letter of intent to merge into Sundar Inc.",
            "2019-05 merger planned Rivet>Sundar");
        row("In May 2019 Rivet Corp received an unsolicited offer of $12 a share from Sundar Inc.",
            "2019-05 acquisition planned Sundar>Rivet");
        row("In May 2019 Rivet Corp rejected a takeover offer from Sundar Inc.", "2019-05 acquisition denied Sundar>Rivet");
        row("In May 2019 Rivet Corp ended talks on acquiring Sundar Inc.", "2019-05 acquisition denied Rivet>Sundar");
        row("In May 2019 Rivet Corp and Sundar Inc announced the proposed merger of the two.",
            "2019-05 merger planned Rivet>Sundar");
        row("In May 2019 Rivet Corp bought the Old Harbour Hotel in Hull.", "2019-05 acquisition happened Rivet>Old Harbour Hotel");
        row("In May 2019 Rivet Corp signed an agreement with Sundar Inc.", "2019-05 partnership happened Rivet>Sundar");
        row("Rivet Corp buys Treasury bills.", "");
        row("In May 2019 Rivet Corp bought 60 Boeing jets.", "");
        row("In May 2019 Rivet Corp opened no shop.", "");
        row("In May 2019 Rivet Corp released a statement.", "");
        row("In May 2019 Rivet Corp approached Sundar Inc.", "2019-05 acquisition planned Rivet>Sundar");
        row("Rivet Corp became part of Sundar Inc in May 2019.", "2019-05 acquisition happened Sundar>Rivet");
        row("Sundar Inc, for which Rivet Corp had paid $5 million in 2018, makes paint.", "2018 acquisition happened Rivet>Sundar");
        row("A lawsuit was filed against Rivet Corp in May 2019.", "2019-05 legal happened Rivet");
        row("Rivet Corp was hit with a fine of $5 million in May 2019.", "2019-05 regulation happened Rivet");
        row("Toyota plans to open a factory in Mexico in 2023.", "2023 opening planned Toyota");
        row("Toyota said in March it would close its plant in Turkey.", "2020-03 closure planned Toyota");
        row("Starbucks opened its first shop in Milan in September 2018.", "2018-09 opening happened Starbucks");
        row("Xiaomi was founded in 2010.", "2010 founding happened Xiaomi");
        row("eBay pulled out of Japan in 2002.", "2002 exit happened eBay");
        row("Ford stopped production in India in 2019 and laid off 4,000 workers.",
            "2019 closure happened Ford; 2019 layoffs happened Ford");
        row("Spotify went public in April 2018.", "2018-04 ipo happened Spotify");
        row("Google was fined 4.3 billion euros by the European Commission in July 2018.",
            "2018-07 regulation happened European Commission>Google");
        row("Oracle sued Google in August 2010.", "2010-08 legal happened Oracle>Google");
        row("Samsung teamed up with Google in 2010.", "2010 partnership happened Samsung>Google");
        row("SoftBank invested $1 billion in Coupang in June 2015.", "2015-06 investment happened SoftBank>Coupang");
        // states with their beginning, broken talks, approval, those who act together
        row("Tesco has been listed in London since 1987.", "1987 ipo happened Tesco");
        row("Ian Read has led Pfizer since December 2010.", "2010-12 leadership happened Pfizer");
        row("Microsoft walked away from takeover talks with Nokia in October 2019.", "2019-10 acquisition denied Microsoft>Nokia");
        row("Renault and Nissan said in May 2019 they would combine.", "2019-05 merger happened Renault>Nissan");
        row("Pfizer won approval for its vaccine in November 2019.", "2019-11 regulation happened Pfizer");
        row("Tesco sold out to Walmart in 2018.", "2018 acquisition happened Tesco>Walmart");
        row("Toyota commissioned a plant in Pune in March 2019.", "2019-03 opening happened Toyota");
        row("Mozilla killed the project in December 2015.", "2015-12 closure happened Mozilla");
        row("Ford sought Chapter 11 protection in May 2019.", "2019-05 legal happened Ford");
        // who is sold is the noun's owner, or whom the clause goes on about; who passes to whom
        row("Since its acquisition by Nokia in 2016, Alcatel has shrunk.", "2016 acquisition happened Nokia>Alcatel");
        row("After the takeover by Nokia in 2016, Alcatel shrank.", "2016 acquisition happened Nokia>Alcatel");
        row("Flipkart became a subsidiary of Walmart in 2018.", "2018 acquisition happened Walmart>Flipkart");
        row("Flipkart has belonged to Walmart since 2018.", "2018 acquisition happened Walmart>Flipkart");
        row("Having bought EachNet in 2003, eBay moved its site.", "2003 acquisition happened eBay>eBay EachNet");
        row("Uber transferred its Russian unit to Yandex in 2018.", "2018 acquisition happened Uber>Yandex");
        row("PayPal, which eBay had spun off in 2015, grew.", "2015 other happened eBay>PayPal");
        // a round of money, who leaves, what is told by its date alone, what became of a plan
        row("Spotify announced a $400 million funding round led by Tencent in June 2015.", "2015-06 investment happened Spotify>Tencent");
        row("Steve Ballmer left Microsoft in February 2014.", "2014-02 leadership happened Microsoft");
        row("Kodak collapsed in January 2012.", "2012-01 legal happened Kodak");
        row("Zynga listed in December 2011.", "2011-12 ipo happened Zynga");
        row("Its parent, Nokia of Finland, pulled out of India in 2014.", "2014 exit happened Nokia");
        row("A plan to merge Nokia with Ericsson was scrapped in 2014.", "2014 merger denied Ericsson>Nokia");
        row("Microsoft bought Skype in 2011 and closed it in 2014.", "2011 acquisition happened Microsoft>Skype; 2014 closure happened Microsoft>Skype");
        row("Hertz emerged from bankruptcy in June 2019.", "2019-06 legal happened Hertz");
        row("Google received a fine of $5 million from the European Commission in May 2019.", "2019-05 regulation happened Google>European Commission");
        row("Half of Spotify's employees lost their jobs in May 2019.", "2019-05 layoffs happened Spotify");
        row("Amazon brought its music service to India in May 2019.", "2019-05 launch happened Amazon");
        row("Nokia switched on its networks in May 2019.", "2019-05 launch happened Nokia");
        row("Tesco cancelled its delivery project in May 2019.", "2019-05 closure happened Tesco");
        row("Intel earmarked $5 billion for a push into chips in May 2019.", "2019-05 investment happened Intel");
        row("Sears filed in October 2018 for bankruptcy.", "2018-10 legal happened Sears");
        row("eBay withdrew in 2006 from China.", "2006 exit happened eBay");
        row("Choice Hotels gave up on Wyndham in May 2019.", "2019-05 acquisition denied Choice Hotels>Wyndham");
        row("Hasbro laid out $3 billion for Lionsgate in 2019.", "2019 acquisition happened Hasbro>Lionsgate");
        row("Tesco, a client of Sainsbury's, Asda and Morrisons, was founded in 1919.", "1919 founding happened Tesco");
        row("A joint plant with Stellantis in Borna opened in May 2019.", "");
        row("Douglas Gurr, who runs Microsoft, spoke of Nokia in May 2019.", "");
        row("In May 2019 Microsoft was rumoured to be preparing a merger with Nokia.", "2019-05 merger rumoured Microsoft>Nokia");
        row("Selling across borders has been the talk of the trade since Tesco came.", "");
        // a longer trigger whose needs are not met hides no shorter one; the same again
        row("Kodak closed its doors in May 2012.", "2012-05 closure happened Kodak");
        row("Nokia laid off staff in February 2012 and again in May 2013.", "2012-02 layoffs happened Nokia; 2013-05 layoffs happened Nokia");
        // two verbs of one subject
        row("Tesco opened a store in Pune in 2018 and closed its shop in Fukuoka in 2019.",
            "2018 opening happened Tesco; 2019 closure happened Tesco");
        // refusals
        row("Microsoft could buy Nokia in 2014.", "");
        row("If Microsoft buys Nokia in 2021, rivals will follow.", "");
        row("Did Microsoft buy Nokia in 2014?", "");
        row("Companies have launched many phones in 2019.", "");
        row("Tmall sells foreign brands in 2019.", "");
        row("Shares of Microsoft closed at $60 in 2014.", "");
        row("Microsoft found in 2014 that customers were unhappy.", "");
        row("Retailers cut prices in 2019 as Amazon grew.", "");
        row("Toyota hopes to open a factory in Mexico in 2023.", "");
        row("Microsoft did not buy Nokia in 2014.", "");
        row("The cross-border selling unit of Amazon grew in 2014.", "");
        row("Starbucks opens a shop in China every nine hours.", "");
        row("Merchants invested in eBay and Shopify stores in 2019.", "");
        row("Microsoft bought back shares worth $4 billion in 2014.", "");
        row("Emma Stone joined the Evening Paper in June 2018.", "");
        row("The talks that followed began in June 2018, Nokia said.", "");
        row("The deal between Nokia and Ericsson collapsed in 2014.", "");
        row("Nokia became a household name in 1999.", "");
    }
    void arguments()
    {
        QFETCH(QString, expected);
        // A first paragraph that tells nothing, so that the sentence is no news that takes the article's date.
        const QString text = QStringLiteral("The trade has seen better days.\n\nSome say so openly.\n\nOthers wait.\n\n")
            + QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(dump(extracted(text, "2020-05-20").events), expected);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        // published on Wednesday, 20 May 2020
        row("Nissan closed its plant in Barcelona on Monday.", "2020-05-18");           // the clause
        row("Nissan said on Monday it will close its plant in Barcelona.", "2020-05-18"); // only the announcement is dated
        row("Nissan said on Monday it will close its plant in December 2021.", "2021-12"); // the effect goes before
        row("Nissan has closed its plant in Barcelona.", "2020-05-20");                  // news of the day
        row("Nissan will close its plant in Barcelona.", "2020-05");                     // news, but no day for it
        row("In 2009, it was a surprise when Nissan opened its plant there.", "2009");   // over the whole sentence
        row("Nissan reported earnings for the first quarter on Tuesday.", "2020-05-19"); // the day, not the period
        row("Nissan, founded in 1933, makes cars.", "1933");
        row("Many years have passed since Nissan opened its plant in Barcelona.", "-");  // history without a date
    }
    void dates()
    {
        QFETCH(QString, expected);
        const auto events = extracted(QString::fromUtf8(QTest::currentDataTag()), "2020-05-20").events;
        if (expected == QLatin1String("-") && events.empty())
            return;
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].when ? events[0].when->toString() : QStringLiteral("-"), expected);
    }

    /// What is told of people, of things and by pronouns belongs to the company that the article is about.
    void theOneSpokenOf_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("Toyota bought it in 2018.", "2018 acquisition happened Toyota>Nissan");
        row("In May 2019 Sarah Whitcombe quit as chief executive.", "2019-05 leadership happened Nissan");
        row("Its plant in Sunderland opened in 1986.", "1986 opening happened Nissan");
        row("The plant of a rival was sold in 1986.", "");
    }
    void theOneSpokenOf()
    {
        QFETCH(QString, expected);
        const QString text = QStringLiteral("Nissan makes cars. Nissan is tired. Few love Nissan, and nobody says why.\n\n");
        QCOMPARE(dump(extracted(text + QString::fromUtf8(QTest::currentDataTag()), "2020-05-20").events), expected);
    }

    /// A chronicle dates its paragraphs by what stands at their head.
    void aDateHeadsItsParagraph()
    {
        const QString text = QStringLiteral("The trade has seen better days.\n\nSome say so openly.\n\nOthers wait.\n\n1994. Nokia takes over Ericsson.\n\nSamsung takes over Sony.\n\n1996\n\nToyota takes over Suzuki.\n\n"
                                            "Honda takes over Mazda.");
        QCOMPARE(dump(extracted(text, "2020-05-20").events),
                 QStringLiteral("1994 acquisition happened Nokia>Ericsson; - acquisition happened Samsung>Sony; "
                                "1996 acquisition happened Toyota>Suzuki; - acquisition happened Honda>Mazda"));
    }

    void withoutAPublicationDateNothingIsMadeUp()
    {
        const auto events = extracted(QStringLiteral("Nissan closed its plant in Barcelona on Monday."), "").events;
        QCOMPARE(events.size(), size_t(1));
        QVERIFY(!events[0].when);
    }

    void amountsBelongToTheirTrigger()
    {
        const auto events = extracted(QStringLiteral("Facebook paid $1 billion for Instagram in 2012 and bought WhatsApp for "
                                                     "$19 billion in 2014."),
                                      "2020-05-20")
                                .events;
        QCOMPARE(dump(events), QStringLiteral("2012 acquisition happened Facebook>Instagram; "
                                              "2014 acquisition happened Facebook>WhatsApp"));
        QCOMPARE(events[0].amounts.front().money.value, 1e9);
        QCOMPARE(events[1].amounts.front().money.value, 19e9);
        QCOMPARE(events[1].amounts.front().money.currency, QStringLiteral("USD"));
    }

    void theDealThatWasToldIsToClose()
    {
        const auto events = extracted(QStringLiteral("Google agreed on Monday to buy Fitbit for $2.1 billion.\n\nThe deal is "
                                                     "expected to close in 2021."),
                                      "2020-05-20")
                                .events;
        QCOMPARE(dump(events), QStringLiteral("2020-05-18 acquisition happened Google>Fitbit; "
                                              "2021 acquisition planned Google>Fitbit"));
    }

    /// What goes on from a deal told before: its rest, its beginning, its end.
    void aDealGoesOn_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("The remainder followed in June 2019.", "2018 acquisition happened Rivet>Sundar; 2019-06 acquisition happened Rivet>Sundar");
        row("That deal closed in June 2019.", "2018 acquisition happened Rivet>Sundar; 2019-06 acquisition happened Rivet>Sundar");
        row("The purchase, worth $2 billion, closed in June 2019.", "2018 acquisition happened Rivet>Sundar; 2019-06 acquisition happened Rivet>Sundar");
        row("It closed the deal in June 2019.", "2018 acquisition happened Rivet>Sundar; 2019-06 acquisition happened Rivet>Sundar");
        row("The deal became final in June 2019.", "2018 acquisition happened Rivet>Sundar; 2019-06 acquisition happened Rivet>Sundar");
        row("A judge in Oregon blocked the purchase in June 2019.", "2018 acquisition happened Rivet>Sundar; 2019-06 legal happened Rivet>Sundar");
        row("In June 2019 the takeover was called off.", "2018 acquisition happened Rivet>Sundar; 2019-06 acquisition denied Rivet>Sundar");
        row("The transaction is to be completed by the end of 2020.",
            "2018 acquisition happened Rivet>Sundar; ../2020-12~ acquisition planned Rivet>Sundar");
        row("Few remember the deal today.", "2018 acquisition happened Rivet>Sundar");
        row("The two companies announced the deal in June 2018.", "2018 acquisition happened Rivet>Sundar");
    }
    void aDealGoesOn()
    {
        QFETCH(QString, expected);
        const QString text = QStringLiteral("In 2018 Rivet Corp bought half of Sundar Inc. ");
        QCOMPARE(dump(extracted(text + QString::fromUtf8(QTest::currentDataTag()), "2020-05-20").events), expected);
    }

    void severalObjectsHaveADateEach()
    {
        QCOMPARE(dump(extracted(QStringLiteral("Microsoft bought Skype in 2011, Nokia in 2014 and LinkedIn in 2016."), "2020-05-20").events),
                 QStringLiteral("2011 acquisition happened Microsoft>Skype; 2014 acquisition happened Microsoft>Nokia; "
                                "2016 acquisition happened Microsoft>LinkedIn"));
        QCOMPARE(dump(extracted(QStringLiteral("Tesco opened a store in Prague in 2011 and bought Booker in 2018."), "2020-05-20").events),
                 QStringLiteral("2011 opening happened Tesco; 2018 acquisition happened Tesco>Booker"));
    }

    void whoHoldsAPostLeavesIt()
    {
        const auto events = extracted(QStringLiteral("Nissan makes cars. Nissan is tired. Few love Nissan.\n\nGregg Halden, the chief executive "
                                                     "who had loved its cars, was ousted in May 2019."),
                                      "2020-05-20")
                                .events;
        QCOMPARE(dump(events), QStringLiteral("2019-05 leadership happened Nissan"));
    }

    void aPersonSpeaksForTheFirm()
    {
        const auto events
            = extracted(QStringLiteral("Tim Cook, chief executive of Apple, is an optimist.\n\n“We see a better year before us "
                                       "than the last one was,” Cook said on Tuesday."),
                        "2020-05-20")
                  .events;
        QCOMPARE(dump(events), QStringLiteral("2020-05-19 statement happened Apple"));
        QVERIFY(events[0].title.startsWith(QStringLiteral("Apple: “We see")));
        QVERIFY(events[0].title.size() <= 62);
    }

    void whyIsTold()
    {
        const auto events = extracted(QStringLiteral("Nissan said on Monday it will close its plant in Barcelona."), "2020-05-20").events;
        QCOMPARE(events.size(), size_t(1));
        const Claim &claim = events[0].claims.front();
        QCOMPARE(claim.trigger, QStringLiteral("close"));
        QCOMPARE(claim.quote, QStringLiteral("Nissan said on Monday it will close its plant in Barcelona."));
        QStringList names;
        for (const auto &[name, text] : claim.explanation.lines)
            names << name;
        QCOMPARE(names.join(u' '), QStringLiteral("Trigger Certainty Date Companies Score"));
        QVERIFY(claim.explanation.lines[2].second.contains(QStringLiteral("“Monday”")));
        QVERIFY(claim.score > 0.5 && claim.score <= 1);
    }
};

QTEST_GUILESS_MAIN(TestEventFrames)
#include "tst_eventframes.moc"
