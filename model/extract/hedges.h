// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "text/tokens.h"

#include <QStringView>

#include <vector>

/// Words before a number that make it a bound or a guess: "about", "more than", "up to", "well over", 约, 超过.
struct HedgeWords {
    Comparator comparator = Comparator::Equal;
    qsizetype first = 0; ///< its first token; the number's own where there is none
};

/// The hedge that ends right before token `at`, not before token `floor`.
[[nodiscard]] HedgeWords hedgeBefore(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype floor);

/// "or more", "or less", "+": one past it, or `at` where there is none; sets the comparator.
[[nodiscard]] qsizetype hedgeAfter(QStringView text, const std::vector<Token> &tokens, qsizetype at, Comparator &comparator);
