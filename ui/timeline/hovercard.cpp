// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/hovercard.h"

#include "palette/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace
{

constexpr int showAfterMs = 500;
constexpr int hideAfterMs = 100;
constexpr double padding = 12;
constexpr double shadow = 6;
constexpr double lineStep = 20;
constexpr double widest = 360;
constexpr double markColumn = 22;

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QFrame(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_show.setSingleShot(true);
    m_show.setInterval(showAfterMs);
    m_hide.setSingleShot(true);
    m_hide.setInterval(hideAfterMs);
    connect(&m_show, &QTimer::timeout, this, &HoverCard::appear);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
}

void HoverCard::offer(const CardContent &content, const QRect &beside)
{
    if (content == m_content && beside == m_beside && (isVisible() || m_show.isActive())) {
        m_hide.stop();
        return;
    }
    m_content = content;
    m_beside = beside;
    if (isVisible())
        appear();
    else
        m_show.start();
}

void HoverCard::leave()
{
    m_show.stop();
    if (isVisible() && !m_hide.isActive())
        m_hide.start();
}

void HoverCard::hideNow()
{
    m_show.stop();
    hide();
}

void HoverCard::appear()
{
    m_hide.stop();
    const QFontMetricsF bold(textFont(TextRole::Label, true));
    const QFontMetricsF plain(textFont(TextRole::Label));
    double width = bold.horizontalAdvance(m_content.title);
    for (const CardContent::Line &line : m_content.lines)
        width = std::max(width, plain.horizontalAdvance(line.text) + (line.mark ? markColumn : 0));
    width = std::min(width, widest);
    const QSize size(int(std::ceil(width + 2 * (padding + shadow))),
                     int(lineStep * double(m_content.lines.size() + 1) + 2 * shadow + 16));
    QPoint corner(m_beside.right() + 4, m_beside.bottom());
    const QRect room = parentWidget()->rect();
    if (corner.x() + size.width() > room.right())
        corner.setX(std::max(0, m_beside.left() - size.width()));
    if (corner.y() + size.height() > room.bottom())
        corner.setY(std::max(0, m_beside.top() - size.height()));
    setGeometry({corner, size});
    show();
    raise();
    update();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (const auto &[grow, alpha] : {std::pair(4.0, 0.04F), std::pair(2.5, 0.06F), std::pair(1.0, 0.08F)}) {
        QColor dark(Qt::black);
        dark.setAlphaF(alpha);
        painter.setBrush(dark);
        painter.drawRoundedRect(card.adjusted(-grow, -grow + 2, grow, grow + 2), 4 + grow, 4 + grow);
    }
    painter.setPen(QPen(m_theme.lineStrong, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const QFont bold = textFont(TextRole::Label, true);
    const QFont plain = textFont(TextRole::Label);
    const QFont small = textFont(TextRole::Micro);
    const double left = card.left() + padding;
    const double room = card.width() - 2 * padding;
    double base = card.top() + 21;
    painter.setFont(bold);
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(left, base),
                     QFontMetricsF(bold).elidedText(m_content.title, Qt::ElideRight, room + 1));
    for (const CardContent::Line &line : m_content.lines) {
        base += lineStep;
        const double indent = line.mark ? markColumn : 0;
        if (line.mark)
            paintMark(painter, {left + 8, base - 4}, line.mark->first, line.mark->second,
                      m_theme.company(m_content.colour), m_theme.raised, false);
        const QFont &font = line.caption ? small : plain;
        painter.setFont(font);
        painter.setPen(line.caption ? m_theme.ink3 : m_theme.ink2);
        painter.drawText(QPointF(left + indent, base),
                         QFontMetricsF(font).elidedText(line.text, Qt::ElideRight, room - indent + 1));
    }
}
