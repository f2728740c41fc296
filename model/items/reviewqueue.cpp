// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reviewqueue.h"

#include "index/timemark.h"
#include "store/project.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace {

/// Something found, with what it is ordered by.
struct Candidate {
    FoundRecord finding;
    double mark; ///< in days; the undated ones come last
    double confidence;
};

constexpr double undated = std::numeric_limits<double>::infinity();

double markOf(const Figure &figure)
{
    return figure.asOf ? double(timeMark(figure.asOf->range(), {})) / 2 : undated;
}

bool isReviewed(const Figure &figure)
{
    return !figure.claims.empty() || !figure.sources.empty() || figure.review == Review::Unreviewed;
}

/// Events by time, then figures.
std::vector<Candidate> candidatesIn(const EventIndex &index, const std::vector<Figure> &figures, ReviewScope scope)
{
    std::vector<Candidate> candidates;
    for (EventIndex::Row row = 0; row < index.count() && scope != ReviewScope::Figures; ++row)
        if (index.sources(row) > 0 || index.review(row) == Review::Unreviewed)
            candidates.push_back({{.event = index.id(row)}, row < index.datedCount() ? index.mark(row) : undated, index.confidence(row)});
    for (const Figure &figure : figures)
        if (scope != ReviewScope::Events && isReviewed(figure))
            candidates.push_back({{.figure = figure.id}, markOf(figure), figure.confidence});
    return candidates;
}

/// By the article that tells them first, then by their place in it; those that no article tells come last, as they are.
Result<std::vector<FoundRecord>> byArticle(Project &project, const std::vector<Candidate> &candidates)
{
    QSet<FoundRecord> left;
    left.reserve(qsizetype(candidates.size()));
    for (const Candidate &candidate : candidates)
        left.insert(candidate.finding);
    std::vector<FoundRecord> findings;
    const auto take = [&](const FoundRecord &finding) {
        if (left.remove(finding))
            findings.push_back(finding);
    };
    if (const auto read = project.claims().eachByPlace(take); !read)
        return read.error();
    for (const Candidate &candidate : candidates)
        take(candidate.finding);
    return findings;
}

} // namespace

Result<std::vector<FoundRecord>> findingsToReview(Project &project, const EventIndex &index, const std::vector<Figure> &figures,
                                                  ReviewOrder order, ReviewScope scope)
{
    std::vector<Candidate> candidates = candidatesIn(index, figures, scope);
    if (order == ReviewOrder::ByArticle)
        return byArticle(project, candidates);
    std::ranges::stable_sort(candidates, {}, order == ReviewOrder::ByDate ? &Candidate::mark : &Candidate::confidence);
    std::vector<FoundRecord> findings;
    for (const Candidate &candidate : candidates)
        findings.push_back(candidate.finding);
    return findings;
}

qint64 unreviewedAmong(const EventIndex &index, const std::vector<Figure> &figures)
{
    qint64 left = std::ranges::count(figures, Review::Unreviewed, &Figure::review);
    for (EventIndex::Row row = 0; row < index.count(); ++row)
        left += index.review(row) == Review::Unreviewed;
    return left;
}
