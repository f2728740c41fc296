// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/stackdata.h"

#include "core/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace {

constexpr double roundingOfSum = 0.5; // shares are told to a tenth of a percent at best

/// 0 for days and weeks, 1 for months, 2 for quarters, 3 for longer, 4 for years and longer.
enum class Length : quint8 { Days, Month, Quarter, Half, Year };

Length lengthOf(const DateRange &days)
{
    const Day length = days.last - days.first + 1;
    return length <= 14 ? Length::Days : length <= 31 ? Length::Month : length <= 92 ? Length::Quarter : length <= 184 ? Length::Half : Length::Year;
}

DateRange yearOf(Day day)
{
    const auto year = civilOf(day).year;
    return {dayOf({year, 1, 1}), dayOf({year, 12, 31})};
}

DateRange quarterOf(Day day)
{
    const CivilDate date = civilOf(day);
    const int month = (date.month - 1) / 3 * 3 + 1;
    return {dayOf({date.year, month, 1}), dayOf({date.year, month + 2, daysInMonth(date.year, month + 2)})};
}

bool isStacked(const ChartPoint &point)
{
    return !point.second && !point.isBound();
}

Length usualLength(const ChartData &data)
{
    std::array<int, size_t(Length::Year) + 1> counts{};
    for (const ChartSeries &series : data.series)
        for (const ChartPoint &point : series.points)
            counts[size_t(lengthOf(point.days))] += isStacked(point);
    return Length(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

/// The period of a step that a figure belongs to; nothing where it speaks for a longer time.
std::optional<DateRange> periodOf(const DateRange &days, StackStep step, Length usual)
{
    if (step == StackStep::Own)
        return lengthOf(days) == usual ? std::optional(days) : std::nullopt;
    const DateRange period = step == StackStep::Year ? yearOf(days.first) : quarterOf(days.first);
    return period.contains(days) ? std::optional(period) : std::nullopt;
}

/// Values of one series in one period, on the way to one.
struct Gathered {
    std::vector<const ChartPoint *> whole; ///< for the period itself
    std::vector<const ChartPoint *> part;  ///< for shorter times within
};

StackPart partOf(const Gathered &gathered, bool &means)
{
    StackPart part;
    if (!gathered.whole.empty()) {
        part.value = gathered.whole.front()->value;
        part.keys = {gathered.whole.front()->key};
    } else if (!gathered.part.empty()) {
        double sum = 0;
        for (const ChartPoint *point : gathered.part) {
            sum += point->value;
            part.keys.push_back(point->key);
        }
        part.value = sum / double(gathered.part.size());
        means = means || gathered.part.size() > 1;
    }
    return part;
}

double highestOf(const StackSeries &series)
{
    double highest = 0;
    for (const StackPart &part : series.parts)
        highest = std::max(highest, part.value.value_or(0));
    return highest;
}

/// Spans of unlike lengths overlap now and then ("2018-06" beside "2018-05/2018-06"): a stack has one column for a time.
std::vector<DateRange> disjoint(const std::map<DateRange, int> &found)
{
    std::vector<DateRange> periods;
    for (const auto &[days, count] : found) {
        if (periods.empty() || !periods.back().overlaps(days))
            periods.push_back(days);
        else if (count > found.at(periods.back()))
            periods.back() = days;
    }
    return periods;
}

} // namespace

double StackData::sum(size_t period) const
{
    return std::accumulate(series.begin(), series.end(), 0.0, [period](double sum, const StackSeries &each) {
        return sum + each.parts[period].value.value_or(0);
    });
}

std::optional<size_t> StackData::overfull() const
{
    for (size_t i = 0; partsOfWhole && i < periods.size(); ++i)
        if (sum(i) > 100 + roundingOfSum)
            return i;
    return std::nullopt;
}

bool StackData::canBeRelative() const
{
    if (unit == u"percent" && !partsOfWhole)
        return false; // rates of growth are parts of nothing
    for (const StackSeries &each : series)
        for (const StackPart &part : each.parts)
            if (part.value.value_or(0) < 0)
                return false;
    return !overfull();
}

size_t StackData::periodAt(double day) const
{
    size_t found = 0;
    for (size_t i = 0; i < periods.size(); ++i)
        if (double(periods[i].first) <= day)
            found = i;
    return found;
}

StackData stackOf(const ChartData &data, StackStep step)
{
    StackData stack;
    stack.unit = data.subject.unit;
    stack.partsOfWhole = data.subject == ChartSubject();
    const Length usual = usualLength(data);
    std::map<DateRange, int> found;
    for (const ChartSeries &series : data.series)
        for (const ChartPoint &point : series.points) {
            stack.bounds += !point.second && point.isBound();
            if (!isStacked(point))
                continue;
            if (const auto period = periodOf(point.days, step, usual))
                ++found[*period];
            else
                ++stack.otherSpans;
        }
    stack.periods = disjoint(found);
    for (const ChartSeries &series : data.series) {
        std::map<DateRange, Gathered> gathered;
        for (const ChartPoint &point : series.points)
            if (const auto period = isStacked(point) ? periodOf(point.days, step, usual) : std::nullopt)
                (*period == point.days ? gathered[*period].whole : gathered[*period].part).push_back(&point);
        StackSeries made{series.company, series.colour, {}};
        for (const DateRange &period : stack.periods) {
            const auto values = gathered.find(period);
            made.parts.push_back(values == gathered.end() ? StackPart() : partOf(values->second, stack.means));
        }
        if (std::any_of(made.parts.begin(), made.parts.end(), [](const StackPart &part) { return part.value.has_value(); }))
            stack.series.push_back(std::move(made));
    }
    return stack;
}

void foldTail(StackData &stack, size_t most)
{
    std::stable_sort(stack.series.begin(), stack.series.end(),
                     [](const StackSeries &a, const StackSeries &b) { return highestOf(a) > highestOf(b); });
    if (stack.series.size() <= most)
        return;
    const auto first = stack.series.begin() + qptrdiff(most) - 1;
    stack.tail.assign(std::make_move_iterator(first), std::make_move_iterator(stack.series.end()));
    stack.series.erase(first, stack.series.end());
    StackSeries others{QCoreApplication::translate("Chart", "%n others", nullptr, int(stack.tail.size())), -1, {}};
    others.parts.resize(stack.periods.size());
    for (const StackSeries &each : stack.tail)
        for (size_t i = 0; i < each.parts.size(); ++i) {
            StackPart &part = others.parts[i];
            if (each.parts[i].value)
                part.value = part.value.value_or(0) + *each.parts[i].value;
            part.keys.insert(part.keys.end(), each.parts[i].keys.begin(), each.parts[i].keys.end());
        }
    stack.series.push_back(std::move(others));
}

void makeRelative(StackData &stack)
{
    for (size_t i = 0; !stack.partsOfWhole && i < stack.periods.size(); ++i) {
        const double whole = stack.sum(i);
        for (auto *list : {&stack.series, &stack.tail})
            for (StackSeries &series : *list)
                if (auto &value = series.parts[i].value; value && whole > 0)
                    value = *value / whole * 100;
    }
    stack.unit = QStringLiteral("percent");
}
