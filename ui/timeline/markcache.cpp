// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/markcache.h"

#include "palette/halotext.h"
#include "palette/theme.h"
#include "timeline/drawlist.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <array>
#include <cmath>

namespace {

constexpr double side = 24;
constexpr double pillMargin = 10; // around the pill, for the second one and its rim
constexpr double baseLine = 4; // of a text below the middle

void paintPill(QPainter &painter, QPointF at, double width, const QColor &colour, const QColor &ground)
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

template <class Paint>
void MarkCache::paintCached(QPainter &painter, QPointF centre, QSizeF size, Key key, Paint paint)
{
    const qreal ratio = key.ratio = painter.device()->devicePixelRatioF();
    QPixmap *pixmap = m_pixmaps.object(key);
    if (pixmap == nullptr) {
        pixmap = new QPixmap((size * ratio).toSize());
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::transparent);
        QPainter inner(pixmap);
        paint(inner, QPointF(size.width(), size.height()) / 2);
        inner.end();
        m_pixmaps.insert(key, pixmap);
    }
    const QPointF corner = (centre - QPointF(size.width(), size.height()) / 2) * ratio;
    painter.drawPixmap(QPointF(std::round(corner.x()) / ratio, std::round(corner.y()) / ratio), *pixmap);
}

void MarkCache::paint(QPainter &painter, QPointF centre, const MarkLook &look, const QColor &colour,
                      const QColor &ground, const Theme &theme)
{
    const auto paint = [&](QPainter &on, QPointF at) {
        paintMark(on, at, look.shape, look.modality, colour, ground, true, look.unsure);
        if (look.toReview)
            paintReviewDot(on, at, theme, ground);
    };
    if (!paintsOnScreen(painter))
        return paint(painter, centre);
    const quint32 number = 1U << 31 | quint32(look.shape) << 8 | quint32(look.unsure) << 3
        | quint32(look.modality) << 1 | quint32(look.toReview);
    paintCached(painter, centre, {side, side}, {number, side, colour.rgba(), ground.rgba(), theme.accent.rgba(), 1},
                paint);
}

void MarkCache::paintBadge(QPainter &painter, QPointF centre, quint32 events, const QColor &colour, const Theme &theme,
                           TextCache &texts)
{
    const QString text = badgeText(events);
    const double width = badgeWidth(texts, events);
    const auto paint = [&](QPainter &on, QPointF at) { paintPill(on, at, width, colour, theme.canvas); };
    QPointF at(centre.x() - texts.width(text, TextRole::Micro, true) / 2, centre.y() + baseLine);
    if (!paintsOnScreen(painter)) {
        paint(painter, centre);
        return texts.paint(painter, at, text, TextRole::Micro, true, theme.ink);
    }
    paintCached(painter, centre, {std::ceil(width) + 2 * pillMargin, side},
                {0, width, colour.rgba(), theme.canvas.rgba(), 0, 1}, paint);
    static const auto letters = [] {
        std::array<QString, 128> each;
        for (size_t code = 0; code < each.size(); ++code)
            each[code] = QChar(char16_t(code));
        return each;
    }();
    for (const QChar letter : text) { // each number is new, its digits are not
        const QString &digit = letters[letter.unicode()];
        texts.paint(painter, at, digit, TextRole::Micro, true, theme.ink);
        at.rx() += texts.width(digit, TextRole::Micro, true);
    }
}
