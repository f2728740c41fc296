// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfdate.h"

#include "core/calendar.h"
#include "core/errorwords.h"
#include "core/maskeddate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

bool isQualifier(QChar c)
{
    return c == u'~' || c == u'?' || c == u'%';
}

Error notADate(QStringView text)
{
    return Error{ErrorWords::tr("“%1” is not a date as EDTF writes them.").arg(text)};
}

Error noYearMinusZero()
{
    return Error{ErrorWords::tr("There is no year -0; the one before 0001 is 0000.")};
}

// A calendar date taken apart: the texts between its hyphens, and where its qualifiers stood.
struct Parts {
    bool negative = false;
    QStringList texts; // year, month, day
    bool qualified = false;
    bool qualifiedWithin = false; // elsewhere than behind the whole
};

Parts partsOf(QStringView text)
{
    Parts parts;
    if (isQualifier(text.front())) {
        parts.qualified = parts.qualifiedWithin = true;
        text = text.mid(1);
    }
    parts.negative = text.startsWith(u'-');
    const auto pieces = text.mid(parts.negative ? 1 : 0).split(u'-');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QStringView piece = pieces[i];
        const bool before = i > 0 && !piece.isEmpty() && isQualifier(piece.front());
        if (before)
            piece = piece.mid(1);
        const bool after = !piece.isEmpty() && isQualifier(piece.back());
        if (after)
            piece.chop(1);
        parts.texts += piece.toString();
        parts.qualified |= before || after;
        parts.qualifiedWithin |= before || (after && i + 1 < pieces.size());
    }
    return parts;
}

// Level 1 leaves digits open from the right, and only those of which nothing else hangs.
int levelOf(const MaskedDate &date, const QStringList &texts)
{
    if (date.isPartOfYear())
        return date.month.lowest() <= 24 && date.year.isExact() ? 1 : 2;
    if (texts[0].size() < 4)
        return texts[0].size() == 2 ? 0 : 2;
    const bool monthExact = texts.size() < 2 || date.month.isExact();
    const bool dayExact = texts.size() < 3 || date.day.isExact();
    if (date.year.isExact()) {
        if (monthExact && dayExact)
            return 0;
        return (monthExact || date.month.isAllX()) && date.day.isAllX() ? 1 : 2;
    }
    if (date.year.isAllX())
        return date.month.isAllX() && date.day.isAllX() ? 1 : 2;
    const int open = date.year.unspecified();
    return texts.size() == 1 && open <= 2 && open == date.year.unspecifiedRight() ? 1 : 2;
}

Error noSuchDay(const MaskedDate &date, const Parts &parts)
{
    const QString &day = parts.texts[2];
    if (day == u"00")
        return Error{ErrorWords::tr("There is no day 00.")};
    if (!date.month.isExact())
        return Error{ErrorWords::tr("None of these months has a day %1.").arg(day)};
    const int month = date.month.lowest();
    const QString name
        = (date.day.isExact() ? QString::number(date.day.lowest()) : day) + u' ' + monthName(month);
    if (month == 2 && date.day.matches(29))
        return Error{
            ErrorWords::tr("There is no %1 in %2%3.").arg(name, parts.negative ? u"-" : u"", parts.texts[0])};
    return Error{ErrorWords::tr("There is no %1.").arg(name)};
}

Result<DigitPattern> readYear(QStringView text, const Parts &parts)
{
    const QString &digits = parts.texts[0];
    const auto year = DigitPattern::parse(QStringView(digits).left(4), 4);
    if (!year || digits.isEmpty())
        return notADate(text);
    if (digits.size() > 4)
        return DigitPattern::parse(QStringView(digits).mid(4).left(4), 4)
            ? Error{ErrorWords::tr("A year of more than four digits is written with a Y: Y%1.").arg(digits)}
            : notADate(text);
    const bool isShort = digits.size() < 4; // a decade or a century, by itself
    if (digits.size() < 2 || (isShort && (parts.texts.size() > 1 || digits.contains(u'X'))))
        return Error{ErrorWords::tr("A year has four digits; “%1” has not.").arg(digits)};
    if (parts.negative && year->lowest() == 0 && (isShort || year->isExact()))
        return noYearMinusZero();
    return *year;
}

Result<EdtfReading> readCalendarDate(QStringView text)
{
    const Parts parts = partsOf(text);
    if (parts.texts.size() > 3)
        return notADate(text);
    const auto year = readYear(text, parts);
    if (!year)
        return year.error();
    MaskedDate date{parts.negative, *year};

    if (parts.texts.size() > 1) {
        const QString &digits = parts.texts[1];
        const auto month = DigitPattern::parse(digits, 2);
        if (!month || digits.size() != 2)
            return notADate(text);
        date.month = *month;
        if (!date.isPartOfYear() && !MaskedDate{false, *DigitPattern::parse(u"2000", 4), *month}.days())
            return Error{ErrorWords::tr("A year has 12 months; %1 is none.").arg(digits)};
        if (date.isPartOfYear() && parts.texts.size() > 2)
            return Error{
                ErrorWords::tr("%1 is a part of the year, which has no days of its own.").arg(digits)};
    }
    if (parts.texts.size() > 2) {
        const auto day = DigitPattern::parse(parts.texts[2], 2);
        if (!day || parts.texts[2].size() != 2)
            return notADate(text);
        date.day = *day;
    }

    const auto days = date.days();
    if (!days)
        return noSuchDay(date, parts);
    int level = levelOf(date, parts.texts);
    if (parts.qualified)
        level = std::max(level, parts.qualifiedWithin || parts.texts[0].size() < 4 ? 2 : 1);
    return EdtfReading{text.toString(), *days, level, date.precision()};
}

// "Y170000002", "Y17E7", "1950S2": a year by itself.
Result<EdtfReading> readLongYear(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(Y?)(-?)([0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?[~?%]?$"));
    constexpr qint64 furthest = 1'000'000'000'000'000;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return notADate(text);
    const bool prefixed = match.hasCaptured(1) && !match.captured(1).isEmpty();
    const QString digits = match.captured(3);
    const int exponent = match.captured(4).toInt();
    qint64 year = digits.size() > 15 || match.captured(4).size() > 2 ? furthest + 1 : digits.toLongLong();
    for (int i = 0; i < exponent && year <= furthest; ++i)
        year *= 10;
    if (year > furthest)
        return Error{ErrorWords::tr("This year lies further off than a quadrillion years.")};
    if (!prefixed && (digits.size() != 4 || match.hasCaptured(4)))
        return notADate(text);
    if (prefixed && (digits.startsWith(u'0') || year <= 9999))
        return Error{ErrorWords::tr("Y is for years beyond 9999; %1 has four digits without it.").arg(year)};
    const bool negative = match.captured(2) == u"-";
    if (negative && year == 0)
        return noYearMinusZero();
    if (match.hasCaptured(5)) {
        const int significant = match.captured(5).size() > 2 ? 99 : match.captured(5).toInt();
        if (significant < 1
            || significant > std::max<qsizetype>(QString::number(year).size(), prefixed ? 0 : 4))
            return Error{ErrorWords::tr("“%1” has no %2 significant digits.").arg(text, match.captured(5))};
    }
    if (negative)
        year = -year;
    const int level = match.hasCaptured(4) || match.hasCaptured(5) ? 2 : 1;
    return EdtfReading{text.toString(), {dayOf({year, 1, 1}), dayOf({year, 12, 31})}, level, Precision::Year};
}

// Hours 00 to 23 (24:00:00 as the end of the day), zone from -12:00 to +14:00. None of it moves the day.
Result<Done> checkTime(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^([0-9]{2}):([0-9]{2}):([0-9]{2})(\\.[0-9]+)?(?:Z|([+-])([0-9]{2})(?::?([0-9]{2}))?)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return Error{ErrorWords::tr("“%1” is not a time such as 09:30:00 or 09:30:00+02:00.").arg(text)};
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const bool wholeHour = minute == 0 && second == 0
        && match.capturedView(4).mid(1).count(u'0') == std::max<qsizetype>(0, match.capturedLength(4) - 1);
    if (hour > 24 || (hour == 24 && !wholeHour) || minute > 59 || second > 59)
        return Error{ErrorWords::tr("There is no %1 on the clock.").arg(text.left(8))};
    if (match.capturedLength(5) == 0)
        return Done{};
    const int zone = match.captured(6).toInt() * 60 + match.captured(7).toInt();
    const bool west = match.captured(5) == u"-";
    if (match.captured(7).toInt() > 59 || (west && zone == 0) || zone > (west ? 12 : 14) * 60)
        return Error{ErrorWords::tr("There is no time zone %1; they lie from -12:00 to +14:00.")
                         .arg(text.mid(match.capturedStart(5)))};
    return Done{};
}

} // namespace

bool isPartOfYear(QStringView text)
{
    if (text.isEmpty())
        return false;
    const Parts parts = partsOf(text);
    if (parts.texts.size() != 2)
        return false;
    const auto month = DigitPattern::parse(parts.texts[1], 2);
    return month && MaskedDate{false, DigitPattern(4), *month}.isPartOfYear();
}

Result<EdtfReading> readEdtfDate(QStringView text, bool timeAllowed)
{
    if (text.isEmpty())
        return Error{ErrorWords::tr("There is no date.")};
    if (text.contains(u'Y') || text.contains(u'S'))
        return readLongYear(text);
    const auto clock = text.indexOf(u'T');
    if (clock < 1)
        return readCalendarDate(text);
    if (!timeAllowed)
        return Error{ErrorWords::tr("The dates of an interval or a set have no time of day.")};
    auto date = readCalendarDate(text.left(clock));
    if (!date)
        return date;
    if (date->precision != Precision::Day || date->level != 0)
        return Error{ErrorWords::tr("Only a day has a time; %1 is none.").arg(text.left(clock))};
    if (const auto time = checkTime(text.mid(clock + 1)); !time)
        return time.error();
    date->text = text.toString();
    return date;
}
