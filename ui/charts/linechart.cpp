// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linechart.h"

#include "charts/seriesfiller.h"
#include "palette/theme.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <map>

namespace {

constexpr double dotSize = 9;
constexpr double rimWidth = 1.5;
constexpr double lineWidth = 2;
constexpr double tailWidth = 1;
constexpr double gapWidth = 1.5;
constexpr size_t mostVertices = 2000;
constexpr size_t mostLines = 160;

void addDots(SeriesFiller &filler, const LineLayout &layout, const ValueBand &band, const Theme &theme)
{
    std::map<std::pair<bool, int>, std::vector<QPointF>> dots; // first values before second, by colour
    const QRectF reach = band.area.adjusted(0, -0.5, 0, 0.5);
    for (const LineMark &mark : layout.marks) {
        const bool ring = mark.form == LineMark::Form::Ring;
        if ((ring || mark.form == LineMark::Form::Dot) && mark.centre.y() >= reach.top()
            && mark.centre.y() <= reach.bottom() && mark.centre.x() >= band.area.left() && mark.centre.x() <= band.area.right())
            dots[{ring, mark.colour}].push_back(mark.centre);
    }
    for (const auto &[key, pixels] : dots) {
        auto &series = filler.add<QScatterSeries>(pixels);
        const QColor colour = theme.company(key.second);
        series.setMarkerSize(key.first ? dotSize - 1 : dotSize);
        series.setColor(key.first ? theme.canvas : colour);
        series.setBorderColor(key.first ? colour : theme.canvas);
        series.setPen(QPen(key.first ? colour : theme.canvas, key.first ? 2 : rimWidth));
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
