// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/markcache.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace
{

constexpr double side = 24;

} // namespace

bool paintsOnScreen(const QPainter &painter)
{
    const int device = painter.device()->devType();
    return painter.paintEngine()->type() == QPaintEngine::Raster
        && (device == QInternal::Widget || device == QInternal::Pixmap);
}

void MarkCache::paint(QPainter &painter, QPointF centre, MarkShape shape, Modality modality,
                      const QColor &colour, const QColor &ground)
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
