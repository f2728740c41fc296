// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "extract/gazetteer.h"
#include "extract/mentions.h"
#include "text/sentences.h"
#include "text/tokens.h"

/// What the tagger found in one article.
struct CompanyTags {
    std::vector<CompanyMention> mentions; ///< in the order of the text, disjoint
    std::vector<Company> companies; ///< those mentioned, unknown ones with the names that the text gives them
};

/// Finds companies by the gazetteer's names in every script, and unknown ones by context ("e-commerce upstart
/// X", "X Inc."); tells them from people, places and products; resolves "the company", "its rival" where the
/// text makes it plain. `publisher` is the article's own, which is no company of the story unless the text
/// says that it acts.
[[nodiscard]] CompanyTags tagCompanies(QStringView text, const std::vector<Token> &tokens,
                                       const std::vector<Sentence> &sentences, const Gazetteer &gazetteer,
                                       const QString &publisher);
