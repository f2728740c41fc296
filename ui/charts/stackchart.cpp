// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/stackchart.h"

#include "charts/seriesfiller.h"
#include "palette/theme.h"

#include <QAreaSeries>

#include <algorithm>
#include <array>

namespace {

QColor blended(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return int(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

QColor stackColour(const StackData &data, size_t series, const Theme &theme)
{
    // Neighbours differ more than a steady ramp would let them.
    static constexpr std::array<double, 8> steps{0.16, 0.52, 0.30, 0.68, 0.22, 0.60, 0.40, 0.76};
    const QColor ground = theme.canvas.alpha() > 0 ? theme.canvas : QColor(Qt::white);
    if (data.colours == StackData::Colours::Kinds)
        return blended(theme.ink, ground, steps[size_t(std::max(0, data.series[series].colour)) % steps.size()]);
    if (data.series[series].colour < 0)
        return blended(theme.ink3, ground, 0.55);
    return theme.company(data.series[series].colour);
}

void buildStackChart(QChart &chart, const StackData &data, const StackLayout &layout, const TimeScale &scale, const Theme &theme)
{
    SeriesFiller filler(chart, layout.main, scale);
    for (const StackBand &band : layout.bands) {
        QAreaSeries &series = filler.addArea(band.upper, band.lower);
        series.setBrush(stackColour(data, band.series, theme));
        series.setPen(theme.canvas.alpha() > 0 ? QPen(theme.canvas, 1) : QPen(Qt::NoPen));
    }
}
