// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"
#include "palette/theme.h"

#include <vector>

class QVBoxLayout;
class QWidget;
class Workspace;
struct Article;

// What the panels of an event and of a figure say about where it is from: both rest on claims.

/// Who tells it and when, as one line: "Gazette, 17 Apr 2019". `article` may be null: it is gone.
[[nodiscard]] QString tellerOf(const Article *article);

/// Takes out the claims of articles that were not yet published on the day that the workspace shows what was known on.
void keepKnown(std::vector<Claim> &claims, const Workspace &workspace);

/// How many sources there are, and each sentence with the way to its article.
void addEvidence(QVBoxLayout &column, const Event &event, Workspace &workspace, const Theme &theme);
void addEvidence(QVBoxLayout &column, const Figure &figure, Workspace &workspace, const Theme &theme);

/// "Why?": what made each claim, that is the rule and the words that set it off, the date's words and what they were resolved against,
/// the score. Gives back its heading.
QWidget *addReasons(QVBoxLayout &column, const std::vector<Claim> &claims, double score, const Workspace &workspace, const Theme &theme);
