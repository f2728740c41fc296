// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QLocale>
#include <QString>

/// What a flag or a card needs to know of a date.
struct DateFacts {
    DateRange days;
    bool approximate = false;
    bool interval = false;
};

/// A date in words, as short as it can be without losing anything: "19 Aug 2004", "April 2019", "2015",
/// "second quarter of 2019", "about 2014", "2012 to 2015", "since 2008", "until 2018". Days that are no round
/// period are written from day to day.
[[nodiscard]] QString dateInWords(const DateFacts &date, const QLocale &locale);

/// "As known on 5 Mar 2018".
[[nodiscard]] QString knownInWords(Day day, const QLocale &locale);

/// How long a run of days is, both ends counted, in years, months and days of the calendar: "10 y 2 m 5 d". Ends must
/// not be open.
[[nodiscard]] QString lengthInWords(const DateRange &days);
