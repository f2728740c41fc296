// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/eventtablehead.h"

#include "palette/fonts.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int headHeight = 32;
constexpr int margin = 8; // of the cells
constexpr int arrowRoom = 14;

void paintArrow(QPainter &painter, QPointF centre, Qt::SortOrder order, const QColor &colour)
{
    const double tip = order == Qt::AscendingOrder ? -3 : 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{{centre + QPointF(-4, -tip * 0.7), centre + QPointF(4, -tip * 0.7), centre + QPointF(0, tip)}});
}

} // namespace

EventTableHead::EventTableHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(Theme::light())
{
    setFixedHeight(headHeight);
    setMinimumSectionSize(48);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

void EventTableHead::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void EventTableHead::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.panel);
    QHeaderView::paintEvent(event);
    QPainter(viewport()).fillRect(QRect(0, height() - 1, width(), 1), m_theme.lineStrong);
}

void EventTableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool orders = sortIndicatorSection() == section;
    painter->fillRect(rect, m_theme.panel);
    painter->fillRect(QRect(rect.right(), rect.top() + 8, 1, rect.height() - 16), m_theme.lineStrong);
    const QFont font = textFont(TextRole::Label, orders);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool right = alignment & Qt::AlignRight;
    QRect words = rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(font);
    painter->setPen(orders ? m_theme.ink : m_theme.ink2);
    if (orders)
        words.adjust(right ? arrowRoom : 0, 0, right ? 0 : -arrowRoom, 0);
    const QString text = QFontMetrics(font).elidedText(name, Qt::ElideRight, words.width());
    painter->drawText(words, alignment | Qt::TextSingleLine, text);
    if (orders) {
        const int wide = QFontMetrics(font).horizontalAdvance(text);
        const double x = right ? words.right() - wide - arrowRoom / 2.0 : words.left() + wide + arrowRoom / 2.0 + 2;
        paintArrow(*painter, {x, rect.center().y() + 0.5}, sortIndicatorOrder(), m_theme.ink2);
    }
}
