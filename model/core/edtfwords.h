// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

/// Full: "19 August 2004", "third quarter of 2019". Short: "19 Aug 2004", "Q3 2019", for axes and labels.
enum class DateWords : quint8 { Full, Short };

/// A date in English words for the window: "April 2019", "first half of 2018", "winter 2019–20", "2010s",
/// "20th century", "about 2014", "perhaps 2014", "since 2008", "until 2018", "2011–2012", "25 November to
/// December 2019", "1667 or 1668". Never more exact than the date; never the year 0 (that is 1 BCE). A time
/// of day is left out.
[[nodiscard]] QString inWords(const Edtf &date, DateWords words = DateWords::Full);
