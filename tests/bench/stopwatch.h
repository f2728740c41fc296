// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <functional>
#include <vector>

/// Times work over articles on some threads and prints a line for each:
/// {"name":…,"threads":…,"mb":…,"seconds":…,"cpu_seconds":…,"mb_per_s":…,"words_mb_per_s":…,"ratio":…}. `words_mb_per_s` is the
/// speed of a plain pass on one thread that only counts the words of the same texts, timed right before; `ratio` is mb_per_s
/// to it. What other programs do at the time shows in `seconds` beyond `cpu_seconds`, and less in the ratio.
class Stopwatch
{
public:
    explicit Stopwatch(const std::vector<Article> &articles);

    /// `work` is called once for the index of every article, from any of the threads.
    void time(const char *name, int threads, const std::function<void(size_t)> &work) const;

private:
    [[nodiscard]] double secondsToCountWords() const;

    const std::vector<Article> &m_articles;
    double m_megabytes;
};
