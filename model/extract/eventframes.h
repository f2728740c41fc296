// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/analysis.h"
#include "extract/framelexicon.h"

#include <functional>

struct DatedClause;
struct Discourse;
class SentenceView;

/// Sees each dated clause and what the article has told before it.
using ClauseVisitor = std::function<void(const SentenceView &view, const DatedClause &clause, const Discourse &discourse)>;

/// Triggers with their arguments become events, one claim each: kind, modality, roles, amounts, date, title, explanation.
/// Nothing in boilerplate makes one; neither do opinions and general trends.
[[nodiscard]] std::vector<Event> findEvents(const Analysis &analysis, const FrameLexicon &lexicon = *FrameLexicon::bundled(),
                                            const ClauseVisitor &visit = {});
