// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"
#include "store/edit.h"

#include <QStringList>

#include <vector>

class Project;

// What people do to events, as changes in the order in which they can be carried out.

/// One that a person tells: with a key of its own, accepted and certain.
[[nodiscard]] Event newEvent();

/// The event after a person has changed it: one that rests on a text or a table is edited from then on.
[[nodiscard]] Event editedByHand(Event event);

/// Takes events away, their stars first.
Result<std::vector<Change>> removalOf(Project &project, const std::vector<Event> &events);

/// `kept` with all that the others add to it: claims, companies, amounts, places, tags, sources, notes. What it says itself stays.
[[nodiscard]] Event joined(Event kept, const std::vector<Event> &others);
/// The others go into `kept`; a star of any of them stays.
Result<std::vector<Change>> mergeOf(Project &project, const Event &kept, const std::vector<Event> &others);

struct SplitEvent {
    Event rest; ///< the event without the sentences
    Event part; ///< an event of its own, with a new key
};
/// Takes the claims of these keys out of an event. What both say of kind, certainty and date is what the best of their claims
/// say; the rest of the new event is that of the old. Some claims, not all, must be named (asserted).
[[nodiscard]] SplitEvent split(const Event &event, const QStringList &claims);
