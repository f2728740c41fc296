// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentences.h"

#include <QTest>

/// Where sentences end, and where they do not.
class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentences"); // joined by |

        const auto row = [](const char *name, const char16_t *text, const char16_t *sentences) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(sentences);
        };
        row("empty", u"", u"");
        row("two", u"It left. It came back.", u"It left.|It came back.");
        row("question", u"Why? Because! So.", u"Why?|Because!|So.");
        row("inside a name", u"JD.com and Amazon.com grew 2.5 percent.", u"JD.com and Amazon.com grew 2.5 percent.");
        row("inc", u"Apple Inc. sued Acme Corp. Ltd. in May.", u"Apple Inc. sued Acme Corp. Ltd. in May.");
        row("inc, name", u"He joined Apple Inc. Chief Tim Cook.", u"He joined Apple Inc. Chief Tim Cook.");
        row("inc, end", u"He joined Apple Inc. The firm grew.", u"He joined Apple Inc.|The firm grew.");
        row("title", u"Mr. Smith met Dr. Who. They spoke.", u"Mr. Smith met Dr. Who.|They spoke.");
        row("initial", u"J. Smith met George W. Bush.", u"J. Smith met George W. Bush.");
        row("country", u"In the U.S. Amazon leads. In the U.S. It leads.",
            u"In the U.S. Amazon leads.|In the U.S.|It leads.");
        row("month", u"On Dec. 5 it closed. It was Dec. It snowed.", u"On Dec. 5 it closed.|It was Dec.|It snowed.");
        row("number", u"It was No. 1 in 2015. Sales rose.", u"It was No. 1 in 2015.|Sales rose.");
        row("quotes", u"“It left.” He said so. \"Why?\" she asked.", u"“It left.”|He said so.|\"Why?\" she asked.");
        row("bang in a name", u"Yahoo! said so.", u"Yahoo! said so.");
        row("ellipsis", u"And then... It left.", u"And then...|It left.");
        row("brackets", u"It left (in 2004.) It came.", u"It left (in 2004.)|It came.");
        row("chinese", u"亚马逊退出。京东来了！为什么？", u"亚马逊退出。|京东来了！|为什么？");
        row("chinese quote", u"他说：“好。”然后走了。", u"他说：“好。”|然后走了。");
        row("paragraphs", u"A heading\n\nIt left.\nIt came", u"A heading|It left.|It came");
        row("list", u"Two things:\n  • It left\n  • It came.\n- Third", u"Two things:|It left|It came.|Third");
        row("list number", u"1. It left\n2. It came", u"1. It left|2. It came");
        row("wrapped",
            u"The company said on Monday that it would close the store,\nwhich opened in 2015, and leave the country by the end of\n"
            u"the year. It did not say why.",
            u"The company said on Monday that it would close the store,\nwhich opened in 2015, and leave the country by the end of\n"
            u"the year.|It did not say why.");
        row("wrapped, after a dateline that was cut off",
            u"Acme Corp said it sold\nits shoe division to an investor group that includes some of\nits managers.",
            u"Acme Corp said it sold\nits shoe division to an investor group that includes some of\nits managers.");
        row("lines that are no wrapped text", u"Select a voice\nChoose a speed\nSlow", u"Select a voice|Choose a speed|Slow");
        row("only stops", u"...", u"...");
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentences);
        QStringList found;
        for (const Sentence &sentence : splitSentences(text, tokenize(text)))
            found += sentence.span.in(text).toString();
        QCOMPARE(found.join(u'|'), sentences);
    }

    void numbersParagraphs()
    {
        const QString text = QStringLiteral("One. Two.\n\nThree.\n• Four");
        const auto sentences = splitSentences(text, tokenize(text));
        QCOMPARE(sentences.size(), size_t(4));
        QCOMPARE(sentences[0].paragraph, 0);
        QCOMPARE(sentences[1].paragraph, 0);
        QCOMPARE(sentences[2].paragraph, 1);
        QCOMPARE(sentences[3].paragraph, 2);
        QCOMPARE(sentences[3].firstToken, 7); // the bullet is left out
    }

    /// At the next comma once it is long, and anywhere in the end.
    void cutsWhatGoesOn()
    {
        const QString listed = QStringLiteral("one two three four, ").repeated(100); // 500 tokens
        const auto atCommas = splitSentences(listed, tokenize(listed));
        QCOMPARE(atCommas.size(), size_t(3));
        for (const Sentence &sentence : atCommas)
            QVERIFY(sentence.span.in(listed).endsWith(u','));
        const QString words = QStringLiteral("word ").repeated(1000);
        QCOMPARE(splitSentences(words, tokenize(words)).size(), size_t(2));
    }

    void coversEveryToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a line without a full stop") << QStringLiteral("word ").repeated(200000);
        QTest::newRow("stops") << QStringLiteral(". ").repeated(100000);
        QTest::newRow("marks") << QString(QStringLiteral("!").repeated(500000) + u'x');
        QTest::newRow("lines") << QStringLiteral("Line\n").repeated(100000);
        QTest::newRow("right to left") << QStringLiteral("שלום. עולם.");
        QTest::newRow("surrogates") << QString(QChar(0xD800)) + QStringLiteral(". ") + QChar(0xDC00);
    }
    void coversEveryToken()
    {
        QFETCH(QString, text);
        const auto tokens = tokenize(text);
        qsizetype next = 0;
        for (const Sentence &sentence : splitSentences(text, tokens)) {
            QCOMPARE(sentence.firstToken, next);
            QVERIFY(sentence.lastToken > sentence.firstToken);
            next = sentence.lastToken;
        }
        QCOMPARE(next, qsizetype(tokens.size()));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
