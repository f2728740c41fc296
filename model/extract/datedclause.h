// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/agents.h"

#include <functional>

/// The stretch of a sentence that one of its dates belongs to, and who acts in it.
struct DatedClause {
    const DateMention *date = nullptr;
    std::optional<Edtf> when; ///< the moment that the date names
    TokenRun run;
    TokenRun scope;        ///< where the words stand that tell what happened: the run, or where it has no verb the sentence
    QStringList companies; ///< the one that acts first; those spoken of before where the clause names none
    int named = 0;         ///< how many are named in the run
    double sure = 1;       ///< how likely the first of them has a part in what it tells
    QStringList beside;    ///< who is meant as well, without being named
};

/// Sees each dated clause and what the article has told before it.
using ClauseVisitor = std::function<void(const SentenceView &view, const DatedClause &clause, const Discourse &discourse)>;

/// The clauses of a sentence, one a date, in the order of the text, without their companies. What stands between two dates parts
/// where a clause ends best.
[[nodiscard]] std::vector<DatedClause> datedClauses(const SentenceView &view);

/// Finds whom the clause is about.
void addActors(DatedClause &clause, const SentenceView &view, const Discourse &discourse);

/// The run alone of the clause that one of the sentence's dates belongs to.
[[nodiscard]] TokenRun clauseOf(const SentenceView &view, const DateMention &date);

/// Whether most of the sentence is written in Chinese characters.
[[nodiscard]] bool isChinese(const SentenceView &view);
