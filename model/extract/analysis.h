// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "extract/mentions.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <vector>

/// What the finders have made of one article: the input of the frames. Everything is in the order of the text.
struct Analysis {
    const Article &article;
    const std::vector<Token> &tokens;
    const std::vector<Sentence> &sentences;
    const std::vector<TextSpan> &boilerplate; ///< stretches that make no claim, disjoint
    const std::vector<DateMention> &dates;
    const std::vector<QuantityMention> &quantities;
    const std::vector<CompanyMention> &mentions; ///< anaphoric ones included
};
