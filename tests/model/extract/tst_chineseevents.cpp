// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datedevents.h"
#include "extract/extractor.h"

#include <QTest>

/// Chinese sentences through the whole extractor: "kind modality when: companies" of each event, in the order of the text.
class TestChineseEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("events");
        const auto row = [](const char *name, const char16_t *text, const char *events) {
            QTest::addRow("%s", name) << QString::fromUtf16(text) << QString::fromLatin1(events);
        };
        row("deal with a date", u"2019年9月6日，阿里巴巴以20亿美元收购网易考拉。",
            "acquisition happened 2019-09-06: Alibaba actor, NetEase Kaola target");
        row("subject of the clause before", u"亚马逊于2004年8月19日宣布，以7500万美元收购卓越网。",
            "acquisition happened 2004-08-19: Amazon actor, Joyo target");
        row("sold to somebody", u"2020年4月，家乐福将网易考拉转让给京东。",
            "acquisition happened 2020-04: JD.com actor, NetEase Kaola target, Carrefour partner");
        row("the deal's end", u"2019年6月，京东收购网易考拉，交易于同年9月26日完成。",
            "acquisition happened 2019-06: JD.com actor, NetEase Kaola target; "
            "acquisition happened 2019-09-26: JD.com actor, NetEase Kaola target");
        row("whose founder stands before it", u"2010年，雷军创办小米。", "founding happened 2010: Xiaomi target");
        row("planned", u"京东计划2021年在香港上市。", "ipo planned 2021: JD.com actor");
        row("rumoured", u"据传阿里巴巴2019年收购网易考拉。", "acquisition rumoured 2019: Alibaba actor, NetEase Kaola target");
        row("denied", u"2019年2月，亚马逊中国否认与网易考拉合并。",
            "merger denied 2019-02: Amazon China actor, NetEase Kaola partner");
        row("founded", u"拼多多于2015年9月成立。", "founding happened 2015-09: Pinduoduo target");
        row("news takes the day of publication", u"腾讯入股京东。", "investment happened 2020-05-01: Tencent actor, JD.com target");
        row("seller before what is bought", u"2019年9月，京东收购网易持有的网易考拉70%股权。",
            "acquisition happened 2019-09: JD.com actor, NetEase Kaola target");
        row("seller after a preposition", u"2019年9月，京东向网易购买网易考拉70%股权。",
            "acquisition happened 2019-09: JD.com actor, NetEase Kaola target");
        row("passive", u"2019年9月，网易考拉被阿里巴巴收购。",
            "acquisition happened 2019-09: Alibaba actor, NetEase Kaola target");
        row("object before the noun", u"2019年9月，阿里巴巴完成了对网易考拉的收购。",
            "acquisition happened 2019-09: Alibaba actor, NetEase Kaola target");
        row("several bought", u"2019年9月，阿里巴巴拟收购网易考拉、小红书和卓越网。",
            "acquisition planned 2019-09: Alibaba actor, NetEase Kaola target, Xiaohongshu target, Joyo target");
        row("the company is the subject of the sentence before", u"京东公告，2019年9月，公司以3亿元收购网易考拉70%股权。",
            "acquisition happened 2019-09: JD.com actor, NetEase Kaola target");
        row("called off", u"2019年9月，京东终止收购网易考拉。", "acquisition denied 2019-09: JD.com actor, NetEase Kaola target");
        row("two deals in one clause", u"2019年9月，京东收购卓越网、阿里巴巴收购网易考拉。",
            "acquisition happened 2019-09: JD.com actor, Joyo target; "
            "acquisition happened 2019-09: Alibaba actor, NetEase Kaola target");
        row("rumour in the clause before", u"2019年9月，知情人士称，京东将出售物流业务。", "acquisition rumoured 2019-09: JD.com actor");
        row("listing applied for", u"2019年9月，京东向港交所递交招股书。", "ipo planned 2019-09: JD.com actor");
        row("goods bought", u"2019年9月，京东购买理财产品。", "");
        row("only the seller is told", u"2019年9月，京东受让网易持有的8000万股股份。", "");
        row("stake raised or cut", u"2019年9月，京东减持网易股份，腾讯增持京东。", "");
        row("listed company", u"2019年9月，上市公司京东的控股股东表示满意。", "");
        row("noun of purchase", u"2019年9月，京东的收购方案尚待审议。", "");
        row("nobody named", u"2019年9月，公司拟收购网易考拉70%股权。", "");
        row("no buyer", u"这笔收购价值20亿美元。", "");
        row("nothing bought", u"京东2019年继续收购。", "");
        row("a share, no event", u"2018年阿里巴巴的市场份额为58.2%。", "");
        row("no company", u"2004年8月，公司成立。", "");
        row("two things of one clause", u"2019年2月，滴滴宣布裁员并关停外卖业务。",
            "layoffs happened 2019-02: Didi actor; closure happened 2019-02: Didi actor");
        row("sum of a round", u"2015年7月，滴滴获得20亿美元。", "investment happened 2015-07: Didi actor");
        row("no sum, no round", u"2015年7月，滴滴获得好评。", "");
        row("came to nothing", u"2021年，百度与蔚来的合作无疾而终。", "");
    }

    void events()
    {
        QFETCH(QString, text);
        Article article;
        article.text = text;
        article.hash = Article::hashOf(text);
        article.published = Edtf::day(2020, 5, 1);
        article.publishedFrom = PublishedFrom::Option;
        article.language = QStringLiteral("zh");
        QStringList found;
        for (const Event &event : Extractor().extract(article).events) {
            if (event.claims.front().rule == datedClauseRule())
                continue; // tst_datedclause asks for these
            QStringList companies;
            for (const EventCompany &company : event.companies)
                if (company.role != Role::Mention)
                    companies << company.name + QLatin1Char(' ') + toString(company.role);
            found << QStringLiteral("%1 %2 %3: %4")
                         .arg(toString(event.kind), toString(event.modality),
                              event.when ? event.when->toString() : QStringLiteral("undated"),
                              companies.join(QStringLiteral(", ")));
            QCOMPARE(event.claims.size(), size_t(1));
            QCOMPARE(event.claims.front().quote, text);
        }
        QTEST(found.join(QStringLiteral("; ")), "events");
    }
};

QTEST_GUILESS_MAIN(TestChineseEvents)
#include "tst_chineseevents.moc"
