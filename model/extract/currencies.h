// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QString>
#include <QStringView>

#include <vector>

/// A currency found in the text: its ISO code, what one unit of the word is worth ("cents": 0.01) and the token one past it.
struct CurrencyWords {
    QLatin1String code;
    double unit = 1;
    qsizetype end = 0;
    bool name = false; ///< a word that means nothing else ("dollars", "yuan"), rather than a sign or a code

    [[nodiscard]] bool isValid() const { return end > 0; }
};

/// "$", "US$", "HK$", "€", "RMB", "Rs.", "人民币": what stands before a number.
[[nodiscard]] CurrencyWords currencyBefore(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end);
/// "dollars", "U.S. dollars", "yuan", "RMB", "€", "元", "美元": what stands after one.
[[nodiscard]] CurrencyWords currencyAfter(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end);
