// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/sharechart.h"

#include "palette/theme.h"

#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <map>

namespace {

constexpr double dotSize = 9;
constexpr double bleed = 6; // around a band, so that no dot at its edge is cut
constexpr double rimWidth = 1.5;
constexpr double lineWidth = 2;
constexpr double gapWidth = 1.5;

class Filler
{
public:
    Filler(QChart &chart, const ValueBand &band, const TimeScale &scale)
        : m_chart(chart), m_band(band), m_scale(scale), m_days(new QValueAxis), m_percent(new QValueAxis)
    {
        const double percentPerPixel = band.top / band.area.height();
        m_days->setRange(scale.firstDay, scale.lastDay());
        m_percent->setRange(-bleed * percentPerPixel, band.top + bleed * percentPerPixel);
        m_days->setVisible(false);
        m_percent->setVisible(false);
        chart.addAxis(m_days, Qt::AlignBottom);
        chart.addAxis(m_percent, Qt::AlignLeft);
    }

    void add(QXYSeries *series, const std::vector<QPointF> &pixels)
    {
        QList<QPointF> values;
        for (const QPointF &pixel : pixels)
            values.append({m_scale.dayAt(pixel.x()),
                           (m_band.area.bottom() - pixel.y()) / m_band.area.height() * m_band.top});
        series->append(values);
        m_chart.addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_percent);
    }

private:
    QChart &m_chart;
    const ValueBand &m_band;
    const TimeScale &m_scale;
    QValueAxis *m_days; // both owned by the chart
    QValueAxis *m_percent;
};

void bare(QChart &chart, const QRectF &plot)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.legend()->hide();
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundVisible(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setPlotArea(plot.adjusted(0, -bleed, 0, bleed).translated(-chart.pos()));
}

void addDots(Filler &filler, const ShareLayout &layout, const ValueBand &band, const Theme &theme)
{
    std::map<std::pair<bool, int>, std::vector<QPointF>> dots; // first values before second, by colour
    const QRectF reach = band.area.adjusted(0, -0.5, 0, 0.5);
    for (const ShareMark &mark : layout.marks) {
        const bool ring = mark.form == ShareMark::Form::Ring;
        if ((ring || mark.form == ShareMark::Form::Dot) && mark.centre.y() >= reach.top()
            && mark.centre.y() <= reach.bottom() && mark.centre.x() >= band.area.left() && mark.centre.x() <= band.area.right())
            dots[{ring, mark.colour}].push_back(mark.centre);
    }
    for (const auto &[key, pixels] : dots) {
        auto *series = new QScatterSeries;
        const QColor colour = theme.company(key.second);
        series->setMarkerSize(key.first ? dotSize - 1 : dotSize);
        series->setColor(key.first ? theme.canvas : colour);
        series->setBorderColor(key.first ? colour : theme.canvas);
        series->setPen(QPen(key.first ? colour : theme.canvas, key.first ? 2 : rimWidth));
        filler.add(series, pixels);
    }
}

} // namespace

void buildShareChart(QChart &chart, const ShareLayout &layout, const ValueBand &band, const TimeScale &scale,
                     const Theme &theme)
{
    bare(chart, band.area);
    Filler filler(chart, band, scale);
    const bool main = band.area == layout.main.area; // lines belong to the whole scale, not to the enlarged foot
    if (main) {
        for (const ShareGap &gap : layout.gaps) {
            auto *series = new QLineSeries;
            QPen pen(theme.company(gap.colour), gapWidth);
            pen.setDashPattern({4, 2.67});
            pen.setDashOffset(gap.hidden / gapWidth);
            pen.setCapStyle(Qt::FlatCap);
            series->setPen(pen);
            filler.add(series, {gap.line.p1(), gap.line.p2()});
        }
        for (size_t i = 0; i < layout.lines.size(); ++i) {
            auto *series = new QLineSeries;
            series->setPen(QPen(theme.company(layout.lineColours[i]), lineWidth));
            filler.add(series, layout.lines[i]);
        }
    }
    addDots(filler, layout, band, theme);
}
