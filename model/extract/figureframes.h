// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "extract/analysis.h"
#include "extract/figurewitness.h"

/// Market shares and other hard numbers tied to a company, one claim each, with market, region, measurer,
/// time and comparator.
[[nodiscard]] std::vector<Figure> findFigures(const Analysis &analysis, const FigureWitness *witness = nullptr);
