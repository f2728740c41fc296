// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/clauses.h"
#include "extract/people.h"

/// Who was spoken of last: what pronouns and "the deal" mean.
struct Discourse {
    QString subject;               ///< company that the last sentence was about, or empty
    QString topic;                 ///< company that the article is about, or empty: "we" of an interview
    QStringList pair;              ///< "A and B" that were spoken of last: "the two"
    Spokespeople people;           ///< whom the article introduces
    Spokespeople officers;         ///< those of them whose company it leaves to be understood
    std::vector<Event> events;     ///< found so far in the article
    size_t sentenceBegin = 0;      ///< the first of them that is of the sentence at hand
    std::vector<QString> objects;  ///< last word of each event's object ("storefront"), in the same order
};

/// Who acts in a clause.
struct Agents {
    Subject subject;                         ///< of a verb
    QStringList names;                       ///< canonical names of those who act; pronouns and "the carmaker" resolved
    const CompanyMention *compound = nullptr; ///< of a noun: "the [Joyo] acquisition"
};

/// The subject of a verb, or the owner of a noun ("Amazon's acquisition", "its purchase", "completed the takeover").
[[nodiscard]] Agents agentsOf(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                              const Predicate &predicate, const Discourse &discourse);

/// The first company of a sentence that stands in no phrase of its own ("In April, [Amazon] ..."): its topic. Empty where there
/// is none, and where it goes on about the one spoken of ("The carmaker ...", "It ...").
[[nodiscard]] QString topicOf(const SentenceView &view);

/// Companies that act together, the first of them in no phrase of its own ("A and B", "A, B and C"); empty without a second.
[[nodiscard]] QStringList jointCompanies(const SentenceView &view, qsizetype first, qsizetype last);

/// Whether the sentence begins with words for the one spoken of before.
[[nodiscard]] bool goesOn(const SentenceView &view);

/// The company that the article names most, its title counting thrice; empty where none is named three times.
[[nodiscard]] QString topicOf(const Analysis &analysis);
