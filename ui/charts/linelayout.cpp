// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelayout.h"

#include "charts/linelabels.h"
#include "charts/thinning.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double spanHeight = 8;
constexpr double dotRadius = 4.5;
constexpr double capWidth = 16;
constexpr double rangeCap = 10;
constexpr double overLength = 22;
constexpr double underLength = 20;
constexpr double shortestArrow = 10;
constexpr double lensHeight = 56;
constexpr double lensGap = 12;
constexpr qsizetype mostInLens = 3;

constexpr double roomOfDot = 12; // what a value needs for a dot of its own
constexpr size_t mostDots = 600;
constexpr double reach = 8;      // of the pointer

double timeCentre(const ChartPoint &point, double part)
{
    const double begin = double(point.days.first);
    const double length = double(point.days.last - point.days.first + 1);
    return begin + length * (point.place + part) / point.places;
}

bool sameDefinition(const ChartPoint &a, const ChartPoint &b)
{
    return a.definition == b.definition && a.measuredBy == b.measuredBy;
}

class Builder
{
public:
    Builder(const ChartData &data, const TimeScale &scale, bool joinGaps)
        : m_scale(scale), m_joinGaps(joinGaps)
    {
        size_t values = 0;
        for (const ChartSeries &series : data.series)
            values += series.tail ? 0 : inView(series);
        layout.crowded = values > mostDots;
    }

    void bands(const ChartData &data, const QRectF &area)
    {
        double highest = 0;
        double lowest = 0;
        for (const auto &series : data.series)
            for (const auto &point : series.points) {
                highest = std::max(highest, point.top());
                lowest = std::min(lowest, point.value);
            }
        if (data.subject.unit == u"percent" && lowest == 0)
            highest = std::max(highest, 1.0);
        double small = 0;
        const double foot = ValueBand::of(area, lowest, highest).top / 20;
        const auto isSmall = [foot](const ChartPoint &point) { return point.top() < foot || (point.top() == foot && point.comparator == Comparator::Less); }; // "under 1 %" of 20
        for (const auto &series : data.series) {
            if (series.tail || series.points.empty() || !isSmall(series.points.back()))
                continue;
            layout.lensCompanies << series.company;
            for (const auto &point : series.points)
                if (isSmall(point))
                    small = std::max(small, point.top());
        }
        const bool hasLens = !layout.lensCompanies.isEmpty() && layout.lensCompanies.size() <= mostInLens && small > 0 && lowest == 0
            && area.height() > 2.4 * lensHeight;
        if (!hasLens) {
            layout.lensCompanies.clear();
            layout.main = ValueBand::of(area, lowest, highest);
            return;
        }
        const double lower = std::max(lensHeight, area.height() / 4.5);
        layout.main = ValueBand::of(area.adjusted(0, 0, 0, -lower - lensGap), 0, highest);
        ValueBand lens{QRectF(area.left(), area.bottom() - lower, area.width(), lower), niceCeiling(small * 1.3), 1};
        lens.step = lens.top / 2;
        layout.lens = lens;
    }

    void series(const ChartSeries &series)
    {
        const bool enlarged = layout.lensCompanies.contains(series.company);
        const bool dense = series.tail || isDense(series);
        layout.tail += series.tail;
        const ChartPoint *previous = nullptr;
        bool joined = false; // the previous one with the one before it
        std::vector<QPointF> line;
        for (size_t i = 0; i < series.points.size(); ++i) {
            const ChartPoint &point = series.points[i];
            if (dense && i + 1 < series.points.size() && double(series.points[i + 1].days.last) < m_scale.firstDay)
                continue; // the last one before the plot is where its line comes from
            const bool below = enlarged && point.top() <= layout.lens->top;
            if (!dense || point.isBound()) {
                mark(point, series.colour, layout.main, below);
                if (below)
                    mark(point, series.colour, *layout.lens);
            }
            if (point.second)
                continue;
            const QPointF here(m_scale.xOf(timeCentre(point, 0.5)), layout.main.yOf(point.level()));
            const bool joins = previous && point.joins;
            if (dense && previous && !joins && !joined && !previous->isBound())
                mark(*previous, series.colour, layout.main, false); // it stands alone
            if (joins) {
                line.push_back(here);
            } else {
                finish(line, series);
                line = {here};
                if (previous)
                    gap(*previous, point, series.colour);
            }
            previous = &point;
            joined = joins;
            if (dense && double(point.days.first) > m_scale.lastDay())
                break;
        }
        if (dense && previous && !joined && !previous->isBound())
            mark(*previous, series.colour, layout.main, false);
        finish(line, series);
    }

    LineLayout layout;

private:
    // What the lens shows in full stands in the main band as a plain value: its arrow would leave the scale.
    void mark(const ChartPoint &point, int colour, const ValueBand &band, bool plain = false)
    {
        LineMark made = markOf(point, colour, m_scale, band);
        const bool arrow = made.form == LineMark::Form::Over || made.form == LineMark::Form::Under;
        if (plain && (arrow || point.second))
            return;
        if (!made.span.isNull())
            made.span = made.span.intersected(QRectF(left(), made.span.top(), right() - left(), made.span.height()));
        if (!inPlot(made) && made.span.isEmpty())
            return;
        layout.marks.push_back(std::move(made));
    }

    [[nodiscard]] bool isDense(const ChartSeries &series) const
    {
        return layout.crowded || double(inView(series)) * roomOfDot > m_scale.width;
    }

    [[nodiscard]] size_t inView(const ChartSeries &series) const
    {
        return size_t(std::count_if(series.points.begin(), series.points.end(), [&](const ChartPoint &point) {
            return double(point.days.last) >= m_scale.firstDay && double(point.days.first) <= m_scale.lastDay();
        }));
    }

    // A line leaves the plot and may come back: every part within is a line of its own.
    void finish(std::vector<QPointF> &line, const ChartSeries &series)
    {
        line = thinned(std::move(line));
        std::vector<QPointF> part;
        const auto close = [&] {
            if (part.size() > 1)
                layout.lines.push_back({part, series.colour, series.tail});
            part.clear();
        };
        for (size_t i = 0; i + 1 < line.size(); ++i) {
            const auto inside = within(QLineF(line[i], line[i + 1]));
            if (!inside) {
                close();
                continue;
            }
            if (part.empty() || part.back() != inside->p1()) {
                close();
                part.push_back(inside->p1());
            }
            part.push_back(inside->p2());
        }
        close();
        line.clear();
    }

    void gap(const ChartPoint &from, const ChartPoint &to, int colour)
    {
        const QPointF begin(m_scale.xOf(double(from.days.last + 1)) + 4, layout.main.yOf(from.level()));
        const QPointF end(m_scale.xOf(double(to.days.first)) - 4, layout.main.yOf(to.level()));
        if (end.x() - begin.x() <= 8)
            return;
        if (!m_joinGaps) {
            layout.open = layout.open || within(QLineF(begin, end)).has_value();
            return;
        }
        if (const auto inside = within(QLineF(begin, end)))
            layout.gaps.push_back({*inside, colour, !sameDefinition(from, to), QLineF(begin, inside->p1()).length()});
    }

    [[nodiscard]] double left() const { return m_scale.left; }
    [[nodiscard]] double right() const { return m_scale.left + m_scale.width; }
    [[nodiscard]] bool inPlot(const LineMark &mark) const
    {
        return mark.centre.x() >= left() - 0.5 && mark.centre.x() <= right() + 0.5;
    }

    /// What of a line that runs to the right lies in the plot: no device needs to clip it.
    [[nodiscard]] std::optional<QLineF> within(const QLineF &line) const
    {
        if (line.x2() <= left() || line.x1() >= right())
            return std::nullopt;
        const auto at = [&](double x) { return line.dx() > 0 ? line.pointAt((x - line.x1()) / line.dx()) : line.p1(); };
        return QLineF(line.x1() < left() ? at(left()) : line.p1(), line.x2() > right() ? at(right()) : line.p2());
    }

    const TimeScale &m_scale;
    bool m_joinGaps;
};

} // namespace

LineMark markOf(const ChartPoint &point, int colour, const TimeScale &scale, const ValueBand &band)
{
    LineMark mark;
    mark.key = point.key;
    mark.upperKey = point.upperKey;
    mark.colour = colour;
    mark.disputed = point.disputed;
    mark.unsure = point.unsure;
    const double left = scale.xOf(timeCentre(point, 0));
    const double right = scale.xOf(timeCentre(point, 1));
    const double y = band.yOf(point.level());
    mark.centre = {(left + right) / 2, y};
    if (right - left > 3 * dotRadius)
        mark.span = QRectF(left, y - spanHeight / 2, right - left, spanHeight);
    if (point.isRange()) {
        mark.form = LineMark::Form::Range;
        mark.reach = y - band.yOf(*point.upper);
        if (!mark.span.isNull())
            mark.span = QRectF(left, y - mark.reach, right - left, 2 * mark.reach);
        return mark;
    }
    switch (point.comparator) {
    case Comparator::Greater:
    case Comparator::GreaterOrEqual:
        mark.form = LineMark::Form::Over;
        mark.arrow = overLength;
        break;
    case Comparator::Less:
    case Comparator::LessOrEqual:
        mark.form = LineMark::Form::Under;
        mark.arrow = std::clamp(band.area.bottom() - y, shortestArrow, underLength);
        break;
    default:
        mark.form = point.second ? LineMark::Form::Ring : LineMark::Form::Dot;
    }
    return mark;
}

QRectF LineMark::bounds() const
{
    QRectF around(centre.x() - dotRadius - 1, centre.y() - dotRadius - 1, 2 * dotRadius + 2, 2 * dotRadius + 2);
    if (form == Form::Over)
        around = QRectF(centre.x() - capWidth / 2, centre.y() - arrow - 2, capWidth, arrow + 4);
    else if (form == Form::Under)
        around = QRectF(centre.x() - capWidth / 2, centre.y() - 2, capWidth, arrow + 2);
    else if (form == Form::Range)
        around = QRectF(centre.x() - rangeCap / 2, centre.y() - reach - 2, rangeCap, 2 * reach + 4);
    return span.isNull() ? around : around.united(span);
}

LineLayout layoutLines(const ChartData &data, const TimeScale &scale, const QRectF &area, const TextWidth &widthOf,
                         bool joinGaps)
{
    Builder builder(data, scale, joinGaps);
    builder.bands(data, area);
    for (size_t i = data.series.size(); i-- > 0;) // the most important one on top
        builder.series(data.series[i]);
    placeLabels(builder.layout, data, scale, widthOf);
    return std::move(builder.layout);
}

QString nearestFigure(const ChartData &data, const LineLayout &layout, const TimeScale &scale, const QPointF &place)
{
    QString nearest;
    double least = reach;
    for (const ChartSeries &series : data.series)
        for (const ChartPoint &point : series.points) {
            const double aside = std::abs(scale.xOf(point.middle()) - place.x());
            if (aside > least || point.second)
                continue;
            const double distance = std::hypot(aside, layout.main.yOf(point.level()) - place.y());
            if (distance > least)
                continue;
            least = distance;
            nearest = point.key;
        }
    return nearest;
}

size_t LineLayout::vertices() const
{
    size_t count = 0;
    for (const DrawnLine &line : lines)
        count += line.points.size();
    return count;
}

ValueBand ValueBand::of(const QRectF &area, double lowest, double highest)
{
    ValueBand band{area};
    const double span = std::max(highest, 0.0) - std::min(lowest, 0.0);
    band.step = span > 0 ? niceCeiling(span / 4) : 1;
    band.top = highest > 0 || span == 0 ? std::max(std::ceil(highest * 1.02 / band.step), 1.0) * band.step : 0;
    band.bottom = lowest < 0 ? std::floor(lowest * 1.02 / band.step) * band.step : 0;
    return band;
}

double niceCeiling(double value)
{
    if (!(value > 0))
        return 0;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (value <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}
