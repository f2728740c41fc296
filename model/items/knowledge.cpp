// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/knowledge.h"

#include "store/project.h"

#include <algorithm>

Result<Knowledge> Knowledge::of(Project &project, const std::function<bool()> &goOn)
{
    Knowledge knowledge;
    QHash<qint64, Day> byArticle;
    const auto articles = project.articles().each(
        [&](Article &&article) {
            // An open beginning is no day on which it was there.
            if (!article.published || article.published->range().startsOpen())
                return;
            const Day day = article.published->range().first;
            byArticle.insert(article.id.value(), day);
            knowledge.m_published.insert(article.hash, day);
            knowledge.m_days.push_back(day);
        },
        false);
    if (!articles)
        return articles.error();
    std::sort(knowledge.m_days.begin(), knowledge.m_days.end());
    knowledge.m_days.erase(std::unique(knowledge.m_days.begin(), knowledge.m_days.end()), knowledge.m_days.end());
    const auto claims = project.claims().eachTelling([&](ArticleId article, EventId event) {
        knowledge.m_told.emplace_back(event, byArticle.value(article.value(), DateRange::beginningOfTime));
        return !goOn || goOn();
    });
    if (!claims)
        return claims.error();
    auto &told = knowledge.m_told; // of each event the first day
    std::sort(told.begin(), told.end());
    told.erase(std::unique(told.begin(), told.end(), [](const auto &a, const auto &b) { return a.first == b.first; }), told.end());
    return knowledge;
}

FilterMask Knowledge::knownOn(const EventIndex &index, Day day) const
{
    FilterMask mask(index.count(), true);
    for (const auto &[event, told] : m_told)
        if (told > day)
            if (const auto row = index.rowOf(event))
                mask.set(*row, false);
    return mask;
}

bool Knowledge::isPublishedOn(const QString &document, Day day) const
{
    return m_published.value(document, DateRange::beginningOfTime) <= day;
}

bool Knowledge::isKnownOn(const std::vector<Claim> &claims, Day day) const
{
    return claims.empty() || std::ranges::any_of(claims, [&](const Claim &claim) { return isPublishedOn(claim.document, day); });
}
