// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/publicationdate.h"

#include <QTest>

class TestPublicationDate : public QObject
{
    Q_OBJECT

    static PublicationDate find(Article article)
    {
        const auto tokens = tokenize(article.text);
        return findPublicationDate(article, tokens, splitSentences(article.text, tokens));
    }
    static QString shown(const PublicationDate &found)
    {
        return toString(found.from) + (found.date ? QString(u' ' + found.date->toString()) : QString());
    }

private Q_SLOTS:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *url, const char *date) { QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(date); };
        row("https://example.com/2019/04/17/amazon-exit/", "2019-04-17");
        row("https://example.com/2019/4/7/amazon", "2019-04-07");
        row("https://example.com/articles/122334/20191125/title.htm", "2019-11-25");
        row("https://example.com/news/2019-11-25-title", "2019-11-25");
        row("https://example.com/2019/04/title", "2019-04");
        row("https://example.com/571676/amazon-is-seeing/", "");
        row("https://example.com/article/3144713/made-in-china", "");
        row("https://example.com/2019/13/17/title", "");
        row("https://example.com/2019/02/31/title", "2019-02");
        row("https://example.com/20191350/title", "");
        row("https://2019/04/17", "");
        row("not an address", "");
        row("", "");
    }
    void readsAddresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, date);
        const auto found = dateInAddress(url);
        QCOMPARE(found ? found->toString() : QString(), date);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(qPrintable(QString::fromUtf8(text).left(70))) << QString::fromUtf8(text) << QString::fromLatin1(found);
        };
        row("A title\nPublished on April 17, 2019\nIt left China.", "text 2019-04-17");
        row("A title\nBy A. Writer\nApril 17, 2019\nIt left China in 2018.", "text 2019-04-17");
        row("BEIJING, April 17, 2019 (Xinhua) -- It left China.", "text 2019-04-17");
        row("标题\n发布时间：2019年4月17日\n正文", "text 2019-04-17");
        // A date of the story is not the article's own.
        row("It was published on April 17, 2004, and then sold in 2015.", "inferred 2015-01-01/..");
        row("The store opened in 2015. Sales will double in 2021.", "inferred 2015-01-01/2021-12-31");
        row("The store opened in 2015. On Tuesday, April 16, it said it will leave in 2021.", "inferred 2019");
        row("It left. It came back.", "unknown");
        row("It is a fine store with 2,000 goods.", "unknown");
        row("", "unknown");
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        Article article;
        article.text = text;
        const PublicationDate date = find(article);
        QCOMPARE(shown(date), found);
        QCOMPARE(date.evidence.isEmpty(), !date.date);
    }

    void keepsWhatIsKnown()
    {
        Article article;
        article.text = QStringLiteral("Published on April 17, 2019\nText.");
        article.url = QStringLiteral("https://example.com/2018/01/02/x");
        QCOMPARE(shown(find(article)), QStringLiteral("url 2018-01-02"));
        article.published = Edtf::year(2001);
        article.publishedFrom = PublishedFrom::Option;
        QCOMPARE(shown(find(article)), QStringLiteral("option 2001"));
    }
};

QTEST_GUILESS_MAIN(TestPublicationDate)
#include "tst_publicationdate.moc"
