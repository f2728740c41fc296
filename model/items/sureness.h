// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

/// The score from which on a finding is drawn like any other.
inline constexpr double sureFrom = 0.7;

/// Whether an event or a figure is drawn as one to be careful with: found with a low score, and by nobody looked at. What was not found
/// but told has none.
[[nodiscard]] constexpr bool isUnsure(double score, Review review)
{
    return score > 0 && score < sureFrom && review == Review::Unreviewed;
}
