// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dateranges.h"

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
    if (isDash(grammar.mark(at)) || grammar.sign(at) == u'至' || grammar.sign(at) == u'到')
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
    if (!e.hasYear() || e.month || e.quarter || e.half || e.season || e.span != DateUnit::None || !isDash(grammar.mark(e.last)))
        return std::nullopt;
    E year;
    const qsizetype end = grammar.shortYear(e.last + 1, e.year, year.year);
    if (!end || end > limit)
        return std::nullopt;
    year.first = e.last + 1;
    year.last = end;
    year.rule = "short year";
    return year;
}

void inherit(E &from, const E &to)
{
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
        if (next.first - e.last == 1
            && (connector(grammar, e.last, true) || grammar.is(e.last, Or) || grammar.mark(e.last) == u','))
            inherit(e, next);
    }
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

std::optional<DateInterval> window(const DatedExpression &dated, const std::optional<Day> &reference)
{
    const E &e = dated.expression;
    if (!reference || dated.date.type != TimexType::Duration || (!e.pastWindow && !e.nextWindow) || e.count <= 0)
        return std::nullopt;
    const int sign = e.pastWindow ? -1 : 1;
    const int count = sign * int(std::lround(e.count));
    Day other = 0;
    switch (e.unit) {
    case DateUnit::Day: other = *reference + count; break;
    case DateUnit::Week: other = *reference + 7 * Day(count); break;
    case DateUnit::Month: other = addMonths(*reference, count); break;
    case DateUnit::Quarter: other = addMonths(*reference, 3 * count); break;
    case DateUnit::Year: other = addMonths(*reference, 12 * count); break;
    case DateUnit::Decade: other = addMonths(*reference, 120 * count); break;
    default: return std::nullopt;
    }
    const DatePoint first = DatePoint::ofDay(std::min(other, *reference));
    const DatePoint last = DatePoint::ofDay(std::max(other, *reference));
    if (!first.isCommon() || !last.isCommon())
        return std::nullopt;
    return DateInterval {e.first, e.last, first.timex() + u'/' + last.timex(), Edtf::interval(first.edtf(), last.edtf())};
}

} // namespace

std::vector<DateInterval> findIntervals(const DateGrammar &grammar, const std::vector<DatedExpression> &dates,
                                        const std::optional<Day> &reference)
{
    std::vector<DateInterval> intervals;
    for (size_t i = 0; i < dates.size(); ++i) {
        const DatedExpression &dated = dates[i];
        const qsizetype before = dated.expression.first - 1;
        if (const auto past = window(dated, reference)) {
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
