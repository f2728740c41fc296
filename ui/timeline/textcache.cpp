// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/textcache.h"

#include "timeline/markcache.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace
{

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

} // namespace

TextCache::TextCache()
{
    m_pixmaps.setMaxCost(pixmapKilobytes);
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
    const double width = QFontMetricsF(textFont(role, bold)).horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

QString TextCache::elided(const QString &text, double available, TextRole role, bool bold)
{
    if (width(text, role, bold) <= available)
        return text;
    return QFontMetricsF(textFont(role, bold)).elidedText(text, Qt::ElideRight, available);
}

void TextCache::paint(QPainter &painter, QPointF at, const QString &text, TextRole role, bool bold,
                      const QColor &ink, const QColor &ground)
{
    if (text.isEmpty())
        return;
    const QFont font = textFont(role, bold);
    const bool screen = ground.isValid() && paintsOnScreen(painter)
        && painter.combinedTransform().type() <= QTransform::TxScale;
    if (!screen) {
        paintText(painter, at, text, font, ink, ground);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const Key key{text, styleOf(role, bold), ink.rgba(), ground.rgba(), ratio};
    const QFontMetricsF metrics(font);
    constexpr double margin = 3;
    QPixmap *pixmap = m_pixmaps.object(key);
    if (pixmap == nullptr) {
        const QSizeF size(width(text, role, bold) + 2 * margin, metrics.height() + 2 * margin);
        pixmap = new QPixmap((size * ratio).toSize() + QSize(1, 1));
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::transparent);
        QPainter inner(pixmap);
        paintText(inner, {margin, margin + metrics.ascent()}, text, font, ink, ground);
        inner.end();
        const int cost = std::max(1, pixmap->width() * pixmap->height() * 4 / 1024);
        if (!m_pixmaps.insert(key, pixmap, cost))
            return;
    }
    const QPointF corner = at - QPointF(margin, margin + metrics.ascent());
    painter.drawPixmap(
        QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), *pixmap);
}
