// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueset.h"
#include "extract/figureholders.h"

/// What is known about a percentage when it is asked whether it is a market share.
struct ShareGrounds {
    bool first = false; ///< it was read as one by its own words
    qsizetype here = 0; ///< others of its sentence that were
    size_t since = 0; ///< sentences since the last one with a share; 0 for none yet
    qsizetype before = 0; ///< shares of the text, up to its sentence
    Holders holders; ///< whose it would be
};

/// What speaks for a percentage being a market share, in the sentence and around it.
[[nodiscard]] CueSet cuesOfShare(const FigureScene &scene, const Placed<QuantityMention> &number, const ShareGrounds &grounds, bool named = false);

/// How likely it is one: 0 to 1 (the weights are in resources/lexicon/en/shareweights.tsv).
[[nodiscard]] double likelihoodOfShare(const CueSet &cues);
