// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/rolefinder.h"

/// Where the date of an event came from, the surest first.
enum class DateBasis : quint8 {
    Clause,       ///< the trigger's own clause: when it takes effect
    Sentence,     ///< elsewhere in the sentence ("In 2015, ... when it opened")
    Announcement, ///< when it was said ("announced in April that it would close")
    Publication,  ///< news without a date of its own
    None
};

struct EventDate {
    std::optional<Edtf> when;
    DateBasis basis = DateBasis::None;
    const DateMention *mention = nullptr; ///< the words that gave it, or null
};

/// When what the trigger tells happens. `isNews`: the sentence tells what the article was published to tell. No more precise
/// than text and publication date allow: a plan or a rumour without a date belongs to the month of its publication.
[[nodiscard]] EventDate dateOf(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group,
                               const Arguments &arguments, EventKind kind, Modality modality, bool isNews);

/// The moment that a range of one word names: "since [2012]", "by [the end of March]"; "by 2030" stays as it is.
[[nodiscard]] std::optional<Edtf> momentOf(const SentenceView &view, const DateMention &range);

/// A date that hangs on a verb of saying ("told X on Sunday", "announced in April"), or null.
[[nodiscard]] const DateMention *dateOfSaying(const SentenceView &view);
