// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartoptions.h"

#include <QStringList>

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

    [[nodiscard]] bool isStack() const { return options.isStack(); }
    [[nodiscard]] bool isRing() const { return !options.activity && options.form == ChartForm::Ring; }
    [[nodiscard]] bool isEmpty() const { return isStack() ? stack.series.empty() : figures.series.empty(); }
};

[[nodiscard]] ChartContent chartContentOf(ChartOptions options, const ChartSource &source);

/// "Market share. Amazon China: 15 % in 2008, 0.6 % in 2018. Alibaba: …": what a chart says to those who do not see it.
[[nodiscard]] QString toldOf(const ChartContent &content);
