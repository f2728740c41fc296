// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturepixels.h"

#include "core/errorwords.h"
#include "exporting/picturepainter.h"

#include <QPainter>

namespace {

constexpr double metresPerInch = 0.0254;
constexpr int margin = 512; // drawn around a tile, so that what begins beyond its edge is as it would be in the middle of an image
constexpr int alignment = 64; // of a drawing's origin: Qt blends pixels in groups, and rounds them by their place in a group

PictureOptions paged(const PicturePainter &picture, const PictureOptions &options)
{
    PictureOptions page = options;
    page.size = picture.size();
    return page;
}

Result<QImage> blank(const QSize &size, const PictureOptions &options)
{
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorWords::tr("There is not enough memory for a picture of %1 × %2 pixels.").arg(size.width()).arg(size.height())};
    image.fill(Qt::transparent);
    const double dotsPerInch = options.dotsPerInch > 0 ? options.dotsPerInch : screenDotsPerInch * options.scale;
    image.setDotsPerMeterX(qRound(dotsPerInch / metresPerInch));
    image.setDotsPerMeterY(qRound(dotsPerInch / metresPerInch));
    return image;
}

/// Within `whole`, with a margin, from a place that Qt rounds at as it does at the picture's own corner.
QRect drawnFor(const QRect &part, const QSize &whole)
{
    QRect drawn = part.marginsAdded(QMargins(margin, margin, margin, margin)) & QRect(QPoint(), whole);
    drawn.setLeft(drawn.left() / alignment * alignment);
    drawn.setTop(drawn.top() / alignment * alignment);
    return drawn;
}

} // namespace

Result<std::vector<PictureTile>> tilesOf(const PicturePainter &picture, const PictureOptions &options)
{
    const auto pixels = pixelsOf(paged(picture, options));
    if (!pixels)
        return pixels.error();
    return tilesOf(*pixels, options.tileSide);
}

Result<QImage> imageOf(PicturePainter &picture, const PictureOptions &options, const PictureTile &tile)
{
    const auto whole = pixelsOf(paged(picture, options));
    if (!whole)
        return whole.error();
    const QRect drawn = drawnFor(tile.pixels, *whole);
    auto image = blank(drawn.size(), options);
    if (!image)
        return image;
    QPainter painter(&*image);
    painter.translate(-drawn.topLeft());
    painter.scale(whole->width() / picture.size().width(), whole->height() / picture.size().height());
    picture.paint(painter);
    painter.end();
    return drawn == tile.pixels ? image : image->copy(tile.pixels.translated(-drawn.topLeft()));
}

Result<QImage> imageOf(PicturePainter &picture, const PictureOptions &options, const std::vector<PictureTile> &tiles)
{
    if (tiles.size() == 1)
        return imageOf(picture, options, tiles.front());
    QRect whole;
    for (const PictureTile &tile : tiles)
        whole |= tile.pixels;
    auto image = blank(whole.size(), options);
    if (!image)
        return image;
    QPainter painter(&*image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const PictureTile &tile : tiles) {
        const auto part = imageOf(picture, options, tile);
        if (!part)
            return part.error();
        painter.drawImage(tile.pixels.topLeft(), *part);
    }
    return image;
}
