// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/analysis.h"
#include "extract/certainty.h"
#include "extract/datedclause.h"
#include "extract/framelexicon.h"

/// Who learns from what is found.
struct EventVisitor {
    ClauseVisitor clause;
    TellingVisitor telling;
};

/// Triggers with their arguments become events, one claim each: kind, modality, roles, amounts, date, title, explanation.
/// Nothing in boilerplate makes one; neither do opinions and general trends.
[[nodiscard]] std::vector<Event> findEvents(const Analysis &analysis, const FrameLexicon &lexicon = *FrameLexicon::bundled(),
                                            const EventVisitor &visit = {});
