// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/result.h"

#include <QString>
#include <QStringView>

#include <optional>

/// How much of the calendar a date names, coarse to fine. An interval or a set has the finest of its ends.
/// Unspecified digits count as what they leave: "1999-XX" is a year, "199X" a decade, "1XXX" and "XXXX"
/// centuries. The thirds of a year ("2019-37" to "2019-39") count as seasons.
enum class Precision : quint8 { Century, Decade, Year, Half, Season, Quarter, Month, Day };

struct EdtfReading;

/// A date of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2) as a value: what was written, and
/// the days it covers. Made by parse() or by one of the named constructors, so that every Edtf that exists is
/// valid.
///
/// What was written is kept: times and zones, which the days leave out, and whether a decade was "193" or
/// "193X".
///
/// "2019", "2019-04", "2019-04-17", "2019-33" (first quarter) to "2019-36", "2019-40" and "2019-41"
/// (half-years), "2019-21" (spring) to "2019-24" (winter, December to February of the next year), "201X",
/// "2014~" about, "2014?" unsure, "2014%" both, "2019-11-25/2019-12-31", "../2018", "2018/..", sets
/// "{1667,1668}" and "[1667..1672]".
class Edtf
{
public:
    /// Error with a sentence that says what is wrong ("There is no 31 February."). White space around it is
    /// ignored.
    static Result<Edtf> parse(QStringView text);

    // Each needs values that exist on the calendar (asserted).
    static Edtf year(int year);
    static Edtf month(int year, int month);
    static Edtf day(int year, int month, int day);
    static Edtf day(Day day);
    static Edtf quarter(int year, int quarter); ///< 1 to 4
    static Edtf half(int year, int half); ///< 1 or 2
    static Edtf season(int year, int season); ///< 1 spring, 2 summer, 3 autumn, 4 winter
    static Edtf decade(int firstYear); ///< 2010 is "201X"
    static Edtf century(int firstYear); ///< 1900 is "19XX"
    /// An end that is absent is open (".."). An end must not be an interval or a set itself, and `to` must
    /// not lie before `from` (asserted). EDTF has no intervals of seasons, quarters and halves or of times:
    /// those ends are written as their months or days, which are the same days ("2019-33" to "2019-35" is
    /// "2019-01/2019-09").
    static Edtf interval(const std::optional<Edtf> &from, const std::optional<Edtf> &to);

    /// The same date, about ("~").
    [[nodiscard]] Edtf approximated() const;
    /// The same date without "~", "?" and "%".
    [[nodiscard]] Edtf withoutQualifiers() const;

    [[nodiscard]] QString toString() const;
    /// First and last day covered, without any allowance for "~"; the infinities where open or unknown.
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] int level() const; ///< 0, 1 or 2: the lowest that allows it
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] bool isApproximate() const; ///< "~" or "%" anywhere
    [[nodiscard]] bool isUncertain() const; ///< "?" or "%" anywhere
    [[nodiscard]] bool isInterval() const; ///< a from-to; a set is none
    [[nodiscard]] std::optional<Edtf> from() const; ///< of an interval; nothing where open or not an interval
    [[nodiscard]] std::optional<Edtf> to() const;

    /// By first day, then the more exact (the earlier last day), then text; equal only when written the same.
    friend std::strong_ordering operator<=>(const Edtf &left, const Edtf &right);
    friend bool operator==(const Edtf &left, const Edtf &right) { return left.m_text == right.m_text; }

private:
    explicit Edtf(EdtfReading reading);

    QString m_text;
    DateRange m_days;
    quint8 m_level;
    Precision m_precision;
};
