// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"

#include <functional>

/// "3 sources, 2 independent".
struct SourceCount {
    int sources = 0; ///< different articles, and references without a text
    int independent = 0; ///< of these, after copies have collapsed; at least 1 where there is a source
    friend bool operator==(const SourceCount &, const SourceCount &) = default;
};

/// Publisher of an article by its hash, or empty.
using PublisherOf = std::function<QString(const QString &document)>;

/// One newsroom counts once, and so do sources that quote one sentence word for word (a copied or syndicated
/// text), whoever published them. Publishers are the same whatever their case and spaces; an unknown one is
/// nobody else's. An article that no longer has the sentence is none.
[[nodiscard]] SourceCount sourcesOf(const Event &event, const PublisherOf &publisherOf);
[[nodiscard]] SourceCount sourcesOf(const Figure &figure, const PublisherOf &publisherOf);
