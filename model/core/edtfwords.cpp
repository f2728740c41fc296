// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfwords.h"

#include "core/edtfparts.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace {

constexpr QChar dash(0x2013);

QString yearWords(qint64 year)
{
    const qint64 number = year <= 0 ? 1 - year : year;
    QString text = QString::number(number);
    if (number > 9999)
        for (qsizetype i = text.size() - 3; i > 0; i -= 3)
            text.insert(i, u',');
    return year <= 0 ? text + u" BCE" : text;
}

QString monthWords(int month, DateWords words)
{
    return words == DateWords::Short ? monthName(month).left(3) : monthName(month);
}

QString dayWords(const CivilDate &date, DateWords words)
{
    return QString::number(date.day) + u' ' + monthWords(date.month, words) + u' ' + yearWords(date.year);
}

QString ordinal(qint64 number)
{
    const qint64 last = number % 100 / 10 == 1 ? 0 : number % 10;
    return QString::number(number) + (last == 1 ? u"st" : last == 2 ? u"nd" : last == 3 ? u"rd" : u"th");
}

// "third quarter of 2019", "spring 2019", "winter 2019–20"
QString partOfYearWords(const DateParts &date, DateWords words)
{
    const bool isShort = words == DateWords::Short;
    const int part = QStringView(date.text).right(2).toInt();
    const QString year = yearWords(date.first.year);
    static const std::array<QString, 4> counts = {QStringLiteral("first"), QStringLiteral("second"),
                                                  QStringLiteral("third"), QStringLiteral("fourth")};
    const auto counted = [&](int number, QStringView name) {
        if (isShort)
            return QString(name.first(1).toString().toUpper() + QString::number(number) + u' ' + year);
        return QString(counts[size_t(number - 1)] + u' ' + name + u" of " + year);
    };
    if (part >= 40)
        return counted(part - 39, u"half");
    if (part >= 37)
        return counted(part - 36, u"third");
    if (part >= 33)
        return counted(part - 32, u"quarter");
    static const std::array<QString, 4> names = {QStringLiteral("spring"), QStringLiteral("summer"),
                                                 QStringLiteral("autumn"), QStringLiteral("winter")};
    const QString south = part >= 29 ? QStringLiteral(" (southern)") : QString();
    const bool intoNextYear = date.first.year > 0 && date.last.year > date.first.year;
    const QString until
        = intoNextYear ? dash + QString::number(date.last.year % 100).rightJustified(2, u'0') : QString();
    return names[size_t(part - 21) % 4] + u' ' + year + until + south;
}

QString wholeWords(const DateParts &date, DateWords words)
{
    switch (date.precision) {
    case Precision::Day:
        return dayWords(date.first, words);
    case Precision::Month:
        return monthWords(date.first.month, words) + u' ' + yearWords(date.first.year);
    case Precision::Year:
        return yearWords(date.first.year);
    case Precision::Decade:
        return QString::number(date.first.year) + u's';
    case Precision::Century: {
        const bool before = date.last.year <= 0;
        const qint64 number = before ? -date.last.year / 100 + 1 : date.first.year / 100 + 1;
        return ordinal(number) + (words == DateWords::Short ? u" c." : u" century")
            + (before ? u" BCE" : u"");
    }
    default:
        return partOfYearWords(date, words);
    }
}

// What covers more than it names is told by its bounds.
QString boundsWords(const DateParts &date, DateWords words)
{
    if (date.text.startsWith(u"XXXX"))
        return QStringLiteral("unknown date");
    if (date.precision < Precision::Year && date.first.month == 1 && date.last.month == 12)
        return yearWords(date.first.year) + dash + yearWords(date.last.year);
    const auto end = [&](const CivilDate &day) {
        if (date.precision <= Precision::Year)
            return yearWords(day.year);
        if (date.precision != Precision::Day)
            return QString(monthWords(day.month, words) + u' ' + yearWords(day.year));
        return dayWords(day, words);
    };
    if (words == DateWords::Short)
        return end(date.first) + u" … " + end(date.last);
    return u"between " + end(date.first) + u" and " + end(date.last);
}

// "the 2010s", "the first half of 2018", but "2018" and "April 2019": for behind a preposition.
bool takesArticle(const DateParts &date)
{
    const int part = QStringView(date.text).right(2).toInt();
    return date.isWhole()
        && (date.precision <= Precision::Decade || date.precision == Precision::Half
            || date.precision == Precision::Quarter || (date.precision == Precision::Season && part >= 37));
}

QString dateWords(const Edtf &date, DateWords words, bool afterPreposition = false)
{
    const DateParts parts = DateParts::of(date);
    QString text = parts.isWhole() ? wholeWords(parts, words) : boundsWords(parts, words);
    const bool about = date.isApproximate() || parts.text.contains(u'S');
    const bool isShort = words == DateWords::Short;
    if ((afterPreposition || about || date.isUncertain()) && !isShort && takesArticle(parts))
        text.prepend(u"the ");
    const QString perhapsWord = isShort ? QStringLiteral("? ") : QStringLiteral("perhaps ");
    const QString aboutWord = isShort ? QStringLiteral("c. ") : QStringLiteral("about ");
    return (date.isUncertain() ? perhapsWord : QString()) + (about ? aboutWord : QString()) + text;
}

bool isQualified(const Edtf &date)
{
    return date.isApproximate() || date.isUncertain();
}

// Two whole dates as one: what both say is said once.
QString fromToWords(const Edtf &from, const Edtf &to, DateWords words)
{
    const QString to_ = dateWords(to, words);
    const auto joined = [&](const QString &first) { return QString(first + u" to " + to_); };
    const DateParts first = DateParts::of(from);
    const DateParts last = DateParts::of(to);
    if (isQualified(from) || isQualified(to) || !first.isWhole() || !last.isWhole())
        return joined(dateWords(from, words));
    if (first.precision == Precision::Year && last.precision == Precision::Year && first.first.year > 0)
        return yearWords(first.first.year) + dash + to_;
    const bool dated = first.precision >= Precision::Month && last.precision >= Precision::Month;
    if (!dated || first.first.year != last.last.year)
        return joined(dateWords(from, words));
    const bool bothDays = first.precision == Precision::Day && last.precision == Precision::Day;
    if (bothDays && first.first.month == last.first.month)
        return QString::number(first.first.day) + dash + to_;
    const QString month = monthWords(first.first.month, words);
    if (first.precision == Precision::Month && last.precision == Precision::Month)
        return month + dash + to_;
    return joined(first.precision == Precision::Day ? QString(QString::number(first.first.day) + u' ' + month)
                                                    : month);
}

QString intervalWords(const Edtf &date, DateWords words)
{
    const auto from = date.from();
    const auto to = date.to();
    if (from && to)
        return *from == *to ? dateWords(*from, words) : fromToWords(*from, *to, words);
    const bool knownOpen = date.toString().contains(u".."); // as opposed to an end that nobody knows
    if (from)
        return (knownOpen ? u"since " : u"from ") + dateWords(*from, words, true);
    if (to)
        return u"until " + dateWords(*to, words, true);
    return knownOpen ? QStringLiteral("at any time") : QStringLiteral("unknown date");
}

QString memberWords(const QString &member, DateWords words)
{
    const auto dots = member.indexOf(u"..");
    if (dots < 0)
        return dateWords(Edtf::parse(member).value(), words);
    const auto from = Edtf::parse(QStringView(member).left(dots));
    const auto to = Edtf::parse(QStringView(member).mid(dots + 2));
    if (from && to)
        return fromToWords(*from, *to, words);
    return from ? QString(u"since " + dateWords(*from, words, true))
                : QString(u"until " + dateWords(*to, words, true));
}

QString setWords(const QString &text, DateWords words)
{
    QStringList members;
    for (const QString &member : text.mid(1, text.size() - 2).split(u','))
        members += memberWords(member, words);
    const QString last = members.takeLast();
    if (members.isEmpty())
        return last;
    return members.join(u", ") + (text.front() == u'[' ? u" or " : u" and ") + last;
}

} // namespace

QString inWords(const Edtf &date, DateWords words)
{
    return QLocale().language() == QLocale::Chinese ? inChinese(date) : inEnglish(date, words);
}

QString inEnglish(const Edtf &date, DateWords words)
{
    const QString text = date.toString();
    if (text.front() == u'{' || text.front() == u'[')
        return setWords(text, words);
    return date.isInterval() ? intervalWords(date, words) : dateWords(date, words);
}
