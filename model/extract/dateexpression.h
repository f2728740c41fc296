// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/datelexicon.h"

#include <memory>

/// "Last", "next", "the": how a phrase points from its reference.
enum class Pointer : quint8 {
    None,
    Last,   ///< "last week"
    This,   ///< "this week", "the current quarter"
    Next,   ///< "next week"
    The,    ///< "the quarter": the one spoken of, else this one
    That,   ///< "that year", "the same period": the one spoken of
    Latest, ///< "the latest quarter": the last one that is over
    YearAgo,///< "the year-ago quarter"
    Before, ///< "the year before", "the previous year": the one before that spoken of
    After,  ///< "the following year"
    Bygone  ///< "this past year": the one that most of the time just gone by lies in
};

/// A point of the calendar pointed at by its unit: "last year", "the week after next".
struct UnitPointer {
    DateUnit unit = DateUnit::None;
    Pointer pointer = Pointer::None;
    int steps = 1; ///< "the week after next": 2
};

/// What a date expression says, before it is resolved against anything. Zero is "not said" in all numbers but `year`.
struct DateExpression {
    enum class Form : quint8 {
        Calendar,  ///< the named parts, inside `container` where there is one
        Unit,      ///< `container` alone
        Shift,     ///< `count` units from an anchor
        Duration,
        Set,
        Reference, ///< PRESENT_REF, PAST_REF, FUTURE_REF
        Clock      ///< a time of a day that Calendar's parts name, or none
    };
    enum class Anchor : quint8 { Published, Discourse, Phrase };
    enum class Vague : quint8 { None, Present, Past, Future };
    enum class Mod : quint8 { None, Start, Mid, End, EndOf, Approx, Less, More, AtLeast, AtMost };

    static constexpr int noYear = -1000000;

    qsizetype first = 0; ///< tokens
    qsizetype last = 0;  ///< one past
    Form form = Form::Calendar;
    const char *rule = "";

    int year = noYear; ///< of a decade or century its first year
    DateUnit span = DateUnit::None; ///< Decade or Century where `year` is one
    int month = 0;
    int day = 0;
    int weekday = 0;
    int quarter = 0;
    int half = 0;
    int season = 0;
    int nth = 0;       ///< "second Monday of", "first week of": -1 is the last
    DateUnit nthUnit = DateUnit::None; ///< Day for a weekday
    Holiday holiday = Holiday::NewYear;
    bool hasHoliday = false;
    bool fiscal = false;
    Pointer pointer = Pointer::None; ///< "last June", "this Friday"
    UnitPointer container;

    double count = 0;  ///< of `unit`; negative: some
    DateUnit unit = DateUnit::None;
    double moreCount = 0; ///< "2 years 1 month": the second part
    DateUnit moreUnit = DateUnit::None;
    int direction = 0; ///< of a shift: -1 back
    Anchor anchor = Anchor::Published;
    std::shared_ptr<DateExpression> phrase; ///< "two weeks after 4 May"
    bool samePeriod = false; ///< "the 1988 period": the quarter spoken of, in that year
    bool yearly = false; ///< "year-earlier": the same period of the year before

    DayPart part = DayPart::Morning;
    bool hasPart = false;
    int hour = -1;
    int minute = -1;
    Vague vague = Vague::None;
    Mod mod = Mod::None;
    bool approximate = false; ///< a hedge before it that is no part of it ("around 2014")
    bool pastWindow = false;  ///< of a duration: "the past three months"
    bool nextWindow = false;
    bool firstWindow = false; ///< "the first nine months": of a year that stands beside it
    bool ahead = false; ///< of a duration: "in three weeks", which is a date where the sentence looks ahead

    [[nodiscard]] bool hasYear() const { return year != noYear; }
    [[nodiscard]] bool namesPart() const
    {
        return hasYear() || month || day || weekday || quarter || half || season || hasHoliday;
    }
};
