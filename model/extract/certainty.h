// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/agents.h"
#include "extract/cueweights.h"

#include <functional>

/// Where a sentence tells an event, as far as that bears on how sure it is.
struct Telling {
    const Event &event; ///< with kind, time, companies and the modality that the rules of grammar give
    TokenRun trigger;
    TokenRun run;                     ///< the clause, or the sentence
    const VerbGroup *group = nullptr; ///< of the trigger, or null
};

/// Sees each telling, and what the article has told before it.
using TellingVisitor = std::function<void(const SentenceView &view, const Telling &telling, const Discourse &discourse)>;

/// Everything in a telling that may say how sure it is. One cue may come more than once.
///   v, y, u the modality that the rules give: alone and with what kind of words tell it, with the kind of event, with where the time lies
///   z a word's stem in the clause, b two in a row ("C" a company, "D" a date, "Q" an amount, "N" a name), g one in the rest of the sentence
///   i, l a stem before and behind the trigger; w one of its own
///   c an effect of controls.tsv, q one of modality.tsv; t what the verb is like; f other things about it
///   p how sure the same companies' events of the like were that the article has told before
void visitCertaintyCues(const SentenceView &view, const Telling &telling, const Discourse &discourse, const CueVisitor &visit);

/// How sure the sentence tells the event: where the rules read that it happened or is planned, what is clearly likelier by the weights
/// of those cues (certaintyweights.tsv of a language in resources/lexicon, found by tests/quality/fit_clauses.py). `visit` sees the
/// telling first.
[[nodiscard]] Modality certaintyOf(const SentenceView &view, const Telling &telling, const Discourse &discourse, const TellingVisitor &visit);
