// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartstops.h"

#include <algorithm>
#include <cstdlib>

namespace {

constexpr double dotSide = 12;

Day middleOf(const DateRange &days)
{
    return days.first + (days.last - days.first) / 2;
}

} // namespace

size_t ChartStops::seriesCount() const
{
    return isStack() ? m_drawing.content().stack.series.size() : m_drawing.content().figures.series.size();
}

size_t ChartStops::placeCount(size_t series) const
{
    return isStack() ? m_drawing.content().stack.periods.size() : m_drawing.content().figures.series[series].points.size();
}

const ChartPoint &ChartStops::point(const ChartStop &stop) const
{
    return m_drawing.content().figures.series[stop.series].points[stop.place];
}

bool ChartStops::has(const ChartStop &stop) const
{
    const ChartContent &content = m_drawing.content();
    return !isStack() || (content.stack.series[stop.series].parts[stop.place].value && (!content.isRing() || stop.place == content.period));
}

bool ChartStops::isValid(const ChartStop &stop) const
{
    return stop.series < seriesCount() && stop.place < placeCount(stop.series) && has(stop);
}

std::optional<ChartStop> ChartStops::first(const TimeScale &scale) const
{
    std::optional<ChartStop> any;
    for (size_t series = 0; series < seriesCount(); ++series)
        for (size_t place = 0; place < placeCount(series); ++place) {
            const ChartStop stop{series, place};
            if (!has(stop))
                continue;
            if (const auto middle = double(middleOf(days(stop))); middle >= scale.firstDay && middle < scale.lastDay())
                return stop;
            any = any.value_or(stop);
        }
    return any;
}

std::optional<ChartStop> ChartStops::along(const ChartStop &from, int by) const
{
    if (m_drawing.content().isRing())
        return inRing(from, by);
    const auto count = qsizetype(placeCount(from.series));
    for (qsizetype place = qsizetype(from.place) + by; place >= 0 && place < count; place += by)
        if (const ChartStop stop{from.series, size_t(place)}; has(stop))
            return stop;
    return std::nullopt;
}

std::optional<ChartStop> ChartStops::across(const ChartStop &from, int by) const
{
    if (m_drawing.content().isRing())
        return inRing(from, -by);
    const int step = isStack() ? by : -by; // the bottom of a stack is its first series, the top of a list its first line
    const auto count = qsizetype(seriesCount());
    for (qsizetype series = qsizetype(from.series) + step; series >= 0 && series < count; series += step)
        if (const auto stop = nearest(size_t(series), days(from)))
            return stop;
    return std::nullopt;
}

ChartStop ChartStops::end(const ChartStop &from, bool last) const
{
    ChartStop stop = from;
    while (const auto next = along(stop, last ? 1 : -1))
        stop = *next;
    return stop;
}

std::optional<ChartStop> ChartStops::nearest(size_t series, const DateRange &wanted) const
{
    std::optional<ChartStop> best;
    Day least = 0;
    for (size_t place = 0; place < placeCount(series); ++place) {
        const ChartStop stop{series, place};
        if (!has(stop))
            continue;
        const Day distance = std::abs(middleOf(days(stop)) - middleOf(wanted));
        if (best && distance >= least)
            continue;
        best = stop;
        least = distance;
    }
    return best;
}

// In the order of the list beside it; what has no room there comes last.
std::optional<ChartStop> ChartStops::inRing(const ChartStop &from, int by) const
{
    const auto &entries = m_drawing.ring().entries;
    const auto here = std::ranges::find(entries, from.series, &RingEntry::series);
    if (here == entries.end())
        return std::nullopt;
    const qsizetype next = here - entries.begin() + by;
    if (next < 0 || next >= qsizetype(entries.size()))
        return std::nullopt;
    return ChartStop{entries[size_t(next)].series, from.place};
}

DateRange ChartStops::days(const ChartStop &stop) const
{
    return isStack() ? m_drawing.content().stack.periods[stop.place] : point(stop).days;
}

ChartHit ChartStops::hit(const ChartStop &stop) const
{
    ChartHit hit;
    if (isStack()) {
        hit.series = stop.series;
        hit.period = stop.place;
        hit.figures = m_drawing.content().stack.series[stop.series].parts[stop.place].keys;
        return hit;
    }
    const ChartPoint &here = point(stop);
    hit.figures = {here.key};
    hit.isRange = here.isRange();
    if (hit.isRange)
        hit.figures.push_back(here.upperKey);
    return hit;
}

std::optional<QRectF> ChartStops::rect(const ChartStop &stop) const
{
    if (m_drawing.content().isRing()) {
        const auto &entries = m_drawing.ring().entries;
        const auto entry = std::ranges::find(entries, stop.series, &RingEntry::series);
        return entry == entries.end() ? std::nullopt : std::optional(entry->rect);
    }
    if (isStack()) {
        for (const StackCell &cell : m_drawing.stack().cells)
            if (cell.series == stop.series && cell.period == stop.place)
                return cell.rect;
        return std::nullopt;
    }
    const ChartPoint &here = point(stop);
    const auto &marks = m_drawing.lines().marks;
    const auto mark = std::find_if(marks.rbegin(), marks.rend(), [&](const LineMark &each) { return each.key == here.key; }); // the enlarged one
    if (mark != marks.rend()) {
        QRectF box(0, 0, dotSide, dotSide);
        box.moveCenter(mark->centre);
        return mark->form == LineMark::Form::Dot || mark->form == LineMark::Form::Ring ? box : mark->bounds();
    }
    const QPointF at(m_drawing.scale().xOf(here.middle()), m_drawing.lines().main.yOf(here.level()));
    if (!m_drawing.lines().main.area.contains(at))
        return std::nullopt;
    return QRectF(at - QPointF(dotSide, dotSide) / 2, QSizeF(dotSide, dotSide)); // of a line without dots
}
