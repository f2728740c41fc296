// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/shareseries.h"
#include "timeline/timescale.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// A value axis from 0 to `top`, drawn in `area` (scene pixels; its x extent is the time axis).
struct ValueBand {
    QRectF area;
    double top = 100;  ///< percent at the upper edge
    double step = 20;  ///< between ticks
    [[nodiscard]] double yOf(double percent) const { return area.bottom() - percent / top * area.height(); }
};

struct ShareMark {
    enum class Form : quint8 { Dot, Ring, Over, Under };
    Form form = Form::Dot;
    QRectF span;        ///< the time it speaks for, 8 high; empty where that is narrower than a dot
    QPointF centre;
    double arrow = 0;   ///< length of the arrow of Over and Under; under ends at zero where that is near
    int colour = -1;
    bool disputed = false;
    QString key;        ///< of the figure
    [[nodiscard]] QRectF bounds() const; ///< what hit tests and labels respect
};

/// Where nothing is known between two values.
struct ShareGap {
    QLineF line;
    int colour = -1;
    bool measuredOtherwise = false; ///< the ends come from different measurers or speak of different markets
    double hidden = 0;              ///< length that lies left of the plot, for the dashes to stay where they are
};

struct ShareLabel {
    QRectF rect;
    QString name;     ///< company, or empty
    QString value;    ///< "0.6 %", bold
    QString measurer; ///< small, or empty
};

/// Geometry of a share chart, decided before anything is painted; hit tests and tests read it.
struct ShareLayout {
    ValueBand main;
    std::optional<ValueBand> lens; ///< the foot of the scale enlarged, when a series ends under 1/20 of it
    QStringList lensCompanies;
    std::vector<ShareMark> marks;
    std::vector<std::vector<QPointF>> lines; ///< joined values of adjacent periods, one colour each (lineColours)
    std::vector<int> lineColours;
    std::vector<ShareGap> gaps;
    std::vector<ShareLabel> labels; ///< never over a mark or each other; what finds no place is left out
    std::optional<QRectF> caution;  ///< where "different measurers" stands
};

/// Widths of texts: bold or not, 12 or 11 px.
using TextWidth = std::function<double(const QString &text, int pixelSize, bool bold)>;

/// `area` is the whole chart without its key; the time axis decides the x extent. `joinGaps` draws the dashed lines.
[[nodiscard]] ShareLayout layoutShares(const ShareData &data, const TimeScale &scale, const QRectF &area,
                                       const TextWidth &widthOf, bool joinGaps = true);

/// 1, 2 or 5 times a power of ten, at least `value`.
[[nodiscard]] double niceCeiling(double value);
