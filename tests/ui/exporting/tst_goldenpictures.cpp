// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"
#include "palette/fonts.h"
#include "settings/language.h"
#include "support/sampleproject.h"

#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QTest>

#include <cmath>

namespace {

constexpr int reduction = 4; ///< stored pictures are so many times smaller: what a font's rasteriser does is averaged out
constexpr int block = 8;     ///< pixels of a stored picture
constexpr double mostOfAll = 1.5;   ///< mean difference of a channel, 0 to 255
constexpr double mostOfBlock = 20;

const QString folder = QStringLiteral(ANNALS_TEST_DATA "/pictures/");

QImage reduced(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32).scaled(image.size() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double difference(const QImage &one, const QImage &other, const QRect &part)
{
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
        }
    return sum / 3 / part.width() / part.height();
}

/// What is other in a picture, in words; empty where it is the same but for the letters' edges.
QString differenceOf(const QImage &picture, const QImage &golden)
{
    if (picture.size() != golden.size())
        return QStringLiteral("%1 × %2 instead of %3 × %4").arg(picture.width()).arg(picture.height()).arg(golden.width()).arg(golden.height());
    if (const double all = difference(picture, golden, picture.rect()); all > mostOfAll)
        return QStringLiteral("%1 of 255 differ on average").arg(all);
    for (int y = 0; y < picture.height(); y += block)
        for (int x = 0; x < picture.width(); x += block) {
            const QRect part = QRect(x, y, block, block) & picture.rect();
            if (const double here = difference(picture, golden, part); here > mostOfBlock)
                return QStringLiteral("%1 of 255 differ at %2, %3").arg(here).arg(x * reduction).arg(y * reduction);
        }
    return {};
}

ChartOptions chartOf(ChartForm form)
{
    ChartOptions options;
    options.form = form;
    return options;
}

} // namespace

/// Pictures of a small project as they are to look, stored small. With ANNALS_WRITE_PICTURES in the environment they are written anew: to be
/// looked at before they are committed.
class TestGoldenPictures : public QObject
{
    Q_OBJECT

    std::unique_ptr<Project> m_project;

    QImage draw(const PictureOptions &options)
    {
        const auto drawn = drawPicture(*m_project, options);
        if (!drawn)
            qFatal("%s", qPrintable(drawn.error().text()));
        return reduced(drawn->image);
    }

    static PictureOptions optionsOf(PictureView view, const char *preset, bool dark)
    {
        PictureOptions options;
        options.view = view;
        options.date = QDate(2026, 11, 22);
        options.dark = dark;
        options.title = QStringLiteral("Market");
        if (!applyPreset(QString::fromLatin1(preset), options))
            qFatal("no preset %s", preset);
        options.scale = 2;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_project = makeSampleProject();
    }

    void f60_picturesLookAsTheyDid_data()
    {
        QTest::addColumn<PictureOptions>("options");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN"})
            for (const bool dark : {false, true}) {
                for (const char *preset : {"article", "wide", "square"})
                    QTest::addRow("timeline-%s-%s-%s", preset, dark ? "dark" : "light", language)
                        << optionsOf(PictureView::Timeline, preset, dark) << QString::fromLatin1(language);
                for (const auto &[name, form] : {std::pair("lines", ChartForm::Line), std::pair("bars", ChartForm::Bars), std::pair("ring", ChartForm::Ring)}) {
                    PictureOptions options = optionsOf(PictureView::Chart, "article", dark);
                    options.chart = chartOf(form);
                    QTest::addRow("%s-article-%s-%s", name, dark ? "dark" : "light", language) << options << QString::fromLatin1(language);
                }
            }
    }
    void f60_picturesLookAsTheyDid()
    {
        QFETCH(PictureOptions, options);
        QFETCH(QString, language);
        if (language != u"en" && !QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
            QSKIP("no font with Chinese signs is installed");
        const Language spoken(language);
        const QImage picture = draw(options);
        const QString name = folder + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        if (qEnvironmentVariableIsSet("ANNALS_WRITE_PICTURES"))
            QVERIFY(picture.save(name));
        const QImage golden(name);
        QVERIFY2(!golden.isNull(), qPrintable(name));
        const QString differs = differenceOf(picture, golden.convertToFormat(QImage::Format_RGB32));
        const QString seen = QDir::temp().filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".fail.png"));
        if (!differs.isEmpty())
            picture.save(seen);
        QVERIFY2(differs.isEmpty(), qPrintable(differs + QStringLiteral(": ") + seen));
    }

    void whatChangedIsSeen()
    {
        const QImage golden = draw(optionsOf(PictureView::Timeline, "article", false));
        QCOMPARE(differenceOf(golden, golden), QString());
        PictureOptions fewer = optionsOf(PictureView::Timeline, "article", false);
        fewer.filter.modalities = {Modality::Happened}; // an event less
        QVERIFY(!differenceOf(draw(fewer), golden).isEmpty());
        PictureOptions selected = optionsOf(PictureView::Timeline, "article", false);
        selected.range = DateRange{Edtf::year(2004).range().first, Edtf::year(2021).range().last}; // another scale
        QVERIFY(!differenceOf(draw(selected), golden).isEmpty());
        QVERIFY(!differenceOf(draw(optionsOf(PictureView::Timeline, "article", true)), golden).isEmpty());
        QVERIFY(!differenceOf(draw(optionsOf(PictureView::Timeline, "wide", false)), golden).isEmpty());
    }
};

QTEST_MAIN(TestGoldenPictures)
#include "tst_goldenpictures.moc"
