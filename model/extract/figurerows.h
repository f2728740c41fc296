// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figuretables.h"

/// A list of shares, one a line, below a line that says of what and when ("Phone sales, June 2024 (source: X)", "... with last year's in
/// brackets:"): "A 17.6% (19.2%)", "1. B: 15", "Others 12%"; or several, parted by commas or bars: "A 31 | B 27", "2019: A 31, B 27",
/// and of one company that the line above names "2019 – 31%". It is one where the line above speaks of shares or the lines add up to
/// nearly a hundred; without figures where it is none.
[[nodiscard]] Table readRows(const Analysis &analysis, size_t head);
