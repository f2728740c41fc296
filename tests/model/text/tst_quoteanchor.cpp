// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quoteanchor.h"

#include "extract/extractor.h"
#include "support/shared.h"
#include "text/codepoints.h"

#include <QDir>
#include <QTest>

namespace {

QString quoted(const QString &text, const CharacterSpan &span)
{
    return CodePoints(text).toUnits(span).in(text).toString();
}

QString fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

struct Tally {
    int anchors = 0;
    int attached = 0;
    int wrong = 0; ///< to other words, or to another place than the one that moved
};

/// All claims of an article, looked for in the text with `insert` put in at `at`.
void insertInto(const QString &text, qsizetype at, const QString &insert, Tally &tally)
{
    static const Extractor extractor;
    Article article;
    article.text = text;
    article.hash = Article::hashOf(text);
    article.published = Edtf::day(2019, 11, 24);
    const Extraction extraction = extractor.extract(article);
    const QString edited = text.left(at) + insert + text.mid(at);
    const qint64 moved = CodePoints(text).toCharacter(at);
    const qint64 by = CodePoints(insert).count();
    const auto look = [&](const Claim &claim) {
        ++tally.anchors;
        const auto found = QuoteFinder(edited).find({claim.quote, claim.prefix, claim.suffix, claim.span});
        if (!found)
            return;
        ++tally.attached;
        const qint64 start = claim.span.start >= moved ? claim.span.start + by : claim.span.start;
        tally.wrong += quoted(edited, *found) != claim.quote || found->start != start;
    };
    for (const Event &event : extraction.events)
        look(event.claims.front());
    for (const Figure &figure : extraction.figures)
        look(figure.claims.front());
}

} // namespace

/// A quotation is found again in an edited text, where it was or not at all.
class TestQuoteAnchor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f56_findsTheQuoteAgain_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // null: nowhere
        const QString quote = QStringLiteral("Amazon left China in July 2019.");
        const QString before = QStringLiteral("It had long been coming. ");
        const QString after = QStringLiteral(" Nobody was surprised by it.");
        QTest::newRow("as it was") << quote << before << after << before + quote + after << quote;
        QTest::newRow("alone") << quote << before << after << quote << quote;
        QTest::newRow("wrapped") << quote << before << after << QStringLiteral("Amazon left\n   China in July 2019.")
                                 << QStringLiteral("Amazon left\n   China in July 2019.");
        QTest::newRow("a word changed") << quote << before << after << before + QStringLiteral("Amazon quit China in July 2019.") + after
                                        << QStringLiteral("Amazon quit China in July 2019.");
        QTest::newRow("a word changed, surroundings without spaces")
            << quote << before.trimmed() << after.trimmed() << before + QStringLiteral("Amazon quit China in July 2019.") + after
            << QStringLiteral("Amazon quit China in July 2019.");
        QTest::newRow("another sentence") << quote << before << after
                                          << before + QStringLiteral("The sky over Shenzhen is grey now.") + after << QString();
        QTest::newRow("gone") << quote << before << after << before + after << QString();
        QTest::newRow("another year, elsewhere") << quote << before << after << QStringLiteral("Amazon left China in July 2018.") << QString();
        QTest::newRow("no text") << quote << before << after << QString() << QString();
        QTest::newRow("no quote") << QString() << before << after << before << QString();
        const QString zh = QStringLiteral("亚马逊于2019年7月退出中国。");
        QTest::newRow("Chinese") << zh << QString() << QString() << QStringLiteral("\U0001F600昨天。") + zh << zh;
    }
    void f56_findsTheQuoteAgain()
    {
        QFETCH(QString, quote);
        QFETCH(QString, prefix);
        QFETCH(QString, suffix);
        QFETCH(QString, text);
        QFETCH(QString, found);
        const auto span = QuoteFinder(text).find({quote, prefix, suffix, {0, quote.size()}});
        QCOMPARE(span.has_value(), !found.isNull());
        if (span)
            QCOMPARE(quoted(text, *span), found);
    }

    void f56_ofTwoTheOneWithItsSurroundings()
    {
        const QString quote = QStringLiteral("It closed.");
        const QString text = QStringLiteral("A shop in Rome. It closed. A shop in Paris. It closed. The end.");
        const auto second = QuoteFinder(text).find({quote, QStringLiteral("A shop in Paris. "), QStringLiteral(" The end."), {0, 10}});
        QVERIFY(second);
        QCOMPARE(second->start, qint64(text.lastIndexOf(quote)));
        const auto nearest = QuoteFinder(text).find({quote, {}, {}, {14, 24}});
        QVERIFY(nearest);
        QCOMPARE(nearest->start, qint64(text.indexOf(quote)));
    }

    void f56_anInsertedParagraphLosesNothing_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample") << QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample");
        QTest::newRow("seeds") << sharedPath(QStringLiteral("seeds"));
    }
    void f56_anInsertedParagraphLosesNothing()
    {
        QFETCH(QString, folder);
        if (!QFileInfo::exists(folder))
            QSKIP("needs the shared material, which is not beside this checkout");
        const QString paragraph = QStringLiteral("Correction: an earlier version of this text named another day. \U0001F600\n\n");
        Tally tally;
        const QStringList names = QDir(folder).entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QString text = fileText(folder + QLatin1Char('/') + name);
            insertInto(text, 0, paragraph, tally);
            if (const qsizetype middle = text.indexOf(QStringLiteral("\n\n"), text.size() / 2); middle > 0)
                insertInto(text, middle + 2, paragraph, tally);
        }
        QVERIFY(tally.anchors > 20);
        QCOMPARE(tally.wrong, 0);
        QVERIFY2(tally.attached >= tally.anchors * 0.99,
                 qPrintable(QStringLiteral("%1 of %2").arg(tally.attached).arg(tally.anchors)));
    }
};

QTEST_MAIN(TestQuoteAnchor)
#include "tst_quoteanchor.moc"
