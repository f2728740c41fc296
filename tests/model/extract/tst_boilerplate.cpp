// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/boilerplate.h"
#include "support/shared.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What is set aside, piece by piece, white space made single.
QStringList setAside(const QString &text)
{
    const auto tokens = tokenize(text);
    QStringList pieces;
    for (const TextSpan &span : findBoilerplate(text, tokens, splitSentences(text, tokens)))
        pieces << span.in(text).toString().simplified();
    return pieces;
}

const QString story = u"Harbour Foods opened a second plant in Rotterdam in March 2018, and the company expects to hire "
                      "three hundred people there before the end of the year, its director said on Tuesday.\n"
                      "Its rival Polder closed two of its own plants in 2017 after sales had fallen for the third year in "
                      "a row, and has no plans to build another one in the country for the time being.\n"_s;

} // namespace

class TestBoilerplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatIsNoStory_data();
    void marksWhatIsNoStory();
    void leavesStoriesAlone_data();
    void leavesStoriesAlone();
    void marksSentencesInsideAParagraph();
    void marksLinksBelowAHeading();
    void marksTheLinkAboveTheBiography();
    void givesDisjointSpansInOrder();
    void hasNothingToSayAboutNothing();
    void leavesTheNewsOfCorporaAlone();
};

void TestBoilerplate::marksWhatIsNoStory_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char16_t *line) { QTest::newRow(name) << QString::fromUtf16(line); };
    row("advertisement", u"Advertisement");
    row("navigation in one line", u"Skip to navigationSkip to content");
    row("skip link", u"Skip to main content");
    row("breadcrumb", u"Home > Business > Retail");
    row("menu of a line", u"Home | News | Sport | Opinion");
    row("comment form", u"Leave a Reply");
    row("comment count", u"Comments (12)");
    row("comment rules", u"Your email address will not be published. Required fields are marked *");
    row("spam filter", u"This site uses Akismet to reduce spam. Learn how your comment data is processed.");
    row("newsletter", u"Sign up for our weekly briefing and get the best of retail in your inbox.");
    row("newsletter with pictograph", u"📬 Kick off each morning with coffee and the news.");
    row("privacy", u"By providing your email, you agree to the Quayside Privacy Policy.");
    row("cookies", u"We use cookies to improve your experience. Accept all");
    row("old article", u"This article is more than 2 years old.");
    row("dates of a page", u"Published Last updated This article is more than 4 years old.");
    row("reading time", u"Reading Time:3 minutes");
    row("trust", u"Why you can trust the Quayside");
    row("player", u"Select Voice");
    row("listening speed", u"Choose your listening speed");
    row("byline", u"By Jane Lee");
    row("byline of two", u"By Jane Lee and Tom van Kent, Staff Writers");
    row("wire credits", u"(Reporting by Jane Lee in Shanghai; Editing by Tom Kent)");
    row("wire credits, bare", u"Reporting by Jane Lee; Editing by Tom Kent");
    row("contributors", u"Tom Kent in Madrid contributed to this report.");
    row("photo credit", u"Jane Lee/Flickr, CC BY-NC-ND");
    row("photo credit in brackets", u"A warehouse in Leipzig (Photo by Jane Lee/Getty Images)");
    row("photo by", u"Photo: Jane Lee");
    row("agency first", u"A phone shop in Pune. REUTERS/Jane Lee");
    row("copyright", u"© 2019 Quayside Media. All rights reserved.");
    row("sharing", u"Share on Facebook");
    row("follow", u"Follow us on Twitter and Instagram");
    row("mail address", u"Write to Jane Lee at jane.lee@example.org");
    row("biography", u"Jane Lee is a reporter at the Quayside, where she covers retail.");
    row("biography that is over", u"Jane Lee (Li Jian) was the Quayside's e-commerce reporter until June 2022, when she moved to "
                                  "the Lantern to cover shipping. Get in touch with her via lee@example.org or Twitter.");
    row("biography with a verb", u"Jane Lee writes about shops and shoppers.");
    row("emphasised biography", u"*Jane Lee covers retail for the Quayside.*");
    row("disclosure", u"Disclosure: Jane Lee owns shares in none of the companies named.");
    row("ticker", u"AMZN +1.25% BABA -0.30% JD +2.10%");
    row("script", u"Please enable JavaScript to read this page.");
    row("Chinese editor", u"责任编辑：李静");
    row("Chinese rights", u"未经授权不得转载，版权归原作者所有");
    row("Chinese caption in English", u"爆料:港口食品将宣布退出中国 – 码头新闻");
}

void TestBoilerplate::marksWhatIsNoStory()
{
    QFETCH(QString, line);
    QCOMPARE(setAside(story + line + u'\n').join(u' '), line.simplified());
}

void TestBoilerplate::leavesStoriesAlone_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char16_t *line) { QTest::newRow(name) << QString::fromUtf16(line); };
    row("advertising", u"Advertisement sales at the company rose 12% in 2018.");
    row("privacy policy", u"Facebook changed its privacy policy in May 2018 after a fine.");
    row("privacy, quoted", u"“You agree to our terms or you leave,” the director of Polder said in June.");
    row("cookies in the news", u"Google will block third-party cookies in Chrome by 2022.");
    row("newsletter firm", u"Substack, a newsletter platform, raised $15 million in 2019.");
    row("comment", u"Comments by the minister sent shares of Polder down 4% on Monday.");
    row("share price", u"Share prices fell after the report.");
    row("picture agency acts", u"Getty Images sued Stability AI in January 2023.");
    row("headline from an agency", u"Harbour Foods to leave Spain: Reuters");
    row("agency as source", u"The plant will close in June, people familiar with the matter told Reuters.");
    row("dateline", u"BEIJING (Reuters) - Harbour Foods opened a store in Beijing on Monday.");
    row("agency line of a paragraph", u"Alibaba bought the paper in 2015, according to Bloomberg");
    row("sentence with by", u"By March 2019 Harbour Foods had closed all of its stores.");
    row("deed of a reporter", u"The magazine sold 40,000 copies, a reporter at the scene said.");
    row("person of the story", u"Colin Huang is the founder of Pinduoduo and its largest shareholder.");
    row("editor as a product", u"Microsoft released a new editor for developers in 2015.");
    row("home", u"Home Depot opened 30 stores in 2016.");
    row("player news", u"Spotify added a listening speed of 1.25x for podcasts in 2018.");
    row("read in a sentence", u"More than 2 million people read the paper in 2012.");
    row("signing up", u"By signing up 10,000 merchants, Polder doubled its revenue in 2018.");
    row("subscribing", u"By subscribing to Prime, customers spend more.");
    row("clicking", u"By clicking a button, customers of Polder can order soap.");
    row("reach", u"The valley can be reached at low tide only.");
    row("heading", u"A market with many names");
    row("list with numbers", u"Samsung 22%\nHuawei 18%\nXiaomi 9%");
    row("symbol", u"Harbour Foods (NASDAQ: HBF) rose 3% and Polder (NYSE: PLD) fell 2%.");
    row("Chinese sentence in English", u"公司说：“我们将继续在中国投资。”");
    row("follow", u"Analysts who follow the company on a daily basis expect a loss.");
    row("video", u"Video sites such as Youku lost viewers in 2017.");
}

void TestBoilerplate::leavesStoriesAlone()
{
    QFETCH(QString, line);
    QCOMPARE(setAside(story + line + u'\n').join(u'|'), QString());
    QCOMPARE(setAside(line + u'\n' + story).join(u'|'), QString());
}

void TestBoilerplate::marksSentencesInsideAParagraph()
{
    QCOMPARE(setAside(u"Polder closed a plant in 2017. Click here to see the list. The company hired nobody."_s),
             QStringList{u"Click here to see the list."_s});
}

void TestBoilerplate::marksLinksBelowAHeading()
{
    const QString links = u"Related articles\nPolder buys a mill\nHow soap is sold in Spain\n"_s;
    QCOMPARE(setAside(story + links), QStringList{links.simplified()});
    QCOMPARE(setAside(links + story), QStringList{links.simplified()});
}

void TestBoilerplate::marksTheLinkAboveTheBiography()
{
    const QString end = u"Beaten by its rivals, Polder struggles to sell soap in Spain\n\nJane Lee is a reporter at the Quayside.\n"_s;
    QCOMPARE(setAside(story + end), QStringList{end.simplified()});
    QCOMPARE(setAside(u"Beaten by its rivals, Polder struggles to sell soap in Spain\n"_s + story), QStringList());
    QCOMPARE(setAside(story + u"• Polder struggles to sell soap in Spain\n\nLeave a reply\n"_s), QStringList{u"Leave a reply"_s});
}

void TestBoilerplate::givesDisjointSpansInOrder()
{
    const QString text = u"Advertisement\n"_s + story + u"Advertisement\nSelect Voice\n1.25x\n250 WPM\nSlow\n"_s + story + u"17\nLeave a reply"_s;
    const auto tokens = tokenize(text);
    const auto spans = findBoilerplate(text, tokens, splitSentences(text, tokens));
    QCOMPARE(spans.size(), size_t(3));
    for (size_t i = 1; i < spans.size(); ++i)
        QVERIFY(spans[i - 1].end < spans[i].begin);
    QCOMPARE(spans[1].in(text), u"Advertisement\nSelect Voice\n1.25x\n250 WPM\nSlow"_s);
    QCOMPARE(spans[2].in(text), u"17\nLeave a reply"_s);
}

void TestBoilerplate::hasNothingToSayAboutNothing()
{
    QCOMPARE(setAside(QString()), QStringList());
    QCOMPARE(setAside(u"\n \n"_s), QStringList());
}

void TestBoilerplate::leavesTheNewsOfCorporaAlone()
{
    ANNALS_NEEDS_SHARED("data/timex/timebank");
    static const QRegularExpression tags(u"<[^>]*>"_s);
    qsizetype all = 0;
    qsizetype marked = 0;
    QStringList what;
    for (const auto &folder : {u"data/timex/timebank"_s, u"data/timex/meantime_dev"_s}) {
        QDirIterator files(sharedPath(folder), {u"*.tml"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            text = text.section(u"<TEXT>"_s, 1).section(u"</TEXT>"_s, 0, 0).remove(tags);
            text.replace(u"&amp;"_s, u"&"_s);
            all += text.size();
            for (const QString &piece : setAside(text)) {
                marked += piece.size();
                what << QFileInfo(file).fileName() + u": "_s + piece;
            }
        }
    }
    QVERIFY(all > 100'000);
    QVERIFY2(marked * 200 < all, qPrintable(what.join(u'\n')));
    if (qEnvironmentVariableIsSet("ANNALS_VERBOSE"))
        qInfo("%lld of %lld:\n%s", qlonglong(marked), qlonglong(all), qPrintable(what.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestBoilerplate)
#include "tst_boilerplate.moc"
