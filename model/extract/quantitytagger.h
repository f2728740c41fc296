// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/mentions.h"
#include "text/tokens.h"

/// Finds amounts of money, percentages, counts and multiples, hedges ("about", "more than") included, in the order of the text.
/// Numbers inside `dates` are left alone.
[[nodiscard]] std::vector<QuantityMention> tagQuantities(QStringView text, const std::vector<Token> &tokens,
                                                         const std::vector<DateMention> &dates);
