// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast articles are extracted from: everything that stands between a text and its events and figures.

#include "benchtexts.h"
#include "stopwatch.h"

#include "extract/extractor.h"

#include <atomic>

int main()
{
    const std::vector<Article> articles = benchTexts();
    if (articles.empty())
        return 1;
    const Extractor extractor;
    std::atomic<size_t> found = 0;
    const Stopwatch stopwatch(articles);
    for (const int threads : {1, 2})
        stopwatch.time("extract", threads, [&](size_t i) { found += extractor.extract(articles[i]).events.size(); });
    return found > 0 ? 0 : 1;
}
