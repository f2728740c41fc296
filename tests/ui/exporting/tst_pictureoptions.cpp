// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pictureoptions.h"

#include <QTest>

class TestPictureOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QSizeF>("size");
        const auto row = [](const char *written, double width, double height) {
            QTest::newRow(written) << QString::fromUtf8(written) << QSizeF(width, height);
        };
        row("1600x900", 1600, 900);
        row(" 850x600 ", 850, 600);
        row("100x100", 100, 100);
        row("20000x20000", 20'000, 20'000);
        row("254mm", 960, 540);
        row("254x127mm", 960, 480);
        row("640.5x360", 640.5, 360);
    }
    void sizes()
    {
        QFETCH(QString, written);
        QFETCH(QSizeF, size);
        const auto found = pictureSize(written);
        QVERIFY2(found.ok(), qPrintable(written));
        QVERIFY(qAbs(found->width() - size.width()) < 1e-6);
        QVERIFY(qAbs(found->height() - size.height()) < 1e-6);
    }

    void refusedSizes_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written : {"", "x", "1600", "1600x", "x900", "1600x900x2", "1600*900", "99x900", "1600x99", "20001x900", "-1600x900",
                                    "nanx900", "infx900", "1600x900px", "mm", "10mm", "6000mm", "a4", "1600 x 900 mm x"})
            QTest::newRow(written) << QString::fromUtf8(written);
    }
    void refusedSizes()
    {
        QFETCH(QString, written);
        const auto found = pictureSize(written);
        QVERIFY(!found.ok());
        QVERIFY(found.error().message.contains(written));
    }

    void presets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("pixels");
        const auto row = [](const char *name, int width, int height) {
            QTest::newRow(name) << QString::fromUtf8(name) << QSize(width, height);
        };
        row("article", 1700, 1200);
        row("wide", 3200, 1800);
        row("slide", 3840, 2160);
        row("social", 2400, 1256);
        row("square", 2160, 2160);
        row("print-1-column", 2079, 2598);
        row("print-2-column", 2126, 1299);
        row("a4", 3508, 2480);
        row("A3", 4961, 3508);
    }
    void presets()
    {
        QFETCH(QString, name);
        QFETCH(QSize, pixels);
        PictureOptions options;
        QVERIFY(applyPreset(name, options).ok());
        const auto found = pixelsOf(options);
        QVERIFY(found.ok());
        QCOMPARE(*found, pixels);
        // What is said to be dots an inch is what the size on paper takes.
        if (options.dotsPerInch > 0)
            QCOMPARE(options.scale * 96, double(options.dotsPerInch));
    }

    void anUnknownPresetListsTheKnown()
    {
        PictureOptions options;
        const auto applied = applyPreset(u"poster", options);
        QVERIFY(!applied.ok());
        QVERIFY(applied.error().message.contains(QStringLiteral("'poster'")));
        QVERIFY(applied.error().message.contains(QStringLiteral("print-2-column")));
        QCOMPARE(options.size, PictureOptions().size);
    }

    void pixelsHaveALimit()
    {
        PictureOptions options;
        options.size = {10'000, 10'000};
        options.scale = 1;
        QVERIFY(pixelsOf(options).ok());
        options.scale = 1.01;
        QVERIFY(!pixelsOf(options).ok());
        options.size = {100, 100};
        options.scale = 0.001;
        QCOMPARE(*pixelsOf(options), QSize(1, 1));
    }

    void endings()
    {
        QVERIFY(*pictureFormatOf(QStringLiteral("a.PNG")) == PictureFormat::Png);
        QVERIFY(*pictureFormatOf(QStringLiteral("a.b/c.svg")) == PictureFormat::Svg);
        QVERIFY(*pictureFormatOf(QStringLiteral("c.csv.pdf")) == PictureFormat::Pdf);
        for (const char *path : {"", "png", "a.jpg", "a.webp", "a.png.csv", "a.png/b"})
            QVERIFY2(!pictureFormatOf(QString::fromUtf8(path)).ok(), path);
    }
};

QTEST_GUILESS_MAIN(TestPictureOptions)
#include "tst_pictureoptions.moc"
