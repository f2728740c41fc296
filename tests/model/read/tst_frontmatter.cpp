// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/frontmatter.h"

#include <QTest>

class TestFrontMatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyField()
    {
        const QString text = QStringLiteral("---\n"
                                            "title: \"Amazon: out of China\"\n"
                                            "Published: 2019-04-17\n"
                                            "publisher: 'TechNode'\n"
                                            "author: [Emma Lee, \"Jo Xi\"]\n"
                                            "url: https://example.org/a?b=c:d\n"
                                            "lang: en\n"
                                            "# a remark\n"
                                            "tags:\n"
                                            "  - retail\n"
                                            "\n"
                                            "---\n"
                                            "Body\n");
        const auto found = readFrontMatter(text, {});
        QVERIFY(found.ok());
        QCOMPARE(found->title, QStringLiteral("Amazon: out of China"));
        QCOMPARE(found->published->toString(), QStringLiteral("2019-04-17"));
        QCOMPARE(found->publisher, QStringLiteral("TechNode"));
        QCOMPARE(found->author, QStringLiteral("Emma Lee, Jo Xi"));
        QCOMPARE(found->url, QStringLiteral("https://example.org/a?b=c:d"));
        QCOMPARE(found->language, QStringLiteral("en"));
        QCOMPARE(text.mid(found->end), QStringLiteral("Body\n"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("date");
        QTest::newRow("day") << "2019-04-17" << "2019-04-17";
        QTest::newRow("month") << "2019-04" << "2019-04";
        QTest::newRow("about a year") << "2019~" << "2019~";
        QTest::newRow("time stamp") << "2019-04-17T23:59:00+02:00" << "2019-04-17";
        QTest::newRow("time stamp with a space") << "2019-04-17 23:59" << "2019-04-17";
    }
    void dates()
    {
        QFETCH(QString, written);
        const auto found = readFrontMatter(QStringLiteral("---\ndate: %1\n---\n").arg(written), {});
        QVERIFY(found.ok() && found->published);
        QTEST(found->published->toString(), "date");
    }

    void aWrongDateIsAReason()
    {
        const auto found = readFrontMatter(u"---\ntitle: x\npublished: 2019-02-31\n---\n", QStringLiteral("a.md"));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().line, 3);
        QCOMPARE(found.error().source, QStringLiteral("a.md"));
        QVERIFY(found.error().message.contains(QStringLiteral("2019-02-31")));
    }

    void none_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no opening") << "title: x\n---\n";
        QTest::newRow("not at the beginning") << "\n---\ntitle: x\n---\n";
        QTest::newRow("never closed") << "---\ntitle: x\n";
        QTest::newRow("prose between rules") << "---\nAmazon bought Joyo.\n---\n";
        QTest::newRow("prose with a colon") << "---\nHe said, \"no: never\"\n---\n";
        QTest::newRow("longer rule") << "----\ntitle: x\n---\n";
        QTest::newRow("empty") << "";
        QTest::newRow("opening alone") << "---";
    }
    void none()
    {
        QFETCH(QString, text);
        const auto found = readFrontMatter(text, {});
        QVERIFY(found.ok());
        QCOMPARE(found->end, 0);
        QVERIFY(found->title.isEmpty());
    }

    void whatTheArticleSaysItselfStays()
    {
        Article article;
        article.title = QStringLiteral("Own");
        article.published = Edtf::year(2001);
        article.publishedFrom = PublishedFrom::Option;
        readFrontMatter(u"---\ntitle: x\nauthor: A\ndate: 2019\n---\n", {})->applyTo(article);
        QCOMPARE(article.title, QStringLiteral("Own"));
        QCOMPARE(article.author, QStringLiteral("A"));
        QCOMPARE(article.published->toString(), QStringLiteral("2001"));
        QVERIFY(article.publishedFrom == PublishedFrom::Option);
    }
};

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
