// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/datedrag.h"

#include "core/edtfwords.h"
#include "palette/fonts.h"
#include "palette/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr double gripWidth = 6;
constexpr double shortestBar = 28; // below it there is no room for two ends and a middle

} // namespace

bool DateDrag::press(const QMouseEvent &event)
{
    const DrawnItem *item = m_view.itemAt(event.position());
    if (!m_view.isEditing() || event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || !item || item->isBadge())
        return false;
    const EventId id = m_view.stage().index().id(item->row);
    const auto date = m_view.dateOf(id);
    if (!date)
        return false;
    const double left = item->left + m_view.time().scale().xOf(m_view.drawList(m_view.areasAt(event.position())).scale.firstDay);
    const double right = left + item->right - item->left;
    DateGrip grip = DateGrip::Whole;
    if (right - left >= shortestBar && event.position().x() <= left + gripWidth)
        grip = DateGrip::Begin;
    else if (right - left >= shortestBar && event.position().x() >= right - gripWidth && event.position().x() <= right)
        grip = DateGrip::End;
    m_drag = Drag{id, *date, grip, event.position()};
    return true;
}

bool DateDrag::move(const QMouseEvent &event)
{
    if (!m_drag || !(event.buttons() & Qt::LeftButton))
        return false;
    const double by = event.position().x() - m_drag->from.x();
    m_drag->begun = m_drag->begun || std::abs(by) >= QApplication::startDragDistance();
    const double scale = m_view.time().scale().pixelsPerDay;
    m_drag->to = m_drag->begun ? shifted(m_drag->date, m_drag->grip, by / scale, scale) : std::nullopt;
    m_view.viewport()->update();
    return true;
}

bool DateDrag::release(const QMouseEvent &event)
{
    if (!m_drag || event.button() != Qt::LeftButton)
        return false;
    const Drag drag = *std::exchange(m_drag, {});
    m_view.viewport()->update();
    if (drag.to && *drag.to != drag.date)
        Q_EMIT m_view.dateDragged(drag.event, *drag.to);
    return drag.begun;
}

bool DateDrag::cancel()
{
    if (!m_drag)
        return false;
    m_drag.reset();
    m_view.viewport()->update();
    return true;
}

void DateDrag::paint(QPainter &painter, const Theme &theme) const
{
    if (!m_drag || !m_drag->begun)
        return;
    painter.setFont(textFont(TextRole::Label, true));
    const QString words = m_drag->to ? inWords(*m_drag->to) : TimelineView::tr("It cannot be there");
    const TimeScale &scale = m_view.time().scale();
    if (m_drag->to) {
        const DateRange days = m_drag->to->range();
        const double left = days.startsOpen() ? scale.left : scale.xOf(double(days.first));
        const double right = days.endsOpen() ? scale.left + scale.width : scale.xOf(double(days.last) + 1);
        const QRectF bar(left, m_drag->from.y() - 7, std::max(2.0, right - left), 14);
        QColor ground = theme.accent;
        ground.setAlphaF(0.16F);
        painter.fillRect(bar, ground);
        painter.setPen(theme.accent);
        painter.drawRect(bar);
    }
    const double width = painter.fontMetrics().horizontalAdvance(words) + 16;
    const QRectF box(std::clamp(m_drag->from.x() - width / 2, scale.left, scale.left + scale.width - width), m_drag->from.y() - 40, width, 24);
    painter.setPen(theme.lineStrong);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(m_drag->to ? theme.ink : theme.error);
    painter.drawText(box, Qt::AlignCenter, words);
}
