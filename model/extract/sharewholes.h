// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/marketshare.h"

/// A part of a whole that is a market: "15% of the smartphone market", "took 15% of China's grocery spending", "15% of all orders". Not:
/// parts of a firm's own sales, staff or capital. `amongShares` holds where other shares stand right before, and "15% of units" is one, too.
[[nodiscard]] std::optional<ShareTrigger> shareOfWhole(const FigureScene &scene, const Placed<QuantityMention> &number, bool amongShares);

/// Plainly a part of what is one firm's own, or of each of many ("15% of its revenue", "15% of each fare"), or how much something changed.
[[nodiscard]] bool isOfOwn(const FigureScene &scene, const Placed<QuantityMention> &number);
