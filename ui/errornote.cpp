// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errornote.h"

#include "palette/appearance.h"
#include "palette/fonts.h"
#include "panelcontents.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace {
constexpr int widest = 420;
constexpr int sideMargin = 10;
}

ErrorNote::ErrorNote(QWidget &field, Appearance &appearance)
    : QLabel(&field)
    , m_field(field)
    , m_appearance(appearance)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(TextRole::Label));
    setContentsMargins(sideMargin, 6, sideMargin, 6);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setWordWrap(true);
    hide();
    field.installEventFilter(this);
}

void ErrorNote::say(const QString &message)
{
    if (message == text() && isVisible() == !message.isEmpty())
        return;
    setText(message);
    if (message.isEmpty())
        return hide();
    if (parentWidget() != m_field.window())
        setParent(m_field.window());
    setTextColour(*this, m_appearance.theme().error);
    place();
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorNote::place()
{
    const int wide = qMin(widest, fontMetrics().horizontalAdvance(text()) + 2 * sideMargin + 4);
    resize(wide, heightForWidth(wide));
    const QPoint below = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + 4));
    move(qMin(below.x(), qMax(0, m_field.window()->width() - wide)), below.y());
}

bool ErrorNote::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        hide();
    else if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return false;
}

void ErrorNote::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance.theme().error);
    painter.setBrush(m_appearance.theme().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}
