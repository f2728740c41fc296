// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"

/// The classes of words in resources/lexicon/*/measures.tsv; the first comment of the English one tells what
/// each is for. Region is regions.tsv. A word may be of several.
enum class Cue : quint8 {
    Measure,
    Share,
    Market,
    Hold,
    Mix,
    Up,
    Down,
    Change,
    Stake,
    Rate,
    People,
    Deal,
    Rival,
    Together,
    Rank,
    Aim,
    Said,
    According,
    Data,
    Measurer,
    Dated,
    Praise,
    Span,
    Firm,
    Region
};
inline constexpr int cueCount = int(Cue::Region) + 1;

/// The words of one class, with the columns after the class as fields (a Measure's name and kinds, a Region's
/// name).
[[nodiscard]] const Lexicon &figureWords(Cue cue);

/// The classes, one bit each, that may have an entry which begins with a word (its hash); none of the others has.
[[nodiscard]] quint32 cuesBeginning(quint32 word);
