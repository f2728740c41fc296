// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/analysis.h"
#include "extract/framelexicon.h"

/// Triggers with their arguments become events, one claim each: kind, modality, roles, amounts, date, title, explanation.
/// Nothing in boilerplate makes one; neither do opinions and general trends.
[[nodiscard]] std::vector<Event> findEvents(const Analysis &analysis, const FrameLexicon &lexicon = *FrameLexicon::bundled());
