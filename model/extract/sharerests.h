// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figureholders.h"
#include "extract/figurewitness.h"
#include "extract/sharelists.h"

#include <functional>

/// What was told before the percentages of a sentence.
struct RestContext {
    size_t since = 0; ///< sentences since the last one with a share; 0 for none yet
    qsizetype before = 0; ///< shares of the text, up to the sentence
    std::function<Holders(const Placed<QuantityMention> &number)> holders; ///< whose a share would be
};

/// Makes shares of those percentages of a sentence that no words of their own call so, where all that stands around speaks for it. Growth,
/// stakes and parts of what is one firm's own never are.
void joinRest(const FigureScene &scene, ShareTriggers &shares, const RestContext &context, const FigureWitness *witness);
