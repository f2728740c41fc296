// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/aliasmatcher.h"
#include "text/tokens.h"

#include <vector>

/// What a word says about the names beside it: bits of a mask, one mask a token. Their meaning and their
/// words stand in resources/lexicon/en/companywords.tsv, givennames.txt and places.tsv.
namespace WordClass
{
enum : quint32 {
    Firm = 1,
    Many = 2,
    Role = 4,
    Person = 8,
    Title = 16,
    Legal = 32,
    Head = 64,
    Other = 128,
    Demonym = 256,
    Calendar = 512,
    Plain = 1024,
    Act = 2048,
    Deal = 4096,
    Tell = 8192,
    Asset = 16384,
    Given = 32768,
    Place = 65536,
    Country = 131072,
    Vague = 262144,
    Loose = 524288,
    Body = 1048576,
    Deed = 2097152,
    Capitalised = Title | Legal | Head | Other | Demonym | Calendar | Given | Place | Country
        | Vague ///< only with a capital
};
}

/// The bundled word lists, folded into one table: one look a token for all of them.
class WordClasses
{
public:
    /// Loaded once.
    [[nodiscard]] static const WordClasses &bundled();

    /// One mask a token. Every token of a phrase has the phrase's classes, but Deal and Tell stand on its
    /// last one, since they are about what follows.
    [[nodiscard]] std::vector<quint32> of(const std::vector<Token> &tokens) const;

private:
    void add(QStringView phrase, quint32 mask);

    AliasMatcher m_matcher; ///< ids are places in m_masks
    std::vector<quint32> m_masks;
};
