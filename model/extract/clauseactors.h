// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/agents.h"

/// Whom a stretch of a sentence is about.
struct ClauseActors {
    QStringList companies; ///< the one that acts first; those spoken of before where it names none
    int named = 0;         ///< how many the stretch names
};

[[nodiscard]] ClauseActors actorsIn(const SentenceView &view, const TokenRun &run, qsizetype date, const Discourse &discourse);

/// Who is meant besides `parties` though the stretch does not say so: both sides of "the deal" or of what an authority ruled on, and
/// where none of the parties is named in the sentence the one that the article is about.
[[nodiscard]] QStringList meantBesides(const SentenceView &view, const TokenRun &run, const QStringList &parties, const Discourse &discourse);
