// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linelayout.h"
#include "charts/stackdata.h"

/// One series between two lines that run together where it has nothing; of few bars, one of them.
struct StackBand {
    size_t series = 0; ///< of StackData::series
    std::vector<QPointF> upper;
    std::vector<QPointF> lower;
};

/// What one series has in one period, on the screen: for hit tests and labels.
struct StackCell {
    QRectF rect;
    size_t series = 0;
    size_t period = 0;
};

/// Words within or above a stack.
struct StackLabel {
    QRectF rect;
    QString text;
    bool bold = false;
    bool warning = false; ///< more than the whole
    std::optional<size_t> inside; ///< of which series: its colour is the ground
};

/// Geometry of bars or areas on the time axis, decided before anything is painted.
struct StackLayout {
    enum class Form : quint8 { Bars, Area };

    ValueBand main;
    std::vector<StackBand> bands;  ///< of the periods in view, bottom first
    std::vector<StackCell> cells;
    std::vector<QRectF> rests;     ///< what is missing to the whole: hatched, nobody's
    std::vector<StackLabel> labels; ///< never over each other

    [[nodiscard]] const StackCell *cellAt(const QPointF &place) const;
};

/// `area` is the whole chart without its key. `relative`: the axis ends at 100 %, and what shares leave of it is marked. Areas join
/// periods that follow on each other; where one is missing, the gap stays open.
[[nodiscard]] StackLayout layoutStack(const StackData &data, StackLayout::Form form, bool relative, const TimeScale &scale,
                                      const QRectF &area, const TextWidth &widthOf);
