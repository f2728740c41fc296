// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartdrawing.h"

#include "charts/chartpainter.h"
#include "charts/linechart.h"
#include "charts/ringchart.h"
#include "charts/stackchart.h"
#include "charts/stackpainter.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>

namespace {

constexpr double keyHeight = 28;
constexpr double foot = 8;
constexpr double coincident = 4; // px between two marks that nobody tells apart

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartScene)
};

/// Widths of texts, each measured once.
double measured(const QString &text, int pixelSize, bool bold)
{
    static thread_local QHash<QString, double> widths;
    const QString key = text + QChar(pixelSize * 2 + bold);
    if (const auto known = widths.constFind(key); known != widths.cend())
        return *known;
    if (widths.size() > 5000)
        widths.clear();
    return *widths.insert(key, QFontMetricsF(ChartPainter::font(pixelSize, bold)).horizontalAdvance(text));
}

} // namespace

ChartDrawing::ChartDrawing()
    : m_content(std::make_shared<const ChartContent>())
    , m_theme(Theme::light())
{
}

void ChartDrawing::arrange(std::shared_ptr<const ChartContent> content, const TimeScale &scale, const QSizeF &size,
                           std::vector<GridLine> grid, const Theme &theme)
{
    m_content = std::move(content);
    m_scale = scale;
    m_size = size;
    m_grid = std::move(grid);
    m_theme = theme;
    m_lines = {};
    m_stack = {};
    m_ring = {};
    const QRectF area(scale.left, keyHeight, scale.width, std::max(1.0, size.height() - keyHeight - foot));
    const ChartOptions &options = m_content->options;
    if (!m_content->isStack())
        m_lines = layoutLines(m_content->figures, m_scale, area, measured, options.joinGaps);
    else if (options.form == ChartForm::Ring)
        m_ring = layoutRing(m_content->stack, m_content->period, area, measured);
    else
        m_stack = layoutStack(m_content->stack, options.form == ChartForm::Area ? StackLayout::Form::Area : StackLayout::Form::Bars,
                              options.relative, m_scale, area.adjusted(0, 8, 0, 0), measured);
}

void ChartDrawing::setSelection(const std::optional<DateRange> &days, const QString &caption)
{
    m_selectedDays = days;
    m_selectionCaption = caption;
}

bool ChartDrawing::setHairline(const std::optional<double> &day)
{
    return std::exchange(m_hairline, day) != day;
}

void ChartDrawing::fillSeries(QChart &chart, QChart &lens) const
{
    lens.setVisible(m_lines.lens.has_value());
    if (m_content->isStack() && m_content->options.form == ChartForm::Ring)
        return buildRingChart(chart, m_content->stack, m_ring, m_theme);
    if (m_content->isStack())
        return buildStackChart(chart, m_content->stack, m_stack, m_theme);
    buildLineChart(chart, m_lines, m_lines.main, m_theme);
    if (m_lines.lens)
        buildLineChart(lens, m_lines, *m_lines.lens, m_theme);
}

void ChartDrawing::paintBackdrop(QPainter &painter)
{
    ChartPainter chart(painter, m_theme, m_scale);
    const QString &unit = m_content->isStack() ? m_content->stack.unit : m_content->figures.subject.unit;
    const bool ring = m_content->options.form == ChartForm::Ring || m_content->isEmpty();
    const ValueBand &band = m_content->isStack() ? m_stack.main : m_lines.main;
    chart.ground(band, ring ? std::vector<GridLine>() : m_grid, m_size);
    if (!ring)
        chart.events(m_events, band.area.top(), m_size.height());
    chart.heading(*m_content);
    if (m_content->isEmpty()) {
        m_notes = chart.notes(m_content->notes, m_scale.left + 8);
        return;
    }
    if (!m_content->isStack()) {
        chart.ticks(band, unit);
        chart.lens(m_lines, unit);
        const double keyEnd = chart.key(m_lines);
        m_notes = chart.notes(m_content->notes, m_events.empty() ? keyEnd : chart.eventsKey(keyEnd));
        chart.spans(m_lines);
        chart.denseLines(m_lines);
        return;
    }
    StackPainter stack(chart, m_content->stack);
    if (!ring) {
        chart.ticks(band, unit);
        stack.key();
        stack.rests(m_stack);
        stack.denseBands(m_stack);
    }
    m_notes = chart.notes(m_content->notes, m_events.empty() || ring ? stack.keyEnd() : chart.eventsKey(stack.keyEnd() + 12));
}

void ChartDrawing::paintForeground(QPainter &painter) const
{
    ChartPainter chart(painter, m_theme, m_scale);
    StackPainter stack(chart, m_content->stack);
    if (m_content->isEmpty())
        return chart.nothing(m_content->options.activity ? Words::tr("No dated events among what is shown")
                                                         : Words::tr("No such figures among what is shown"),
                             m_size);
    if (m_content->options.form == ChartForm::Ring && m_content->isStack())
        return stack.ring(m_ring);
    const QRectF &area = m_content->isStack() ? m_stack.main.area : m_lines.main.area;
    std::vector<QRectF> taken;
    for (const ChartLabel &label : m_lines.labels)
        taken.push_back(label.rect);
    if (m_range)
        chart.range(*m_range, m_size);
    if (m_selectedDays)
        chart.selection(*m_selectedDays, m_selectionCaption, area, taken, m_size);
    if (m_hairline)
        chart.hairline(*m_hairline, m_size);
    if (m_content->isStack())
        return stack.labels(m_stack);
    chart.arrows(m_lines);
    chart.labels(m_lines);
}

ChartHit ChartDrawing::hitAt(const QPointF &place) const
{
    ChartHit hit;
    if (m_notes.contains(place)) {
        hit.notes = true;
        hit.figures = m_content->leftOut;
        return hit;
    }
    const auto take = [&](size_t series, size_t period) {
        hit.series = series;
        hit.period = period;
        hit.figures = m_content->stack.series[series].parts[period].keys;
    };
    if (!m_content->isStack()) {
        for (auto mark = m_lines.marks.rbegin(); mark != m_lines.marks.rend(); ++mark) {
            if (!mark->bounds().adjusted(-3, -3, 3, 3).contains(place))
                continue;
            hit.figures = {mark->key};
            if (hit.isRange = mark->form == LineMark::Form::Range; hit.isRange)
                hit.figures.push_back(mark->upperKey);
            for (const LineMark &other : m_lines.marks) // what lies below it all the same
                if (other.key != mark->key && QLineF(other.centre, mark->centre).length() < coincident)
                    hit.figures.push_back(other.key);
            hit.isRange = hit.isRange && hit.figures.size() == 2;
            return hit;
        }
        if (QString key = nearestFigure(m_content->figures, m_lines, m_scale, place); !key.isEmpty())
            hit.figures = {std::move(key)};
    } else if (const RingEntry *entry = m_ring.entryAt(place)) {
        take(entry->series, m_ring.period);
    } else if (const StackCell *cell = m_stack.cellAt(place)) {
        take(cell->series, cell->period);
    }
    return hit;
}
