// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/verbgroup.h"

/// Who was spoken of last: what pronouns and "the deal" mean.
struct Discourse {
    QString subject;               ///< company that the last sentence was about, or empty
    std::vector<Event> events;     ///< found so far in the article
    std::vector<QString> objects;  ///< last word of each event's object ("storefront"), in the same order
};

/// What belongs to a trigger in its sentence.
struct Arguments {
    const TriggerReading *reading = nullptr; ///< the one whose need is met; null: no event
    std::vector<EventCompany> companies;     ///< the actor first
    QString object;                          ///< what was opened, closed, ..., for the title: "e-commerce marketplace"; or empty
    QString subject;                         ///< the words of the subject where a person acts, or empty
    QString link;                            ///< the word before the partner: "on", "with"; or empty
    std::vector<Amount> amounts;
    qsizetype first = 0; ///< the trigger's clause, in tokens, end excluded
    qsizetype last = 0;

    [[nodiscard]] const EventCompany *with(Role role) const; ///< the first, or null
};

/// Finds the arguments that the pattern of each reading asks for, and takes the first reading whose need is met.
[[nodiscard]] Arguments findArguments(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                                      const Discourse &discourse);

/// The first company of a sentence that stands in no phrase of its own ("In April, [Amazon] ..."): its topic. Empty where there
/// is none, and where it goes on about the one spoken of ("The carmaker ...", "It ...").
[[nodiscard]] QString topicOf(const SentenceView &view);

/// Whether the sentence begins with words for the one spoken of before.
[[nodiscard]] bool goesOn(const SentenceView &view);
