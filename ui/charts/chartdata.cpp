// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartdata.h"

#include "items/figurewords.h"
#include "items/preference.h"
#include "items/sureness.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace {

constexpr int fewestOfTable = 24; // figures of a market, from which on it is a table and no article

bool isAbout(const Figure &figure, const ChartSubject &subject)
{
    return figure.measure == subject.measure && figure.unit == subject.unit;
}

bool hasTime(const Figure &figure)
{
    return figure.asOf && !figure.asOf->range().startsOpen() && !figure.asOf->range().endsOpen();
}

QString definitionOf(const Figure &figure)
{
    return figure.market.toCaseFolded() + QLatin1Char('|') + figure.region.toCaseFolded();
}

ChartPoint pointOf(const Figure &figure, const std::function<QString(const Figure &)> &publisherOf)
{
    ChartPoint point;
    point.key = figure.key;
    point.days = figure.asOf->range();
    point.value = figure.value;
    point.comparator = figure.comparator;
    point.attributed = !figure.attributedTo.isEmpty();
    point.measuredBy = point.attributed ? figure.attributedTo : publisherOf ? publisherOf(figure) : QString();
    point.definition = definitionOf(figure);
    point.unsure = isUnsure(figure.confidence, figure.review);
    return point;
}

using Placed = std::pair<ChartPoint, const Figure *>;

bool isLowerEnd(const Figure &figure)
{
    return figure.comparator == Comparator::GreaterOrEqual || figure.comparator == Comparator::Greater;
}

bool isUpperEnd(const Figure &figure)
{
    return figure.comparator == Comparator::LessOrEqual || figure.comparator == Comparator::Less;
}

bool ofOneSentence(const Figure &a, const Figure &b)
{
    return std::ranges::any_of(a.claims, [&](const Claim &one) {
        return std::ranges::any_of(b.claims, [&](const Claim &other) { return one.document == other.document && one.span == other.span; });
    });
}

bool makeRange(const Figure &lower, const Figure &upper)
{
    return isLowerEnd(lower) && isUpperEnd(upper) && upper.value > lower.value && definitionOf(upper) == definitionOf(lower)
        && upper.attributedTo == lower.attributedTo && ofOneSentence(lower, upper);
}

// The two bounds that a sentence tells of one value are a range: the upper end goes into the point of the lower one. Points of one time
// stand side by side.
void joinRanges(std::vector<Placed> &points)
{
    std::vector<bool> taken(points.size());
    size_t from = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].first.days != points[from].first.days)
            from = i;
        if (!isLowerEnd(*points[i].second))
            continue;
        for (size_t j = from; j < points.size() && points[j].first.days == points[i].first.days; ++j) {
            if (taken[j] || !makeRange(*points[i].second, *points[j].second))
                continue;
            points[i].first.upper = points[j].second->value;
            points[i].first.upperKey = points[j].second->key;
            taken[j] = true;
            break;
        }
    }
    std::vector<Placed> kept;
    for (size_t i = 0; i < points.size(); ++i)
        if (!taken[i])
            kept.push_back(std::move(points[i]));
    points = std::move(kept);
}

// Smaller is preferred.
auto preferenceOf(const Figure &figure)
{
    const bool judged = figure.review == Review::Accepted || figure.review == Review::Edited;
    return std::tuple(!isPreferred(figure), !judged, figure.comparator != Comparator::Equal, figure.attributedTo.isEmpty(), -figure.confidence);
}

// Of values whose times overlap one is preferred; values for the very same time share it between them.
void rankWithinTime(std::vector<Placed> &points)
{
    for (size_t i = 0; i < points.size();) {
        size_t end = i + 1;
        while (end < points.size() && points[end].first.days.overlaps(points[i].first.days))
            ++end;
        size_t best = i;
        for (size_t j = i; j < end; ++j)
            if (preferenceOf(*points[j].second) < preferenceOf(*points[best].second))
                best = j;
        std::map<DateRange, int> places;
        for (size_t j = i; j < end; ++j) {
            ChartPoint &point = points[j].first;
            const ChartPoint &preferred = points[best].first;
            point.second = j != best;
            point.disputed = point.second && point.comparator == Comparator::Equal && point.value != preferred.value
                && point.definition == preferred.definition;
            point.place = places[point.days]++;
        }
        for (size_t j = i; j < end; ++j)
            points[j].first.places = places[points[j].first.days];
        i = end;
    }
}

QString mostFrequent(const std::map<QString, int> &counts)
{
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == counts.end() ? QString() : best->first;
}

bool adjacent(const ChartPoint &a, const ChartPoint &b)
{
    const Day length = std::max(a.days.last - a.days.first, b.days.last - b.days.first) + 1;
    const Day between = b.days.first - a.days.last - 1;
    return 4 * between < 3 * length; // 28 days are a missing month, beside one of 31
}

void joinNeighbours(std::vector<ChartPoint> &points)
{
    const ChartPoint *previous = nullptr;
    for (ChartPoint &point : points) {
        if (point.second)
            continue;
        point.joins = previous && !point.isRange() && !previous->isRange() && adjacent(*previous, point) && previous->definition == point.definition
            && previous->measuredBy == point.measuredBy;
        previous = &point;
    }
}

} // namespace

ChartData chartDataOf(const std::vector<Figure> &figures, const std::function<int(const QString &)> &colourOf,
                      const std::function<QString(const Figure &)> &publisherOf, const ChartSubject &subject,
                      const std::optional<ChartDefinition> &definition)
{
    ChartData data;
    data.subject = subject;
    std::map<QString, std::vector<Placed>> byCompany;
    std::map<QString, int> markets;
    std::map<QString, int> regions;
    for (const Figure &figure : figures) {
        if (!isAbout(figure, subject) || figure.review == Review::Rejected)
            continue;
        if (definition && (figure.market != definition->market || figure.region != definition->region)) {
            data.elsewhere.push_back(figure.key);
            continue;
        }
        if (figure.company.isEmpty())
            data.withoutCompany.push_back(figure.key);
        else if (!hasTime(figure))
            data.undated.push_back(figure.key);
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
        joinRanges(points);
        rankWithinTime(points);
        ChartSeries series{company, colourOf(company), false, {}};
        for (auto &[point, figure] : points)
            series.points.push_back(std::move(point));
        joinNeighbours(series.points);
        data.series.push_back(std::move(series));
    }
    std::stable_sort(data.series.begin(), data.series.end(),
                     [](const auto &a, const auto &b) { return a.points.size() > b.points.size(); });
    data.market = mostFrequent(markets);
    data.region = mostFrequent(regions);
    return data;
}

void markTail(ChartData &data, size_t most)
{
    if (data.series.size() <= most)
        return;
    const auto highest = [](const ChartSeries &series) {
        double value = -std::numeric_limits<double>::infinity();
        for (const ChartPoint &point : series.points)
            value = std::max(value, point.top());
        return value;
    };
    std::vector<std::pair<double, size_t>> order;
    for (size_t i = 0; i < data.series.size(); ++i)
        order.emplace_back(-highest(data.series[i]), i);
    std::sort(order.begin(), order.end());
    for (size_t rank = most; rank < order.size(); ++rank)
        data.series[order[rank].second].tail = true;
    std::stable_partition(data.series.begin(), data.series.end(), [](const ChartSeries &series) { return !series.tail; });
}

std::vector<SubjectCount> subjectsOf(const std::vector<Figure> &figures)
{
    std::map<std::pair<Measure, QString>, int> counts;
    for (const Figure &figure : figures)
        if (figure.review != Review::Rejected)
            ++counts[{figure.measure, figure.unit}];
    std::vector<SubjectCount> subjects;
    for (const auto &[subject, count] : counts)
        subjects.push_back({{subject.first, subject.second}, count});
    std::stable_sort(subjects.begin(), subjects.end(), [](const SubjectCount &a, const SubjectCount &b) {
        const ChartSubject shares;
        return std::tuple(a.subject != shares, -a.figures) < std::tuple(b.subject != shares, -b.figures);
    });
    return subjects;
}

std::vector<DefinitionCount> definitionsOf(const std::vector<Figure> &figures, const ChartSubject &subject)
{
    std::map<std::pair<QString, QString>, DefinitionCount> counts;
    for (const Figure &figure : figures)
        if (isAbout(figure, subject) && figure.review != Review::Rejected) {
            DefinitionCount &count = counts[{figure.market, figure.region}];
            count.definition = {figure.market, figure.region};
            ++count.figures;
            count.values += figure.asOf && figure.comparator <= Comparator::About ? 1 : 0;
        }
    std::vector<DefinitionCount> definitions;
    for (const auto &[names, count] : counts)
        definitions.push_back(count);
    std::stable_sort(definitions.begin(), definitions.end(),
                     [](const auto &a, const auto &b) { return std::tie(a.values, a.figures) > std::tie(b.values, b.figures); });
    return definitions;
}

std::optional<ChartDefinition> usualDefinition(const std::vector<DefinitionCount> &definitions)
{
    if (std::ranges::count_if(definitions, [](const DefinitionCount &each) { return each.figures >= fewestOfTable; }) < 2)
        return std::nullopt;
    return definitions.front().definition;
}

QString subjectWords(const ChartSubject &subject)
{
    const QString measure = measureWord(subject.measure);
    const bool plain = subject.unit == u"count" || (subject.unit == u"percent" && subject.measure == Measure::MarketShare);
    if (plain)
        return measure;
    if (subject.unit.isEmpty())
        return QCoreApplication::translate("Chart", "%1, no unit told").arg(measure);
    if (subject.unit == u"percent")
        return measure + QStringLiteral(", %");
    if (subject.unit == u"times")
        return QCoreApplication::translate("Chart", "%1, times").arg(measure);
    return measure + QStringLiteral(", ") + subject.unit;
}

QString definitionWords(const ChartDefinition &definition)
{
    if (definition.market.isEmpty() && definition.region.isEmpty())
        return QCoreApplication::translate("Chart", "market not told");
    if (definition.market.isEmpty())
        return definition.region;
    if (definition.region.isEmpty())
        return definition.market;
    return QCoreApplication::translate("Chart", "%1 in %2", "a market in a region").arg(definition.market, definition.region);
}

QString pointWords(double value, const QString &unit, Comparator comparator)
{
    Figure figure;
    figure.value = value;
    figure.unit = unit.isEmpty() ? QStringLiteral("count") : unit;
    figure.comparator = comparator;
    return valueWords(figure);
}

QString labelWords(double value, const QString &unit, Comparator comparator)
{
    return pointWords(unit == u"percent" ? QString::number(value, 'g', 3).toDouble() : value, unit, comparator);
}

QString pointWords(const ChartPoint &point, const QString &unit)
{
    if (!point.isRange())
        return pointWords(point.value, unit, point.comparator);
    Figure lower;
    lower.value = point.value;
    lower.unit = unit.isEmpty() ? QStringLiteral("count") : unit;
    Figure upper = lower;
    upper.value = *point.upper;
    return rangeWords(lower, upper);
}

QString labelWords(const ChartPoint &point, const QString &unit)
{
    return point.isRange() ? pointWords(point, unit) : labelWords(point.value, unit, point.comparator);
}

QString tickWords(double value)
{
    const struct {
        double from;
        const char *word;
    } scales[] = {{1e12, " tn"}, {1e9, " bn"}, {1e6, " m"}, {1e4, "k"}};
    for (const auto &scale : scales)
        if (std::abs(value) >= scale.from)
            return QString::number(value / (scale.from == 1e4 ? 1e3 : scale.from), 'g', 4) + QLatin1String(scale.word);
    return QLocale().toString(value, 'g', 6);
}
