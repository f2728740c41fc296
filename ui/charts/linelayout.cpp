// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelayout.h"

#include "charts/thinning.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double spanHeight = 8;
constexpr double dotRadius = 4.5;
constexpr double capWidth = 16;
constexpr double overLength = 22;
constexpr double underLength = 20;
constexpr double shortestArrow = 10;
constexpr double lensHeight = 56;
constexpr double lensGap = 12;
constexpr double labelHeight = 16;
constexpr double clearance = 4;
constexpr qsizetype mostInLens = 3;

constexpr double roomOfDot = 12; // what a value needs for a dot of its own
constexpr double reach = 8;      // of the pointer

/// To three digits, as a label has them: tables tell shares to six.
double shortened(double value)
{
    return QString::number(value, 'g', 3).toDouble();
}

double timeCentre(const ChartPoint &point, double part)
{
    const double begin = double(point.days.first);
    const double length = double(point.days.last - point.days.first + 1);
    return begin + length * (point.place + part) / point.places;
}

LineMark markOf(const ChartPoint &point, int colour, const TimeScale &scale, const ValueBand &band)
{
    LineMark mark;
    mark.key = point.key;
    mark.colour = colour;
    mark.disputed = point.disputed;
    const double left = scale.xOf(timeCentre(point, 0));
    const double right = scale.xOf(timeCentre(point, 1));
    const double y = band.yOf(point.value);
    mark.centre = {(left + right) / 2, y};
    if (right - left > 3 * dotRadius)
        mark.span = QRectF(left, y - spanHeight / 2, right - left, spanHeight);
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

bool adjacent(const ChartPoint &a, const ChartPoint &b)
{
    const Day length = std::max(a.days.last - a.days.first, b.days.last - b.days.first) + 1;
    return b.days.first - a.days.last <= length;
}

bool sameDefinition(const ChartPoint &a, const ChartPoint &b)
{
    return a.definition == b.definition && a.measuredBy == b.measuredBy;
}

class Builder
{
public:
    Builder(const ChartData &data, const TimeScale &scale, const TextWidth &widthOf, bool joinGaps)
        : m_unit(data.subject.unit), m_scale(scale), m_widthOf(widthOf), m_joinGaps(joinGaps)
    {
    }

    void bands(const ChartData &data, const QRectF &area)
    {
        double highest = 0;
        double lowest = 0;
        for (const auto &series : data.series)
            for (const auto &point : series.points) {
                highest = std::max(highest, point.value);
                lowest = std::min(lowest, point.value);
            }
        if (data.subject.unit == u"percent" && lowest == 0)
            highest = std::max(highest, 1.0);
        double small = 0;
        for (const auto &series : data.series) {
            if (series.tail || series.points.empty() || series.points.back().value >= highest / 20)
                continue;
            layout.lensCompanies << series.company;
            for (const auto &point : series.points)
                if (point.value < highest / 20)
                    small = std::max(small, point.value);
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
            const bool below = enlarged && point.value <= layout.lens->top;
            if (!dense || point.isBound()) {
                mark(point, series.colour, layout.main, below);
                if (below)
                    mark(point, series.colour, *layout.lens);
            }
            if (point.second)
                continue;
            const QPointF here(m_scale.xOf(timeCentre(point, 0.5)), layout.main.yOf(point.value));
            const bool joins = previous && adjacent(*previous, point) && sameDefinition(*previous, point);
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

    void labels(const ChartData &data)
    {
        for (const LineMark &mark : layout.marks)
            m_taken.push_back(mark.bounds());
        for (const LineGap &gap : layout.gaps)
            for (double part = 0; part <= 1; part += 8 / std::max(8.0, gap.line.length()))
                m_taken.push_back(QRectF(gap.line.pointAt(part) - QPointF(5, 2), QSizeF(10, 4)));
        const bool alone = data.series.size() == 1; // the head says whose
        for (const auto &series : data.series)
            if (const ChartPoint *last = lastInPlot(series); last && !series.tail && !inLens(series, *last))
                label(series, *last, true, layout.main, false);
        for (const auto &series : data.series) {
            // A long regular series is read off its line; its ends are enough.
            const bool sparse = series.points.size() <= 12 && !series.tail;
            for (const auto &point : series.points) {
                const bool lens = inLens(series, point);
                if (!sparse || (!lens && &point == lastInPlot(series)))
                    continue;
                const bool named = lens ? layout.lensCompanies.size() > 1 : layout.open && !alone && !point.second;
                label(series, point, named, lens ? *layout.lens : layout.main, lens);
            }
        }
    }

    void caution()
    {
        for (const LineGap &gap : layout.gaps) {
            if (!gap.measuredOtherwise)
                continue;
            const double width = m_widthOf(QStringLiteral("different measurers"), 11, false);
            const QPointF middle = gap.line.pointAt(0.55);
            const QRectF rect(middle.x() - width / 2, middle.y() - labelHeight - 8, width, labelHeight);
            if (gap.line.dx() > width + 24 && free(rect)) {
                layout.caution = rect;
                return;
            }
        }
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
            made.span = made.span.intersected(QRectF(left(), made.span.top(), right() - left(), spanHeight));
        if (!inPlot(made) && made.span.isEmpty())
            return;
        layout.marks.push_back(std::move(made));
    }

    [[nodiscard]] bool isDense(const ChartSeries &series) const
    {
        const auto inView = std::count_if(series.points.begin(), series.points.end(), [&](const ChartPoint &point) {
            return double(point.days.last) >= m_scale.firstDay && double(point.days.first) <= m_scale.lastDay();
        });
        return double(inView) * roomOfDot > m_scale.width;
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
        const QPointF begin(m_scale.xOf(double(from.days.last + 1)) + 4, layout.main.yOf(from.value));
        const QPointF end(m_scale.xOf(double(to.days.first)) - 4, layout.main.yOf(to.value));
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

    [[nodiscard]] bool inLens(const ChartSeries &series, const ChartPoint &point) const
    {
        return layout.lens && layout.lensCompanies.contains(series.company) && point.value <= layout.lens->top;
    }

    /// The one that names its series: the last preferred one in view.
    [[nodiscard]] const ChartPoint *lastInPlot(const ChartSeries &series) const
    {
        const ChartPoint *second = nullptr;
        for (size_t i = series.points.size(); i-- > 0;) {
            const ChartPoint &point = series.points[i];
            if (point.middle() > m_scale.lastDay() || point.middle() < m_scale.firstDay)
                continue;
            if (!point.second)
                return &point;
            if (!second)
                second = &point;
        }
        return second;
    }

    [[nodiscard]] bool free(const QRectF &rect) const
    {
        if (rect.left() < m_scale.left || rect.right() > m_scale.left + m_scale.width)
            return false;
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &other) { return other.intersects(rect); });
    }

    void label(const ChartSeries &series, const ChartPoint &point, bool named, const ValueBand &band, bool lens)
    {
        const LineMark mark = markOf(point, series.colour, m_scale, band);
        if (!inPlot(mark))
            return;
        const QRectF bounds = mark.bounds();
        ChartLabel label;
        label.name = named ? series.company : QString();
        label.value = pointWords(m_unit == u"percent" ? shortened(point.value) : point.value, m_unit, point.comparator);
        label.measurer = named && !lens && !layout.open ? QString() : point.measuredBy;
        for (const bool withMeasurer : {true, false}) {
            if (!withMeasurer) {
                if (label.measurer.isEmpty())
                    return;
                label.measurer.clear();
            }
            const double width = widthOf(label);
            const double middle = mark.centre.y() - labelHeight / 2;
            const QRectF sides[] = {
                {bounds.right() + 8, middle, width, labelHeight},
                {bounds.left(), mark.centre.y() - labelHeight - 5, width, labelHeight},
                {mark.centre.x() + 12, bounds.top() - 1, width, labelHeight},
                {bounds.left(), bounds.top() - labelHeight - 1, width, labelHeight},
                {bounds.left() - 8 - width, middle, width, labelHeight},
                {bounds.left(), bounds.bottom() + 1, width, labelHeight},
                {bounds.right() + 8, middle - labelHeight, width, labelHeight},
                {bounds.left() - 8 - width, middle - labelHeight, width, labelHeight},
            };
            for (const QRectF &rect : sides) {
                if (!free(rect) || rect.top() < band.area.top() - 2 || rect.bottom() > band.area.bottom() + 4) // above is the key
                    continue;
                label.rect = rect;
                m_taken.push_back(rect.adjusted(-clearance, 0, clearance, 0));
                layout.labels.push_back(label);
                return;
            }
        }
    }

    [[nodiscard]] double widthOf(const ChartLabel &label) const
    {
        double width = m_widthOf(label.value, 12, true);
        if (!label.name.isEmpty())
            width += m_widthOf(label.name, 12, false) + 5;
        if (!label.measurer.isEmpty())
            width += m_widthOf(label.measurer, 11, false) + 5;
        return std::ceil(width) + 1;
    }

    const QString &m_unit;
    const TimeScale &m_scale;
    const TextWidth &m_widthOf;
    bool m_joinGaps;
    std::vector<QRectF> m_taken;
};

} // namespace

QRectF LineMark::bounds() const
{
    QRectF around(centre.x() - dotRadius - 1, centre.y() - dotRadius - 1, 2 * dotRadius + 2, 2 * dotRadius + 2);
    if (form == Form::Over)
        around = QRectF(centre.x() - capWidth / 2, centre.y() - arrow - 2, capWidth, arrow + 4);
    else if (form == Form::Under)
        around = QRectF(centre.x() - capWidth / 2, centre.y() - 2, capWidth, arrow + 2);
    return span.isNull() ? around : around.united(span);
}

LineLayout layoutLines(const ChartData &data, const TimeScale &scale, const QRectF &area, const TextWidth &widthOf,
                         bool joinGaps)
{
    Builder builder(data, scale, widthOf, joinGaps);
    builder.bands(data, area);
    for (size_t i = data.series.size(); i-- > 0;) // the most important one on top
        builder.series(data.series[i]);
    builder.labels(data);
    builder.caution();
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
            const double distance = std::hypot(aside, layout.main.yOf(point.value) - place.y());
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
