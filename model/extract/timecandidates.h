// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/cueset.h"
#include "extract/figuredates.h"

#include <unordered_map>

/// A time that a share may be of, with what speaks for it.
struct TimeCandidate {
    AsOf asOf; ///< without `when`: the share has none
    bool own = false; ///< the sentence itself names it
    CueSet cues;
};

/// What the text has told before a share, and how its time is read at first.
struct TimesTold {
    AsOf first; ///< the reading
    bool firstIsOwn = false;
    AsOf report; ///< of the report that the text is
    AsOf level; ///< of the level told last
    AsOf last; ///< of the share told last
    bool lastHere = false; ///< in the same sentence
    size_t lastAgo = 0; ///< sentences since, where it was another
    AsOf base; ///< what something was compared with last
    bool present = false; ///< "has 15%"
    bool now = false; ///< "now 15%"
};

/// The times that a share may be of: those of its sentence, of the sentences shortly before and of the head of the text, those that were
/// told of shares before, and none; each once. Which one it is is weighed (resources/lexicon/en/timeweights.tsv): the first reading is no
/// more than a strong cue.
class TimeCandidates
{
public:
    explicit TimeCandidates(const Analysis &analysis)
        : m_analysis(analysis) { }

    [[nodiscard]] std::vector<TimeCandidate> of(size_t sentence, const FigureScene &scene, const Placed<QuantityMention> &number, const TimesTold &told,
                                                bool named = false);
    /// The likeliest of them; at least one is asked for.
    [[nodiscard]] static const TimeCandidate &best(const std::vector<TimeCandidate> &candidates);

private:
    struct Note {
        const DateMention *date;
        QString words;
        CueSet cues;
    };
    void tellContext(std::vector<TimeCandidate> &all, size_t at, const FigureScene &scene, const Placed<QuantityMention> &number,
                     const TimesTold &told) const;
    [[nodiscard]] const std::vector<Note> &notesOf(size_t sentence, bool named);

    const Analysis &m_analysis;
    std::unordered_map<size_t, std::vector<Note>> m_notes; ///< by sentence
};
