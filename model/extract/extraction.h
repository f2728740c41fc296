// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/event.h"
#include "core/figure.h"
#include "extract/mentions.h"

#include <vector>

/// All that was found in one article. Mentions in the order of the text; each event and figure has exactly one claim, and is
/// not merged yet.
struct Extraction {
    Article article; ///< with `published`, `publishedFrom`, `language` and `title` filled in where they could be found
    std::vector<DateMention> dates;
    std::vector<QuantityMention> quantities;
    std::vector<CompanyMention> mentions;
    std::vector<Company> companies; ///< those mentioned, with the names that the gazetteer and the text give them
    std::vector<Event> events;
    std::vector<Figure> figures;
};
