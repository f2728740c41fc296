// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar.h"
#include "core/edtfwords.h"

#include <QString>

/// A date that is no interval and no set by its first and last day, taken apart once for those who put it into words.
struct DateParts {
    QString text; ///< without qualifiers
    CivilDate first;
    CivilDate last;
    Precision precision;

    [[nodiscard]] static DateParts of(const Edtf &date);
    /// Whether the days are all of one day, month, year, decade or century, as most dates are. "156X-12-25" is not.
    [[nodiscard]] bool isWhole() const;
};

// What inWords() gives, by the language that the program speaks (QLocale()); files always have the English.

[[nodiscard]] QString inEnglish(const Edtf &date, DateWords words = DateWords::Full);
[[nodiscard]] QString inChinese(const Edtf &date);
