// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartdata.h"
#include "timeline/timescale.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// A value axis from `bottom` (0 where no value is negative) to `top`, drawn in `area` (scene pixels; its x extent is the time axis).
struct ValueBand {
    QRectF area;
    double top = 100;  ///< value at the upper edge
    double step = 20;  ///< between ticks
    double bottom = 0;
    [[nodiscard]] double yOf(double value) const { return area.bottom() - (value - bottom) / (top - bottom) * area.height(); }
    [[nodiscard]] double valueAt(double y) const { return bottom + (area.bottom() - y) / area.height() * (top - bottom); }

    /// With ticks at round values that hold all from `lowest` to `highest`; zero is always among them.
    [[nodiscard]] static ValueBand of(const QRectF &area, double lowest, double highest);
};

struct LineMark {
    enum class Form : quint8 { Dot, Ring, Over, Under, Range };
    Form form = Form::Dot;
    QRectF span;        ///< the time it speaks for, 8 high, or as high as a range; empty where that is narrower than a dot
    QPointF centre;
    double arrow = 0;   ///< length of the arrow of Over and Under; under ends at zero where that is near
    double reach = 0;   ///< of a Range: from its middle to either end
    int colour = -1;
    bool disputed = false;
    bool unsure = false;
    QString key;        ///< of the figure
    QString upperKey;   ///< of that which is the upper end of a range
    [[nodiscard]] QRectF bounds() const; ///< what hit tests and labels respect
};

/// Where nothing is known between two values.
struct LineGap {
    QLineF line;
    int colour = -1;
    bool measuredOtherwise = false; ///< the ends come from different measurers or speak of different markets
    double hidden = 0;              ///< length that lies left of the plot, for the dashes to stay where they are
};

struct ChartLabel {
    QRectF rect;
    QString name;     ///< company, or empty
    QString value;    ///< "0.6 %", bold
    QString measurer; ///< small, or empty
    std::optional<int> line; ///< the colour of a piece of line before the name, where many lines pass
};
constexpr double labelLine = 16; ///< what that piece takes, in layout pixels

/// Joined values of adjacent periods, thinned to what the pixels can show.
struct DrawnLine {
    std::vector<QPointF> points;
    int colour = -1;
    bool tail = false;
};

/// Geometry of a line chart, decided before anything is painted; hit tests and tests read it. A series with more values in view than
/// there is room for dots has none, but for values that stand alone.
struct LineLayout {
    ValueBand main;
    std::optional<ValueBand> lens; ///< the foot of the scale enlarged, when a series ends under 1/20 of it
    QStringList lensCompanies;
    std::vector<LineMark> marks;
    std::vector<DrawnLine> lines; ///< the tail first, below the others
    std::vector<LineGap> gaps;    ///< none where they are left open
    bool open = false;            ///< there are gaps, left open
    bool crowded = false;         ///< more values in view than anybody tells apart: lines without dots
    size_t tail = 0;              ///< series that are drawn thin, without a name
    std::vector<ChartLabel> labels; ///< never over a mark or each other; what finds no place is left out
    std::optional<QRectF> caution;  ///< where "different measurers" stands

    [[nodiscard]] size_t vertices() const; ///< of all lines
};

/// Widths of texts: bold or not, 12 or 11 px.
using TextWidth = std::function<double(const QString &text, int pixelSize, bool bold)>;

/// How a value is drawn in a band.
[[nodiscard]] LineMark markOf(const ChartPoint &point, int colour, const TimeScale &scale, const ValueBand &band);

/// `area` is the whole chart without its key; the time axis decides the x extent. `joinGaps` draws dashed lines where nothing is known
/// between two values; else the gap stays open.
[[nodiscard]] LineLayout layoutLines(const ChartData &data, const TimeScale &scale, const QRectF &area, const TextWidth &widthOf,
                                     bool joinGaps);

/// The figure whose value is drawn nearest to a place, at most 8 px away; empty where there is none. Finds those without a dot as well.
[[nodiscard]] QString nearestFigure(const ChartData &data, const LineLayout &layout, const TimeScale &scale, const QPointF &place);

/// 1, 2 or 5 times a power of ten, at least `value`.
[[nodiscard]] double niceCeiling(double value);
