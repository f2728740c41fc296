// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/searchfield.h"

#include "palette/appearance.h"
#include "palette/fonts.h"
#include "palette/themedaction.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

SearchField::SearchField(Appearance &appearance, QWidget *parent) : QLineEdit(parent), m_appearance(appearance)
{
    setPlaceholderText(tr("Search events and their sentences"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setMaximumWidth(sizeHint().width());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setThemedIcon(*addAction(QIcon(), QLineEdit::LeadingPosition), Icon::Search, appearance);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // here it empties the field, not the selection
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const QFont font = textFont(TextRole::Micro);
    const double wide = QFontMetricsF(font).horizontalAdvance(keys) + 10;
    if (!text().isEmpty() || width() < sizeHint().width() - 8)
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(width() - wide - 7.5, (height() - 18) / 2.0 + 0.5, wide, 17);
    painter.setPen(isEnabled() ? theme.lineStrong : theme.line);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.ink3 : theme.inkOff);
    painter.drawText(box, Qt::AlignCenter, keys);
}
