// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "core/foundrecord.h"
#include "core/result.h"
#include "index/eventindex.h"

#include <vector>

class Project;

enum class ReviewOrder : quint8 { ByArticle, ByDate, LeastCertainFirst };
enum class ReviewScope : quint8 { EventsAndFigures, Events, Figures };

/// The events of an index and the figures that were found rather than told by a person, in an order: events and figures as they come in
/// their articles, or in time. Of many, not for the thread of a window.
Result<std::vector<FoundRecord>> findingsToReview(Project &project, const EventIndex &index, const std::vector<Figure> &figures,
                                                  ReviewOrder order, ReviewScope scope = ReviewScope::EventsAndFigures);

/// How many of these are left to decide.
[[nodiscard]] qint64 unreviewedAmong(const EventIndex &index, const std::vector<Figure> &figures);
