// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/sentenceview.h"

/// A trigger with the words that govern it: "plans to [open]", "was [bought]", "its decision in May to [halt]".
struct VerbGroup {
    qsizetype first = 0; ///< token at which it begins: what stands before may be its subject
    bool passive = false;
    bool gerund = false;
    bool infinitive = false;
    bool purpose = false;     ///< an infinitive that nothing governs: "to help them open"
    bool headline = false;    ///< "Amazon to open a store"
    bool past = false;        ///< finite past or a past auxiliary
    bool perfect = false;     ///< "has opened"
    bool progressive = false; ///< "is opening"
    bool future = false;
    bool would = false;
    bool may = false;
    bool negated = false;
    bool conditional = false; ///< after "if"
    /// Governing words, the nearest first, and where each stands.
    std::vector<std::pair<Control, qsizetype>> controls;

    [[nodiscard]] bool has(Control control) const;
};

/// Of a verb: what its auxiliaries and governing verbs say. Of a noun: what governs it, up to the clause's beginning.
[[nodiscard]] VerbGroup verbGroupOf(const SentenceView &view, const TriggerMatch &match);
