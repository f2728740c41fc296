// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/ringchart.h"

#include "charts/seriesfiller.h"
#include "charts/stackchart.h"
#include "palette/theme.h"

#include <QPieSeries>
#include <QPieSlice>

namespace {

constexpr double hole = 0.58;

void addSlice(QPieSeries &ring, double part, const QColor &colour, const Theme &theme)
{
    auto *slice = new QPieSlice(QString(), part);
    slice->setBrush(colour);
    slice->setPen(theme.canvas.alpha() > 0 ? QPen(theme.canvas, 1.5) : QPen(Qt::NoPen));
    ring.append(slice);
}

} // namespace

void buildRingChart(QChart &chart, const StackData &data, const RingLayout &layout, const Theme &theme)
{
    SeriesFiller::clear(chart);
    if (layout.ring.isEmpty())
        return;
    auto *ring = new QPieSeries;
    ring->setHoleSize(hole);
    ring->setPieSize(1);
    for (const RingEntry &entry : layout.entries)
        addSlice(*ring, entry.part, stackColour(data, entry.series, theme), theme);
    if (layout.rest > 0.0005)
        addSlice(*ring, layout.rest, theme.gridMajor, theme);
    chart.addSeries(ring);
    chart.setPlotArea(layout.ring.translated(-chart.pos()));
}
