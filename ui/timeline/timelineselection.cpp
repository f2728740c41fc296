// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include <QScrollBar>

#include <cmath>

// What is selected, and how keys and clicks move it.

namespace {

using Row = EventIndex::Row;

} // namespace

std::vector<EventId> TimelineView::selection() const
{
    return m_selected;
}

std::optional<Row> TimelineView::currentRow() const
{
    return m_current ? m_stage.index().rowOf(*m_current) : std::nullopt;
}

void TimelineView::setSelection(const std::vector<EventId> &events, std::optional<EventId> current)
{
    std::vector<EventId> sorted = events;
    std::ranges::sort(sorted);
    if (sorted == m_selected && current == m_current)
        return;
    m_selected = std::move(sorted);
    m_current = current;
    if (const auto row = currentRow())
        ensureVisible(*row);
    viewport()->update();
    Q_EMIT currentChanged();
}

void TimelineView::select(Row row, Selecting how)
{
    const EventId id = m_stage.index().id(row);
    const auto previous = currentRow();
    const auto place = std::ranges::lower_bound(m_selected, id);
    const bool had = place != m_selected.end() && *place == id;
    if (how == Selecting::Only || (how == Selecting::Extend && !previous)) {
        m_selected = {id};
        m_current = id;
    } else if (how == Selecting::Toggle) {
        if (had)
            m_selected.erase(place);
        else
            m_selected.insert(place, id);
        m_current = had ? (m_selected.empty() ? std::nullopt : std::optional(m_selected.back())) : std::optional(id);
    } else {
        const auto lane = laneOf(row);
        const ShownRows rows = lane ? m_stage.lanes().lanes[size_t(*lane)].rows : ShownRows();
        m_selected.clear();
        if (const auto to = rows.find(row)) {
            const auto from = rows.find(*previous).value_or(*to);
            rows.forEach(std::min(from, *to), std::max(from, *to) + 1,
                         [&](Row member) { m_selected.push_back(m_stage.index().id(member)); });
        } else {
            m_selected = {id};
        }
        std::ranges::sort(m_selected);
        m_current = id;
    }
    m_currentLane = laneOf(row).value_or(m_currentLane);
    viewport()->update();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged(m_selected, m_current);
}

void TimelineView::clearSelection()
{
    if (m_selected.empty() && !m_current)
        return;
    m_selected.clear();
    m_current.reset();
    viewport()->update();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged(m_selected, m_current);
}

void TimelineView::activate(Row row)
{
    select(row);
    m_time.centre(timeOf(m_stage.index(), row).mark);
    Q_EMIT activated(m_stage.index().id(row));
}

void TimelineView::ensureVisible(Row row)
{
    const EventIndex &index = m_stage.index();
    if (row >= index.datedCount())
        return;
    const double mark = timeOf(index, row).mark;
    const TimeScale &scale = m_time.scale();
    if (mark < scale.firstDay || mark > scale.lastDay())
        m_time.centre(mark);
    const auto found = laneOf(row);
    if (!found)
        return;
    m_currentLane = *found;
    const auto lane = size_t(*found);
    const LaneGeometry &geometry = m_stage.geometry(everything());
    const double top = geometry.tops[lane];
    const double bottom = top + geometry.laneHeight(lane);
    const TimelineAreas where = areas();
    const TimelineAreas onTop = pinnedAreas();
    if (onTop.pinned && lane < m_stage.pinnedCount())
        return; // always in view
    const double covered = onTop.pinned ? onTop.lanes.height() : 0;
    if (top < where.scroll + covered)
        verticalScrollBar()->setValue(int(top - covered));
    else if (bottom > where.scroll + where.lanes.height())
        verticalScrollBar()->setValue(int(std::ceil(bottom - where.lanes.height())));
}

/// A lane that has the event: the one where the keys are, if it does, else the first.
std::optional<int> TimelineView::laneOf(Row row)
{
    const auto &lanes = m_stage.lanes().lanes;
    const auto has = [&](int i) { return lanes[size_t(i)].rows.find(row).has_value(); };
    if (m_currentLane < std::ssize(lanes) && has(m_currentLane))
        return m_currentLane;
    for (int i = 0; i < std::ssize(lanes); ++i) {
        if (has(i))
            return i;
    }
    return {};
}

void TimelineView::stepEvent(int by)
{
    const auto row = currentRow();
    if (row && *row >= m_stage.index().datedCount())
        return stepUndated(*row, by);
    const auto lane = row ? laneOf(*row) : std::nullopt;
    if (!lane)
        return selectEnd(by < 0);
    const ShownRows &rows = m_stage.lanes().lanes[size_t(*lane)].rows;
    const qint64 next = qint64(*rows.find(*row)) + by;
    if (next < 0 || next >= qint64(rows.size()))
        return;
    const Row neighbour = rows[quint32(next)];
    select(neighbour);
    ensureVisible(neighbour);
}

void TimelineView::stepLane(int by)
{
    const auto row = currentRow();
    if (!row || (*row >= m_stage.index().datedCount() && by > 0))
        return row ? void() : selectEnd(by < 0);
    const auto &lanes = m_stage.lanes().lanes;
    const bool fromTray = *row >= m_stage.index().datedCount();
    m_currentLane = fromTray ? int(lanes.size()) : laneOf(*row).value_or(m_currentLane);
    const double mark = fromTray ? std::numeric_limits<double>::infinity() : timeOf(m_stage.index(), *row).mark;
    for (int lane = m_currentLane + by; lane >= 0 && lane < std::ssize(lanes); lane += by) {
        const ShownRows &next = lanes[size_t(lane)].rows;
        if (next.empty())
            continue;
        const EventIndex &index = m_stage.index();
        auto place = next.before(index.rowsBefore(mark));
        if (place == next.size() || (place > 0 && mark - index.mark(next[place - 1]) < index.mark(next[place]) - mark))
            --place;
        const Row nearest = next[place];
        m_currentLane = lane; // which has the event, so that it stays where the keys are
        select(nearest);
        ensureVisible(nearest);
        return;
    }
    if (by > 0 && !m_stage.lanes().undated.empty())
        select(m_stage.lanes().undated.front());
}

void TimelineView::stepUndated(Row row, int by)
{
    const std::vector<Row> &undated = m_stage.lanes().undated;
    const auto next = std::ranges::find(undated, row) - undated.begin() + by;
    if (next >= 0 && next < std::ssize(undated))
        select(undated[size_t(next)]);
}

void TimelineView::selectEnd(bool last)
{
    std::optional<Row> found;
    for (const Lane &lane : m_stage.lanes().lanes) {
        if (lane.rows.empty())
            continue;
        const Row row = last ? lane.rows.back() : lane.rows.front();
        if (!found || (last ? row > *found : row < *found))
            found = row;
    }
    if (!found && !m_stage.lanes().undated.empty())
        found = last ? m_stage.lanes().undated.back() : m_stage.lanes().undated.front();
    if (!found)
        return;
    select(*found);
    ensureVisible(*found);
}
