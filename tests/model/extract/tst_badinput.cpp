// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extractor.h"
#include "extract/merger.h"

#include <QTest>

#include <thread>

namespace {

Extraction extracted(const QString &text, const char *published = "")
{
    static const Extractor extractor;
    Article article;
    article.text = text;
    if (const auto date = Edtf::parse(QString::fromLatin1(published)); date.ok())
        article.published = *date;
    return extractor.extract(article);
}

QStringList calendarDates(const Extraction &found)
{
    QStringList dates;
    for (const DateMention &date : found.dates)
        if (date.edtf)
            dates += date.span.in(found.article.text) + u'=' + date.edtf->toString();
    return dates;
}

/// Everything that was found, as text.
QString digest(const Extraction &found)
{
    QStringList lines {found.article.language, found.article.title};
    if (found.article.published)
        lines += found.article.published->toString() + found.article.publishedEvidence;
    for (const DateMention &date : found.dates)
        lines += QString::number(date.span.begin) + date.timex + date.mod + date.rule + (date.edtf ? date.edtf->toString() : QString());
    for (const QuantityMention &quantity : found.quantities)
        lines += QString::number(quantity.span.begin) + QString::number(quantity.value) + quantity.unit;
    for (const CompanyMention &mention : found.mentions)
        lines += QString::number(mention.span.begin) + mention.company;
    for (const Event &event : found.events)
        lines += event.title + (event.when ? event.when->toString() : QString());
    return lines.join(u'\n');
}

} // namespace

/// What no text should do to the extraction: nothing is invented, nothing takes longer than its length.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noDateStaysNone()
    {
        const Extraction found = extracted(QStringLiteral("The firm makes fine shoes. Its rival makes boots, and both sell them."));
        QVERIFY(found.dates.empty());
        QVERIFY(!found.article.published);
        QVERIFY(found.article.publishedFrom == PublishedFrom::Unknown);
    }

    void relativeDatesWithoutPublicationStayOpen()
    {
        const Extraction found = extracted(QStringLiteral("Yesterday the firm closed a store. Last year it opened two. On Tuesday it will sell one."));
        QCOMPARE(calendarDates(found), QStringList());
        QVERIFY(!found.article.published);
        for (const Event &event : found.events)
            QVERIFY(!event.when);
    }

    /// Today is not asked for, so a day to come is a day like others.
    void publicationInTheFuture()
    {
        const Extraction found = extracted(QStringLiteral("Yesterday it closed. It opened in May. It had grown since 2012."), "2999-01-01");
        QCOMPARE(calendarDates(found), QStringList({QStringLiteral("Yesterday=2998-12-31"), QStringLiteral("May=2998-05"),
                                                    QStringLiteral("since 2012=2012/.."), QStringLiteral("2012=2012")}));
        QCOMPARE(found.article.published->toString(), QStringLiteral("2999-01-01"));
    }

    void publicationAtTheEdgesOfTheCalendar_data()
    {
        QTest::addColumn<QByteArray>("published");
        for (const char *published : {"0001-01-01", "9999-12-31", "0000", "-4712-01-01", "Y170000002", "1XXX", "../2018", "2018/..", "2019-04-17T10:00:00Z"})
            QTest::newRow(published) << QByteArray(published);
    }
    void publicationAtTheEdgesOfTheCalendar()
    {
        QFETCH(QByteArray, published);
        const Extraction found = extracted(QStringLiteral("Last year, in the past 500 years, next century, tomorrow, ten decades ago, on Friday, in May, "
                                                          "in the third quarter, a year earlier, next Christmas, 900 years from now, on Easter."),
                                           published.constData());
        for (const DateMention &date : found.dates)
            QVERIFY(date.span.length() > 0);
    }

    void impossibleDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"It opened on 31 February.", "It opened on February 31.", "It opened on February 30th, and then fell.", "It is due on 2/31.",
                                 "It sold 2 in the 35th quarter.", "in Q35", "in year 0 of it", "It was 0000-00-00 then.", "It was 99999-12-31 then.",
                                 "It ran to 99999.", "in the 999th century", "on 45 May", "It closed on 2019-02-30.", "at 2月31日", "第35季度", "99999年", "0年"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void impossibleDates()
    {
        QFETCH(QString, text);
        QCOMPARE(calendarDates(extracted(text, "2019-11-24")), QStringList());
    }

    void impossibleDayLeavesItsYear()
    {
        QCOMPARE(calendarDates(extracted(QStringLiteral("It opened on February 29, 2019."), "2019-11-24")), QStringList(QStringLiteral("2019=2019")));
    }

    /// Said so: the language is named or empty, and no date is made of words that only look like ours.
    void unknownLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *text, const char *language) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(language);
        };
        row("german", "Das Unternehmen hat die Filiale nicht mit der Marke verkauft und ist von dem Markt gegangen.", "de");
        row("finnish", "Yhtiö sulki myymälän toukokuussa ja avaa uuden ensi vuonna Helsingissä, kertoi toimitusjohtaja.", "");
        row("hebrew", "החברה סגרה את החנות בשבוע שעבר ותפתח חדשה", "he");
        row("arabic", "أغلقت الشركة متجرها الأسبوع الماضي وستفتح آخر", "ar");
        row("georgian", "კომპანიამ დახურა მაღაზია გასულ კვირას", "");
        row("letters", "xqzt brrf lmnp wvkj", "");
    }
    void unknownLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const Extraction found = extracted(text, "2019-11-24");
        QCOMPARE(found.article.language, language);
        QCOMPARE(calendarDates(found), QStringList());
        QVERIFY(found.events.empty());
    }

    void mojibake()
    {
        const QString text = QString::fromLatin1(QByteArrayLiteral("\xe4\xba\x9a\xe9\xa9\xac\xe9\x80\x8a\xe4\xba\x8e""5\xe6\x9c\x88\xe5\xae\xa3\xe5\xb8\x83 It\xe2\x80\x99s caf\xc3\xa9 \xef\xbf\xbd\xef\xbf\xbd"))
            + QChar(0xfffd) + QChar(0xd800) + QStringLiteral(" May") + QChar(0xdfff) + QChar(0);
        QCOMPARE(calendarDates(extracted(text, "2019-11-24")), QStringList());
    }

    /// Dates in digits stand in any script; their marks of direction are no part of them.
    void rightToLeft()
    {
        const Extraction found = extracted(QStringLiteral("\u200fהחברה נוסדה ב-\u200e2019-04-17\u200f ונסגרה ב-17.04.2020\u202c."));
        QCOMPARE(calendarDates(found), QStringList({QStringLiteral("2019-04-17=2019-04-17"), QStringLiteral("17.04.2020=2020-04-17")}));
    }

    void longLineWithoutAStop_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("prose") << QStringLiteral("the firm sold 5% of it for $5 million in May 2019 and on Tuesday Acme Corp bought 3 stores ");
        QTest::newRow("percent signs") << QStringLiteral("%");
        QTest::newRow("years") << QStringLiteral("2004-");
        QTest::newRow("months") << QStringLiteral("May and June or the first of ");
        QTest::newRow("durations") << QStringLiteral("the past three months of the year before last ");
        QTest::newRow("brackets") << QStringLiteral("$5 (");
        QTest::newRow("ideographs") << QStringLiteral("十二年前三季度至");
        QTest::newRow("capitals") << QStringLiteral("Acme Widget ");
        QTest::newRow("quotes") << QStringLiteral("\"'");
    }
    /// Twice the text is twice the finds: a piece in the middle of a long line is read like any other.
    void longLineWithoutAStop()
    {
        QFETCH(QString, piece);
        const Extraction once = extracted(piece.repeated(5000 / int(piece.size()) + 1), "2019-11-24");
        const Extraction found = extracted(piece.repeated(50000 / int(piece.size()) + 1), "2019-11-24");
        QVERIFY(found.dates.size() >= once.dates.size() && found.dates.size() <= 12 * once.dates.size() + 12);
        for (size_t i = 1; i < found.dates.size(); ++i)
            QVERIFY(found.dates[i - 1].span.begin <= found.dates[i].span.begin);
    }

    /// The evidence of what a line without an end tells is a piece of it, and a piece tells a thing once.
    void eventsInOneLine()
    {
        const auto eventsOf = [](int times) {
            QString text;
            for (int i = 0; i < times; ++i)
                text += QStringLiteral("Amazon bought Joyo for $%1 million in 2004 and Walmart sold Asda in 2020 to Tesco, and ").arg(1 + i / 50);
            return extracted(text, "2021-11-24").events;
        };
        const auto some = eventsOf(250);
        const auto many = eventsOf(2500);
        QVERIFY(some.size() >= 10);
        QVERIFY(many.size() >= 9 * some.size() && many.size() <= 11 * some.size());
        for (const Event &event : many) {
            QCOMPARE(event.claims.size(), size_t(1));
            QVERIFY(event.claims.front().quote.size() < 2000);
        }
        for (size_t i = 1; i < many.size(); ++i)
            QVERIFY(many[i].claims.front().span != many[i - 1].claims.front().span || many[i].title != many[i - 1].title
                    || many[i].when != many[i - 1].when || many[i].amounts != many[i - 1].amounts);
    }

    void tenThousandPercentSigns()
    {
        const Extraction found = extracted(QStringLiteral("%").repeated(10000), "2019-11-24");
        QVERIFY(found.dates.empty() && found.quantities.empty() && found.events.empty());
    }

    void megabyteOfTheSame_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<bool>("figures");
        const auto row = [](const char *name, const char *piece, bool figures) { QTest::newRow(name) << QString::fromUtf8(piece) << figures; };
        row("shares", "Tmall had a market share of 58.2 percent of China online retail in 2018, followed by JD.com with 16.3 percent. ", true);
        row("table", "Company\tShare 2018\tShare 2019\tRevenue\nTmall\t58.2%\t55.9%\t$7,500m\nJD.com\t16.3%\t16.7%\t$3,100m\n", true);
        row("ideographs", "亚马逊去年第三季度营收75亿美元，4月17日宣布关闭。阿里巴巴2019年9月收购网易考拉，作价20亿美元。", false);
        row("events", "Amazon bought Joyo for $75 million in 2004. Walmart sold Asda in 2020 to Tesco. ", false);
    }
    /// What is said ten thousand times is one record with ten thousand claims; under the usual time limit of a test, as each of
    /// these took minutes where a claim looked at all those before it.
    void megabyteOfTheSame()
    {
        QFETCH(QString, piece);
        QFETCH(bool, figures);
        const auto recordsAndClaims = [figures](const QString &text) {
            Extraction found = extracted(text, "2021-11-24");
            std::pair<size_t, size_t> counts;
            if (figures)
                for (const Figure &figure : mergeFigures({}, std::move(found.figures)))
                    counts = {counts.first + 1, counts.second + figure.claims.size()};
            else
                for (const Event &event : mergeEvents({}, std::move(found.events)))
                    counts = {counts.first + 1, counts.second + event.claims.size()};
            return counts;
        };
        const int times = 500'000 / int(piece.size());
        const auto some = recordsAndClaims(piece.repeated(20));
        const auto many = recordsAndClaims(piece.repeated(times));
        QVERIFY(some.first > 0);
        QVERIFY(many.first <= some.first + 1);
        QVERIFY2(many.second * 20 >= some.second * size_t(times) * 9 / 10, qPrintable(QString::number(many.second)));
    }

    /// "The Abca Company", "the Abcb Company", ...: each is looked up, not compared with all others.
    void tenThousandUnknownFirms()
    {
        QString text;
        for (int i = 0; i < 10000; ++i) {
            QString name(1, QChar(u'A' + i % 26));
            for (int rest = i; rest > 0; rest /= 26)
                name += QChar(u'a' + rest % 26);
            text += QStringLiteral("The %1rix Company said it hired. ").arg(name);
        }
        const Extraction found = extracted(text, "2019-11-24");
        QCOMPARE(found.companies.size(), size_t(10000));
    }

    void threadsDoNotMatter()
    {
        const QStringList pieces {QStringLiteral("Amazon said on Tuesday it bought Joyo.com for $75 million in 2004. "),
                                  QStringLiteral("Third-quarter profit rose 5%, compared with a year ago. The store opened last June. "),
                                  QStringLiteral("亚马逊去年第三季度营收75亿美元，4月17日宣布关闭。"), QStringLiteral("Two years later, it closed. ")};
        std::vector<Article> articles;
        for (int i = 0; i < 60; ++i) {
            Article article;
            for (int k = 0; k <= i % 7; ++k)
                article.text += pieces[(i + k * k) % pieces.size()];
            if (i % 3)
                article.published = Edtf::day(2019, 1 + i % 12, 1 + i % 28);
            articles.push_back(article);
        }
        const Extractor extractor;
        const auto all = [&](int threads) {
            std::vector<QString> digests(articles.size());
            std::vector<std::jthread> pool;
            for (int k = 0; k < threads; ++k)
                pool.emplace_back([&, k] {
                    for (size_t i = size_t(k); i < articles.size(); i += size_t(threads))
                        digests[i] = digest(extractor.extract(articles[i]));
                });
            pool.clear();
            return QStringList(digests.begin(), digests.end());
        };
        const QStringList one = all(1);
        QVERIFY(one.join(QString()).contains(QStringLiteral("2019")));
        for (const int threads : {2, 5})
            QCOMPARE(all(threads), one);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
