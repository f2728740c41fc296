// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/markdownreader.h"
#include "read/textreader.h"

#include <QBuffer>
#include <QTest>

namespace {

Result<std::vector<Article>> read(const ArticleReader &reader, QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return reader.read(device, QStringLiteral("folder/a"));
}

QString markdown(const char *bytes)
{
    const auto articles = read(MarkdownReader(), bytes);
    return articles ? articles->front().text : articles.error().text();
}

} // namespace

class TestArticleReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsTheFileItself()
    {
        const auto articles = read(TextReader(), "\xef\xbb\xbfOne\r\n\r\n*Two*\r\n");
        QVERIFY(articles.ok());
        QCOMPARE(articles->size(), size_t(1));
        const Article &article = articles->front();
        QCOMPARE(article.text, QStringLiteral("One\n\n*Two*\n"));
        QCOMPARE(article.hash, Article::hashOf(article.text));
        QCOMPARE(article.originalHash.size(), 32);
        QCOMPARE(article.path, QStringLiteral("folder/a"));
        QVERIFY(article.title.isEmpty());
        QVERIFY(!article.published);
    }

    void textKeepsItsFrontMatterAndBelievesIt()
    {
        const auto articles = read(TextReader(), "---\ntitle: T\npublished: 2019-04\n---\nBody\n");
        QVERIFY(articles.ok());
        QVERIFY(articles->front().text.startsWith(QStringLiteral("---\n")));
        QCOMPARE(articles->front().title, QStringLiteral("T"));
        QVERIFY(articles->front().publishedFrom == PublishedFrom::Metadata);
    }

    void markdownLosesItsMarkup_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs are lines") << QByteArray("One\ntwo.\n\nThree.") << "One two.\n\nThree.\n";
        QTest::newRow("a break is a line end") << QByteArray("One  \ntwo.") << "One\ntwo.\n";
        QTest::newRow("emphasis") << QByteArray("**Amazon** bought *Joyo* in _2004_.") << "Amazon bought Joyo in 2004.\n";
        QTest::newRow("a link") << QByteArray("[Joyo](http://joyo.com \"x\") was <https://sold.org>.")
                                << "Joyo was https://sold.org.\n";
        QTest::newRow("a picture") << QByteArray("See ![the chart](c.png).") << "See the chart.\n";
        QTest::newRow("headings") << QByteArray("# Out\n\nText.\n\n## More\nText.") << "Out\n\nText.\n\nMore\n\nText.\n";
        QTest::newRow("bullets") << QByteArray("Why:\n\n- one\n- two\n  - three\n\nEnd.")
                                 << "Why:\n• one\n• two\n  • three\n\nEnd.\n";
        QTest::newRow("numbers") << QByteArray("3. one\n4. two") << "3. one\n4. two\n";
        QTest::newRow("loose list") << QByteArray("- one\n\n- two") << "• one\n• two\n";
        QTest::newRow("quote") << QByteArray("> He said\n> so.") << "He said so.\n";
        QTest::newRow("code") << QByteArray("Use `a*b*c`.\n\n```\nx  y\n  z\n```") << "Use a*b*c.\n\nx  y\n  z\n";
        QTest::newRow("table") << QByteArray("| A | B |\n|---|---|\n| 1 | 2 |") << "A\tB\n1\t2\n";
        QTest::newRow("tags and remarks") << QByteArray("<div>\nA <b>bold</b> word<!-- no -->.\n</div>") << " A bold word. \n";
        QTest::newRow("entities") << QByteArray("R&amp;D &ndash; &#8364;5 &unknown; &#x41;") << "R&D – €5 &unknown; A\n";
        QTest::newRow("a dollar, an asterisk, an underscore") << QByteArray("$5 * 3 = snake_case_word") << "$5 * 3 = snake_case_word\n";
        QTest::newRow("front matter") << QByteArray("---\ntitle: T\n---\nBody.") << "Body.\n";
        QTest::newRow("Chinese") << QByteArray("亚马逊**退出**中国。") << "亚马逊退出中国。\n";
    }
    void markdownLosesItsMarkup()
    {
        QFETCH(QByteArray, source);
        QTEST(markdown(source), "text");
    }

    void aFirstHeadingIsTheTitle()
    {
        QCOMPARE(read(MarkdownReader(), "# Amazon *leaves*\n\n# Other\n\nText.")->front().title, QStringLiteral("Amazon leaves"));
        QCOMPARE(read(MarkdownReader(), "---\ntitle: T\n---\n# Amazon\n\nText.")->front().title, QStringLiteral("T"));
        QVERIFY(read(MarkdownReader(), "## Part\n\nText.")->front().title.isEmpty());
    }

    void refusals()
    {
        QCOMPARE(markdown(""), QStringLiteral("folder/a: The file is empty."));
        QCOMPARE(markdown("---\ntitle: T\n---\n\n"), QStringLiteral("folder/a: The file holds no text."));
        QCOMPARE(markdown("<!-- nothing -->"), QStringLiteral("folder/a: The file holds no text."));
        QVERIFY(markdown("---\ndate: tomorrow\n---\nText").startsWith(QStringLiteral("folder/a:2: \"tomorrow\" is no date")));
    }

    void deepNestingIsNoDanger()
    {
        QVERIFY(read(MarkdownReader(), QByteArray(100'000, '>') + " deep").ok());
        QVERIFY(read(MarkdownReader(), QByteArray("- ").repeated(10'000) + "deep").ok());
        QVERIFY(read(MarkdownReader(), QByteArray(100'000, '*') + "x" + QByteArray(100'000, '[')).ok());
    }
};

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
