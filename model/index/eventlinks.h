// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"

#include <optional>

/// Why one event follows from another.
enum class LinkReason : quint8 {
    Announced, ///< rumoured, then planned
    CameTrue, ///< rumoured, then happened
    CarriedOut, ///< planned, then happened
    Denied, ///< rumoured, then denied
    CalledOff, ///< planned, then denied
    Ended ///< a founding, launch or opening, then an exit or closure
};

/// `from` lies before `to`.
struct EventLink {
    EventIndex::Row from = 0;
    EventIndex::Row to = 0;
    LinkReason reason = LinkReason::CarriedOut;
    friend bool operator==(const EventLink &, const EventLink &) = default;
};

// Follow-ups of one matter, derived from kinds, certainty, companies and time alone. Two dated events are of one matter when they tell
// of the same companies and are of one kind (acquisition, merger and investment count as one), the later more certain than the earlier
// and at most three years after it; or when the later ends what the earlier began, whenever. Of what takes two (deals, partnerships,
// legal matters) two companies in common are enough. An event is followed by the nearest such event that it is itself the nearest for,
// so that each has at most one before and one after it, and after(before(x)) is x. Looks at the events of its companies in that time.

[[nodiscard]] std::optional<EventLink> linkAfter(const EventIndex &index, EventIndex::Row row);
[[nodiscard]] std::optional<EventLink> linkBefore(const EventIndex &index, EventIndex::Row row);
