// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/dateinwords.h"
#include "timeline/erapainter.h"
#include "timeline/timelineview.h"

#include <QScrollBar>
#include <QToolTip>

#include <cmath>

// The lanes as a person arranges them, and what leads from one event to others.

void TimelineView::setEras(std::vector<Era> eras)
{
    m_stage.setEras(std::move(eras));
    relayout();
}

void TimelineView::setArrangement(const LaneArrangement &arrangement)
{
    LaneOptions options = m_stage.options();
    if (options.arrangement == arrangement)
        return;
    const auto &lanes = m_stage.lanes().lanes;
    const QString keys = m_currentLane < std::ssize(lanes) ? lanes[size_t(m_currentLane)].key : QString();
    options.arrangement = arrangement;
    m_stage.setOptions(options);
    const auto &after = m_stage.lanes().lanes;
    const auto at = std::ranges::find(after, keys, &Lane::key);
    m_currentLane = !keys.isEmpty() && at != after.end() ? int(at - after.begin()) : 0;
    relayout();
}

void TimelineView::changeLanes(const LaneArrangement &arrangement)
{
    if (arrangement == m_stage.options().arrangement)
        return;
    setArrangement(arrangement);
    Q_EMIT arrangementChanged(arrangement);
}

void TimelineView::togglePinned(size_t lane)
{
    const auto &lanes = m_stage.lanes().lanes;
    const QString key = lanes[blockOf(lanes, lane).begin].key; // subsidiaries go with their parent
    if (key.isEmpty())
        return;
    LaneArrangement arrangement = m_stage.options().arrangement;
    if (!arrangement.pinned.removeOne(key))
        arrangement.pinned << key;
    changeLanes(arrangement);
}

void TimelineView::toggleCollapsed(size_t lane)
{
    const Lane &what = m_stage.lanes().lanes[lane];
    if (what.tail)
        return toggleTail();
    if (what.key.isEmpty())
        return;
    LaneArrangement arrangement = m_stage.options().arrangement;
    if (!arrangement.collapsed.removeOne(what.key))
        arrangement.collapsed << what.key;
    changeLanes(arrangement);
}

void TimelineView::moveLane(size_t lane, int by)
{
    changeLanes(moved(m_stage.lanes().lanes, m_stage.options().arrangement, lane, by));
}

void TimelineView::moveLaneBefore(size_t lane, size_t before)
{
    changeLanes(moved(m_stage.lanes().lanes, m_stage.options().arrangement, lane, before));
}

void TimelineView::resetLanes()
{
    changeLanes({});
}

std::optional<size_t> TimelineView::laneForKeys()
{
    const auto hovered = m_pointer ? headAt(*m_pointer) : std::nullopt;
    const auto lane = size_t(hovered.value_or(m_currentLane));
    const auto &lanes = m_stage.lanes().lanes;
    return lane < lanes.size() && !lanes[lane].key.isEmpty() ? std::optional(lane) : std::nullopt;
}

TimelineAreas TimelineView::pinnedAreas()
{
    TimelineAreas where = areas();
    const size_t pinned = m_stage.pinnedCount();
    if (pinned == 0)
        return where;
    const LaneGeometry &geometry = m_stage.geometry(everything());
    const double height = pinned < geometry.tops.size() ? geometry.tops[pinned] : geometry.height;
    if (height > where.lanes.height() / 2)
        return where; // too much to stay: they scroll with the others
    where.lanes.setHeight(height);
    where.scroll = 0;
    where.pinned = true;
    return where;
}

TimelineAreas TimelineView::areasAt(QPointF point)
{
    const TimelineAreas pinned = pinnedAreas();
    if (pinned.pinned && point.y() >= pinned.lanes.top() && point.y() < pinned.lanes.bottom())
        return pinned;
    return areas();
}

HeadButton TimelineView::headButtonAt(QPointF point)
{
    const auto lane = headAt(point);
    if (!lane)
        return HeadButton::None;
    const TimelineAreas where = areasAt(point);
    const double top = where.lanes.top() - where.scroll + m_stage.geometry(everything()).tops[size_t(*lane)];
    return ::headButtonAt(m_stage.lanes().lanes[size_t(*lane)], where, top, point);
}

const EdgeArrow *TimelineView::edgeArrowAt(QPointF point) const
{
    const auto arrow = std::ranges::find_if(m_arrows, [&](const EdgeArrow &each) { return each.box.contains(point); });
    return arrow != m_arrows.end() ? &*arrow : nullptr;
}

void TimelineView::follow(const EdgeArrow &arrow)
{
    const EventIndex::Row row = arrow.nearest;
    if (arrow.lane)
        m_currentLane = int(*arrow.lane);
    select(row);
    ensureVisible(row);
}

void TimelineView::stepLink(int by)
{
    const EventIndex &index = m_stage.index();
    const auto row = currentRow();
    if (!row)
        return;
    const auto link = by < 0 ? m_linkCache.before(index, *row) : m_linkCache.after(index, *row);
    if (link) {
        select(by < 0 ? link->from : link->to);
        ensureVisible(*currentRow());
    }
    const QString words = link ? linkInWords(*link, index)
        : by < 0               ? tr("Nothing leads to this event")
                               : tr("Nothing follows from this event");
    const QPointF at = placeOf(*currentRow()).value_or(areas().lanes.center());
    QToolTip::showText(viewport()->mapToGlobal(at.toPoint() + QPoint(12, 8)), words, viewport());
}

bool TimelineView::showTip(QPoint point, QPoint global)
{
    QString text;
    if (const auto era = eraAt(m_stage.eras(), areas(), m_time.scale(), point)) {
        const Era &what = m_stage.eras()[*era];
        text = what.name + QLatin1Char('\n')
            + dateInWords({what.date.range(), what.date.isApproximate(), what.date.isInterval()}, locale());
    } else if (headButtonAt(point) == HeadButton::Pin) {
        text = m_stage.lanes().lanes[size_t(*headAt(point))].pinned ? tr("Let it scroll with the others (P)")
                                                                    : tr("Keep it on top (P)");
    } else if (const auto lane = headAt(point)) {
        text = headInWords(m_stage.lanes().lanes[size_t(*lane)]);
    } else if (const EdgeArrow *arrow = edgeArrowAt(point)) {
        text = arrow->later ? tr("Go to the next one") : tr("Go to the one before");
    } else if (itemAt(point) == nullptr) {
        if (const DrawnLink *link = linkAt(m_drawnLinks, point))
            text = linkInWords(*link->link, m_stage.index());
    }
    QToolTip::showText(global, text, viewport());
    return true;
}
