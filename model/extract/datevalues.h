// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateexpression.h"

#include <QString>

// TIMEX3 values of what has no place on the calendar, or is not resolved.

[[nodiscard]] QString timexMod(DateExpression::Mod mod);
[[nodiscard]] QString durationTimex(const DateExpression &e); ///< "P3M", "PT10H", "PXY"
[[nodiscard]] QString setTimex(const DateExpression &e);      ///< "P1D", "XXXX-WXX-5"
[[nodiscard]] QString clockTimex(const DateExpression &e);    ///< "T22:00", "TEV"
[[nodiscard]] QString unresolvedUnit(const UnitPointer &pointer); ///< "XXXX", "XXXX-WXX"
[[nodiscard]] QString unresolvedParts(const DateExpression &e);   ///< "XXXX-04", "XXXX-WXX-7"
