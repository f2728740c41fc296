// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartdata.h"

#include <QStringList>

/// The time that one column of a stack speaks for.
enum class StackStep : quint8 {
    Own,     ///< that of most of the figures: months, quarters, years
    Year,    ///< of shorter ones the mean
    Quarter,
};

/// What one series has in one period.
struct StackPart {
    std::optional<double> value;
    std::vector<QString> keys; ///< of the figures that it comes from, first the one to show; empty where events are counted
};

struct StackSeries {
    QString name;
    int colour = -1;       ///< slot of Theme::company(); for kinds of events their number in the order of marks
    std::vector<StackPart> parts; ///< one a period
};

/// Values of several series on top of each other: shares of a market, sums of money, counts of events.
struct StackData {
    enum class Colours : quint8 { Companies, Kinds };

    QString unit; ///< as Figure::unit
    Colours colours = Colours::Companies;
    bool partsOfWhole = false; ///< shares of one market: whatever is missing to 100 is somebody's
    std::vector<DateRange> periods; ///< ascending, disjoint
    std::vector<StackSeries> series; ///< bottom first
    std::vector<StackSeries> tail;   ///< the small ones, which one series at the top, Others, is the sum of
    int bounds = 0;     ///< "less than", "over": figures that are no values to be stacked
    int otherSpans = 0; ///< figures of a longer or a shorter time than the periods
    bool means = false; ///< some values are the mean of several shorter times

    [[nodiscard]] bool hasOthers() const { return !tail.empty(); }
    [[nodiscard]] double sum(size_t period) const;
    /// The first period whose parts are more than the whole, by more than rounding; nothing where there is none.
    [[nodiscard]] std::optional<size_t> overfull() const;
    /// Whether parts of 100 % mean anything: shares that add up to no more than it, or sums of what is not negative.
    [[nodiscard]] bool canBeRelative() const;
    /// The last period with a value that begins no later than `day`; else the first.
    [[nodiscard]] size_t periodAt(double day) const;
};

/// The preferred values of a chart's figures. Values that are only bounds are counted, not stacked.
[[nodiscard]] StackData stackOf(const ChartData &data, StackStep step);

/// Joins all but the `most - 1` largest series to Others, where there are more than `most`. Large is what has the highest value
/// anywhere; the largest is at the bottom.
void foldTail(StackData &stack, size_t most);

/// Every period in parts of 100: of the sum of what is there, or of the whole market for shares (which stay as they are).
void makeRelative(StackData &stack);
