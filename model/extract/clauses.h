// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/tokenrun.h"
#include "extract/verbgroup.h"

/// A company after a preposition: "with Pinduoduo".
struct LinkedCompany {
    QString preposition; ///< lower case
    const CompanyMention *mention = nullptr;
};

/// What follows a trigger in its clause.
struct Predicate {
    TokenRun object;                       ///< the noun phrase right after it, "of ..." included; may be empty
    std::vector<LinkedCompany> companies;  ///< those after the object, with their prepositions
    qsizetype end = 0;                     ///< of the clause
};

[[nodiscard]] Predicate predicateOf(const SentenceView &view, const TriggerMatch &match);

/// What stands before a verb as its subject.
struct Subject {
    TokenRun phrase;
    std::vector<const CompanyMention *> companies; ///< "Samsung and LG"; empty where it names none
    bool pronoun = false;                          ///< "it", "they", or nothing at all: the one spoken of
    bool owner = false;                            ///< the company is only the owner of the subject: "Tesla's plant"
};

[[nodiscard]] Subject subjectOf(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group);

/// The first company between two tokens that no preposition governs, or null.
[[nodiscard]] const CompanyMention *freeCompany(const SentenceView &view, qsizetype first, qsizetype last);

/// Only describes the noun behind it: "by three former [PayPal] employees".
[[nodiscard]] bool isModifier(const SentenceView &view, const CompanyMention &mention);

[[nodiscard]] bool isPossessive(const SentenceView &view, const CompanyMention &mention); ///< "Amazon's"

/// Whether an object of the class (objects.tsv) begins in the run.
[[nodiscard]] bool holdsClass(const SentenceView &view, const TokenRun &run, const QString &name);

/// The same, of a word that the phrase is about: "a [bank] of the south", not "[bank] bills".
[[nodiscard]] bool headHoldsClass(const SentenceView &view, const TokenRun &run, const QString &name);

/// The company that a noun phrase is about: the last that only owners stand before ("Apple's supplier [Foxconn]"), or null.
[[nodiscard]] const CompanyMention *companyIn(const SentenceView &view, const TokenRun &run);

/// Whether a noun phrase is a name that no company, date or place is known by: "the Peter Pan Restaurant".
[[nodiscard]] bool namesThing(const SentenceView &view, const TokenRun &run);
[[nodiscard]] bool namesPlace(const SentenceView &view, const TokenRun &run);
[[nodiscard]] bool hasMoney(const SentenceView &view, const TokenRun &run);
