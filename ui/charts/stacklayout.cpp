// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/stacklayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double barPart = 0.84; // of its period
constexpr double widestBar = 96;
constexpr double labelHeight = 14;
constexpr double labelPadding = 4;
constexpr double triedApart = 40; // px between places for a name
constexpr size_t mostTried = 8;
constexpr double nearlyAll = 80; // percent: from here on the scale ends at the whole
constexpr double littleMore = 112; // percent: more than the whole by rounding, most often
constexpr double leastCell = 0.4; // px: thinner ones cannot be hit
constexpr size_t mostApart = 120; // areas that Qt Charts moves in 6 ms a frame (measured)

/// A run of periods on the screen: no gap within.
struct Run {
    std::vector<size_t> periods;
};

class Builder
{
public:
    Builder(const StackData &data, StackLayout::Form form, bool relative, const TimeScale &scale, const TextWidth &widthOf)
        : m_data(data), m_form(form), m_relative(relative), m_scale(scale), m_widthOf(widthOf)
    {
        findVisible();
    }

    void axis(const QRectF &area)
    {
        double highest = 0;
        double lowest = 0;
        for (size_t i = 0; i < m_data.periods.size(); ++i) {
            double above = 0;
            double below = 0;
            for (const StackSeries &series : m_data.series)
                (series.parts[i].value.value_or(0) < 0 ? below : above) += series.parts[i].value.value_or(0);
            highest = std::max(highest, above);
            lowest = std::min(lowest, below);
        }
        const bool whole = m_data.partsOfWhole && lowest == 0 && highest > nearlyAll && !m_data.overfull();
        const bool little = m_data.partsOfWhole && lowest == 0 && highest > 100 && highest < littleMore;
        const double step = area.height() < 100 ? 50.0 : 25.0;
        if (m_relative || whole || little)
            layout.main = {area, little && !m_relative ? 100 + step : 100, step};
        else
            layout.main = ValueBand::of(area, lowest, highest);
        if (m_data.unit == u"count")
            layout.main.step = std::max(1.0, layout.main.step);
    }

    void bands()
    {
        m_apart = m_form == StackLayout::Form::Bars && partsInView() <= mostApart;
        for (size_t i = 0; i < m_data.series.size() && !m_apart; ++i)
            layout.bands.push_back({i, {}, {}});
        for (const Run &run : runs())
            add(run);
        for (StackBand &band : layout.bands) {
            band.upper = within(band.upper);
            band.lower = within(band.lower);
        }
    }

    void labels()
    {
        if (m_form == StackLayout::Form::Bars)
            for (const StackCell &cell : layout.cells)
                valueInside(cell);
        else
            namesInside();
        if (m_form == StackLayout::Form::Bars)
            totals();
        else
            overfull();
    }

    StackLayout layout;

private:
    /// First and one past the last period in view.
    void findVisible()
    {
        const auto &periods = m_data.periods;
        m_first = size_t(std::partition_point(periods.begin(), periods.end(),
                                              [&](const DateRange &days) { return double(days.last) + 1 < m_scale.firstDay; })
                         - periods.begin());
        m_last = size_t(std::partition_point(periods.begin(), periods.end(),
                                             [&](const DateRange &days) { return double(days.first) <= m_scale.lastDay(); })
                        - periods.begin());
        if (m_form == StackLayout::Form::Area) { // where the areas at the edges come from and go to
            m_first -= m_first > 0;
            m_last += m_last < periods.size();
        }
        thin();
    }

    /// Of periods that share a pixel the lowest and the highest stand for all.
    void thin()
    {
        for (size_t i = m_first; i < m_last;) {
            const double column = std::floor(m_scale.xOf(double(m_data.periods[i].first)));
            size_t end = i + 1;
            while (end < m_last && std::floor(m_scale.xOf(double(m_data.periods[end].first))) == column)
                ++end;
            if (end == i + 1) {
                m_visible.push_back(i);
            } else {
                const auto sums = [this](size_t a, size_t b) { return m_data.sum(a) < m_data.sum(b); };
                std::vector<size_t> here;
                for (size_t k = i; k < end; ++k)
                    here.push_back(k);
                const auto [low, high] = std::minmax_element(here.begin(), here.end(), sums);
                m_visible.push_back(std::min(*low, *high));
                if (*low != *high)
                    m_visible.push_back(std::max(*low, *high));
            }
            i = end;
        }
    }

    [[nodiscard]] size_t partsInView() const
    {
        size_t parts = 0;
        for (const size_t period : m_visible)
            parts += size_t(std::ranges::count_if(m_data.series, [period](const StackSeries &series) { return series.parts[period].value.value_or(0) != 0; }));
        return parts;
    }

    [[nodiscard]] std::vector<Run> runs() const
    {
        std::vector<Run> runs;
        size_t previous = 0;
        for (const size_t period : m_visible) {
            const bool joins = m_form == StackLayout::Form::Area && !runs.empty() && follow(previous, period);
            if (!joins)
                runs.emplace_back();
            runs.back().periods.push_back(period);
            previous = period;
        }
        return runs;
    }

    /// Whether no period is missing between two that are drawn one after the other.
    [[nodiscard]] bool follow(size_t before, size_t after) const
    {
        for (size_t i = before; i < after; ++i) {
            const DateRange &a = m_data.periods[i];
            const DateRange &b = m_data.periods[i + 1];
            if (b.first - a.last > std::max(a.last - a.first, b.last - b.first) + 1)
                return false;
        }
        return true;
    }

    /// The x of a period's columns: both edges of a bar, or the middle of an area's value, with the edges where a run begins and ends.
    [[nodiscard]] std::vector<double> columnsOf(const Run &run, size_t i) const
    {
        const DateRange &days = m_data.periods[run.periods[i]];
        const double left = m_scale.xOf(double(days.first));
        const double right = m_scale.xOf(double(days.last) + 1);
        const double middle = (left + right) / 2;
        if (m_form == StackLayout::Form::Bars) {
            const double width = std::max(1.0, std::min(right - left > 3 ? (right - left) * barPart : right - left, widestBar));
            return {within(middle - width / 2), within(middle + width / 2)};
        }
        std::vector<double> columns;
        if (i == 0)
            columns.push_back(left);
        columns.push_back(middle);
        if (i + 1 == run.periods.size())
            columns.push_back(right);
        return columns;
    }

    [[nodiscard]] double within(double x) const { return std::clamp(x, m_scale.left, m_scale.left + m_scale.width); }

    /// What of a line lies in the plot: no device needs to clip it.
    [[nodiscard]] std::vector<QPointF> within(const std::vector<QPointF> &line) const
    {
        const double left = m_scale.left;
        const double right = m_scale.left + m_scale.width;
        std::vector<QPointF> inside;
        for (size_t i = 0; i < line.size(); ++i) {
            for (const double edge : {left, right})
                if (i > 0 && (line[i - 1].x() < edge) != (line[i].x() < edge) && line[i - 1].x() != edge && line[i].x() != edge)
                    inside.emplace_back(edge, line[i - 1].y() + (line[i].y() - line[i - 1].y()) * (edge - line[i - 1].x()) / (line[i].x() - line[i - 1].x()));
            if (line[i].x() >= left && line[i].x() <= right)
                inside.push_back(line[i]);
        }
        return inside;
    }

    void add(const Run &run)
    {
        for (size_t i = 0; i < run.periods.size(); ++i) {
            const size_t period = run.periods[i];
            const std::vector<double> columns = columnsOf(run, i);
            if (m_form == StackLayout::Form::Bars && columns.back() - columns.front() <= 0)
                continue;
            double above = 0;
            double below = 0;
            for (size_t series = 0; series < m_data.series.size(); ++series) {
                const double value = m_data.series[series].parts[period].value.value_or(0);
                double &base = value < 0 ? below : above;
                const double top = layout.main.yOf(std::max(base, base + value));
                const double bottom = layout.main.yOf(std::min(base, base + value));
                base += value;
                if (m_apart && value == 0)
                    continue;
                add(series, columns, top, bottom, i == 0, i + 1 == run.periods.size());
                if (bottom - top >= leastCell)
                    layout.cells.push_back({cellRect(period, columns, top, bottom), series, period});
            }
            if (m_relative && m_data.partsOfWhole && above < 100 - 0.05 && m_form == StackLayout::Form::Bars)
                layout.rests.push_back(QRectF(columns.front(), layout.main.yOf(100), columns.back() - columns.front(),
                                              layout.main.yOf(above) - layout.main.yOf(100)));
        }
    }

    /// Runs and bars of one series are one outline: between them its upper line lies on its lower one. Few bars have an outline each,
    /// which leaves no specks between them.
    void add(size_t series, const std::vector<double> &columns, double top, double bottom, bool begins, bool ends)
    {
        if (m_apart) {
            layout.bands.push_back({series, {{columns.front(), top}, {columns.back(), top}}, {{columns.front(), bottom}, {columns.back(), bottom}}});
            return;
        }
        StackBand &band = layout.bands[series];
        const double middle = (top + bottom) / 2;
        if (begins) {
            band.upper.emplace_back(columns.front(), middle);
            band.lower.emplace_back(columns.front(), middle);
        }
        for (const double x : columns) {
            band.upper.emplace_back(x, top);
            band.lower.emplace_back(x, bottom);
        }
        if (ends) {
            band.upper.emplace_back(columns.back(), middle);
            band.lower.emplace_back(columns.back(), middle);
        }
    }

    [[nodiscard]] QRectF cellRect(size_t period, const std::vector<double> &columns, double top, double bottom) const
    {
        if (m_form == StackLayout::Form::Bars)
            return {columns.front(), top, columns.back() - columns.front(), bottom - top};
        const DateRange &days = m_data.periods[period];
        const double left = within(m_scale.xOf(double(days.first)));
        return {left, top, std::max(1.0, within(m_scale.xOf(double(days.last) + 1)) - left), bottom - top};
    }

    void valueInside(const StackCell &cell)
    {
        const StackSeries &series = m_data.series[cell.series];
        const QString text = m_data.unit == u"percent" ? QString::number(*series.parts[cell.period].value, 'g', 3)
                                                       : tickWords(*series.parts[cell.period].value);
        const double width = m_widthOf(text, 11, false);
        if (cell.rect.width() < width + 2 * labelPadding || cell.rect.height() < labelHeight + 2)
            return;
        QRectF rect(0, 0, width, labelHeight);
        rect.moveCenter(cell.rect.center());
        layout.labels.push_back({rect, text, false, false, cell.series});
    }

    /// The name of a series in its area, where that is highest and holds it.
    void namesInside()
    {
        for (size_t series = 0; series < m_data.series.size(); ++series) {
            std::vector<const StackCell *> highest;
            for (const StackCell &cell : layout.cells)
                if (cell.series == series && cell.rect.height() >= labelHeight + 4)
                    highest.push_back(&cell);
            std::ranges::stable_sort(highest, std::ranges::greater(), [](const StackCell *cell) { return cell->rect.height(); });
            std::vector<double> tried;
            for (const StackCell *cell : highest) {
                const double middle = cell->rect.center().x();
                if (std::ranges::any_of(tried, [&](double other) { return std::abs(other - middle) < triedApart; }))
                    continue;
                if (tried.size() == mostTried || nameInside(*cell))
                    break;
                tried.push_back(middle);
            }
        }
    }

    bool nameInside(const StackCell &cell)
    {
        const QString &name = m_data.series[cell.series].name;
        QRectF rect(0, 0, m_widthOf(name, 12, false), labelHeight);
        rect.moveCenter(cell.rect.center());
        const double left = m_scale.left + labelPadding;
        rect.moveLeft(std::clamp(rect.left(), left, std::max(left, m_scale.left + m_scale.width - rect.width() - labelPadding)));
        if (!isFree(rect) || !liesWithin(cell.series, rect))
            return false;
        layout.labels.push_back({rect, name, false, false, cell.series});
        return true;
    }

    /// Whether an area is nowhere lower or shorter than a text in it.
    [[nodiscard]] bool liesWithin(size_t series, const QRectF &rect) const
    {
        double left = rect.right();
        double right = rect.left();
        for (const StackCell &cell : layout.cells) {
            if (cell.series != series || cell.rect.right() < rect.left() || cell.rect.left() > rect.right())
                continue;
            if (cell.rect.top() > rect.top() + 2 || cell.rect.bottom() < rect.bottom() - 2)
                return false;
            left = std::min(left, cell.rect.left());
            right = std::max(right, cell.rect.right());
        }
        return left <= rect.left() && right >= rect.right();
    }

    void totals()
    {
        for (const size_t period : m_visible) {
            const double sum = m_data.sum(period);
            const bool warning = m_data.partsOfWhole && m_data.overfull() && sum > 100.5;
            if (m_relative || sum == 0 || (!warning && m_data.series.size() < 2))
                continue;
            total(period, sum, warning);
        }
    }

    /// Where shares are more than the whole market an area says so at its highest.
    void overfull()
    {
        if (!m_data.overfull())
            return;
        const auto highest = std::max_element(m_visible.begin(), m_visible.end(),
                                              [this](size_t a, size_t b) { return m_data.sum(a) < m_data.sum(b); });
        if (highest != m_visible.end() && m_data.sum(*highest) > 100.5)
            total(*highest, m_data.sum(*highest), true);
    }

    void total(size_t period, double sum, bool warning)
    {
        const DateRange &days = m_data.periods[period];
        const double middle = (m_scale.xOf(double(days.first)) + m_scale.xOf(double(days.last) + 1)) / 2;
        const double room = m_form == StackLayout::Form::Area ? 200 : m_scale.xOf(double(days.last) + 1) - m_scale.xOf(double(days.first));
        const QString text = m_data.unit == u"percent" ? QString(QString::number(sum, 'g', 4) + QStringLiteral(" %")) : tickWords(sum);
        const double width = m_widthOf(text, 11, true);
        QRectF rect(middle - width / 2, layout.main.yOf(sum) - labelHeight - 1, width, labelHeight);
        if (width > room || rect.left() < m_scale.left || rect.right() > m_scale.left + m_scale.width || !isFree(rect))
            return;
        layout.labels.push_back({rect, text, true, warning, {}});
    }

    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        return std::none_of(layout.labels.begin(), layout.labels.end(),
                            [&](const StackLabel &label) { return label.rect.adjusted(-2, 0, 2, 0).intersects(rect); });
    }

    const StackData &m_data;
    StackLayout::Form m_form;
    bool m_relative;
    bool m_apart = false; ///< each part of a bar is a band
    const TimeScale &m_scale;
    const TextWidth &m_widthOf;
    size_t m_first = 0;
    size_t m_last = 0;
    std::vector<size_t> m_visible;
};

} // namespace

const StackCell *StackLayout::cellAt(const QPointF &place) const
{
    const StackCell *nearest = nullptr;
    for (const StackCell &cell : cells)
        if (cell.rect.adjusted(0, -1, 0, 1).contains(place)
            && (!nearest || std::abs(cell.rect.center().y() - place.y()) < std::abs(nearest->rect.center().y() - place.y())))
            nearest = &cell;
    return nearest;
}

StackLayout layoutStack(const StackData &data, StackLayout::Form form, bool relative, const TimeScale &scale, const QRectF &area,
                        const TextWidth &widthOf)
{
    Builder builder(data, form, relative, scale, widthOf);
    builder.axis(area);
    builder.bands();
    builder.labels();
    return std::move(builder.layout);
}
