// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlehits.h"

#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestArticleHits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = StoreSamples::project();
        add("late.txt", "2020", QStringLiteral("Sales rose.\nIn the autumn 京东 and 京东商城 were named, \U0001F600 京东 again."));
        add("early.txt", "2004", QStringLiteral("JD.com is 京东 in Chinese."));
        add("undated.txt", "", QStringLiteral("Nothing of note, 100 % of it."));
    }

    void f30_findsTwoCharactersInTextsWithoutAnEvent()
    {
        const auto hits = found(QStringLiteral("京东"));
        QCOMPARE(hits.articles, 2);
        QCOMPARE(hits.places, 4);
        QCOMPARE(hits.listed[0].title, QStringLiteral("early.txt")); // by publication
        QCOMPARE(hits.listed[1].count, 3);
        QCOMPARE(*m_project->events().count(), 0);
    }

    void f30_placesAreCodePointsOfTheText()
    {
        const auto hits = found(QStringLiteral("京东"));
        const ArticleHit &late = hits.listed[1];
        const auto article = m_project->articles().findByHash(late.hash);
        QVERIFY(article.ok() && *article);
        const auto points = (*article)->text.toUcs4();
        for (const FoundPlace &place : late.places)
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + place.span.start,
                                       place.span.end - place.span.start),
                     QStringLiteral("京东"));
        QCOMPARE(late.places[0].before, QStringLiteral("In the autumn ")); // of its own line
        QCOMPARE(late.places[2].before, QStringLiteral("In the autumn 京东 and 京东商城 were named, \U0001F600 "));
        QCOMPARE(late.places[2].after, QStringLiteral(" again."));
    }

    void f30_allWordsInAnyCase()
    {
        QCOMPARE(found(QStringLiteral("SALES 京东")).articles, 1);
        QCOMPARE(found(QStringLiteral("SALES chinese")).articles, 0);
        const auto hits = found(QStringLiteral("jd.COM"));
        QCOMPARE(hits.listed.front().places.front().word, QStringLiteral("JD.com"));
        QCOMPARE(found(QStringLiteral("\"in Chinese\"")).places, 1);
        QCOMPARE(found(QStringLiteral("100 %")).places, 2); // no pattern
        QCOMPARE(found(QString()).articles, 0);
    }

    void f30_aTitleAloneIsAHitWithoutAPlace()
    {
        const auto hits = found(QStringLiteral("undated.txt"));
        QCOMPARE(hits.articles, 1);
        QCOMPARE(hits.listed.front().count, 0);
    }

    void f30_longLinesAreCutAroundTheWord()
    {
        int count = 0;
        const QString text = QString(500, u'x') + QStringLiteral("needle") + QString(500, u'y');
        const auto places = placesOf(text, {QStringLiteral("needle")}, 5, count);
        QCOMPARE(count, 1);
        QCOMPARE(places.front().span.start, 500);
        QVERIFY(places.front().before.startsWith(u'…') && places.front().after.endsWith(u'…'));
        QVERIFY(places.front().before.size() < 70);
    }

    void f30_countsAllButListsSome()
    {
        int count = 0;
        const auto places = placesOf(QStringLiteral("aaaa").repeated(100), {QStringLiteral("a"), QStringLiteral("aa")}, 7, count);
        QCOMPARE(places.size(), size_t(7));
        QCOMPARE(count, 400); // none within another
    }

    void stopsWhereItIsTold()
    {
        int asked = 0;
        const auto hits = ArticleHits::of(m_project->database(), QStringLiteral("京东"), [&] { return ++asked > 5; });
        QVERIFY(hits.ok());
        QCOMPARE(hits->articles, 1);
    }

private:
    void add(const char *path, const char *published, const QString &text)
    {
        Article article = articleOf(QString::fromLatin1(path), text);
        article.title = article.path;
        article.published.reset();
        if (*published)
            article.published = date(published);
        QVERIFY(m_project->articles().insert(article).ok());
    }

    ArticleHits found(const QString &text)
    {
        auto hits = ArticleHits::of(m_project->database(), text);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().text()));
        return *std::move(hits);
    }

    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestArticleHits)
#include "tst_articlehits.moc"
