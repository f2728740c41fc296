// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"

#include <algorithm>

CodePoints::CodePoints(QStringView text) : m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < m_units; ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qint64 CodePoints::toCharacter(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_units);
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), unit) - m_pairs.begin();
    return unit - before;
}

qsizetype CodePoints::toUnit(qint64 character) const
{
    character = std::clamp<qint64>(character, 0, count());
    // The pair number i stands at character m_pairs[i] - i, which grows with i.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] - qsizetype(middle) < character)
            low = middle + 1;
        else
            high = middle;
    }
    return qsizetype(character) + qsizetype(low);
}

CharacterSpan CodePoints::toCharacters(const TextSpan &span) const
{
    return {toCharacter(span.begin), toCharacter(span.end)};
}

TextSpan CodePoints::toUnits(const CharacterSpan &span) const
{
    return {toUnit(span.start), toUnit(span.end)};
}
