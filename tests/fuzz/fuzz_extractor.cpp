// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "extract/extractor.h"

/// Extraction is total: it ends, and what it found lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Extractor extractor;
    Article article;
    article.text = textOf(data, size);
    article.hash = Article::hashOf(article.text);
    const Extraction found = extractor.extract(article);
    const auto isIn = [&](const TextSpan &span) { return span.begin >= 0 && span.begin <= span.end && span.end <= article.text.size(); };
    for (const DateMention &date : found.dates)
        if (!isIn(date.span))
            qFatal("a date lies outside the text");
    for (const QuantityMention &quantity : found.quantities)
        if (!isIn(quantity.span))
            qFatal("a quantity lies outside the text");
    for (const CompanyMention &mention : found.mentions)
        if (!isIn(mention.span))
            qFatal("a company lies outside the text");
    return 0;
}
