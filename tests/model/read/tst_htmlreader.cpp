// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/htmldocument.h"
#include "read/htmlreader.h"
#include "read/htmltags.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 28);

Result<Article> read(const QByteArray &page, const QByteArray &charset = {})
{
    return HtmlReader::article(page, charset, QStringLiteral("page.html"), today);
}

const QByteArray story = "<p>Amazon said on Thursday that it will close its marketplace in China on July 18, after fifteen years.</p>"
                         "<p>The company had less than one percent of the market, down from fifteen percent in 2008, iResearch says.</p>";
const QString storyText = QStringLiteral("Amazon said on Thursday that it will close its marketplace in China on July 18, after fifteen years.\n\n"
                                         "The company had less than one percent of the market, down from fifteen percent in 2008, iResearch says.");

/// A page as news sites have them: the story in the middle of everything else.
QByteArray newsPage(const QByteArray &head, const QByteArray &body = "<article><h1>Amazon leaves China</h1>" + story + "</article>")
{
    return "<!DOCTYPE html><html lang=en-GB><head><meta charset=utf-8>" + head
        + "</head><body><nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav><div class='ad-slot'>Buy a car in May 2020 now, it is cheap and red.</div>"
        + body
        + "<aside><p>Newsletter: everything that happened in January 2021, every morning in your letter box.</p></aside>"
          "<div class=related-stories><h3>Related</h3><p>Alibaba opened a shop in March 2018, which people liked, and it is large.</p></div>"
          "<section id=comments><p>I bought a book there in 2012 and it was fine, said a reader on <time datetime=2030-01-01>that day</time>.</p></section>"
          "<footer><p>Copyright 2024 The Site, a company that was founded in 1999 and lives in London.</p></footer></body></html>";
}

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f01_theStoryAlone_data()
    {
        QTest::addColumn<QByteArray>("page");
        const QString headline = QStringLiteral("Amazon leaves China\n\n");
        QTest::newRow("article") << newsPage({});
        QTest::newRow("main") << newsPage({}, "<main><h1>Amazon leaves China</h1><div>" + story + "</div></main>");
        QTest::newRow("articleBody") << newsPage({}, "<h1>Amazon leaves China</h1><div itemprop=articleBody>" + story + "</div>");
        QTest::newRow("divs alone") << newsPage({}, "<div><h1>Amazon leaves China</h1></div><div><div class=x1>" + story + "</div></div>");
        QTest::newRow("related links within") << newsPage({}, "<article><h1>Amazon leaves China</h1>" + QByteArray(story).replace("</p><p>", "</p><ul><li><a href=1>More on Amazon, 2016</a><li><a href=2>More on China, 2017</a></ul><p><a href=3>Read more: the rise of Pinduoduo in 2018</a></p><p>") + "</article>");
        QTest::newRow("scripts within") << newsPage({}, "<article><h1>Amazon leaves China</h1><script>document.write('<p>2011</p>')</script><style>p{}</style><noscript>2012</noscript><template><p>2013</p></template><iframe src=http://x.example/>2014</iframe><!-- 2015 -->" + story + "</article>");
        QTest::newRow("never closed") << newsPage({}, "<article><h1>Amazon leaves China</h1><div><b><i>" + QByteArray(story).replace("</p>", "") + "<table><tr><td></article>");
        QTest::newRow("hidden") << newsPage({}, "<article><h1>Amazon leaves China</h1><p hidden>2011</p><p style='display: none'>2012</p>" + story + "</article>");
    }
    void f01_theStoryAlone()
    {
        QFETCH(QByteArray, page);
        const auto article = read(page);
        QVERIFY2(article.ok(), article ? "" : qPrintable(article.error().message));
        QCOMPARE(article->text, QString(QStringLiteral("Amazon leaves China\n\n") + storyText));
        QCOMPARE(article->hash, Article::hashOf(article->text));
    }

    void f06_rankedDates_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("evidence");
        const QByteArray jsonLd = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"datePublished\":\"2019-04-17T08:00:00Z\"}]}</script>";
        const QByteArray openGraph = "<meta property='article:published_time' content='2019-04-18T08:00:00+08:00'>";
        const QByteArray meta = "<meta name=pubdate content='2019-04-19'>";
        const QByteArray time = "<article><time datetime=2019-04-20>yesterday</time>" + story + "</article>";
        const QByteArray plain = "<article>" + story + "</article>";
        QTest::newRow("JSON-LD first") << QByteArray(meta + openGraph + jsonLd) << time << "2019-04-17" << "JSON-LD datePublished: 2019-04-17T08:00:00Z\nalso <meta article:published_time>: 2019-04-18T08:00:00+08:00\nalso <meta pubdate>: 2019-04-19\nalso <time>: 2019-04-20";
        QTest::newRow("Open Graph") << QByteArray(meta + openGraph) << plain << "2019-04-18" << "<meta article:published_time>: 2019-04-18T08:00:00+08:00\nalso <meta pubdate>: 2019-04-19";
        QTest::newRow("meta") << meta << time << "2019-04-19" << "<meta pubdate>: 2019-04-19\nalso <time>: 2019-04-20";
        QTest::newRow("time") << QByteArray() << time << "2019-04-20" << "<time>: 2019-04-20";
        QTest::newRow("in words") << QByteArray() << QByteArray("<article><time>April 20, 2019</time>" + story + "</article>") << "2019-04-20" << "<time>: April 20, 2019";
        QTest::newRow("the future refused") << QByteArray("<meta name=date content=2031-01-01>" + meta) << plain << "2019-04-19" << "<meta pubdate>: 2019-04-19\nrefused, in the future: <meta date>: 2031-01-01";
        QTest::newRow("none") << QByteArray("<meta name=date content=soon>") << plain << "" << "";
    }
    void f06_rankedDates()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        const auto article = read(newsPage(head, body));
        QVERIFY(article.ok());
        QTEST(article->published ? article->published->toString() : QString(), "date");
        QTEST(article->publishedEvidence, "evidence");
    }

    void f01_whatThePageSaysOfItself()
    {
        const auto article = read(newsPage("<title>Amazon leaves China | The Site</title><meta property=og:site_name content='The Site'>"
                                           "<link rel=canonical href=https://site.example/a><script type=application/ld+json>"
                                           "{\"@type\":\"Article\",\"author\":[{\"name\":\"A. Writer\"},{\"name\":\"B. Writer\"}]}</script>",
                                           "<div>" + story + "</div>"));
        QVERIFY(article.ok());
        QCOMPARE(article->title, QStringLiteral("Amazon leaves China"));
        QCOMPARE(article->publisher, QStringLiteral("The Site"));
        QCOMPARE(article->author, QStringLiteral("A. Writer, B. Writer"));
        QCOMPARE(article->url, QStringLiteral("https://site.example/a"));
        QCOMPARE(article->language, QStringLiteral("en-GB"));
    }

    void f01_aSavedPageKnowsItsAddress()
    {
        const auto article = read("<!DOCTYPE html>\n<!-- saved from url=(0030)https://site.example/2019/04/17 -->\n<html><body>" + story + "</body></html>");
        QCOMPARE(article->url, QStringLiteral("https://site.example/2019/04/17"));
    }

    void f01_theEncodingThatThePageNames()
    {
        const auto article = read("<html><head><meta charset=gb2312></head><body><p>\xd1\xc7\xc2\xed\xd1\xb7</p></body></html>");
        QCOMPARE(article->text, QStringLiteral("亚马逊"));
        QCOMPARE(read("<body><p>caf\xe9</p>", "iso-8859-1")->text, QStringLiteral("café"));
        QCOMPARE(read("<meta charset=iso-8859-1><body><p>caf\xc3\xa9</p>")->text, QStringLiteral("café")); // plainly UTF-8
    }

    void nestedToTheLimitAndBeyond()
    {
        const auto nested = [](int depth) { return read(QByteArray("<div>").repeated(depth) + "<p>Text of a story.</p>"); };
        QVERIFY(nested(htmlDepthLimit).ok());
        for (const int depth : {htmlDepthLimit + 1, 100'000}) {
            const auto deeper = nested(depth);
            QVERIFY(!deeper.ok());
            QCOMPARE(deeper.error().text(), QStringLiteral("page.html: The page nests its elements more than 2000 deep."));
        }
    }

    void whatDoesNotNestIsNotDeep_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("drawing") << QByteArray("<svg viewBox='0 0 1 1'><path d='m'/><use href='#a'/><image href='b'></image></svg>");
        QTest::newRow("list") << QByteArray("<ul><li>One<li>Two</ul><br><img src=a>");
        QTest::newRow("script") << QByteArray("<script>if (a<b) document.write('<i>')</script>");
    }
    void whatDoesNotNestIsNotDeep()
    {
        QFETCH(QByteArray, piece);
        const auto page = read(piece.repeated(900) + "<p>Amazon bought Joyo in 2004 for $75 million.</p>");
        QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().text()));
    }

    void noTrickHidesHowDeepAPageIs_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("closed by another") << QByteArray("<div></i>");
        QTest::newRow("closed in a comment") << QByteArray("<div><!-- </div> -->");
        QTest::newRow("closed in a value") << QByteArray("<div title='</div>'>");
        QTest::newRow("closed in a script") << QByteArray("<div><script></div></script>");
        QTest::newRow("in a drawing") << QByteArray("<svg><option><tr>");
        QTest::newRow("in a value, in a drawing") << QByteArray("<svg><g id='/>'>");
    }
    void noTrickHidesHowDeepAPageIs()
    {
        QFETCH(QByteArray, piece);
        const auto page = read(piece.repeated(htmlDepthLimit + 1) + "<p>Text of a story.</p>");
        QVERIFY(!page.ok());
        QCOMPARE(page.error().text(), QStringLiteral("page.html: The page nests its elements more than 2000 deep."));
    }

    void attributesToTheLimitAndBeyond()
    {
        const auto pageWith = [](int attributes, const QByteArray &more) {
            QByteArray html("<p");
            for (int i = 1; i < attributes; ++i)
                html += " a" + QByteArray::number(i) + (i % 2 ? "='<b x=1>'" : "");
            return HtmlDocument::parse(QString::fromUtf8(html + ' ' + more + ">Text"), QStringLiteral("page.html"));
        };
        const auto lastOf = [](const Result<HtmlDocument> &page) {
            QString last;
            walk(*page->root(), [&last](const GumboNode &node) {
                if (tagOf(node) == GUMBO_TAG_P)
                    last = attribute(node, "last") + textOf(node);
                return true;
            });
            return last;
        };
        QCOMPARE(lastOf(pageWith(htmlAttributeLimit, "last=kept")), QStringLiteral("keptText"));
        QCOMPARE(lastOf(pageWith(htmlAttributeLimit + 1, "last=kept")), QStringLiteral("Text"));
    }

    void aPageWithoutAStory()
    {
        QVERIFY(read("<html><body><script>fetch('http://x.example')</script><nav>Home</nav></body></html>").error().message.contains(QStringLiteral("holds no story")));
        QVERIFY(!read("<html></html>").ok());
    }

    void manyBrokenPages()
    {
        // Every cut of a page is a page.
        const QByteArray page = newsPage("<title>T</title>");
        for (qsizetype size = 0; size < page.size(); size += 7)
            (void)read(page.first(size));
        QVERIFY(read(page).ok());
    }
};

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
