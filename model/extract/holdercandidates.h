// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueset.h"
#include "extract/figurecontext.h"

#include <unordered_map>

/// Who may have a market share, with what speaks for it.
struct HolderCandidate {
    Holders holders; ///< nobody, one, several that have it each, or "A + B"
    CueSet cues;
};

/// What the text has told before a share, and whose it is at first.
struct HoldersTold {
    Holders first; ///< the reading of the rules
    Topic topic;
    QStringList row; ///< whose the shares before are in the same sentence, in order
    QStringList last; ///< whose the share before is
    size_t lastAgo = 0; ///< sentences since; 0 for the same
};

/// Those who may have a share: whom the rules found, or nobody, each company of its sentence and of the sentences before, those that are named
/// together, those of whom shares were told. Which one has it is weighed (resources/lexicon/en/holderweights.tsv): what the rules found is no
/// more than a strong cue. The weights are for English.
class HolderCandidates
{
public:
    HolderCandidates(const Analysis &analysis, FigureContext &context);

    [[nodiscard]] std::vector<HolderCandidate> of(size_t sentence, const FigureScene &scene, const Placed<QuantityMention> &number, const HoldersTold &told,
                                                  bool named = false);
    /// The likeliest of them; at least one is asked for.
    [[nodiscard]] static const HolderCandidate &best(const std::vector<HolderCandidate> &candidates);

private:
    struct Gathering;
    /// A company of a sentence before, with how it stands there.
    struct Note {
        QString company;
        CueSet cues;
    };
    [[nodiscard]] const std::vector<Note> &notesOf(size_t sentence, bool named);

    const Analysis &m_analysis;
    FigureContext &m_context;
    QHash<QString, int> m_counts; ///< mentions in the text
    int m_most = 0; ///< of one company
    std::unordered_map<size_t, std::vector<Note>> m_notes; ///< by sentence
};
