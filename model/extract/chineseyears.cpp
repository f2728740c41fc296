// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedates.h"

#include "core/calendar.h"
#include "text/numerals.h"

namespace {

// The longer before the shorter that begins alike.
const ChinesePointer years[] = {
    {u"今年", Pointer::This}, {u"本年", Pointer::This}, {u"去年", Pointer::Last}, {u"前年", Pointer::Last, 2},
    {u"明年", Pointer::Next}, {u"后年", Pointer::Next, 2}, {u"同年", Pointer::That}, {u"当年", Pointer::That},
    {u"次年", Pointer::After}, {u"翌年", Pointer::After}, {u"上年", Pointer::Before},
    {u"上一年", Pointer::Before}, {u"前一年", Pointer::Before},
};

} // namespace

qsizetype ChineseDates::yearDigits(qsizetype at, int &value) const
{
    if (at >= m_end)
        return 0;
    const Token &token = m_tokens[size_t(at)];
    if (token.kind == TokenKind::Number) {
        const auto number = numberValue(token.in(m_text));
        if (!number || (token.length() != 4 && token.length() != 2))
            return 0;
        value = int(*number);
        if (token.length() == 2)
            value += value < 50 ? 2000 : 1900;
        return value == *number || token.length() == 2 ? at + 1 : 0;
    }
    value = 0;
    qsizetype i = at;
    for (; i < at + 4; ++i) {
        const int digit = sign(i) ? ideographDigit(QChar(sign(i))) : -1;
        if (digit < 0)
            return 0;
        value = value * 10 + digit;
    }
    return value >= 1000 ? i : 0;
}

/// 2004年, 2004年8月19日, 去年, 今年第三季度, 去年底, 2018年上半年, 2014年左右.
qsizetype ChineseDates::relativeYear(qsizetype at, E &e) const
{
    for (const ChinesePointer &year : years) {
        if (!says(at, year.words))
            continue;
        qsizetype end = at + QStringView(year.words).size();
        if (year.pointer == Pointer::Last && says(end, u"同期")) {
            e.form = E::Form::Shift;
            e.unit = DateUnit::Year;
            e.count = 1;
            e.direction = -1;
            e.anchor = E::Anchor::Discourse;
            e.yearly = true;
            e.rule = "zh same period";
            return end + 2;
        }
        e.form = E::Form::Unit;
        e.container = {DateUnit::Year, year.pointer, year.steps};
        e.rule = "zh year";
        if (sign(end) == u'度')
            ++end;
        return insideYear(end, e);
    }
    int value = 0;
    qsizetype digits = yearDigits(at, value);
    if (digits && says(digits, u"财年") && value >= 1000 && value <= 2999) {
        e.year = value;
        e.fiscal = true;
        e.rule = "zh fiscal year";
        return insideYear(digits + 2, e);
    }
    if (digits && value >= 1000 && value <= 2999 && m_tokens[size_t(at)].length() == 4 && endsYears(digits, value)) {
        e.year = value; // 2017至2018年
        e.rule = "zh year";
        return digits;
    }
    if (!digits || sign(digits) != u'年' || value < 1000 || value > 2999)
        return 0;
    const bool shortYear = m_tokens[size_t(at)].kind == TokenKind::Number && m_tokens[size_t(at)].length() == 2;
    const char16_t after = sign(digits + 1);
    if (shortYear && (after == u'前' || after == u'后' || after == u'来' || after == u'间' || after == u'的' || after == u'内'))
        return 0;
    e.year = value;
    e.rule = "zh year";
    return insideYear(digits + 1, e);
}

/// 至2018年, -18年 behind a year without its 年.
bool ChineseDates::endsYears(qsizetype at, int first) const
{
    const char16_t dash = mark(at);
    const bool joint = sign(at) == u'至' || sign(at) == u'到' || dash == u'-' || dash == u'—' || dash == u'–' || dash == u'~' || dash == u'～';
    int last = 0;
    const qsizetype end = joint ? yearDigits(at + 1, last) : 0;
    return end && sign(end) == u'年' && last > first;
}

/// What may follow a year: its month, quarter, half, season, beginning or end.
qsizetype ChineseDates::insideYear(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (sign(i) == u'的')
        ++i;
    E part;
    qsizetype dated = monthAndDay(i, part, true);
    if (!dated)
        dated = namedDay(i, part);
    if (dated && part.form == E::Form::Calendar && part.month && part.container.unit == DateUnit::None) {
        if (e.hasYear() && part.day > daysInMonth(e.year, part.month))
            return at; // 2019年2月29日: the year is all that is left
        e.form = E::Form::Calendar;
        e.month = part.month;
        e.day = part.day;
        e.weekday = part.weekday;
        e.mod = part.mod;
        return dated;
    }
    if (int week = 0; sign(i) == u'第') { // 第二周
        if (const qsizetype end = number(i + 1, week); end && sign(end) == u'周' && sign(end + 1) != u'年' && week >= 1 && week <= 53) {
            e.form = E::Form::Calendar;
            e.nth = week;
            e.nthUnit = DateUnit::Week;
            return end + 1;
        }
    }
    if (i + 1 < m_end && m_tokens[size_t(i)].word == wordHash(u"q") && m_tokens[size_t(i + 1)].glued) { // 2018年Q3
        int quarter = 0;
        if (const qsizetype end = number(i + 1, quarter); end && quarter >= 1 && quarter <= 4) {
            e.form = E::Form::Calendar;
            e.quarter = quarter;
            return end;
        }
    }
    if (const qsizetype end = partOfYear(i, part); end && part.form == E::Form::Calendar) {
        e.form = E::Form::Calendar;
        e.quarter = part.quarter;
        e.half = part.half;
        e.season = part.season;
        return end;
    }
    if (const qsizetype end = edgeOfYear(sign(at) == u'年' ? at + 1 : at, e))
        return end;
    if (says(at, u"左右") || says(at, u"前后")) {
        e.approximate = true;
        return at;
    }
    return sign(at) == u'度' && e.hasYear() ? at + 1 : at;
}

/// 底, 初, 中, 年底 behind a year.
qsizetype ChineseDates::edgeOfYear(qsizetype at, E &e) const
{
    switch (sign(at)) {
    case u'底':
    case u'末':
        e.mod = E::Mod::EndOf;
        return at + 1;
    case u'初':
        if (isPart(at + 1))
            return 0; // 大年初一: of another calendar
        e.mod = E::Mod::Start;
        return at + 1;
    case u'中':
        if (sign(at + 1) == u'国' || sign(at + 1) == u'期')
            return 0;
        e.mod = E::Mod::Mid;
        return at + 1;
    default:
        return 0;
    }
}
