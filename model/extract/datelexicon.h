// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QtGlobal>

/// What a word may do in an English date expression.
enum class DateWordKind : quint8 {
    None,
    Number,      ///< a token of digits
    Cardinal,    ///< "three"; value 1 to 19, or a ten
    Scale,       ///< "hundred", "thousand"
    Ordinal,     ///< "third"
    OrdinalMark, ///< "st", "nd", "rd", "th" after digits
    Some,        ///< "several", "few": a count that is not said
    Couple,
    Month,       ///< 1 to 12
    MonthVerb,   ///< "may", "march", "mar": a month only where the context says so
    Weekday,     ///< 1 Monday to 7
    WeekdayShort,///< "Mon", "Sun": only beside a date
    Unit,        ///< DateUnit
    Units,       ///< its plural
    Season,      ///< 1 spring to 4 winter
    PartOfDay,   ///< DayPart
    Today,       ///< offset in days: yesterday -1, tomorrow 1
    Now,         ///< "now", "currently"
    Past,        ///< "recently"
    Future,      ///< "soon"
    Decade,      ///< "nineties": 90
    Adverb,      ///< "daily", "annually": DateUnit of the set
    HolidayName, ///< Holiday
    HolidayHead, ///< the first word of one: "Black" of "Black Friday"; Holiday
    The, A, This, That, Every,
    Last,        ///< "last", "previous", "prior"
    Bygone,      ///< "past"
    Next,        ///< "next", "coming", "following", "upcoming"
    Current, Latest, Same,
    Early, Middle, Late, Earlier, Later, End, Beginning,
    Ago, Before, After, Hence,
    Of, In, On, At, From, To, Until, By, Since, Between, And, Or, Through, During, For, Over, As, Within, Around,
    Hedge,       ///< "nearly", "about", "almost"
    More, Less, Than, Least, Most, Up,
    Fiscal, Half, Old, Ended, Meridiem, S, FiscalYear, Quarter, Then, Time, Right
};

enum class DateUnit : qint8 { None, Second, Minute, Hour, Day, Week, Weekend, Fortnight, Month, Quarter, Half, Season, Year, Decade, Century, Millennium, Period };
/// Those that a date points at: "this week", "the end of the month".
[[nodiscard]] constexpr bool isCalendarUnit(DateUnit unit)
{
    return unit == DateUnit::Week || unit == DateUnit::Weekend || unit == DateUnit::Month || unit == DateUnit::Quarter
        || unit == DateUnit::Year;
}

enum class DayPart : qint8 { Morning, Noon, Afternoon, Evening, Night, Midnight };
enum class Holiday : qint8 { NewYear, Valentine, Easter, GoodFriday, IndependenceDay, Halloween, Thanksgiving, ChristmasEve, Christmas, NewYearsEve, SinglesDay, BlackFriday, CyberMonday, LaborDay, MemorialDay, BoxingDay };

struct DateWord {
    DateWordKind kind = DateWordKind::None;
    qint16 value = 0;

    [[nodiscard]] DateUnit unit() const { return DateUnit(value); }
};

/// Looks a token up by its hash; one probe in a table that is made at compile time.
[[nodiscard]] DateWord dateWord(const Token &token);
