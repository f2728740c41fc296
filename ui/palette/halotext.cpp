// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/halotext.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

void paintHaloText(QPainter &painter, QPointF at, const QString &text, const QFont &font, const QColor &ink,
                   const QColor &ground)
{
    painter.setFont(font);
    if (ground.isValid() && ground.alpha() > 0) {
        const QPaintEngine *engine = painter.paintEngine();
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
