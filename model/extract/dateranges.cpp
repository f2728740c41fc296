// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dateranges.h"

#include "extract/chineseranges.h"

#include <cmath>

using enum DateWordKind;

namespace {

using E = DateExpression;

bool isDash(char16_t c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'~' || c == u'～';
}

/// One past the word or dash between the ends of a range that stands at `at`, or 0. `between` says that "and" will do.
qsizetype connector(const DateGrammar &grammar, qsizetype at, bool between)
{
    const bool slash = grammar.mark(at) == u'/' && grammar.is(at - 1, Number) && grammar.is(at + 1, Number);
    if (isDash(grammar.mark(at)) || slash || grammar.sign(at) == u'至' || grammar.sign(at) == u'到')
        return at + 1;
    switch (grammar.kind(at)) {
    case To:
    case Until:
    case Through:
        return at + 1;
    case And:
        return between ? at + 1 : 0;
    default:
        return 0;
    }
}

bool isPlain(const E &e)
{
    return e.form == E::Form::Calendar && e.container.unit == DateUnit::None && e.pointer == Pointer::None && !e.nth;
}

/// "4 to 22 January", "between 3 and 12 of Sept": the day before the date. `floor` is where the last expression ended.
std::optional<E> dayBefore(const DateGrammar &grammar, const E &e, qsizetype floor)
{
    const qsizetype before = e.first - 2;
    if (!e.day || !e.month || before < floor)
        return std::nullopt;
    const bool between = grammar.is(before - 1, Between);
    const qsizetype start = grammar.kind(before) == OrdinalMark ? before - 1 : before;
    const bool opened = between || grammar.is(start - 1, From) || isDash(grammar.mark(e.first - 1));
    E day;
    if (!opened || !connector(grammar, e.first - 1, between) || !grammar.is(start, Number)
        || !grammar.bareDay(start, day.day) || day.day >= e.day)
        return std::nullopt;
    day.first = start;
    day.last = e.first - 1;
    day.month = e.month;
    day.year = e.year;
    day.rule = "day of a range";
    return day;
}

/// "November 19-20", "April 4 to 6, 2019": the day after the date, and the year behind it for both.
std::optional<E> dayAfter(const DateGrammar &grammar, E &e, qsizetype limit)
{
    if (!e.day || !e.month || e.hasYear() || !connector(grammar, e.last, true))
        return std::nullopt;
    E day;
    const qsizetype end = grammar.bareDay(e.last + 1, day.day);
    const bool listed = grammar.is(e.last, And) && end && grammar.mark(end) != 0; // "April 24 and 25,"
    if (!end || end > limit || day.day <= e.day || day.day > daysInMonth(2000, e.month))
        return std::nullopt;
    if (!listed && !isDash(grammar.mark(e.last)) && !grammar.is(e.first - 1, From) && !grammar.is(end - 1, OrdinalMark)
        && !grammar.is(end - 1, Ordinal))
        return std::nullopt;
    day.first = e.last + 1;
    day.last = end;
    day.month = e.month;
    day.rule = "day of a range";
    int year = 0;
    const qsizetype named = grammar.mark(end) == u',' ? end + 1 : end;
    if (named < limit && grammar.plainYear(named, year)) {
        day.year = e.year = year;
        day.last = named + 1;
    }
    return day;
}

/// "2014-18": the short year.
std::optional<E> yearAfter(const DateGrammar &grammar, const E &e, qsizetype limit)
{
    const bool slash = grammar.mark(e.last) == u'/'; // "the 2019/20 season"
    if (!e.hasYear() || e.month || e.quarter || e.half || e.season || e.span != DateUnit::None || !(isDash(grammar.mark(e.last)) || slash))
        return std::nullopt;
    E year;
    const qsizetype end = grammar.shortYear(e.last + 1, e.year, year.year);
    if (!end || end > limit || (slash && year.year != e.year + 1))
        return std::nullopt;
    year.first = e.last + 1;
    year.last = end;
    year.rule = "short year";
    return year;
}

void inherit(E &from, const E &to)
{
    if (from.day && !from.month && !from.weekday && isPlain(from) && to.day > from.day && to.month && isPlain(to)) { // "the 3rd and 4th of May"
        from.month = to.month;
        from.year = to.year;
        return;
    }
    if (!isPlain(from) || from.hasYear() || !isPlain(to) || !to.hasYear() || to.span != DateUnit::None)
        return;
    if ((from.month && to.month) || (from.quarter && to.quarter) || (from.half && to.half)) {
        const bool over = from.month > to.month || from.quarter > to.quarter;
        from.year = to.year - over;
    }
}

} // namespace

void shareParts(const DateGrammar &grammar, std::vector<DateExpression> &expressions)
{
    std::vector<E> all;
    all.reserve(expressions.size());
    for (size_t i = 0; i < expressions.size(); ++i) {
        E e = std::move(expressions[i]);
        const qsizetype limit = i + 1 < expressions.size() ? expressions[i + 1].first : e.last + 4;
        if (isPlain(e)) {
            if (const auto before = dayBefore(grammar, e, all.empty() ? -1 : all.back().last))
                all.push_back(*before);
            auto after = dayAfter(grammar, e, limit);
            if (!after)
                after = yearAfter(grammar, e, limit);
            all.push_back(std::move(e));
            if (after)
                all.push_back(*after);
        } else {
            all.push_back(std::move(e));
        }
    }
    expressions = std::move(all);
    // "May, June and July 2019" is shared from the end on.
    for (size_t i = expressions.size(); i-- > 1;) {
        E &e = expressions[i - 1];
        const E &next = expressions[i];
        const bool again = next.first - e.last <= 3 && grammar.is(e.last, And) && grammar.is(next.first - 1, In); // "and again in"
        if (again)
            inherit(e, next);
        else if (next.first - e.last == 1
            && (connector(grammar, e.last, true) || grammar.is(e.last, Or) || grammar.mark(e.last) == u','))
            inherit(e, next);
    }
    for (size_t i = 1; i < expressions.size(); ++i)
        carryChineseParts(grammar, expressions[i - 1], expressions[i]);
}

namespace {

bool isDated(const DatedExpression &dated)
{
    return dated.date.edtf && dated.date.type == TimexType::Date && dated.date.point
        && !dated.date.edtf->isInterval();
}

/// A week stands for its Monday where a range begins, for its Sunday where one ends.
std::optional<Edtf> endOf(const DatedExpression &dated, bool begin)
{
    if (!dated.date.edtf || dated.date.type != TimexType::Date)
        return std::nullopt;
    return dated.date.edtf->isInterval() ? (begin ? dated.date.edtf->from() : dated.date.edtf->to()) : dated.date.edtf;
}

QString bounds(const DatedExpression *from, const DatedExpression *to)
{
    return (from ? from->date.timex : QStringLiteral("..")) + u'/' + (to ? to->date.timex : QStringLiteral(".."));
}

/// The day that many units after `day`, or before; nothing where the unit is none of the calendar's.
std::optional<Day> moved(Day day, double count, DateUnit unit)
{
    const int steps = int(std::lround(count));
    switch (unit) {
    case DateUnit::Day: return day + steps;
    case DateUnit::Week: return day + 7 * Day(steps);
    case DateUnit::Month: return addMonths(day, steps);
    case DateUnit::Quarter: return addMonths(day, 3 * steps);
    case DateUnit::Year: return addMonths(day, 12 * steps);
    case DateUnit::Decade: return addMonths(day, 120 * steps);
    default: return std::nullopt;
    }
}

std::optional<DateInterval> window(const DatedExpression &dated, const std::optional<Day> &reference)
{
    const E &e = dated.expression;
    if (!reference || dated.date.type != TimexType::Duration || (!e.pastWindow && !e.nextWindow) || e.count <= 0)
        return std::nullopt;
    const auto other = moved(*reference, e.pastWindow ? -e.count : e.count, e.unit);
    if (!other)
        return std::nullopt;
    const DatePoint first = DatePoint::ofDay(std::min(*other, *reference));
    const DatePoint last = DatePoint::ofDay(std::max(*other, *reference));
    if (!first.isCommon() || !last.isCommon())
        return std::nullopt;
    return DateInterval {e.first, e.last, first.timex() + u'/' + last.timex(), Edtf::interval(first.edtf(), last.edtf())};
}

/// The whole months or days from `first` to `last`.
DateInterval stretch(qsizetype begin, qsizetype end, Day first, Day last)
{
    const DatePoint from = DatePoint::containing(first, DateUnit::Month);
    const DatePoint to = DatePoint::containing(last, DateUnit::Month);
    if (from.first == first && to.last() == last)
        return {begin, end, from.timex() + u'/' + to.timex(), Edtf::interval(from.edtf(), to.edtf())};
    const DatePoint a = DatePoint::ofDay(first);
    const DatePoint b = DatePoint::ofDay(last);
    return {begin, end, a.timex() + u'/' + b.timex(), Edtf::interval(a.edtf(), b.edtf())};
}

/// The first so many months of a year.
std::optional<DateInterval> firstOf(const DatePoint &whole, const E &e, qsizetype begin, qsizetype end)
{
    const auto other = e.count >= 1 ? moved(whole.first, e.count, e.unit) : std::nullopt;
    return other && *other <= whole.last() + 1 ? std::optional(stretch(begin, end, whole.first, *other - 1)) : std::nullopt;
}

/// "The first nine months", 前三季度: of the last year in which they are over.
std::optional<DateInterval> firstBefore(const DatedExpression &dated, const std::optional<Day> &reference)
{
    const E &e = dated.expression;
    if (!reference || !e.firstWindow || (e.unit != DateUnit::Month && e.unit != DateUnit::Quarter))
        return std::nullopt;
    const DatePoint year = DatePoint::containing(*reference, DateUnit::Year);
    const auto other = moved(year.first, e.count, e.unit);
    return other ? firstOf(*other <= *reference ? year : year.shifted(-1), e, e.first, e.last) : std::nullopt;
}

/// "The first nine months of 2019", "the last two quarters of 2018", "the three months ended June 30", "the year to March 2020".
std::optional<DateInterval> measured(const DateGrammar &grammar, const DatedExpression &dated, const DatedExpression &next)
{
    const E &e = dated.expression;
    const E &second = next.expression;
    const bool adjacent = second.first == e.last || (second.first == e.last + 1 && grammar.sign(e.last) == u'的');
    if (adjacent && second.firstWindow && dated.date.point && dated.date.point->unit == DateUnit::Year) // 2018年前三季度
        return firstOf(*dated.date.point, second, e.first, second.last);
    const bool one = e.form == E::Form::Unit && e.container.pointer == Pointer::The
        && (e.container.unit == DateUnit::Year || e.container.unit == DateUnit::Week);
    const double count = one ? 1 : e.count;
    const DateUnit unit = one ? e.container.unit : e.unit;
    if (!next.date.point || !next.date.point->isCommon() || next.date.type != TimexType::Date || count < 1
        || !(one || dated.date.type == TimexType::Duration))
        return std::nullopt;
    const DatePoint &point = *next.date.point;
    qsizetype at = e.last;
    if (grammar.is(at, Of) && at + 1 == next.expression.first && (e.firstWindow || e.pastWindow) && unit < point.unit) {
        if (e.firstWindow)
            return firstOf(point, e, e.first, second.last);
        const auto other = moved(point.last() + 1, -count, unit);
        return other && *other >= point.first ? std::optional(stretch(e.first, second.last, *other, point.last())) : std::nullopt;
    }
    const bool ended = grammar.isEnded(at);
    if (!ended && !grammar.is(at, To) && !grammar.is(at, Through))
        return std::nullopt;
    ++at;
    if (ended && (grammar.is(at, On) || grammar.is(at, In)))
        ++at;
    if (at != next.expression.first || (point.unit != DateUnit::Day && point.unit != DateUnit::Month))
        return std::nullopt;
    const auto other = moved(point.last() + 1, -count, unit);
    return other && DatePoint::ofDay(*other).isCommon() ? std::optional(stretch(e.first, next.expression.last, *other, point.last())) : std::nullopt;
}

} // namespace

std::vector<DateInterval> findIntervals(const DateGrammar &grammar, const std::vector<DatedExpression> &dates,
                                        const std::optional<Day> &reference)
{
    std::vector<DateInterval> intervals;
    for (size_t i = 0; i < dates.size(); ++i) {
        const DatedExpression &dated = dates[i];
        const qsizetype before = dated.expression.first - 1;
        if (i + 1 < dates.size()) {
            if (const auto span = measured(grammar, dated, dates[i + 1])) {
                intervals.push_back(*span);
                ++i;
                continue;
            }
        }
        const auto beside = window(dated, reference);
        if (const auto past = beside ? beside : firstBefore(dated, reference)) {
            intervals.push_back(*past);
            continue;
        }
        if (i + 1 < dates.size()) {
            const DatedExpression &next = dates[i + 1];
            const bool between = grammar.is(before, Between);
            const bool from = grammar.is(before, From) || grammar.sign(before) == u'从' || grammar.sign(before) == u'自';
            const auto a = endOf(dated, true);
            const auto b = endOf(next, false);
            if (a && b && next.expression.first == dated.expression.last + 1 && connector(grammar, dated.expression.last, between)
                && a->range().first <= b->range().last) {
                intervals.push_back({between || from ? before : dated.expression.first, next.expression.last, bounds(&dated, &next),
                                     Edtf::interval(*a, *b)});
                ++i;
                continue;
            }
        }
        bool both = false;
        if (const auto chinese = chineseInterval(grammar, dated, i + 1 < dates.size() ? &dates[i + 1] : nullptr, both)) {
            intervals.push_back(*chinese);
            i += both;
            continue;
        }
        if (!isDated(dated) && !(dated.date.edtf && dated.date.type == TimexType::Date && dated.date.edtf->isInterval()))
            continue;
        qsizetype first = before;
        const DatePoint &point = *dated.date.point;
        std::optional<Edtf> edtf;
        QString timex;
        const bool spoken = dated.expression.form == E::Form::Unit && dated.expression.container.pointer == Pointer::The;
        const bool wholeEnd = dated.expression.mod == E::Mod::EndOf;
        switch (grammar.kind(before)) {
        case Since:
            edtf = Edtf::interval(endOf(dated, true), std::nullopt);
            timex = bounds(&dated, nullptr);
            break;
        case By:
        case Until:
            edtf = Edtf::interval(std::nullopt, endOf(dated, false));
            timex = bounds(nullptr, &dated);
            break;
        case To:
            if (!grammar.isPrior(before - 1))
                break;
            --first;
            [[fallthrough]];
        case Before: {
            const DatePoint end = point.shifted(-1);
            if (dated.expression.form == E::Form::Shift || spoken || !end.isCommon())
                break;
            const auto last = wholeEnd ? endOf(dated, false)
                : end.edtf() && end.edtf()->isInterval() ? end.edtf()->to() : end.edtf();
            edtf = Edtf::interval(std::nullopt, last);
            timex = QStringLiteral("../") + (wholeEnd ? dated.date.timex : end.timex());
            break;
        }
        case After: {
            const DatePoint start = point.shifted(1);
            if (dated.expression.form == E::Form::Shift || spoken || !start.isCommon())
                break;
            const auto begin = start.edtf() && start.edtf()->isInterval() ? start.edtf()->from() : start.edtf();
            edtf = Edtf::interval(begin, std::nullopt);
            timex = start.timex() + QStringLiteral("/..");
            break;
        }
        default:
            break;
        }
        if (edtf)
            intervals.push_back({first, dated.expression.last, timex, *edtf});
    }
    return intervals;
}
