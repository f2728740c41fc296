// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/clausecues.h"

/// Whom a dated clause may be about: those named in its sentence and in the one before, whom the article is about, whom it was about
/// last, and those that the clause has. At most `mostCandidates`.
[[nodiscard]] QStringList actorCandidates(const SentenceView &view, const DatedClause &clause, const Discourse &discourse);

/// Everything that may say whether the clause is about the company.
///   a how it stands to the clause and the date; l, r the word before and behind it; u, v the kind of a trigger there
///   g how it stands together with how many the clause names; t the same with the kind of the clause's first trigger
///   d whether it is spoken of anyway; x its part in what the sentence tells of the date; k its place among those that the clause has; y what it is; p whether one of its people stands there
void visitActorCues(const SentenceView &view, const DatedClause &clause, const Discourse &discourse, const QString &company, const CueVisitor &visit);
