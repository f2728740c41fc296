// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extractor.h"
#include "extract/ownwords.h"

#include <QTest>

namespace {

Extraction extracted(const QString &text, const Extractor &extractor)
{
    Article article;
    article.text = text;
    article.published = Edtf::day(2019, 11, 25);
    return extractor.extract(article);
}

Extraction extracted(const QString &text)
{
    static const Extractor extractor;
    return extracted(text, extractor);
}

QString kindsIn(const Extraction &found)
{
    QStringList kinds;
    for (const Event &event : found.events)
        kinds << toString(event.kind);
    return kinds.join(u' ');
}

QStringList companiesIn(const Extraction &found)
{
    QStringList names;
    for (const Company &company : found.companies)
        names << company.name;
    return names;
}

} // namespace

/// What an article gives as a whole, and what a user's own words change in it.
class TestReadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f12_bothEndsOfARange()
    {
        const auto found = extracted(QStringLiteral("Nokia expects cash costs of between $500 million and $600 million."));
        QCOMPARE(found.figures.size(), size_t(2));
        QCOMPARE(found.figures[0].value, 5e8);
        QCOMPARE(toString(found.figures[0].comparator), QStringLiteral(">="));
        QCOMPARE(found.figures[1].value, 6e8);
        QCOMPARE(toString(found.figures[1].comparator), QStringLiteral("<="));
    }
    void f10_kindsFromProse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *kind, const char *text) { QTest::newRow(kind) << QString::fromUtf8(text) << QString::fromLatin1(kind); };
        row("acquisition", "Geely bought Volvo in August 2010 for $1.5 billion.");
        row("merger", "Fiat and Chrysler merged in October 2014.");
        row("investment", "SoftBank took a 15% stake in Uber in January 2018.");
        row("ipo", "Alibaba went public in September 2014.");
        row("founding", "Pinduoduo was founded in September 2015.");
        row("launch", "Xiaomi launched its first car in March 2024.");
        row("opening", "Tesco opened its first store in Mumbai in December 2020.");
        row("exit", "Uber pulled out of China in August 2016.");
        row("closure", "Ford closed its Bridgend plant in September 2020.");
        row("partnership", "Toyota partnered with Panasonic in February 2020.");
        row("results", "On Monday Tesla reported net income of $143 million.");
        row("leadership", "Intel named Pat Gelsinger chief executive in January 2021.");
        row("regulation", "The European Commission fined Google in July 2018.");
        row("legal", "Qualcomm sued Apple in July 2017.");
        row("layoffs", "Zillow laid off 2,000 people in November 2021.");
    }
    void f10_kindsFromProse()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const Extraction found = extracted(text);
        QCOMPARE(kindsIn(found), kind);
        QVERIFY(found.events.front().when.has_value());
    }

    /// Rule, trigger, words of the date and score stand with every event.
    void f14_everyEventSaysWhy()
    {
        const Extraction found = extracted(QStringLiteral(
            "Geely agreed on Monday to buy Volvo for $1.5 billion. Tesco opened a store in Mumbai in December 2018. "
            "Uber, which was founded in 2009, laid off 400 people. 2016年8月，滴滴收购了优步中国。"));
        QVERIFY(found.events.size() >= 4);
        for (const Event &event : found.events) {
            const Claim &claim = event.claims.front();
            QVERIFY2(!claim.rule.isEmpty() && !claim.trigger.isEmpty() && claim.score > 0, qPrintable(event.title));
            QVERIFY2(claim.explanation.lines.size() >= 3, qPrintable(event.title));
        }
    }

    /// The names of one firm lead to one company.
    void f15_aliasesAreOneCompany()
    {
        const Extraction found = extracted(QStringLiteral(
            "Amazon.com bought Joyo in 2004. Amazon renamed Joyo Amazon. 亚马逊于2004年收购了卓越网。"));
        QCOMPARE(companiesIn(found).count(QStringLiteral("Amazon")), 1);
        for (const Event &event : found.events)
            QCOMPARE(event.companies.front().name, QStringLiteral("Amazon"));
    }

    void f17_ownCompanyIsFound()
    {
        const QString text = QStringLiteral("In May 2018 quellwerk bought Kettle & Thread.");
        QVERIFY(!companiesIn(extracted(text)).contains(QStringLiteral("Quellwerk")));
        const auto own = extractorWith({QStringLiteral("Quellwerk\tcompany\t\t\tquellwerk\nKettle & Thread\tcompany\n"), {}});
        QVERIFY(own.ok());
        QCOMPARE(kindsIn(extracted(text, *own)), QStringLiteral("acquisition"));
    }

    void f17_ownTriggerIsFound()
    {
        const QString text = QStringLiteral("Uber spirited away Careem in January 2020.");
        const auto own = extractorWith(
            {{}, QStringLiteral("spirit away|spirits away|spirited away|spiriting away\tverb\tspirit spirits spirited spirited spiriting away\tacquisition on firm 0.8\n")});
        QVERIFY(own.ok());
        const Extraction before = extracted(text);
        const Extraction after = extracted(text, *own);
        QCOMPARE(kindsIn(after), QStringLiteral("acquisition"));
        const ReadingChange change = changeBetween(before, after);
        QCOMPARE(change.newEvents.size(), size_t(1));
        QVERIFY(change.goneEvents.empty());
        QVERIFY(changeBetween(after, after).isEmpty());
    }

    void f17_wrongLinesAreNamed_data()
    {
        QTest::addColumn<QString>("companies");
        QTest::addColumn<QString>("triggers");
        QTest::addColumn<int>("line");
        QTest::newRow("type") << QStringLiteral("Acme\tcompany\nZest\tplanet\n") << QString() << 2;
        QTest::newRow("columns") << QString() << QStringLiteral("# mine\nhoover up\tverb\n") << 2;
        QTest::newRow("forms") << QString() << QStringLiteral("hoover\tverb\thoover\tacquisition on firm 0.8\n") << 1;
        QTest::newRow("part of speech") << QString() << QStringLiteral("hoover\tword\ta b c d e\tacquisition on firm 0.8\n") << 1;
        QTest::newRow("reading") << QString() << QStringLiteral("hoover\tverb\ta b c d e\tpurchase on firm 0.8\n") << 1;
    }
    void f17_wrongLinesAreNamed()
    {
        QFETCH(QString, companies);
        QFETCH(QString, triggers);
        QFETCH(int, line);
        const auto own = extractorWith({companies, triggers});
        QVERIFY(!own.ok());
        QCOMPARE(own.error().line, line);
    }

    void tablePastedAsText()
    {
        QString text = QStringLiteral("Maker\tUnits\tShare\n");
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("Apple\t%1\t%2%\nSamsung\t%3\t%4%\n").arg(1000 + i).arg(i % 90).arg(2000 + i).arg(i % 70);
        QVERIFY(!companiesIn(extracted(text)).contains(QStringLiteral("Quellwerk")));
    }

    void listOfFiveHundredCompanies()
    {
        const auto gazetteer = Gazetteer::bundled();
        QStringList names;
        for (size_t i = 0; names.size() < 500; i += 3)
            names << gazetteer->entries()[i].company.name;
        const Extraction found = extracted(QStringLiteral("Members: ") + names.join(QStringLiteral(", ")) + u'.');
        QCOMPARE(kindsIn(found), QString());
        QVERIFY(found.companies.size() > 300);
    }

    void oneHeadline()
    {
        const Extraction found = extracted(QStringLiteral("Microsoft to buy LinkedIn for $26.2 billion"));
        QCOMPARE(kindsIn(found), QStringLiteral("acquisition"));
        QVERIFY(extracted(QStringLiteral("Markets calm ahead of the holidays")).events.empty());
    }

    /// The second article's events are its own company's.
    void twoArticlesStuckTogether()
    {
        const Extraction found = extracted(QStringLiteral("Tesco opened a store in Mumbai in December 2018. It was its second in India.\n\n"
                                                          "Ford in retreat\n\nFord closed its Bridgend plant in September 2018.\n"));
        QCOMPARE(kindsIn(found), QStringLiteral("opening closure"));
        QCOMPARE(found.events.back().companies.front().name, QStringLiteral("Ford"));
    }

    void companyNamedLikeAWord()
    {
        const QStringList names = companiesIn(extracted(QStringLiteral(
            "The target was missed by a wide gap. An apple a day and a box of oranges were on the block. Meta questions remain.")));
        QCOMPARE(names, QStringList());
        QCOMPARE(companiesIn(extracted(QStringLiteral("Target said on Monday its profit rose. Gap shares fell 3%."))).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
