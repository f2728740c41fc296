// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figuremeasures.h"

/// The words for measures near a number.
class MeasureWords
{
public:
    MeasureWords(const FigureScene &scene, const Placed<QuantityMention> &number)
        : m_scene(scene), m_number(number) { }

protected:
    /// The first and the last word for what is counted in a kind of unit ("money", "count", "percent", "multiple"), or null.
    [[nodiscard]] const PlacedCue *firstMeasure(TokenRun in, QLatin1String kind) const;
    [[nodiscard]] const PlacedCue *lastMeasure(TokenRun in, QLatin1String kind) const;
    [[nodiscard]] MeasureReading reading(const PlacedCue &cue, const QString &unit, double strength) const;
    [[nodiscard]] TokenRun leftOf(qsizetype reach) const; ///< the tokens before the number, within its clause

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
};
