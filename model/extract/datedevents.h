// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/datedclause.h"
#include "extract/retellings.h"

/// What a sentence dates although no trigger has told it: an event of the kind that the cues of the clause speak for together.
/// `said` is the date of something said in it, or null. Only where they speak clearly enough, and nothing of the like was told of
/// the same companies and time.
[[nodiscard]] std::vector<Retelling> datedEvents(const SentenceView &view, const Discourse &discourse, const DateMention *said);

/// How sure a clause tells what it tells, were it of the kind; nothing where it asks, supposes or denies it.
[[nodiscard]] std::optional<Modality> modalityOf(const SentenceView &view, const DatedClause &clause, EventKind kind);

/// The rule of their claims.
[[nodiscard]] QString datedClauseRule();
