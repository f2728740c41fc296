// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/gazetteer.h"
#include "extract/namechunks.h"

#include <QString>

#include <vector>

/// A company named in a text, from token `first` to one before `last`.
struct NamedCompany {
    qsizetype first = 0;
    qsizetype last = 0;
    QString company; ///< canonical name
    QString parent; ///< for a unit that only the text knows ("Walmart India"), else empty
    const Gazetteer::Entry *entry = nullptr; ///< null for a unit and for one the gazetteer does not know
};

/// Whether a name written so is meant by the words there: capitals where it has them, "PDD" not for "pdd".
[[nodiscard]] bool spellingFits(const NameContext &context, qsizetype first, qsizetype last,
                                QStringView name);

/// The gazetteer's names that mean a company where they stand, in the order of the text, disjoint. A firm's
/// name before a country's is a company of its own ("Walmart India"). Names inside a longer one ("Mitsui
/// Sugar Co", "Ford Foundation") and those of people ("Michael Dell") are left out, and so are ambiguous ones
/// that nothing supports.
[[nodiscard]] std::vector<NamedCompany> findKnownCompanies(const NameContext &context,
                                                           const std::vector<NameChunk> &chunks,
                                                           const Gazetteer &gazetteer);
