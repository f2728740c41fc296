// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/marketshare.h"

#include <optional>
#include <vector>

/// For each number of a sentence why it is taken for a market share, or nothing.
using ShareTriggers = std::vector<std::optional<ShareTrigger>>;

/// Makes shares of the numbers that are listed with one ("60, 18 and 19 percent") or that one is compared with ("24 percent, up from 22
/// percent", "against 22 percent in 2019").
void joinShares(const FigureScene &scene, ShareTriggers &shares);

/// Of the number, else of the verb before it ("exceeded 4%"), or of the whole list that "about" stands before (分别约为20.2%、9.1%).
[[nodiscard]] Comparator comparatorOfShare(const FigureScene &scene, const Placed<QuantityMention> &number);
