// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsIntoTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("words") << QStringLiteral(" Amazon  buys\tJoyo ")
                               << QStringList({QStringLiteral("Amazon"), QStringLiteral("buys"),
                                               QStringLiteral("Joyo")});
        QTest::newRow("phrase") << QStringLiteral("\"gray  market\" Amazon")
                                << QStringList({QStringLiteral("gray market"), QStringLiteral("Amazon")});
        QTest::newRow("open phrase") << QStringLiteral(
            "Amazon \"gray market") << QStringList({QStringLiteral("Amazon"), QStringLiteral("gray market")});
        QTest::newRow("ideographic space") << QStringLiteral("京东　拼多多")
                                           << QStringList({QStringLiteral("京东"), QStringLiteral("拼多多")});
        QTest::newRow("blank") << QStringLiteral(" \"\" \" \" ") << QStringList();
    }
    void splitsIntoTerms()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, terms);
        QCOMPARE(Search::terms(text), terms);
    }

    void findsEvents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("joyo", "1");
        row("JOYO", "1");
        row("oyo", "1");
        row("Amazon", "1 2");
        row("amazon joyo", "1");
        row("joyo amazon", "1");
        row("\"amazon joyo\"", "");
        row("\"buys joyo\"", "1");
        row("拼多多", "3");
        row("多多", "3");
        row("京", "4");
        row("JD", "4");
        row("京东", "4"); // an alias that stands nowhere in the event's own words
        row("亚马逊", "1 2");
        row("亚马逊 joyo", "1");
        row("key note", "2"); // in the note
        row("tagged", "2");
        row("Shanghai", "3");
        row("gray market", "3"); // in the sentence of its article
        row("elsewhere", ""); // in another sentence of its article
        row("Caixin", "4"); // publisher of a reference
        row("100%", "2");
        row("0%", "2");
        row("_", "");
        row("%", "2");
        row("\\", "");
        row("\"", "");
        row("", "");
        row("joyo OR amazon", "");
        row("joyo*", "");
        row("title:joyo", "");
        row("-joyo", "");
        row("^joyo", "");
        row("NEAR(joyo amazon)", "");
        row("{title} : joyo", "");
        row("' OR 1=1 --", "");
        row("\"\"\"\" joyo", "1");
    }
    void findsEvents()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto project = filled();
        const auto found = project->search().events(text);
        QVERIFY2(found.ok(), qPrintable(found ? QString() : found.error().text()));
        QStringList ids;
        for (const EventId id : *found)
            ids << QString::number(id.value());
        QCOMPARE(ids.join(QLatin1Char(' ')), expected);
    }
    void findsArticles()
    {
        const auto project = filled();
        QCOMPARE(project->search().articles(QStringLiteral("ELSEWHERE"))->size(), 1U);
        QCOMPARE(project->search().articles(QStringLiteral("gray elsewhere"))->size(), 1U);
        QCOMPARE(project->search().articles(QStringLiteral("A 题"))->size(), 1U);
        QVERIFY(project->search().articles(QStringLiteral("joyo"))->empty());
        QVERIFY(project->search().articles(QStringLiteral(" "))->empty());
    }
    void followsEdits()
    {
        const auto project = filled();
        Event event = **project->events().find(EventId(1));
        event.title = QStringLiteral("Renamed");
        event.companies.clear();
        QVERIFY(project->events().update(event).ok());
        QVERIFY(project->search().events(QStringLiteral("joyo"))->empty());
        QCOMPARE(project->search().events(QStringLiteral("renamed"))->size(), 1U);
        QCOMPARE(project->search().events(QStringLiteral("亚马逊"))->size(), 1U);
    }

private:
    static std::unique_ptr<Project> filled()
    {
        auto project = StoreSamples::project();
        const auto must = [](bool done) {
            if (!done)
                qFatal("the samples cannot be stored");
        };
        const auto add = [&](const Event &event) { must(project->events().insert(event).ok()); };
        must(
            project->companies()
                .add({{}, QStringLiteral("Amazon"), {{QStringLiteral("亚马逊"), {}, {}, {}, {}}}, {}, {}, -1})
                .ok());
        must(project->companies()
                 .add({{}, QStringLiteral("JD.com"), {{QStringLiteral("京东"), {}, {}, {}, {}}}, {}, {}, -1})
                 .ok());
        Article article
            = articleOf(QStringLiteral("a.txt"), QStringLiteral("A gray market. And elsewhere nothing."));
        article.title = QStringLiteral("A 题目");
        must(project->articles().insert(article).ok());
        add(eventOf(QStringLiteral("a"), "2004", QStringLiteral("Amazon buys Joyo"),
                    {QStringLiteral("Amazon")}));
        Event exit = eventOf(QStringLiteral("b"), "2019", QStringLiteral("Marketplace closes, 100% of it"),
                             {QStringLiteral("Amazon")});
        exit.note = QStringLiteral("a key note");
        exit.tags = {QStringLiteral("tagged")};
        add(exit);
        Event pinduoduo
            = eventOf(QStringLiteral("c"), "2019-11", QStringLiteral("开店"), {QStringLiteral("拼多多")});
        pinduoduo.places = {QStringLiteral("Shanghai")};
        pinduoduo.claims = {claimOf(QStringLiteral("c"), article, 0, 14)};
        add(pinduoduo);
        Event jd = eventOf(QStringLiteral("d"), nullptr, QStringLiteral("北京"), {QStringLiteral("JD.com")});
        jd.sources = {{QStringLiteral("Title"), QStringLiteral("Caixin"), {}, {}}};
        add(jd);
        return project;
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
