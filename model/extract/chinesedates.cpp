// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedates.h"

#include "core/calendar.h"
#include "text/numerals.h"

#include <utility>

namespace {

using Named = ChinesePointer;

// The longer before the shorter that begins alike.
const Named years[] = {
    {u"今年", Pointer::This}, {u"本年", Pointer::This}, {u"去年", Pointer::Last}, {u"前年", Pointer::Last, 2},
    {u"明年", Pointer::Next}, {u"后年", Pointer::Next, 2}, {u"同年", Pointer::That}, {u"当年", Pointer::That},
    {u"次年", Pointer::After}, {u"翌年", Pointer::After},
};
const Named months[] = {
    {u"本月", Pointer::This}, {u"这个月", Pointer::This}, {u"上个月", Pointer::Last}, {u"上月", Pointer::Last},
    {u"下个月", Pointer::Next}, {u"下月", Pointer::Next}, {u"当月", Pointer::That}, {u"同月", Pointer::That},
};

} // namespace

char16_t ChineseDates::sign(qsizetype at) const
{
    if (at < 0 || at >= m_end || m_tokens[size_t(at)].kind != TokenKind::Ideographs)
        return 0;
    return m_text[m_tokens[size_t(at)].begin].unicode();
}

bool ChineseDates::says(qsizetype at, QStringView words) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (sign(at + i) != words[i])
            return false;
    }
    return true;
}

std::optional<DateExpression> ChineseDates::match(qsizetype at, qsizetype end)
{
    m_end = end;
    const TokenKind kind = m_tokens[size_t(at)].kind;
    if (kind != TokenKind::Ideographs && (kind != TokenKind::Number || !sign(at + 1)))
        return std::nullopt;
    if (kind == TokenKind::Number && at > 0 && m_tokens[size_t(at)].glued && m_tokens[size_t(at - 1)].kind == TokenKind::Word)
        return std::nullopt;
    E e;
    const qsizetype last = phrase(at, e);
    if (!last)
        return std::nullopt;
    e.first = at;
    e.last = last;
    return e;
}

qsizetype ChineseDates::phrase(qsizetype at, E &e) const
{
    using Rule = qsizetype (ChineseDates::*)(qsizetype, E &) const;
    static constexpr Rule rules[] = {
        &ChineseDates::decade, &ChineseDates::relativeYear, &ChineseDates::monthAndDay, &ChineseDates::partOfYear,
        &ChineseDates::week, &ChineseDates::dayWord, &ChineseDates::amount, &ChineseDates::reference,
    };
    for (const Rule rule : rules) {
        E attempt;
        if (const qsizetype end = (this->*rule)(at, attempt)) {
            e = std::move(attempt);
            return end;
        }
    }
    return 0;
}

qsizetype ChineseDates::number(qsizetype at, int &value) const
{
    if (at >= m_end)
        return 0;
    const Token &token = m_tokens[size_t(at)];
    if (token.kind == TokenKind::Number) {
        const auto number = token.length() <= 4 ? numberValue(token.in(m_text)) : std::nullopt;
        value = number ? int(*number) : -1;
        return number && *number == value ? at + 1 : 0;
    }
    int total = 0;
    int digit = -1;
    qsizetype i = at;
    for (; sign(i); ++i) {
        const int own = ideographDigit(QChar(sign(i)));
        if (own >= 0 && digit < 0)
            digit = own;
        else if (sign(i) == u'十' && total == 0) {
            total = (digit > 0 ? digit : 1) * 10;
            digit = -1;
        } else
            break;
    }
    if (i == at)
        return 0;
    value = total + (digit > 0 ? digit : 0);
    return i;
}

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
    for (const Named &year : years) {
        if (!says(at, year.words))
            continue;
        e.form = E::Form::Unit;
        e.container = {DateUnit::Year, year.pointer, year.steps};
        e.rule = "zh year";
        return insideYear(at + QStringView(year.words).size(), e);
    }
    int value = 0;
    const qsizetype digits = yearDigits(at, value);
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

/// What may follow a year: its month, quarter, half, season, beginning or end.
qsizetype ChineseDates::insideYear(qsizetype at, E &e) const
{
    qsizetype i = at;
    if (sign(i) == u'的')
        ++i;
    E part;
    if (const qsizetype end = monthAndDay(i, part); end && part.form == E::Form::Calendar && part.month && part.container.unit == DateUnit::None) {
        e.form = E::Form::Calendar;
        e.month = part.month;
        e.day = part.day;
        e.mod = part.mod;
        if (e.hasYear() && e.day > daysInMonth(e.year, e.month))
            return 0;
        return end;
    }
    if (const qsizetype end = partOfYear(i, part); end && part.form == E::Form::Calendar) {
        e.form = E::Form::Calendar;
        e.quarter = part.quarter;
        e.half = part.half;
        e.season = part.season;
        return end;
    }
    switch (sign(at)) {
    case u'底':
    case u'末':
        e.mod = E::Mod::EndOf;
        return at + 1;
    case u'初':
        e.mod = E::Mod::Start;
        return at + 1;
    case u'中':
        if (sign(at + 1) == u'国')
            return at;
        e.mod = E::Mod::Mid;
        return at + 1;
    default:
        break;
    }
    if (says(at, u"左右") || says(at, u"前后")) {
        e.approximate = true;
        return at;
    }
    return sign(at) == u'度' && e.hasYear() ? at + 1 : at;
}

/// 8月, 8月19日, 十二月底, 本月, 上个月29日, 29日.
qsizetype ChineseDates::monthAndDay(qsizetype at, E &e) const
{
    e.rule = "zh month";
    for (const Named &month : months) {
        if (!says(at, month.words))
            continue;
        e.form = E::Form::Unit;
        e.container = {DateUnit::Month, month.pointer, month.steps};
        const qsizetype end = at + QStringView(month.words).size();
        int day = 0;
        const qsizetype after = number(end, day);
        if (after && (sign(after) == u'日' || sign(after) == u'号') && day >= 1 && day <= 31) {
            e.form = E::Form::Calendar;
            e.day = day;
            return after + 1;
        }
        return insideMonth(end, e);
    }
    int value = 0;
    const qsizetype digits = number(at, value);
    if (!digits)
        return 0;
    if (sign(digits) == u'日' && sign(at - 1) != u'月' && value >= 1 && value <= 31 && sign(digits + 1) != u'内' && m_tokens[size_t(at)].kind == TokenKind::Number) {
        e.day = value;
        e.rule = "zh day";
        return digits + 1;
    }
    if (sign(digits) != u'月' || value < 1 || value > 12)
        return 0;
    if (sign(digits + 1) == u'内' || sign(digits + 1) == u'后')
        return 0;
    e.month = value;
    const qsizetype end = digits + 1;
    int day = 0;
    const qsizetype after = number(end, day);
    if (after && (sign(after) == u'日' || sign(after) == u'号')) {
        if (day < 1 || day > daysInMonth(2000, e.month))
            return 0;
        e.day = day;
        return after + 1;
    }
    return insideMonth(end, e);
}

qsizetype ChineseDates::insideMonth(qsizetype at, E &e) const
{
    switch (sign(at)) {
    case u'底':
    case u'末':
        e.mod = E::Mod::EndOf;
        return at + 1;
    case u'初':
        e.mod = E::Mod::Start;
        return at + 1;
    case u'份':
        return at + 1;
    default:
        break;
    }
    if (sign(at + 1) == u'旬' && (sign(at) == u'上' || sign(at) == u'中' || sign(at) == u'下')) {
        e.mod = sign(at) == u'上' ? E::Mod::Start : sign(at) == u'中' ? E::Mod::Mid : E::Mod::End;
        return at + 2;
    }
    return at;
}
