// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datetagger.h"
#include "extract/quantitytagger.h"

#include <QTest>

namespace {

std::vector<QuantityMention> tag(const QString &text)
{
    const auto tokens = tokenize(text);
    return tagQuantities(text, tokens, tagDates(text, tokens, splitSentences(text, tokens), std::nullopt));
}

/// "text=comparator value[..upTo] unit (also)", as short as it can be.
QString shown(const QuantityMention &quantity, const QString &text)
{
    QString line = quantity.span.in(text) + u'=';
    if (quantity.comparator != Comparator::Equal)
        line += toString(quantity.comparator);
    line += QString::number(quantity.value, 'g', 12);
    if (quantity.upTo)
        line += QStringLiteral("..") + QString::number(*quantity.upTo, 'g', 12);
    line += u' ' + quantity.unit;
    for (const Money &also : quantity.also)
        line += QStringLiteral(" (") + QString::number(also.value, 'g', 12) + u' ' + also.currency + u')';
    return line.trimmed();
}

} // namespace

class TestQuantityTagger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f12_finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quantities"); // joined by "; "
        const auto row = [](const char *text, const char *quantities) {
            QTest::newRow(qPrintable(QString::fromUtf8(text).left(70))) << QString::fromUtf8(text) << QString::fromUtf8(quantities);
        };

        // Money
        row("bought for $75 million in cash", "$75 million=75000000 USD");
        row("worth US$2bn", "US$2bn=2000000000 USD");
        row("raised €3.5m", "€3.5m=3500000 EUR");
        row("a $40-billion deal", "$40-billion=40000000000 USD");
        row("a fine of £1,250.50 each", "£1,250.50=1250.5 GBP");
        row("well over RMB 5,000 ($710) per year", "well over RMB 5,000 ($710)=>5000 CNY (710 USD)");
        row("for 9.9 billion yuan (about US$1.4 billion)", "9.9 billion yuan (about US$1.4 billion)=9900000000 CNY (1400000000 USD)");
        row("raised Rs 500 crore", "Rs 500 crore=5000000000 INR");
        row("raised Rs. 20 lakh", "Rs. 20 lakh=2000000 INR");
        row("CN¥12 and HK$3 and ¥100", "CN¥12=12 CNY; HK$3=3 HKD; ¥100=100 JPY");
        row("EUR 5 million or 5 million euros", "EUR 5 million=5000000 EUR; 5 million euros=5000000 EUR");
        row("300 million Canadian dollars", "300 million Canadian dollars=300000000 CAD");
        row("26 cents a share", "26 cents=0.26 USD");
        row("twenty dollars", "twenty dollars=20 USD");
        row("between $12 million and $20 million", "between $12 million and $20 million=12000000..20000000 USD");
        row("$10-12 million", "$10-12 million=10000000..12000000 USD");
        row("5 to 7 million pounds", "5 to 7 million pounds=5000000..7000000 GBP");
        row("US$5 billion on top of the four billion it has", "US$5 billion=5000000000 USD; four billion=4000000000 USD");
        row("It cost $5. Four billion followed.", "$5=5 USD; Four billion=4000000000");
        row("billions of dollars", "billions of dollars=>1000000000 USD");
        row("more than $5bn+", "more than $5bn+=>=5000000000 USD");
        row("作价298.03亿元收购", "298.03亿元=29803000000 CNY");
        row("约20亿美元", "约20亿美元=~2000000000 USD");
        row("人民币5000万元", "人民币5000万元=50000000 CNY");

        row("raised ₹500 crore ($70 million)", "₹500 crore ($70 million)=5000000000 INR (70000000 USD)");
        row("worth USD 3m and $3B", "USD 3m=3000000 USD; $3B=3000000000 USD");
        row("paid $4 thousand and $7k", "$4 thousand=4000 USD; $7k=7000 USD");
        row("paid 4 million and 7 million euros", "4 million=4000000; 7 million euros=7000000 EUR");
        row("half a billion dollars", "half a billion dollars=500000000 USD");
        row("more than a million users", "more than a million users=>1000000 users");
        row("a cost of at least €1bn", "at least €1bn=>=1000000000 EUR");
        row("人民币5亿元（约合7100万美元）", "人民币5亿元（约合7100万美元）=500000000 CNY (71000000 USD)");
        row("500亿至600亿元", "500亿至600亿元=50000000000..60000000000 CNY");
        row("亏损数十亿元", "数十亿元=>1000000000 CNY");
        row("1.5万亿元", "1.5万亿元=1.5e+12 CNY");
        row("75亿美元，5000万用户", "75亿美元=7500000000 USD; 5000万=50000000");

        // Percent
        row("up 12.5 pc, then 12.5pc.", "12.5 pc=12.5 percent; 12.5pc=12.5 percent");
        row("up 25bps and 5pp", "25bps=0.25 points; 5pp=5 points");
        row("份额约三成", "约三成=~30 percent");
        row("升到三成五", "三成五=35 percent");
        row("10%至15%", "10%至15%=10..15 percent");
        row("peaking at around 15% in 2008", "around 15%=~15 percent");
        row("less than 1% share", "less than 1%=<1 percent");
        row("about 35 per cent of it", "about 35 per cent=~35 percent");
        row("up 23 percentage points", "23 percentage points=23 points");
        row("by 50 basis points", "50 basis points=0.5 points");
        row("10 to 15 percent", "10 to 15 percent=10..15 percent");
        row("improvements of 15-20%", "15-20%=15..20 percent");
        row("a six percent stake", "six percent=6 percent");
        row("as much as 3%", "as much as 3%=<=3 percent");
        row("at least 90% of it", "at least 90%=>=90 percent");
        row("nearly 20 pct", "nearly 20 pct=~20 percent");
        row("a margin of -5.2%", "-5.2%=-5.2 percent");
        row("份额超过58.2%", "超过58.2%=>58.2 percent");
        row("百分之十五", "百分之十五=15 percent");
        row("增长3个百分点", "3个百分点=3 points");

        // Multiples
        row("increase six-fold in it", "six-fold=6 times");
        row("has increased 13-fold", "13-fold=13 times");
        row("have more than doubled", "more than doubled=>2 times");
        row("tripled, then tenfold", "tripled=3 times; tenfold=10 times");
        row("ten times the sum", "ten times=10 times");

        // Counts
        row("429.6 million monthly active users", "429.6 million monthly active users=429600000 monthly active users");
        row("more than 1,000 overseas products", "more than 1,000 overseas products=>1000 overseas products");
        row("52 cross-border merchants", "52 cross-border merchants=52 cross-border merchants");
        row("more than 50,000 of the group’s stores", "more than 50,000 of the group’s stores=>50000 stores");
        row("some 400 people", "some 400 people=~400 people");
        row("two businesses", "two businesses=2 businesses");
        row("three thousand employees", "three thousand employees=3000 employees");
        row("15 to 20 shops", "15 to 20 shops=15..20 shops");
        row("thousands of former workers", "thousands of former workers=>1000 former workers");
        row("将2000万股质押", "2000万股=20000000 股");

        // Nothing but the date
        row("in 2015 and on May 5", "");
        row("from 2014 to 2018", "");
    }
    void f12_finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, quantities);
        QStringList found;
        for (const QuantityMention &quantity : tag(text))
            found += shown(quantity, text);
        QCOMPARE(found.join(QStringLiteral("; ")), quantities);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("text");
        const char *const texts[] = {
            "No. 5 seed", "page 12 items", "version 2.0.1 updates", "the A320 planes", "5G networks", "737s flew", "1st places",
            "call 555-1234 people", "a 2x4 plank", "三成立", "a few of them", "half a day", "a 3-2 win", "top 10 lists", "one of them", "a five-year plan", "10 years of growth",
            "won 3 games to 2 won", "$", "%", "5", "the number 7", "192.168.0.1", "in the Fortune 500", "",
        };
        for (const char *text : texts)
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void leavesAlone()
    {
        QFETCH(QString, text);
        for (const QuantityMention &quantity : tag(text))
            QVERIFY2(quantity.type == QuantityType::Count && text.contains(QStringLiteral("games")), qPrintable(shown(quantity, text)));
    }

    void endsOnAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("percent signs") << QStringLiteral("%").repeated(10000);
        QTest::newRow("dollar signs") << QStringLiteral("$").repeated(10000);
        QTest::newRow("brackets") << QStringLiteral("$5 (").repeated(10000);
        QTest::newRow("numbers") << QStringLiteral("5 to ").repeated(20000);
        QTest::newRow("scales") << QStringLiteral("five hundred thousand million ").repeated(20000);
        QTest::newRow("ideographs") << QStringLiteral("十百千万亿").repeated(20000);
        QTest::newRow("surrogates") << QString(QChar(0xD800)) + QStringLiteral("5%") + QChar(0xDC00);
    }
    void endsOnAnything()
    {
        QFETCH(QString, text);
        qsizetype end = 0;
        for (const QuantityMention &quantity : tag(text)) {
            QVERIFY(quantity.span.begin >= end && quantity.span.end > quantity.span.begin && quantity.span.end <= text.size());
            end = quantity.span.end;
        }
    }
};

QTEST_GUILESS_MAIN(TestQuantityTagger)
#include "tst_quantitytagger.moc"
