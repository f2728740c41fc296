// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Whether a quantity can be nobody's share of a market: no plain percentage, a range, a stake, a rate, a change, a growth, an aim.
[[nodiscard]] bool isNoShare(const FigureScene &scene, const Placed<QuantityMention> &number);

/// Whether "shares" means parts of a market: "the shares of 2018", "shares of the phone market", "shares of 15% and 10%", "put the
/// shares at 15%".
[[nodiscard]] bool isPluralOfShare(const FigureScene &scene, const PlacedCue &cue);

/// Whether a mark stands in a run that is more than a hyphen within a word.
[[nodiscard]] bool hasMark(const FigureScene &scene, TokenRun in);
