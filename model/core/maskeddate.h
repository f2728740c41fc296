// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QStringView>

#include <array>
#include <optional>

/// The digits of one of year, month and day as EDTF writes them, some of which may be "X" for not specified.
/// What is absent is all "X".
class DigitPattern
{
public:
    explicit DigitPattern(int size)
        : m_size(size)
    {
    } ///< all "X"
    /// Nothing where the text has another character than "0" to "9" and "X", or more than `size`. A shorter
    /// one is filled up with "X" on its right, as "19" is "19XX".
    static std::optional<DigitPattern> parse(QStringView text, int size);

    [[nodiscard]] int lowest() const { return bound('0'); }
    [[nodiscard]] int highest() const { return bound('9'); }
    [[nodiscard]] bool isExact() const { return unspecified() == 0; }
    [[nodiscard]] bool isAllX() const { return unspecified() == m_size; }
    [[nodiscard]] int unspecified() const; ///< number of "X"
    [[nodiscard]] int unspecifiedRight() const; ///< number of "X" at the end
    [[nodiscard]] bool matches(int value) const;

private:
    int bound(char forX) const;

    std::array<char, 4> m_digits = {'X', 'X', 'X', 'X'};
    int m_size;
};

/// A date of the calendar by its digits: "156X-12-25". Its year is a magnitude; `negative` is its sign.
struct MaskedDate {
    bool negative = false;
    DigitPattern year{4};
    DigitPattern month{2}; ///< or 21 to 41, a part of the year
    DigitPattern day{2};

    [[nodiscard]] bool isPartOfYear() const;
    /// First and last of the days that the digits allow; nothing where there is no such day.
    [[nodiscard]] std::optional<DateRange> days() const;
    [[nodiscard]] Precision precision() const;
};
