// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figuremeasures.h"

#include <QStringList>

/// What the numbers of a sentence take from those before them: "A has 5 million users, ahead of B with 4 million", "A, half of which belonged
/// to B, carried 2 million passengers and lost $35 million".
class FigureSequels
{
public:
    using Number = Placed<QuantityMention>;

    void tell(size_t sentence, const Number &number, const MeasureReading &reading);
    void tell(size_t sentence, const Number &number, const QStringList &holders);

    /// What was read last in the sentence, for a bare number right behind another company.
    [[nodiscard]] std::optional<MeasureReading> reading(size_t sentence, const FigureScene &scene, const Number &number) const;
    /// Whose the number before is, where nobody else is named behind it.
    [[nodiscard]] QStringList holders(size_t sentence, const FigureScene &scene, const Number &number) const;

    [[nodiscard]] static bool isVague(const MeasureReading &reading); ///< no word says what it is
    /// A percentage of which nothing says that it is a change or a stake.
    [[nodiscard]] static bool isUntold(const FigureScene &scene, const Number &number);

private:
    size_t m_readingOf = 0; ///< one more than its sentence
    QuantityType m_type = QuantityType::Percent;
    MeasureReading m_reading;
    size_t m_holdersOf = 0; ///< one more than their sentence
    qsizetype m_last = 0; ///< one past their number
    QStringList m_holders;
};
