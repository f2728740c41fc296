// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestArticleRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = StoreSamples::project(); }
    void cleanup() { m_project.reset(); }

    void givesBackWhatWasPutIn()
    {
        Article article = articleOf(QStringLiteral("folder/亚马逊 'a'.txt"),
                                    QStringLiteral("Text “拼多多” 📬\n\nwith\tlines\n"));
        article.title = QStringLiteral("A \"title\"");
        article.publisher = QStringLiteral("O'Reilly");
        article.author = QStringLiteral("Ann; --");
        article.url = QStringLiteral("https://example.org/2019/04/17/a?b=c&d");
        article.published = date("2019-04-17");
        article.publishedFrom = PublishedFrom::Url;
        article.publishedEvidence = QStringLiteral("/2019/04/17/");
        article.language = QStringLiteral("en");
        article.originalHash = QByteArray("\0\1\2\xff", 4);
        const auto id = m_project->articles().insert(article, QStringLiteral("/articles/a.txt"));
        QVERIFY(id.ok());
        compare(**m_project->articles().find(*id), article);
        compare(**m_project->articles().findByHash(article.hash), article);
        QVERIFY(*m_project->articles().idOf(article.hash) == std::optional(*id));
        QVERIFY(!*m_project->articles().findByHash(QStringLiteral("none")));

        Article changed = article;
        changed.id = *id;
        changed.title = QStringLiteral("Other");
        changed.published.reset();
        QVERIFY(m_project->articles().update(changed).ok());
        compare(**m_project->articles().find(*id), changed);
    }
    void keepsNoPlaceInClear()
    {
        QVERIFY(m_project->articles()
                    .insert(articleOf(QStringLiteral("a.txt"), QStringLiteral("t")),
                            QStringLiteral("/articles/a.txt"))
                    .ok());
        QCOMPARE(*m_project->database().integer(
                     QStringLiteral("SELECT count(*) FROM article WHERE location LIKE '%articles%'")),
                 0);
        QCOMPARE(*m_project->database().integer(QStringLiteral("SELECT length(location) FROM article")), 64);
    }
    void storesATextOnce()
    {
        QVERIFY(
            m_project->articles().insert(articleOf(QStringLiteral("a.txt"), QStringLiteral("same"))).ok());
        QVERIFY(
            !m_project->articles().insert(articleOf(QStringLiteral("b.txt"), QStringLiteral("same"))).ok());
        QCOMPARE(*m_project->articles().count(), 1);
    }
    void knowsWhatCameFromAPlace()
    {
        const auto insert = [&](const char *path, const char *text, const char *location) {
            return *m_project->articles().insert(articleOf(QLatin1String(path), QLatin1String(text)),
                                                 QLatin1String(location));
        };
        const ArticleId one = insert("a.txt", "1", "/x/a.txt");
        const ArticleId two = insert("a.txt", "2", "/y/a.txt");
        const ArticleId three = insert("a.txt", "3", "");
        insert("b.txt", "4", "/x/b.txt");
        const auto found = [&](const char *path, const char *location) {
            return *m_project->articles().findEarlier(QLatin1String(path), QLatin1String(location));
        };
        QVERIFY(found("a.txt", "/x/a.txt") == std::vector({one, three}));
        QVERIFY(found("a.txt", "") == std::vector({one, two, three}));
        QVERIFY(found("a.txt", "/z/a.txt") == std::vector({three}));
        QVERIFY(found("c.txt", "/x/a.txt").empty());
    }
    void removeTakesItsClaimsFromEvents()
    {
        const Article one = articleOf(QStringLiteral("1.txt"), QStringLiteral("Amazon buys Joyo."));
        const Article two = articleOf(QStringLiteral("2.txt"), QStringLiteral("Joyo goes to Amazon."));
        const auto id = m_project->articles().insert(one);
        QVERIFY(m_project->articles().insert(two).ok());
        Event event = eventOf(QStringLiteral("k"), "2004", QStringLiteral("purchase"));
        event.claims = {claimOf(QStringLiteral("c1"), one, 0, 17), claimOf(QStringLiteral("c2"), two, 0, 20)};
        QVERIFY(m_project->events().insert(event).ok());
        QCOMPARE(m_project->search().events(QStringLiteral("buys"))->size(), 1U);
        QVERIFY(m_project->articles().remove(*id).ok());
        QCOMPARE((*m_project->events().findByKey(QStringLiteral("k")))->claims.size(), 1U);
        QVERIFY(m_project->search().events(QStringLiteral("buys"))->empty());
        QCOMPARE(m_project->search().events(QStringLiteral("goes"))->size(), 1U);
        QVERIFY(m_project->search().articles(QStringLiteral("buys"))->empty());
    }
    void streamsByPath()
    {
        for (const char *path : {"b.txt", "a/z.txt", "a.txt"})
            QVERIFY(m_project->articles().insert(articleOf(QLatin1String(path), QLatin1String(path))).ok());
        QStringList paths;
        QStringList texts;
        QVERIFY(m_project->articles().each([&](Article &&article) { paths << article.path; }).ok());
        QVERIFY(m_project->articles().each([&](Article &&article) { texts << article.text; }, false).ok());
        QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("a.txt a/z.txt b.txt"));
        QCOMPARE(texts, QStringList({{}, {}, {}}));
    }
    void claimsOfAnArticleComeByPlace()
    {
        const Article article
            = articleOf(QStringLiteral("1.txt"), QStringLiteral("Amazon buys Joyo. Its share is 15 %."));
        const auto id = m_project->articles().insert(article);
        Event event = eventOf(QStringLiteral("e"), "2004", QStringLiteral("purchase"));
        event.claims = {claimOf(QStringLiteral("late"), article, 8, 17),
                        claimOf(QStringLiteral("same"), article, 0, 17)};
        Figure figure = figureOf(QStringLiteral("f"), "2008", QStringLiteral("Amazon"), 15);
        figure.claims
            = {claimOf(QStringLiteral("same"), article, 18, 36)}; // keys of figures' claims are their own
        QVERIFY(m_project->events().insert(event).ok());
        QVERIFY(m_project->figures().insert(figure).ok());
        const auto claims = m_project->claims().ofArticle(*id);
        QVERIFY(claims.ok());
        QStringList found;
        for (const StoredClaim &stored : *claims)
            found << stored.record + QLatin1Char(' ') + stored.claim.quote
                    + (stored.event.isValid() == stored.figure.isValid() ? QStringLiteral(" WRONG")
                                                                         : QString());
        QCOMPARE(found,
                 QStringList({QStringLiteral("e Amazon buys Joyo."), QStringLiteral("e uys Joyo."),
                              QStringLiteral("f Its share is 15 %.")}));
        QVERIFY(*m_project->claims().recordOf(QStringLiteral("same"), true)
                == std::optional(QStringLiteral("e")));
        QVERIFY(*m_project->claims().recordOf(QStringLiteral("same"), false)
                == std::optional(QStringLiteral("f")));
        QVERIFY(!*m_project->claims().recordOf(QStringLiteral("late"), false));

        QVERIFY(m_project->claims()
                    .setRank(claims->front().claim.id, Rank::Preferred, QStringLiteral("I said so"))
                    .ok());
        const Claim ranked = m_project->claims().ofArticle(*id)->front().claim;
        QVERIFY(ranked.rank == Rank::Preferred);
        QCOMPARE(ranked.reason, QStringLiteral("I said so"));
    }

private:
    static void compare(const Article &found, const Article &expected)
    {
        QCOMPARE(found.hash, expected.hash);
        QCOMPARE(found.originalHash, expected.originalHash);
        QCOMPARE(found.path, expected.path);
        QCOMPARE(found.title, expected.title);
        QCOMPARE(found.publisher, expected.publisher);
        QCOMPARE(found.author, expected.author);
        QCOMPARE(found.url, expected.url);
        QVERIFY(found.published == expected.published);
        QVERIFY(found.publishedFrom == expected.publishedFrom);
        QCOMPARE(found.publishedEvidence, expected.publishedEvidence);
        QCOMPARE(found.language, expected.language);
        QCOMPARE(found.text, expected.text);
    }

    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestArticleRepository)
#include "tst_articlerepository.moc"
