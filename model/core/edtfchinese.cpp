// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfparts.h"

#include <QStringList>

#include <array>

namespace {

QString yearWords(qint64 year)
{
    return year > 0 ? QString::number(year) + u'年' : QStringLiteral("公元前%1年").arg(1 - year);
}

QString monthWords(const CivilDate &date)
{
    return yearWords(date.year) + QString::number(date.month) + u'月';
}

QString dayWords(const CivilDate &date)
{
    return monthWords(date) + QString::number(date.day) + u'日';
}

QString partOfYear(const DateParts &date)
{
    static const std::array<QString, 4> numbers{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"), QStringLiteral("四")};
    static const std::array<QString, 4> seasons{QStringLiteral("春季"), QStringLiteral("夏季"), QStringLiteral("秋季"), QStringLiteral("冬季")};
    const int part = QStringView(date.text).right(2).toInt();
    const QString year = yearWords(date.first.year);
    if (part >= 40)
        return year + (part == 40 ? QStringLiteral("上半年") : QStringLiteral("下半年"));
    if (part >= 37)
        return year + QStringLiteral("第%1个三分之一").arg(numbers[size_t(part - 37)]);
    if (part >= 33)
        return year + QStringLiteral("第%1季度").arg(numbers[size_t(part - 33)]);
    const bool intoNextYear = date.first.year > 0 && date.last.year > date.first.year;
    const QString years = intoNextYear ? QStringLiteral("%1–%2年").arg(date.first.year).arg(date.last.year) : year;
    return years + seasons[size_t(part - 21) % 4] + (part >= 29 ? QStringLiteral("（南半球）") : QString());
}

QString whole(const DateParts &date)
{
    switch (date.precision) {
    case Precision::Day:
        return dayWords(date.first);
    case Precision::Month:
        return monthWords(date.first);
    case Precision::Year:
        return yearWords(date.first.year);
    case Precision::Decade:
        return QStringLiteral("%1年代").arg(date.first.year);
    case Precision::Century: {
        const bool before = date.last.year <= 0;
        const qint64 number = before ? -date.last.year / 100 + 1 : date.first.year / 100 + 1;
        return (before ? QStringLiteral("公元前%1世纪") : QStringLiteral("%1世纪")).arg(number);
    }
    default:
        return partOfYear(date);
    }
}

QString bounds(const DateParts &date)
{
    if (date.text.startsWith(u"XXXX"))
        return QStringLiteral("日期未知");
    const auto end = [&](const CivilDate &day) {
        return date.precision <= Precision::Year ? yearWords(day.year) : date.precision != Precision::Day ? monthWords(day) : dayWords(day);
    };
    return QStringLiteral("%1与%2之间").arg(end(date.first), end(date.last));
}

QString single(const Edtf &date)
{
    const DateParts parts = DateParts::of(date);
    const QString text = parts.isWhole() ? whole(parts) : bounds(parts);
    const bool about = date.isApproximate() || parts.text.contains(u'S');
    return (date.isUncertain() ? QStringLiteral("可能") : QString()) + (about ? QStringLiteral("约") : QString()) + text;
}

/// What both say is said once: "2011–2012年", "2019年3月至4月".
QString fromTo(const Edtf &from, const Edtf &to)
{
    const QString first = single(from);
    const QString last = single(to);
    const DateParts begins = DateParts::of(from);
    const DateParts ends = DateParts::of(to);
    const bool plain = first == whole(begins) && last == whole(ends) && begins.first.year > 0;
    if (plain && begins.precision == Precision::Year && ends.precision == Precision::Year)
        return QStringLiteral("%1–%2").arg(begins.first.year).arg(last);
    const bool dated = begins.precision >= Precision::Month && ends.precision >= Precision::Month;
    if (plain && dated && begins.first.year == ends.last.year)
        return QStringLiteral("%1至%2").arg(first, last.mid(yearWords(ends.last.year).size()));
    return QStringLiteral("%1至%2").arg(first, last);
}

QString openOr(const std::optional<Edtf> &from, const std::optional<Edtf> &to, bool knownOpen)
{
    if (from && to)
        return *from == *to ? single(*from) : fromTo(*from, *to);
    if (from)
        return (knownOpen ? QStringLiteral("%1以来") : QStringLiteral("自%1起")).arg(single(*from));
    if (to)
        return QStringLiteral("至%1").arg(single(*to));
    return knownOpen ? QStringLiteral("任何时候") : QStringLiteral("日期未知");
}

std::optional<Edtf> parsed(QStringView text)
{
    const auto date = Edtf::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

QString member(const QString &text)
{
    const auto dots = text.indexOf(u"..");
    return dots < 0 ? single(Edtf::parse(text).value())
                    : openOr(parsed(QStringView(text).left(dots)), parsed(QStringView(text).mid(dots + 2)), true);
}

} // namespace

QString inChinese(const Edtf &date)
{
    const QString text = date.toString();
    if (text.front() != u'{' && text.front() != u'[')
        return date.isInterval() ? openOr(date.from(), date.to(), text.contains(u"..")) : single(date);
    QStringList members;
    for (const QString &each : text.mid(1, text.size() - 2).split(u','))
        members += member(each);
    const QString last = members.takeLast();
    return members.isEmpty() ? last : members.join(u"、") + (text.front() == u'[' ? u'或' : u'和') + last;
}
