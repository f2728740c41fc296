// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/seriesfiller.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace {

constexpr double bleed = 6; // around a band, so that no dot at its edge is cut

void bare(QChart &chart)
{
    chart.legend()->hide();
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundVisible(false);
    chart.setAnimationOptions(QChart::NoAnimation);
}

} // namespace

SeriesFiller::SeriesFiller(QChart &chart, const ValueBand &band)
    : m_chart(chart)
{
    if (chart.axes().size() != 2) {
        clear(chart);
        chart.addAxis(new QValueAxis, Qt::AlignBottom);
        chart.addAxis(new QValueAxis, Qt::AlignLeft);
        for (QAbstractAxis *axis : chart.axes())
            axis->setVisible(false);
    }
    m_across = static_cast<QValueAxis *>(chart.axes(Qt::Horizontal).constFirst());
    m_up = static_cast<QValueAxis *>(chart.axes(Qt::Vertical).constFirst());
    for (QAbstractSeries *series : chart.series())
        m_free[series->metaObject()] << series;
    const QRectF plot = band.area.adjusted(0, -bleed, 0, bleed);
    chart.setPlotArea(plot.translated(-chart.pos()));
    m_across->setRange(plot.left(), plot.right());
    m_up->setRange(-plot.bottom(), -plot.top());
}

SeriesFiller::~SeriesFiller()
{
    for (const auto &[type, unused] : m_free)
        for (QAbstractSeries *series : unused) {
            m_chart.removeSeries(series);
            delete series;
        }
}

void SeriesFiller::clear(QChart &chart)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    bare(chart);
}

QAreaSeries &SeriesFiller::addArea(const std::vector<QPointF> &upper, const std::vector<QPointF> &lower)
{
    auto *series = reused<QAreaSeries>();
    if (!series) {
        append(series = new QAreaSeries(new QLineSeries, new QLineSeries));
        series->upperSeries()->setParent(series); // it does not own them by itself
        series->lowerSeries()->setParent(series);
    }
    series->upperSeries()->replace(upwards(upper));
    series->lowerSeries()->replace(upwards(lower));
    return *series;
}

void SeriesFiller::append(QAbstractSeries *series)
{
    m_chart.addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

QList<QPointF> SeriesFiller::upwards(const std::vector<QPointF> &pixels)
{
    QList<QPointF> values;
    values.reserve(qsizetype(pixels.size()));
    for (const QPointF &pixel : pixels)
        values.append({pixel.x(), -pixel.y()});
    return values;
}
