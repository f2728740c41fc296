// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchrandom.h"

#include <QByteArray>

#include <vector>

/// Invented words, companies and sentences in ASCII, for projects as large as one likes.
class BenchWords
{
public:
    explicit BenchWords(quint64 seed);

    [[nodiscard]] const QByteArray &word(BenchRandom &random) const; ///< common ones more often, as in a text
    [[nodiscard]] QByteArray company(BenchRandom &random) const; ///< "Nodra Velling"
    /// `least` to `most` words, the first in a capital.
    [[nodiscard]] QByteArray sentence(BenchRandom &random, int least, int most) const;

private:
    std::vector<QByteArray> m_words;
};
