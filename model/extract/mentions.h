// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/figure.h"
#include "core/money.h"
#include "core/textspan.h"

#include <QString>

#include <optional>
#include <vector>

// What the finders return: spans of the text with what they were read as. All spans count UTF-16 code units.

/// TIMEX3 types of TimeML, and RANGE for both dates of "from A to B" or a date with its preposition ("since 2012").
enum class TimexType : quint8 { Date, Time, Duration, Set, Range };
[[nodiscard]] QString toString(TimexType type); ///< "DATE", ...

struct DateMention {
    TextSpan span;
    TimexType type = TimexType::Date;
    QString timex;            ///< TIMEX3 value ("2019-Q3", "PRESENT_REF", "P10Y")
    QString mod;              ///< TIMEX3 mod ("EARLY", "APPROX"), or empty
    std::optional<Edtf> edtf; ///< nothing for what has no place on the calendar
    QString anchor;           ///< what a relative expression was resolved against, for people ("24 Nov 2019"), else empty
    QString rule;             ///< name of the rule
};

/// COUNT is any plain number with a noun after it; MULTIPLE is "13-fold", "six times".
enum class QuantityType : quint8 { Money, Percent, Count, Multiple };
[[nodiscard]] QString toString(QuantityType type); ///< "MONEY", ...

struct QuantityMention {
    TextSpan span; ///< hedges ("about") belong to it
    QuantityType type = QuantityType::Count;
    double value = 0; ///< base units
    std::optional<double> upTo; ///< upper end of "10 to 15 percent", then value is the lower
    TextSpan joint; ///< the word between both ends of a range that no dash, hedge or "between" makes one phrase, else empty
    QString unit;     ///< currency code, "percent", "points" (percentage points: a difference), the counted noun, or "times"
    Comparator comparator = Comparator::Equal;
    std::vector<Money> also; ///< the same amount in other currencies, its words being part of the span
};

struct CompanyMention {
    TextSpan span;
    QString company;       ///< canonical name
    bool anaphoric = false; ///< "the company", "its rival": resolved from the discourse; no `mention` record is printed
    bool publisher = false; ///< a medium that reports rather than acts, here
};
