// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dategrammar.h"
#include "extract/dateresolver.h"

#include <vector>

/// An expression with what it was read as.
struct DatedExpression {
    DateExpression expression;
    ResolvedDate date;
};

/// Gives the dates of one sentence what their neighbours say: "between April and June 2018" and "4 to 22 January 1995" name
/// month and year once. May add the bare day or year at the other end of a range. Call before they are resolved.
void shareParts(const DateGrammar &grammar, std::vector<DateExpression> &expressions);

/// A stretch of tokens and the interval that it names.
struct DateInterval {
    qsizetype first = 0;
    qsizetype last = 0;
    QString timex;
    Edtf edtf;
};

/// "From A to B", "between A and B", "A–B", and "since", "by", "before", "after", "until" with their date, in one sentence;
/// in the order of the text. Only what is resolved makes an interval.
[[nodiscard]] std::vector<DateInterval> findIntervals(const DateGrammar &grammar, const std::vector<DatedExpression> &dates,
                                                      const std::optional<Day> &reference);
