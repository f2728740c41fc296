// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfdate.h"

#include "core/calendar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace
{

const QChar unspecified = u'X';

bool isQualifier(QChar c)
{
    return c == u'~' || c == u'?' || c == u'%';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Error notADate(QStringView text)
{
    return Error{QStringLiteral("“%1” is not a date as EDTF writes them.").arg(text)};
}

// The digits of one of year, month and day, some of which may be "X". What is absent is all "X".
struct Pattern {
    std::array<char, 4> digits = {'X', 'X', 'X', 'X'};
    int size = 0;

    int bound(char forX) const
    {
        int value = 0;
        for (int i = 0; i < size; ++i)
            value = value * 10 + (digits[i] == 'X' ? forX : digits[i]) - '0';
        return value;
    }
    int lowest() const { return bound('0'); }
    int highest() const { return bound('9'); }
    bool isExact() const
    {
        return std::find(digits.begin(), digits.begin() + size, 'X') == digits.begin() + size;
    }
    bool isAllX() const
    {
        return std::all_of(digits.begin(), digits.begin() + size, [](char c) { return c == 'X'; });
    }
    bool matches(int value) const
    {
        for (int i = size - 1; i >= 0; --i, value /= 10)
            if (digits[i] != 'X' && digits[i] - '0' != value % 10)
                return false;
        return value == 0;
    }
};

std::optional<Pattern> patternOf(QStringView text, int size)
{
    Pattern pattern{.size = size};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) && text[i] != unspecified)
            return std::nullopt;
        pattern.digits[size_t(i)] = text[i].toLatin1();
    }
    return pattern;
}

const QString &monthName(int month)
{
    static const std::array<QString, 12> names
        = {QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"),
           QStringLiteral("April"),   QStringLiteral("May"),      QStringLiteral("June"),
           QStringLiteral("July"),    QStringLiteral("August"),   QStringLiteral("September"),
           QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December")};
    return names[size_t(month - 1)];
}

// One of the parts between hyphens, with the qualifiers around it.
struct Part {
    QStringView text;
    bool qualifiedBefore = false;
    bool qualifiedAfter = false;
};

Part partOf(QStringView text)
{
    Part part{text};
    if (!part.text.isEmpty() && isQualifier(part.text.front())) {
        part.qualifiedBefore = true;
        part.text = part.text.mid(1);
    }
    if (!part.text.isEmpty() && isQualifier(part.text.back())) {
        part.qualifiedAfter = true;
        part.text.chop(1);
    }
    return part;
}

struct MaskedDate {
    bool negative = false;
    Pattern year;
    Pattern month{.size = 2};
    Pattern day{.size = 2};
    int parts = 1;

    qint64 signedYear(int magnitude) const { return negative ? -magnitude : magnitude; }
    std::optional<Day> bound(bool latest) const;
};

// The earliest or the latest day that the digits allow.
std::optional<Day> MaskedDate::bound(bool latest) const
{
    const auto inOrder
        = [](const Pattern &pattern, int low, int high, bool down, auto visit) -> std::optional<Day> {
        low = std::max(low, pattern.lowest());
        high = std::min(high, pattern.highest());
        for (int i = 0; i <= high - low; ++i) {
            const int value = down ? high - i : low + i;
            if (!pattern.matches(value))
                continue;
            if (const std::optional<Day> found = visit(value))
                return found;
        }
        return std::nullopt;
    };
    return inOrder(year, negative ? 1 : 0, 9999, latest != negative, [&](int magnitude) {
        const qint64 y = signedYear(magnitude);
        return inOrder(month, 1, 12, latest, [&](int m) {
            return inOrder(day, 1, daysInMonth(y, m), latest, [&](int d) {
                return std::optional(dayOf({y, m, d}));
            });
        });
    });
}

// First month and number of months of 21 to 41. Winter of the north and summer of the south end in the next
// year.
std::pair<int, int> monthsOfPart(int part)
{
    constexpr int seasons[] = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6};
    if (part <= 32)
        return {seasons[part - 21], 3};
    if (part <= 36)
        return {(part - 33) * 3 + 1, 3};
    if (part <= 39)
        return {(part - 37) * 4 + 1, 4};
    return {(part - 40) * 6 + 1, 6};
}

bool isPart(const Pattern &month)
{
    return month.isExact() && month.lowest() >= 21 && month.lowest() <= 41;
}

DateRange daysOfPart(const MaskedDate &date)
{
    const auto [first, length] = monthsOfPart(date.month.lowest());
    MaskedDate years{date.negative, date.year};
    const CivilDate begin = civilOf(*years.bound(false));
    const CivilDate end = civilOf(*years.bound(true));
    const int monthAfter = first + length;
    const Day after
        = monthAfter > 12 ? dayOf({end.year + 1, monthAfter - 12, 1}) : dayOf({end.year, monthAfter, 1});
    return {dayOf({begin.year, first, 1}), after - 1};
}

Precision precisionOf(const MaskedDate &date)
{
    if (isPart(date.month)) {
        const int part = date.month.lowest();
        return part >= 40              ? Precision::Half
            : part >= 33 && part <= 36 ? Precision::Quarter
                                       : Precision::Season;
    }
    if (!date.day.isAllX())
        return Precision::Day;
    if (!date.month.isAllX())
        return Precision::Month;
    const auto &digits = date.year.digits;
    return digits[3] != 'X' ? Precision::Year : digits[2] != 'X' ? Precision::Decade : Precision::Century;
}

int levelOf(const MaskedDate &date, qsizetype yearDigits)
{
    if (isPart(date.month))
        return date.month.lowest() <= 24 && date.year.isExact() ? 1 : 2;
    if (yearDigits == 3)
        return 2;
    if (date.year.isExact()) {
        const bool monthWhole = date.parts < 2 || date.month.isExact();
        const bool dayWhole = date.parts < 3 || date.day.isExact();
        if (monthWhole && dayWhole)
            return 0;
        const bool onlyRight = date.parts < 3 || date.day.isAllX();
        return (monthWhole || date.month.isAllX()) && onlyRight ? 1 : 2;
    }
    if (yearDigits == 2)
        return 0;
    if (date.year.isAllX())
        return date.month.isAllX() && date.day.isAllX() ? 1 : 2;
    const auto &digits = date.year.digits;
    const bool rightmost = digits[0] != 'X' && digits[1] != 'X' && digits[3] == 'X';
    return rightmost && date.parts == 1 ? 1 : 2;
}

Error noSuchDay(const MaskedDate &date, QStringView year, QStringView day)
{
    if (day == u"00")
        return Error{QStringLiteral("There is no day 00.")};
    if (!date.month.isExact())
        return Error{QStringLiteral("None of these months has a day %1.").arg(day)};
    const int number = date.month.lowest();
    const QString name = (date.day.isExact() ? QString::number(date.day.lowest()) : day.toString()) + u' '
        + monthName(number);
    const bool inLeapYears = number == 2 && date.day.matches(29);
    return Error{inLeapYears
                     ? QStringLiteral("There is no %1 in %2%3.").arg(name, date.negative ? u"-" : u"", year)
                     : QStringLiteral("There is no %1.").arg(name)};
}

Result<EdtfReading> readCalendarDate(QStringView text)
{
    QStringView rest = text;
    const bool marked = isQualifier(rest.front());
    if (marked)
        rest = rest.mid(1);
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const auto pieces = rest.split(u'-');
    if (pieces.size() > 3)
        return notADate(text);
    std::array<Part, 3> parts;
    bool qualified = marked;
    bool inside = marked; // a qualifier that does not stand behind the whole date
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Part &part = parts[size_t(i)];
        part = partOf(pieces[i]);
        if (i == 0 && part.qualifiedBefore)
            return notADate(text);
        qualified |= part.qualifiedBefore || part.qualifiedAfter;
        inside |= part.qualifiedBefore || (part.qualifiedAfter && i + 1 < pieces.size());
    }

    const QStringView yearText = parts[0].text;
    const auto year = patternOf(yearText.left(4), 4);
    const bool shortYear = yearText.size() == 2 || yearText.size() == 3;
    if (!year || yearText.isEmpty())
        return notADate(text);
    if (yearText.size() > 4)
        return std::all_of(yearText.begin(), yearText.end(), isDigit)
            ? Error{QStringLiteral("A year of more than four digits is written with a Y: Y%1.").arg(yearText)}
            : notADate(text);
    if (yearText.size() < 2 || (shortYear && (pieces.size() > 1 || yearText.contains(unspecified))))
        return Error{QStringLiteral("A year has four digits; “%1” has not.").arg(yearText)};
    MaskedDate date{negative, *year};
    date.parts = int(pieces.size());
    if (negative && year->bound('0') == 0 && (shortYear || year->isExact()))
        return Error{QStringLiteral("There is no year -0; the one before 0001 is 0000.")};

    if (pieces.size() > 1) {
        const auto month = parts[1].text.size() == 2 ? patternOf(parts[1].text, 2) : std::nullopt;
        if (!month)
            return notADate(text);
        date.month = *month;
        if (isPart(*month)) {
            if (pieces.size() > 2)
                return Error{QStringLiteral("%1 is a part of the year, which has no days of its own.")
                                 .arg(parts[1].text)};
        } else if (!MaskedDate{false, Pattern{{'2', '0', '0', '0'}, 4}, *month}.bound(false)) {
            return Error{QStringLiteral("A year has 12 months; %1 is none.").arg(parts[1].text)};
        }
    }
    if (pieces.size() > 2) {
        const auto day = parts[2].text.size() == 2 ? patternOf(parts[2].text, 2) : std::nullopt;
        if (!day)
            return notADate(text);
        date.day = *day;
    }

    EdtfReading reading{text.toString(), {}, levelOf(date, yearText.size()), precisionOf(date)};
    if (isPart(date.month)) {
        reading.days = daysOfPart(date);
    } else {
        const auto first = date.bound(false);
        if (!first)
            return noSuchDay(date, parts[0].text, parts[2].text);
        reading.days = {*first, *date.bound(true)};
    }
    if (qualified)
        reading.level = std::max(reading.level, inside || shortYear ? 2 : 1);
    return reading;
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
    if (digits.size() > 15 || match.captured(4).size() > 2 || exponent > 15)
        return Error{QStringLiteral("This year lies further off than a quadrillion years.")};
    qint64 year = digits.toLongLong();
    for (int i = 0; i < exponent && year < furthest; ++i)
        year *= 10;
    if (year > furthest)
        return Error{QStringLiteral("This year lies further off than a quadrillion years.")};
    if (!prefixed && (digits.size() != 4 || match.hasCaptured(4)))
        return notADate(text);
    if (prefixed && (digits.startsWith(u'0') || year <= 9999))
        return Error{QStringLiteral("Y is for years beyond 9999; %1 has four digits without it.").arg(year)};
    const bool negative = match.captured(2) == u"-";
    if (negative && year == 0)
        return Error{QStringLiteral("There is no year -0; the one before 0001 is 0000.")};
    if (match.hasCaptured(5)) {
        const int significant = match.captured(5).size() > 2 ? 99 : match.captured(5).toInt();
        if (significant < 1
            || significant > std::max<qsizetype>(QString::number(year).size(), prefixed ? 0 : 4))
            return Error{QStringLiteral("“%1” has no %2 significant digits.").arg(text, match.captured(5))};
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
        return Error{QStringLiteral("“%1” is not a time such as 09:30:00 or 09:30:00+02:00.").arg(text)};
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    const bool wholeHour = minute == 0 && second == 0
        && match.capturedView(4).mid(1).count(u'0') == std::max<qsizetype>(0, match.capturedLength(4) - 1);
    if (hour > 24 || (hour == 24 && !wholeHour) || minute > 59 || second > 59)
        return Error{QStringLiteral("There is no %1 on the clock.").arg(text.left(8))};
    if (match.capturedLength(5) == 0)
        return Done{};
    const int zone = match.captured(6).toInt() * 60 + match.captured(7).toInt();
    const bool west = match.captured(5) == u"-";
    if (match.captured(7).toInt() > 59 || (west && zone == 0) || zone > (west ? 12 : 14) * 60)
        return Error{QStringLiteral("There is no time zone %1; they lie from -12:00 to +14:00.")
                         .arg(text.mid(match.capturedStart(5)))};
    return Done{};
}

} // namespace

bool isPartOfYear(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf(isQualifier);
    const auto hyphen = plain.lastIndexOf(u'-');
    const auto month = patternOf(QStringView(plain).mid(hyphen + 1, 2), 2);
    return hyphen >= 4 && hyphen == plain.size() - 3 && hyphen <= 5 && month && isPart(*month);
}

Result<EdtfReading> readEdtfDate(QStringView text, bool timeAllowed)
{
    if (text.isEmpty())
        return Error{QStringLiteral("There is no date.")};
    if (text.contains(u'Y') || text.contains(u'S'))
        return readLongYear(text);
    const auto clock = text.indexOf(u'T');
    if (clock < 0)
        return readCalendarDate(text);
    if (!timeAllowed)
        return Error{QStringLiteral("The dates of an interval or a set have no time of day.")};
    auto date = readCalendarDate(text.left(clock));
    if (!date)
        return date;
    if (date->precision != Precision::Day || date->level != 0)
        return Error{QStringLiteral("Only a day has a time; %1 is none.").arg(text.left(clock))};
    if (const auto time = checkTime(text.mid(clock + 1)); !time)
        return time.error();
    date->text = text.toString();
    return date;
}
