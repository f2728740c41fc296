// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelabels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace {

constexpr double labelHeight = 16;
constexpr double clearance = 4;
constexpr double lineReach = 1.5; // px from the middle of a line
constexpr double stepAlong = 12; // px between places for a name on a line

/// From where to where each line runs in each column of a few pixels: looked through once, however many places are tried.
class LineColumns
{
public:
    LineColumns(const std::vector<DrawnLine> &lines, double left, double right)
        : m_left(left), m_count(std::max(1, int(std::ceil((right - left) / width))))
    {
        for (const DrawnLine &line : lines) {
            std::vector<Span> &spans = m_lines.emplace_back(size_t(m_count));
            for (size_t i = 1; i < line.points.size(); ++i)
                add(spans, QLineF(line.points[i - 1], line.points[i]));
        }
    }

    [[nodiscard]] bool cross(const QRectF &rect) const
    {
        const auto first = size_t(columnOf(rect.left()));
        const auto last = size_t(columnOf(rect.right()));
        return std::ranges::any_of(m_lines, [&](const std::vector<Span> &spans) {
            return std::any_of(&spans[first], &spans[last] + 1, [&](const Span &span) { return span.top <= rect.bottom() && span.bottom >= rect.top(); });
        });
    }

private:
    static constexpr double width = 2; // px
    struct Span {
        double top = std::numeric_limits<double>::infinity();
        double bottom = -std::numeric_limits<double>::infinity();
    };

    [[nodiscard]] int columnOf(double x) const { return std::clamp(int((x - m_left) / width), 0, m_count - 1); }

    /// Lines run to the right.
    void add(std::vector<Span> &spans, const QLineF &part) const
    {
        if (part.x2() < m_left || part.x1() > m_left + m_count * width)
            return;
        const double slope = part.dx() > 0 ? part.dy() / part.dx() : 0;
        const int last = columnOf(part.x2());
        for (int column = columnOf(part.x1()); column <= last; ++column) {
            const double begin = m_left + column * width;
            const double from = part.y1() + slope * (std::clamp(begin, part.x1(), part.x2()) - part.x1());
            const double to = part.dx() > 0 ? part.y1() + slope * (std::clamp(begin + width, part.x1(), part.x2()) - part.x1()) : part.y2();
            Span &span = spans[size_t(column)];
            span.top = std::min({span.top, from, to});
            span.bottom = std::max({span.bottom, from, to});
        }
    }

    double m_left;
    int m_count;
    std::vector<std::vector<Span>> m_lines;
};

class Builder
{
public:
    Builder(LineLayout &layout, const QString &unit, const TimeScale &scale, const TextWidth &widthOf)
        : m_layout(layout), m_unit(unit), m_scale(scale), m_widthOf(widthOf)
    {
    }

    void labels(const ChartData &data)
    {
        for (const LineMark &mark : m_layout.marks)
            m_taken.push_back(mark.bounds().adjusted(-clearance, 0, clearance, 0));
        for (const LineGap &gap : m_layout.gaps)
            for (double part = 0; part <= 1; part += 8 / std::max(8.0, gap.line.length()))
                m_taken.push_back(QRectF(gap.line.pointAt(part) - QPointF(5, 2), QSizeF(10, 4)));
        const bool alone = data.series.size() == 1; // the head says whose
        for (const auto &series : data.series)
            if (const ChartPoint *last = lastInPlot(series); last && !series.tail && !inLens(series, *last)
                && !label(series, *last, true, m_layout.main, false) && m_layout.crowded)
                nameAlong(series);
        for (const auto &series : data.series) {
            // A long regular series is read off its line; its ends are enough.
            const bool sparse = series.points.size() <= 12 && !series.tail;
            for (const auto &point : series.points) {
                const bool lens = inLens(series, point);
                if (!sparse || (!lens && &point == lastInPlot(series)))
                    continue;
                const bool named = lens ? m_layout.lensCompanies.size() > 1 : m_layout.open && !alone && !point.second;
                label(series, point, named, lens ? *m_layout.lens : m_layout.main, lens);
            }
        }
    }

    void caution()
    {
        for (const LineGap &gap : m_layout.gaps) {
            if (!gap.measuredOtherwise)
                continue;
            const double width = m_widthOf(QStringLiteral("different measurers"), 11, false);
            const QPointF middle = gap.line.pointAt(0.55);
            const QRectF rect(middle.x() - width / 2, middle.y() - labelHeight - 8, width, labelHeight);
            if (gap.line.dx() > width + 24 && free(rect)) {
                m_layout.caution = rect;
                return;
            }
        }
    }

private:
    [[nodiscard]] double left() const { return m_scale.left; }
    [[nodiscard]] double right() const { return m_scale.left + m_scale.width; }
    [[nodiscard]] bool inPlot(const LineMark &mark) const
    {
        return mark.centre.x() >= left() - 0.5 && mark.centre.x() <= right() + 0.5;
    }

    [[nodiscard]] bool inLens(const ChartSeries &series, const ChartPoint &point) const
    {
        return m_layout.lens && m_layout.lensCompanies.contains(series.company) && point.top() <= m_layout.lens->top;
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

    bool label(const ChartSeries &series, const ChartPoint &point, bool named, const ValueBand &band, bool lens)
    {
        const LineMark mark = markOf(point, series.colour, m_scale, band);
        if (!inPlot(mark))
            return false;
        ChartLabel label;
        label.name = named ? series.company : QString();
        label.value = labelWords(point, m_unit);
        label.measurer = named && !lens && !m_layout.open ? QString() : point.measuredBy;
        std::vector<ChartLabel> ways{label};
        if (!label.measurer.isEmpty())
            ways.emplace_back(label).measurer.clear();
        for (const bool clear : {true, false}) { // of lines, where there is such a place
            if (!clear && m_layout.crowded)
                break;
            for (ChartLabel &way : ways)
                if (const auto rect = placeFor(widthOf(way), mark, band, clear)) {
                    way.rect = *rect;
                    m_taken.push_back(rect->adjusted(-clearance, 0, clearance, 0));
                    m_layout.labels.push_back(std::move(way));
                    return true;
                }
        }
        return false;
    }

    /// The name of a line whose end has no room for it: above or below it, from the right on, where no line runs.
    void nameAlong(const ChartSeries &series)
    {
        ChartLabel label;
        label.name = series.company;
        label.line = series.colour;
        QRectF rect(0, 0, widthOf(label), labelHeight);
        double next = right();
        for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
            const QPointF at(m_scale.xOf(point->middle()), m_layout.main.yOf(point->level()));
            if (at.x() > next || point->second)
                continue;
            if (at.x() < left())
                return;
            next = at.x() - stepAlong;
            for (const double middle : {at.y() - labelHeight, at.y() + labelHeight}) {
                rect.moveCenter({at.x(), middle});
                const bool above = middle < at.y();
                const double near = at.y() + (above ? -lineReach : lineReach);
                const QRectF between(QPointF(at.x() - 1, above ? rect.bottom() : near), QPointF(at.x() + 1, above ? near : rect.top()));
                if (!m_layout.main.area.contains(rect) || !free(rect) || crossed(rect) || crossed(between))
                    continue;
                label.rect = rect;
                m_taken.push_back(rect.adjusted(-clearance, 0, clearance, 0));
                m_layout.labels.push_back(label);
                return;
            }
        }
    }

    [[nodiscard]] std::optional<QRectF> placeFor(double width, const LineMark &mark, const ValueBand &band, bool clear)
    {
        const QRectF bounds = mark.bounds();
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
            {bounds.right() + 8, middle + labelHeight, width, labelHeight},
            {bounds.right() - width, bounds.top() - labelHeight - 1, width, labelHeight},
            {bounds.right() - width, bounds.bottom() + 1, width, labelHeight},
        };
        for (const QRectF &rect : sides) {
            if (!free(rect) || rect.top() < band.area.top() - 2 || rect.bottom() > band.area.bottom() + 4) // above is the key
                continue;
            if (!clear || !crossed(rect))
                return rect;
        }
        return std::nullopt;
    }

    /// Whether a line runs through it.
    [[nodiscard]] bool crossed(const QRectF &rect)
    {
        if (!m_columns)
            m_columns.emplace(m_layout.lines, left(), right());
        return m_columns->cross(rect);
    }

    [[nodiscard]] double widthOf(const ChartLabel &label) const
    {
        double width = m_widthOf(label.value, 12, true);
        if (!label.name.isEmpty())
            width += m_widthOf(label.name, 12, false) + 5;
        if (!label.measurer.isEmpty())
            width += m_widthOf(label.measurer, 11, false) + 5;
        if (label.line)
            width += labelLine;
        return std::ceil(width) + 1;
    }

    LineLayout &m_layout;
    const QString &m_unit;
    const TimeScale &m_scale;
    const TextWidth &m_widthOf;
    std::vector<QRectF> m_taken;
    std::optional<LineColumns> m_columns; ///< once they were asked for
};

} // namespace

void placeLabels(LineLayout &layout, const ChartData &data, const TimeScale &scale, const TextWidth &widthOf)
{
    Builder builder(layout, data.subject.unit, scale, widthOf);
    builder.labels(data);
    builder.caution();
}
