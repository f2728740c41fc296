// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/laneaccessible.h"

#include "timeline/timelineview.h"

#include <QLocale>

LaneAccessible::LaneAccessible(TimelineView &view, QAccessibleInterface &list, size_t lane)
    : DrawnAccessible(&list)
    , m_view(view)
    , m_lane(lane)
{
}

bool LaneAccessible::isValid() const
{
    return DrawnAccessible::isValid() && m_lane < m_view.stage().lanes().lanes.size();
}

QString LaneAccessible::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    const Lane &lane = m_view.stage().lanes().lanes[m_lane];
    if (text == QAccessible::Name)
        return (lane.rows.size() == 1 ? tr("%1, %2 event") : tr("%1, %2 events"))
            .arg(lane.name, QLocale().toString(qulonglong(lane.rows.size())));
    return text == QAccessible::Description ? lane.second : QString();
}

QRect LaneAccessible::rect() const
{
    if (!isValid())
        return {};
    const TimelineAreas where = m_view.areas();
    const LaneGeometry &geometry = m_view.stage().geometry(m_view.everything());
    const QRectF all(0, geometry.tops[m_lane] + where.lanes.top() - where.scroll, where.plotLeft,
                     geometry.laneHeight(m_lane));
    const QRectF shown = all.intersected(QRectF(0, where.lanes.top(), where.plotLeft, where.lanes.height()));
    return shown.isEmpty() ? QRect() : shown.toAlignedRect().translated(m_view.viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State LaneAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.offscreen = rect().isEmpty();
    return state;
}

void *LaneAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void LaneAccessible::doAction(const QString &action)
{
    if (action != pressAction() || !isValid())
        return;
    const Lane &lane = m_view.stage().lanes().lanes[m_lane];
    if (lane.tail)
        m_view.toggleTail();
    else
        Q_EMIT m_view.laneActivated(QString(lane.key));
}
