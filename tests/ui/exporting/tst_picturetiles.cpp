// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportwriter.h"

#include "exporting/viewstate.h"
#include "store/project.h"
#include "support/program.h"
#include "support/sampleproject.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(PictureOptions)

/// Large pictures are cut into tiles.
class TestPictureTiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static PictureOptions optionsOf(PictureView view)
    {
        PictureOptions options;
        options.view = view;
        options.size = {850, 600};
        options.date = QDate(2026, 11, 22);
        if (view == PictureView::Company)
            options.filter.companies = {QStringLiteral("Amazon")};
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = path(QStringLiteral("market.annals"));
        writeSampleProject(file);
        auto project = Project::open(file, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        m_project = std::move(project).value();
    }

    void tilesCoverThePicture_data()
    {
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << QSize(100, 50) << 100 << 1;
        QTest::newRow("without a limit") << QSize(100'000, 50) << 0 << 1;
        QTest::newRow("one pixel more") << QSize(101, 100) << 100 << 2;
        QTest::newRow("several") << QSize(1000, 701) << 250 << 12;
        QTest::newRow("pixels") << QSize(3, 2) << 1 << 6;
        QTest::newRow("the largest") << QSize(160'000, 160'000) << 8192 << 400;
    }
    void tilesCoverThePicture()
    {
        QFETCH(QSize, picture);
        QFETCH(int, side);
        QFETCH(int, count);
        const auto tiles = tilesOf(picture, side);
        QCOMPARE(int(tiles.size()), count);
        QPoint next;
        for (const PictureTile &tile : tiles) {
            QCOMPARE(tile.pixels.topLeft(), next);
            QVERIFY(!tile.pixels.isEmpty());
            QVERIFY(side == 0 || (tile.pixels.width() <= side && tile.pixels.height() <= side));
            QCOMPARE(tile.column == 1, tile.pixels.left() == 0);
            QCOMPARE(tile.row == 1, tile.pixels.top() == 0);
            const bool last = tile.pixels.right() + 1 == picture.width();
            next = last ? QPoint(0, tile.pixels.bottom() + 1) : QPoint(tile.pixels.right() + 1, tile.pixels.top());
        }
        QCOMPARE(next, QPoint(0, picture.height()));
    }

    void namesSayRowAndColumn()
    {
        QCOMPARE(tilePath(QStringLiteral("a.b/100%1@2x.png"), {2, 13, {}}), QStringLiteral("a.b/100%1@2x_2-13.png"));
    }

    void f63_tilesAreThePicture_data()
    {
        QTest::addColumn<PictureOptions>("options");
        for (const auto view : {PictureView::Timeline, PictureView::Chart, PictureView::Figures, PictureView::Company})
            for (const auto &[scale, side] : {std::pair(1.0, 193), std::pair(2.0, 500), std::pair(3.125, 1400)}) {
                PictureOptions options = optionsOf(view);
                options.scale = scale;
                options.tileSide = side;
                options.dark = side == 500;
                options.transparent = side == 1400;
                QTest::addRow("view %d, scale %g, side %d", int(view), scale, side) << options;
            }
    }
    void f63_tilesAreThePicture()
    {
        QFETCH(PictureOptions, options);
        const auto whole = drawPicture(*m_project, options);
        QVERIFY(whole.ok());
        const QImage picture = QImage::fromData(whole->bytes);
        const auto tiles = tilesOf(picture.size(), options.tileSide);
        QVERIFY(tiles.size() > 1);
        size_t next = 0;
        options.tiles = true;
        const auto drawn = drawFiles(*m_project, options, QStringLiteral("x.png"), [&](const QString &name, const QByteArray &bytes) -> Result<Done> {
            const PictureTile &tile = tiles.at(next++);
            const QImage image = QImage::fromData(bytes);
            if (name != tilePath(QStringLiteral("x.png"), tile) || image != picture.copy(tile.pixels) || !viewStateIn(bytes))
                return Error{name};
            return Done{};
        });
        QVERIFY2(drawn.ok(), drawn ? "" : qPrintable(drawn.error().message));
        QCOMPARE(next, tiles.size());
        QCOMPARE(drawn->words.shown, whole->words.shown);
    }

    void noSeamIsSeen_data()
    {
        QTest::addColumn<PictureOptions>("options");
        for (const auto view : {PictureView::Timeline, PictureView::Chart, PictureView::Figures, PictureView::Company})
            QTest::addRow("view %d", int(view)) << optionsOf(view);
    }
    // Qt rounds a few pixels of a slanted edge another way, by a shade that nobody sees.
    void noSeamIsSeen()
    {
        QFETCH(PictureOptions, options);
        const QImage atOnce = drawPicture(*m_project, options)->image;
        options.tileSide = 300;
        const QImage inTiles = drawPicture(*m_project, options)->image;
        QCOMPARE(inTiles.size(), atOnce.size());
        int different = 0;
        for (int y = 0; y < atOnce.height(); ++y)
            for (int x = 0; x < atOnce.width(); ++x) {
                const QRgb a = atOnce.pixel(x, y);
                const QRgb b = inTiles.pixel(x, y);
                different += a != b ? 1 : 0;
                QVERIFY(std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) <= 2);
            }
        QVERIFY2(different * 1000 < atOnce.width() * atOnce.height(), qPrintable(QString::number(different)));
    }

    void f63_allTilesAppearOrNone()
    {
        ExportChoice choice;
        choice.picture = optionsOf(PictureView::Timeline);
        choice.picture.tiles = true;
        choice.picture.tileSide = 700;
        choice.sidecar = true;
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("out/p_2-3.png"))); // where the last tile belongs
        const QDir out(path(QStringLiteral("out")));
        writeFile(out.filePath(QStringLiteral("p_1-1.png")), "precious");
        const auto refused = writePicture(*m_project, choice, out.filePath(QStringLiteral("p.png")));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text().contains(QStringLiteral("p_2-3.png: The file cannot be written")), qPrintable(refused.error().text()));
        QCOMPARE(out.entryList(QDir::Files), QStringList{QStringLiteral("p_1-1.png")});
        QCOMPARE(readFile(out.filePath(QStringLiteral("p_1-1.png"))), QByteArray("precious"));

        DrawingThread stopped;
        int asked = 0;
        stopped.isStopped = [&asked] { return ++asked > 3; };
        QVERIFY(!writePicture(*m_project, choice, out.filePath(QStringLiteral("q.png")), stopped).ok());
        QCOMPARE(out.entryList(QDir::Files).size(), 1);

        std::vector<std::pair<qint64, qint64>> told;
        const auto written = writePicture(*m_project, choice, out.filePath(QStringLiteral("q.png")), {},
                                          [&told](qint64 files, qint64 of) { told.emplace_back(files, of); });
        QVERIFY(written.ok());
        QCOMPARE(told, (std::vector<std::pair<qint64, qint64>>{{1, 6}, {2, 6}, {3, 6}, {4, 6}, {5, 6}, {6, 6}}));
        const QStringList names{QStringLiteral("q.csv"),     QStringLiteral("q.md"),      QStringLiteral("q_1-1.png"), QStringLiteral("q_1-2.png"),
                                QStringLiteral("q_1-3.png"), QStringLiteral("q_2-1.png"), QStringLiteral("q_2-2.png"), QStringLiteral("q_2-3.png")};
        QCOMPARE(out.entryList({QStringLiteral("q*")}, QDir::Files, QDir::Name), names);
    }
};

QTEST_MAIN(TestPictureTiles)
#include "tst_picturetiles.moc"
