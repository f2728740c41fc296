// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/textcache.h"

#include "timeline/markcache.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace {

constexpr int mostWidths = 200'000;
constexpr int pixmapKilobytes = 48 * 1024;
constexpr double halo = 1.5;

quint32 styleOf(TextRole role, bool bold)
{
    return quint32(role) * 2 + bold;
}

void paintText(QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &ink,
               const QColor &ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (ground.isValid() && ground.alpha() > 0) {
        QPainterPath path;
        path.addText(at, font, text);
        painter.strokePath(path, QPen(ground, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(at, text);
}

/// The same for pixels, a tenth of the time: the halo is the text all around itself, laid out once.
void paintPixels(QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &ink,
                 const QColor &ground)
{
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QPointF base = at - QPointF(0, layout.lineAt(0).ascent());
    const QList<QGlyphRun> runs = layout.glyphRuns();
    const auto paint = [&](QPointF by) {
        for (const QGlyphRun &run : runs)
            painter.drawGlyphRun(base + by, run);
    };
    painter.setFont(font);
    if (ground.isValid() && ground.alpha() > 0) {
        constexpr double slant = halo * 0.8;
        painter.setPen(ground);
        for (const QPointF by :
             {QPointF(-slant, -slant), QPointF(slant, -slant), QPointF(-slant, slant), QPointF(slant, slant)})
            paint(by);
    }
    painter.setPen(ink);
    paint({});
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

QString TextCache::elided(const QString &text, double available, TextRole role, bool bold)
{
    if (width(text, role, bold) <= available)
        return text;
    return style(role, bold).metrics.elidedText(text, Qt::ElideRight, available);
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
        pixmap = new QPixmap((size * ratio).toSize() + QSize(1, 1));
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::transparent);
        QPainter inner(pixmap);
        paintPixels(inner, {margin, margin + metrics.ascent()}, text, font, ink, ground);
        inner.end();
        const int cost = std::max(1, pixmap->width() * pixmap->height() * 4 / 1024);
        if (!m_pixmaps.insert(key, pixmap, cost))
            return;
    }
    const QPointF corner = at - QPointF(margin, margin + metrics.ascent());
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                       *pixmap);
}
