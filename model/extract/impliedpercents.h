// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/mentions.h"
#include "text/tokens.h"

#include <QStringView>

#include <span>
#include <vector>

/// A percentage that no "%" stands behind, by its place among the tokens.
struct ImpliedPercent {
    qsizetype first = 0;
    qsizetype last = 0; ///< one past
    QuantityMention mention;
};

/// Where a sentence stands: whether those shortly before it, or a phrase of its own, tell of percent, so that bare numbers may be some.
struct PercentContext {
    bool before = false;
};

/// What a sentence says in percent without the word, in the order of the text: parts in words ("a third of", "three-quarters", "one in
/// eight", "six out of every ten", "half a percent", 三分之一), the other numbers of a list ("60, 18 and 19 percent", "A with 24%, B with
/// 19", "of every hundred A sold 24, B 19"), and both ends of "from 12 to 15%". `known` are the quantities that the sentence has, in order; an implied one may take a place
/// of theirs, which it then overlaps.
[[nodiscard]] std::vector<ImpliedPercent> findImpliedPercents(QStringView text, const std::vector<Token> &tokens, qsizetype first,
                                                              qsizetype last, std::span<const QuantityMention> known, PercentContext context);

/// Whether a sentence without any other number is worth the search: a word of such a part stands in it.
[[nodiscard]] bool mayImplyPercent(const std::vector<Token> &tokens, qsizetype first, qsizetype last, PercentContext context);
