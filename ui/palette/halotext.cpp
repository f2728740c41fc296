// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/halotext.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

constexpr double haloReach = 1.2; // of a halo in pixels
constexpr double haloMargin = 3;

/// The largest of a line of values and their neighbours up to `reach` away.
void spread(const uchar *from, uchar *to, int count, qsizetype step, int reach)
{
    for (int i = 0; i < count; ++i)
        to[i] = from[i];
    for (int by = 1; by <= reach; ++by) {
        for (int i = 0; i < count; ++i)
            to[i] = std::max({to[i], from[i - by * step], from[i + by * step]});
    }
}

/// Puts a ground around what an image shows: its alpha, grown by some pixels to all sides.
void addHalo(QImage &image, int reach, const QColor &ground)
{
    const int width = image.width();
    const int height = image.height();
    const int stride = width + 2 * reach;
    const auto cells = size_t(stride) * size_t(height + 2 * reach);
    std::vector<uchar> alpha(cells);
    std::vector<uchar> wide(cells);
    const auto at = [&](std::vector<uchar> &of, int y) { return of.data() + (y + reach) * stride + reach; };
    for (int y = 0; y < height; ++y) {
        const auto *const pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *const line = at(alpha, y);
        for (int x = 0; x < width; ++x)
            line[x] = uchar(pixels[x] >> 24);
    }
    for (int y = 0; y < height; ++y)
        spread(at(alpha, y), at(wide, y), width, 1, reach);
    const uint red = uint(ground.red());
    const uint green = uint(ground.green());
    const uint blue = uint(ground.blue());
    const uint strength = uint(ground.alpha());
    std::vector<uchar> grown(static_cast<size_t>(width));
    for (int y = 0; y < height; ++y) {
        spread(at(wide, y), grown.data(), width, stride, reach);
        auto *const pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const uint share
                = (255 - (pixels[x] >> 24)) * grown[size_t(x)] * strength / 255; // of the ground, in 1/255²
            pixels[x] += (share / 255) << 24 | (red * share / 65025) << 16 | (green * share / 65025) << 8
                | blue * share / 65025;
        }
    }
}

} // namespace

QImage haloImageOf(QSize size, qreal ratio, QPointF at, const QString &text, const QFont &font, const QColor &ink,
               const QColor &ground)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(at, text);
    painter.end();
    if (ground.isValid() && ground.alpha() > 0)
        addHalo(image, std::max(1, int(std::lround(haloReach * ratio))), ground);
    return image;
}

void paintHaloText(QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &ink,
                   const QColor &ground)
{
    painter.setFont(font);
    if (ground.isValid() && ground.alpha() > 0) {
        const QPaintEngine *engine = painter.paintEngine();
        if (paintsOnScreen(painter) && painter.combinedTransform().type() <= QTransform::TxScale) {
            const QFontMetricsF metrics(font);
            const qreal ratio = painter.device()->devicePixelRatioF();
            const QSizeF size(metrics.horizontalAdvance(text) + 2 * haloMargin, metrics.height() + 2 * haloMargin);
            const QPointF origin(haloMargin, haloMargin + metrics.ascent());
            const QPointF corner = (at - origin) * ratio;
            painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio,
                              haloImageOf((size * ratio).toSize() + QSize(1, 1), ratio, origin, text, font, ink, ground));
            return;
        }
        if (engine && engine->type() == QPaintEngine::SVG) {
            painter.setPen(ground);
            painter.drawText(at, text);
        } else {
            QPainterPath path;
            path.addText(at, font, text);
            painter.strokePath(path, QPen(ground, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    painter.setPen(ink);
    painter.drawText(at, text);
}

bool paintsOnScreen(const QPainter &painter)
{
    const int device = painter.device()->devType();
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && (device == QInternal::Widget || device == QInternal::Pixmap);
}
