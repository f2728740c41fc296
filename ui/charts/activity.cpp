// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/activity.h"

#include "core/calendar.h"
#include "palette/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qint64 mostPeriods = 40'000; // ten thousand years of quarters

/// Number of a year or quarter, counting on without holes.
qint64 numberOf(Day day, bool quarters)
{
    const CivilDate date = civilOf(day);
    return quarters ? date.year * 4 + (date.month - 1) / 3 : date.year;
}

DateRange daysOf(qint64 number, bool quarters)
{
    if (!quarters)
        return {dayOf({number, 1, 1}), dayOf({number, 12, 31})};
    const qint64 year = qint64(std::floor(double(number) / 4));
    const int month = int(number - year * 4) * 3 + 1;
    return {dayOf({year, month, 1}), dayOf({year, month + 2, daysInMonth(year, month + 2)})};
}

/// The number of the period that holds a row; nothing where its days belong to several.
std::optional<qint64> periodOf(const EventIndex &index, EventIndex::Row row, bool quarters)
{
    const DateRange days = index.days(row);
    if (days.startsOpen() && days.endsOpen())
        return std::nullopt;
    if (index.interval(row) || days.startsOpen() || days.endsOpen()) // it counts where it began
        return numberOf(days.startsOpen() ? days.last : days.first, quarters);
    const qint64 number = numberOf(days.first, quarters);
    return numberOf(days.last, quarters) == number ? std::optional(number) : std::nullopt;
}

/// The groups from the one with the most events on; all but the first `most - 1` share the last place where they are more.
std::vector<size_t> placesOf(const std::vector<int> &totals, size_t most)
{
    std::vector<size_t> order;
    for (size_t group = 0; group < totals.size(); ++group)
        if (totals[group] > 0)
            order.push_back(group);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return totals[a] > totals[b]; });
    std::vector<size_t> places(totals.size());
    for (size_t i = 0; i < order.size(); ++i)
        places[order[i]] = order.size() > most ? std::min(i, most - 1) : i;
    return places;
}

} // namespace

bool isActiveIn(const EventIndex &index, EventIndex::Row row, const DateRange &period)
{
    const bool quarters = period.last - period.first < 200;
    return periodOf(index, row, quarters) == numberOf(period.first, quarters);
}

StackData activityOf(const EventIndex &index, const FilterMask &mask, ActivityBy by, StackStep step, size_t most,
                     const std::function<int(const QString &)> &colourOf)
{
    const bool quarters = step == StackStep::Quarter;
    const bool kinds = by == ActivityBy::Kind;
    StackData stack;
    stack.unit = QStringLiteral("count");
    stack.colours = kinds ? StackData::Colours::Kinds : StackData::Colours::Companies;

    std::vector<std::pair<qint64, size_t>> found; // period, group
    std::vector<int> totals(kinds ? size_t(markShapeCount) : index.companyNames().size() + 1);
    mask.forEach([&](EventIndex::Row row) {
        if (row >= index.datedCount())
            return;
        const auto number = periodOf(index, row, quarters);
        if (!number) {
            ++stack.otherSpans;
            return;
        }
        const auto companies = index.companies(row);
        const size_t group = kinds ? size_t(markShapeOf(index.kind(row))) : companies.empty() ? totals.size() - 1 : companies.front();
        found.emplace_back(*number, group);
        ++totals[group];
    });
    if (found.empty())
        return stack;
    const auto [first, last] = std::minmax_element(found.begin(), found.end());
    const qint64 begin = first->first;
    const qint64 count = last->first - begin + 1;
    if (count > mostPeriods)
        return stack;
    for (qint64 i = 0; i < count; ++i)
        stack.periods.push_back(daysOf(begin + i, quarters));
    const std::vector<size_t> places = placesOf(totals, most);
    int folded = 0;
    for (size_t group = 0; group < totals.size(); ++group) {
        if (totals[group] == 0)
            continue;
        if (stack.series.size() <= places[group])
            stack.series.resize(places[group] + 1);
        StackSeries &series = stack.series[places[group]];
        series.parts.resize(size_t(count));
        folded += places[group] == most - 1;
        if (kinds) {
            series.name = nameOf(MarkShape(group));
            series.colour = int(group);
        } else {
            series.name = group + 1 == totals.size() ? QCoreApplication::translate("Chart", "no company") : index.companyNames()[group];
            series.colour = group + 1 == totals.size() ? -1 : colourOf(series.name);
        }
    }
    if (folded > 1) {
        stack.series.back().name = QCoreApplication::translate("Chart", "%n others", nullptr, folded);
        stack.series.back().colour = -1;
    }
    for (const auto &[number, group] : found) {
        auto &value = stack.series[places[group]].parts[size_t(number - begin)].value;
        value = value.value_or(0) + 1;
    }
    return stack;
}
