// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extraction.h"
#include "extract/extractor.h"

/// What a user adds to the words that the program carries; either may be empty.
struct OwnWords {
    QString companies; ///< rows in the format of resources/companies/companies.tsv
    QString triggers;  ///< lines in the format of resources/lexicon/en/triggers.tsv

    [[nodiscard]] bool isEmpty() const { return companies.trimmed().isEmpty() && triggers.trimmed().isEmpty(); }
    friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

/// An extractor whose own words come before the program's. Fails at the first row that is not right, with its line.
[[nodiscard]] Result<Extractor> extractorWith(const OwnWords &words);

/// What another reading of one article changes: what only the new one finds, and what only the old one did. Found again is what has
/// the same claim (sentence, kind and place among those of its kind) and says the same of it.
struct ReadingChange {
    std::vector<Event> newEvents, goneEvents;
    std::vector<Figure> newFigures, goneFigures;

    [[nodiscard]] bool isEmpty() const
    {
        return newEvents.empty() && goneEvents.empty() && newFigures.empty() && goneFigures.empty();
    }
};
[[nodiscard]] ReadingChange changeBetween(const Extraction &before, const Extraction &after);
