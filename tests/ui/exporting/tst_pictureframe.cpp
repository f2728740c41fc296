// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pictureframe.h"
#include "exporting/textlines.h"
#include "palette/fonts.h"

#include <QFontMetricsF>
#include <QTest>

namespace {

PictureWords wordsOf(int sources, const QString &title)
{
    PictureWords words;
    words.title = title;
    words.subtitle = QStringLiteral("2004–2021 · 10 companies");
    for (int i = 0; i < sources; ++i)
        words.sources << QStringLiteral("Publisher number %1, 17 Apr and 24 Nov 2019").arg(i);
    words.measured = QStringLiteral("shares measured by Somebody");
    words.shown = QStringLiteral("18 of 21 events. Left out: 3 undated.");
    words.made = QStringLiteral("Made with Annals 1.0, 2026-11-22");
    return words;
}

} // namespace

class TestPictureFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everythingHasItsPlace_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {PictureFrame::smallest, QSizeF(500, 900), QSizeF(850, 600), QSizeF(1080, 1080), QSizeF(1200, 628), QSizeF(1600, 900),
                                  QSizeF(20'000, 500)})
            QTest::addRow("%g x %g", size.width(), size.height()) << size;
    }
    void everythingHasItsPlace()
    {
        QFETCH(QSizeF, size);
        for (const int sources : {0, 1, 4, 400}) {
            for (const QString &title : {QString(QStringLiteral("Short")), QString(QStringLiteral("word ")).repeated(60), QString(QStringLiteral("亚马逊")).repeated(60)}) {
                for (const bool legend : {false, true}) {
                    const PictureFrame frame(size, wordsOf(sources, title), {true, legend, true});
                    QVERIFY(QRectF(QPointF(), size).contains(frame.content()));
                    QVERIFY(frame.content().height() > 60);
                    QCOMPARE(frame.legend().isEmpty(), !legend);
                    QVERIFY(!frame.legend().intersects(frame.content()));
                    if (legend)
                        QVERIFY(QRectF(QPointF(), size).contains(frame.legend()));
                }
            }
        }
    }

    void aPlainPictureHasNoWords()
    {
        const PictureFrame frame({1600, 900}, wordsOf(4, QStringLiteral("T")), {false, false, false});
        QCOMPARE(frame.content(), QRectF(12, 12, 1576, 876));
        QVERIFY(frame.legend().isEmpty());
    }

    void f67_partsCanBeHiddenOneByOne()
    {
        const QSizeF size(1600, 900);
        const PictureWords words = wordsOf(4, QStringLiteral("T"));
        const QRectF whole = PictureFrame(size, words, {}).content();
        const PictureFrame untitled(size, words, {false, true, true});
        QVERIFY(untitled.content().top() <= whole.top());
        QVERIFY(!untitled.legend().isEmpty());
        QCOMPARE(untitled.content().bottom(), whole.bottom());
        QVERIFY(PictureFrame(size, words, {true, true, false}).content().bottom() > whole.bottom());
        QVERIFY(PictureFrame(size, words, {true, false, true}).legend().isEmpty());
    }

    void linesAreBrokenWhereTheScriptBreaksThem()
    {
        const QFont font = textFont(TextRole::Label);
        const QFontMetricsF metrics(font);
        const QString chinese = QString(QStringLiteral("电子商务市场份额")).repeated(10);
        for (const QString &text : {QString(QStringLiteral("one two three four five ")).repeated(8), chinese, QString(200, u'w')}) {
            for (const double width : {60.0, 200.0, 777.0}) {
                const QStringList lines = brokenInto(text, font, width, 3);
                QVERIFY(!lines.isEmpty() && lines.size() <= 3);
                for (const QString &line : lines)
                    QVERIFY(metrics.horizontalAdvance(line) <= width + 0.01);
            }
            const QStringList whole = brokenInto(text, font, 1e6, 1);
            QCOMPARE(whole, QStringList{text.trimmed()});
        }
        QCOMPARE(brokenInto(QString(), font, 100, 2), QStringList());
        QVERIFY(brokenInto(chinese, font, 200, 2).last().endsWith(QChar(0x2026)));
    }

    void sourcesThatDoNotFitAreCounted()
    {
        const QFont font = textFont(TextRole::Label);
        const QStringList sources = wordsOf(40, QString()).sources;
        const QString last = QStringLiteral("shares measured by Somebody");
        for (const double width : {300.0, 500.0, 900.0, 2000.0}) {
            const QString text = listedIn(sources, last, font, width, 2).join(u' ');
            QVERIFY(text.endsWith(QStringLiteral("Somebody.")));
            const auto named = text.count(QStringLiteral("Publisher"));
            const auto counted = text.section(QStringLiteral("+ "), 1).section(u' ', 0, 0).toInt();
            QCOMPARE(int(named) + counted, 40);
        }
        QVERIFY(!listedIn(sources, last, font, 1e6, 1).first().contains(QStringLiteral("more")));
        QCOMPARE(listedIn({}, {}, font, 100, 2), QStringList());
        QCOMPARE(listedIn({QStringLiteral("A")}, {}, font, 100, 2), QStringList{QStringLiteral("A.")});
    }
};

QTEST_MAIN(TestPictureFrame)
#include "tst_pictureframe.moc"
