// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lexicon.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryFile>
#include <QTest>

class TestLexicon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsColumnsAlternativesAndComments()
    {
        const auto lexicon = Lexicon::parse(u"# a comment\n\nbuy|bought\tacquisition\thappened\n  merge with \tmerger\n");
        QVERIFY(lexicon.ok());
        QCOMPARE(lexicon->entries().size(), 3U);
        const auto *bought = lexicon->find(u"Bought");
        QVERIFY(bought);
        QCOMPARE(bought->phrase, QStringLiteral("bought"));
        QCOMPARE(bought->field(0), QStringLiteral("acquisition"));
        QCOMPARE(bought->field(1), QStringLiteral("happened"));
        QCOMPARE(bought->field(2), QString());
        QCOMPARE(bought->line, 3);
        QCOMPARE(lexicon->word(wordHash(u"bought")), bought);
    }
    void findsTheLongestPhrase()
    {
        const auto lexicon = Lexicon::parse(u"chief\tadjective\nchief executive\trole\nchief executive officer\trole\n");
        const auto tokens = tokenize(u"its chief executive said");
        QVERIFY(!lexicon->longest(tokens));
        const auto match = lexicon->longest(std::span(tokens).subspan(1));
        QVERIFY(match);
        QCOMPARE(match->phrase, QStringLiteral("chief executive"));
        QCOMPARE(match.tokens, 2);
    }
    void takesAHyphenOrNot()
    {
        const auto lexicon = Lexicon::parse(u"e-commerce giant\ttech\n");
        QVERIFY(lexicon->longest(tokenize(u"e-commerce giant")));
        QVERIFY(lexicon->longest(tokenize(u"e commerce giant")));
        QVERIFY(!lexicon->longest(tokenize(u"commerce giant")));
    }
    void matchesHanCharacterByCharacter()
    {
        const auto lexicon = Lexicon::parse(u"收购\tacquisition\n");
        const auto tokens = tokenize(u"亚马逊收购卓越");
        QVERIFY(!lexicon->longest(std::span(tokens).subspan(2)));
        const auto match = lexicon->longest(std::span(tokens).subspan(3));
        QVERIFY(match);
        QCOMPARE(match.tokens, 2);
    }
    void findsTheFirstOfTwins()
    {
        const auto lexicon = Lexicon::parse(u"bank\tfirm\nBank\triver\n");
        QCOMPARE(lexicon->entries().size(), 2U);
        QCOMPARE(lexicon->find(u"bank")->field(0), QStringLiteral("firm"));
    }
    void refusesALineWithoutWord()
    {
        const auto lexicon = Lexicon::parse(u"good\tone\n\tlost\n", QStringLiteral("words.tsv"));
        QVERIFY(!lexicon.ok());
        QCOMPARE(lexicon.error().line, 2);
        QCOMPARE(lexicon.error().source, QStringLiteral("words.tsv"));
    }
    void refusesAFileThatIsNotThere()
    {
        const auto lexicon = Lexicon::load({QStringLiteral(":/lexicon/en/no-such-list.txt")});
        QVERIFY(!lexicon.ok());
        QCOMPARE(lexicon.error().source, QStringLiteral(":/lexicon/en/no-such-list.txt"));
    }
    void findsNothingInAnEmptyList()
    {
        const Lexicon lexicon;
        QVERIFY(!lexicon.longest(tokenize(u"anything")));
        QVERIFY(!lexicon.longest({}));
        QVERIFY(!lexicon.find(u""));
        QVERIFY(!lexicon.word(wordHash(u"anything")));
    }
    void everyBundledListIsRight()
    {
        QDirIterator files(QStringLiteral(":/lexicon"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QString path = files.next();
            const auto lexicon = Lexicon::load({path});
            QVERIFY2(lexicon.ok(), lexicon.ok() ? "" : qPrintable(lexicon.error().text()));
            QVERIFY2(!lexicon->entries().empty(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
