// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/gazetteer.h"

#include <QSet>
#include <QTest>

namespace {

const auto small = QStringLiteral("# name\ttype\n"
                                  "Amazon\tcompany\t\tAMZN\tAmazon.com|zh:亚马逊\n"
                                  "AWS\tcompany\tAmazon\t\tAmazon Web Services\n"
                                  "Target\tcompany\t\tTGT\tTarget Corp\tambiguous\n"
                                  "JD.com\tcompany\t\tJD|9618\t?JD|zh:京东\n");

} // namespace

class TestGazetteer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRows()
    {
        const auto gazetteer = Gazetteer::parse(small);
        QVERIFY(gazetteer.ok());
        QCOMPARE(gazetteer->entries().size(), 4U);
        const Company *jd = gazetteer->find(u"京东");
        QVERIFY(jd);
        QCOMPARE(jd->name, QStringLiteral("JD.com"));
        QCOMPARE(jd->tickers, (QStringList{QStringLiteral("JD"), QStringLiteral("9618")}));
        QCOMPARE(jd->names.size(), 2U);
        QCOMPARE(jd->names[1].language, QStringLiteral("zh"));
        QCOMPARE(jd->names[1].script, QStringLiteral("Hans"));
        QCOMPARE(gazetteer->find(u"amazon web services")->parent, QStringLiteral("Amazon"));
    }
    void marksWeakAndAmbiguousNames()
    {
        const auto gazetteer = Gazetteer::parse(small);
        const auto nameOf = [&](QStringView text) { return *gazetteer->longest(tokenize(text)).name; };
        QVERIFY(nameOf(u"JD").weak);
        QVERIFY(!nameOf(u"JD.com").weak);
        QVERIFY(nameOf(u"Target").ambiguous);
        QVERIFY(!nameOf(u"Target Corp").ambiguous);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("no name") << QStringLiteral("Amazon\tcompany\n\tcompany\n") << 2;
        QTest::newRow("no type") << QStringLiteral("# c\nAmazon\n") << 2;
        QTest::newRow("unknown type") << QStringLiteral("Amazon\triver\n") << 1;
        QTest::newRow("unknown flag") << QStringLiteral("Amazon\tcompany\t\t\t\tbig\n") << 1;
        QTest::newRow("too many columns") << QStringLiteral("Amazon\tcompany\t\t\t\t\t\n") << 1;
    }
    void refuses()
    {
        QFETCH(QString, content);
        QFETCH(int, line);
        const auto gazetteer = Gazetteer::parse(content, QStringLiteral("mine.tsv"));
        QVERIFY(!gazetteer.ok());
        QCOMPARE(gazetteer.error().line, line);
        QCOMPARE(gazetteer.error().source, QStringLiteral("mine.tsv"));
    }
    void findsNothingElse()
    {
        const auto gazetteer = Gazetteer::parse(small);
        QVERIFY(!gazetteer->find(u""));
        QVERIFY(!gazetteer->find(u"Amazo"));
        QVERIFY(!gazetteer->find(u"Amazon river"));
        QVERIFY(!Gazetteer().find(u"Amazon"));
        QVERIFY(!Gazetteer::load({QStringLiteral(":/companies/no-such-list.tsv")}).ok());
    }
    void carriesManyWellKnownCompanies()
    {
        const auto gazetteer = Gazetteer::bundled();
        QVERIFY2(gazetteer->entries().size() >= 3000, qPrintable(QString::number(gazetteer->entries().size())));
        QCOMPARE(gazetteer.get(), Gazetteer::bundled().get());
    }
    void knows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("canonical");
        const std::pair<const char *, const char *> rows[] = {
            {"Amazon.com", "Amazon"},     {"亚马逊中国", "Amazon China"},  {"卓越网", "Joyo"},
            {"Tmall.com", "Tmall"},       {"网易考拉", "NetEase Kaola"}, {"360buy", "JD.com"},
            {"PDD", "Pinduoduo"},         {"Wal-Mart Stores", "Walmart"},  {"Insider Intelligence", "eMarketer"},
            {"易观", "Analysys International"}, {"SCMP", "South China Morning Post"}, {"Procter and Gamble", "Procter & Gamble"},
        };
        for (const auto &[name, canonical] : rows)
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(canonical);
    }
    void knows()
    {
        QFETCH(QString, name);
        QFETCH(QString, canonical);
        const Company *company = Gazetteer::bundled()->find(name);
        QVERIFY(company);
        QCOMPARE(company->name, canonical);
    }
    /// A name that belongs to two companies can never find the second, and a parent that is not there is a slip.
    void everyCanonicalNameAndParentIsThere()
    {
        const auto gazetteer = Gazetteer::bundled();
        QSet<QString> names;
        for (const auto &entry : gazetteer->entries()) {
            QVERIFY2(!names.contains(entry.company.name), qPrintable(entry.company.name));
            names.insert(entry.company.name);
            QVERIFY2(gazetteer->entryOf(entry.company.name) == &entry, qPrintable(entry.company.name));
        }
        for (const auto &entry : gazetteer->entries())
            QVERIFY2(entry.company.parent.isEmpty() || names.contains(entry.company.parent), qPrintable(entry.company.parent));
    }
    void typesRoundTrip()
    {
        for (int i = 0; i <= int(CompanyType::Association); ++i)
            QVERIFY(companyTypeName(toString(CompanyType(i))) == CompanyType(i));
        QVERIFY(!companyTypeName(u"Company"));
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
