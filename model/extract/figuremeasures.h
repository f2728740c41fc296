// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "extract/figurescene.h"

/// What a number that is no market share measures.
struct MeasureReading {
    Measure measure = Measure::Other;
    QString unit; ///< "percent", a currency code, "count" or "times"
    double value = 0; ///< of a decline, too, which is never a sales growth
    bool change = false; ///< growth or decline, rather than a level
    QString words; ///< those that say so
    double strength = 0; ///< 0 to 1
};

/// Reads what a number measures from the words around it: users, revenue, profit, price, stores, growth of
/// sales, stakes, share prices, other counts and sums. Nothing for sums that change hands once (an event's amount), fines, spans
/// of time, small counts of vague things.
[[nodiscard]] std::optional<MeasureReading> readMeasure(const FigureScene &scene,
                                                        const Placed<QuantityMention> &number);

[[nodiscard]] bool isOfFirm(Measure measure); ///< only firms have it
[[nodiscard]] bool isEarned(Measure measure); ///< in a period
