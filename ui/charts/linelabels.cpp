// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelabels.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double labelHeight = 16;
constexpr double clearance = 4;
constexpr double lineReach = 1.5; // px from the middle of a line
constexpr double stepAlong = 12; // px between places for a name on a line

/// To three digits, as a label has them: tables tell shares to six.
double shortened(double value)
{
    return QString::number(value, 'g', 3).toDouble();
}

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
            m_taken.push_back(mark.bounds());
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
        return m_layout.lens && m_layout.lensCompanies.contains(series.company) && point.value <= m_layout.lens->top;
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
        label.value = pointWords(m_unit == u"percent" ? shortened(point.value) : point.value, m_unit, point.comparator);
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
        QRectF rect(0, 0, widthOf(label), labelHeight);
        double next = right();
        for (auto point = series.points.rbegin(); point != series.points.rend(); ++point) {
            const QPointF at(m_scale.xOf(point->middle()), m_layout.main.yOf(point->value));
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

    [[nodiscard]] std::optional<QRectF> placeFor(double width, const LineMark &mark, const ValueBand &band, bool clear) const
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

    /// Whether a line runs through it; lines run to the right.
    [[nodiscard]] bool crossed(const QRectF &rect) const
    {
        return std::ranges::any_of(m_layout.lines, [&](const DrawnLine &line) {
            auto to = std::ranges::lower_bound(line.points, rect.left(), {}, &QPointF::x);
            if (to == line.points.begin())
                ++to;
            for (; to < line.points.end() && std::prev(to)->x() <= rect.right(); ++to) {
                const QLineF part(*std::prev(to), *to);
                const auto yAt = [&](double x) { return part.dx() > 0 ? part.y1() + part.dy() * (x - part.x1()) / part.dx() : part.y2(); };
                const double from = yAt(std::max(rect.left(), part.x1()));
                const double end = yAt(std::min(rect.right(), part.x2()));
                if (std::min(from, end) <= rect.bottom() && std::max(from, end) >= rect.top())
                    return true;
            }
            return false;
        });
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

    LineLayout &m_layout;
    const QString &m_unit;
    const TimeScale &m_scale;
    const TextWidth &m_widthOf;
    std::vector<QRectF> m_taken;
};

} // namespace

void placeLabels(LineLayout &layout, const ChartData &data, const TimeScale &scale, const TextWidth &widthOf)
{
    Builder builder(layout, data.subject.unit, scale, widthOf);
    builder.labels(data);
    builder.caution();
}
