// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/keybutton.h"

#include "palette/appearance.h"
#include "palette/fonts.h"

#include <QAction>
#include <QPainter>

namespace {

constexpr int buttonHeight = 48;
constexpr int inset = 12;
constexpr int gap = 8;
constexpr int iconPixels = 16;
constexpr int capHeight = 24;

int capWidth(const QString &key)
{
    return std::max(capHeight, QFontMetrics(textFont(TextRole::Label, true)).horizontalAdvance(key) + 14);
}

} // namespace

KeyButton::KeyButton(QAction &action, Icon icon, bool primary, Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_icon(icon)
    , m_primary(primary)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(textFont(TextRole::Body, primary));
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &KeyButton::follow);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void KeyButton::follow()
{
    setEnabled(m_action.isEnabled());
    setText(m_action.iconText());
    setAccessibleName(m_action.iconText());
    setAccessibleDescription(key());
    setToolTip(m_action.statusTip());
    update();
}

QString KeyButton::key() const
{
    return m_action.shortcut().toString(QKeySequence::NativeText);
}

QSize KeyButton::sizeHint() const
{
    const int cap = key().isEmpty() ? 0 : capWidth(key()) + gap;
    return {2 * inset + cap + fontMetrics().horizontalAdvance(text()) + 1 + gap + iconPixels, buttonHeight};
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool primary = m_primary && isEnabled();
    const QColor ink = !isEnabled() ? theme.inkOff : primary ? theme.onAccent : theme.ink;
    painter.setPen(primary ? theme.accent : isEnabled() ? theme.control : theme.line);
    painter.setBrush(primary ? theme.accent : isDown() ? theme.line : underMouse() ? theme.hover : theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int left = inset;
    if (!key().isEmpty()) {
        painter.setFont(textFont(TextRole::Label, true));
        const int width = capWidth(key());
        const QRectF cap(left, (height() - capHeight) / 2.0, width, capHeight);
        painter.setPen(primary ? theme.onAccent : theme.lineStrong);
        painter.setBrush(primary ? theme.accent : theme.panel);
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter, key());
        left += width + gap;
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, width() - left - inset - iconPixels - gap, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - left - inset - iconPixels - gap));
    paintIcon(painter, m_icon, QRectF(width() - inset - iconPixels, (height() - iconPixels) / 2.0, iconPixels, iconPixels), ink);
}
