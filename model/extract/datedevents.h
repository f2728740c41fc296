// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/certainty.h"
#include "extract/clauseweights.h"
#include "extract/retellings.h"

/// A dated clause and what it tells.
struct ClauseReading {
    DatedClause clause;
    KindLikelihoods likely;
};

/// The dated clauses of a sentence whose triggers have told their events. `visit` sees each with the actors that rules find.
[[nodiscard]] std::vector<ClauseReading> readClauses(const SentenceView &view, const Discourse &discourse, const ClauseVisitor &visit);

/// Takes back the sentence's events that the clause of their date speaks against, for what it tells or whom it is about.
void dropUnlikely(const std::vector<ClauseReading> &readings, Discourse &discourse);

/// Gives the sentence's events that kind of their like for which the clause of their date speaks most, where it clearly does.
void settleKinds(const std::vector<ClauseReading> &readings, Discourse &discourse);

/// What a sentence dates although no trigger has told it: an event of the kind that the cues of the clause speak for together.
/// `said` is the date of something said in it, or null. Only where they speak clearly enough, and nothing of the like was told of
/// the same companies and time. `visit` sees each.
[[nodiscard]] std::vector<Retelling> datedEvents(const SentenceView &view, const std::vector<ClauseReading> &readings, const Discourse &discourse,
                                                 const DateMention *said, const TellingVisitor &visit);

/// How sure a clause tells what it tells, were it of the kind; nothing where it asks, supposes or denies it.
[[nodiscard]] std::optional<Modality> modalityOf(const SentenceView &view, const DatedClause &clause, EventKind kind);

/// The rule of their claims.
[[nodiscard]] QString datedClauseRule();
