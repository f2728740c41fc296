// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestEventRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPutIn();
    void updateReplacesEverything();
    void removeTakesClaimsAlong();
    void streamsByDateThenKey();
    void readsMoreThanAPage();
    void filters_data();
    void filters();
    void countsTheUndatedThatADateFilterDrops();
    void refusesASecondEventOfAKey();
    void refusesAClaimOfAnUnknownArticle();
    void refusesToUpdateWhatIsNotThere();
    void rowsHaveWhatTheIndexNeeds();
    void rowsKnowConflicts();
};

void TestEventRepository::givesBackWhatWasPutIn()
{
    const auto project = StoreSamples::project();
    std::vector<Article> articles;
    for (int i = 0; i < 5; ++i) {
        articles.push_back(
            articleOf(QStringLiteral("%1.txt").arg(i), QStringLiteral("Text %1 拼多多 📬").arg(i)));
        QVERIFY(project->articles().insert(articles.back()).ok());
    }
    QRandomGenerator random(2004);
    for (int i = 0; i < 300; ++i) {
        const Event event = randomEvent(random, QStringLiteral("key %1").arg(i), articles);
        const auto id = project->events().insert(event);
        QVERIFY2(id.ok(), qPrintable(id ? QString() : id.error().text()));
        const auto found = project->events().find(*id);
        QVERIFY(found.ok() && *found);
        QCOMPARE(dump(**found), dump(event));
        QCOMPARE((*found)->id, *id);
        QCOMPARE(dump(**project->events().findByKey(event.key)), dump(event));
    }
    int visited = 0;
    QVERIFY(project->events().each({}, [&](Event &&) { ++visited; }).ok());
    QCOMPARE(visited, 300);
}

void TestEventRepository::updateReplacesEverything()
{
    const auto project = StoreSamples::project();
    const std::vector<Article> articles{articleOf(QStringLiteral("a.txt"), QStringLiteral("Text"))};
    QVERIFY(project->articles().insert(articles.front()).ok());
    QRandomGenerator random(7);
    const auto id = project->events().insert(randomEvent(random, QStringLiteral("k"), articles));
    QVERIFY(project->events().setStarred(*id, true).ok());
    for (int i = 0; i < 50; ++i) {
        Event event = randomEvent(random, QStringLiteral("k%1").arg(i), articles);
        event.id = *id;
        QVERIFY(project->events().update(event).ok());
        QCOMPARE(dump(**project->events().find(*id)), dump(event));
    }
    bool starred = false;
    QVERIFY(project->events().eachRow([&](EventRow &&row) { starred = row.starred; }).ok());
    QVERIFY(starred);
}

void TestEventRepository::removeTakesClaimsAlong()
{
    const auto project = StoreSamples::project();
    const Article source = articleOf(QStringLiteral("a.txt"), QStringLiteral("Amazon buys Joyo."));
    QVERIFY(project->articles().insert(source).ok());
    Event event = eventOf(QStringLiteral("k"), "2004", QStringLiteral("Joyo"), {QStringLiteral("Amazon")});
    event.claims = {claimOf(QStringLiteral("c"), source, 0, 6)};
    const auto id = project->events().insert(event);
    QCOMPARE(*project->claims().count(), 1);
    QVERIFY(project->events().remove(*id).ok());
    QCOMPARE(*project->claims().count(), 0);
    QCOMPARE(*project->events().count(), 0);
    QVERIFY(!*project->events().find(*id));
    QVERIFY(project->search().events(QStringLiteral("Joyo"))->empty());
    QCOMPARE(*project->articles().count(), 1);
}

void TestEventRepository::streamsByDateThenKey()
{
    const auto project = StoreSamples::project();
    for (const auto &[key, edtf] :
         std::initializer_list<std::pair<const char *, const char *>>{{"e", nullptr},
                                                                      {"d", "2019-04"},
                                                                      {"b", "2019-04-01"},
                                                                      {"a", "2019-04-01"},
                                                                      {"c", "2019"},
                                                                      {"f", "../2018"},
                                                                      {"g", "-0043"}})
        QVERIFY(project->events().insert(eventOf(QLatin1String(key), edtf, QLatin1String(key))).ok());
    QCOMPARE(titles(*project), QStringLiteral("f; g; c; a; b; d; e"));
}

void TestEventRepository::readsMoreThanAPage()
{
    const auto project = StoreSamples::project();
    const int count = 1203;
    for (int i = 0; i < count; ++i)
        QVERIFY(project->events()
                    .insert(eventOf(QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0')), "2019",
                                    QString::number(i), {QStringLiteral("C%1").arg(i % 3)}))
                    .ok());
    int next = 0;
    bool inOrder = true;
    QVERIFY(project->events()
                .each({},
                      [&](Event &&event) {
                          inOrder = inOrder && event.title == QString::number(next)
                              && event.companies.front().name == QStringLiteral("C%1").arg(next % 3);
                          ++next;
                      })
                .ok());
    QVERIFY(inOrder);
    QCOMPARE(next, count);
}

void TestEventRepository::filters_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const auto &change, const char *expected) {
        EventFilter filter;
        change(filter);
        QTest::addRow("%s", name) << filter << QString::fromUtf8(expected);
    };
    row(
        "all", [](EventFilter &) {}, "joyo; exit; rumour; undated");
    row(
        "company", [](EventFilter &f) { f.companies = {QStringLiteral("Amazon")}; }, "joyo; exit; undated");
    row(
        "company in other case", [](EventFilter &f) { f.companies = {QStringLiteral("aMAZON")}; },
        "joyo; exit; undated");
    row(
        "company by alias", [](EventFilter &f) { f.companies = {QStringLiteral("亚马逊")}; },
        "joyo; exit; undated");
    row(
        "subsidiary is a company of its own",
        [](EventFilter &f) { f.companies = {QStringLiteral("Amazon China")}; }, "exit");
    row(
        "any of two companies",
        [](EventFilter &f) {
            f.companies = {QStringLiteral("Joyo"), QStringLiteral("NetEase")};
        },
        "joyo; rumour");
    row(
        "two companies together",
        [](EventFilter &f) {
            f.together = {QStringLiteral("Joyo"), QStringLiteral("Amazon")};
        },
        "joyo");
    row(
        "together with an unknown one",
        [](EventFilter &f) {
            f.together = {QStringLiteral("Joyo"), QStringLiteral("Amaz")};
        },
        "");
    row(
        "unknown company", [](EventFilter &f) { f.companies = {QStringLiteral("Amaz")}; }, "");
    row(
        "year drops undated", [](EventFilter &f) { f.days = date("2019").range(); }, "exit; rumour");
    row(
        "days overlap", [](EventFilter &f) { f.days = date("2019-04-30").range(); }, "exit; rumour");
    row(
        "days before", [](EventFilter &f) { f.days = date("2003").range(); }, "");
    row(
        "from on", [](EventFilter &f) { f.days = date("2010/..").range(); }, "exit; rumour");
    row(
        "kind",
        [](EventFilter &f) {
            f.kinds = {EventKind::Exit, EventKind::Acquisition};
        },
        "joyo; exit");
    row(
        "modality", [](EventFilter &f) { f.modalities = {Modality::Rumoured}; }, "rumour");
    row(
        "publisher of an article", [](EventFilter &f) { f.publishers = {QStringLiteral("Reuters")}; },
        "joyo");
    row(
        "publisher of a reference",
        [](EventFilter &f) { f.publishers = {QStringLiteral("O'Reilly \"Radar\"")}; }, "exit");
    row(
        "review", [](EventFilter &f) { f.reviews = {Review::Accepted}; }, "exit");
    row(
        "tag",
        [](EventFilter &f) {
            f.tags = {QStringLiteral("key"), QStringLiteral("none")};
        },
        "joyo");
    row(
        "search", [](EventFilter &f) { f.search = QStringLiteral("JOY"); }, "joyo");
    row(
        "search by alias", [](EventFilter &f) { f.search = QStringLiteral("亚马逊 exit"); }, "exit");
    row(
        "confidence", [](EventFilter &f) { f.minimumConfidence = 0.8; }, "exit");
    row(
        "all of several lists",
        [](EventFilter &f) {
            f.companies = {QStringLiteral("Amazon")};
            f.kinds = {EventKind::Exit, EventKind::Merger};
            f.days = date("2019").range();
            f.reviews = {Review::Accepted, Review::Edited};
        },
        "exit");
    row(
        "SQL in a value", [](EventFilter &f) { f.publishers = {QStringLiteral("x') OR 1=1 --")}; }, "");
    row(
        "SQL in a search", [](EventFilter &f) { f.search = QStringLiteral("\"title\" : joyo* OR NEAR("); },
        "");
}

void TestEventRepository::filters()
{
    QFETCH(EventFilter, filter);
    QFETCH(QString, expected);
    const auto project = StoreSamples::project();
    Article source = articleOf(QStringLiteral("a.txt"), QStringLiteral("Amazon buys Joyo."));
    source.publisher = QStringLiteral("Reuters");
    QVERIFY(project->articles().insert(source).ok());
    QVERIFY(project->companies()
                .add({{}, QStringLiteral("Amazon"), {{QStringLiteral("亚马逊"), {}, {}, {}, {}}}, {}, {}, -1})
                .ok());

    Event joyo = eventOf(QStringLiteral("1"), "2004-08-19", QStringLiteral("joyo"),
                         {QStringLiteral("Amazon"), QStringLiteral("Joyo")});
    joyo.kind = EventKind::Acquisition;
    joyo.claims = {claimOf(QStringLiteral("c"), source, 0, 6)};
    joyo.tags = {QStringLiteral("other"), QStringLiteral("key")};
    Event exit = eventOf(QStringLiteral("2"), "2019-04", QStringLiteral("exit"),
                         {QStringLiteral("Amazon China"), QStringLiteral("Amazon")});
    exit.kind = EventKind::Exit;
    exit.review = Review::Accepted;
    exit.confidence = 0.9;
    exit.sources = {{QStringLiteral("t"), QStringLiteral("O'Reilly \"Radar\""), {}, {}}};
    Event rumour
        = eventOf(QStringLiteral("3"), "2019-04/..", QStringLiteral("rumour"), {QStringLiteral("NetEase")});
    rumour.kind = EventKind::Merger;
    rumour.modality = Modality::Rumoured;
    Event undated
        = eventOf(QStringLiteral("4"), nullptr, QStringLiteral("undated"), {QStringLiteral("Amazon")});
    for (const Event &event : {undated, rumour, joyo, exit})
        QVERIFY(project->events().insert(event).ok());

    QCOMPARE(titles(*project, filter), expected);
    QCOMPARE(*project->events().count(filter), expected.isEmpty() ? 0 : expected.count(QLatin1Char(';')) + 1);
}

void TestEventRepository::countsTheUndatedThatADateFilterDrops()
{
    const auto project = StoreSamples::project();
    QVERIFY(
        project->events()
            .insert(eventOf(QStringLiteral("1"), nullptr, QStringLiteral("a"), {QStringLiteral("Amazon")}))
            .ok());
    QVERIFY(
        project->events()
            .insert(eventOf(QStringLiteral("2"), nullptr, QStringLiteral("b"), {QStringLiteral("JD.com")}))
            .ok());
    QVERIFY(project->events()
                .insert(eventOf(QStringLiteral("3"), "2019", QStringLiteral("c"), {QStringLiteral("Amazon")}))
                .ok());
    EventFilter filter;
    filter.days = date("2019").range();
    QCOMPARE(*project->events().countUndated(filter), 2);
    filter.companies = {QStringLiteral("Amazon")};
    QCOMPARE(*project->events().countUndated(filter), 1);
}

void TestEventRepository::refusesASecondEventOfAKey()
{
    const auto project = StoreSamples::project();
    QVERIFY(project->events().insert(eventOf(QStringLiteral("k"), "2019", QStringLiteral("first"))).ok());
    const auto second
        = project->events().insert(eventOf(QStringLiteral("k"), "2020", QStringLiteral("second")));
    QVERIFY(!second.ok());
    QVERIFY(second.error().message.startsWith(QStringLiteral("The project does not allow this change")));
    QCOMPARE(titles(*project), QStringLiteral("first"));
}

void TestEventRepository::refusesAClaimOfAnUnknownArticle()
{
    const auto project = StoreSamples::project();
    Event event = eventOf(QStringLiteral("k"), "2019", QStringLiteral("t"), {QStringLiteral("Amazon")});
    event.claims
        = {claimOf(QStringLiteral("c"), articleOf(QStringLiteral("a.txt"), QStringLiteral("nowhere")), 0, 3)};
    QVERIFY(!project->events().insert(event).ok());
    QCOMPARE(*project->events().count(), 0);
    QCOMPARE(*project->companies().count(), 0);
}

void TestEventRepository::refusesToUpdateWhatIsNotThere()
{
    const auto project = StoreSamples::project();
    Event event = eventOf(QStringLiteral("k"), "2019", QStringLiteral("t"));
    event.id = EventId(5);
    QVERIFY(!project->events().update(event).ok());
    QCOMPARE(*project->events().count(), 0);
}

void TestEventRepository::rowsHaveWhatTheIndexNeeds()
{
    const auto project = StoreSamples::project();
    Article one = articleOf(QStringLiteral("1.txt"), QStringLiteral("one"));
    Article two = articleOf(QStringLiteral("2.txt"), QStringLiteral("two"));
    one.publisher = two.publisher = QStringLiteral("Reuters");
    QVERIFY(project->articles().insert(one).ok());
    QVERIFY(project->articles().insert(two).ok());
    Event told = eventOf(QStringLiteral("told"), "2014~", QStringLiteral("Told"),
                         {QStringLiteral("Amazon"), QStringLiteral("Joyo")});
    told.claims = {claimOf(QStringLiteral("c1"), one, 0, 1), claimOf(QStringLiteral("c2"), one, 1, 2),
                   claimOf(QStringLiteral("c3"), two, 0, 1)};
    told.sources = {{{}, QStringLiteral("Caixin"), {}, {}}};
    told.tags = {QStringLiteral("a"), QStringLiteral("b")};
    told.confidence = 0.75;
    QVERIFY(project->events().insert(told).ok());
    QVERIFY(
        project->events().insert(eventOf(QStringLiteral("open"), "2018/..", QStringLiteral("Open"))).ok());
    QVERIFY(project->events()
                .insert(eventOf(QStringLiteral("undated"), nullptr, QStringLiteral("Undated"),
                                {QStringLiteral("Joyo")}))
                .ok());

    std::vector<EventRow> rows;
    QVERIFY(project->events().eachRow([&](EventRow &&row) { rows.push_back(std::move(row)); }).ok());
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].title, QStringLiteral("Told"));
    QCOMPARE(rows[0].when, QStringLiteral("2014~"));
    QVERIFY(rows[0].dated && rows[0].approximate && !rows[0].interval && !rows[0].conflicting
            && !rows[0].starred);
    QVERIFY(rows[0].days == date("2014").range());
    QCOMPARE(rows[0].sources, 3);
    QCOMPARE(rows[0].publishers, QStringList({QStringLiteral("Reuters"), QStringLiteral("Caixin")}));
    QCOMPARE(rows[0].tags, told.tags);
    QCOMPARE(rows[0].confidence, 0.75);
    QVERIFY(rows[0].companies == told.companies);
    QVERIFY(rows[1].interval && rows[1].days.endsOpen() && rows[1].companies.empty() && rows[1].sources == 0);
    QVERIFY(!rows[2].dated && rows[2].when.isEmpty());
    QCOMPARE(rows[2].companies.front().name, QStringLiteral("Joyo"));
}

void TestEventRepository::rowsKnowConflicts()
{
    const auto project = StoreSamples::project();
    const Article source = articleOf(QStringLiteral("1.txt"), QStringLiteral("one"));
    QVERIFY(project->articles().insert(source).ok());
    const auto insert = [&](const QString &key, const Claim &first, const Claim &second) {
        Event event = eventOf(key, "2019", key);
        event.claims = {first, second};
        for (const Claim &claim : event.claims)
            if (claim.value)
                event.amounts.push_back({{*claim.value, QStringLiteral("USD")}, {}});
        event.claims[0].key = key + QStringLiteral("-1");
        event.claims[1].key = key + QStringLiteral("-2");
        return project->events().insert(event).ok();
    };
    Claim plain = claimOf({}, source, 0, 1);
    plain.kind = QStringLiteral("exit");
    plain.when = date("2019");
    Claim within = plain;
    within.when = date("2019-04");
    Claim elsewhere = plain;
    elsewhere.when = date("2018-04");
    Claim otherKind = plain;
    otherKind.kind = QStringLiteral("closure");
    Claim withdrawn = otherKind;
    withdrawn.rank = Rank::Deprecated;
    Claim cheap = plain;
    cheap.value = 72e6;
    Claim dear = plain;
    dear.value = 75e6;
    QVERIFY(insert(QStringLiteral("agree"), plain, within));
    QVERIFY(insert(QStringLiteral("amounts"), dear, cheap));
    QVERIFY(insert(QStringLiteral("same amount"), dear, dear));
    QVERIFY(insert(QStringLiteral("dates"), within, elsewhere));
    QVERIFY(insert(QStringLiteral("kinds"), plain, otherKind));
    QVERIFY(insert(QStringLiteral("withdrawn"), plain, withdrawn));
    QStringList conflicting;
    QVERIFY(project->events()
                .eachRow([&](EventRow &&row) {
                    if (row.conflicting)
                        conflicting << row.key;
                })
                .ok());
    QCOMPARE(conflicting, QStringList({QStringLiteral("amounts"), QStringLiteral("dates"), QStringLiteral("kinds")}));
}

QTEST_GUILESS_MAIN(TestEventRepository)
#include "tst_eventrepository.moc"
