// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/dateinwords.h"

#include "core/calendar.h"
#include "timeline/datenames.h"

#include <QCoreApplication>

#include <QStringList>

#include <algorithm>
#include <optional>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

/// The name of a run of days that begins and ends with a month or a year.
std::optional<QString> periodName(const CivilDate &first, const CivilDate &last, const QLocale &locale)
{
    if (first.day != 1 || last.day != daysInMonth(last.year, last.month))
        return {};
    if (first.year == last.year) {
        const int months = last.month - first.month + 1;
        if (months == 12)
            return yearName(first.year, locale);
        if (months == 1)
            return monthOfYear(first.year, first.month, locale);
        if (months == 3 && first.month % 3 == 1) {
            const char *const quarters[] = {
                QT_TRANSLATE_NOOP("Dates", "first quarter of %1"), QT_TRANSLATE_NOOP("Dates", "second quarter of %1"),
                QT_TRANSLATE_NOOP("Dates", "third quarter of %1"), QT_TRANSLATE_NOOP("Dates", "fourth quarter of %1")};
            return Words::tr(quarters[(first.month - 1) / 3]).arg(yearName(first.year, locale));
        }
        if (months == 6 && first.month % 6 == 1)
            return (first.month == 1 ? Words::tr("first half of %1") : Words::tr("second half of %1")).arg(yearName(first.year, locale));
        return {};
    }
    if (first.month == 1 && last.month == 12 && last.year - first.year == 9 && first.year % 10 == 0 && first.year > 0)
        return Words::tr("the %1s").arg(yearName(first.year, locale));
    return {};
}

QString runOfDays(const CivilDate &first, const CivilDate &last, const QLocale &locale)
{
    const auto end = [&](const CivilDate &date, bool begins) {
        const bool round = begins ? date.day == 1 : date.day == daysInMonth(date.year, date.month);
        const bool wholeYears = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
        const bool wholeMonths = first.day == 1 && last.day == daysInMonth(last.year, last.month);
        if (round && wholeYears)
            return yearName(date.year, locale);
        if (round && wholeMonths)
            return monthOfYear(date.year, date.month, locale);
        return dayOfYear(date, locale);
    };
    return Words::tr("%1 to %2").arg(end(first, true), end(last, false));
}

} // namespace

QString dateInWords(const DateFacts &date, const QLocale &locale)
{
    const DateRange &days = date.days;
    if (days.startsOpen() && days.endsOpen())
        return {};
    QString words;
    if (days.endsOpen() || days.startsOpen()) {
        const CivilDate known = civilOf(days.endsOpen() ? days.first : days.last);
        const bool newYear
            = days.endsOpen() ? known.month == 1 && known.day == 1 : known.month == 12 && known.day == 31;
        const QString name = newYear ? yearName(known.year, locale) : dayOfYear(known, locale);
        words = days.endsOpen() ? Words::tr("since %1").arg(name) : Words::tr("until %1").arg(name);
        return date.approximate ? Words::tr("about %1").arg(words) : words;
    }
    const CivilDate first = civilOf(days.first);
    const CivilDate last = civilOf(days.last);
    if (days.first == days.last)
        words = dayOfYear(first, locale);
    else if (const auto period = periodName(first, last, locale); period && !date.interval)
        words = *period;
    else
        words = runOfDays(first, last, locale);
    return date.approximate ? Words::tr("about %1").arg(words) : words;
}

QString knownInWords(Day day, const QLocale &locale)
{
    return Words::tr("As known on %1").arg(dateInWords({{day, day}}, locale));
}

QString lengthInWords(const DateRange &days)
{
    const CivilDate from = civilOf(days.first);
    const CivilDate to = civilOf(days.last + 1);
    qint64 months = (to.year - from.year) * 12 + (to.month - from.month);
    if (to.day < from.day)
        --months;
    // from the same day of the last whole month on; where that month is shorter, from its last day
    const qint64 month = from.year * 12 + (from.month - 1) + months;
    const qint64 year = month >= 0 ? month / 12 : -((11 - month) / 12);
    const int inYear = int(month - year * 12) + 1;
    const Day whole = dayOf({year, inYear, std::min(from.day, daysInMonth(year, inYear))});
    QStringList parts;
    if (months >= 12)
        parts << Words::tr("%1 y").arg(months / 12);
    if (months % 12 != 0)
        parts << Words::tr("%1 m").arg(months % 12);
    if (days.last + 1 != whole || parts.isEmpty())
        parts << Words::tr("%1 d").arg(days.last + 1 - whole);
    return parts.join(u' ');
}
