// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkbutton.h"

#include <QPainter>

namespace {
constexpr int shortest = 24;
}

LinkButton::LinkButton(const QString &text, const Theme &theme, TextRole role, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setFont(textFont(role));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(shortest, sizeHint().width()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont words = font();
    words.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(words);
    painter.setPen(isEnabled() ? m_theme.accent : m_theme.inkOff);
    painter.drawText(rect(), Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void LinkButton::resizeEvent(QResizeEvent *)
{
    if (sizeHint().width() > width() + 1)
        setToolTip(text().toHtmlEscaped());
}
