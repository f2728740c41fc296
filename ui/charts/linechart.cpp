// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linechart.h"

#include "charts/seriesfiller.h"
#include "palette/theme.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <map>
#include <tuple>

namespace {

constexpr double dotSize = 9;
constexpr double rimWidth = 1.5;
constexpr double unsureSize = 7; // as marks of the timeline: smaller, its edge thin, what is solid pale
constexpr double unsureEdge = 1.25;
constexpr double unsureFill = 0.35;
constexpr double lineWidth = 2;
constexpr double tailWidth = 1;
constexpr double gapWidth = 1.5;
constexpr size_t mostVertices = 2000;
constexpr size_t mostLines = 160;

QColor pale(const QColor &colour, const QColor &ground)
{
    if (ground.alpha() == 0) {
        QColor clear = colour;
        clear.setAlphaF(float(unsureFill));
        return clear;
    }
    const auto mix = [](int over, int under) { return qRound(unsureFill * over + (1 - unsureFill) * under); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

void addDots(SeriesFiller &filler, const LineLayout &layout, const ValueBand &band, const Theme &theme)
{
    std::map<std::tuple<bool, bool, int>, std::vector<QPointF>> dots; // first values before second, by colour
    const QRectF reach = band.area.adjusted(0, -0.5, 0, 0.5);
    for (const LineMark &mark : layout.marks) {
        const bool ring = mark.form == LineMark::Form::Ring;
        if ((ring || mark.form == LineMark::Form::Dot) && mark.centre.y() >= reach.top()
            && mark.centre.y() <= reach.bottom() && mark.centre.x() >= band.area.left() && mark.centre.x() <= band.area.right())
            dots[{ring, mark.unsure, mark.colour}].push_back(mark.centre);
    }
    for (const auto &[key, pixels] : dots) {
        auto &series = filler.add<QScatterSeries>(pixels);
        const auto [ring, unsure, slot] = key;
        const QColor colour = theme.company(slot);
        const QColor fill = ring ? theme.canvas : unsure ? pale(colour, theme.canvas) : colour;
        const QColor edge = ring || unsure ? colour : theme.canvas;
        series.setMarkerSize(unsure ? unsureSize : ring ? dotSize - 1 : dotSize);
        series.setColor(fill);
        series.setBorderColor(edge);
        series.setPen(QPen(edge, unsure ? unsureEdge : ring ? 2 : rimWidth));
    }
}

QPen gapPen(const LineGap &gap, const Theme &theme)
{
    QPen pen(theme.company(gap.colour), gapWidth);
    pen.setDashPattern({4, 2.67});
    pen.setDashOffset(gap.hidden / gapWidth);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

void buildLineChart(QChart &chart, const LineLayout &layout, const ValueBand &band, const Theme &theme)
{
    SeriesFiller filler(chart, band);
    if (band.area == layout.main.area) { // lines belong to the whole scale, not to the enlarged foot
        for (const LineGap &gap : layout.gaps)
            filler.add<QLineSeries>({gap.line.p1(), gap.line.p2()}).setPen(gapPen(gap, theme));
        for (const DrawnLine &line : layout.lines)
            if (isLight(layout))
                filler.add<QLineSeries>(line.points).setPen(line.tail ? QPen(theme.lineStrong, tailWidth)
                                                                      : QPen(theme.company(line.colour), lineWidth));
    }
    addDots(filler, layout, band, theme);
}

bool isLight(const LineLayout &layout)
{
    return layout.lines.size() <= mostLines && layout.vertices() <= mostVertices;
}
