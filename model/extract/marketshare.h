// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Why a percentage is taken for a market share.
struct ShareTrigger {
    QString words; ///< those that say so
    double strength = 0; ///< 0 to 1
};

/// Whether a percentage is somebody's share of a market: "a share of 15%", "15% of the phone market",
/// "accounts for 15% of car sales". Not: stakes, fines, growth, percentage points, changes of a share, a
/// product's part of one firm's sales, surveys, discounts, aims, ranges.
[[nodiscard]] std::optional<ShareTrigger> shareTrigger(const FigureScene &scene,
                                                       const Placed<QuantityMention> &number);

/// Whether a percentage carries on the list of shares that the sentence, or the one before, began: "A 58%, B
/// 16%", "followed by B with 16%", "up from 12%".
[[nodiscard]] bool continuesShares(const FigureScene &scene, const Placed<QuantityMention> &number);

/// Whether a sentence that holds no share of its own heads a list of them ("Market share in 2018:").
[[nodiscard]] bool headsShares(const FigureScene &scene);
