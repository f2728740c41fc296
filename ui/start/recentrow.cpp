// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/recentrow.h"

#include "palette/icons.h"
#include "panelcontents.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {
constexpr int rowHeight = 56;
constexpr int textLeft = 36;
constexpr int dayWidth = 96;
}

RecentRow::RecentRow(const QString &name, const QString &folder, const QString &day, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_folder(folder), m_day(day), m_theme(theme)
{
    setText(name);
    setAccessibleName(tr("Open %1, %2").arg(name, day));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(rowHeight);
    setAttribute(Qt::WA_Hover);
}

QSize RecentRow::sizeHint() const
{
    return {320, rowHeight};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), m_theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    paintIcon(painter, Icon::Clock, QRectF(8, (rowHeight - 16) / 2.0, 16, 16), m_theme.ink3);
    const int room = width() - textLeft - dayWidth - 16;
    const QFont name = textFont(TextRole::Body, true);
    painter.setFont(name);
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(textLeft, 24), QFontMetrics(name).elidedText(text(), Qt::ElideRight, room));
    const QFont label = textFont(TextRole::Label);
    painter.setFont(label);
    painter.setPen(m_theme.ink3);
    painter.drawText(QPointF(textLeft, 43), QFontMetrics(label).elidedText(m_folder, Qt::ElideMiddle, room));
    painter.setPen(m_theme.ink2);
    painter.drawText(QRect(width() - dayWidth - 8, 0, dayWidth, rowHeight), Qt::AlignRight | Qt::AlignVCenter, m_day);
}

StepRow::StepRow(int number, const QString &name, const QString &words, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_number(number), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(44, 10, 8, 10);
    layout->setSpacing(0);
    layout->addWidget(textLabel(name, TextRole::Body, theme.ink, true));
    layout->addWidget(textLabel(words, TextRole::Label, theme.ink2));
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0.75, (height() - 28) / 2.0, 28, 28);
    painter.setPen(QPen(m_theme.ink2, 1.5));
    painter.drawEllipse(circle);
    painter.setFont(textFont(TextRole::Label, true));
    painter.setPen(m_theme.ink);
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}
