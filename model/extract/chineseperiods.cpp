// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedates.h"

#include "text/numerals.h"

namespace {

using Named = ChinesePointer;

// The longer before the shorter that begins alike.
const Named weeks[] = {
    {u"上上周", Pointer::Last, 2}, {u"下下周", Pointer::Next, 2}, {u"上上个星期", Pointer::Last, 2},
    {u"本周", Pointer::This}, {u"这周", Pointer::This}, {u"这个星期", Pointer::This}, {u"上个星期", Pointer::Last},
    {u"下个星期", Pointer::Next}, {u"上周", Pointer::Last}, {u"上星期", Pointer::Last}, {u"下周", Pointer::Next},
    {u"下星期", Pointer::Next},
};
const Named quarters[] = {
    {u"本季度", Pointer::This}, {u"上季度", Pointer::Last}, {u"上个季度", Pointer::Last}, {u"下季度", Pointer::Next},
    {u"下个季度", Pointer::Next},
};
const Named days[] = {
    {u"大前天", Pointer::Last, 3}, {u"大后天", Pointer::Next, 3}, {u"今天", Pointer::This}, {u"今日", Pointer::This},
    {u"昨天", Pointer::Last}, {u"昨日", Pointer::Last}, {u"明天", Pointer::Next}, {u"明日", Pointer::Next},
    {u"前天", Pointer::Last, 2}, {u"后天", Pointer::Next, 2}, {u"後天", Pointer::Next, 2}, {u"当天", Pointer::That},
    {u"当日", Pointer::That}, {u"同日", Pointer::That},
};

} // namespace

/// 第三季度, 三季度, 首季度, 上半年, 春季.
qsizetype ChineseDates::partOfYear(qsizetype at, E &e) const
{
    e.rule = "zh part of year";
    if (says(at, u"上半年") || says(at, u"下半年")) {
        e.half = sign(at) == u'上' ? 1 : 2;
        return at + 3;
    }
    for (const Named &quarter : quarters) {
        if (!says(at, quarter.words))
            continue;
        e.form = E::Form::Unit;
        e.container = {DateUnit::Quarter, quarter.pointer, quarter.steps};
        return at + QStringView(quarter.words).size();
    }
    static constexpr QStringView seasons = u"春夏秋冬";
    if (const qsizetype season = sign(at) ? seasons.indexOf(QChar(sign(at))) : -1;
        season >= 0 && (sign(at + 1) == u'季' || sign(at + 1) == u'天')) {
        e.season = int(season) + 1;
        return at + 2;
    }
    const qsizetype first = sign(at) == u'第' ? at + 1 : at;
    int value = 0;
    const qsizetype end = sign(at) == u'首' ? at + 1 : number(first, value);
    if (sign(at) == u'首')
        value = 1;
    if (!end || sign(end) != u'季' || value < 1 || value > 4)
        return 0;
    if (sign(end + 1) != u'度' && first == at)
        return 0;
    e.quarter = value;
    return sign(end + 1) == u'度' ? end + 2 : end + 1;
}

/// 本周日, 上周三, 下周末, 上周, 周三, 星期一.
qsizetype ChineseDates::week(qsizetype at, E &e) const
{
    e.rule = "zh week";
    for (const Named &week : weeks) {
        if (!says(at, week.words))
            continue;
        const qsizetype end = at + QStringView(week.words).size();
        e.container = {DateUnit::Week, week.pointer, week.steps};
        if (sign(end) == u'末') {
            e.form = E::Form::Unit;
            e.container.unit = DateUnit::Weekend;
            return end + 1;
        }
        if (const qsizetype after = weekday(end, e))
            return after;
        if (sign(end) == u'年' || sign(end) == u'期')
            return 0;
        e.form = E::Form::Unit;
        return end;
    }
    const qsizetype head = sign(at) == u'周' || sign(at) == u'週' ? at + 1 : says(at, u"星期") || says(at, u"礼拜") ? at + 2 : 0;
    if (!head)
        return 0;
    const char16_t after = sign(head + 1);
    return after == u'年' || after == u'岁' || after == u'期' ? 0 : weekday(head, e);
}

qsizetype ChineseDates::weekday(qsizetype at, E &e) const
{
    static constexpr QStringView names = u"一二三四五六";
    const char16_t c = sign(at);
    const qsizetype index = c ? names.indexOf(QChar(c)) : -1;
    if (index < 0 && c != u'日' && c != u'天')
        return 0;
    e.weekday = index < 0 ? 7 : int(index) + 1;
    return at + 1;
}

qsizetype ChineseDates::dayWord(qsizetype at, E &e) const
{
    for (const Named &day : days) {
        if (!says(at, day.words))
            continue;
        e.form = E::Form::Unit;
        e.container = {DateUnit::Day, day.pointer, day.steps};
        e.rule = "zh day";
        return at + QStringView(day.words).size();
    }
    return 0;
}

/// 20世纪90年代, 90年代, 二十一世纪.
qsizetype ChineseDates::decade(qsizetype at, E &e) const
{
    int value = 0;
    qsizetype i = at;
    int base = 1900;
    e.rule = "zh decade";
    if (const qsizetype end = number(at, value); end && says(end, u"世纪") && value >= 1 && value <= 22) {
        base = (value - 1) * 100;
        i = end + 2;
        if (!number(i, value)) {
            e.year = base;
            e.span = DateUnit::Century;
            return i;
        }
    }
    const qsizetype end = number(i, value);
    if (!end || !says(end, u"年代"))
        return 0;
    if (value >= 1000 && value <= 2100)
        e.year = value;
    else if (value < 100)
        e.year = base + value;
    else
        return 0;
    if (e.year % 10)
        return 0;
    e.span = DateUnit::Decade;
    return end + 2;
}

/// 三年前, 3个月后, 两周前; and 三年, 3个月: a duration.
qsizetype ChineseDates::amount(qsizetype at, E &e) const
{
    int value = 0;
    qsizetype i = number(at, value);
    if (!i || value < 1 || value > 500)
        return 0;
    if (sign(at - 1) == u'第')
        return 0;
    const bool measured = sign(i) == u'个';
    if (measured)
        ++i;
    switch (sign(i)) {
    case u'年': e.unit = DateUnit::Year; break;
    case u'月': e.unit = DateUnit::Month; break;
    case u'周': e.unit = DateUnit::Week; break;
    case u'天': e.unit = DateUnit::Day; break;
    default:
        if (says(i, u"星期")) {
            e.unit = DateUnit::Week;
            ++i;
            break;
        }
        if (says(i, u"小时")) {
            e.unit = DateUnit::Hour;
            ++i;
            break;
        }
        return 0;
    }
    if ((e.unit == DateUnit::Month) != measured && e.unit != DateUnit::Week && e.unit != DateUnit::Hour)
        return 0;
    ++i;
    e.count = value;
    e.form = E::Form::Duration;
    e.rule = "zh duration";
    qsizetype end = i;
    if (sign(i) == u'以' || sign(i) == u'之')
        ++i;
    if (sign(i) == u'前') {
        e.form = E::Form::Shift;
        e.direction = -1;
        end = i + 1;
    } else if (sign(i) == u'后') {
        e.form = E::Form::Shift;
        e.direction = 1;
        e.anchor = E::Anchor::Discourse;
        end = i + 1;
    }
    return end;
}

qsizetype ChineseDates::reference(qsizetype at, E &e) const
{
    struct Vague {
        const char16_t *words;
        E::Vague vague;
    };
    static constexpr Vague table[] = {
        {u"目前", E::Vague::Present}, {u"现在", E::Vague::Present}, {u"如今", E::Vague::Present}, {u"近日", E::Vague::Past},
        {u"日前", E::Vague::Past},    {u"近期", E::Vague::Past},    {u"未来", E::Vague::Future},  {u"将来", E::Vague::Future},
    };
    for (const Vague &row : table) {
        if (!says(at, row.words))
            continue;
        e.form = E::Form::Reference;
        e.vague = row.vague;
        e.rule = "zh reference";
        return at + 2;
    }
    return 0;
}
