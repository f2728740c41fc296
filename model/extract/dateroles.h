// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

// What a date is to the numbers of its sentence.

/// "the fiscal year that ended in March": its twelve months; "the quarter to June", "the six months through May".
[[nodiscard]] std::optional<Edtf> periodTo(const FigureScene &scene, const Placed<DateMention> &date);
/// "up 7% from a year earlier": what a change is measured against.
[[nodiscard]] bool isBase(const FigureScene &scene, const Placed<DateMention> &date);
/// "its lowest since 2017" says nothing of the time of a level; "since 2017, when it had 60%" does.
[[nodiscard]] bool isSince(const FigureScene &scene, const Placed<DateMention> &date);
/// "between 2018 and 2020"; "by 2025" is its date alone.
[[nodiscard]] bool isKeptRange(const Placed<DateMention> &date);
/// "founded in [2015]"
[[nodiscard]] bool isDeed(const FigureScene &scene, const Placed<DateMention> &date);
/// A single day is that of a report, but for "as of 3 May", "the quarter ended 31 March".
[[nodiscard]] bool isDayOfReport(const FigureScene &scene, const Placed<DateMention> &date);
/// "a year earlier": of the number beside it only.
[[nodiscard]] bool isComparative(const FigureScene &scene, const Placed<DateMention> &date);
