// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/shareseries.h"

#include "items/figurewords.h"

#include <algorithm>
#include <map>

namespace {

QString definitionOf(const Figure &figure)
{
    return figure.market.toCaseFolded() + QLatin1Char('|') + figure.region.toCaseFolded();
}

SharePoint pointOf(const Figure &figure, const std::function<QString(const Figure &)> &publisherOf)
{
    SharePoint point;
    point.key = figure.key;
    point.days = figure.asOf->range();
    point.percent = figure.value;
    point.comparator = figure.comparator;
    point.attributed = !figure.attributedTo.isEmpty();
    point.measuredBy = point.attributed ? figure.attributedTo : publisherOf ? publisherOf(figure) : QString();
    point.definition = definitionOf(figure);
    return point;
}

// Smaller is preferred.
auto preferenceOf(const Figure &figure)
{
    const bool judged = figure.review == Review::Accepted || figure.review == Review::Edited;
    return std::tuple(!judged, figure.comparator != Comparator::Equal, figure.attributedTo.isEmpty(), -figure.confidence);
}

// Of values whose times overlap one is preferred; values for the very same time share it between them.
void rankWithinTime(std::vector<std::pair<SharePoint, const Figure *>> &points)
{
    for (size_t i = 0; i < points.size();) {
        size_t end = i + 1;
        while (end < points.size() && points[end].first.days.overlaps(points[i].first.days))
            ++end;
        size_t best = i;
        for (size_t j = i; j < end; ++j)
            if (preferenceOf(*points[j].second) < preferenceOf(*points[best].second))
                best = j;
        for (size_t j = i; j < end; ++j) {
            SharePoint &point = points[j].first;
            point.second = j != best;
            point.disputed = point.second && point.comparator == Comparator::Equal
                && point.percent != points[best].first.percent;
            for (size_t k = i; k < end; ++k) {
                if (points[k].first.days != point.days || k == j)
                    continue;
                ++point.places;
                point.place += k < j;
            }
        }
        i = end;
    }
}

QString mostFrequent(const std::map<QString, int> &counts)
{
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == counts.end() ? QString() : best->first;
}

} // namespace

ShareData shareDataOf(const std::vector<Figure> &figures, const std::function<int(const QString &)> &colourOf,
                      const std::function<QString(const Figure &)> &publisherOf)
{
    ShareData data;
    std::map<QString, std::vector<std::pair<SharePoint, const Figure *>>> byCompany;
    std::map<QString, int> markets;
    std::map<QString, int> regions;
    for (const Figure &figure : figures) {
        if (figure.measure != Measure::MarketShare || figure.review == Review::Rejected)
            continue;
        if (figure.company.isEmpty())
            ++data.withoutCompany;
        else if (!figure.asOf || figure.asOf->range().startsOpen() || figure.asOf->range().endsOpen())
            ++data.undated;
        else
            byCompany[figure.company].emplace_back(pointOf(figure, publisherOf), &figure);
        if (!figure.market.isEmpty())
            ++markets[figure.market];
        if (!figure.region.isEmpty())
            ++regions[figure.region];
    }
    for (auto &[company, points] : byCompany) {
        std::sort(points.begin(), points.end(), [](const auto &a, const auto &b) {
            return std::tie(a.first.days, a.first.key) < std::tie(b.first.days, b.first.key);
        });
        rankWithinTime(points);
        ShareSeries series{company, colourOf(company), {}};
        for (const auto &[point, figure] : points)
            series.points.push_back(point);
        data.series.push_back(std::move(series));
    }
    std::stable_sort(data.series.begin(), data.series.end(),
                     [](const auto &a, const auto &b) { return a.points.size() > b.points.size(); });
    data.market = mostFrequent(markets);
    data.region = mostFrequent(regions);
    return data;
}

QString shareText(double percent, Comparator comparator)
{
    return hedgedWords(comparator, percentWords(percent));
}
