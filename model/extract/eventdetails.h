// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/eventdate.h"

#include <QStringList>

#include <vector>

/// Whether a sum of money beside it is its own.
[[nodiscard]] bool hasAmount(EventKind kind);
/// A noun that only names the means of what the verb before it tells: "opening a store through a partnership with".
[[nodiscard]] bool isMeans(const SentenceView &view, const TriggerMatch &match, const Arguments &previous);
/// "The agency blocked [Kroger's takeover of Albertsons]": what the deal is told for is the ruling.
[[nodiscard]] bool isRuledOn(const SentenceView &view, const TriggerMatch &match, const Arguments &deal, const Arguments &ruling);
/// "JD.ID will cease all services as of 31 March": quoted, but its subject is a firm that the words name, and they date it.
[[nodiscard]] bool announces(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments);
/// "Net income rose 11%, it said on Monday": numbers, and the day on which they were told.
[[nodiscard]] bool isPublished(const SentenceView &view, const Arguments &arguments, const EventDate &date);
/// "The two announced [the deal] on Friday": whether a purchase was told before, which is no alliance as well.
[[nodiscard]] bool isDealTold(const SentenceView &view, const TriggerMatch &match, const std::vector<Event> &told);
/// What the pattern of its trigger leaves of how sure the words are: an offer is made, but not taken.
[[nodiscard]] Modality patternModality(const TriggerReading &reading, const TriggerMatch &match, Modality read);
/// Whether the sentence itself names somebody who takes part.
[[nodiscard]] bool isNamedIn(const SentenceView &view, const Event &event);
/// "ended talks on acquiring X": the deal that the sentence tells in full once more, with less.
[[nodiscard]] bool isPartOf(const Event &part, const Event &whole);
/// The sums of money that belong to it: the first only.
[[nodiscard]] std::vector<Amount> amountsIn(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments);
/// What lies after the publication has not happened yet.
void settleFuture(Event &event, const std::optional<Edtf> &published);
/// "in Paris", "left Germany": not each place that the clause names.
[[nodiscard]] QStringList placesIn(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments);
/// Whether a sentence at the beginning of an article tells what that was published to tell.
[[nodiscard]] bool isNews(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Arguments &arguments);
