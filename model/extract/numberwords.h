// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueset.h"
#include "extract/figureholders.h"

/// A token as a cue: "C" a company, "D" a date, "N" a number, "^" beyond the sentence, else the word in small letters, not all of a long one.
[[nodiscard]] QString cueWord(const FigureScene &scene, qsizetype at);

/// The classes of words that lie wholly in the run, as cues of a group.
void tellClasses(CueSet &cues, QLatin1StringView group, const FigureScene &scene, TokenRun in);

/// The words beside a number, the classes of those around it, how far the company before it is.
void tellSurroundings(CueSet &cues, const FigureScene &scene, const Placed<QuantityMention> &number);

/// How a number is tied to whose it is.
void tellHolders(CueSet &cues, const Holders &holders);
