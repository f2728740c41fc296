// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datetagger.h"

#include <QTest>

namespace {

std::vector<DateMention> tag(const QString &text, const char *published)
{
    const auto tokens = tokenize(text);
    std::optional<Edtf> date;
    if (const auto parsed = Edtf::parse(QString::fromLatin1(published)); parsed.ok())
        date = *parsed;
    return tagDates(text, tokens, splitSentences(text, tokens), date);
}

/// "text=edtf", or "text=timex" in brackets where there is no edtf.
QString shown(const DateMention &date, const QString &text)
{
    const QString value = date.edtf ? date.edtf->toString() : QString(u'[' + date.timex + u']');
    return date.span.in(text) + u'=' + value;
}

} // namespace

/// What the tagger finds and what it makes of it. 24 November 2019 was a Sunday, 17 April 2019 a Wednesday.
class TestDateTagger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f11_finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QString>("dates"); // joined by "; ", RANGE and others alike

        const auto row = [](const char *text, const char *published, const char *dates) {
            QTest::newRow(qPrintable(QString::fromUtf8(text).left(60) + u'@' + QString::fromLatin1(published)))
                << QString::fromUtf8(text) << QByteArray(published) << QString::fromUtf8(dates);
        };
        const char *const sunday = "2019-11-24";

        // Whole dates need no publication date.
        row("It opened on April 17, 2019.", "", "April 17, 2019=2019-04-17");
        row("It opened on 17 April 2019 in Rome.", "", "17 April 2019=2019-04-17");
        row("On Nov. 4, 2004, it closed.", "", "Nov. 4, 2004=2004-11-04");
        row("the 21st of May 2015", "", "the 21st of May 2015=2015-05-21");
        row("Wednesday, April 17, 2019", "", "Wednesday, April 17, 2019=2019-04-17");
        row("It is dated 2019-04-17.", "", "2019-04-17=2019-04-17");
        row("It is dated 17.04.2019.", "", "17.04.2019=2019-04-17");
        row("It is dated 4/17/2019.", "", "4/17/2019=2019-04-17");
        row("in June 2018", "", "June 2018=2018-06");
        row("in May 2016 and in March 2017", "", "May 2016=2016-05; March 2017=2017-03");
        row("It was founded in 2015.", "", "2015=2015");
        row("in the third quarter of 2019", "", "the third quarter of 2019=2019-35");
        row("its Q3 2019 results", "", "Q3 2019=2019-35");
        row("in the first half of 2020", "", "the first half of 2020=2020-40");
        row("in the summer of 2015", "", "the summer of 2015=2015-22");
        row("in winter 2018", "", "winter 2018=2018-24");
        row("in the 1990s and the eighties", "", "the 1990s=199X; the eighties=198X");
        row("in the 20th century", "", "the 20th century=19XX");
        row("in fiscal 2018", "", "fiscal 2018=2018");
        row("In nineteen ninety-six it began.", "", "nineteen ninety-six=1996");
        row("the second week of May 2019", "", "the second week of May 2019=2019-05-06/2019-05-12");
        row("the last Monday of May 2019", "", "the last Monday of May 2019=2019-05-27");
        row("on Christmas 2018", "", "Christmas 2018=2018-12-25");

        // Fuzzy and positioned.
        row("It surfaced around 2014.", "", "2014=2014~");
        row("in early 2019", "", "early 2019=2019");
        row("It met on February 30, 2019.", "", "2019=2019");
        row("in mid-2018", "", "mid-2018=2018");
        row("in late December 2018", "", "late December 2018=2018-12");
        row("at the end of December 2019", "", "the end of December 2019=2019-12-31");
        row("at the end of 2019", "", "the end of 2019=2019-12~");
        row("until the end of December", sunday, "until the end of December=../2019-12-31; the end of December=2019-12-31");
        row("Sales will stop at the end of the year.", sunday, "the end of the year=2019-12~");
        row("It closed earlier this year.", sunday, "earlier this year=2019");

        // Relative to the publication date.
        row("People told us on Sunday.", sunday, "Sunday=2019-11-24");
        row("It posted earnings on Wednesday.", sunday, "Wednesday=2019-11-20");
        row("The store will open on Wednesday.", sunday, "Wednesday=2019-11-27");
        row("Both rivals extended their offers to acquire it Friday.", sunday, "Friday=2019-11-22");
        row("The board met to choose a successor on Tuesday.", sunday, "Tuesday=2019-11-19");
        row("Talks are set to resume Monday.", sunday, "Monday=2019-11-25");
        row("It agreed to close the store on Wednesday.", sunday, "Wednesday=2019-11-27");
        row("He said the plan is to reopen on Friday.", sunday, "Friday=2019-11-29");
        row("He was shot to death on Oct. 23.", "2020-05-05", "Oct. 23=2019-10-23");
        row("It will launch Sunday evening.", sunday, "Sunday evening=2019-11-24");
        row("It announced this in April.", sunday, "April=2019-04");
        row("It opened in December.", sunday, "December=2018-12");
        row("It will open in February.", sunday, "February=2020-02");
        row("It said this on Dec. 7.", "2019-01-03", "Dec. 7=2018-12-07");
        row("Shareholders will vote on Jan. 14.", sunday, "Jan. 14=2020-01-14");
        row("It closed today and not yesterday.", sunday, "today=2019-11-24; yesterday=2019-11-23");
        row("the day after tomorrow", sunday, "the day after tomorrow=2019-11-26");
        row("It fell below pre-2008 levels.", sunday, "2008=2008");
        row("It happened last week, this month.", sunday, "last week=2019-11-11/2019-11-17; this month=2019-11");
        row("It grew last year.", sunday, "last year=2018");
        row("It opens next month.", sunday, "next month=2019-12");
        row("This past year it opened a store.", "2015-12", "This past year=2015");
        row("It sold it last June.", sunday, "last June=2019-06");
        row("It closed last Friday.", sunday, "last Friday=2019-11-22");
        row("Sales fell in the third quarter.", sunday, "the third quarter=2019-35");
        row("Sales fell in the fourth quarter.", "2019-02-15", "the fourth quarter=2018-36");
        row("It started ten years ago.", sunday, "ten years ago=2009~");
        row("It started three days ago.", sunday, "three days ago=2019-11-21");
        row("Friday next week it reopens.", sunday, "Friday next week=2019-11-29");
        row("early next year", sunday, "early next year=2020");

        // Relative to what was spoken of.
        row("It was bought in 2004. Two years later it was renamed.", sunday, "2004=2004; Two years later=2006~");
        row("Sales rose in 2015, compared with the year prior.", sunday, "2015=2015; the year prior=2014");
        row("It left in 2008. That year its rival grew.", sunday, "2008=2008; That year=2008");
        row("Third-quarter profit rose, compared with a year ago.", sunday, "Third-quarter=2019-35; a year ago=2018-35");
        row("In the third quarter of 2019 it lost less than in the same period last year.", sunday,
            "the third quarter of 2019=2019-35; the same period last year=2018-35");

        row("In May 2018 it bought a mill, and that October a mine.", sunday, "May 2018=2018-05; that October=2018-10");
        row("It was founded in December 2015 and bought the following year.", sunday, "December 2015=2015-12; the following year=2016");
        row("In 1998, the year it moved, it had ten.", sunday, "1998=1998; the year=1998");
        row("In 2015 it grew. Amazon, which had bought Lovefilm three years earlier, renamed it on 26 February 2014.", sunday,
            "2015=2015; three years earlier=2011~; 26 February 2014=2014-02-26");
        row("In 2015 it grew. Amazon bought Lovefilm three years earlier, and renamed it on 26 February 2014.", sunday,
            "2015=2015; three years earlier=2012~; 26 February 2014=2014-02-26");
        row("It had 48% in December. A year earlier it had 40%.", "2020-02-20", "December=2019-12; A year earlier=2018-12~");
        row("It lost $11m in the first half, from a profit of $2m a year before.", sunday, "the first half=2019-40; a year before=2018~");
        row("It earned $4m in the third quarter, and $5m in the same quarter of 2017.", sunday,
            "the third quarter=2019-35; the same quarter of 2017=2017-35");
        row("It sold 4 in May 2019 and 5 in the same month of 2018.", sunday, "May 2019=2019-05; the same month of 2018=2018-05");
        row("It grew in 2015. Two days later, it fell.", sunday, "2015=2015; Two days later=2015");
        row("Sales will peak in the first quarter of 2020. They fell from a year ago.", sunday,
            "the first quarter of 2020=2020-33; a year ago=2018~");

        // Which way the words look.
        row("It was postponed until Tuesday.", sunday, "until Tuesday=../2019-11-26; Tuesday=2019-11-26");
        row("The vote was moved to Friday.", sunday, "Friday=2019-11-29");
        row("The hearing is set for Monday.", sunday, "Monday=2019-11-25");
        row("The agency approved it on January 28.", sunday, "January 28=2019-01-28");
        row("It will be paid on December 8.", sunday, "December 8=2019-12-08");
        row("The dividend it declared is payable December 8.", sunday, "December 8=2019-12-08");
        row("From January to June, according to market research, it sold two.", "2022-08-03",
            "From January to June=2022-01/2022-06; January=2022-01; June=2022-06");
        row("In February 2016 it said no. On 20 June it asked again.", "2023-03-06", "February 2016=2016-02; 20 June=2016-06-20");
        row("In February 2016 it said no. On 20 February it asked again.", "2023-03-06", "February 2016=2016-02; 20 February=2023-02-20");
        row("It began on 1 October, after a stoppage that began the previous Thursday.", "2023-11-07",
            "1 October=2023-10-01; the previous Thursday=2023-09-28");
        row("It met on the 3rd and 4th of May.", "2023-11-07", "the 3rd=2023-05-03; 4th of May=2023-05-04");
        row("the crisis of 2007/08", "", "2007/08=2007/2008; 2007=2007; 08=2008");
        row("From Monday, fares rise.", sunday, "Monday=2019-11-25");
        row("The offer expires on Friday.", sunday, "Friday=2019-11-29");
        row("It is expected to close before the end of June.", "2018-10-19", "before the end of June=../2019-06-30; the end of June=2019-06-30");
        row("Over Thanksgiving it hired five.", "2019-10-19", "Thanksgiving=2018-11-22");
        row("It cleared the Christmas stock.", sunday, "");

        row("by the end of the decade", sunday, "by the end of the decade=../201X; the end of the decade=201X");
        row("The 2008-09 crisis hit it.", "", "2008-09=2008/2009; 2008=2008; 09=2009");
        row("It is dated 2008-09.", "", "2008-09=2008-09");
        row("its Q2FY24 loss, and the first quarter of FY25", "2024-12-01", "Q2FY24=2024-34; the first quarter of FY25=2025-33");
        row("in 2018's third quarter", "", "2018's third quarter=2018-35");
        row("the winter of 2018-19", "", "the winter of 2018-19=2018-24");
        row("in the week of 6 November", "2023-11-24", "the week of 6 November=2023-11-06/2023-11-12");
        row("In the week ended Saturday it sold two.", "2018-10-19", "the week ended Saturday=2018-10-07/2018-10-13; the week=2018-10-08/2018-10-14; Saturday=2018-10-13");
        row("in the financial year to March 2018", "", "the financial year to March 2018=2017-04/2018-03; the financial year=[XXXX]; March 2018=2018-03");
        row("for the fiscal year ended 31 August", "2023-11-02",
            "the fiscal year ended 31 August=2022-09/2023-08; the fiscal year=2023; 31 August=2023-08-31");
        row("at 2012 Main Street", "", "");

        row("It began at the Christmas Eve party.", sunday, "Christmas Eve=2018-12-24");
        row("It opened on Black Friday 2018.", sunday, "Black Friday 2018=2018-11-23");
        row("Sales on Singles' Day rose.", sunday, "Singles' Day=2019-11-11");
        row("It opens on New Year's Day.", sunday, "New Year's Day=2020-01-01");
        row("Revenue in 1H19 rose.", "2021-05-05", "1H19=2019-40");
        row("its FY2019 Q3 and its Q3 FY2021", sunday, "FY2019 Q3=2019-35; Q3 FY2021=2021-35");
        row("As of March 31, it had 400 employees.", sunday, "March 31=2019-03-31");
        row("It opened on March 15.", sunday, "March 15=2019-03-15");
        row("He will succeed Ms. Day on March 15.", sunday, "March 15=2020-03-15");
        row("He was named chief, effective March 1.", "2019-12-24", "March 1=2020-03-01");
        row("It said on Tuesday, March 5, that it closed.", "2020-02-27", "Tuesday, March 5=2019-03-05");
        row("half a year ago, a year and a half ago", sunday, "half a year ago=2019-05~; a year and a half ago=2018-05~");
        row("in the December quarter", sunday, "December quarter=2019-36");
        row("by year-end 2020", sunday, "by year-end 2020=../2020-12~; year-end 2020=2020-12~");
        row("on 12-Apr-2019 and 5.6.2019", sunday, "12-Apr-2019=2019-04-12; 5.6.2019=2019-06-05");

        // Ranges.
        row("in the first nine months of 2019", "", "the first nine months of 2019=2019-01/2019-09; the first nine months=[P9M]; 2019=2019");
        row("in the first nine months", sunday, "the first nine months=2019-01/2019-09; the first nine months=[P9M]");
        row("in the first nine months", "2019-05-05", "the first nine months=2018-01/2018-09; the first nine months=[P9M]");
        row("in the last two quarters of 2018", sunday, "the last two quarters of 2018=2018-07/2018-12; the last two quarters=[P2Q]; 2018=2018");
        row("in the first 15 months of 2018", "", "the first 15 months=[P15M]; 2018=2018");
        row("the three months ended June 30, 2019", "", "three months ended June 30, 2019=2019-04/2019-06; three months=[P3M]; June 30, 2019=2019-06-30");
        row("in the year to March 2020", sunday, "the year to March 2020=2019-04/2020-03; the year=2019; March 2020=2020-03");
        row("the 13 weeks ended Oct. 27, 2018", "", "13 weeks ended Oct. 27, 2018=2018-07-29/2018-10-27; 13 weeks=[P13W]; Oct. 27, 2018=2018-10-27");
        row("over the next decade", sunday, "the next decade=2019-11-24/2029-11-24; the next decade=[P10Y]");
        row("in the 2019/20 season", "", "2019/20=2019/2020; 2019=2019; 20=2020");
        row("It has grown since 2012.", "", "since 2012=2012/..; 2012=2012");
        row("It will double by 2025.", "", "by 2025=../2025; 2025=2025");
        row("It was there before 2018.", "", "before 2018=../2017; 2018=2018");
        row("It came after 2016.", "", "after 2016=2017/..; 2016=2016");
        row("from 2014 to 2018", "", "from 2014 to 2018=2014/2018; 2014=2014; 2018=2018");
        row("2014-2018", "", "2014-2018=2014/2018; 2014=2014; 2018=2018");
        row("in 2014–18", "", "2014–18=2014/2018; 2014=2014; 18=2018");
        row("between April and June 2018", "", "between April and June 2018=2018-04/2018-06; April=2018-04; June 2018=2018-06");
        row("from 25 November to the end of December", sunday,
            "from 25 November to the end of December=2019-11-25/2019-12-31; 25 November=2019-11-25; the end of December=2019-12-31");
        row("from 4 to 22 January 1995", "", "from 4 to 22 January 1995=1995-01-04/1995-01-22; 4=1995-01-04; 22 January 1995=1995-01-22");
        row("in May and June 2019", "", "May=2019-05; June 2019=2019-06");

        // What has no place on the calendar.
        row("It took three years.", sunday, "three years=[P3Y]");
        row("It is now rare.", sunday, "now=[PRESENT_REF]");
        row("They met at 5:30 p.m. in Rome.", sunday, "5:30 p.m.=[2019-11-24T17:30]");
        row("every Friday", sunday, "every Friday=[XXXX-WXX-5]");

        // Without a publication date relative ones stay open.
        row("It happened on Tuesday.", "", "Tuesday=[XXXX-WXX-2]");
        row("It closed in April.", "", "April=[XXXX-04]");
        row("It grew last year.", "", "last year=[XXXX]");
        row("It started ten years ago.", "", "ten years ago=[PAST_REF]");
        // A month of publication goes as far as it goes, and no further.
        row("It grew last year, said Tuesday's report.", "2015-12", "last year=2014; Tuesday=2015-12");
        row("It closed yesterday and last month.", "2015-12", "yesterday=2015; last month=2015-11");
        row("It closed last month, or in May, or ten days ago.", "2015-04-16/2015-12-31", "last month=2015; May=[XXXX-05]; ten days ago=2015");
        row("It will open on Friday, or in the first quarter.", "2015-12-10/2016-02-10", "Friday=[XXXX-WXX-5]; the first quarter=2016-33");
        row("It grew last year since Monday.", "2015-01-01/2017-12-31?", "last year=[XXXX]; Monday=[XXXX-WXX-1]");
        row("It grew last year, as it had in 2009.", "2015-01-01/..", "last year=[XXXX]; 2009=2009");
        row("In the past three years it grew.", "2015", "the past three years=[P3Y]");
        row("He told Caixin in November.", "2015-12", "November=2015-11");
    }
    void f11_finds()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, published);
        QFETCH(QString, dates);
        QStringList found;
        for (const DateMention &date : tag(text, published.constData()))
            found += shown(date, text);
        QCOMPARE(found.join(QStringLiteral("; ")), dates);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("text");
        const char *const texts[] = {
            "It may close the store.", "May I ask?", "They march on.", "Version 2.0.2019 is out.", "They won 3-2.",
            "It has 1,500 people.", "On 31 February it opened.", "in the 35th quarter",
            "See page 2014b.", "Call 555-1999 now-ish", "It costs $2000.", "It costs 2000 dollars.", "more than 2000 stores",
            "Q5 and Q0 of it", "No. 1 player", "24/7 service", "The fall of the firm", "They spring up.", "It sat there.",
            "the sun rose", "a second chance", "3/4 of it", "It grew 1/2 a point.", "192.168.2019.1", "The X2000 model", "2000m run",
            "99999 and 0 and 0000", "a day-to-day task", "the Year of living", "Marches are long.", "The Mar company",
            "in 13/13/2019", "2019-13-45", "on Black Monday", "a new year", "A Black man", "he needs to proceed",
            "Year 0 of it", "",
        };
        for (const char *text : texts)
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void leavesAlone()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const DateMention &date : tag(text, "2019-11-24"))
            if (date.edtf)
                found += shown(date, text);
        QCOMPARE(found.join(QStringLiteral("; ")), QString());
    }

    void tellsTimexAndMod()
    {
        const auto check = [](const char *text, TimexType type, const char *timex, const char *mod) {
            const auto dates = tag(QString::fromUtf8(text), "2019-11-24");
            QCOMPARE(dates.size(), size_t(1));
            QCOMPARE(toString(dates[0].type), toString(type));
            QCOMPARE(dates[0].timex, QString::fromLatin1(timex));
            QCOMPARE(dates[0].mod, QString::fromLatin1(mod));
            QVERIFY(!dates[0].rule.isEmpty());
        };
        check("last week", TimexType::Date, "2019-W46", "");
        check("early 2019", TimexType::Date, "2019", "START");
        check("at the end of June", TimexType::Date, "2019-06", "END");
        check("the third quarter", TimexType::Date, "2019-Q3", "");
        check("the 1990s", TimexType::Date, "199", "");
        check("last summer", TimexType::Date, "2019-SU", "");
        check("Sunday evening", TimexType::Time, "2019-11-24TEV", "");
        check("10 p.m. Wednesday", TimexType::Time, "2019-11-20T22:00", "");
        check("more than four hours", TimexType::Duration, "PT4H", "MORE_THAN");
        check("the past few years", TimexType::Duration, "PXY", "");
        check("daily", TimexType::Set, "P1D", "");
        check("recently", TimexType::Date, "PAST_REF", "");
        check("over the weekend", TimexType::Date, "2019-W47-WE", "");
    }

    /// Against what a relative date was resolved: the day of publication, or what was spoken of.
    void f11_namesItsAnchor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QString>("dates"); // "text=edtf<anchor"
        const auto row = [](const char *text, const char *published, const char *dates) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(published) << QString::fromUtf8(dates);
        };
        row("It closed last July.", "2019-11-24", "last July=2019-07<2019-11-24");
        row("It opened in 2004. Two years later, it closed.", "2019-11-24", "2004=2004<; Two years later=2006~<2004");
        row("It opened in 2004. Two years later, it closed.", "", "2004=2004<; Two years later=2006~<2004");
        row("It left in 2008. The following year its rival grew.", "2019-11-24", "2008=2008<; The following year=2009<2008");
        row("Third-quarter profit rose from a year ago.", "2019-11-24", "Third-quarter=2019-35<2019-11-24; a year ago=2018-35<2019-Q3");
        row("It opened on May 4, 2018. Three days later, it closed.", "2019-11-24",
            "May 4, 2018=2018-05-04<; Three days later=2018-05-07<2018-05-04");
        row("2011: The turn\n\nOn 22 February it closed nine stores.", "2019-11-24", "2011=2011<; 22 February=2011-02-22<2019-11-24");
        row("It cut 300 jobs in January.", "2019-09-24", "January=2019-01<2019-09-24");
        row("2004年成立，次年退市，去年重开", "2019-11-24", "2004年=2004<; 次年=2005<2004; 去年=2018<2019-11-24");
    }
    void f11_namesItsAnchor()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, published);
        QFETCH(QString, dates);
        QStringList found;
        for (const DateMention &date : tag(text, published.constData()))
            found += shown(date, text) + u'<' + date.anchor;
        QCOMPARE(found.join(QStringLiteral("; ")), dates);
    }

    void readsChinese_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dates");
        const auto row = [](const char *text, const char *dates) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dates);
        };
        row("亚马逊2004年8月19日收购卓越网。", "2004年8月19日=2004-08-19");
        row("2004年8月收购", "2004年8月=2004-08");
        row("成立于2015年", "2015年=2015");
        row("二零一六年十二月", "二零一六年十二月=2016-12");
        row("去年亏损，今年盈利", "去年=2018; 今年=2019");
        row("今年第三季度", "今年第三季度=2019-35");
        row("2019年三季度净亏损", "2019年三季度=2019-35");
        row("2018年上半年", "2018年上半年=2018-40");
        row("上半年营收", "上半年=2019-40");
        row("本周日上线", "本周日=2019-11-24");
        row("上周三宣布", "上周三=2019-11-13");
        row("8月底关闭", "8月底=2019-08-31");
        row("11月24日", "11月24日=2019-11-24");
        row("去年底", "去年底=2018-12~");
        row("上个月", "上个月=2019-10");
        row("昨天和今天", "昨天=2019-11-23; 今天=2019-11-24");
        row("三年前成立", "三年前=2016~");
        row("20世纪90年代", "20世纪90年代=199X");
        row("从2014年到2018年", "从2014年到2018年=2014/2018; 2014年=2014; 2018年=2018");
        row("明年春季", "明年春季=2020-21");
        row("第三方商家", "");
        row("一月内退货的个人", "");
        row("增长三倍", "");
        row("2月31日", "");
        row("2018年29日", "2018年=2018");
        row("二〇〇四年成立", "二〇〇四年=2004");
        row("上世纪90年代", "上世纪90年代=199X");
        row("近三年增长", "近三年=2016-11-24/2019-11-24");
        row("2019年前三季度营收", "2019年前三季度=2019-01/2019-09; 2019年=2019");
        row("前11个月进口", "前11个月=2018-01/2018-11");
        row("2018年以来", "2018年以来=2018/..; 2018年=2018");
        row("自2012年起", "自2012年起=2012/..; 2012年=2012");
        row("截至2018年底", "截至2018年底=../2018-12~; 2018年底=2018-12~");
        row("2015年之前", "2015年之前=../2014; 2015年=2015");
        row("年底前完成", "年底前=../2019-12~; 年底=2019-12~");
        row("2015年和2018年之间", "2015年和2018年之间=2015/2018; 2015年=2015; 2018年=2018");
        row("2014年至2008年", "2014年=2014; 2008年=2008");
        row("2014年至2018年", "2014年至2018年=2014/2018; 2014年=2014; 2018年=2018");
        row("2017至2018年", "2017至2018年=2017/2018; 2017=2017; 2018年=2018");
        row("今年6月至9月", "今年6月至9月=2019-06/2019-09; 今年6月=2019-06; 9月=2019-09");
        row("2019年6月1日至9日", "2019年6月1日至9日=2019-06-01/2019-06-09; 2019年6月1日=2019-06-01; 9日=2019-06-09");
        row("4月17日（周三）上线", "4月17日（周三）=2019-04-17");
        row("4月17日（周五）上线", "4月17日（周五）=2020-04-17");
        row("2004年成立，同年上市，次年退市", "2004年=2004; 同年=2004; 次年=2005");
        row("2018财年第三财季", "2018财年第三财季=2018-35");
        row("2018年Q3", "2018年Q3=2018-35");
        row("2018年双十一", "2018年双十一=2018-11-11");
        row("今年双11", "今年双11=2019-11-11");
        row("前年和去年年底", "前年=2017; 去年年底=2018-12~");
        row("年初成立，月底上线", "年初=2019; 月底=2019-11-30");
        row("去年同期", "去年同期=2018~");
        row("今年上半年增长，去年同期下降", "今年上半年=2019-40; 去年同期=2018-40~");
        row("4月6日下调", "4月6日=2019-04-06");
        row("任務是在上個月", "上個月=2019-10");
        row("半年前", "半年前=2019-05~");
        row("2021年的第二周", "2021年的第二周=2021-01-11/2021-01-17");
        // Of another calendar, or none: never guessed at.
        row("康熙三年五月", "");
        row("农历十月初一", "");
        row("大年初一", "");
        row("每年9月", "");
        row("2019年2月29日", "2019年=2019");
        row("第5季度和35季度", "");
        row("13月32日", "");
        row("0年和99999年", "");
        row("一周年和三点", "");
        row("数年前", "");
    }
    void readsChinese()
    {
        QFETCH(QString, text);
        QFETCH(QString, dates);
        QStringList found;
        for (const DateMention &date : tag(text, "2019-11-24"))
            if (date.edtf)
                found += shown(date, text);
        QCOMPARE(found.join(QStringLiteral("; ")), dates);
    }

    void endsOnAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long line") << QStringLiteral("the year 2004 and on Tuesday ").repeated(20000);
        QTest::newRow("percent signs") << QStringLiteral("%").repeated(10000);
        QTest::newRow("numbers") << QStringLiteral("2004-").repeated(50000);
        QTest::newRow("right to left") << QStringLiteral("ביום שלישי 2019-04-17 מאי").repeated(100);
        QTest::newRow("surrogates") << QString(QChar(0xD800)) + QStringLiteral(" May 5") + QChar(0xDC00);
        QTest::newRow("words") << QStringLiteral("one two three hundred and last the of in ").repeated(20000);
    }
    void endsOnAnything()
    {
        QFETCH(QString, text);
        qsizetype begin = 0;
        for (const DateMention &date : tag(text, "2019-11-24")) {
            QVERIFY(date.span.begin >= begin && date.span.end > date.span.begin && date.span.end <= text.size());
            begin = date.span.begin;
        }
    }
};

QTEST_GUILESS_MAIN(TestDateTagger)
#include "tst_datetagger.moc"
