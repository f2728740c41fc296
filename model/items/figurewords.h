// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"

#include <QString>

// How figures are put into words for people; translated.

/// "about 15 %", "under 1 %", "0.6 %": a value as exact as its source says it is.
[[nodiscard]] QString hedgedWords(Comparator comparator, const QString &value);
[[nodiscard]] QString measureWord(Measure measure); ///< "Market share"
/// "0.7 %", "over RMB 5,000", "429.6 million".
[[nodiscard]] QString valueWords(const Figure &figure);
/// "20–25 %", "USD 500 million – USD 600 million": the two ends of one value.
[[nodiscard]] QString rangeWords(const Figure &lower, const Figure &upper);
/// "Alibaba · Market share 58.2 %": in one line what it is, but for the date.
[[nodiscard]] QString figureLine(const Figure &figure);
[[nodiscard]] QString percentWords(double percent); ///< "58.2 %"
