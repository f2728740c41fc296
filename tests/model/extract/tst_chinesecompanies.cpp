// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companytagger.h"

#include <QTest>

/// Companies of Chinese sentences that no list knows: their names and aliases as the tagger gives them.
class TestChineseCompanies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char16_t *text, const char16_t *names) {
            QTest::addRow("%s", name) << QString::fromUtf16(text) << QString::fromUtf16(names);
        };
        row("legal form", u"近日，深圳市蓝禾图像技术有限公司发生变更。", u"深圳市蓝禾图像技术有限公司");
        row("town in brackets", u"原告为晨岭资本(香港)有限公司。", u"晨岭资本(香港)有限公司");
        row("short name in brackets", u"拟购买苏州晨岭电子有限公司(下称“晨岭”)的资产，晨岭表示同意。", u"苏州晨岭电子有限公司=晨岭");
        row("short name without quotes", u"福建晨岭软件股份有限公司（以下简称晨岭软件）发布年报。", u"福建晨岭软件股份有限公司=晨岭软件");
        row("another firm of the group", u"江苏晨岭电子商务有限公司增资，江苏晨岭集团表示欢迎。",
            u"江苏晨岭电子商务有限公司; 江苏晨岭集团");
        row("ticker", u"黑石丹(600510.SH)大涨。", u"黑石丹");
        row("last word", u"昨日，晨岭股份涨停。", u"晨岭股份");
        row("buyer and bought", u"晨岭环保于2015年8月以3.7亿元收购南河金指70%股权。", u"晨岭环保; 南河金指");
        row("Latin name, country before it", u"晨岭股份出资收购法国Vel Nora SAS 60%股权。", u"晨岭股份; Vel Nora SAS");
        row("list", u"晨岭股份拟收购北河防水、四水防潮和南山王。", u"晨岭股份; 北河防水; 四水防潮; 南山王");
        row("owner is no short name", u"晨岭双木公告，拟收购晨岭双木利民药业有限公司40%股权。", u"晨岭双木利民药业有限公司; 晨岭双木");
        row("weak names alone", u"高通在2019年4月与诺华和解。", u"Novartis=诺华; Qualcomm=高通=高通公司");
        row("a weak name in another word", u"物价提高通胀上升。", u"");
        row("a unit of a firm", u"花旗中国宣布关闭业务。", u"花旗中国");
        row("a firm and what it does", u"微软开价收购晨岭股份。", u"Microsoft=微软; 晨岭股份");
        row("whose numbers are told", u"据晨岭数据，它增长两成。镜山咨询统计显示，它下滑一成。", u"晨岭数据; 镜山咨询");

        row("nothing but a legal form", u"有限公司和股份有限公司不同。", u"");
        row("nothing but a last word", u"科技改变生活，银行降息。", u"");
        row("anaphor", u"公司拟收购该公司的股权。", u"");
        row("authorities", u"监管部门要求公安局关注收购。", u"");
        row("goods", u"投资者购买理财产品，消费者购买商品。", u"");
        row("people", u"王小明收购资产，董事长李雷出席。", u"");
        row("noun of purchase", u"收购事项尚未完成，收购价格待定。", u"");
        row("place", u"上海和北京的市场很大。", u"");
        row("English text", u"The shop bought a rug in Paris.", u"");
    }

    void names()
    {
        QFETCH(QString, text);
        const auto tokens = tokenize(text);
        const auto sentences = splitSentences(text, tokens);
        const CompanyTags tags = tagCompanies(text, tokens, sentences, *Gazetteer::bundled(), {});
        QStringList found;
        for (const Company &company : tags.companies) {
            QString names = company.name;
            for (const CompanyName &name : company.names)
                names += QLatin1Char('=') + name.name;
            found << names;
        }
        found.sort();
        QFETCH(QString, names);
        QStringList wanted = names.split(QStringLiteral("; "), Qt::SkipEmptyParts);
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void whatAListedCompanyIsStandsBeforeItsName()
    {
        const QString text = QString::fromUtf16(u"亚马逊宣布收购中国网上书店卓越网。");
        const auto tokens = tokenize(text);
        QStringList found;
        for (const Company &company : tagCompanies(text, tokens, splitSentences(text, tokens), *Gazetteer::bundled(), {}).companies)
            found << company.name;
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("Amazon"), QStringLiteral("Joyo")}));
    }

    void longTextTakesLinearWork()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral(u"晨%1岭有限公司收购，").arg(QChar(0x4e00 + i));
        const auto tokens = tokenize(text);
        const auto sentences = splitSentences(text, tokens);
        const CompanyTags tags = tagCompanies(text, tokens, sentences, *Gazetteer::bundled(), {});
        QVERIFY(tags.companies.size() > 2500);
    }
};

QTEST_GUILESS_MAIN(TestChineseCompanies)
#include "tst_chinesecompanies.moc"
