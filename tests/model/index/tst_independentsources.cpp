// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/independentsources.h"

#include <QTest>

namespace {

// A claim's document is named "publisher/number".
Claim claim(const char *document, const char *quote)
{
    Claim made;
    made.document = QString::fromLatin1(document);
    made.quote = QString::fromLatin1(quote);
    return made;
}
QString publisherOf(const QString &document)
{
    return document.section(u'/', 0, 0);
}
SourceCount count(std::vector<Claim> claims, std::vector<SourceReference> references = {})
{
    Event event;
    event.claims = std::move(claims);
    event.sources = std::move(references);
    return sourcesOf(event, publisherOf);
}

} // namespace

class TestIndependentSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void none() { QVERIFY(count({}) == (SourceCount{0, 0})); }
    void f57_severalClaimsOfOneArticle()
    {
        QVERIFY(count({claim("Record/1", "It closed."), claim("Record/1", "It left.")})
                == (SourceCount{1, 1}));
    }
    void f57_oneNewsroom()
    {
        QVERIFY(count({claim("Record/1", "It closed."), claim("the  Times/2", "It left."),
                       claim("The Times/3", "It went.")})
                == (SourceCount{3, 2}));
    }
    void f57_aCopiedSentence()
    {
        QVERIFY(count({claim("Record/1", "It closed  in April."), claim("Times/2", "it closed in April."),
                       claim("Post/3", "Gone.")})
                == (SourceCount{3, 2}));
    }
    void f57_copiesChain()
    {
        // The Times prints the Record's sentence, and the Times has another article of its own.
        QVERIFY(count({claim("Record/1", "A."), claim("Times/2", "A."), claim("Times/3", "B."),
                       claim("Post/4", "C."), claim("Post/5", "B.")})
                == (SourceCount{5, 1}));
    }
    void unknownPublishersAreDifferent()
    {
        QVERIFY(count({claim("/1", "A."), claim("/2", "B."), claim("/3", "")}) == (SourceCount{3, 3}));
    }
    void references()
    {
        const SourceReference row{QStringLiteral("Retail in 2019"), QStringLiteral("record"), QString(), {}};
        const SourceReference page{QString(), QString(), QStringLiteral("https://example.org/a"), {}};
        QVERIFY(count({claim("Record/1", "A.")}, {row, page, page}) == (SourceCount{3, 2}));
    }
    void f56_anArticleThatNoLongerSaysItDoesNotCount()
    {
        Claim gone = claim("Times/2", "B.");
        gone.span = {90, 90};
        QVERIFY(gone.isGone());
        QVERIFY(count({claim("Record/1", "A."), gone}) == (SourceCount{1, 1}));
    }
    void deprecatedClaimsDoNotCount()
    {
        Claim wrong = claim("Times/2", "B.");
        wrong.rank = Rank::Deprecated;
        QVERIFY(count({claim("Record/1", "A."), wrong}) == (SourceCount{1, 1}));
    }
    void figuresAlike()
    {
        Figure figure;
        figure.claims = {claim("Record/1", "A."), claim("Times/2", "B.")};
        QVERIFY(sourcesOf(figure, publisherOf) == (SourceCount{2, 2}));
    }
};

QTEST_GUILESS_MAIN(TestIndependentSources)
#include "tst_independentsources.moc"
