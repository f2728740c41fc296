// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "extract/figurescene.h"

/// What a number that is no market share measures.
struct MeasureReading {
    Measure measure = Measure::Other;
    QString unit; ///< "percent", a currency code, "count" or "times"
    double value = 0; ///< negative where the text says that a measure fell by it
    bool change = false; ///< growth or decline, rather than a level
    QString words; ///< those that say so
    double strength = 0; ///< 0 to 1
};

/// Reads what a number measures from the words around it: users, revenue, profit, price, stores, growth of
/// sales, other counts. Nothing for sums that change hands once (an event's amount), fines, stakes, share
/// prices, spans of time, small counts of vague things.
[[nodiscard]] std::optional<MeasureReading> readMeasure(const FigureScene &scene,
                                                        const Placed<QuantityMention> &number);
