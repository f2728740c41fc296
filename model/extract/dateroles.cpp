// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dateroles.h"

#include "text/numerals.h"

#include <QDate>

namespace {

using Date = Placed<DateMention>;

constexpr qsizetype deedReach = 3; ///< tokens between "founded" and its date

/// "the year [to March]", "the quarter", "the six months": how many they are, 0 for other words.
int monthsOf(const FigureScene &scene, qsizetype at)
{
    constexpr int year = 12;
    switch (scene.word(at)) {
    case wordHash(u"year"): return year;
    case wordHash(u"half"): return year / 2;
    case wordHash(u"quarter"): return year / 4;
    case wordHash(u"months"): {
        const int spelled = cardinalValue(scene.word(at - 1));
        const int months = spelled > 0 ? spelled : scene.textOf({at - 1, at}).toInt();
        return months <= year ? months : 0;
    }
    default: return 0;
    }
}

} // namespace

std::optional<Edtf> periodTo(const FigureScene &scene, const Date &date)
{
    const Edtf value = *date->edtf;
    if (value.isInterval() || (value.precision() != Precision::Month && value.precision() != Precision::Day))
        return {};
    qsizetype at = date.first - 1;
    if (scene.word(at) == wordHash(u"in") || scene.word(at) == wordHash(u"on"))
        --at;
    if (scene.word(at) != wordHash(u"ended") && scene.word(at) != wordHash(u"ending") && scene.word(at) != wordHash(u"to") && scene.word(at) != wordHash(u"through"))
        return {};
    --at;
    if (scene.word(at) == wordHash(u"that") || scene.word(at) == wordHash(u"which"))
        --at;
    const int months = monthsOf(scene, at);
    if (months == 0)
        return {};
    const QDate last = QDate::fromJulianDay(value.range().last);
    if (last.day() != last.daysInMonth())
        return {};
    const QDate first = last.addMonths(1 - months);
    const auto interval = Edtf::parse(QString(first.toString(QStringLiteral("yyyy-MM")) + u'/' + last.toString(QStringLiteral("yyyy-MM"))));
    return interval ? std::optional(*interval) : std::nullopt;
}

bool isBase(const FigureScene &scene, const Date &date)
{
    const quint32 than = scene.word(date.first - 1);
    if (than == wordHash(u"较") || than == wordHash(u"比")) // 较上季度下降0.6个百分点; not 比去年同期的28.6%
        return scene.word(date.last) != wordHash(u"的");
    if (date->edtf->isInterval())
        return false;
    const bool in = scene.word(date.first - 1) == wordHash(u"in");
    switch (scene.word(date.first - (in ? 2 : 1))) {
    case wordHash(u"from"):
        return !in;
    case wordHash(u"than"):
        return true;
    case wordHash(u"over"):
    case wordHash(u"against"):
    case wordHash(u"versus"):
        return !in;
    case wordHash(u"with"):
    case wordHash(u"to"):
        return scene.word(date.first - 2) == wordHash(u"compared");
    default:
        return false;
    }
}

bool isSince(const FigureScene &scene, const Date &date)
{
    const bool since = scene.word(date.first) == wordHash(u"since") || scene.word(date.first - 1) == wordHash(u"since");
    const qsizetype next = date.last + (scene.mark(date.last) == u',' ? 1 : 0);
    return since && (date->type == TimexType::Range || scene.word(next) != wordHash(u"when"));
}

bool isKeptRange(const Date &date)
{
    return date->type == TimexType::Range && date->edtf && date->edtf->isInterval()
        && !date->edtf->range().startsOpen();
}

bool isDeed(const FigureScene &scene, const Date &date)
{
    if (scene.word(date.first - 1) == wordHash(u"the") && scene.has(Cue::Deal, {date.last, date.last + 1})) // "the 2010 merger"
        return true;
    const PlacedCue *deed = scene.lastCue(Cue::Dated, {date.first - deedReach, date.first});
    return deed && !scene.hasNumber({deed->last, date.first});
}

bool isDayOfReport(const FigureScene &scene, const Date &date)
{
    constexpr qint64 week = 7;
    const DateRange days = date->edtf->range();
    const bool lastWeek = date->edtf->isInterval() && days.last - days.first < week && !days.startsOpen();
    if (!lastWeek && (date->edtf->precision() != Precision::Day || date->edtf->isInterval()))
        return false;
    const bool asOf = scene.word(date.first - 1) == wordHash(u"of")
        && scene.word(date.first - 2) == wordHash(u"as");
    return !asOf && scene.word(date.first - 1) != wordHash(u"ended");
}

bool isComparative(const FigureScene &scene, const Date &date)
{
    const QStringView words = scene.textOf(date);
    for (const QStringView one : {u"earlier", u"ago", u"previous", u"before", u"上年", u"上一年", u"前一年"})
        if (words.contains(one))
            return true;
    return false;
}
