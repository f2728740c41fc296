// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

/// What Edtf keeps of a text it has read.
struct EdtfReading {
    QString text; ///< as written, without white space
    DateRange days;
    int level = 0;
    Precision precision = Precision::Year;
};

/// Reads one date: no interval, no set, and a time only where `timeAllowed`. Error with a sentence for
/// people.
[[nodiscard]] Result<EdtfReading> readEdtfDate(QStringView text, bool timeAllowed);

/// Whether it is a year and 21 to 41: a season, quarter, third or half of a year.
[[nodiscard]] bool isPartOfYear(QStringView text);
