// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QStringView>

#include <vector>

/// Converts places in one text between UTF-16 code units (in memory) and code points (in records). Made in one pass; a
/// conversion is a binary search over the characters outside the basic plane, nothing for a text that has none. A place inside
/// a surrogate pair, or outside the text, is taken as the nearest before it.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qint64 toCharacter(qsizetype unit) const;
    [[nodiscard]] qsizetype toUnit(qint64 character) const;
    [[nodiscard]] CharacterSpan toCharacters(const TextSpan &span) const;
    [[nodiscard]] TextSpan toUnits(const CharacterSpan &span) const;
    [[nodiscard]] qint64 count() const { return m_units - qint64(m_pairs.size()); }

private:
    qsizetype m_units = 0;
    std::vector<qsizetype> m_pairs; ///< code unit of the first half of each pair
};
