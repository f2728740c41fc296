// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/marks.h"

#include "items/sureness.h"
#include "palette/fonts.h"
#include "palette/icons.h"
#include "palette/theme.h"

#include <QFontInfo>
#include <QPainter>
#include <QTest>

namespace
{

QImage paintedMark(MarkShape shape, Modality modality, bool unsure = false)
{
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(4, 4);
    paintMark(painter, {8, 8}, shape, modality, Qt::black, Qt::white, true, unsure);
    return image;
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128;
    }
    return count;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyKindHasItsShape_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<MarkShape>("shape");
        QTest::newRow("acquisition") << EventKind::Acquisition << MarkShape::Deal;
        QTest::newRow("ipo") << EventKind::Ipo << MarkShape::Deal;
        QTest::newRow("founding") << EventKind::Founding << MarkShape::Beginning;
        QTest::newRow("opening") << EventKind::Opening << MarkShape::Beginning;
        QTest::newRow("exit") << EventKind::Exit << MarkShape::Ending;
        QTest::newRow("partnership") << EventKind::Partnership << MarkShape::TieUp;
        QTest::newRow("results") << EventKind::Results << MarkShape::Numbers;
        QTest::newRow("forecast") << EventKind::Forecast << MarkShape::Words;
        QTest::newRow("leadership") << EventKind::Leadership << MarkShape::Governance;
        QTest::newRow("other") << EventKind::Other << MarkShape::Other;
    }
    void everyKindHasItsShape()
    {
        QFETCH(EventKind, kind);
        QFETCH(MarkShape, shape);
        QCOMPARE(markShapeOf(kind), shape);
    }

    void shapesShareOutTheKinds()
    {
        int kinds = 0;
        for (int shape = 0; shape < markShapeCount; ++shape) {
            for (EventKind kind : kindsOf(MarkShape(shape))) {
                QCOMPARE(markShapeOf(kind), MarkShape(shape));
                ++kinds;
            }
            QVERIFY(!nameOf(MarkShape(shape)).isEmpty());
        }
        QCOMPARE(kinds, eventKindCount);
    }

    // Fill says how certain: solid has the most ink, and no two certainties of a shape look the same.
    void certaintyIsFill()
    {
        for (int shape = 0; shape < markShapeCount; ++shape) {
            const QImage happened = paintedMark(MarkShape(shape), Modality::Happened);
            const QImage planned = paintedMark(MarkShape(shape), Modality::Planned);
            const QImage rumoured = paintedMark(MarkShape(shape), Modality::Rumoured);
            const QImage denied = paintedMark(MarkShape(shape), Modality::Denied);
            QVERIFY(inked(happened) > inked(planned));
            QVERIFY(inked(planned) > inked(rumoured));
            QVERIFY(inked(rumoured) > 10);
            QVERIFY(denied != planned && denied != happened && denied != rumoured);
        }
    }

    // Opacity and shape, not colour: an unsure mark is smaller and paler, and still tells kind and certainty apart.
    void f53_aLowScoreIsSeenInEachShapeAndCertainty()
    {
        const auto reach = [](const QImage &image) {
            QRect box;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qGray(image.pixel(x, y)) < 200)
                        box |= QRect(x, y, 1, 1);
            return box;
        };
        const auto darkness = [](const QImage &image) {
            qint64 sum = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    sum += 255 - qGray(image.pixel(x, y));
            return sum;
        };
        for (int shape = 0; shape < markShapeCount; ++shape) {
            std::vector<QImage> unsure;
            for (int modality = 0; modality < modalityCount; ++modality) {
                const QImage sure = paintedMark(MarkShape(shape), Modality(modality));
                unsure.push_back(paintedMark(MarkShape(shape), Modality(modality), true));
                QVERIFY(reach(unsure.back()).height() < 0.9 * reach(sure).height());
                QVERIFY(4 * darkness(unsure.back()) < 3 * darkness(sure));
                QVERIFY(inked(unsure.back()) > 10); // its edge is as dark as that of others
            }
            for (int one = 0; one < modalityCount; ++one)
                for (int other = 0; other < one; ++other)
                    QVERIFY(unsure[size_t(one)] != unsure[size_t(other)]);
        }
    }

    void f53_onlyWhatNobodyLookedAtIsUnsure()
    {
        QVERIFY(isUnsure(0.5, Review::Unreviewed));
        QVERIFY(!isUnsure(sureFrom, Review::Unreviewed));
        QVERIFY(!isUnsure(0, Review::Unreviewed)); // told by a person or a table without a score
        for (const Review review : {Review::Accepted, Review::Edited, Review::Rejected})
            QVERIFY(!isUnsure(0.5, review));
    }

    // Hollow and solid are equally large, and stay in their box.
    void marksFillTheirBox()
    {
        for (int shape = 0; shape < markShapeCount; ++shape) {
            const QRectF box = markOutline(MarkShape(shape)).boundingRect();
            QVERIFY(box.left() >= -markRadius + 1 && box.right() <= markRadius - 1);
            QVERIFY(box.top() >= -markRadius + 1 && box.bottom() <= markRadius - 1);
        }
    }

    void bundledFontIsUsed()
    {
        QCOMPARE(QFontInfo(textFont(TextRole::Label)).family(), QStringLiteral("Noto Sans"));
        QCOMPARE(QFontInfo(textFont(TextRole::Label)).pixelSize(), 12);
        QVERIFY(QFontInfo(textFont(TextRole::Title)).bold());
        QVERIFY(!QFontInfo(textFont(TextRole::Body)).bold());
    }

    void everyIconLeavesInk()
    {
        for (int i = 0; i < iconCount; ++i) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintIcon(painter, Icon(i), image.rect(), Qt::black);
            QVERIFY2(inked(image) > 10, qPrintable(QString::number(i)));
        }
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
