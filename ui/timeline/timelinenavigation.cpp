// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/gesture.h"
#include "timeline/timelineview.h"

#include <QToolTip>

#include <algorithm>
#include <cmath>

// Ways to a place: the chosen range, the selection, a lane, today.

namespace {

using Row = EventIndex::Row;
constexpr double edgeReach = 6; // pixels
constexpr size_t mostSelected = 10'000; // by a box

/// Days that are known of an event: an open end is where its mark stands.
DateRange knownDays(const EventIndex &index, Row row)
{
    const DateRange days = index.days(row);
    const Day mark = Day(std::floor(timeOf(index, row).mark));
    return {days.startsOpen() ? mark : days.first, days.endsOpen() ? mark : days.last};
}

DateRange hull(const std::optional<DateRange> &a, const DateRange &b)
{
    return a ? DateRange{std::min(a->first, b.first), std::max(a->last, b.last)} : b;
}

} // namespace

void TimelineView::setRange(std::optional<DateRange> range)
{
    if (range == m_range)
        return;
    m_range = range;
    viewport()->update();
    Q_EMIT rangeChanged();
}

std::optional<Qt::Edge> TimelineView::rangeEdgeAt(QPointF point)
{
    if (!m_range || !areas().axis.contains(point) || point.x() < headWidth)
        return {};
    const double left = std::abs(point.x() - m_time.scale().xOf(double(m_range->first)));
    const double right = std::abs(point.x() - m_time.scale().xOf(double(m_range->last) + 1));
    if (std::min(left, right) > edgeReach)
        return {};
    return left < right ? Qt::LeftEdge : Qt::RightEdge;
}

std::optional<DateRange> TimelineView::selectedDays() const
{
    const EventIndex &index = m_stage.index();
    std::optional<DateRange> days;
    for (const EventId id : m_selected) {
        const auto row = index.rowOf(id);
        if (row && *row < index.datedCount())
            days = hull(days, knownDays(index, *row));
    }
    return days;
}

void TimelineView::rangeFromSelection()
{
    if (const auto days = selectedDays())
        setRange(days);
}

void TimelineView::zoomToChosen()
{
    if (m_range)
        m_time.visit(double(m_range->first), double(m_range->last) + 1);
    else if (const auto days = selectedDays())
        m_time.showRange(*days);
}

void TimelineView::centreCurrent()
{
    const auto days = selectedDays();
    if (!days)
        return;
    const auto row = currentRow();
    const double middle
        = m_selected.size() == 1 && row ? timeOf(m_stage.index(), *row).mark : double(days->first + days->last + 1) / 2;
    const TimeScale scale = m_time.destination();
    if (std::abs(scale.xOf(middle) - (scale.left + scale.width / 2)) < 1)
        m_time.showRange(*days);
    else
        m_time.centre(middle);
}

void TimelineView::fitRow(Row row)
{
    if (row < m_stage.index().datedCount())
        m_time.showRange(knownDays(m_stage.index(), row));
}

void TimelineView::fitItem(const DrawnItem &item)
{
    const DrawList &list = drawList();
    const ShownRows &rows = m_stage.lanes().lanes[size_t(item.lane)].rows;
    std::optional<DateRange> days;
    for (const RowRun &run : std::span(list.runs).subspan(item.firstRun, item.runCount)) {
        for (const quint32 place : {run.begin, run.end - 1}) // all marks lie between these
            days = hull(days, knownDays(m_stage.index(), rows[place]));
    }
    if (days)
        m_time.showRange(*days);
}

void TimelineView::fitLane(int lane)
{
    const ShownRows &rows = m_stage.lanes().lanes[size_t(lane)].rows;
    if (rows.empty())
        return;
    const EventIndex &index = m_stage.index();
    m_time.showRange(hull(knownDays(index, rows.front()), knownDays(index, rows.back())));
}

void TimelineView::goToToday()
{
    if (!m_today)
        return;
    const double half = (m_time.scale().lastDay() - m_time.scale().firstDay) / 2;
    m_time.visit(*m_today + 0.5 - half, *m_today + 0.5 + half);
}

void TimelineView::selectInside(const QRectF &box)
{
    const TimelineAreas where = areas();
    const DrawList &list = drawList();
    const QRectF taken = box.translated(-m_time.scale().xOf(list.scale.firstDay), where.scroll - where.lanes.top());
    std::vector<EventId> events;
    const DrawnItem *first = nullptr;
    size_t all = 0;
    for (const DrawnItem &item : list.items) {
        if (!taken.contains(item.at()))
            continue;
        all += item.events;
        if (events.size() < mostSelected) {
            for (const Row row : list.rowsOf(item, m_stage.lanes()))
                events.push_back(m_stage.index().id(row));
        }
        if (first == nullptr || item.x < first->x)
            first = &item;
    }
    std::ranges::sort(events);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    if (all > mostSelected) {
        events.resize(std::min(events.size(), mostSelected));
        const QString text = tr("%L1 of %L2 are selected").arg(events.size()).arg(all);
        QToolTip::showText(viewport()->mapToGlobal(box.bottomLeft().toPoint()), text, this);
    }
    m_selected = std::move(events);
    m_current = first != nullptr ? std::optional(m_stage.index().id(first->row)) : std::nullopt;
    viewport()->update();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged(m_selected, m_current);
}

bool TimelineView::escape()
{
    if (std::ranges::any_of(m_gestures, [](const auto &gesture) { return gesture->cancel(); })) {
        viewport()->update();
        return true;
    }
    if (m_range) {
        setRange({});
        return true;
    }
    if (m_selected.empty() && !m_current)
        return false;
    clearSelection();
    return true;
}

void TimelineView::stepUnfiltered(int by)
{
    const auto row = currentRow();
    const std::vector<Lane> &lanes = m_stage.lanes().lanes;
    if (!row || *row >= m_stage.index().datedCount() || lanes.empty())
        return selectEnd(by < 0);
    const auto lane = std::min(size_t(laneOf(*row).value_or(m_currentLane)), lanes.size() - 1);
    const PostingList &all = lanes[lane].rows.list();
    const PostingList::Place below = all.before(*row);
    const bool among = below < all.size() && all[below] == *row;
    const auto next = by < 0 ? qint64(below) - 1 : qint64(below) + (among ? 1 : 0);
    if (next < 0 || next >= qint64(all.size()))
        return;
    const Row found = all[PostingList::Place(next)];
    select(found);
    ensureVisible(found);
}
