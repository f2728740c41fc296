// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueweights.h"
#include "extract/datedclause.h"

/// Everything in a dated clause that may say of what kind its event is. One cue may come more than once.
///   z a word's stem; h one near the date; b two stems in a row, "C" a company, "D" the date, "E" another, "Q…" an amount, "N" a name
///   a two ideographs in a row near the date
///   k, j the kind that a word of cues.tsv hints at, in the clause and near the date; w the nearest one; s one elsewhere in the sentence
///   t the kind of a trigger, r of any of its readings; o a class of objects.tsv; c an effect of controls.tsv
///   e the kind of an event told in the sentence, x of one with this very date, p of the last one before it
///   d what the date is like; n, m how many companies it is about, how many it names; f other things about it
void visitCues(const SentenceView &view, const DatedClause &clause, const Discourse &discourse, const CueVisitor &visit);

/// The first words of the clause that hint at the kind (cues.tsv), or an empty run.
[[nodiscard]] TokenRun hintOf(const SentenceView &view, const DatedClause &clause, EventKind kind);
