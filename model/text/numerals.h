// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QStringView>

#include <optional>
#include <vector>

/// The value of a token of digits: "5,000", "429.6", full-width digits too. Nothing for dates and versions ("31.12.2019").
[[nodiscard]] std::optional<double> numberValue(QStringView digits);

/// What a word counts as: 1 to 19 and the tens ("three"), or 0.
[[nodiscard]] int cardinalValue(quint32 word);
/// "hundred", "thousand", "million", "bn", "crore" ...: what it multiplies by, or 0. `letter` lets "m", "b", "k" and "t" count.
[[nodiscard]] double scaleValue(quint32 word, bool letter);
/// "hundreds", "thousands", "millions" ...: what one of them is, or 0.
[[nodiscard]] double pluralScaleValue(quint32 word);
/// 十, 百, 千, 万, 亿: what it multiplies by, or 0.
[[nodiscard]] double ideographScale(QChar character);
/// 一 to 九, 两, 〇: its value, or -1.
[[nodiscard]] int ideographDigit(QChar character);

struct Numeral {
    double value = 0;
    qsizetype end = 0;   ///< token one past
    bool scaled = false; ///< a scale word belongs to it
    bool spelled = false;
    bool more = false; ///< 30多亿, 十余万: and some more
};

/// The number that begins at a token, in digits, in words or both ("7.4 billion", "three thousand", "75亿"), before `end`.
[[nodiscard]] std::optional<Numeral> readNumeral(QStringView text, const std::vector<Token> &tokens, qsizetype at,
                                                 qsizetype end, bool letterScales);
