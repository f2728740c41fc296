// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/chinesewords.h"
#include "text/sentences.h"

#include <vector>

/// A stretch of a Chinese sentence that may be one name: tokens [first, last).
struct ChineseChunk {
    qsizetype first = 0;
    qsizetype last = 0;
    bool legal = false;     ///< ends with a legal form
    bool latin = false;     ///< ends with a word of letters
    bool company = false;   ///< for the caller: it was taken for a company
    bool shortForm = false; ///< for the caller: it was introduced as the short name of the one before
};

/// All such stretches of a sentence within `words`, in order, disjoint: what lies between words that are no part of a name.
/// A legal form ends one ("晨岭资本(香港)有限公司"); countries before a Latin name are no part of it (法国Naf Naf).
[[nodiscard]] std::vector<ChineseChunk> cutChineseChunks(const ChineseWords &words, const Sentence &sentence);

/// Whether it is made of countries and towns alone.
[[nodiscard]] bool isOnlyPlaces(const ChineseWords &words, const ChineseChunk &chunk);
