// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figuremeasures.h"

/// What a percentage or a multiple that is no market share measures: growth or decline, a stake, a rise or fall of the share price, a
/// margin.
[[nodiscard]] std::optional<MeasureReading> readPercentMeasure(const FigureScene &scene, const Placed<QuantityMention> &number);
