// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/overviewstrip.h"

#include "core/calendar.h"
#include "timeline/dateinwords.h"
#include "timeline/datenames.h"
#include "timeline/timelineview.h"

#include <cmath>

namespace {

constexpr double headWidth = TimelineView::headWidth;
constexpr double edgeReach = 6;
constexpr double brushReach = 5;
constexpr double yearsTop = 42; // the row of years
constexpr double overhang = 0.03; // of the extent, at both sides
constexpr int hitCells = 2000;

} // namespace

OverviewStrip::OverviewStrip(Viewport &time, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(
        tr("All of time. Arrow keys move the view, Return filters by the days in view, Escape takes that back."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_time, &Viewport::changed, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void OverviewStrip::setEvents(const EventIndex &index, const FilterMask &mask, const FilterMask &hits)
{
    m_density = densityOf(index, mask);
    m_hits.clear();
    m_hiddenHits.clear();
    if (hits.size() > 0 && !m_density.buckets.empty()) {
        FilterMask shown = hits;
        shown &= mask;
        const double first = m_density.buckets.front().first;
        const double last = m_density.buckets.back().last;
        m_hits = daysAcross(index, shown, first, last, hitCells);
        m_hiddenHits = daysAcross(index, hits, first, last, hitCells);
        std::erase_if(m_hiddenHits, [this](double day) { return std::ranges::binary_search(m_hits, day); });
    }
    update();
}

void OverviewStrip::setCoverage(Coverage coverage)
{
    m_coverage = std::move(coverage);
    update();
}

void OverviewStrip::setSelected(std::optional<double> day)
{
    m_selected = day;
    update();
}

void OverviewStrip::setBrush(std::optional<DateRange> days)
{
    m_brush = days;
    update();
}

TimeScale OverviewStrip::scale() const
{
    const double days = m_time.extentLast() - m_time.extentFirst();
    const double plot = std::max(1.0, width() - headWidth);
    return {.firstDay = m_time.extentFirst() - days * overhang,
            .pixelsPerDay = plot / (days * (1 + 2 * overhang)),
            .left = headWidth,
            .width = plot};
}

QRectF OverviewStrip::window() const
{
    const TimeScale own = scale();
    const double left = std::max(headWidth + 2, own.xOf(m_time.scale().firstDay));
    const double right = std::min(width() - 2.0, own.xOf(m_time.scale().lastDay()));
    const double middle = std::clamp((left + right) / 2, headWidth + 6, width() - 6.0);
    const double wide = std::max(8.0, right - left);
    return {middle - wide / 2, 4, wide, 37};
}

OverviewStrip::Span OverviewStrip::spanOf(const DateRange &days) const
{
    const TimeScale own = scale();
    const auto within = [&](double x) { return std::clamp(x, headWidth, double(width())); };
    return {days.startsOpen() ? headWidth : within(own.xOf(double(days.first))),
            days.endsOpen() ? width() : within(own.xOf(double(days.last) + 1))};
}

DateRange OverviewStrip::barsOver(double from, double to) const
{
    const auto [first, last] = std::minmax(from, to);
    const auto &bars = m_density.buckets;
    const auto barOf = [&](double day) {
        const auto next = std::ranges::upper_bound(bars, day, {}, &Density::Bucket::first);
        return size_t(std::max<std::ptrdiff_t>(0, next - bars.begin() - 1));
    };
    return {Day(bars[barOf(first)].first), Day(bars[barOf(last)].last) - 1};
}

DateRange OverviewStrip::barsInView() const
{
    constexpr double sliver = 0.25; // of a day: a bar that is in view by less is not
    const TimeScale &shown = m_time.scale();
    return barsOver(shown.firstDay + sliver, shown.lastDay() - sliver);
}

OverviewStrip::Grip OverviewStrip::gripAt(QPointF point, bool shift) const
{
    if (point.x() < headWidth)
        return Grip::None;
    const bool years = point.y() >= yearsTop;
    const QRectF box = window();
    if (!years && !shift) {
        if (std::abs(point.x() - box.left()) <= edgeReach)
            return Grip::LeftEdge;
        if (std::abs(point.x() - box.right()) <= edgeReach)
            return Grip::RightEdge;
    }
    if (m_brush) {
        const Span span = spanOf(*m_brush);
        if (std::abs(point.x() - span.right) <= brushReach)
            return Grip::BrushRight;
        if (std::abs(point.x() - span.left) <= brushReach)
            return Grip::BrushLeft;
        if (years && !shift && span.left < point.x() && point.x() < span.right && isBrushClosed())
            return Grip::BrushBody;
    }
    if (years || shift)
        return m_density.buckets.empty() ? Grip::None : Grip::Brush;
    return box.left() < point.x() && point.x() < box.right() ? Grip::Body : Grip::Outside;
}

QString OverviewStrip::tipAt(double day) const
{
    const auto &bars = m_density.buckets;
    if (bars.empty() || day < bars.front().first || day >= bars.back().last)
        return {};
    const DateRange days = barsOver(day, day);
    const auto bar = std::ranges::find(bars, double(days.first), &Density::Bucket::first);
    QStringList parts{dateInWords({.days = days}, locale())};
    parts << (bar->all == 1 ? tr("1 event") : tr("%L1 events").arg(bar->all));
    if (bar->shown != bar->all)
        parts << tr("%L1 shown").arg(bar->shown);
    const qint64 year = civilOf(Day(std::floor(day))).year;
    if (!m_coverage.articles.empty()) {
        const int articles = m_coverage.of(year);
        parts << (articles == 0       ? tr("no article speaks of %1")
                      : articles == 1 ? tr("1 article speaks of %1")
                                      : tr("%L1 articles speak of %2").arg(articles))
                     .arg(yearName(year, locale()));
    }
    return parts.join(QStringLiteral(" · "));
}
