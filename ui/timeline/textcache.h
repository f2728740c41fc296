// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/fonts.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPixmap>
#include <QPointF>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

class QPainter;

/// Measures and paints short texts, each laid out once. On screen a text with its halo is a pixmap that is
/// made once; elsewhere it is text.
class TextCache
{
public:
    TextCache();

    [[nodiscard]] double width(const QString &text, TextRole role, bool bold = false);
    /// Room enough for a text, found without laying it out where all of it is Latin: the sum of its letters, of which kerning takes
    /// a pixel or two. Else its width.
    [[nodiscard]] double room(const QString &text, TextRole role);
    /// The text itself, or as much of it as fits with an ellipsis.
    [[nodiscard]] QString elided(const QString &text, double width, TextRole role, bool bold = false);

    static constexpr int any = std::numeric_limits<int>::max();
    /// Until the next call only so many texts with a halo are made for the screen; more are left out.
    void startFrame(int mostMade);
    [[nodiscard]] bool hasLeftOut() const { return m_leftOut; }

    /// `at` is the left end of the base line. A valid `ground` gives a halo of 3 px.
    void paint(QPainter &painter, QPointF at, const QString &text, TextRole role, bool bold, const QColor &ink,
               const QColor &ground = {});

private:
    struct Key {
        QString text;
        quint32 style;
        QRgb ink;
        QRgb ground;
        qreal ratio;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.style, key.ink, key.ground, key.ratio);
        }
    };

    struct Style {
        QFont font;
        QFontMetricsF metrics;
    };
    [[nodiscard]] const Style &style(TextRole role, bool bold);

    std::array<std::optional<Style>, 2 * (size_t(TextRole::Code) + 1)> m_styles;
    std::array<std::vector<float>, 2 * (size_t(TextRole::Code) + 1)> m_letters; ///< widths, 0 where not yet known
    QHash<std::pair<quint32, QString>, double> m_widths;
    QHash<std::pair<std::pair<quint32, QString>, double>, QString> m_elided; ///< by the width there is
    struct Painted {
        QPixmap pixmap; ///< without rows that show nothing
        QPointF corner; ///< from the left end of the base line
    };
    QCache<Key, Painted> m_pixmaps;
    int m_mayMake = any;
    bool m_leftOut = false;
};
