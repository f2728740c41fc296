// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/gazetteer.h"
#include "extract/namechunks.h"

enum class NameVerdict : quint8 {
    Refused, ///< something else: a person, a place, a longer name
    Doubtful, ///< to be taken only where the article names the company beyond doubt
    Certain
};

/// What a gazetteer's name means at [first, last), by the words around it
/// (resources/lexicon/en/lookalikes.tsv). `chunk` is the run of capital words it stands in, or null.
[[nodiscard]] NameVerdict judgeName(const NameContext &context, const NameChunk *chunk, qsizetype first,
                                    qsizetype last, const Gazetteer::Match &match);
