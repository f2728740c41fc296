// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/marks.h"

#include <QCache>
#include <QHash>
#include <QPixmap>

class TextCache;

/// How a mark of an event looks.
struct MarkLook {
    MarkShape shape = MarkShape::Other;
    Modality modality = Modality::Happened;
    bool toReview = false; ///< a dot beside it
    bool unsure = false;
};

/// Marks and badges as pixmaps, one for each look and pixel ratio: for screens, where thousands are painted a second. Elsewhere
/// they are painted as outlines.
class MarkCache
{
public:
    void paint(QPainter &painter, QPointF centre, const MarkLook &look, const QColor &colour, const QColor &ground,
               const Theme &theme);
    /// A pill with a number, and a second one behind.
    void paintBadge(QPainter &painter, QPointF centre, quint32 events, const QColor &colour, const Theme &theme,
                    TextCache &texts);

private:
    struct Key {
        quint32 look; ///< of a mark; 0 of a pill
        double width;
        QRgb colour;
        QRgb ground;
        QRgb dot;
        qreal ratio;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.look, key.width, key.colour, key.ground, key.dot, key.ratio);
        }
    };
    template <class Paint>
    void paintCached(QPainter &painter, QPointF centre, QSizeF size, Key key, Paint paint);

    QCache<Key, QPixmap> m_pixmaps{4000};
};
