// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/datenames.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

/// Chinese and Japanese write year, month and day from large to small, each with its sign.
bool writesSigns(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
}

QString year(qint64 number, const QLocale &locale)
{
    const QString name = yearName(number, locale);
    return number > 0 ? name + u'年' : name;
}

} // namespace

QString yearName(qint64 year, const QLocale &locale)
{
    if (year > 0)
        return QString::number(year);
    if (locale.language() == QLocale::Chinese)
        return QStringLiteral("公元前%1年").arg(1 - year);
    if (locale.language() == QLocale::Japanese)
        return QStringLiteral("紀元前%1年").arg(1 - year);
    return Words::tr("%1 BCE", "year").arg(1 - year);
}

QString monthOfYear(qint64 number, int month, const QLocale &locale)
{
    if (writesSigns(locale))
        return year(number, locale) + QString::number(month) + u'月';
    return Words::tr("%1 %2", "month, year").arg(locale.standaloneMonthName(month), yearName(number, locale));
}

QString dayOfYear(const CivilDate &date, const QLocale &locale)
{
    if (writesSigns(locale))
        return monthOfYear(date.year, date.month, locale) + QString::number(date.day) + u'日';
    return Words::tr("%1 %2 %3", "day, month, year")
        .arg(QString::number(date.day), locale.monthName(date.month, QLocale::ShortFormat),
             yearName(date.year, locale));
}

QString quarterName(int quarter)
{
    return Words::tr("Q%1", "quarter of a year").arg(quarter);
}
