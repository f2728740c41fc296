// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datevalues.h"

namespace {

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString duration(double count, DateUnit unit)
{
    const QString number = count < 0 ? QStringLiteral("X") : QString::number(count, 'g', 10);
    switch (unit) {
    case DateUnit::Second: return QStringLiteral("PT") + number + u'S';
    case DateUnit::Minute: return QStringLiteral("PT") + number + u'M';
    case DateUnit::Hour: return QStringLiteral("PT") + number + u'H';
    case DateUnit::Day: return u'P' + number + u'D';
    case DateUnit::Week: return u'P' + number + u'W';
    case DateUnit::Weekend: return u'P' + number + QStringLiteral("WE");
    case DateUnit::Fortnight: return u'P' + (count < 0 ? number : QString::number(count * 2)) + u'W';
    case DateUnit::Month: return u'P' + number + u'M';
    case DateUnit::Quarter: return u'P' + number + u'Q';
    case DateUnit::Decade: return u'P' + (count < 0 ? QStringLiteral("XDE") : QString(QString::number(count * 10) + u'Y'));
    case DateUnit::Century: return u'P' + number + QStringLiteral("CE");
    case DateUnit::Millennium: return u'P' + number + QStringLiteral("ML");
    default: return u'P' + number + u'Y';
    }
}

} // namespace

QString timexMod(DateExpression::Mod mod)
{
    using Mod = DateExpression::Mod;
    switch (mod) {
    case Mod::Start: return QStringLiteral("START");
    case Mod::Mid: return QStringLiteral("MID");
    case Mod::End:
    case Mod::EndOf: return QStringLiteral("END");
    case Mod::Approx: return QStringLiteral("APPROX");
    case Mod::Less: return QStringLiteral("LESS_THAN");
    case Mod::More: return QStringLiteral("MORE_THAN");
    case Mod::AtLeast: return QStringLiteral("EQUAL_OR_MORE");
    case Mod::AtMost: return QStringLiteral("EQUAL_OR_LESS");
    case Mod::None: break;
    }
    return {};
}

QString durationTimex(const DateExpression &e)
{
    QString value = duration(e.count, e.unit);
    if (e.moreUnit != DateUnit::None) {
        QString more = duration(e.moreCount, e.moreUnit).mid(1);
        if (value.startsWith(QLatin1String("PT")) && more.startsWith(u'T'))
            more.remove(0, 1);
        value += more;
    }
    return value;
}

QString setTimex(const DateExpression &e)
{
    if (e.weekday)
        return QStringLiteral("XXXX-WXX-") + QString::number(e.weekday);
    if (e.month)
        return QStringLiteral("XXXX-") + twoDigits(e.month);
    if (e.season || e.hasHoliday)
        return unresolvedParts(e);
    return duration(e.count, e.unit);
}

QString clockTimex(const DateExpression &e)
{
    if (e.hour >= 0)
        return u'T' + twoDigits(e.hour) + u':' + twoDigits(e.minute < 0 ? 0 : e.minute);
    switch (e.part) {
    case DayPart::Morning: return QStringLiteral("TMO");
    case DayPart::Noon: return QStringLiteral("T12:00");
    case DayPart::Afternoon: return QStringLiteral("TAF");
    case DayPart::Evening: return QStringLiteral("TEV");
    case DayPart::Midnight: return QStringLiteral("T24:00");
    case DayPart::Night: break;
    }
    return QStringLiteral("TNI");
}

QString unresolvedUnit(const UnitPointer &pointer)
{
    switch (pointer.unit) {
    case DateUnit::Day: return QStringLiteral("XXXX-XX-XX");
    case DateUnit::Week: return QStringLiteral("XXXX-WXX");
    case DateUnit::Weekend: return QStringLiteral("XXXX-WXX-WE");
    case DateUnit::Month: return QStringLiteral("XXXX-XX");
    case DateUnit::Quarter: return QStringLiteral("XXXX-QX");
    default: return QStringLiteral("XXXX");
    }
}

QString unresolvedParts(const DateExpression &e)
{
    static const char16_t *const seasons[] = {u"SP", u"SU", u"FA", u"WI"};
    const QString year = e.hasYear() ? QString::number(e.year).rightJustified(4, u'0') : QStringLiteral("XXXX");
    if (e.quarter)
        return year + QStringLiteral("-Q") + QString::number(e.quarter);
    if (e.half)
        return year + QStringLiteral("-H") + QString::number(e.half);
    if (e.season)
        return year + u'-' + QStringView(seasons[e.season - 1]).toString();
    if (e.month || e.day) {
        const QString month = year + u'-' + (e.month ? twoDigits(e.month) : QStringLiteral("XX"));
        return e.day ? QString(month + u'-' + twoDigits(e.day)) : month;
    }
    if (e.weekday)
        return QStringLiteral("XXXX-WXX-") + QString::number(e.weekday);
    return year;
}
