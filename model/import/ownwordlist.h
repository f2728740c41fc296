// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/gazetteer.h"
#include "extract/ownwords.h"

#include <QStringList>

#include <variant>
#include <vector>

/// A row of resources/companies/companies.tsv.
struct OwnCompany {
    QString name;
    CompanyType type = CompanyType::Company;
    QString parent;
    QStringList tickers;
    QStringList aliases; ///< "?" in front: taken only where other words speak for it; "ja:" and the like: its language
    bool ambiguous = false;

    friend bool operator==(const OwnCompany &, const OwnCompany &) = default;
};

/// A line of resources/lexicon/en/triggers.tsv.
struct OwnTrigger {
    QStringList forms; ///< that are looked for; the first names it
    bool noun = false;
    QStringList verb;     ///< of the titles: base, third person, past, participle, gerund, then its particle
    QStringList readings; ///< "acquisition on firm 0.8"

    friend bool operator==(const OwnTrigger &, const OwnTrigger &) = default;
};

struct OwnWord {
    std::variant<OwnCompany, OwnTrigger> what;
    QStringList above; ///< comments of the file on the lines before it

    [[nodiscard]] const OwnCompany *company() const { return std::get_if<OwnCompany>(&what); }
    [[nodiscard]] const OwnTrigger *trigger() const { return std::get_if<OwnTrigger>(&what); }
    [[nodiscard]] QString name() const; ///< of the company, or the first form
    friend bool operator==(const OwnWord &, const OwnWord &) = default;
};

/// Why a word cannot be used, in the words of the lists' readers; empty where it can.
[[nodiscard]] QString faultOf(const OwnWord &word);

/// Words of a project's own as rows that can be edited. Their text is what the extractor reads.
struct OwnWordList {
    std::vector<OwnWord> words;
    QStringList below; ///< comments after the last one

    /// The lines of one text, in which companies and what sets off events may be mixed: the second column tells. A line that is neither
    /// is refused, with its number; the others are taken.
    [[nodiscard]] static OwnWordList parse(const QString &text, std::vector<Error> &refused);
    /// Of words that a project has; nothing is refused of them.
    [[nodiscard]] static OwnWordList of(const OwnWords &words);
    [[nodiscard]] OwnWords own() const;
    [[nodiscard]] QString text() const; ///< both, for a file; parse() reads it

    /// Each takes the place of the one of its kind and name, in any case, or comes last.
    void add(const OwnWordList &others);
    [[nodiscard]] const OwnWord *twinOf(size_t row) const; ///< another of its kind and name, or null
    friend bool operator==(const OwnWordList &, const OwnWordList &) = default;
};

/// The five forms of an English verb and what stands behind it, for OwnTrigger::verb: of a verb that the program knows its own, else
/// the regular ones. "spirit away" is spirit, spirits, spirited, spirited, spiriting, away; nothing of nothing.
[[nodiscard]] QStringList verbForms(const QString &words);
/// What is looked for of a verb with these forms, each once: "spirit away", "spirits away", ...
[[nodiscard]] QStringList spellingsOf(const QStringList &verbForms);
