// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"
#include "text/tokens.h"

#include <QTest>

/// Tokens and the conversion of their places.
class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pieces"); // joined by |

        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("white") << QStringLiteral(" \n\t ") << QString();
        QTest::newRow("words") << QStringLiteral("Amazon left China.") << QStringLiteral("Amazon|left|China|.");
        QTest::newRow("possessive") << QStringLiteral("China’s store") << QStringLiteral("China|’s|store");
        QTest::newRow("inner apostrophe") << QStringLiteral("O'Brien's") << QStringLiteral("O'Brien|'s");
        QTest::newRow("quoted") << QStringLiteral("'so'") << QStringLiteral("'|so|'");
        QTest::newRow("initials") << QStringLiteral("the U.S. at 5 p.m.") << QStringLiteral("the|U.S.|at|5|p.m.");
        QTest::newRow("initials glued") << QStringLiteral("J.P.Morgan U.S-based")
                                        << QStringLiteral("J.P.|Morgan|U.S|-|based");
        QTest::newRow("no initials") << QStringLiteral("Plan B. Then") << QStringLiteral("Plan|B|.|Then");
        QTest::newRow("host") << QStringLiteral("JD.com") << QStringLiteral("JD|.|com");
        QTest::newRow("numbers") << QStringLiteral("5,000 429.6 2019. 17,2019")
                                 << QStringLiteral("5,000|429.6|2019|.|17|,|2019");
        QTest::newRow("letters and digits") << QStringLiteral("Q3 1990s RMB5,000 2bn")
                                            << QStringLiteral("Q|3|1990|s|RMB|5,000|2|bn");
        QTest::newRow("hyphens") << QStringLiteral("third-quarter 2019-04-17")
                                 << QStringLiteral("third|-|quarter|2019|-|04|-|17");
        QTest::newRow("money") << QStringLiteral("US$2bn (€3.5m)") << QStringLiteral("US|$|2|bn|(|€|3.5|m|)");
        QTest::newRow("percent") << QStringLiteral("15%") << QStringLiteral("15|%");
        QTest::newRow("chinese") << QStringLiteral("2004年8月") << QStringLiteral("2004|年|8|月");
        QTest::newRow("rare ideograph") << QStringLiteral("𠮷a") << QStringLiteral("𠮷|a");
        QTest::newRow("full width") << QStringLiteral("１５％") << QStringLiteral("１５|％");
        QTest::newRow("combining") << QStringLiteral("cafe\u0301s") << QStringLiteral("cafe\u0301s");
        QTest::newRow("right to left") << QStringLiteral("שלום 5") << QStringLiteral("שלום|5");
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, pieces);
        QStringList found;
        for (const Token &token : tokenize(text))
            found += token.in(text).toString();
        QCOMPARE(found.join(u'|'), pieces);
    }

    void describes()
    {
        const QString text = QStringLiteral("The IBM store,\nnot");
        const auto tokens = tokenize(text);
        QCOMPARE(tokens.size(), size_t(5));
        QVERIFY(tokens[0].capital && !tokens[0].allCaps && tokens[0].lineStart && !tokens[0].glued);
        QVERIFY(tokens[1].allCaps && tokens[1].capital);
        QVERIFY(tokens[3].glued && tokens[3].kind == TokenKind::Punctuation);
        QVERIFY(tokens[4].lineStart && !tokens[4].capital);
    }

    void equalWordsHaveEqualHashes()
    {
        const auto tokens = tokenize(u"Store STORE store stores don’t don't École école");
        QCOMPARE(tokens[0].word, wordHash(u"store"));
        QCOMPARE(tokens[1].word, tokens[2].word);
        QVERIFY(tokens[2].word != tokens[3].word);
        QCOMPARE(tokens[5].word, tokens[7].word);
        QCOMPARE(tokens[5].word, wordHash(u"'t"));
        QCOMPARE(tokens[8].word, tokens[9].word);
        QCOMPARE(tokens[9].word, wordHash(QStringView(u"école")));
    }

    void anyTextIsCovered()
    {
        // Lone surrogates, controls, marks without a letter, ten thousand percent signs: every token is inside the text,
        // none overlaps, and nothing but white space and marks is left out.
        QString text(10000, u'%');
        text += QChar(0xD800) + QStringLiteral("a\u0301\u0301") + QChar(0xDC00) + QChar(u'\0') + QStringLiteral("\u0301x")
            + QChar(0xD83D);
        qint32 end = 0;
        const auto tokens = tokenize(text);
        for (const Token &token : tokens) {
            QVERIFY(token.begin >= end && token.end > token.begin && token.end <= text.size());
            end = token.end;
        }
        QCOMPARE(tokens.size(), size_t(10000 + 5));
    }

    void countsCodePoints()
    {
        const QString text = QStringLiteral("a𠮷b📬c");
        const CodePoints points(text);
        QCOMPARE(points.count(), 5);
        const QList<int> units {0, 1, 3, 4, 6, 7};
        for (int i = 0; i < units.size(); ++i) {
            QCOMPARE(points.toCharacter(units[i]), i);
            QCOMPARE(points.toUnit(i), units[i]);
        }
        QCOMPARE(points.toCharacter(2), 1); // inside the pair
        QCOMPARE(points.toCharacter(99), 5);
        QCOMPARE(points.toUnit(-3), 0);
        QVERIFY(points.toCharacters({1, 3}) == (CharacterSpan {1, 2}));
        QVERIFY(points.toUnits({1, 2}) == (TextSpan {1, 3}));
        QCOMPARE(CodePoints(QString(QChar(0xD800))).count(), 1);
        QCOMPARE(CodePoints(QString()).toUnit(4), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
