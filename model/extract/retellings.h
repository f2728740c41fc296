// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dealclosings.h"
#include "extract/rolefinder.h"
#include "extract/sequels.h"

#include <optional>
#include <vector>

/// An event that goes on from one told before, and what shows it; it has no claim and no score yet.
struct Retelling {
    Event event;
    QString rule;
    QString trigger;
    EventDate date;
    double strength = 0.8; ///< as of a trigger's reading
};

/// "bought A in 2014, [B in 2016] and [C in 2019]": the further ones; `first` is what the verb told.
[[nodiscard]] std::vector<Retelling> enumerationOf(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments, const Event &first);
/// "dismissed staff in February [and again in September]": the same at the further dates.
[[nodiscard]] std::vector<Retelling> repetitionOf(const SentenceView &view, const TriggerMatch &match, const Event &first);
/// What becomes of a deal; nothing where that was told.
[[nodiscard]] std::optional<Retelling> retellingOf(const DealClosing &closing, const Discourse &discourse);
[[nodiscard]] Retelling retellingOf(const SentenceView &view, const Sequel &sequel);
