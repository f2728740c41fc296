// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/marks.h"

#include <QCache>
#include <QHash>
#include <QPixmap>

class TextCache;

/// Marks as pixmaps, one for each shape, certainty, colour, ground and pixel ratio, and badges: for screens, where
/// thousands are painted a second. Elsewhere they are painted as outlines.
class MarkCache
{
public:
    void paint(QPainter &painter, QPointF centre, MarkShape shape, Modality modality, const QColor &colour,
               const QColor &ground);
    /// The dot of an event that is still to be reviewed, beside its mark at `centre`.
    void paintReviewDot(QPainter &painter, QPointF centre, const Theme &theme);
    /// A pill with a number, and a second one behind.
    void paintBadge(QPainter &painter, QPointF centre, quint32 events, const QColor &colour, const Theme &theme,
                    TextCache &texts);

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

    struct PillKey {
        double width;
        QRgb colour;
        QRgb ground;
        qreal ratio;
        friend bool operator==(const PillKey &, const PillKey &) = default;
        friend size_t qHash(const PillKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.width, key.colour, key.ground, key.ratio);
        }
    };

    void paintPill(QPainter &painter, QPointF centre, double width, const QColor &colour, const QColor &ground);

    struct DotKey {
        QRgb colour;
        QRgb ground;
        qreal ratio;
        friend bool operator==(const DotKey &, const DotKey &) = default;
        friend size_t qHash(const DotKey &key, size_t seed = 0) { return qHashMulti(seed, key.colour, key.ground, key.ratio); }
    };

    QHash<Key, QPixmap> m_pixmaps;
    QHash<DotKey, QPixmap> m_dots;
    QCache<PillKey, QPixmap> m_pills{2000};
};

/// Whether a painter paints on a screen, by pixels that may be kept, as opposed to into a picture.
[[nodiscard]] bool paintsOnScreen(const QPainter &painter);
