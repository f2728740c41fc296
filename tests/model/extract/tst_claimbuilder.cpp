// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/claimbuilder.h"

#include <QTest>

class TestClaimBuilder : public QObject
{
    Q_OBJECT

private:
    static Article article(const QString &text)
    {
        Article result;
        result.text = text;
        result.hash = Article::hashOf(text);
        return result;
    }

private Q_SLOTS:
    void countsInCodePoints();
    void quotesWithItsSurroundings();
    void neverCutsACharacterInTwo();
    void keysAreStableAndApart();
};

void TestClaimBuilder::countsInCodePoints()
{
    const Article source = article(QStringLiteral("📬📬 Share rose."));
    const Claim claim = ClaimBuilder(source).claim({5, source.text.size()}, QStringLiteral("users"), 0);
    QCOMPARE(claim.quote, QStringLiteral("Share rose."));
    QCOMPARE(claim.span.start, 3);
    QCOMPARE(claim.span.end, 14);
}

void TestClaimBuilder::quotesWithItsSurroundings()
{
    const Article source = article(QStringLiteral("First one. Share rose. Last one."));
    const Claim claim = ClaimBuilder(source).claim({10, 23}, QStringLiteral("market_share"), 0);
    QCOMPARE(claim.quote, QStringLiteral("Share rose."));
    QCOMPARE(claim.prefix, QStringLiteral("First one. "));
    QCOMPARE(claim.suffix, QStringLiteral(" Last one."));
    QCOMPARE(claim.span.start, 11);
    QCOMPARE(claim.span.end, 22);
    QCOMPARE(claim.document, source.hash);
    QCOMPARE(claim.kind, QStringLiteral("market_share"));
}

void TestClaimBuilder::neverCutsACharacterInTwo()
{
    const Article source = article(QStringLiteral("📬").repeated(20) + QStringLiteral("x.") + QStringLiteral("a📬").repeated(20));
    const Claim claim = ClaimBuilder(source).claim({40, 42}, QStringLiteral("users"), 0);
    QCOMPARE(claim.quote, QStringLiteral("x."));
    QCOMPARE(claim.prefix, QStringLiteral("📬").repeated(16));
    QVERIFY(!claim.suffix.back().isHighSurrogate());
    QVERIFY(claim.suffix.size() <= 32);
}

void TestClaimBuilder::keysAreStableAndApart()
{
    const Article source = article(QStringLiteral("Share rose. Share rose."));
    const ClaimBuilder builder(source);
    const QString kind = QStringLiteral("market_share");
    const Claim first = builder.claim({0, 11}, kind, 0);
    QCOMPARE(first.key.size(), 16);
    QCOMPARE(ClaimBuilder(source).claim({0, 11}, kind, 0).key, first.key);
    QVERIFY(builder.claim({12, 23}, kind, 0).key != first.key);
    QVERIFY(builder.claim({0, 11}, kind, 1).key != first.key);
    QVERIFY(builder.claim({0, 11}, QStringLiteral("users"), 0).key != first.key);
    QVERIFY(ClaimBuilder::recordKey(first) != first.key);
    QCOMPARE(ClaimBuilder::recordKey(first).size(), 16);
}

QTEST_GUILESS_MAIN(TestClaimBuilder)
#include "tst_claimbuilder.moc"
