// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/aliasmatcher.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

AliasMatcher matcherOf(const QStringList &names)
{
    AliasMatcher matcher;
    for (qint32 i = 0; i < qint32(names.size()); ++i)
        matcher.add(names[i], i);
    return matcher;
}

/// The names found from left to right, longest first, as their ids.
QList<int> idsIn(const AliasMatcher &matcher, QStringView text)
{
    const auto tokens = tokenize(text);
    QList<int> ids;
    for (size_t i = 0; i < tokens.size();) {
        const auto match = matcher.longest(std::span(tokens).subspan(i));
        if (match)
            ids << match.id;
        i += match ? size_t(match.tokens) : 1;
    }
    return ids;
}

} // namespace

class TestAliasMatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("ids");
        using L = QList<int>;
        const QStringList few{QStringLiteral("Amazon"), QStringLiteral("Amazon Web Services"), QStringLiteral("Coca-Cola"),
                              QStringLiteral("亚马逊"), QStringLiteral("亚马逊中国"), QStringLiteral("Procter & Gamble")};
        QTest::newRow("one") << few << QStringLiteral("Then Amazon left.") << L{0};
        QTest::newRow("the longest") << few << QStringLiteral("Amazon Web Services grew") << L{1};
        QTest::newRow("falls back to the shorter") << few << QStringLiteral("Amazon Web Inc") << L{0};
        QTest::newRow("at the very end") << few << QStringLiteral("about Amazon Web") << L{0};
        QTest::newRow("possessive") << few << QStringLiteral("Amazon's cloud, Amazon’s store") << L{0, 0};
        QTest::newRow("hyphen left out") << few << QStringLiteral("Coca Cola and Coca-Cola") << L{2, 2};
        QTest::newRow("case") << few << QStringLiteral("AMAZON amazon") << L{0, 0};
        QTest::newRow("symbols") << few << QStringLiteral("(Procter & Gamble)") << L{5};
        QTest::newRow("Han inside a sentence") << few << QStringLiteral("爆料:亚马逊将退出") << L{3};
        QTest::newRow("the longest Han") << few << QStringLiteral("亚马逊中国将退出") << L{4};
        QTest::newRow("refuses a part of a word") << few << QStringLiteral("Amazonian Amazons") << L{};
        QTest::newRow("refuses a part of a name") << few << QStringLiteral("Web Services, Procter, Gamble") << L{};
        QTest::newRow("refuses a broken name") << few << QStringLiteral("Coca and Cola") << L{};
        QTest::newRow("white space is no token") << few << QStringLiteral("亚马 逊") << L{3};
        QTest::newRow("refuses nothing at all") << few << QString() << L{};
        QTest::newRow("no names") << QStringList{} << QStringLiteral("Amazon") << L{};
    }
    void finds()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, text);
        QFETCH(QList<int>, ids);
        QCOMPARE(idsIn(matcherOf(names), text), ids);
    }
    void refusesToAdd()
    {
        AliasMatcher matcher;
        QVERIFY(!matcher.add(u"", 0));
        QVERIFY(!matcher.add(u" - ", 0));
        QVERIFY(matcher.add(u"Walmart", 0));
        QVERIFY(!matcher.add(u"WALMART", 1));
        QCOMPARE(matcher.longest(tokenize(u"Walmart")).id, 0);
    }
    void exactMeansAllOfIt()
    {
        const auto matcher = matcherOf({QStringLiteral("JD.com")});
        QVERIFY(matcher.exact(tokenize(u"jd.com")));
        QVERIFY(!matcher.exact(tokenize(u"jd.com shop")));
        QVERIFY(!matcher.exact(tokenize(u"jd")));
        QVERIFY(!matcher.exact({}));
    }
    /// Against a plain search, over names of up to four syllables that share their beginnings.
    void agreesWithAPlainSearch()
    {
        QRandomGenerator random(20191124);
        const QStringList words{QStringLiteral("ka"), QStringLiteral("lo"), QStringLiteral("mi"), QStringLiteral("ne")};
        const auto phrase = [&](int longest) {
            QStringList parts;
            for (int i = random.bounded(1, longest + 1); i > 0; --i)
                parts << words[random.bounded(4)];
            return parts;
        };
        QStringList names;
        for (int i = 0; i < 60; ++i)
            names << phrase(4).join(u' ');
        names.removeDuplicates();
        const auto matcher = matcherOf(names);
        for (int round = 0; round < 200; ++round) {
            const QStringList text = phrase(30);
            const QString joined = text.join(u' ');
            const auto tokens = tokenize(joined);
            for (int at = 0; at < text.size(); ++at) {
                int best = -1;
                for (int length = 1; length <= 4 && at + length <= text.size(); ++length)
                    if (const int found = int(names.indexOf(text.mid(at, length).join(u' '))); found >= 0)
                        best = found;
                QCOMPARE(matcher.longest(std::span(tokens).subspan(at)).id, best);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAliasMatcher)
#include "tst_aliasmatcher.moc"
