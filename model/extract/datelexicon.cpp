// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datelexicon.h"

#include <array>

namespace {

using enum DateWordKind;

struct Entry {
    const char16_t *word;
    DateWordKind kind;
    int value = 0;
};

constexpr int of(DateUnit unit) { return int(unit); }
constexpr int of(DayPart part) { return int(part); }

constexpr Entry entries[] = {
    {u"one", Cardinal, 1}, {u"two", Cardinal, 2}, {u"three", Cardinal, 3}, {u"four", Cardinal, 4},
    {u"five", Cardinal, 5}, {u"six", Cardinal, 6}, {u"seven", Cardinal, 7}, {u"eight", Cardinal, 8},
    {u"nine", Cardinal, 9}, {u"ten", Cardinal, 10}, {u"eleven", Cardinal, 11}, {u"twelve", Cardinal, 12},
    {u"thirteen", Cardinal, 13}, {u"fourteen", Cardinal, 14}, {u"fifteen", Cardinal, 15}, {u"sixteen", Cardinal, 16},
    {u"seventeen", Cardinal, 17}, {u"eighteen", Cardinal, 18}, {u"nineteen", Cardinal, 19}, {u"twenty", Cardinal, 20},
    {u"thirty", Cardinal, 30}, {u"forty", Cardinal, 40}, {u"fifty", Cardinal, 50}, {u"sixty", Cardinal, 60},
    {u"seventy", Cardinal, 70}, {u"eighty", Cardinal, 80}, {u"ninety", Cardinal, 90}, {u"dozen", Scale, 12},
    {u"hundred", Scale, 100}, {u"thousand", Scale, 1000}, {u"several", Some}, {u"few", Some}, {u"many", Some},
    {u"some", Some}, {u"couple", Couple},

    {u"first", Ordinal, 1}, {u"second", Ordinal, 2}, {u"third", Ordinal, 3}, {u"fourth", Ordinal, 4},
    {u"fifth", Ordinal, 5}, {u"sixth", Ordinal, 6}, {u"seventh", Ordinal, 7}, {u"eighth", Ordinal, 8},
    {u"ninth", Ordinal, 9}, {u"tenth", Ordinal, 10}, {u"eleventh", Ordinal, 11}, {u"twelfth", Ordinal, 12},
    {u"thirteenth", Ordinal, 13}, {u"fourteenth", Ordinal, 14}, {u"fifteenth", Ordinal, 15}, {u"sixteenth", Ordinal, 16},
    {u"seventeenth", Ordinal, 17}, {u"eighteenth", Ordinal, 18}, {u"nineteenth", Ordinal, 19},
    {u"twentieth", Ordinal, 20}, {u"thirtieth", Ordinal, 30},
    {u"st", OrdinalMark}, {u"nd", OrdinalMark}, {u"rd", OrdinalMark}, {u"th", OrdinalMark},

    {u"january", Month, 1}, {u"february", Month, 2}, {u"march", MonthVerb, 3}, {u"april", Month, 4},
    {u"may", MonthVerb, 5}, {u"june", Month, 6}, {u"july", Month, 7}, {u"august", Month, 8},
    {u"september", Month, 9}, {u"october", Month, 10}, {u"november", Month, 11}, {u"december", Month, 12},
    {u"jan", Month, 1}, {u"feb", Month, 2}, {u"mar", MonthVerb, 3}, {u"apr", Month, 4}, {u"jun", Month, 6},
    {u"jul", Month, 7}, {u"aug", Month, 8}, {u"sep", Month, 9}, {u"sept", Month, 9}, {u"oct", Month, 10},
    {u"nov", Month, 11}, {u"dec", Month, 12},

    {u"monday", Weekday, 1}, {u"tuesday", Weekday, 2}, {u"wednesday", Weekday, 3}, {u"thursday", Weekday, 4},
    {u"friday", Weekday, 5}, {u"saturday", Weekday, 6}, {u"sunday", Weekday, 7},
    {u"mon", WeekdayShort, 1}, {u"tue", WeekdayShort, 2}, {u"tues", WeekdayShort, 2}, {u"wed", WeekdayShort, 3},
    {u"thu", WeekdayShort, 4}, {u"thur", WeekdayShort, 4}, {u"thurs", WeekdayShort, 4}, {u"fri", WeekdayShort, 5},
    {u"sat", WeekdayShort, 6}, {u"sun", WeekdayShort, 7},

    {u"minute", Unit, of(DateUnit::Minute)}, {u"minutes", Units, of(DateUnit::Minute)},
    {u"hour", Unit, of(DateUnit::Hour)}, {u"hours", Units, of(DateUnit::Hour)},
    {u"seconds", Units, of(DateUnit::Second)},
    {u"day", Unit, of(DateUnit::Day)}, {u"days", Units, of(DateUnit::Day)},
    {u"week", Unit, of(DateUnit::Week)}, {u"weeks", Units, of(DateUnit::Week)},
    {u"weekend", Unit, of(DateUnit::Weekend)}, {u"weekends", Units, of(DateUnit::Weekend)},
    {u"fortnight", Unit, of(DateUnit::Fortnight)}, {u"fortnights", Units, of(DateUnit::Fortnight)},
    {u"month", Unit, of(DateUnit::Month)}, {u"months", Units, of(DateUnit::Month)},
    {u"quarter", Unit, of(DateUnit::Quarter)}, {u"quarters", Units, of(DateUnit::Quarter)},
    {u"year", Unit, of(DateUnit::Year)}, {u"years", Units, of(DateUnit::Year)},
    {u"decade", Unit, of(DateUnit::Decade)}, {u"decades", Units, of(DateUnit::Decade)},
    {u"century", Unit, of(DateUnit::Century)}, {u"centuries", Units, of(DateUnit::Century)},
    {u"millennium", Unit, of(DateUnit::Millennium)}, {u"period", Unit, of(DateUnit::Period)},

    {u"spring", Season, 1}, {u"summer", Season, 2}, {u"autumn", Season, 3}, {u"fall", Season, 3},
    {u"winter", Season, 4}, {u"summers", Season, 2}, {u"winters", Season, 4},

    {u"morning", PartOfDay, of(DayPart::Morning)}, {u"noon", PartOfDay, of(DayPart::Noon)},
    {u"afternoon", PartOfDay, of(DayPart::Afternoon)}, {u"evening", PartOfDay, of(DayPart::Evening)},
    {u"night", PartOfDay, of(DayPart::Night)}, {u"midnight", PartOfDay, of(DayPart::Midnight)},
    {u"a.m.", Meridiem, 0}, {u"a.m", Meridiem, 0}, {u"am", Meridiem, 0},
    {u"p.m.", Meridiem, 12}, {u"p.m", Meridiem, 12}, {u"pm", Meridiem, 12},

    {u"today", Today, 0}, {u"yesterday", Today, -1}, {u"tomorrow", Today, 1}, {u"tonight", Today, 100},
    {u"now", Now}, {u"right", Right}, {u"currently", Now}, {u"nowadays", Now},
    {u"recently", Past}, {u"recent", Past}, {u"formerly", Past}, {u"lately", Past},
    {u"soon", Future}, {u"future", Future},

    {u"twenties", Decade, 20}, {u"thirties", Decade, 30}, {u"forties", Decade, 40}, {u"fifties", Decade, 50},
    {u"sixties", Decade, 60}, {u"seventies", Decade, 70}, {u"eighties", Decade, 80}, {u"nineties", Decade, 90}, {u"noughties", Decade, 100},

    {u"daily", Adverb, of(DateUnit::Day)}, {u"weekly", Adverb, of(DateUnit::Week)},
    {u"monthly", Adverb, of(DateUnit::Month)}, {u"quarterly", Adverb, of(DateUnit::Quarter)},
    {u"annually", Adverb, of(DateUnit::Year)}, {u"yearly", Adverb, of(DateUnit::Year)},
    {u"annual", Adverb, of(DateUnit::Year)},

    {u"christmas", HolidayName, int(Holiday::Christmas)}, {u"easter", HolidayName, int(Holiday::Easter)},
    {u"thanksgiving", HolidayName, int(Holiday::Thanksgiving)}, {u"halloween", HolidayName, int(Holiday::Halloween)},
    {u"new", HolidayHead, int(Holiday::NewYear)}, {u"valentine", HolidayHead, int(Holiday::Valentine)},
    {u"singles", HolidayHead, int(Holiday::SinglesDay)}, {u"black", HolidayHead, int(Holiday::BlackFriday)},
    {u"good", HolidayHead, int(Holiday::GoodFriday)}, {u"cyber", HolidayHead, int(Holiday::CyberMonday)},
    {u"independence", HolidayHead, int(Holiday::IndependenceDay)}, {u"labor", HolidayHead, int(Holiday::LaborDay)},
    {u"memorial", HolidayHead, int(Holiday::MemorialDay)}, {u"boxing", HolidayHead, int(Holiday::BoxingDay)},

    {u"the", The}, {u"a", A}, {u"an", A}, {u"this", This}, {u"that", That}, {u"these", This}, {u"those", That},
    {u"every", Every}, {u"each", Every}, {u"per", Every},
    {u"last", Last}, {u"final", Last}, {u"previous", Last}, {u"prior", Last}, {u"preceding", Last}, {u"past", Bygone},
    {u"next", Next}, {u"coming", Next}, {u"following", Next}, {u"upcoming", Next}, {u"subsequent", Next},
    {u"current", Current}, {u"latest", Latest}, {u"same", Same}, {u"corresponding", Same}, {u"comparable", Same},
    {u"early", Early}, {u"mid", Middle}, {u"middle", Middle}, {u"late", Late}, {u"earlier", Earlier},
    {u"later", Later}, {u"end", End}, {u"close", End}, {u"beginning", Beginning}, {u"start", Beginning},
    {u"ago", Ago}, {u"before", Before}, {u"after", After}, {u"hence", Hence},
    {u"of", Of}, {u"in", In}, {u"on", On}, {u"at", At}, {u"from", From}, {u"to", To}, {u"until", Until},
    {u"till", Until}, {u"by", By}, {u"since", Since}, {u"between", Between}, {u"and", And}, {u"or", Or},
    {u"through", Through}, {u"during", During}, {u"for", For}, {u"over", Over}, {u"as", As}, {u"within", Within},
    {u"around", Around}, {u"circa", Around}, {u"nearly", Hedge}, {u"about", Hedge}, {u"almost", Hedge},
    {u"roughly", Hedge}, {u"approximately", Hedge}, {u"more", More}, {u"less", Less}, {u"fewer", Less},
    {u"than", Than}, {u"least", Least}, {u"most", Most}, {u"up", Up},
    {u"fiscal", Fiscal}, {u"financial", Fiscal}, {u"fy", FiscalYear}, {u"q", Quarter, 4}, {u"h", Quarter, 2},
    {u"half", Half}, {u"old", Old}, {u"ended", Ended}, {u"ending", Ended}, {u"ends", Ended}, {u"s", S}, {u"'s", S},
    {u"then", Then}, {u"time", Time}, {u"begins", Ended}, {u"starting", Ended},
};

constexpr size_t tableSize = 2048;
static_assert(std::size(entries) * 4 < tableSize);

struct Slot {
    quint32 word = 0;
    DateWord meaning;
};

constexpr auto table = [] {
    std::array<Slot, tableSize> slots {};
    for (const Entry &entry : entries) {
        const quint32 word = wordHash(entry.word);
        size_t at = word % tableSize;
        while (slots[at].meaning.kind != None)
            at = (at + 1) % tableSize;
        slots[at] = {word, {entry.kind, qint16(entry.value)}};
    }
    return slots;
}();

} // namespace

DateWord dateWord(const Token &token)
{
    if (token.kind == TokenKind::Number)
        return {Number, 0};
    if (token.kind != TokenKind::Word)
        return {};
    for (size_t at = token.word % tableSize; table[at].meaning.kind != None; at = (at + 1) % tableSize) {
        if (table[at].word == token.word)
            return table[at].meaning;
    }
    return {};
}
