// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/markcache.h"

#include "palette/theme.h"
#include "timeline/drawlist.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace {

constexpr double side = 24;
constexpr double pillMargin = 10; // around the pill, for the second one and its rim
constexpr double baseLine = 4; // of a text below the middle

void outlinePill(QPainter &painter, QPointF at, double width, const QColor &colour, const QColor &ground)
{
    QColor shadow = colour;
    shadow.setAlphaF(0.35F);
    const double left = at.x() - width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(left - 2, at.y() - 10, width + 8, 20), 10, 10);
    painter.setBrush(shadow);
    painter.drawRoundedRect(QRectF(left + 3, at.y() - 7, width, 14), 7, 7);
    painter.setBrush(ground);
    painter.setPen(QPen(colour, 1.5));
    painter.drawRoundedRect(QRectF(left + 0.75, at.y() - 8.25, width - 1.5, 16.5), 8.25, 8.25);
}

} // namespace

bool paintsOnScreen(const QPainter &painter)
{
    const int device = painter.device()->devType();
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && (device == QInternal::Widget || device == QInternal::Pixmap);
}

void MarkCache::paint(QPainter &painter, QPointF centre, MarkShape shape, Modality modality, const QColor &colour,
                      const QColor &ground)
{
    if (!paintsOnScreen(painter)) {
        paintMark(painter, centre, shape, modality, colour, ground);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap &pixmap = m_pixmaps[{shape, modality, colour.rgba(), ground.rgba(), ratio}];
    if (pixmap.isNull()) {
        pixmap = QPixmap((QSizeF(side, side) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        paintMark(inner, {side / 2, side / 2}, shape, modality, colour, ground);
    }
    const QPointF corner = (centre - QPointF(side, side) / 2) * ratio;
    painter.drawPixmap(QPointF(std::round(corner.x()) / ratio, std::round(corner.y()) / ratio), pixmap);
}

void MarkCache::paintReviewDot(QPainter &painter, QPointF centre, const Theme &theme)
{
    if (!paintsOnScreen(painter)) {
        ::paintReviewDot(painter, centre, theme, theme.canvas);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap &pixmap = m_dots[{theme.accent.rgba(), theme.canvas.rgba(), ratio}];
    if (pixmap.isNull()) {
        pixmap = QPixmap((QSizeF(side, side) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        inner.setRenderHint(QPainter::Antialiasing);
        ::paintReviewDot(inner, {side / 2, side / 2}, theme, theme.canvas);
    }
    const QPointF corner = (centre - QPointF(side, side) / 2) * ratio;
    painter.drawPixmap(QPointF(std::round(corner.x()) / ratio, std::round(corner.y()) / ratio), pixmap);
}

void MarkCache::paintBadge(QPainter &painter, QPointF centre, quint32 events, const QColor &colour, const Theme &theme,
                           TextCache &texts)
{
    const QString text = badgeText(events);
    const double width = badgeWidth(texts, events);
    if (paintsOnScreen(painter))
        paintPill(painter, centre, width, colour, theme.canvas);
    else
        outlinePill(painter, centre, width, colour, theme.canvas);
    texts.paint(painter, {centre.x() - texts.width(text, TextRole::Micro, true) / 2, centre.y() + baseLine}, text,
                TextRole::Micro, true, theme.ink);
}

void MarkCache::paintPill(QPainter &painter, QPointF centre, double width, const QColor &colour, const QColor &ground)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const PillKey key{width, colour.rgba(), ground.rgba(), ratio};
    const QSizeF size(std::ceil(width) + 2 * pillMargin, side);
    QPixmap *pixmap = m_pills.object(key);
    if (pixmap == nullptr) {
        pixmap = new QPixmap((size * ratio).toSize());
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::transparent);
        QPainter inner(pixmap);
        outlinePill(inner, {size.width() / 2, size.height() / 2}, width, colour, ground);
        inner.end();
        m_pills.insert(key, pixmap);
    }
    const QPointF corner = (centre - QPointF(size.width(), size.height()) / 2) * ratio;
    painter.drawPixmap(QPointF(std::round(corner.x()) / ratio, std::round(corner.y()) / ratio), *pixmap);
}
