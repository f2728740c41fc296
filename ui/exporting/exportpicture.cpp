// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"

#include "exporting/pdfinfo.h"
#include "exporting/picturepainter.h"
#include "exporting/pngchunks.h"
#include "exporting/svgtidy.h"
#include "exporting/viewstate.h"
#include "palette/fonts.h"
#include "store/project.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace {

constexpr double screenDotsPerInch = 96;
constexpr double metresPerInch = 0.0254;

// All of them: the footer may have to shorten the list.
QString sourcesIn(const PictureWords &words)
{
    QStringList sources = words.sources;
    if (!words.measured.isEmpty())
        sources << words.measured;
    return sources.join(QStringLiteral("; "));
}

Result<QByteArray> png(PicturePainter &picture, const PictureOptions &options)
{
    PictureOptions paged = options; // of pages, the first
    paged.size = picture.size();
    const auto size = pixelsOf(paged);
    if (!size)
        return size.error();
    const QSize pixels = *size;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error{QStringLiteral("There is not enough memory for a picture of %1 × %2 pixels.")
                         .arg(pixels.width())
                         .arg(pixels.height())};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(pixels.width() / paged.size.width(), pixels.height() / paged.size.height());
    picture.paint(painter);
    painter.end();
    const double dotsPerInch = options.dotsPerInch > 0 ? options.dotsPerInch : screenDotsPerInch * options.scale;
    image.setDotsPerMeterX(qRound(dotsPerInch / metresPerInch));
    image.setDotsPerMeterY(qRound(dotsPerInch / metresPerInch));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{QStringLiteral("The picture could not be encoded.")};
    const PictureWords &words = picture.words();
    const QString day = options.date.isValid() ? options.date.toString(Qt::ISODate) : QString();
    return withTexts(bytes, {{"Title", words.title},
                             {"Description", words.alternative},
                             {"Source", sourcesIn(words)},
                             {"Comment", words.shown},
                             {"Software", QStringLiteral("Annals " ANNALS_VERSION)},
                             {"Creation Time", day},
                             {viewStateWord, picture.viewState()}});
}

Result<QByteArray> svg(PicturePainter &picture, const PictureOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.size));
    generator.setResolution(int(screenDotsPerInch));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    const PictureWords &words = picture.words();
    return tidySvg(bytes, options.size,
                   {words.title, words.alternative + QLatin1Char(' ') + words.shown + QLatin1Char(' ') + sourcesIn(words), picture.viewState()});
}

Result<QByteArray> pdf(PicturePainter &picture, const PictureOptions &options)
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
    for (int page = 0; page < picture.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return Error{QStringLiteral("The pages could not be made.")};
        painter.resetTransform();
        painter.scale(writer.width() / size.width(), writer.height() / size.height());
        picture.paint(painter, page);
    }
    painter.end();
    const PictureWords &words = picture.words();
    return withInfo(bytes,
                    {{"Title", words.title},
                     {"Subject", words.alternative},
                     {"Keywords", sourcesIn(words)},
                     {"Creator", QStringLiteral("Annals " ANNALS_VERSION)},
                     {viewStateWord, picture.viewState()}},
                    options.date);
}

Result<QByteArray> encoded(PicturePainter &picture, const PictureOptions &options)
{
    switch (options.format) {
    case PictureFormat::Svg:
        return svg(picture, options);
    case PictureFormat::Pdf:
        return pdf(picture, options);
    case PictureFormat::Png:
        break;
    }
    return png(picture, options);
}

} // namespace

Result<DrawnPicture> drawPicture(Project &project, const PictureOptions &options)
{
    loadFonts();
    auto picture = PicturePainter::of(project, options);
    if (!picture)
        return picture.error();
    auto bytes = encoded(**picture, options);
    if (!bytes)
        return bytes.error();
    return DrawnPicture{std::move(bytes).value(), (*picture)->words().alternative, (*picture)->words().shown, (*picture)->pageCount()};
}

Result<QByteArray> pictureOf(Project &project, const PictureOptions &options)
{
    auto drawn = drawPicture(project, options);
    if (!drawn)
        return drawn.error();
    return std::move(drawn->bytes);
}
