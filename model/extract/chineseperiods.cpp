// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedates.h"

#include "text/numerals.h"

namespace {

using Named = ChinesePointer;

// The longer before the shorter that begins alike.
const Named weeks[] = {
    {u"上上周", Pointer::Last, 2}, {u"下下周", Pointer::Next, 2}, {u"上上个星期", Pointer::Last, 2}, {u"上上个周", Pointer::Last, 2},
    {u"下下个周", Pointer::Next, 2}, {u"上个周", Pointer::Last}, {u"下个周", Pointer::Next}, {u"本星期", Pointer::This},
    {u"本周", Pointer::This}, {u"这周", Pointer::This}, {u"这个星期", Pointer::This}, {u"上个星期", Pointer::Last},
    {u"下个星期", Pointer::Next}, {u"上周", Pointer::Last}, {u"上星期", Pointer::Last}, {u"下周", Pointer::Next},
    {u"下星期", Pointer::Next},
};
const Named quarters[] = {
    {u"本季度", Pointer::This}, {u"上季度", Pointer::Last}, {u"上个季度", Pointer::Last}, {u"下季度", Pointer::Next},
    {u"下个季度", Pointer::Next}, {u"当季", Pointer::The}, {u"该季度", Pointer::The}, {u"上一季度", Pointer::Before},
};
const Named days[] = {
    {u"大前天", Pointer::Last, 3}, {u"大后天", Pointer::Next, 3}, {u"今天", Pointer::This}, {u"今日", Pointer::This},
    {u"昨天", Pointer::Last}, {u"昨日", Pointer::Last}, {u"明天", Pointer::Next}, {u"明日", Pointer::Next},
    {u"前天", Pointer::Last, 2}, {u"后天", Pointer::Next, 2}, {u"当天", Pointer::That},
    {u"当日", Pointer::That}, {u"同日", Pointer::That}, {u"次日", Pointer::After}, {u"翌日", Pointer::After},
    {u"今晚", Pointer::This}, {u"今晨", Pointer::This}, {u"今早", Pointer::This}, {u"昨晚", Pointer::Last},
    {u"昨夜", Pointer::Last}, {u"明晚", Pointer::Next}, {u"明早", Pointer::Next},
};

} // namespace

/// 第三季度, 三季度, 首季度, 上半年, 春季.
qsizetype ChineseDates::partOfYear(qsizetype at, E &e) const
{
    e.rule = "zh part of year";
    if (says(at, u"上半年") || says(at, u"下半年") || says(at, u"前半年") || says(at, u"后半年")) {
        e.half = sign(at) == u'上' || sign(at) == u'前' ? 1 : 2;
        return at + 3;
    }
    for (const Named &quarter : quarters) {
        if (!says(at, quarter.words))
            continue;
        e.form = E::Form::Unit;
        e.container = {DateUnit::Quarter, quarter.pointer, quarter.steps};
        const qsizetype end = at + QStringView(quarter.words).size();
        if (sign(end) != u'末' && sign(end) != u'底')
            return end;
        e.mod = E::Mod::EndOf;
        return end + 1;
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
    if (end && says(end, u"财季") && value >= 1 && value <= 4) {
        e.quarter = value;
        e.fiscal = true;
        return end + 2;
    }
    if (!end || sign(end) != u'季' || value < 1 || value > 4)
        return 0;
    if (sign(end + 1) != u'度' && first == at && sign(at) != u'首')
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
    const qsizetype head = sign(at) == u'周' ? at + 1 : says(at, u"星期") || says(at, u"礼拜") ? at + 2 : 0;
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
    if (says(i, u"上世纪") || says(i, u"本世纪")) {
        base = sign(i) == u'上' ? 1900 : 2000;
        i += 3;
        if (sign(i) == u'的')
            ++i;
        if (const qsizetype end = number(i, value); !end || !says(end, u"年代")) {
            e.year = base;
            e.span = DateUnit::Century;
            return at + 3;
        }
    } else if (const qsizetype end = number(at, value); end && says(end, u"世纪") && value >= 1 && value <= 22) {
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

/// 个月, 年, 周, 天, 季度: the unit behind a number.
qsizetype ChineseDates::unit(qsizetype at, E &e) const
{
    qsizetype i = at;
    const bool measured = sign(i) == u'个';
    if (measured)
        ++i;
    switch (sign(i)) {
    case u'年': e.unit = DateUnit::Year; break;
    case u'月': e.unit = DateUnit::Month; break;
    case u'周': e.unit = DateUnit::Week; break;
    case u'天': e.unit = DateUnit::Day; break;
    case u'季': e.unit = DateUnit::Quarter; break;
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
    if (e.unit == DateUnit::Week && (sign(i + 1) == u'年' || sign(i + 1) == u'岁' || sign(i + 1) == u'期'))
        return 0; // 一周年
    if (measured && (e.unit == DateUnit::Year || e.unit == DateUnit::Day))
        return 0;
    if (e.unit == DateUnit::Month && !measured && !e.firstWindow)
        return 0;
    if (e.unit == DateUnit::Quarter) {
        if (sign(i + 1) != u'度' || (!measured && !e.firstWindow))
            return 0;
        ++i;
    }
    return i + 1;
}

/// 近三年, 过去5年, 未来两年, 前三季度, 前11个月.
qsizetype ChineseDates::window(qsizetype at, E &e) const
{
    struct Head {
        const char16_t *words;
        Pointer pointer;
    };
    static constexpr Head heads[] = {
        {u"过去", Pointer::Last}, {u"最近", Pointer::Last}, {u"近", Pointer::Last}, {u"未来", Pointer::Next}, {u"今后", Pointer::Next},
        {u"接下来", Pointer::Next}, {u"前", Pointer::The}, {u"首", Pointer::The},
    };
    for (const Head &head : heads) {
        if (!says(at, head.words))
            continue;
        qsizetype i = at + QStringView(head.words).size();
        int value = 0;
        e.firstWindow = head.pointer == Pointer::The;
        e.pastWindow = head.pointer == Pointer::Last;
        e.nextWindow = head.pointer == Pointer::Next;
        if (sign(i) == u'的')
            ++i;
        const bool some = sign(i) == u'几' || sign(i) == u'数';
        i = some ? i + 1 : number(i, value);
        if (!i || (!some && (value < 1 || value > 100)))
            return 0;
        if (sign(i) == u'多' || sign(i) == u'余') {
            e.mod = E::Mod::More;
            ++i;
        }
        const qsizetype end = unit(i, e);
        if (!end || (e.firstWindow && (e.unit == DateUnit::Year || some)))
            return 0; // 前两年 may be either
        e.form = E::Form::Duration;
        e.count = some ? -1 : value;
        e.rule = "zh window";
        return end;
    }
    return 0;
}

/// 每年, 每月, 每周一.
qsizetype ChineseDates::set(qsizetype at, E &e) const
{
    if (sign(at) != u'每')
        return 0;
    const qsizetype i = sign(at + 1) == u'个' ? at + 2 : at + 1;
    e.form = E::Form::Set;
    e.count = 1;
    e.rule = "zh set";
    switch (sign(i)) {
    case u'年': e.unit = DateUnit::Year; return i + 1;
    case u'月': e.unit = DateUnit::Month; return i + 1;
    case u'天':
    case u'日': e.unit = DateUnit::Day; return i + 1;
    case u'周': {
        e.unit = DateUnit::Week;
        const qsizetype day = weekday(i + 1, e);
        return day ? day : i + 1;
    }
    case u'季': e.unit = DateUnit::Quarter; return sign(i + 1) == u'度' ? i + 2 : 0;
    default: return 0;
    }
}

/// 三年前, 3个月后, 两周前, 半年前; and 三年, 3个月: a duration.
qsizetype ChineseDates::amount(qsizetype at, E &e) const
{
    int value = 0;
    const bool half = sign(at) == u'半' && !isPart(at - 1);
    const bool some = sign(at) == u'几' || sign(at) == u'数';
    qsizetype i = half || some ? at + 1 : number(at, value);
    if (!i || (!half && !some && (value < 1 || value > 500)) || sign(at - 1) == u'第')
        return 0;
    if (sign(i) == u'多' || sign(i) == u'余') {
        e.mod = E::Mod::More;
        ++i;
    }
    const qsizetype units = unit(i, e);
    if (!units || ((half || some) && e.unit != DateUnit::Year && e.unit != DateUnit::Month && !some))
        return 0;
    i = units;
    e.count = half ? 0.5 : some ? -1 : value;
    e.form = E::Form::Duration;
    e.rule = "zh duration";
    if (half && e.unit == DateUnit::Year) {
        e.count = 6;
        e.unit = DateUnit::Month;
    }
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
        {u"近年", E::Vague::Past},    {u"此前", E::Vague::Past},
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
