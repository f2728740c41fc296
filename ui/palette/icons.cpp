// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/icons.h"

#include "palette/svgpath.h"
#include "palette/theme.h"

#include <QIconEngine>
#include <QPainter>

#include <array>

namespace
{

constexpr std::array<const char *, iconCount> descriptions{
    "M8 2v7.5M5 6.5l3 3 3-3M2.5 10.5v3h11v-3",
    "M8 10V2.5M5 5.5l3-3 3 3M2.5 10.5v3h11v-3",
    "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.3 10.3L14 14",
    "M10 3L5 8l5 5",
    "M6 3l5 5-5 5",
    "M4 6l4 4 4-4",
    "M6 4l4 4-4 4",
    "M8 3v10M3 8h10",
    "M3 8h10",
    "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
    "M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM5 8l2.2 2.2L11 6",
    "M4 4l8 8M12 4l-8 8",
    "M3 8.5l3.2 3L13 4.5",
    "M5.5 2.5h5l-.6 4 2.1 2.5H4l2.1-2.5zM8 9v4.5",
    "M8 2.2l1.7 3.7 4 .4-3 2.7.9 4L8 10.9 4.4 13l.9-4-3-2.7 4-.4z",
    "M6 3.5H3v9.5h9.5V10M9 3h4v4M13 3L7.5 8.5",
    "M4 2h5l3.5 3.5V14H4zM9 2v3.5h3.5",
    "M8 2.5L14.2 13.5H1.8zM8 6.5v3.2M8 11.5v.2",
    "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 6.4c0-2.4 3.6-2.4 3.6 0 0 1.5-1.8 1.5-1.8 2.9M8 "
    "11.3v.2",
    "M3 13l.7-3 6.8-6.8 2.3 2.3L6 12.3zM9.4 4.3l2.3 2.3",
    "M4 2.5V5c0 3 4 2.5 4 5.5v3M12 2.5V5c0 3-4 2.5-4 5.5",
    "M3.5 6h6a3.5 3.5 0 0 1 0 7H6M6.3 3L3.5 6l2.8 3",
    "M12.5 6h-6a3.5 3.5 0 0 0 0 7H10M9.7 3l2.8 3-2.8 3",
    "M3 4l5 4-5 4zM9 4l5 4-5 4z",
    "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.3 1.6",
    "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.3 6.3V13",
    "M6.7 9.3l2.6-2.6M7.5 4.8l1-1a2.6 2.6 0 0 1 3.7 3.7l-1 1M8.5 11.2l-1 1a2.6 2.6 0 0 1-3.7-3.7l1-1",
    "M2 4h4.2l1.4 1.6H14V13H2z",
    "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 2v12",
    "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
    "M2.5 9.5L4.5 3h7l2 6.5V13h-11zM2.5 9.5H6a2 2 0 0 0 4 0h3.5",
    "M4 3h8v11H4zM6 2h4v2.4H6z",
    "M3.5 8h.01M8 8h.01M12.5 8h.01",
    "M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
    "M4 10l4-4 4 4",
    "M2.5 13.5h11M4.5 11V8M8 11V3M11.5 11V5.5",
};

const QPainterPath &pathOf(Icon icon)
{
    static const auto paths = [] {
        std::array<QPainterPath, iconCount> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = svgPath(QLatin1String(descriptions[i]));
        return all;
    }();
    return paths[size_t(icon)];
}

class LineIcon : public QIconEngine
{
public:
    LineIcon(Icon icon, const QColor &colour, const QColor &disabled)
        : m_icon(icon)
        , m_colour(colour)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, box, mode == QIcon::Disabled ? m_disabled : m_colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    Icon m_icon;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour)
{
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(icon));
    painter.restore();
}

QIcon themedIcon(Icon icon, const Theme &theme)
{
    return themedIcon(icon, theme.ink, theme.inkOff);
}

QIcon themedIcon(Icon icon, const QColor &colour, const QColor &disabled)
{
    return QIcon(new LineIcon(icon, colour, disabled));
}
