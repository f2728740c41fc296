// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/ids.h"

#include <span>
#include <utility>
#include <vector>

/// That an article tells of something in these days. Open ends count for their known year only.
struct ToldDays {
    ArticleId article;
    DateRange days;
    bool interval = false; ///< a from-to: it speaks of its two ends, not of the years between
};

/// How many articles speak about each year.
struct Coverage {
    qint64 firstYear = 0;
    std::vector<int> articles; ///< of firstYear, firstYear + 1, …

    [[nodiscard]] int of(qint64 year) const
    {
        const qint64 i = year - firstYear;
        return i >= 0 && i < qint64(articles.size()) ? articles[size_t(i)] : 0;
    }
};

/// Counts coverage of tellings as they come: it keeps what years an article speaks of, not how often it does.
class CoverageCounter
{
public:
    void add(const ToldDays &telling);
    [[nodiscard]] Coverage coverage();

private:
    void tidy();

    std::vector<std::pair<qint64, qint64>> m_spoken; ///< year, article
    size_t m_tidied = 0; ///< of them, each once and in order
};

[[nodiscard]] Coverage coverageOf(std::span<const ToldDays> tellings);
