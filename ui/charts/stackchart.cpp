// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/stackchart.h"

#include "charts/seriesfiller.h"
#include "palette/theme.h"

#include <QAreaSeries>

#include <algorithm>
#include <array>

namespace {

constexpr size_t mostVertices = 2000;
constexpr double fadedAStep = 0.2; // of a colour that several companies share
constexpr double mostFaded = 0.6;

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
    const auto alike = std::count_if(data.series.begin(), data.series.begin() + std::ptrdiff_t(series), [&](const StackSeries &below) {
        return below.colour >= 0 && theme.company(below.colour) == theme.company(data.series[series].colour);
    });
    return blended(theme.company(data.series[series].colour), ground, std::min(mostFaded, fadedAStep * double(alike)));
}

void buildStackChart(QChart &chart, const StackData &data, const StackLayout &layout, const Theme &theme)
{
    SeriesFiller filler(chart, layout.main);
    if (!isLight(layout))
        return;
    for (const StackBand &band : layout.bands) {
        QAreaSeries &series = filler.addArea(band.upper, band.lower);
        series.setBrush(stackColour(data, band.series, theme));
        series.setPen(theme.canvas.alpha() > 0 ? QPen(theme.canvas, 1) : QPen(Qt::NoPen));
    }
}

bool isLight(const StackLayout &layout)
{
    size_t vertices = 0;
    for (const StackBand &band : layout.bands)
        vertices += band.upper.size() + band.lower.size();
    return vertices <= mostVertices;
}
