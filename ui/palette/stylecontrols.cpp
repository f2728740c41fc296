// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/style.h"

#include <QPainter>
#include <QStyleOption>

namespace {

constexpr double radius = 4;
constexpr int iconGap = 8;

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isPrimary(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

} // namespace

void Style::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool hover = (option.state & State_MouseOver) && enabled;
    const bool primary = isPrimary(option) && enabled;
    const bool flat = !primary && (option.state & State_AutoRaise);
    const QColor ground = (option.state & State_On) ? m_theme.accentTint : down ? m_theme.line : hover ? m_theme.hover : m_theme.raised;
    if (primary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(down ? m_theme.accent.darker(120) : hover ? m_theme.accent.lighter(112) : m_theme.accent);
        painter.drawRoundedRect(QRectF(option.rect), radius, radius);
    } else if (!flat || down || hover) {
        painter.setBrush(ground);
        painter.setPen(flat ? QPen(Qt::NoPen) : QPen(enabled ? m_theme.control : m_theme.line));
        painter.drawRoundedRect(flat ? QRectF(option.rect) : inner(option.rect), radius, radius);
    }
    if (!(option.state & State_HasFocus) || !(option.state & State_KeyboardFocusChange))
        return;
    const double inset = primary ? 3 : 1; // where the accent is the ground, the ring stands in it
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(primary ? m_theme.onAccent : m_theme.accent, primary ? 1.5 : 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius - inset / 3, radius - inset / 3);
}

// Icon and words 8 apart, both in the middle; Fusion puts them closer.
void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    const bool enabled = button.state & State_Enabled;
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = icon > 0 && !button.text.isEmpty() ? iconGap : 0;
    const int words = button.text.isEmpty() ? 0 : button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    int x = button.rect.center().x() + 1 - qMin(button.rect.width(), icon + gap + words) / 2;
    if (icon > 0) {
        const QRect box(x, button.rect.center().y() + 1 - icon / 2, icon, icon);
        button.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    painter.setPen(!enabled ? m_theme.inkOff : isPrimary(button) ? m_theme.onAccent : m_theme.ink);
    painter.drawText(QRect(x, button.rect.top(), button.rect.right() - x + 1, button.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextShowMnemonic, button.text);
}

void Style::drawCheckBox(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state & State_On;
    const bool some = option.state & State_NoChange;
    const bool enabled = option.state & State_Enabled;
    const QRectF box = inner(QRect(option.rect.center() - QPoint(7, 7), QSize(16, 16)));
    const QColor fill = on || some ? (enabled ? m_theme.accent : m_theme.inkOff) : m_theme.raised;
    painter.setBrush(fill);
    painter.setPen(QPen(on || some ? fill : m_theme.control, 1));
    painter.drawRoundedRect(box, round ? 8 : 3, round ? 8 : 3);
    painter.setPen(QPen(m_theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft() - QPointF(0.5, 0.5);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.onAccent);
        painter.drawEllipse(box.center(), 3, 3);
    } else if (on) {
        painter.drawPolyline(QPolygonF({at + QPointF(4, 8.2), at + QPointF(6.8, 11), at + QPointF(12, 5)}));
    } else if (some) {
        painter.drawLine(at + QPointF(4.5, 8), at + QPointF(11.5, 8));
    }
}

void Style::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const QRect rect = option.rect;
    if (option.state & State_MouseOver && !(option.state & State_Selected))
        painter.fillRect(rect, m_theme.hover);
    if (option.state & State_Selected)
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), m_theme.accent);
}
