// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "extract/timecandidates.h"

#include <functional>

/// Sees what figures are made of: for whoever finds the weights (tests/support/goldfigures.h). What is weighed is left as the rules read it.
struct FigureWitness {
    /// Each market share with the times that it could be of, cues named.
    std::function<void(const Figure &share, const std::vector<TimeCandidate> &times)> time;
    /// Each percentage that has a holder, with the cues for its being a share, named, and whether it was read as one by its own words.
    std::function<void(double value, const QStringList &holders, bool first, const CueSet &cues)> percent;
    /// Each other number that has a holder, with the cues for its being a figure, named, and whether its words say what it measures.
    std::function<void(double value, const QStringList &holders, bool first, const CueSet &cues)> figure;
};
