// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueset.h"
#include "extract/figureholders.h"
#include "extract/figuremeasures.h"

/// What is known about a number when it is asked whether it is worth telling of its company.
struct FigureGrounds {
    std::optional<MeasureReading> reading; ///< what its words say that it is
    Holders holders; ///< whose it would be
    bool ofProtagonist = false; ///< of whom the whole text tells
    bool dated = false; ///< its sentence tells when
    bool inHead = false; ///< in the headline or the first sentences
};

/// What speaks for a number being a hard figure of a company rather than one told in passing.
[[nodiscard]] CueSet cuesOfFigure(const FigureScene &scene, const Placed<QuantityMention> &number, const FigureGrounds &grounds, bool named = false);

/// How likely it is one: 0 to 1 (the weights are in resources/lexicon/en/figureweights.tsv).
[[nodiscard]] double likelihoodOfFigure(const CueSet &cues);

/// Whether a number may be a figure though no word says what it measures: no sum that changes hands, span of time, name of a model.
[[nodiscard]] bool mayBeFigure(const FigureScene &scene, const Placed<QuantityMention> &number);
[[nodiscard]] MeasureReading untoldReading(const Placed<QuantityMention> &number);
