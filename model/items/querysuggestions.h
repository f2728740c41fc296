// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/filterexpression.h"
#include "index/facetcounts.h"
#include "items/projectsnapshot.h"

#include <vector>

/// What can stand at a place of a filter expression.
struct QuerySuggestion {
    QString text; ///< takes the place's span
    QString label; ///< for people
    QString detail; ///< how many events, or what the key is for
    bool unfinished = false; ///< a key: its value comes next
    friend bool operator==(const QuerySuggestion &, const QuerySuggestion &) = default;
};

/// The names of a project, for reading an expression: in any case, companies by any of their names. Both outlive what is returned.
[[nodiscard]] FilterNames filterNamesOf(const ProjectSnapshot &snapshot);

/// Values of the key, or keys and companies for a word: those that begin with what is typed before those that hold it, then by number
/// of events. At most twelve. `counts` are those of the snapshot's index, or of none.
[[nodiscard]] std::vector<QuerySuggestion> suggestionsAt(const ExpressionPlace &place, const ProjectSnapshot &snapshot,
                                                         const FacetCounts &counts);
