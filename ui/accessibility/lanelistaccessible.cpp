// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/lanelistaccessible.h"

#include "accessibility/laneaccessible.h"
#include "timeline/timelineview.h"

LaneListAccessible::LaneListAccessible(TimelineView &view, QAccessibleInterface &timeline)
    : DrawnAccessible(&timeline)
    , m_view(view)
{
}

void LaneListAccessible::refresh()
{
    const auto count = qint64(m_view.stage().lanes().lanes.size());
    m_children.dropUnless([count](qint64 lane) { return lane < count; });
}

QAccessibleInterface *LaneListAccessible::childAt(int x, int y) const
{
    const auto lane = m_view.headAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    return lane ? child(*lane) : nullptr;
}

QAccessibleInterface *LaneListAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return m_children.of(
        index, [&] { return new LaneAccessible(m_view, const_cast<LaneListAccessible &>(*this), size_t(index)); });
}

int LaneListAccessible::childCount() const
{
    return int(m_view.stage().lanes().lanes.size());
}

int LaneListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child != nullptr && child->parent() == this ? int(static_cast<const LaneAccessible *>(child)->lane()) : -1;
}

QString LaneListAccessible::text(QAccessible::Text text) const
{
    return text == QAccessible::Name ? tr("Lanes, %1").arg(childCount()) : QString();
}

QRect LaneListAccessible::rect() const
{
    const TimelineAreas where = m_view.areas();
    const QRectF heads(0, where.lanes.top(), where.plotLeft, where.lanes.height());
    return heads.toAlignedRect().translated(m_view.viewport()->mapToGlobal(QPoint(0, 0)));
}
