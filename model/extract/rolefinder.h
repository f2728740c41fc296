// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/agents.h"

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
