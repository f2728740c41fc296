// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Whether a company stands in the sentence because it measures or tells, so that no number is its own:
/// "according to X", "X data", known research firms.
[[nodiscard]] bool isMeasurer(const FigureScene &scene, const Placed<CompanyMention> &mention);

/// A firm that is known for measuring others, or has a name that says so ("X Research").
[[nodiscard]] bool isKnownMeasurer(const FigureScene &scene, const Placed<CompanyMention> &mention);

/// Who measured the number: "according to research institute X", "X put ...", "X data show". Companies by
/// their canonical name, others as the text writes them; empty where the sentence names nobody.
[[nodiscard]] QString measurerOf(const FigureScene &scene, const Placed<QuantityMention> &number);
