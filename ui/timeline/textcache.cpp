// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/textcache.h"

#include "palette/halotext.h"
#include "timeline/markcache.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

constexpr int mostWidths = 200'000;
constexpr int mostElided = 10'000;
constexpr int pixmapKilobytes = 48 * 1024;
constexpr double haloReach = 1.2; // of a halo in pixels

constexpr char16_t firstDash = 0x2010; // dashes, quotation marks, the ellipsis
constexpr char16_t lastDot = 0x2027;
constexpr size_t latin = 0x100;
constexpr size_t letterCount = latin + lastDot - firstDash + 1;

/// Of letters that stand side by side as they are.
std::optional<size_t> placeOf(QChar letter)
{
    const char16_t code = letter.unicode();
    if ((code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code < latin && code != 0xAD))
        return code;
    if (code >= firstDash && code <= lastDot)
        return latin + code - firstDash;
    return std::nullopt;
}

quint32 styleOf(TextRole role, bool bold)
{
    return quint32(role) * 2 + bold;
}

void paintText(QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &ink,
               const QColor &ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHaloText(painter, at, text, font, ink, ground);
}

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
            const uint share = (255 - (pixels[x] >> 24)) * grown[size_t(x)] * strength / 255; // of the ground, in 1/255²
            pixels[x] += (share / 255) << 24 | (red * share / 65025) << 16 | (green * share / 65025) << 8
                | blue * share / 65025;
        }
    }
}

/// The same as pixels, a tenth of the time: the text is laid out and painted once, and the halo grown from it.
QImage imageOf(QSize size, qreal ratio, QPointF at, const QString &text, const QFont &font, const QColor &ink,
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

} // namespace

TextCache::TextCache()
{
    m_pixmaps.setMaxCost(pixmapKilobytes);
}

const TextCache::Style &TextCache::style(TextRole role, bool bold)
{
    std::optional<Style> &style = m_styles[styleOf(role, bold)];
    if (!style) {
        const QFont font = textFont(role, bold);
        style = Style{font, QFontMetricsF(font)};
    }
    return *style;
}

double TextCache::width(const QString &text, TextRole role, bool bold)
{
    if (text.isEmpty())
        return 0;
    const std::pair key(styleOf(role, bold), text);
    if (const auto found = m_widths.constFind(key); found != m_widths.cend())
        return *found;
    if (m_widths.size() > mostWidths)
        m_widths.clear();
    const double width = style(role, bold).metrics.horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

double TextCache::room(const QString &text, TextRole role)
{
    std::vector<float> &letters = m_letters[styleOf(role, false)];
    letters.resize(letterCount);
    double sum = 0;
    for (const QChar letter : text) {
        const auto place = placeOf(letter);
        if (!place)
            return width(text, role);
        float &wide = letters[*place];
        if (wide == 0)
            wide = float(style(role, false).metrics.horizontalAdvance(letter));
        sum += double(wide);
    }
    return sum;
}

QString TextCache::elided(const QString &text, double available, TextRole role, bool bold)
{
    if (width(text, role, bold) <= available)
        return text;
    const std::pair key(std::pair(styleOf(role, bold), text), available);
    if (const auto found = m_elided.constFind(key); found != m_elided.cend())
        return *found;
    if (m_elided.size() > mostElided)
        m_elided.clear();
    return *m_elided.insert(key, style(role, bold).metrics.elidedText(text, Qt::ElideRight, available));
}

void TextCache::paint(QPainter &painter, QPointF at, const QString &text, TextRole role, bool bold, const QColor &ink,
                      const QColor &ground)
{
    if (text.isEmpty())
        return;
    const auto &[font, metrics] = style(role, bold);
    const bool screen = paintsOnScreen(painter) && painter.combinedTransform().type() <= QTransform::TxScale;
    if (!screen) {
        paintText(painter, at, text, font, ink, ground);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const Key key{text, styleOf(role, bold), ink.rgba(), ground.rgba(), ratio};
    constexpr double margin = 3;
    QPixmap *pixmap = m_pixmaps.object(key);
    if (pixmap == nullptr) {
        const QSizeF size(width(text, role, bold) + 2 * margin, metrics.height() + 2 * margin);
        pixmap = new QPixmap(QPixmap::fromImage(imageOf((size * ratio).toSize() + QSize(1, 1), ratio,
                                                        {margin, margin + metrics.ascent()}, text, font, ink, ground)));
        const int cost = std::max(1, pixmap->width() * pixmap->height() * 4 / 1024);
        if (!m_pixmaps.insert(key, pixmap, cost))
            return;
    }
    const QPointF corner = at - QPointF(margin, margin + metrics.ascent());
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                       *pixmap);
}
