// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chineseranges.h"

#include <algorithm>

namespace {

using E = DateExpression;

bool says(const DateGrammar &grammar, qsizetype at, QStringView words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (grammar.sign(at + i) != words[i])
            return false;
    return true;
}

bool saysBefore(const DateGrammar &grammar, qsizetype end, QStringView words)
{
    return says(grammar, end - words.size(), words);
}

/// One past the first of the words that stands at `at`, or 0.
template<size_t N>
qsizetype pastAny(const DateGrammar &grammar, qsizetype at, const char16_t *const (&words)[N])
{
    for (const char16_t *word : words)
        if (says(grammar, at, word))
            return at + QStringView(word).size();
    return 0;
}

/// The first of the words that ends at `end`, or -1.
template<size_t N>
qsizetype beforeAny(const DateGrammar &grammar, qsizetype end, const char16_t *const (&words)[N])
{
    for (const char16_t *word : words)
        if (saysBefore(grammar, end, word))
            return end - QStringView(word).size();
    return -1;
}

constexpr const char16_t *since[] = {u"以来", u"至今", u"迄今", u"起", u"开始", u"開始", u"以來"};
constexpr const char16_t *until[] = {u"为止", u"止"};
constexpr const char16_t *untilHeads[] = {u"截至到", u"截止到", u"截至", u"截止", u"直到", u"直至"};
constexpr const char16_t *before[] = {u"之前", u"以前"};
constexpr const char16_t *after[] = {u"之后", u"以后", u"之後", u"以後"};
constexpr const char16_t *between[] = {u"之间", u"之間", u"期间", u"间", u"間"};

std::optional<Edtf> endOf(const Edtf &edtf, bool begin)
{
    return edtf.isInterval() ? (begin ? edtf.from() : edtf.to()) : edtf;
}

/// 前 and 后 alone close a date, unless more follows: 2018年前三季度, 2000年后期.
bool closes(const DateGrammar &grammar, const DatedExpression &dated, qsizetype at)
{
    const char16_t next = grammar.sign(at + 1);
    return dated.date.point->unit <= DateUnit::Year && next != u'后' && next != u'後' && next != u'夕' && next != u'期' && next != u'天' && !grammar.is(at + 1, DateWordKind::Number)
        && QStringView(u"一二两三四五六七八九十几").indexOf(QChar(next)) < 0;
}

} // namespace

void carryChineseParts(const DateGrammar &grammar, const E &from, E &to)
{
    const char16_t joint = grammar.sign(from.last);
    const char16_t dash = grammar.mark(from.last);
    const bool joined = joint == u'至' || joint == u'到' || joint == u'和' || joint == u'与'
        || ((grammar.sign(from.last - 1) || grammar.sign(to.last - 1) == u'月') && (dash == u'-' || dash == u'—' || dash == u'–' || dash == u'~' || dash == u'～'));
    if (!joined || to.first != from.last + 1 || to.form != E::Form::Calendar || to.hasYear() || to.container.unit != DateUnit::None)
        return;
    if (to.day && !to.month && from.month && from.day) {
        to.month = to.day >= from.day ? from.month : from.month % 12 + 1;
    } else if (to.day && !to.month) {
        return;
    }
    const bool wraps = (from.month && to.month && to.month < from.month) || (from.quarter && to.quarter < from.quarter);
    const bool alike = (from.month && to.month) || (from.quarter && to.quarter) || (from.half && to.half);
    if (!alike)
        return;
    if (from.hasYear())
        to.year = from.year + wraps;
    else if (!wraps && from.container.unit == DateUnit::Year)
        to.container = from.container;
}

std::optional<DateInterval> chineseInterval(const DateGrammar &grammar, const DatedExpression &dated, const DatedExpression *next,
                                            bool &both)
{
    both = false;
    if (!dated.date.edtf || !dated.date.point || dated.date.type != TimexType::Date || dated.expression.form == E::Form::Shift)
        return std::nullopt;
    const qsizetype first = dated.expression.first;
    qsizetype at = dated.expression.last;
    const char16_t joint = grammar.sign(at);
    if (next && next->expression.first == at + 1 && next->date.edtf && (joint == u'和' || joint == u'与' || joint == u'與' || joint == u'及')) {
        const qsizetype end = pastAny(grammar, next->expression.last, between);
        const auto from = endOf(*dated.date.edtf, true);
        const auto to = endOf(*next->date.edtf, false);
        if (end && from && to && from->range().first <= to->range().last) {
            both = true;
            return DateInterval {first, end, dated.date.timex + u'/' + next->date.timex, Edtf::interval(*from, *to)};
        }
    }
    bool inclusive = false;
    if ((joint == u'或' || joint == u'及' || joint == u'和') && grammar.sign(at + 1)) {
        inclusive = true;
        ++at;
    }
    const DatePoint &point = *dated.date.point;
    qsizetype end = pastAny(grammar, at, before);
    if (!end && !inclusive && grammar.sign(at) == u'前' && closes(grammar, dated, at))
        end = at + 1;
    if (end && dated.expression.mod == E::Mod::EndOf) // 年底前
        return DateInterval {first, end, QStringLiteral("../") + dated.date.timex, Edtf::interval(std::nullopt, endOf(*dated.date.edtf, false))};
    if (end) {
        const DatePoint last = inclusive ? point : point.shifted(-1);
        if (!last.isCommon() || !last.edtf())
            return std::nullopt;
        return DateInterval {first, end, QStringLiteral("../") + last.timex(), Edtf::interval(std::nullopt, endOf(*last.edtf(), false))};
    }
    end = pastAny(grammar, at, after);
    if (!end && !inclusive && (grammar.sign(at) == u'后' || grammar.sign(at) == u'後') && closes(grammar, dated, at))
        end = at + 1;
    if (end) {
        const DatePoint begin = inclusive ? point : point.shifted(1);
        if (!begin.isCommon() || !begin.edtf())
            return std::nullopt;
        return DateInterval {first, end, begin.timex() + QStringLiteral("/.."), Edtf::interval(endOf(*begin.edtf(), true), std::nullopt)};
    }
    if (inclusive)
        return std::nullopt;
    end = pastAny(grammar, at, since);
    if (end && !(grammar.sign(at) == u'起' && grammar.sign(at + 1) == u'诉')) {
        const bool head = grammar.sign(first - 1) == u'自' || grammar.sign(first - 1) == u'从' || grammar.sign(first - 1) == u'從';
        return DateInterval {head ? first - 1 : first, end, dated.date.timex + QStringLiteral("/.."),
                             Edtf::interval(endOf(*dated.date.edtf, true), std::nullopt)};
    }
    const qsizetype head = beforeAny(grammar, first, untilHeads);
    const qsizetype stop = pastAny(grammar, at, until);
    if (head >= 0 || stop) {
        return DateInterval {head >= 0 ? head : first, stop ? stop : at, QStringLiteral("../") + dated.date.timex,
                             Edtf::interval(std::nullopt, endOf(*dated.date.edtf, false))};
    }
    return std::nullopt;
}
