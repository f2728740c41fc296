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

/// The first row that shows something, and how many there are from it to the last; at least one.
std::pair<int, int> shownRows(const QImage &image)
{
    const auto isEmpty = [&](int y) {
        const auto *const pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        return std::all_of(pixels, pixels + image.width(), [](QRgb pixel) { return pixel == 0; });
    };
    int top = 0;
    int bottom = image.height() - 1;
    while (top < bottom && isEmpty(top))
        ++top;
    while (bottom > top && isEmpty(bottom))
        --bottom;
    return {top, bottom - top + 1};
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

void TextCache::startFrame(int mostMade)
{
    m_mayMake = mostMade;
    m_leftOut = false;
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
    Painted *painted = m_pixmaps.object(key);
    if (painted == nullptr) {
        if (ground.isValid() && m_mayMake-- <= 0) {
            m_leftOut = true;
            return;
        }
        const QSizeF size(width(text, role, bold) + 2 * margin, metrics.height() + 2 * margin);
        const QImage image = haloImageOf((size * ratio).toSize() + QSize(1, 1), ratio, {margin, margin + metrics.ascent()},
                                     text, font, ink, ground);
        const auto [top, height] = shownRows(image);
        painted = new Painted{QPixmap::fromImage(image.copy(0, top, image.width(), height)),
                              QPointF(-margin, top / ratio - margin - metrics.ascent())};
        const int cost = std::max(1, image.width() * height * 4 / 1024);
        if (!m_pixmaps.insert(key, painted, cost))
            return;
    }
    const QPointF corner = at + painted->corner;
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                       painted->pixmap);
}
