// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/chartplate.h"

#include "charts/chartscene.h"
#include "timeline/textcache.h"
#include "timeline/ticks.h"
#include "timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double headWidth = 132;
constexpr double axisHeight = 32;
constexpr double headIndent = 20; // where the scene writes its head
constexpr double roomForNames = 0.22;
constexpr double leastHeight = 150; // of one of several charts

} // namespace

ChartPlate::ChartPlate(const PictureData &data, const Theme &theme, const std::vector<ChartOptions> &charts, const DrawingThread &thread)
    : m_data(data), m_theme(theme), m_thread(thread)
{
    for (const ChartOptions &options : charts)
        m_charts.push_back(std::make_shared<const ChartContent>(chartContentOf(options, data.chartSource())));
    std::erase_if(m_charts, [](const auto &chart) { return chart->isEmpty(); });
}

int ChartPlate::within(const DateRange &days) const
{
    int count = 0;
    for (const auto &chart : m_charts) {
        for (const ChartSeries &series : chart->figures.series)
            count += int(std::count_if(series.points.begin(), series.points.end(),
                                       [&](const ChartPoint &point) { return point.days.overlaps(days); }));
        if (chart->isRing())
            ++count; // whatever the days: it has one of its own
        else if (chart->isStack())
            count += int(std::count_if(chart->stack.periods.begin(), chart->stack.periods.end(),
                                       [&](const DateRange &period) { return period.overlaps(days); }));
    }
    return count;
}

QSet<QString> ChartPlate::elsewhere() const
{
    QSet<QString> keys;
    for (const auto &chart : m_charts)
        keys.unite(QSet<QString>(chart->figures.elsewhere.begin(), chart->figures.elsewhere.end()));
    return keys;
}

QSet<QString> ChartPlate::drawn(const DateRange &days) const
{
    QSet<QString> keys;
    for (const auto &chart : m_charts) {
        if (!chart->isStack()) {
            for (const ChartSeries &series : chart->figures.series)
                for (const ChartPoint &point : series.points)
                    if (point.days.overlaps(days)) {
                        keys.insert(point.key);
                        if (point.isRange())
                            keys.insert(point.upperKey);
                    }
            continue;
        }
        for (const StackSeries &series : chart->stack.series)
            for (size_t period = 0; period < series.parts.size(); ++period)
                if (chart->isRing() ? period == chart->period : chart->stack.periods[period].overlaps(days))
                    keys.unite(QSet<QString>(series.parts[period].keys.begin(), series.parts[period].keys.end()));
    }
    return keys;
}

TimeScale ChartPlate::scaleIn(const QRectF &area, const std::optional<DateRange> &range) const
{
    DateRange days{DateRange::endOfTime, DateRange::beginningOfTime};
    const auto take = [&days](const DateRange &found) {
        days.first = std::min(days.first, found.first);
        days.last = std::max(days.last, found.last);
    };
    bool lines = false;
    for (const auto &chart : m_charts) {
        lines = lines || !chart->isStack();
        for (const ChartSeries &series : chart->figures.series)
            for (const ChartPoint &point : series.points)
                take(point.days);
        for (const DateRange &period : chart->stack.periods)
            take(period);
    }
    if (range && !range->startsOpen())
        days.first = range->first;
    if (range && !range->endsOpen())
        days.last = range->last;
    if (days.first > days.last)
        days = Edtf::interval(Edtf::year(2000), Edtf::year(2020)).range();
    const double width = area.width() - headWidth;
    const double span = double(days.last - days.first) + 1;
    const double first = double(days.first) - (range ? 0 : span * 0.02);
    const double last = double(days.last) + 1 + (range ? 0 : span * (lines ? roomForNames : 0.02));
    return {first, width / (last - first), area.left() + headWidth, width};
}

void ChartPlate::paintAlone(QPainter &painter, const QRectF &area, const TimeScale &scale) const
{
    if (std::ranges::all_of(m_charts, &ChartContent::isRing, [](const auto &chart) -> const ChartContent & { return *chart; }))
        return paint(painter, area, scale);
    TextCache texts;
    TimelineScene axis;
    axis.theme = &m_theme;
    axis.index = m_data.snapshot.index.get();
    axis.texts = &texts;
    axis.scale = scale;
    axis.ticks = ticksFor(scale, QLocale());
    axis.picture = true;
    axis.areas.left = area.left();
    axis.areas.plotLeft = scale.left;
    axis.areas.plotRight = area.right();
    axis.areas.axis = QRectF(area.left(), area.top(), area.width(), axisHeight);
    paintAxis(painter, axis);
    paint(painter, area.adjusted(0, axisHeight, 0, 0), scale);
}

void ChartPlate::paint(QPainter &painter, const QRectF &area, const TimeScale &scale) const
{
    const size_t room = std::max(size_t(1), size_t(area.height() / leastHeight));
    const size_t shown = std::min(room, m_charts.size());
    const double height = std::floor(area.height() / double(std::max(shown, size_t(1))));
    for (size_t i = 0; i < shown; ++i)
        paint(m_charts[i], painter, QRectF(area.left(), area.top() + double(i) * height, area.width(), height), scale);
}

void ChartPlate::paint(const std::shared_ptr<const ChartContent> &chart, QPainter &painter, const QRectF &area, const TimeScale &scale) const
{
    const QRectF whole = area.adjusted(-headIndent, 0, 0, 0);
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale()))
        if (!tick.pinned)
            grid.push_back({tick.x - whole.left(), tick.major});
    TimeScale inScene = scale;
    inScene.left -= whole.left();
    ChartDrawing drawing;
    drawing.arrange(chart, inScene, whole.size(), std::move(grid), m_theme);
    if (chart->options.markEvents && chart->options.hasTimeAxis())
        drawing.setEvents(strokesOf(*m_data.snapshot.index, m_data.mask, inScene));
    if (m_data.selected && *m_data.selected < m_data.snapshot.index->datedCount())
        drawing.setSelection(m_data.snapshot.index->days(*m_data.selected), m_data.titleOf(*m_data.selected));
    QPicture series;
    m_thread.onMain([&] { series = ChartScene::seriesOf(drawing); });
    painter.save();
    painter.setClipRect(whole, Qt::IntersectClip);
    painter.translate(whole.topLeft());
    drawing.paintBackdrop(painter);
    paintPicture(painter, series);
    drawing.paintForeground(painter);
    painter.restore();
}

std::vector<ChartOptions> chartsOf(const PictureOptions &options, const std::vector<Figure> &figures)
{
    ChartOptions chart = options.chartOrUsual();
    if (options.view == PictureView::Timeline && !options.hasChart)
        return {};
    if (options.view == PictureView::Timeline || options.view == PictureView::Chart)
        return {chart};
    std::vector<ChartOptions> charts;
    chart.activity = false;
    for (const SubjectCount &count : subjectsOf(figures)) {
        chart.subject = count.subject;
        charts.push_back(chart);
    }
    return charts;
}
