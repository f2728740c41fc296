// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/actorcues.h"

/// Gives a clause with the actors that rules have found the companies that it is likely about, at most four, as the weights of their
/// cues tell (actorweights.tsv of a language in resources/lexicon, found by tests/quality/fit_clauses.py); `beside` keeps those that
/// are meant besides.
void chooseActors(DatedClause &clause, const SentenceView &view, const Discourse &discourse);
