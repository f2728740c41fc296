// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuresequels.h"

#include "extract/holderlinks.h"

#include <algorithm>

void FigureSequels::tell(size_t sentence, const Number &number, const MeasureReading &reading)
{
    m_readingOf = sentence + 1;
    m_type = number->type;
    m_reading = reading;
}

void FigureSequels::tell(size_t sentence, const Number &number, const QStringList &holders)
{
    m_holdersOf = sentence + 1;
    m_last = number.last;
    m_holders = holders;
}

std::optional<MeasureReading> FigureSequels::reading(size_t sentence, const FigureScene &scene, const Number &number) const
{
    const bool bare = number->type == QuantityType::Money || (number->type == QuantityType::Count && number->unit.isEmpty());
    if (!bare || m_type != number->type || m_readingOf != sentence + 1 || isVague(m_reading))
        return {};
    const qsizetype before = number.first - 1;
    const bool link = linksHolder(scene, before) && scene.mark(before) != u',';
    if (!scene.mentionAt(before) && !(link && scene.mentionAt(before - 1)))
        return {};
    MeasureReading same = m_reading;
    same.value = number->value;
    same.strength = 0.5;
    if (number->type == QuantityType::Money)
        same.unit = number->unit;
    return same;
}

QStringList FigureSequels::holders(size_t sentence, const FigureScene &scene, const Number &number) const
{
    const bool near = m_holdersOf == sentence + 1 && m_holders.size() == 1 && scene.clauseStart(number.first) <= m_last;
    const bool named = std::any_of(scene.mentions().begin(), scene.mentions().end(),
                                   [&](const auto &mention) { return mention.first >= m_last && mention.first < number.first; });
    return near && !named ? m_holders : QStringList();
}

bool FigureSequels::isVague(const MeasureReading &reading)
{
    constexpr double most = 0.45;
    return reading.measure == Measure::Other && reading.strength < most;
}

bool FigureSequels::isUntold(const FigureScene &scene, const Number &number)
{
    const TokenRun whole{scene.first(), scene.last()};
    const TokenRun near{number.first - 4, number.last + 3};
    return number->type == QuantityType::Percent && !scene.has(Cue::Stake, whole) && !scene.has(Cue::Deal, whole) && !scene.has(Cue::Up, near)
        && !scene.has(Cue::Down, near) && !scene.has(Cue::Change, near);
}
