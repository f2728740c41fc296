// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "extract/mentions.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <algorithm>
#include <span>
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

/// Those of a list in the order of the text that begin within a stretch. Looks at no others.
template<class Item>
[[nodiscard]] std::span<const Item> within(const std::vector<Item> &items, const TextSpan &stretch)
{
    const auto before = [](const Item &item, qsizetype place) { return item.span.begin < place; };
    const auto first = std::lower_bound(items.begin(), items.end(), stretch.begin, before);
    auto last = first;
    while (last != items.end() && last->span.begin < stretch.end)
        ++last;
    return {first, last};
}

/// Whether one of some disjoint stretches, in the order of the text, overlaps `span`.
[[nodiscard]] inline bool overlapsAny(const std::vector<TextSpan> &stretches, const TextSpan &span)
{
    const auto it = std::partition_point(stretches.begin(), stretches.end(), [&](const TextSpan &s) { return s.end <= span.begin; });
    return it != stretches.end() && it->overlaps(span);
}
