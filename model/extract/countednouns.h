// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QString>
#include <QStringView>

#include <vector>

/// What a number counts: "monthly active users", "stores" in "50,000 of the group's stores", 股.
struct CountedNoun {
    QString text;
    qsizetype end = 0; ///< token one past, 0 where there is none
};

/// The noun phrase at a token, a plural of at most three words (a singular where `value` is 1), found without a dictionary.
[[nodiscard]] CountedNoun countedNoun(QStringView text, const std::vector<Token> &tokens, qsizetype at, double value);

/// Whether the number at a token numbers something instead of counting it: "No. 5", "page 12", "Windows 10", "737s".
[[nodiscard]] bool isOrdinalContext(QStringView text, const std::vector<Token> &tokens, qsizetype at);

/// "doubled" is 2, "tenfold" 10; 0 for other words.
[[nodiscard]] double multipleValue(quint32 word);
