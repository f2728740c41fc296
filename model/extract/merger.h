// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"

#include <vector>

/// Joins claims about the same thing: same family of kinds, compatible companies, amounts and dates (near-linear in their
/// number: blocked by company and year). `known` are events of a project, which keep their keys, reviews and edits; `fresh` are
/// new ones. Gives back every event that is new or changed. The kind, date and modality of a merged event are those of the
/// preferred claim: a user's choice, else the one most certain (happened, planned, denied, rumoured), most exact, best
/// founded (a claim does not know when its article was published). Events without claims (rows of tables, typed by hand) are never merged.
[[nodiscard]] std::vector<Event> mergeEvents(std::vector<Event> known, std::vector<Event> fresh);

/// The same for figures: one figure a measure, company, market, region, measurer, time and value; unlike values stay side by side.
[[nodiscard]] std::vector<Figure> mergeFigures(std::vector<Figure> known, std::vector<Figure> fresh);
