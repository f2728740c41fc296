// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clauseweights.h"
#include "extract/datedevents.h"
#include "extract/extractor.h"

#include <QRegularExpression>
#include <QTest>

namespace {

std::vector<Event> eventsOf(const QString &text)
{
    Article article;
    article.text = text;
    article.published = Edtf::day(2020, 5, 20);
    return Extractor().extract(std::move(article)).events;
}

/// "2004 acquisition happened Amazon>Joyo" an event; who is only mentioned in parentheses.
QString dump(const std::vector<Event> &events)
{
    QStringList lines;
    for (const Event &event : events) {
        QStringList companies;
        for (const EventCompany &company : event.companies)
            companies << (company.role == Role::Mention ? u'(' + company.name + u')' : company.name);
        lines << QStringList{event.when ? event.when->toString() : QStringLiteral("-"), toString(event.kind), toString(event.modality),
                             companies.join(u'>')}
                     .join(u' ');
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

/// What a sentence dates in words that no trigger knows. None of the sentences stands in an article of the gold.
class TestDatedClause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cuesTellTheKind_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("Volvo found a new owner in Geely in August 2010.", "2010-08 acquisition happened Volvo>Geely");
        row("Sears was in court again in October 2018, this time with its creditors.", "2018-10 legal happened Sears");
        row("A penalty of 2.4 billion yen was what the watchdog had for Nissan in December 2018.", "2018-12 regulation happened Nissan");
        row("Tesco's first shop in Budapest welcomed its customers in 1996.", "1996 opening happened Tesco");
        row("Kodak's turn before the bankruptcy judge came in January 2012.", "2012-01 legal happened Kodak");
        // what is asked, supposed or not done is no event
        row("Did Volvo find a new owner in Geely in August 2010?", "");
        row("Volvo could find a new owner in Geely in August 2021.", "");
        row("Microsoft did not buy Nokia in 2014.", "");
        row("In May 2019 Tesco opened no shop.", "");
        // nor is a number, nor a share that nobody has measured
        row("Volvo held 12 percent of the Swedish car market in June 2019.", "");
        row("Tesco had 3,400 shops in 2019, up from 3,300 a year earlier.", "");
    }

    void aDatelineTellsNothing()
    {
        QCOMPARE(dump(eventsOf(QStringLiteral("OSLO, 11 March 2008 - Lidl opened its first ten shops in September 2004."))),
                 QStringLiteral("2004-09 opening happened Lidl"));
    }

    /// The trigger's kind gives way to one of its like: who opens a site launches it, who enters a country does, too.
    void theClauseSettlesTheKind_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("Amazon opened its marketplace in Poland in March 2018.", "2018-03 launch happened Amazon");
        row("Tesco opened a shop in Budapest in 1996.", "1996 opening happened Tesco");
        row("Carrefour entered Brazil in 1975.", "1975 launch happened Carrefour");
        row("Tesco shut its last shop in Budapest in 2016.", "2016 closure happened Tesco");
    }
    void theClauseSettlesTheKind()
    {
        QFETCH(const QString, expected);
        QCOMPARE(dump(eventsOf(QString::fromUtf8(QTest::currentDataTag()))), expected);
    }

    /// Words that no rule of grammar knows say how sure it is.
    void wordsTellHowSureItIs_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("Carrefour is due to leave Brazil in June 2021.", "2021-06 exit planned Carrefour");
        row("Carrefour left Brazil in June 2019.", "2019-06 exit happened Carrefour");
        row("Tesco is rumoured to have bought Carrefour in April 2020.", "2020-04 acquisition rumoured Tesco>Carrefour");
    }
    void wordsTellHowSureItIs()
    {
        QFETCH(const QString, expected);
        QCOMPARE(dump(eventsOf(QString::fromUtf8(QTest::currentDataTag()))), expected);
    }

    void cuesTellTheKind()
    {
        QFETCH(QString, expected);
        QCOMPARE(dump(eventsOf(QString::fromUtf8(QTest::currentDataTag()))), expected);
    }

    void chineseCuesTellTheKind_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("2019年3月，京东换了东家，买家是腾讯。", "2019-03 acquisition happened JD.com");
        row("2019年3月，百度发出首款无人车。", "2019-03 launch happened Baidu");
        row("2019年3月，百度发出首款无人车了吗？", "");
        row("2019年，京东的用户同比增长10%。", "");
    }

    void chineseCuesTellTheKind()
    {
        QFETCH(QString, expected);
        QCOMPARE(dump(eventsOf(QString::fromUtf8(QTest::currentDataTag()))), expected);
    }

    /// Who stands in a Chinese clause without a part stands with its event as well.
    void chineseBystanders()
    {
        const QString told = dump(eventsOf(QStringLiteral("2019年9月，京东向网易购买网易考拉70%股权。")));
        QVERIFY2(told.contains(QStringLiteral("JD.com>NetEase Kaola>(NetEase)")), qPrintable(told));
    }

    /// A date that a trigger has told is not told again, and a list of periods is one account.
    void nothingIsToldTwice()
    {
        QCOMPARE(dump(eventsOf(QStringLiteral("Microsoft bought Nokia in 2014."))), QStringLiteral("2014 acquisition happened Microsoft>Nokia"));
        const auto events = eventsOf(QStringLiteral("Nissan reported a loss for the first quarter on 13 May 2020."));
        QCOMPARE(std::ranges::count_if(events, [](const Event &event) { return event.kind == EventKind::Results; }), 1);
    }

    /// The words of the clause, without what joins it to the one before.
    void titlesAreTheClause()
    {
        const auto events = eventsOf(QStringLiteral("Tesco's first shop in Budapest welcomed its customers in 1996, and Volvo found a new owner in Geely in August 2010."));
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0].title, QStringLiteral("Tesco's first shop in Budapest welcomed its customers in 1996"));
        QCOMPARE(events[1].title, QStringLiteral("Volvo found a new owner in Geely in August 2010"));
    }

    /// Whom the clause names without a part stands with the event, and with no event of another clause.
    void bystandersStandWithTheirClause()
    {
        QCOMPARE(dump(eventsOf(QStringLiteral("Nissan closed its plant in Barcelona in May 2020, not Renault, and Volvo opened one in 2018."))),
                 QStringLiteral("2020-05 closure happened Nissan>(Renault); 2018 opening happened Volvo"));
    }

    /// Both sides of a deal stand with what becomes of it, the one spoken of with who is told of its post, the topic where a
    /// sentence names nobody.
    void whoIsMeantStandsWithIt_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QStringList>("companies");
        const auto row = [](const char *text, const char *when, const QStringList &companies) {
            QTest::addRow("%s", text) << QString::fromLatin1(when) << companies;
        };
        row("In March 2018 Geely agreed to buy Volvo. The Federal Trade Commission gave its blessing in July 2018.", "2018-07",
            {QStringLiteral("Geely"), QStringLiteral("Volvo")});
        row("In March 2018 Geely agreed to buy Volvo. The takeover is expected to be through in August 2020.", "2020-08",
            {QStringLiteral("Geely"), QStringLiteral("Volvo")});
        row("Tesco is a retailer. Its chairman left in March 2018. Mary Miller, formerly of Uber, is chief executive since May 2018.", "2018-05",
            {QStringLiteral("Tesco")});
    }

    void whoIsMeantStandsWithIt()
    {
        QFETCH(QString, when);
        QFETCH(QStringList, companies);
        QStringList names;
        for (const Event &event : eventsOf(QString::fromUtf8(QTest::currentDataTag())))
            if (event.when && event.when->toString() == when)
                for (const EventCompany &company : event.companies)
                    names << company.name;
        for (const QString &company : companies)
            QVERIFY2(names.contains(company), qPrintable(names.join(u' ')));
    }

    void everyWeightIsOfAKind_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("en") << 1000;
        QTest::newRow("zh") << 300;
    }

    void everyWeightIsOfAKind()
    {
        QFETCH(int, least);
        QFile file(QStringLiteral(":/lexicon/%1/clauseweights.tsv").arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            ++lines;
            QCOMPARE(line.count(u'\t'), 1);
            for (const QString &part : line.section(u'\t', 1).split(u' ')) {
                bool number = false;
                (void)part.section(u':', 1).toDouble(&number);
                const QString kind = part.section(u':', 0, 0);
                QVERIFY2(number && (kind == u"none" || eventKindName(kind)), qPrintable(line));
            }
        }
        QVERIFY(lines > least);
    }

    void everyWeightOfACompanyIsANumber_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("en/actorweights.tsv") << 200;
        QTest::newRow("zh/actorweights.tsv") << 100;
        QTest::newRow("en/nameweights.tsv") << 1000;
    }

    void everyWeightOfACompanyIsANumber()
    {
        QFETCH(int, least);
        QFile file(QStringLiteral(":/lexicon/") + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).filter(QRegularExpression(QStringLiteral("^[^#]")));
        QVERIFY(lines.size() > least);
        QVERIFY(lines.front().startsWith(QLatin1String("^\t")));
        for (const QString &line : lines) {
            bool number = false;
            (void)line.section(u'\t', 1).toDouble(&number);
            QVERIFY2(number && line.count(u'\t') == 1, qPrintable(line));
        }
    }

    /// What a trigger has told of a date is taken back where its clause tells nothing of the kind, or tells it of others.
    void clausesSpeakAgainstTriggers()
    {
        Discourse discourse;
        Event event;
        event.kind = EventKind::Opening;
        event.when = Edtf::parse(QStringLiteral("2019")).value();
        event.companies = {{QStringLiteral("Tesco"), Role::Actor}};
        ClauseReading reading;
        reading.clause.when = event.when;
        const auto left = [&](double opening, const QString &company, size_t toldBefore) {
            reading.likely.of[size_t(EventKind::Opening)] = opening;
            reading.clause.companies = QStringList{company};
            discourse.events = {event, event};
            discourse.objects.resize(2);
            discourse.sentenceBegin = toldBefore;
            dropUnlikely({reading}, discourse);
            return discourse.events.size();
        };
        QCOMPARE(left(0.5, QStringLiteral("Tesco"), 0), 2U);
        QCOMPARE(left(0.02, QStringLiteral("Tesco"), 0), 0U);
        QCOMPARE(left(0.5, QStringLiteral("Aldi"), 0), 0U);
        QCOMPARE(left(0.02, QStringLiteral("Tesco"), 1), 1U); // what an earlier sentence told stays
        reading.clause.when = Edtf::parse(QStringLiteral("2018")).value();
        QCOMPARE(left(0.02, QStringLiteral("Tesco"), 0), 2U); // so does what has another date
    }

    /// A clause tells no second event of the like beside that of its trigger.
    void oneEventOfALikeAClause()
    {
        QCOMPARE(dump(eventsOf(QStringLiteral("Volvo's sister Polestar, set up in 2017 by Geely, lost money."))).count(QLatin1String("2017")), 1);
        QVERIFY(areAlike(EventKind::Opening, EventKind::Founding) && areAlike(EventKind::Founding, EventKind::Opening));
        QVERIFY(!areAlike(EventKind::Opening, EventKind::Closure));
    }

    void likelihoodsSumUpToOne()
    {
        KindLikelihoods likely;
        likely.none = 0.25;
        likely.of[size_t(EventKind::Merger)] = 0.4;
        likely.of[size_t(EventKind::Acquisition)] = 0.2;
        likely.of[size_t(EventKind::Ipo)] = 0.15;
        QVERIFY(likely.best() == EventKind::Merger);
        QVERIFY(qFuzzyCompare(likely.near(EventKind::Acquisition), 0.6));
    }
};

QTEST_GUILESS_MAIN(TestDatedClause)
#include "tst_datedclause.moc"
