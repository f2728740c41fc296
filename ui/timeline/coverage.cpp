// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/coverage.h"

#include "core/calendar.h"

#include <algorithm>

namespace
{

constexpr qint64 longestRun = 200; // a date no finer than a century says little about each of its years
constexpr size_t untidied = 100'000;

} // namespace

void CoverageCounter::add(const ToldDays &telling)
{
    const auto &days = telling.days;
    if (days.startsOpen() && days.endsOpen())
        return;
    const qint64 article = telling.article.value();
    const qint64 first = civilOf(days.startsOpen() ? days.last : days.first).year;
    const qint64 last = civilOf(days.endsOpen() ? days.first : days.last).year;
    if (telling.interval || last - first > longestRun) {
        m_spoken.emplace_back(first, article);
        m_spoken.emplace_back(last, article);
    } else {
        for (qint64 year = first; year <= last; ++year)
            m_spoken.emplace_back(year, article);
    }
    if (m_spoken.size() >= 2 * m_tidied + untidied)
        tidy();
}

void CoverageCounter::tidy()
{
    std::ranges::sort(m_spoken);
    m_spoken.erase(std::unique(m_spoken.begin(), m_spoken.end()), m_spoken.end());
    m_tidied = m_spoken.size();
}

Coverage CoverageCounter::coverage()
{
    tidy();
    Coverage coverage;
    if (m_spoken.empty())
        return coverage;
    coverage.firstYear = m_spoken.front().first;
    coverage.articles.resize(size_t(m_spoken.back().first - coverage.firstYear) + 1);
    for (const auto &[year, article] : m_spoken)
        ++coverage.articles[size_t(year - coverage.firstYear)];
    return coverage;
}

Coverage coverageOf(std::span<const ToldDays> tellings)
{
    CoverageCounter counter;
    for (const ToldDays &telling : tellings)
        counter.add(telling);
    return counter.coverage();
}
