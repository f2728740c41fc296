// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventline.h"

#include "core/calendar.h"
#include "items/eventwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventLine)
};

QString padded(qint64 number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

enum class Exactness : quint8 { Year, Month, Day };

QString digitsOf(const CivilDate &date, Exactness exactness)
{
    QString digits = date.year > 0 ? padded(date.year, 4) : QString::number(1 - date.year);
    if (exactness >= Exactness::Month)
        digits += QLatin1Char('-') + padded(date.month, 2);
    if (exactness == Exactness::Day)
        digits += QLatin1Char('-') + padded(date.day, 2);
    return date.year > 0 ? digits : Words::tr("%1 BCE").arg(digits);
}

bool beginsMonth(const CivilDate &date)
{
    return date.day == 1;
}

bool endsMonth(const CivilDate &date)
{
    return date.day == daysInMonth(date.year, date.month);
}

Exactness startOf(const CivilDate &date)
{
    return !beginsMonth(date) ? Exactness::Day : date.month > 1 ? Exactness::Month : Exactness::Year;
}

Exactness endOf(const CivilDate &date)
{
    return !endsMonth(date) ? Exactness::Day : date.month < 12 ? Exactness::Month : Exactness::Year;
}

QString counted(EventIndex::Row number)
{
    return QLocale().toString(number);
}

} // namespace

QString dateDigits(const DateRange &days)
{
    if (days.startsOpen() && days.endsOpen())
        return Words::tr("undated");
    if (days.endsOpen())
        return Words::tr("since %1").arg(digitsOf(civilOf(days.first), startOf(civilOf(days.first))));
    if (days.startsOpen())
        return Words::tr("until %1").arg(digitsOf(civilOf(days.last), endOf(civilOf(days.last))));
    const CivilDate first = civilOf(days.first);
    const CivilDate last = civilOf(days.last);
    if (days.first == days.last)
        return digitsOf(first, Exactness::Day);
    const Exactness exactness = std::max(startOf(first), endOf(last));
    const bool sameYear = first.year == last.year;
    if (exactness == Exactness::Year && sameYear)
        return digitsOf(first, exactness);
    if (exactness <= Exactness::Month && sameYear && first.month == last.month)
        return digitsOf(first, Exactness::Month);
    return Words::tr("%1 to %2").arg(digitsOf(first, exactness), digitsOf(last, exactness));
}

QString dateDigits(const EventIndex &index, EventIndex::Row row)
{
    if (row >= index.datedCount())
        return Words::tr("undated");
    const QString digits = dateDigits(index.days(row));
    return index.approximate(row) ? Words::tr("about %1").arg(digits) : digits;
}

QString companyList(const EventIndex &index, EventIndex::Row row)
{
    QStringList names;
    for (const EventIndex::Number number : index.companies(row))
        names << index.companyNames()[number];
    return names.join(QStringLiteral(", "));
}

QString spokenEvent(const EventIndex &index, EventIndex::Row row, EventIndex::Row place, EventIndex::Row count,
                    const QString &title)
{
    const QString kind = kindWord(index.kind(row));
    QStringList facts{Words::tr("event %1 of %2").arg(counted(place + 1), counted(count)), dateDigits(index, row),
                      index.kind(row) == EventKind::Ipo ? kind : kind.toLower()};
    if (index.modality(row) != Modality::Happened)
        facts << modalityWord(index.modality(row));
    if (const QString companies = companyList(index, row); !companies.isEmpty())
        facts << companies;
    const QString said = facts.join(QStringLiteral(", "));
    return title.isEmpty() ? said : QString(said + QStringLiteral("; ") + title);
}
