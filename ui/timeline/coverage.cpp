// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/coverage.h"

#include "core/calendar.h"

#include <algorithm>
#include <utility>

namespace
{

constexpr qint64 longestRun = 200; // a date no finer than a century says little about each of its years

} // namespace

Coverage coverageOf(std::span<const Telling> tellings)
{
    std::vector<std::pair<qint64, qint64>> spoken; // year, article
    for (const Telling &telling : tellings) {
        const auto &days = telling.days;
        if (days.startsOpen() && days.endsOpen())
            continue;
        const qint64 first = civilOf(days.startsOpen() ? days.last : days.first).year;
        const qint64 last = civilOf(days.endsOpen() ? days.first : days.last).year;
        if (telling.interval || last - first > longestRun) {
            spoken.emplace_back(first, telling.article.value());
            spoken.emplace_back(last, telling.article.value());
            continue;
        }
        for (qint64 year = first; year <= last; ++year)
            spoken.emplace_back(year, telling.article.value());
    }
    std::ranges::sort(spoken);
    spoken.erase(std::unique(spoken.begin(), spoken.end()), spoken.end());
    Coverage coverage;
    if (spoken.empty())
        return coverage;
    coverage.firstYear = spoken.front().first;
    coverage.articles.resize(size_t(spoken.back().first - coverage.firstYear) + 1);
    for (const auto &[year, article] : spoken)
        ++coverage.articles[size_t(year - coverage.firstYear)];
    return coverage;
}
