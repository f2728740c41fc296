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

    void f06_finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(qPrintable(QString::fromUtf8(text).left(70))) << QString::fromUtf8(text) << QString::fromLatin1(found);
        };
        row("A title\nPublished on April 17, 2019\nIt left China.", "text 2019-04-17");
        row("A title\nBy A. Writer\nApril 17, 2019\nIt left China in 2018.", "text 2019-04-17");
        row("BEIJING, April 17, 2019 (Xinhua) -- It left China.", "text 2019-04-17");
        row("A title\n\nBy Jane Doe   April 17, 2019 10:42am\n\nIt left China on Monday.", "text 2019-04-17");
        row("TOKYO, Japan, and DURHAM, N.C., April 17, 2019 ― It left China.", "text 2019-04-17");
        row("ROME and LYON, France, April 17, 2019 -- It left China.", "text 2019-04-17");
        row("Lagos, 14 May 2023 – It left China.", "text 2023-05-14");
        row("HELSINKI, Finland, 6 May 2021 at 9:00 EET — It left China.", "text 2021-05-06");
        row("Munich, May 6, 2021. It left China.", "text 2021-05-06");
        row("Newsletter #43 · 6 May 2021 · 5 min read\n\nIt left China.", "text 2021-05-06");
        row("A title\n\nWritten by J. Doe on 6 May 2021 in Markets\n\nIt left China.", "text 2021-05-06");
        row("【某报2024年1月3日讯】它昨日上市。", "text 2024-01-03");
        row("On May 6, 2021 – two years after it opened – it closed.", "inferred 2021-05-06/2026-12-31?");
        row("标题\n发布时间：2019年4月17日\n正文", "text 2019-04-17");
        row("A title\nApril 17, 2019, 10 a.m.\nIt left China in 2018.", "text 2019-04-17");
        // A date of the story is not the article's own.
        row("It left on May 5, 2015.", "inferred 2015-05-05/2020-12-31?");
        row("It was published on April 17, 2004, and then sold in 2015.", "inferred 2015-01-01/2020-12-31?");
        row("The store opened in 2015. Sales will double in 2021.", "inferred 2015-01-01/2021-12-31");
        // What is to come closes it, what leads somewhere does not open it.
        row("Sales will double in 2021.", "inferred 2016-01-01?/2021-12-31");
        row("It sold notes due March 15, 2027.", "inferred ../2027-03-15");
        row("It has said it hopes to hold 5% by 2012; it held 2% in 2010.", "inferred 2010-01-01/2012-12-31");
        row("It opened in June 2016 and closed in March 2018.", "inferred 2018-03-01/2023-12-31?");
        row("In the third quarter of 2019 sales fell. It will shut in 2020.", "inferred 2019-09-30/2020-12-31");
        // A founding is told of however long ago, so nothing closes it.
        row("It was founded in 2015. Its chief had worked there since 1998.", "inferred 2015-01-01/..");
        row("The association was established in 2014 by 52 merchants.", "inferred 2014-01-01/..");
        row("公司成立于2014年。", "inferred 2014-01-01/..");
        row("It was founded in 2004 and left in 2015.", "inferred 2015-01-01/2020-12-31?");
        row("It was founded in 2004 and will close in 2015.", "inferred 2004-01-01/2015-12-31");
        row("It peaked in 2008. The trend that surfaced around 2014 did not last.", "inferred 2014-01-01?/2019-12-31?");
        row("It opened in 2018.\n\n© 2018 Example Media. All rights reserved.", "inferred 2018");
        row("It opened in 2018.\n\nCopyright 2016 Example Media. All rights reserved.", "inferred 2018-01-01/2023-12-31?");
        row("© 2018 Example Media. All rights reserved.", "unknown");
        // Weekdays choose the year, as far as they can.
        row("The store opened in 2015. On Tuesday, April 16, it said it will leave in 2021.", "inferred 2019-04-16/2019-12-31");
        row("The store opened in 2015. On Tuesday, April 16, it said it will leave.", "inferred 2019-04-16?/2019-12-31?");
        row("The store opened in 2015. It will leave on Tuesday, April 16. It will return in 2021.", "inferred 2019-01-01/2019-04-16");
        row("The store opened in 2015. On Tuesday, April 16, and on Monday, April 16, it said it left. It will return in 2021.",
            "inferred 2015-01-01/2021-12-31");
        row("The store opened in 2005. On Tuesday, April 16, it said it will leave in 2025.", "inferred 2005-01-01/2025-12-31");
        row("On Tuesday, April 16, it said it left.", "unknown");
        row("公司2018年营收增长。4月18日（周四），公司宣布将于2020年退出。", "inferred 2019-04-18/2019-12-31");
        row("公司2018年营收增长。", "inferred 2018-01-01/2023-12-31?");
        row("公司预计2021年盈利。", "inferred 2016-01-01?/2021-12-31");
        // A plan that lies before what happened was made earlier.
        row("It was sold in 2019. In 2012 it said it will close in 2015.", "inferred 2019-01-01/2024-12-31?");
        row("On 31 February 2015 it was sold.", "inferred 2015-01-01/2020-12-31?");
        row("It happened on Tuesday, as it had in May.", "unknown");
        row("It left. It came back.", "unknown");
        row("It is a fine store with 2,000 goods.", "unknown");
        row("", "unknown");
    }
    void f06_finds()
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
