// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/activity.h"
#include "charts/chartdata.h"
#include "charts/stackdata.h"

#include <QStringList>

enum class ChartForm : quint8 { Line, Area, Bars, Ring };

/// What somebody wants to see.
struct ChartOptions {
    bool activity = false; ///< events counted, as bars; else the figures of `subject`
    ChartSubject subject;
    bool everyDefinition = false; ///< all markets and regions in one chart
    std::optional<ChartDefinition> definition; ///< one of them; else the usual choice
    ChartForm form = ChartForm::Line;
    bool relative = false; ///< parts of 100 %, where that means anything
    bool joinGaps = false; ///< dashed lines where nothing is known between two values
    ActivityBy by = ActivityBy::Kind;
    StackStep step = StackStep::Year; ///< of activity
    std::optional<int> year; ///< of the ring; else the last there is
    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

/// What charts are made of.
struct ChartSource {
    const std::vector<Figure> &figures; ///< those that the filter lets through
    const EventIndex &index;
    const FilterMask &mask;
    std::function<int(const QString &company)> colourOf;
    std::function<QString(const Figure &)> publisherOf;
};

/// One chart ready to be laid out: what is drawn, what is said beside it, and what could not be drawn.
struct ChartContent {
    ChartOptions options; ///< with what was chosen by itself, and without what cannot be
    ChartData figures;    ///< of lines
    StackData stack;      ///< of areas, bars and rings, folded to what colours can tell apart
    size_t period = 0;    ///< of the ring
    QString title;        ///< "Market share"
    QStringList about;    ///< below it, a line each: market, region, unit, step
    QStringList notes;    ///< "2 without a date", "shares of 2018 add up to 108 %"
    std::vector<QString> leftOut; ///< keys of the figures of a subject that no chart can place
    bool canBeRelative = false;

    [[nodiscard]] bool isStack() const { return options.activity || options.form != ChartForm::Line; }
    [[nodiscard]] bool isEmpty() const { return isStack() ? stack.series.empty() : figures.series.empty(); }
};

[[nodiscard]] ChartContent chartContentOf(ChartOptions options, const ChartSource &source);
