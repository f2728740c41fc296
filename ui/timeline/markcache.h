// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/marks.h"

#include <QHash>
#include <QPixmap>

/// Marks as pixmaps, one for each shape, certainty, colour, ground and pixel ratio: for screens, where
/// thousands are painted a second. Elsewhere they are painted as outlines.
class MarkCache
{
public:
    void paint(QPainter &painter, QPointF centre, MarkShape shape, Modality modality, const QColor &colour,
               const QColor &ground);

private:
    struct Key {
        MarkShape shape;
        Modality modality;
        QRgb colour;
        QRgb ground;
        qreal ratio;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.shape), int(key.modality), key.colour, key.ground, key.ratio);
        }
    };

    QHash<Key, QPixmap> m_pixmaps;
};

/// Whether a painter paints on a screen, by pixels that may be kept, as opposed to into a picture.
[[nodiscard]] bool paintsOnScreen(const QPainter &painter);
