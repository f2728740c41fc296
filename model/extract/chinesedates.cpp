// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedates.h"

#include "core/calendar.h"
#include "text/numerals.h"

#include <utility>

namespace {

using Named = ChinesePointer;

// The longer before the shorter that begins alike.
const Named months[] = {
    {u"本月", Pointer::This}, {u"这个月", Pointer::This}, {u"上个月", Pointer::Last}, {u"上月", Pointer::Last},
    {u"下个月", Pointer::Next}, {u"下月", Pointer::Next}, {u"当月", Pointer::That}, {u"同月", Pointer::That},
    {u"次月", Pointer::After},
};

/// A day that has a name, in the calendar of the West; those of the lunar calendar are not.
struct NamedDay {
    const char16_t *words;
    int month;
    int day;
};
const NamedDay namedDays[] = {
    {u"元旦", 1, 1}, {u"情人节", 2, 14}, {u"劳动节", 5, 1}, {u"国庆节", 10, 1}, {u"国庆长假", 10, 1}, {u"国庆黄金周", 10, 1},
    {u"光棍节", 11, 11}, {u"双十一", 11, 11}, {u"双十二", 12, 12}, {u"平安夜", 12, 24}, {u"圣诞节", 12, 25}, {u"圣诞", 12, 25},
};

/// The form that these tables have of a character that Taiwan and Hong Kong write differently.
char16_t simplified(char16_t c)
{
    switch (c) {
    case u'個': return u'个';
    case u'後': return u'后';
    case u'這': return u'这';
    case u'週': return u'周';
    case u'禮': return u'礼';
    case u'當': return u'当';
    case u'內': return u'内';
    case u'間': return u'间';
    case u'過': return u'过';
    case u'來': return u'来';
    case u'雙': return u'双';
    case u'號': return u'号';
    case u'財': return u'财';
    case u'節': return u'节';
    case u'開': return u'开';
    case u'現': return u'现';
    case u'將': return u'将';
    case u'數': return u'数';
    case u'幾': return u'几';
    case u'聖': return u'圣';
    case u'誕': return u'诞';
    case u'時': return u'时';
    case u'紀': return u'纪';
    default: return c;
    }
}

} // namespace

char16_t ChineseDates::sign(qsizetype at) const
{
    if (at < 0 || at >= m_end || m_tokens[size_t(at)].kind != TokenKind::Ideographs)
        return 0;
    return simplified(m_text[m_tokens[size_t(at)].begin].unicode());
}

char16_t ChineseDates::mark(qsizetype at) const
{
    return at >= 0 && at < m_end && m_tokens[size_t(at)].kind == TokenKind::Punctuation ? m_text[m_tokens[size_t(at)].begin].unicode() : u'\0';
}

bool ChineseDates::isPart(qsizetype at) const
{
    if (at >= 0 && at < m_end && m_tokens[size_t(at)].kind == TokenKind::Number)
        return true;
    const char16_t c = sign(at);
    return c && (ideographDigit(QChar(c)) >= 0 || ideographScale(QChar(c)) > 0 || c == u'几' || c == u'数' || c == u'多' || c == u'半');
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
    if (kind != TokenKind::Ideographs && (kind != TokenKind::Number || (!sign(at + 1) && !sign(at + 3))))
        return std::nullopt;
    if (kind == TokenKind::Number && at > 0 && m_tokens[size_t(at)].glued && m_tokens[size_t(at - 1)].kind == TokenKind::Word)
        return std::nullopt;
    E e;
    const qsizetype last = phrase(at, e);
    if (!last || (e.season && e.form == E::Form::Calendar && !e.hasYear() && e.container.unit == DateUnit::None && sign(last - 1) == u'天'))
        return std::nullopt; // 游戏公司的冬天: a figure of speech
    e.first = at;
    e.last = last;
    return e;
}

qsizetype ChineseDates::phrase(qsizetype at, E &e) const
{
    using Rule = qsizetype (ChineseDates::*)(qsizetype, E &) const;
    static constexpr Rule rules[] = {
        &ChineseDates::decade, &ChineseDates::relativeYear, &ChineseDates::monthAndDay, &ChineseDates::partOfYear,
        &ChineseDates::week, &ChineseDates::dayWord, &ChineseDates::namedDay, &ChineseDates::edge, &ChineseDates::set,
        &ChineseDates::window, &ChineseDates::amount, &ChineseDates::reference,
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

/// 年底, 年初, 年内, 月底: of the year or month that is.
qsizetype ChineseDates::edge(qsizetype at, E &e) const
{
    const bool year = sign(at) == u'年';
    if ((!year && sign(at) != u'月') || isPart(at - 1) || sign(at - 1) == u'全' || sign(at - 1) == u'每' || sign(at - 1) == u'个')
        return 0;
    e.form = E::Form::Unit;
    e.container = {year ? DateUnit::Year : DateUnit::Month, Pointer::This, 1};
    e.rule = "zh edge";
    if (sign(at + 1) == u'内')
        return at + 2;
    return sign(at + 1) == u'中' && !year ? 0 : edgeOfYear(at + 1, e);
}

/// 双十一, 双11, 元旦.
qsizetype ChineseDates::namedDay(qsizetype at, E &e) const
{
    e.rule = "zh named day";
    for (const NamedDay &day : namedDays) {
        if (!says(at, day.words))
            continue;
        e.month = day.month;
        e.day = day.day;
        return at + QStringView(day.words).size();
    }
    int value = 0;
    if (sign(at) != u'双' || at + 1 >= m_end || m_tokens[size_t(at + 1)].kind != TokenKind::Number)
        return 0;
    const qsizetype end = number(at + 1, value);
    if (!end || (value != 11 && value != 12))
        return 0;
    e.month = e.day = value;
    return end;
}

/// （周二）, ，星期一 behind a day.
qsizetype ChineseDates::bracketedWeekday(qsizetype at, E &e) const
{
    const char16_t open = mark(at);
    const bool bracket = open == u'（' || open == u'(';
    if (!bracket && open != u'，' && open != u',')
        return at;
    qsizetype i = at + 1;
    i = sign(i) == u'周' ? i + 1 : says(i, u"星期") || says(i, u"礼拜") ? i + 2 : 0;
    E day;
    const qsizetype end = i ? weekday(i, day) : 0;
    if (!end || (bracket && mark(end) != u'）' && mark(end) != u')') || sign(end) == u'年')
        return at;
    e.weekday = day.weekday;
    return bracket ? end + 1 : end;
}

/// 8月, 8月19日, 十二月底, 本月, 上个月29日, 29日.
qsizetype ChineseDates::monthAndDay(qsizetype at, E &e) const
{
    return monthAndDay(at, e, false);
}

qsizetype ChineseDates::monthAndDay(qsizetype at, E &e, bool inYear) const
{
    e.rule = "zh month";
    if (!inYear && sign(at - 1) == u'年')
        return 0; // of a year that is none: 康熙三年五月, 每年9月
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
            return bracketedWeekday(after + 1, e);
        }
        return insideMonth(end, e);
    }
    int value = 0;
    const qsizetype digits = number(at, value);
    if (!digits)
        return 0;
    const bool joined = sign(at - 1) == u'至' || sign(at - 1) == u'到'; // 一月十日到十二日
    if (sign(digits) == u'日' && sign(at - 1) != u'月' && value >= 1 && value <= 31 && sign(digits + 1) != u'内'
        && (m_tokens[size_t(at)].kind == TokenKind::Number || joined)) {
        e.day = value;
        e.rule = "zh day";
        return bracketedWeekday(digits + 1, e);
    }
    if (value < 1 || value > 12)
        return 0;
    if (opensMonths(digits, value)) { // 今年1—5月
        e.month = value;
        return digits;
    }
    if (sign(digits) != u'月')
        return 0;
    const bool counted = m_tokens[size_t(at)].kind == TokenKind::Ideographs; // 一月后
    if (sign(digits + 1) == u'内' || (sign(digits + 1) == u'后' && counted) || (sign(digits + 1) == u'初' && isPart(digits + 2)))
        return 0;
    e.month = value;
    const qsizetype end = digits + 1;
    int day = 0;
    const qsizetype after = number(end, day);
    if (after && (sign(after) == u'日' || sign(after) == u'号')) {
        if (day < 1 || day > daysInMonth(2000, e.month))
            return 0;
        e.day = day;
        return bracketedWeekday(after + 1, e);
    }
    return insideMonth(end, e);
}

/// Behind the first month of 1—5月, 1至9月.
bool ChineseDates::opensMonths(qsizetype at, int first) const
{
    const char16_t dash = mark(at);
    int last = 0;
    const bool joined = dash == u'-' || dash == u'—' || dash == u'–' || dash == u'~' || dash == u'～' || sign(at) == u'至' || sign(at) == u'到';
    const qsizetype end = joined ? number(at + 1, last) : 0;
    return end && sign(end) == u'月' && last > first && last <= 12;
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
        return sign(at + 1) == u'额' ? at : at + 1; // 9月份额
    default:
        break;
    }
    if (sign(at + 1) == u'旬' && (sign(at) == u'上' || sign(at) == u'中' || sign(at) == u'下')) {
        e.mod = sign(at) == u'上' ? E::Mod::Start : sign(at) == u'中' ? E::Mod::Mid : E::Mod::End;
        return at + 2;
    }
    return at;
}
