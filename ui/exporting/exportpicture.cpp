// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"

#include "core/errorwords.h"
#include "exporting/outlinedtext.h"
#include "exporting/pdfinfo.h"
#include "exporting/picturepainter.h"
#include "exporting/picturepixels.h"
#include "exporting/pngfile.h"
#include "exporting/svgtidy.h"
#include "exporting/viewstate.h"
#include "palette/fonts.h"
#include "store/deedwatch.h"
#include "store/inmemory.h"
#include "store/project.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace {

// All of them: the footer may have to shorten the list.
QString sourcesIn(const PictureWords &words)
{
    QStringList sources = words.sources;
    if (!words.measured.isEmpty())
        sources << words.measured;
    return sources.join(QStringLiteral("; "));
}

Result<QByteArray> bytesOf(const QImage &image, const PicturePainter &picture, const QDate &date)
{
    const PictureWords &words = picture.words();
    return pngOf(image, {{"Title", words.title},
                         {"Description", words.alternative},
                         {"Source", sourcesIn(words)},
                         {"Comment", words.shown},
                         {"Software", QStringLiteral("Annals " ANNALS_VERSION)},
                         {"Creation Time", date.isValid() ? date.toString(Qt::ISODate) : QString()},
                         {viewStateWord, picture.viewState()}});
}

Result<DrawnPicture> png(PicturePainter &picture, const PictureOptions &options)
{
    const auto tiles = tilesOf(picture, options);
    if (!tiles)
        return tiles.error();
    auto image = imageOf(picture, options, *tiles);
    if (!image)
        return image.error();
    auto bytes = bytesOf(*image, picture, options.date);
    if (!bytes)
        return bytes.error();
    DrawnPicture drawn;
    drawn.bytes = std::move(*bytes);
    drawn.image = std::move(*image);
    return drawn;
}

Result<DrawnPicture> svg(PicturePainter &picture, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.size));
    generator.setResolution(int(screenDotsPerInch));
    OutlinedText outlined(generator);
    QPainter painter(options.outlines ? static_cast<QPaintDevice *>(&outlined) : &generator);
    picture.paint(painter);
    painter.end();
    const PictureWords &words = picture.words();
    DrawnPicture drawn;
    drawn.bytes = tidySvg(bytes, options.size,
                          {words.title, words.alternative + QLatin1Char(' ') + words.shown + QLatin1Char(' ') + sourcesIn(words), picture.viewState()});
    return drawn;
}

Result<DrawnPicture> pdf(PicturePainter &picture, const PictureOptions &options, const DrawingThread &thread)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.words().title); // in its other metadata, too
    writer.setCreator(QStringLiteral("Annals " ANNALS_VERSION));
    const QSizeF size = picture.size();
    writer.setResolution(int(screenDotsPerInch) * 10);
    constexpr double pointsPerPixel = 72 / screenDotsPerInch;
    writer.setPageSize(QPageSize(size * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (int page = 0; page < picture.pageCount() && !thread.isStopped(); ++page) {
        if (page > 0 && !writer.newPage())
            return Error{ErrorWords::tr("The pages could not be made.")};
        painter.resetTransform();
        painter.scale(writer.width() / size.width(), writer.height() / size.height());
        picture.paint(painter, page);
    }
    painter.end();
    const PictureWords &words = picture.words();
    DrawnPicture drawn;
    drawn.bytes = withInfo(bytes,
                           {{"Title", words.title},
                            {"Subject", words.alternative},
                            {"Keywords", sourcesIn(words)},
                            {"Creator", QStringLiteral("Annals " ANNALS_VERSION)},
                            {viewStateWord, picture.viewState()}},
                           options.date);
    return drawn;
}

Result<DrawnPicture> encoded(PicturePainter &picture, const PictureOptions &options, const DrawingThread &thread)
{
    switch (options.format) {
    case PictureFormat::Svg:
        return svg(picture, options);
    case PictureFormat::Pdf:
        return pdf(picture, options, thread);
    case PictureFormat::Png:
        break;
    }
    return png(picture, options);
}

Result<std::unique_ptr<PicturePainter>> painterOf(Project &project, const PictureOptions &options, const DrawingThread &thread)
{
    loadFonts();
    auto data = PictureData::load(project, options);
    if (!data)
        return data.error();
    return PicturePainter::of(std::move(data).value(), options, thread);
}

DrawnPicture withWords(DrawnPicture &&drawn, const PicturePainter &picture)
{
    drawn.words = picture.words();
    drawn.counts = picture.counts();
    drawn.viewState = picture.viewState();
    drawn.pages = picture.pageCount();
    return std::move(drawn);
}

/// `picture` in the tiles that its options ask for.
Result<Done> drawTiles(PicturePainter &picture, const PictureOptions &options, const QString &name, const TakeFile &take,
                       const DrawingThread &thread, const std::function<void(qint64, qint64)> &told)
{
    const auto tiles = tilesOf(picture, options);
    if (!tiles)
        return tiles.error();
    for (size_t i = 0; i < tiles->size(); ++i) {
        if (thread.isStopped())
            return Error{QString()}; // said by whoever stopped it
        const PictureTile &tile = (*tiles)[i];
        const auto image = imageOf(picture, options, tile);
        if (!image)
            return image.error();
        const auto bytes = bytesOf(*image, picture, options.date);
        if (!bytes)
            return bytes.error();
        if (auto taken = take(tilePath(name, tile), *bytes); !taken)
            return taken;
        if (told)
            told(qint64(i) + 1, qint64(tiles->size()));
    }
    return Done{};
}

} // namespace

Result<DrawnPicture> drawPicture(Project &project, const PictureOptions &options, const DrawingThread &thread)
{
    const auto picture = painterOf(project, options, thread);
    if (!picture)
        return picture.error();
    auto drawn = encoded(**picture, options, thread);
    if (!drawn)
        return drawn;
    return withWords(std::move(*drawn), **picture);
}

Result<DrawnPicture> drawFiles(Project &project, const PictureOptions &options, const QString &name, const TakeFile &take,
                               const DrawingThread &thread, const std::function<void(qint64, qint64)> &told)
{
    if (options.tiles) {
        const auto picture = painterOf(project, options, thread);
        if (!picture)
            return picture.error();
        const auto taken = drawTiles(**picture, options, name, take, thread, told);
        return taken ? withWords({}, **picture) : Result<DrawnPicture>(taken.error());
    }
    auto drawn = drawPicture(project, options, thread);
    if (!drawn)
        return drawn;
    if (const auto taken = take(name, drawn->bytes); !taken)
        return taken.error();
    return drawn;
}

void drawPicture(Background &work, Project &project, const PictureOptions &options, std::function<void(const Result<DrawnPicture> &)> take)
{
    if (isInMemory(project)) {
        work.forget();
        return take(drawPicture(project, options));
    }
    work.start([take = std::move(take), path = project.path(), options](const Background::Task &task) {
        const auto own = Project::open(path, Project::Mode::ReadOnly);
        if (!own)
            return task.deliver([take, error = own.error()] { take(error); });
        const DeedWatch watch((*own)->database(), [&task](qint64) { return !task.isForgotten(); });
        task.deliver([take, drawn = drawPicture(**own, options, DrawingThread::of(task))] { take(drawn); });
    });
}

Result<QByteArray> pictureOf(Project &project, const PictureOptions &options)
{
    auto drawn = drawPicture(project, options);
    if (!drawn)
        return drawn.error();
    return std::move(drawn->bytes);
}

void putOnClipboard(const DrawnPicture &picture)
{
    auto *data = new QMimeData;
    data->setImageData(picture.image);
    data->setData(QStringLiteral("image/png"), picture.bytes); // made already, and with what is said of it
    QGuiApplication::clipboard()->setMimeData(data);
}
