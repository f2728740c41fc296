// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "extract/extraction.h"
#include "store/edit.h"

#include <functional>

class Project;

/// A record whose date another publication date of its article moves.
struct RedatedRecord {
    QString key;
    QString title; ///< of an event; a figure's company and measure
    QString quote; ///< the sentence whose date was resolved anew
    std::optional<Edtf> before;
    std::optional<Edtf> after;
    bool kept = false; ///< a person has settled the record: only the claim's date is another
};

/// What another publication date makes of an article and of all that was told in relation to it. Nothing is stored.
struct Redating {
    Article before;
    Article after;
    std::vector<RedatedRecord> records; ///< by the place of their sentence
    int unmoved = 0;                    ///< records that the article tells and whose dates stay
    Edit edit;                          ///< carries it out, and can be undone
};

/// Resolves an article's relative dates against another day; nothing: against the one that its text gives. A record takes the new
/// date where it had this article's; one that a person has reviewed keeps its own. Error where the article is not in the project.
[[nodiscard]] Result<Redating> redated(Project &project, const QString &document, const std::optional<Edtf> &published,
                                       const std::function<Extraction(Article)> &extract);
