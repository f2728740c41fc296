// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/figure.h"

#include <QString>

#include <functional>
#include <vector>

/// One market share as a chart draws it.
struct SharePoint {
    QString key;         ///< of the figure
    DateRange days;      ///< the span that it speaks for
    double percent = 0;
    Comparator comparator = Comparator::Equal;
    QString measuredBy;  ///< who measured it, else who reported it, or empty
    bool attributed = false; ///< measuredBy is a measurer, not a publisher
    QString definition;  ///< market and region, folded: points of unlike definitions are not joined silently
    bool second = false; ///< another value for the same time is preferred
    bool disputed = false; ///< there is another value for the same time
    int place = 0;       ///< among the values for the same time, 0 first,
    int places = 1;      ///< and how many there are: each gets its part of the span
};

/// The shares of one company, by time.
struct ShareSeries {
    QString company;
    int colour = -1; ///< slot of Theme::company()
    std::vector<SharePoint> points;
};

struct ShareData {
    std::vector<ShareSeries> series; ///< the one with the most points first
    QString market;                  ///< what most of the figures speak of, or empty
    QString region;
    int undated = 0;                 ///< shares without a time, which no chart can place
    int withoutCompany = 0;
};

/// The market shares among the figures that can be drawn. Where two values of one company speak for the same time, the preferred
/// one is that which a person accepted, else the exact before the hedged one, the measured before the merely reported, the latest.
///
/// `colourOf` gives the slot of a company, `publisherOf` who reported a figure that names no measurer.
[[nodiscard]] ShareData shareDataOf(const std::vector<Figure> &figures, const std::function<int(const QString &)> &colourOf,
                                    const std::function<QString(const Figure &)> &publisherOf = {});

/// "about 15 %", "under 1 %", "0.6 %": a value in words, as pictures write it.
[[nodiscard]] QString shareText(double percent, Comparator comparator);
